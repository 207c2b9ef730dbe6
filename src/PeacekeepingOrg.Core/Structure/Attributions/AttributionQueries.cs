using Microsoft.EntityFrameworkCore;
using PeacekeepingOrg.Core.Data;
using PeacekeepingOrg.Core.Structure.Citations;

namespace PeacekeepingOrg.Core.Structure.Attributions;

/// <summary>An attribution as read.</summary>
/// <param name="Key">"8.23-c".</param>
/// <param name="Holders">On whom it is conferred.</param>
/// <param name="Text">The words of the text.</param>
/// <param name="Citation">Where they stand.</param>
public sealed record AttributionView(string Key, IReadOnlyList<Endpoint> Holders, string Text, CitationView Citation)
{
    /// <summary>Language of its words: "fr" or "en".</summary>
    public string Language => Citation.Language ?? "fr";
}

/// <summary>Which attributions are asked for.</summary>
/// <param name="Unit">Only those of this unit; null for any.</param>
/// <param name="Post">Only those of this post; null for any.</param>
/// <param name="Below">With a unit: also those of every unit below it and of the posts in them.</param>
public sealed record AttributionFilter(string? Unit = null, string? Post = null, bool Below = false);

/// <summary>Reads attributions, in document order.</summary>
public sealed class AttributionQueries(IDbContextFactory<PeacekeepingContext> contexts)
{
    /// <summary>The attributions of an edition that the filter lets through.</summary>
    public async Task<Page<AttributionView>> ListAsync(string edition, AttributionFilter filter, Paging paging, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var attributions = db.Attributions.Where(a => a.Edition.Key == edition);
        if (filter.Post is { } post)
            attributions = attributions.Where(a => a.Holders.Any(h => h.Post!.Key == post));
        if (filter is { Unit: { } unit, Below: false })
            attributions = attributions.Where(a => a.Holders.Any(h => h.Unit!.Key == unit));
        if (filter is { Unit: { } top, Below: true })
        {
            var units = await BelowAsync(db, edition, top, cancellationToken);
            attributions = attributions.Where(a => a.Holders.Any(h =>
                (h.UnitId != null && units.Contains(h.UnitId.Value)) || (h.Post!.UnitId != null && units.Contains(h.Post.UnitId.Value))));
        }

        var total = await attributions.CountAsync(cancellationToken);
        return new(await paging.Apply(attributions.OrderBy(a => a.Ordinal)).ToViewsAsync(db, cancellationToken), paging.Number, paging.Size, total);
    }

    /// <summary>Ids of a unit and all below it.</summary>
    private static async Task<List<int>> BelowAsync(PeacekeepingContext db, string edition, string top, CancellationToken stop)
    {
        var units = await db.Units.Where(u => u.Edition.Key == edition).Select(u => new { u.Id, u.Key, u.ParentId }).ToListAsync(stop);
        var children = units.ToLookup(u => u.ParentId, u => u.Id);
        var found = units.Where(u => u.Key == top).Select(u => u.Id).ToList();
        for (var i = 0; i < found.Count; i++)
            found.AddRange(children[found[i]]);
        return found;
    }
}

internal static class AttributionRows
{
    public static async Task<IReadOnlyList<AttributionView>> ToViewsAsync(this IQueryable<Attribution> attributions, PeacekeepingContext db, CancellationToken stop)
    {
        var rows = await attributions.AsNoTracking()
            .Include(a => a.Holders).ThenInclude(h => h.Unit)
            .Include(a => a.Holders).ThenInclude(h => h.Post)
            .ToListAsync(stop);
        var ids = rows.Select(a => a.Id).ToList();
        var citations = (await db.Citations.Where(c => c.AttributionId != null && ids.Contains(c.AttributionId.Value)).ToRowsAsync(stop))
            .ToDictionary(c => c.AttributionId!.Value, c => c.View);
        return
        [
            .. rows.OrderBy(a => a.Ordinal).Select(a => new AttributionView(
                a.Key, [.. a.Holders.OrderBy(h => h.Ordinal).Select(h => Endpoint.Of(h.Unit, h.Post))], a.Text, citations[a.Id])),
        ];
    }
}
