using Microsoft.Extensions.Options;
using PeacekeepingOrg.Core.Structure.Citations;
using PeacekeepingOrg.Core.Structure.Coverage;
using PeacekeepingOrg.Web.Hosting;
using Endpoint = PeacekeepingOrg.Core.Structure.Endpoint;

namespace PeacekeepingOrg.Web.Api;

/// <summary>Whole addresses of the pages that show what a row is about.</summary>
/// <param name="Base">"https://example.org": as configured, or as the request has it.</param>
/// <param name="Lang">Language of the pages.</param>
public sealed record ApiUrls(string Base, string Lang)
{
    public static string BaseOf(HttpContext context)
    {
        var configured = context.RequestServices.GetRequiredService<IOptions<SiteOptions>>().Value.PublicUrl;
        return configured is null
            ? $"{context.Request.Scheme}://{context.Request.Host.ToUriComponent()}{context.Request.PathBase.ToUriComponent()}"
            : configured.AbsoluteUri.TrimEnd('/');
    }

    public string Source(string source) => Base + SiteUrls.Source(Lang, source);

    public string Edition(string edition) => Base + SiteUrls.Edition(Lang, edition);

    public string Unit(string edition, string unit) => Base + SiteUrls.Unit(Lang, edition, unit);

    public string Post(string edition, string post) => Base + SiteUrls.Post(Lang, edition, post);

    public string End(string edition, Endpoint end) => Base + SiteUrls.End(Lang, edition, end);

    public string Discrepancy(string discrepancy) => Base + SiteUrls.Discrepancies(Lang, discrepancy);

    public string Coverage() => Base + SiteUrls.Coverage(Lang);

    public string Stretch(string source, StretchView stretch) => Base + SiteUrls.Stretch(Lang, source, stretch);

    public string? Citation(CitationView citation) => SiteUrls.Citation(Lang, citation) is { } path ? Base + path : null;
}
