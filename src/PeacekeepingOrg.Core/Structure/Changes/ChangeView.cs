using PeacekeepingOrg.Core.Structure.Citations;

namespace PeacekeepingOrg.Core.Structure.Changes;

/// <summary>What became of units or posts from one edition to a later one: one row of a comparison.</summary>
/// <param name="Kind">Of change.</param>
/// <param name="From">As the earlier edition has them; empty where it names none.</param>
/// <param name="To">As the later edition has them; empty where it names none.</param>
/// <param name="Basis">Cited only where a text states the change itself; that both texts name a unit is no such statement.</param>
/// <param name="Reason">What it is held on.</param>
/// <param name="FromCitations">Sentences of the earlier text.</param>
/// <param name="ToCitations">Sentences of the later text.</param>
public sealed record ChangeView(
    ChangeKind Kind,
    IReadOnlyList<Endpoint> From,
    IReadOnlyList<Endpoint> To,
    FactBasis Basis,
    BilingualText Reason,
    IReadOnlyList<CitationView> FromCitations,
    IReadOnlyList<CitationView> ToCitations)
{
    /// <summary>True where a curator wrote it; otherwise it is computed from ids, names and places.</summary>
    public bool IsCurated { get; init; }

    /// <summary>What else the two texts say otherwise of the same unit or post; empty where it is not in both.</summary>
    public IReadOnlyList<FactDifference> Differences { get; init; } = [];

    /// <summary>Of both texts, the earlier first.</summary>
    public IReadOnlyList<CitationView> Citations => [.. FromCitations, .. ToCitations];

    /// <summary>Units or posts: a change is of one or the other, by the first it names.</summary>
    public EndpointType Type => (From.Count > 0 ? From : To)[0].Type;

    /// <summary>True where only the earlier edition names what it is about.</summary>
    public bool IsEarlierOnly => To.Count == 0;

    /// <summary>True where only the later edition names what it is about.</summary>
    public bool IsLaterOnly => From.Count == 0;

    /// <summary>Whether a unit or post takes part in it, on the side given.</summary>
    public bool Concerns(EndpointType type, string key, bool isLater) => (isLater ? To : From).Any(e => e.Type == type && e.Key == key);
}

/// <summary>A fact about a unit or post that two texts may state otherwise.</summary>
public enum ComparedFact
{
    /// <summary>The post that heads a unit.</summary>
    Head,

    /// <summary>The unit that comprises it, or that a post heads or sits in.</summary>
    Place,

    /// <summary>How many such units or posts there are.</summary>
    Count,

    /// <summary>How many units below it the text names; counted here.</summary>
    Units,

    /// <summary>How many attributions the text gives the unit itself; counted here.</summary>
    Attributions,
    Rank,
    Holder,
}

/// <summary>One fact as each text has it.</summary>
/// <param name="Fact">Which.</param>
/// <param name="From">As the earlier text has it.</param>
/// <param name="To">As the later text has it.</param>
public sealed record FactDifference(ComparedFact Fact, FactSide From, FactSide To);

/// <summary>What one text says of a fact: a unit or post, words, or a number; none of them: not established.</summary>
/// <param name="End">The head, or the unit it is in.</param>
/// <param name="Text">The rank or the holder.</param>
/// <param name="Number">How many.</param>
/// <param name="Citation">Where it is stated; null for what is counted.</param>
public sealed record FactSide(Endpoint? End = null, BilingualText? Text = null, int? Number = null, CitationView? Citation = null)
{
    public bool IsEstablished => End is not null || Text is not null || Number is not null;
}
