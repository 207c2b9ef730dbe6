using System.Net;
using PeacekeepingOrg.Web.Tests.Hosting;

namespace PeacekeepingOrg.Web.Tests.Languages;

[Collection(SiteCollection.Name)]
public sealed class LanguageTests(Site site)
{
    [Theory]
    [InlineData("fr", "/fr/")]
    [InlineData("fr-CA,fr;q=0.9,en;q=0.8", "/fr/")]
    [InlineData("en-GB", "/en/")]
    [InlineData("de,en;q=0.5,fr;q=0.4", "/en/")]
    [InlineData("en;q=0.2,fr;q=0.7", "/fr/")]
    [InlineData("de", "/fr/")]
    [InlineData("*", "/fr/")]
    [InlineData("not a language;;q=x", "/fr/")]
    public async Task The_bare_address_leads_to_the_language_the_browser_prefers(string preferred, string home)
    {
        using var response = await site.GetAsync("/", ("Accept-Language", preferred));

        Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
        Assert.Equal(home, response.Headers.Location?.OriginalString);
        Assert.Contains("Accept-Language", response.Headers.Vary);
    }

    [Theory]
    [InlineData("/fr/", "fr")]
    [InlineData("/en/", "en")]
    [InlineData("/en/dpko-2010/units/zzzzzz", "en")]
    [InlineData("/en/no/such/page/at/all", "en")]
    [InlineData("/api?lang=en", "en")]
    [InlineData("/api?lang=fr", "fr")]
    public async Task A_page_is_in_the_language_of_its_address(string path, string lang)
    {
        using var response = await site.GetAsync(path, ("Accept-Language", lang == "fr" ? "en" : "fr"));
        var html = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        Assert.Contains($"<html lang=\"{lang}\"", html, StringComparison.Ordinal);
    }
}
