using PeacekeepingOrg.Core.Structure.Changes;
using PeacekeepingOrg.Core.Structure.Units;

namespace PeacekeepingOrg.Web.Api;

/// <summary>A unit as listed.</summary>
/// <param name="Acronym">The English one, else the French; null where there is none.</param>
/// <param name="Aliases">Other names for it, in either language.</param>
/// <param name="Count">How many such units the row stands for; null: one, or not stated.</param>
/// <param name="IsUnnamed">True where the row stands for units the text does not name one by one.</param>
/// <param name="ParentId">The unit that comprises it; null: none, or not established.</param>
/// <param name="HeadPostId">The post that heads it; null: not established.</param>
/// <param name="IsExternal">True where it belongs to another organization.</param>
/// <param name="Serves">Units it serves besides its own.</param>
/// <param name="AttributionCount">How many attributions it holds, alone or with others.</param>
public record UnitRow(
    string Id,
    ApiText Name,
    string? Acronym,
    ApiWords? Acronyms,
    IReadOnlyList<string> Aliases,
    UnitKind Kind,
    int? Count,
    bool IsUnnamed,
    string? ParentId,
    string? HeadPostId,
    bool IsExternal,
    IReadOnlyList<ApiEndpoint> Serves,
    AttributionMode AttributionMode,
    int AttributionCount,
    ApiWords? Note,
    IReadOnlyList<ApiCitation> Citations,
    string Url)
{
    public static UnitRow Of(UnitView unit, string edition, ApiUrls urls) => new(
        unit.Key,
        ApiText.Of(unit.Name),
        unit.Acronym.En ?? unit.Acronym.Fr,
        ApiWords.Of(unit.Acronym),
        [.. unit.Aliases.Select(a => a.Text).Distinct()],
        unit.Kind,
        unit.Count,
        unit.IsUnnamed,
        unit.Parent?.Key,
        unit.Head?.Key,
        unit.IsExternal,
        ApiEndpoint.Of(unit.Serves),
        unit.AttributionMode,
        unit.AttributionCount,
        ApiWords.Of(unit.Note),
        ApiCitation.Of(unit.Citations, urls),
        urls.Unit(edition, unit.Key));
}

/// <summary>A unit with all that is known of it.</summary>
public sealed record UnitDocument : UnitRow
{
    private UnitDocument(UnitRow row)
        : base(row)
    {
    }

    /// <summary>From the department down to its parent.</summary>
    public required IReadOnlyList<ApiEndpoint> Above { get; init; }

    public required IReadOnlyList<UnitRow> Children { get; init; }

    /// <summary>That head it or sit in it, the head first.</summary>
    public required IReadOnlyList<PostRow> Posts { get; init; }

    public required IReadOnlyList<AttributionRow> Attributions { get; init; }

    /// <summary>To it or its head.</summary>
    public required IReadOnlyList<ReportingLineRow> LinesIn { get; init; }

    /// <summary>From it or its head.</summary>
    public required IReadOnlyList<ReportingLineRow> LinesOut { get; init; }

    public required IReadOnlyList<DiscrepancyRow> Discrepancies { get; init; }

    /// <summary>What it was in the edition before: the changes from that one to this.</summary>
    public required IReadOnlyList<ChangeRow> Before { get; init; }

    /// <summary>What became of it in the edition after: the changes from this one to that.</summary>
    public required IReadOnlyList<ChangeRow> After { get; init; }

    public static UnitDocument Of(UnitDetails unit, ChangesAround around, string edition, ApiUrls urls) => new(UnitRow.Of(unit.Unit, edition, urls))
    {
        Above = ApiEndpoint.Of(unit.Above),
        Children = [.. unit.Children.Select(u => UnitRow.Of(u, edition, urls))],
        Posts = [.. unit.Posts.Select(p => PostRow.Of(p, edition, urls))],
        Attributions = AttributionRow.Of(unit.Attributions, urls),
        LinesIn = ReportingLineRow.Of(unit.LinesIn, urls),
        LinesOut = ReportingLineRow.Of(unit.LinesOut, urls),
        Discrepancies = DiscrepancyRow.Of(unit.Discrepancies, urls),
        Before = ChangeRow.Of(around.Before, urls),
        After = ChangeRow.Of(around.After, urls),
    };
}
