using Microsoft.EntityFrameworkCore;
using PeacekeepingOrg.Core.Data;
using PeacekeepingOrg.Core.Structure.Attributions;
using PeacekeepingOrg.Core.Structure.Citations;
using PeacekeepingOrg.Core.Structure.Discrepancies;
using PeacekeepingOrg.Core.Structure.Posts;
using PeacekeepingOrg.Core.Structure.ReportingLines;

namespace PeacekeepingOrg.Core.Structure.Units;

/// <summary>Reads units, in document order.</summary>
public sealed class UnitQueries(IDbContextFactory<PeacekeepingContext> contexts)
{
    /// <summary>The units of an edition, external ones included.</summary>
    public async Task<Page<UnitView>> ListAsync(string edition, Paging paging, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var units = db.Units.Where(u => u.Edition.Key == edition);
        var total = await units.CountAsync(cancellationToken);
        return new(await paging.Apply(units.OrderBy(u => u.Ordinal)).ToViewsAsync(db, cancellationToken), paging.Number, paging.Size, total);
    }

    /// <summary>The tree of what comprises what: its tops (the department), external units left out.</summary>
    public async Task<IReadOnlyList<UnitTree>> TreeAsync(string edition, CancellationToken cancellationToken)
    {
        var units = (await ListAsync(edition, Paging.All, cancellationToken)).Items;
        var children = units.Where(u => !u.IsExternal).ToLookup(u => u.ParentWithin);
        return Below(null);

        IReadOnlyList<UnitTree> Below(string? parent) => [.. children[parent].Select(u => new UnitTree(u, Below(u.Key)))];
    }

    /// <summary>Everything about one unit; null where the edition has none of that id.</summary>
    public async Task<UnitDetails?> FindAsync(string edition, string key, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var units = db.Units.Where(u => u.Edition.Key == edition);
        if (await units.Where(u => u.Key == key).ToViewsAsync(db, cancellationToken) is not [var unit] || unit.Key != key)
            return null; // SQL Server passes over trailing spaces.

        var parents = await units.AsNoTracking().Include(u => u.Parent).ToDictionaryAsync(u => u.Key, cancellationToken);
        var posts = await db.Posts.Where(p => p.Edition.Key == edition && p.Unit!.Key == key).ToViewsAsync(db, cancellationToken);
        var heads = posts.Where(p => p.IsHead).Select(p => p.Key).ToList();
        var lines = db.ReportingLines.Where(l => l.Edition.Key == edition);
        return new UnitDetails(
            unit,
            Above(parents, key),
            await units.Where(u => u.Parent!.Key == key).ToViewsAsync(db, cancellationToken),
            [.. parents.Values.Where(u => !u.IsExternal && !unit.IsExternal && u.Parent?.Key == unit.Parent?.Key).OrderBy(u => u.Ordinal).Select(Endpoint.Of)],
            [.. posts.OrderByDescending(p => p.IsHead)],
            await db.Attributions.Where(a => a.Edition.Key == edition && a.Holders.Any(h => h.Unit!.Key == key)).ToViewsAsync(db, cancellationToken),
            await lines.Where(l => l.FromUnit!.Key == key || heads.Contains(l.FromPost!.Key)).ToViewsAsync(db, cancellationToken),
            await lines.Where(l => l.ToUnit!.Key == key || heads.Contains(l.ToPost!.Key)).ToViewsAsync(db, cancellationToken),
            await db.Discrepancies
                .Where(d => d.Edition.Key == edition && d.Subjects.Any(s => s.Unit!.Key == key || s.Post!.Unit!.Key == key))
                .ToViewsAsync(db, cancellationToken));
    }

    /// <summary>Whether the edition, or any where none is named, has a unit of that id.</summary>
    public async Task<bool> ExistsAsync(string? edition, string key, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        return await db.Units.AnyAsync(u => u.Key == key && (edition == null || u.Edition.Key == edition), cancellationToken);
    }

    /// <summary>The editions that have a unit of that id, in order.</summary>
    public async Task<IReadOnlyList<string>> EditionsWithAsync(string key, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        return await db.Units.Where(u => u.Key == key).OrderBy(u => u.Edition.Ordinal).Select(u => u.Edition.Key).ToListAsync(cancellationToken);
    }

    /// <summary>Units whose ids are near one that is not there.</summary>
    public async Task<IReadOnlyList<Endpoint>> NearAsync(string edition, string key, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var units = await db.Units.AsNoTracking().Where(u => u.Edition.Key == edition).OrderBy(u => u.Ordinal).ToListAsync(cancellationToken);
        return Nearness.Nearest(key, units.Select(Endpoint.Of), u => u.Key);
    }

    private static List<Endpoint> Above(Dictionary<string, Unit> units, string key)
    {
        var above = new List<Endpoint>();
        for (var at = units[key].Parent?.Key; at is not null; at = units[at].Parent?.Key)
            above.Insert(0, Endpoint.Of(units[at]));
        return above;
    }
}

internal static class UnitRows
{
    public static async Task<IReadOnlyList<UnitView>> ToViewsAsync(this IQueryable<Unit> units, PeacekeepingContext db, CancellationToken stop)
    {
        var rows = await units.AsNoTracking()
            .Include(u => u.Parent)
            .Include(u => u.Aliases)
            .Include(u => u.Serves).ThenInclude(s => s.Served)
            .Include(u => u.Posts.Where(p => p.IsHead))
            .ToListAsync(stop);
        var ids = rows.Select(u => u.Id).ToList();
        var citations = (await db.Citations.Where(c => c.UnitId != null && ids.Contains(c.UnitId.Value)).ToRowsAsync(stop))
            .ToLookup(c => c.UnitId!.Value, c => c.View);
        var counts = await db.AttributionHolders.Where(h => h.UnitId != null && ids.Contains(h.UnitId.Value))
            .GroupBy(h => h.UnitId!.Value)
            .Select(g => new { Unit = g.Key, Count = g.Count() })
            .ToDictionaryAsync(g => g.Unit, g => g.Count, stop);
        return
        [
            .. rows.OrderBy(u => u.Ordinal).Select(u => new UnitView(
                u.Key,
                u.Name,
                u.Acronym,
                [.. u.Aliases.OrderBy(a => a.Ordinal).Select(a => new Alias(a.Text, a.Language, a.Kind))],
                u.Kind,
                u.Count,
                u.IsUnnamed,
                u.Parent is null ? null : Endpoint.Of(u.Parent),
                u.Posts.Select(Endpoint.Of).FirstOrDefault(),
                u.IsExternal,
                [.. u.Serves.OrderBy(s => s.Ordinal).Select(s => Endpoint.Of(s.Served))],
                u.AttributionMode,
                counts.GetValueOrDefault(u.Id),
                u.Note,
                [.. citations[u.Id]])),
        ];
    }
}
