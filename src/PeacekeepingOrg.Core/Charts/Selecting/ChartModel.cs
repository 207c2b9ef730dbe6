using PeacekeepingOrg.Core.Charts.Requests;
using PeacekeepingOrg.Core.Charts.Scenes;
using PeacekeepingOrg.Core.Structure;
using PeacekeepingOrg.Core.Structure.Citations;
using PeacekeepingOrg.Core.Structure.Sources;

namespace PeacekeepingOrg.Core.Charts.Selecting;

/// <summary>What joins a box to the one above it.</summary>
public enum Tie
{
    /// <summary>Nothing is stated: placed there for drawing only, no line.</summary>
    None,

    /// <summary>«comprend», «se compose de».</summary>
    Contains,
    ReportsTo,
    AccountableTo,
    Instructs,
    Deputises,
    Assists,
    Advises,
    CoordinatesWith,
    CollaboratesWith,

    /// <summary>Serves another department too.</summary>
    Serves,
}

/// <summary>What became of a unit from the earlier of two editions to the later, in a chart of both.</summary>
public enum BoxMark
{
    /// <summary>The chart is of one edition.</summary>
    None,

    /// <summary>Both texts name it alike.</summary>
    Kept,

    /// <summary>The texts name it otherwise.</summary>
    Renamed,

    /// <summary>The texts place it otherwise.</summary>
    Moved,
    Merged,
    Split,

    /// <summary>The texts leave open what became of it.</summary>
    ToBeReviewed,

    /// <summary>Only the earlier text names it.</summary>
    EarlierOnly,

    /// <summary>Only the later text names it.</summary>
    LaterOnly,
}

/// <summary>A line told in words inside a box: "also reports to …".</summary>
/// <param name="Kind">Of the line.</param>
/// <param name="Text">The words.</param>
/// <param name="Citations">Where it is stated.</param>
public sealed record ChartChip(Tie Kind, string Text, IReadOnlyList<CitationView> Citations);

/// <summary>One box of a chart.</summary>
/// <param name="Key">Id of the unit or post.</param>
/// <param name="Type">Which of the two.</param>
/// <param name="Kind">"department", "office" … or "post".</param>
/// <param name="Name">In the chart's language.</param>
public sealed record ChartBox(string Key, EndpointType Type, string Kind, string Name)
{
    /// <summary>Unique in a chart: a unit and a post may share an id.</summary>
    public string Id => (Type == EndpointType.Unit ? "unit-" : "post-") + Key;

    /// <summary>Language of <see cref="Name"/>, where it is not the chart's; null otherwise.</summary>
    public string? NameLang { get; init; }

    public string? Acronym { get; init; }

    /// <summary>Who heads it; null: not established, or the box is a post.</summary>
    public string? Head { get; init; }

    /// <summary>Language of <see cref="Head"/>, where it is not the chart's; null otherwise.</summary>
    public string? HeadLang { get; init; }

    /// <summary>In the words of the text; null where none is stated or the name says it.</summary>
    public string? Rank { get; init; }

    /// <summary>Language of <see cref="Rank"/>, where it is not the chart's; null otherwise.</summary>
    public string? RankLang { get; init; }

    /// <summary>How many one box stands for; null: one, or not stated.</summary>
    public int? Count { get; init; }

    /// <summary>Of another organization.</summary>
    public bool IsExternal { get; init; }

    /// <summary>Serves two departments.</summary>
    public bool IsShared { get; init; }

    /// <summary>Stands for several the text does not name one by one.</summary>
    public bool IsUnnamed { get; init; }

    /// <summary>Id of the box above it, or, where <see cref="IsBeside"/>, next to it; null: on top.</summary>
    public string? ParentId { get; init; }

    /// <summary>True where it stands at the side of <see cref="ParentId"/>, not below.</summary>
    public bool IsBeside { get; init; }

    /// <summary>What joins it to the box above.</summary>
    public Tie Tie { get; init; }

    /// <summary>Where the tie is stated.</summary>
    public IReadOnlyList<CitationView> TieCitations { get; init; } = [];

    /// <summary>Where what the box says is stated: its place, its head.</summary>
    public IReadOnlyList<CitationView> Citations { get; init; } = [];

    /// <summary>Boxes below it that the depth leaves out.</summary>
    public int Hidden { get; init; }

    /// <summary>The page that shows what is below it; 0: none.</summary>
    public int Page { get; init; }

    /// <summary>In a chart of two editions: what became of it.</summary>
    public BoxMark Mark { get; init; }

    /// <summary>The mark in words: "≠ other name: …"; null where the sign alone is written.</summary>
    public string? MarkWords { get; init; }

    /// <summary>Id of the edition whose page it leads to; null: the chart's own.</summary>
    public string? Edition { get; init; }

    /// <summary>Lines told in words.</summary>
    public IReadOnlyList<ChartChip> Chips { get; init; } = [];
}

/// <summary>A line beside the tree's own.</summary>
/// <param name="FromId">The box it starts at.</param>
/// <param name="ToId">The box it ends at.</param>
/// <param name="Kind">By the verb.</param>
/// <param name="FromChip">The words for it in the box it starts at, where it is not drawn.</param>
/// <param name="Citations">Where it is stated.</param>
public sealed record ChartLine(string FromId, string ToId, Tie Kind, string FromChip, IReadOnlyList<CitationView> Citations);

/// <summary>What is to be drawn, before anything is measured.</summary>
/// <param name="Edition">Id of the edition.</param>
/// <param name="Title">The edition's title.</param>
/// <param name="EffectiveFrom">First day in force; null: not established.</param>
/// <param name="Sources">What the edition rests on, by symbol or short name.</param>
/// <param name="Authority">How far that may be trusted.</param>
/// <param name="Request">What was asked for.</param>
/// <param name="Boxes">Parents before children, in document order.</param>
/// <param name="Lines">Besides the tree.</param>
public sealed record ChartModel(
    string Edition,
    string Title,
    DateOnly? EffectiveFrom,
    string Sources,
    Authority Authority,
    ChartRequest Request,
    IReadOnlyList<ChartBox> Boxes,
    IReadOnlyList<ChartLine> Lines)
{
    public string Lang => Request.Lang;

    /// <summary>The two editions it shows, where it shows two; null otherwise.</summary>
    public ComparedPair? Compared { get; init; }

    /// <summary>As of when it speaks, in words.</summary>
    public string AsOf => Compared is { } two ? two.AsOf.In(Lang) : new ChartWords(Lang).InForce(EffectiveFrom);

    /// <summary>What it shows, in a word or two.</summary>
    public string Subject => Compared is null ? new ChartWords(Lang).View(Request.View) : new ChartWords(Lang).TwoStructures;

    /// <summary>The page that shows it.</summary>
    public Target Address => Compared is { } two
        ? new(TargetKind.Comparison, two.From, two.To, Lang)
        : new(TargetKind.Chart, Edition, Request.ToQueryString(), Lang);

    /// <summary>Names from the edition's own top down to the box above the first; empty at the top.</summary>
    public IReadOnlyList<string> Above { get; init; } = [];
}

/// <summary>The editions of a chart of two.</summary>
/// <param name="From">Id of the earlier.</param>
/// <param name="To">Id of the later.</param>
/// <param name="AsOf">From when each speaks.</param>
public sealed record ComparedPair(string From, string To, BilingualText AsOf);
