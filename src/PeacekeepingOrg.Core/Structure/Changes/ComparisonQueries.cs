using Microsoft.EntityFrameworkCore;
using PeacekeepingOrg.Core.Data;
using PeacekeepingOrg.Core.Structure.Attributions;
using PeacekeepingOrg.Core.Structure.Citations;
using PeacekeepingOrg.Core.Structure.Editions;
using PeacekeepingOrg.Core.Structure.Posts;
using PeacekeepingOrg.Core.Structure.Units;

namespace PeacekeepingOrg.Core.Structure.Changes;

/// <summary>The changes a unit or post takes part in between two editions.</summary>
/// <param name="From">The earlier edition.</param>
/// <param name="To">The later edition.</param>
/// <param name="Changes">Computed and curated.</param>
public sealed record ChangesBetween(EditionView From, EditionView To, IReadOnlyList<ChangeView> Changes);

/// <summary>What became of a unit or post: since the edition before, and in the one after.</summary>
/// <param name="Before">From the edition before to this one; null where there is none.</param>
/// <param name="After">From this edition to the one after; null where there is none.</param>
public sealed record ChangesAround(ChangesBetween? Before, ChangesBetween? After);

/// <summary>Compares editions.</summary>
public sealed class ComparisonQueries(IDbContextFactory<PeacekeepingContext> contexts)
{
    private readonly EditionQueries _editions = new(contexts);
    private readonly UnitQueries _units = new(contexts);
    private readonly PostQueries _posts = new(contexts);
    private readonly AttributionQueries _attributions = new(contexts);

    /// <summary>All pairs of editions that can be compared.</summary>
    public async Task<IReadOnlyList<ComparisonPair>> PairsAsync(CancellationToken cancellationToken) =>
        ComparisonPair.AllOf(await _editions.ListAsync(cancellationToken));

    /// <summary>An earlier edition with a later one of the same organization; null where the two cannot be compared (<see cref="ComparisonPair.FaultOf"/>).</summary>
    public async Task<Comparison?> FindAsync(string from, string to, CancellationToken cancellationToken)
    {
        var editions = await _editions.ListAsync(cancellationToken);
        return ComparisonPair.FaultOf(editions, from, to) == PairFault.None
            ? await CompareAsync(editions.First(e => e.Key == from), editions.First(e => e.Key == to), cancellationToken)
            : null;
    }

    /// <summary>The changes a unit or post of an edition takes part in, since the edition before and in the one after.</summary>
    public async Task<ChangesAround> OfAsync(string edition, EndpointType type, string key, CancellationToken cancellationToken)
    {
        var all = await _editions.ListAsync(cancellationToken);
        if (all.FirstOrDefault(e => e.Key == edition) is not { } here)
            return new(null, null);
        return new(
            here.Earlier is { } earlier ? await BetweenAsync(all.First(e => e.Key == earlier.Key), here, isLater: true) : null,
            here.Later is { } later ? await BetweenAsync(here, all.First(e => e.Key == later.Key), isLater: false) : null);

        async Task<ChangesBetween> BetweenAsync(EditionView from, EditionView to, bool isLater)
        {
            var comparison = await CompareAsync(from, to, cancellationToken);
            return new(from, to, [.. comparison.Changes.Where(c => c.Concerns(type, key, isLater))]);
        }
    }

    /// <summary>What the earlier text gave each office that goes on, or may go on, beside what the later text gives it.</summary>
    public async Task<IReadOnlyList<Lineage>> LineagesAsync(Comparison comparison, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        var (earlier, later) = await AttributionsAsync(comparison, cancellationToken);
        return Lineage.AllOf(comparison, earlier, later);
    }

    /// <summary>The same of one unit of the earlier edition; null where it has none of that id.</summary>
    public async Task<Lineage?> LineageAsync(Comparison comparison, string unit, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        var (earlier, later) = await AttributionsAsync(comparison, cancellationToken);
        return Lineage.OfUnit(comparison, unit, earlier, later);
    }

    private async Task<(IReadOnlyList<AttributionView> Earlier, IReadOnlyList<AttributionView> Later)> AttributionsAsync(Comparison comparison, CancellationToken stop) => (
        (await _attributions.ListAsync(comparison.From.Key, new(), Paging.All, stop)).Items,
        (await _attributions.ListAsync(comparison.To.Key, new(), Paging.All, stop)).Items);

    private async Task<Comparison> CompareAsync(EditionView from, EditionView to, CancellationToken stop) =>
        Comparison.Of(await ReadAsync(from, stop), await ReadAsync(to, stop), await CuratedAsync(from.Key, to.Key, stop));

    private async Task<ComparedEdition> ReadAsync(EditionView edition, CancellationToken stop) => new(
        edition,
        (await _units.ListAsync(edition.Key, Paging.All, stop)).Items,
        (await _posts.ListAsync(edition.Key, Paging.All, stop)).Items);

    private async Task<IReadOnlyList<CuratedChange>> CuratedAsync(string from, string to, CancellationToken stop)
    {
        await using var db = await contexts.CreateDbContextAsync(stop);
        var changes = db.Changes.Where(c => c.FromEdition.Key == from && c.ToEdition.Key == to);
        var rows = await changes.AsNoTracking().AsSplitQuery()
            .Include(c => c.Subjects).ThenInclude(s => s.Unit)
            .Include(c => c.Subjects).ThenInclude(s => s.Post)
            .OrderBy(c => c.Ordinal)
            .ToListAsync(stop);
        var ids = rows.Select(c => c.Id).ToList();
        var citations = (await db.Citations.Where(c => c.ChangeId != null && ids.Contains(c.ChangeId.Value)).ToRowsAsync(stop))
            .ToLookup(c => c.ChangeId!.Value, c => c.View);
        return
        [
            .. rows.Select(c => new CuratedChange(
                c.Kind,
                [.. c.Subjects.Where(s => !s.IsAfter).OrderBy(s => s.Ordinal).Select(s => Endpoint.Of(s.Unit, s.Post))],
                [.. c.Subjects.Where(s => s.IsAfter).OrderBy(s => s.Ordinal).Select(s => Endpoint.Of(s.Unit, s.Post))],
                c.Reason,
                [.. citations[c.Id]])),
        ];
    }
}
