using PeacekeepingOrg.Core.Structure.Citations;
using PeacekeepingOrg.Core.Structure.ReportingLines;

namespace PeacekeepingOrg.Core.Structure.Sources;

/// <summary>How much a text has.</summary>
public sealed record SourceCounts(int Sections, int Paragraphs, int Items);

/// <summary>A relation to another text, as listed.</summary>
public sealed record RelationView(RelationKind Kind, SourceRef Target, CitationView? Citation);

/// <summary>A source as listed.</summary>
/// <param name="Key">Its id.</param>
/// <param name="Symbol">Its document symbol; null where it has none.</param>
/// <param name="Label">What it is called for short, where it has no symbol; empty otherwise.</param>
/// <param name="Title">Its title; empty where no loaded text gives it.</param>
/// <param name="Language">Of the text as loaded.</param>
/// <param name="Authority">How far it may be trusted.</param>
/// <param name="Form">What kind of text it is.</param>
/// <param name="IsLoaded">False for a text only named by another.</param>
/// <param name="Issuer">Who issued it.</param>
/// <param name="Signatory">Who signed it.</param>
/// <param name="Date">Of the document.</param>
/// <param name="EffectiveFrom">First day in force.</param>
/// <param name="Note">For the reader.</param>
/// <param name="Relations">To other texts.</param>
/// <param name="Counts">How much it has.</param>
/// <param name="Citations">Of its particulars.</param>
public sealed record SourceView(
    string Key,
    string? Symbol,
    BilingualText Label,
    BilingualText Title,
    string Language,
    Authority Authority,
    SourceForm Form,
    bool IsLoaded,
    BilingualText Issuer,
    string? Signatory,
    DateOnly? Date,
    DateOnly? EffectiveFrom,
    BilingualText Note,
    IReadOnlyList<RelationView> Relations,
    SourceCounts Counts,
    IReadOnlyList<CitationView> Citations)
{
    /// <summary>The same, named enough to cite it and link to it.</summary>
    public SourceRef Ref => new(Key, Symbol, Label, Authority, IsLoaded, Language);

    /// <summary>What it is called for short: its symbol, or its label.</summary>
    public string LabelIn(string lang) => Ref.In(lang);
}

/// <summary>A source with its whole text and what was drawn from it.</summary>
/// <param name="Source">Its particulars.</param>
/// <param name="Blocks">In document order.</param>
public sealed record SourceText(SourceView Source, IReadOnlyList<BlockView> Blocks)
{
    public IEnumerable<BlockView> Sections => Blocks.Where(b => b.Kind == BlockKind.SectionHeading);
}

/// <summary>An inferred fact that rests on a text not loaded.</summary>
/// <param name="Ground">That text.</param>
/// <param name="EditionKey">The edition it belongs to.</param>
/// <param name="EditionTitle">Its title.</param>
/// <param name="Subject">The unit or post it is about; null for a fact about the edition itself.</param>
/// <param name="Citation">Which fact, and why it is held.</param>
public sealed record RestingFact(SourceRef Ground, string EditionKey, BilingualText EditionTitle, Endpoint? Subject, CitationView Citation);

/// <summary>A block of the text.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Key">Its key, the fragment of its address.</param>
/// <param name="SectionKey">The section it is in.</param>
/// <param name="Number">As read.</param>
/// <param name="NumberAsPrinted">As printed.</param>
/// <param name="Text">As issued.</param>
/// <param name="Items">First level, in order.</param>
/// <param name="Facts">Drawn from its own text.</param>
public sealed record BlockView(
    BlockKind Kind, string Key, string? SectionKey, string? Number, string? NumberAsPrinted, string Text, IReadOnlyList<ItemView> Items, IReadOnlyList<DrawnFact> Facts)
{
    /// <summary>A section heading's text without its printed number.</summary>
    public string Title => NumberAsPrinted is { } number && Text.StartsWith(number + " ", StringComparison.Ordinal) ? Text[(number.Length + 1)..] : Text;
}

/// <summary>An item of a paragraph.</summary>
public sealed record ItemView(string Label, string LabelAsPrinted, string Path, string Text, IReadOnlyList<ItemView> Items, IReadOnlyList<DrawnFact> Facts);

/// <summary>A fact drawn from a paragraph, as the reader's margin shows it.</summary>
/// <param name="Citation">The phrase.</param>
/// <param name="EditionKey">The edition it belongs to; null for facts about sources.</param>
/// <param name="Subjects">What it is about: unit, post, both ends of a line, the holders of an attribution.</param>
/// <param name="LineKind">For a line: its kind.</param>
/// <param name="Title">For a discrepancy: its title and key.</param>
public sealed record DrawnFact(CitationView Citation, string? EditionKey, IReadOnlyList<Endpoint> Subjects, LineKind? LineKind, (string Key, BilingualText Title)? Title);
