using PeacekeepingOrg.Core.Structure.Discrepancies;

namespace PeacekeepingOrg.Web.Api;

/// <summary>Two texts, or two places in one, that disagree.</summary>
/// <param name="Edition">The edition it was found in.</param>
/// <param name="About">Units and posts it is about.</param>
/// <param name="Citations">The sentences, side by side.</param>
public sealed record DiscrepancyRow(
    string Id, string Edition, ApiWords? Title, ApiWords? Explanation, IReadOnlyList<ApiEndpoint> About, IReadOnlyList<ApiCitation> Citations, string Url)
{
    public static DiscrepancyRow Of(DiscrepancyView discrepancy, ApiUrls urls) => new(
        discrepancy.Key,
        discrepancy.EditionKey,
        ApiWords.Of(discrepancy.Title),
        ApiWords.Of(discrepancy.Explanation),
        ApiEndpoint.Of(discrepancy.Subjects),
        ApiCitation.Of(discrepancy.Texts, urls),
        urls.Discrepancy(discrepancy.Key));

    public static IReadOnlyList<DiscrepancyRow> Of(IEnumerable<DiscrepancyView> discrepancies, ApiUrls urls) => [.. discrepancies.Select(d => Of(d, urls))];
}
