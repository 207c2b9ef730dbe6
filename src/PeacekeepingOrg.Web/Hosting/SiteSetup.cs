using System.Text.Encodings.Web;
using System.Text.Unicode;
using PeacekeepingOrg.Core.Structure.Glossary;
using PeacekeepingOrg.Web.Glossary;
using PeacekeepingOrg.Web.Releases;

namespace PeacekeepingOrg.Web.Hosting;

/// <summary>What every page needs: words in both languages, and the site's public address.</summary>
internal static class SiteSetup
{
    public static void AddSite(this IServiceCollection services)
    {
        services.AddOptions<SiteOptions>().BindConfiguration(SiteOptions.Section)
            .Validate(
                site => site.PublicUrl is null or { IsAbsoluteUri: true, Scheme: "http" or "https" },
                "Site:PublicUrl is no address. Give it with its scheme, such as https://example.org, or leave it out.")
            .ValidateOnStart();
        services.AddScoped<PublicAddress>();
        services.AddSingleton(provider => new GlossaryShelf(provider.GetRequiredService<ReleaseState>(), provider.GetRequiredService<GlossaryQueries>()));
        services.AddScoped<TermsOnPage>();
        services.AddLocalization();

        // Accents as letters, not as entities: smaller pages, and readable sources.
        services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));
    }
}
