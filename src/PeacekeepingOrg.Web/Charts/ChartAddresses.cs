using PeacekeepingOrg.Core.Charts.Requests;
using PeacekeepingOrg.Core.Charts.Scenes;

namespace PeacekeepingOrg.Web.Charts;

/// <summary>Addresses of what a chart leads to.</summary>
public static class ChartAddresses
{
    /// <summary>Path of a target; null where it has none.</summary>
    public static string? PathOf(Target target) => target.Kind switch
    {
        TargetKind.Unit => SiteUrls.Unit(target.Lang, target.Edition, target.Key),
        TargetKind.Post => SiteUrls.Post(target.Lang, target.Edition, target.Key),
        TargetKind.Paragraph => target.Key.Split('#') is [var source, var anchor] ? SiteUrls.Passage(target.Lang, source, anchor) : null,
        TargetKind.Chart => SiteUrls.Chart(target.Lang, target.Edition, WithoutLanguage(target.Key)),
        TargetKind.Comparison => SiteUrls.Compare(target.Lang, target.Edition, target.Key),
        _ => null,
    };

    /// <summary>A chart's query without its language, which the path says.</summary>
    private static string WithoutLanguage(string query) =>
        ChartRequest.TryParse(query, out var request, out _) ? (request with { Lang = "fr" }).ToQueryString() : "";
}
