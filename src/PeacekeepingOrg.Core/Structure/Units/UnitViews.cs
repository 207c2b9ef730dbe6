using PeacekeepingOrg.Core.Structure.Attributions;
using PeacekeepingOrg.Core.Structure.Citations;
using PeacekeepingOrg.Core.Structure.Discrepancies;
using PeacekeepingOrg.Core.Structure.Posts;
using PeacekeepingOrg.Core.Structure.ReportingLines;

namespace PeacekeepingOrg.Core.Structure.Units;

/// <summary>A unit as listed.</summary>
/// <param name="Key">Its id in the edition.</param>
/// <param name="Name">Its name.</param>
/// <param name="Acronym">In either language; empty where there is none.</param>
/// <param name="Aliases">Other names for it.</param>
/// <param name="Kind">By the word the text uses.</param>
/// <param name="Count">How many such units one row stands for; null: one, or not stated.</param>
/// <param name="IsUnnamed">True where the row stands for units not named one by one.</param>
/// <param name="Parent">The unit that comprises it; null: none, or not established.</param>
/// <param name="Head">The post that heads it; null: not established.</param>
/// <param name="IsExternal">True where it belongs to another organization.</param>
/// <param name="Serves">Units it serves besides its own.</param>
/// <param name="AttributionMode">How its attributions are conferred.</param>
/// <param name="AttributionCount">How many attributions it holds, alone or with others.</param>
/// <param name="Note">For the reader.</param>
/// <param name="Citations">One for each stated fact.</param>
public sealed record UnitView(
    string Key,
    BilingualText Name,
    BilingualText Acronym,
    IReadOnlyList<Alias> Aliases,
    UnitKind Kind,
    int? Count,
    bool IsUnnamed,
    Endpoint? Parent,
    Endpoint? Head,
    bool IsExternal,
    IReadOnlyList<Endpoint> Serves,
    AttributionMode AttributionMode,
    int AttributionCount,
    BilingualText Note,
    IReadOnlyList<CitationView> Citations)
{
    public Endpoint Endpoint => new(EndpointType.Unit, Key, Name, IsExternal);

    /// <summary>Id of the unit of its own organization it is in; null for a top, even one that another organization comprises.</summary>
    public string? ParentWithin => Parent is { IsExternal: false } parent ? parent.Key : null;

    /// <summary>The citation of one of its facts; null where no text states it.</summary>
    public CitationView? CitationOf(Fact fact) => Citations.FirstOrDefault(c => c.Fact == fact);

    /// <summary>Language of the text that names it: "fr" or "en".</summary>
    public string TextLanguage => CitationOf(Fact.Existence)?.Language ?? Name.LanguageOf("fr");
}

/// <summary>Everything about one unit.</summary>
/// <param name="Unit">The unit itself.</param>
/// <param name="Above">From the department down to its parent.</param>
/// <param name="Children">What it consists of.</param>
/// <param name="Siblings">Units beside it, itself included, in order.</param>
/// <param name="Posts">That head it or sit in it, the head first.</param>
/// <param name="Attributions">Conferred on it.</param>
/// <param name="LinesOut">From it or its head.</param>
/// <param name="LinesIn">To it or its head.</param>
/// <param name="Discrepancies">About it or its posts.</param>
public sealed record UnitDetails(
    UnitView Unit,
    IReadOnlyList<Endpoint> Above,
    IReadOnlyList<UnitView> Children,
    IReadOnlyList<Endpoint> Siblings,
    IReadOnlyList<PostView> Posts,
    IReadOnlyList<AttributionView> Attributions,
    IReadOnlyList<LineView> LinesOut,
    IReadOnlyList<LineView> LinesIn,
    IReadOnlyList<DiscrepancyView> Discrepancies)
{
    /// <summary>The post that heads it; null: not established.</summary>
    public PostView? Head => Posts.FirstOrDefault(p => p.IsHead);
}

/// <summary>A unit in the tree, with what it consists of.</summary>
public sealed record UnitTree(UnitView Unit, IReadOnlyList<UnitTree> Children);
