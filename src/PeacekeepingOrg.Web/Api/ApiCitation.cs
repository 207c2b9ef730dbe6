using PeacekeepingOrg.Core.Structure.Citations;
using PeacekeepingOrg.Core.Structure.Sources;

namespace PeacekeepingOrg.Web.Api;

/// <summary>Where a fact is stated, and the words.</summary>
/// <param name="Fact">What it is the ground of.</param>
/// <param name="Basis">Stated by the text, or inferred by us from it.</param>
/// <param name="Reason">Why an inferred fact is held; null for a stated one.</param>
/// <param name="SourceId">Null, as is all that follows, for an inferred fact drawn from no one sentence.</param>
/// <param name="Authority">How far that source may be trusted.</param>
/// <param name="Paragraph">Key of the paragraph or other block: "8.23", "preamble-1".</param>
/// <param name="Item">Label of the item: "c"; null for the paragraph's own text.</param>
/// <param name="ItemPath">Labels from the paragraph down; empty for its own text.</param>
/// <param name="Quote">Exactly <paramref name="Length"/> UTF-16 units of the paragraph's or item's text from <paramref name="Start"/>.</param>
/// <param name="Language">Of the quote: "fr" or "en"; quotes are never translated.</param>
/// <param name="Url">The page that shows the phrase marked in its text.</param>
/// <param name="RestsOn">For an inferred fact: id of the source, not loaded, on which it rests; null otherwise.</param>
public sealed record ApiCitation(
    Fact Fact,
    FactBasis Basis,
    ApiWords? Reason,
    string? SourceId,
    string? Symbol,
    Authority? Authority,
    string? Paragraph,
    string? Item,
    IReadOnlyList<string> ItemPath,
    string? Quote,
    int? Start,
    int? Length,
    string? Url,
    string? RestsOn,
    string? Language)
{
    public static ApiCitation Of(CitationView citation, ApiUrls urls)
    {
        var path = citation.ItemPath?.Split('-') ?? [];
        var isPlaced = citation.Paragraph is not null;
        return new(
            citation.Fact,
            citation.Basis,
            ApiWords.Of(citation.Reason),
            citation.SourceKey,
            citation.Source?.Symbol,
            citation.Authority,
            citation.Paragraph,
            path.LastOrDefault(),
            path,
            isPlaced ? citation.Quote : null,
            isPlaced ? citation.Start : null,
            isPlaced ? citation.Length : null,
            urls.Citation(citation),
            citation.RestsOn?.Key,
            isPlaced ? citation.Language : null);
    }

    public static IReadOnlyList<ApiCitation> Of(IEnumerable<CitationView> citations, ApiUrls urls) => [.. citations.Select(c => Of(c, urls))];
}
