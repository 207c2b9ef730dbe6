using PeacekeepingOrg.Core.Structure.Citations;
using PeacekeepingOrg.Core.Structure.Sources;

namespace PeacekeepingOrg.Core.Structure.Coverage;

/// <summary>How far the texts loaded are taken up by facts, and how far the facts of each edition are stated by texts.</summary>
/// <param name="Sources">The loaded texts, in their order.</param>
/// <param name="Editions">All editions, in order.</param>
public sealed record CoverageView(IReadOnlyList<SourceCoverage> Sources, IReadOnlyList<EditionCoverage> Editions);

/// <summary>What kind of part of a text is counted.</summary>
public enum PartKind
{
    /// <summary>Lines above the preamble, section headings and sub-headings.</summary>
    Heading,
    Paragraph,

    /// <summary>Lettered items and bullets, at every level.</summary>
    Item,

    /// <summary>Preamble and signature.</summary>
    Frame,
}

/// <summary>What was made of the parts of one kind.</summary>
/// <param name="Kind">What kind.</param>
/// <param name="Total">How many there are.</param>
/// <param name="Facts">Those from which a fact is drawn, whatever else quotes them.</param>
/// <param name="Context">Those only listed as context, or only quoted by a discrepancy, a comparison or the glossary.</param>
public sealed record PartCoverage(PartKind Kind, int Total, int Facts, int Context)
{
    /// <summary>Those nothing takes up; the loader refuses them.</summary>
    public int Nothing => Total - Facts - Context;
}

/// <summary>A stretch of a text, from where to where.</summary>
/// <param name="Paragraph">Key of the block.</param>
/// <param name="ItemPath">Labels of the item, joined by "-"; null for the block's own text.</param>
/// <param name="Start">In UTF-16 units of the block's or item's text.</param>
/// <param name="Length">In UTF-16 units.</param>
/// <param name="Text">Its words.</param>
public sealed record StretchView(string Paragraph, string? ItemPath, int Start, int Length, string Text)
{
    /// <summary>Fragment in the source's page: "8.23-c".</summary>
    public string Anchor => ItemPath is null ? Paragraph : $"{Paragraph}-{ItemPath}";

    /// <summary>Short label of the place: "8.23 c)".</summary>
    public string Place => Places.Of(Paragraph, ItemPath);
}

/// <summary>A part of a text that states no fact drawn here, and why.</summary>
/// <param name="Part">The part whole.</param>
/// <param name="Reason">As the curator gives it; empty where only a discrepancy, a comparison or the glossary quotes it.</param>
public sealed record ContextPart(StretchView Part, BilingualText Reason);

/// <summary>What was made of one loaded text.</summary>
/// <param name="Source">The text.</param>
/// <param name="Parts">By kind; kinds it has none of left out.</param>
/// <param name="Characters">UTF-16 units of all parts.</param>
/// <param name="Quoted">Of these, how many stand within the quote of a fact.</param>
/// <param name="Unused">Parts nothing takes up.</param>
/// <param name="Context">Parts that state no fact drawn here.</param>
/// <param name="Unquoted">In parts facts are drawn from: the stretches of <see cref="CoverageQueries.LeastWords"/> words or more within no fact's quote.</param>
public sealed record SourceCoverage(
    SourceRef Source,
    IReadOnlyList<PartCoverage> Parts,
    int Characters,
    int Quoted,
    IReadOnlyList<StretchView> Unused,
    IReadOnlyList<ContextPart> Context,
    IReadOnlyList<StretchView> Unquoted);

/// <summary>A question asked of every unit, every post or the edition itself; or a kind of fact that is counted.</summary>
public enum CoveredFact
{
    UnitExistence,
    UnitName,

    /// <summary>Of units not named one by one: how many.</summary>
    UnitCount,

    /// <summary>The unit that comprises it; not asked of the unit that is the organization itself, where it has none.</summary>
    Parent,
    Head,

    /// <summary>Whether any function is conferred on the unit.</summary>
    Functions,
    PostExistence,
    PostTitle,

    /// <summary>Of posts not named one by one: how many.</summary>
    PostCount,

    /// <summary>The unit the post heads or sits in.</summary>
    Place,
    Rank,

    /// <summary>Whom the post reports or is accountable to.</summary>
    Superior,
    Holder,
    EffectiveFrom,
    EffectiveTo,

    /// <summary>Each reporting line. What lines are missing cannot be counted.</summary>
    Line,

    /// <summary>Each attribution.</summary>
    Attribution,

    /// <summary>Each unit served besides its own.</summary>
    Serves,
}

/// <summary>One of those behind a figure.</summary>
/// <param name="Subjects">Units or posts; none for a fact about the edition itself.</param>
/// <param name="Citation">The ground of what is inferred, with the reason; null for what is not established.</param>
/// <param name="Within">For units not named one by one, which share a name: the unit they are in; null otherwise.</param>
public sealed record CoverageEntry(IReadOnlyList<Endpoint> Subjects, CitationView? Citation, Endpoint? Within = null);

/// <summary>How often the answer to one question is stated.</summary>
/// <param name="Fact">The question.</param>
/// <param name="Cited">How often a text states it.</param>
/// <param name="Inferred">Where no sentence states it and we draw it from one, or hold it for another reason.</param>
/// <param name="NotEstablished">Where the texts loaded do not say; null for a kind of fact of which nobody knows how many there should be.</param>
public sealed record FactCoverage(CoveredFact Fact, int Cited, IReadOnlyList<CoverageEntry> Inferred, IReadOnlyList<CoverageEntry>? NotEstablished)
{
    /// <summary>Of how many it is asked.</summary>
    public int Of => Cited + Inferred.Count + (NotEstablished?.Count ?? 0);
}

/// <summary>How far the facts of an edition are stated. External units and posts are left out: no edition here says what they consist of.</summary>
/// <param name="Key">Its id.</param>
/// <param name="Title">Its title.</param>
/// <param name="Sources">What it rests on.</param>
/// <param name="Units">How many units are counted; one row that stands for several counts once.</param>
/// <param name="Posts">How many posts are counted, likewise.</param>
/// <param name="Facts">By question; those asked of nothing left out.</param>
public sealed record EditionCoverage(string Key, BilingualText Title, IReadOnlyList<SourceRef> Sources, int Units, int Posts, IReadOnlyList<FactCoverage> Facts);
