using PeacekeepingOrg.Core.Structure.Attributions;

namespace PeacekeepingOrg.Core.Structure.Changes;

/// <summary>An attribution the earlier text gives a unit, beside the one of the later text nearest to it.</summary>
/// <param name="Earlier">As the earlier text has it.</param>
/// <param name="Later">The nearest of the later text; null: nothing there comes near.</param>
/// <param name="Likeness">How alike the two are, 0 to 1.</param>
/// <param name="Wording">The two texts with the words marked that only one of them has; null where there is no later one.</param>
public sealed record LineageRow(AttributionView Earlier, AttributionView? Later, double Likeness, Wording? Wording);

/// <summary>
/// What an earlier text gave an office beside what the later one gives the unit that goes on, or may go on, from it. No text says which attribution became which:
/// the match is computed here, by the words they share.
/// </summary>
/// <param name="Units">The unit of the earlier edition; several, where a change names them together.</param>
/// <param name="Successors">Units of the later edition that go on, or may go on, from it.</param>
/// <param name="Rows">Each attribution of the earlier, in its order.</param>
/// <param name="LaterOnly">Attributions of the later no earlier one comes near.</param>
public sealed record Lineage(
    IReadOnlyList<Endpoint> Units, IReadOnlyList<Endpoint> Successors, IReadOnlyList<LineageRow> Rows, IReadOnlyList<AttributionView> LaterOnly)
{
    /// <summary>True where the two texts are in two languages: nothing is set beside anything then.</summary>
    public bool IsInTwoLanguages => Rows.Count > 0 && LaterOnly.Count > 0 && Rows.All(r => LaterOnly.All(a => a.Language != r.Earlier.Language));

    /// <summary>Every lineage of two editions, in the order of the earlier; units without attributions on either side are left out.</summary>
    /// <param name="comparison">The editions, compared.</param>
    /// <param name="earlier">All attributions of the earlier.</param>
    /// <param name="later">All attributions of the later.</param>
    public static IReadOnlyList<Lineage> AllOf(Comparison comparison, IReadOnlyList<AttributionView> earlier, IReadOnlyList<AttributionView> later)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        var likeness = new Likeness(earlier.Concat(later).Select(a => (a.Text, a.Language)));
        var holders = new LineageHolders(comparison);
        return
        [
            .. comparison.From.Units
                .Select(u => (Unit: u.Endpoint, Successors: comparison.SuccessorsOf(u.Key)))
                .Where(u => u.Successors.Count > 0)
                .GroupBy(u => string.Join(' ', u.Successors.Select(s => s.Key)))
                .Select(g => Of([.. g.Select(u => u.Unit)], g.First().Successors, earlier, later, holders, likeness))
                .Where(l => l.Rows.Count + l.LaterOnly.Count > 0),
        ];
    }

    /// <summary>
    /// The lineage of one unit of the earlier edition; null where it has none of that id. A part of an office that goes on is set beside what the later text gives that
    /// office; one of an office that does not has nothing beside it.
    /// </summary>
    /// <param name="comparison">The editions, compared.</param>
    /// <param name="unit">Id of the unit.</param>
    /// <param name="earlier">All attributions of the earlier.</param>
    /// <param name="later">All attributions of the later.</param>
    public static Lineage? OfUnit(Comparison comparison, string unit, IReadOnlyList<AttributionView> earlier, IReadOnlyList<AttributionView> later)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        if (AllOf(comparison, earlier, later).FirstOrDefault(l => l.Units.Any(u => u.Key == unit)) is { } known)
            return known;
        if (comparison.From.UnitOf(unit) is not { IsExternal: false } asked)
            return null;
        var at = asked;
        while (at.Parent is { } parent && comparison.From.UnitOf(parent.Key) is { } above && comparison.SuccessorsOf(at.Key).Count == 0)
            at = above;
        return Of(
            [asked.Endpoint], at.Parent is null ? [] : comparison.SuccessorsOf(at.Key), earlier, later, new LineageHolders(comparison), new Likeness(earlier.Concat(later).Select(a => (a.Text, a.Language))))
            with
        { LaterOnly = [] };
    }

    private static Lineage Of(
        IReadOnlyList<Endpoint> units,
        IReadOnlyList<Endpoint> successors,
        IReadOnlyList<AttributionView> allEarlier,
        IReadOnlyList<AttributionView> allLater,
        LineageHolders holders,
        Likeness likeness)
    {
        var earlier = allEarlier.Where(a => units.Any(u => holders.IsOfEarlier(a, u.Key))).ToList();
        var later = allLater.Where(a => successors.Any(s => holders.IsOfLater(a, s.Key))).ToList();

        // Several may lie beside the same: a page sums up what a bulletin lists.
        var rows = new List<LineageRow>();
        foreach (var attribution in earlier)
        {
            var (nearest, degree) = later.Select(l => (l, likeness.Of(attribution.Text, l.Text))).OrderByDescending(m => m.Item2).FirstOrDefault();
            rows.Add(nearest is not null && degree >= Likeness.Threshold
                ? new(attribution, nearest, degree, Wording.Of(attribution.Text, nearest.Text))
                : new(attribution, null, degree, null));
        }

        return new(units, successors, rows, [.. later.Where(l => rows.All(r => r.Later != l))]);
    }
}
