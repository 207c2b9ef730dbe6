using PeacekeepingOrg.Core.Structure.Sources;

namespace PeacekeepingOrg.Core.Structure.Citations;

/// <summary>A citation as a reader sees it: where the fact is stated, and the words.</summary>
/// <param name="Fact">What it is the ground of.</param>
/// <param name="Basis">Stated, or inferred by us.</param>
/// <param name="Reason">Why an inferred fact is held; empty otherwise.</param>
/// <param name="Source">The text that states it; null for an inferred fact drawn from no one sentence.</param>
/// <param name="Paragraph">Key of the block: "8.23".</param>
/// <param name="ItemPath">Labels of the item from the paragraph down, joined by "-": "c"; null for the paragraph's own text.</param>
/// <param name="Quote">The phrase.</param>
/// <param name="Start">Where it starts in the paragraph's or item's text, in UTF-16 units.</param>
/// <param name="Length">Its length in UTF-16 units.</param>
/// <param name="RestsOn">For an inferred fact: the text, not loaded, on which it rests; null otherwise.</param>
public sealed record CitationView(
    Fact Fact,
    FactBasis Basis,
    BilingualText Reason,
    SourceRef? Source,
    string? Paragraph,
    string? ItemPath,
    string Quote,
    int Start,
    int Length,
    SourceRef? RestsOn = null)
{
    public string? SourceKey => Source?.Key;

    public Authority? Authority => Source?.Authority;

    /// <summary>Language of the quote, "fr" or "en"; null where there is none.</summary>
    public string? Language => Source?.Language;

    /// <summary>Fragment in the source's page, "8.23-c"; null where there is none.</summary>
    public string? Anchor => Paragraph is null ? null : ItemPath is null ? Paragraph : $"{Paragraph}-{ItemPath}";

    /// <summary>Short label of the place: "8.23 c)".</summary>
    public string? Place => Paragraph is null ? null : Places.Of(Paragraph, ItemPath);

    /// <summary>Needs <see cref="Citation.Block"/>, its source and <see cref="Citation.Item"/> and <see cref="Citation.RestsOn"/> loaded.</summary>
    internal static CitationView Of(Citation citation) => new(
        citation.Fact,
        citation.Basis,
        citation.Reason,
        citation.Block is { } block ? SourceRef.Of(block.Source) : null,
        citation.Block?.Key,
        citation.Item?.Path,
        citation.Quote,
        citation.Start,
        citation.Length,
        citation.RestsOn is { } ground ? SourceRef.Of(ground) : null);
}
