using Microsoft.EntityFrameworkCore;
using PeacekeepingOrg.Core.Data;
using PeacekeepingOrg.Core.Structure.Citations;

namespace PeacekeepingOrg.Core.Structure.Discrepancies;

/// <summary>A discrepancy as read.</summary>
/// <param name="Key">Its id.</param>
/// <param name="EditionKey">The edition it was found in.</param>
/// <param name="Title">What disagrees.</param>
/// <param name="Explanation">What the texts say, resolving nothing.</param>
/// <param name="Subjects">Units and posts it is about.</param>
/// <param name="Texts">The sentences, side by side.</param>
public sealed record DiscrepancyView(
    string Key, string EditionKey, BilingualText Title, BilingualText Explanation, IReadOnlyList<Endpoint> Subjects, IReadOnlyList<CitationView> Texts);

/// <summary>Reads discrepancies.</summary>
public sealed class DiscrepancyQueries(IDbContextFactory<PeacekeepingContext> contexts)
{
    /// <summary>All discrepancies, in order; of one edition where it is named.</summary>
    public async Task<IReadOnlyList<DiscrepancyView>> ListAsync(string? edition, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        return await db.Discrepancies.Where(d => edition == null || d.Edition.Key == edition)
            .OrderBy(d => d.Edition.Ordinal).ThenBy(d => d.Ordinal)
            .ToViewsAsync(db, cancellationToken);
    }
}

internal static class DiscrepancyRows
{
    public static async Task<IReadOnlyList<DiscrepancyView>> ToViewsAsync(this IQueryable<Discrepancy> discrepancies, PeacekeepingContext db, CancellationToken stop)
    {
        var rows = await discrepancies.AsNoTracking()
            .Include(d => d.Edition)
            .Include(d => d.Subjects).ThenInclude(s => s.Unit)
            .Include(d => d.Subjects).ThenInclude(s => s.Post)
            .ToListAsync(stop);
        var ids = rows.Select(d => d.Id).ToList();
        var texts = (await db.Citations.Where(c => c.DiscrepancyId != null && ids.Contains(c.DiscrepancyId.Value)).ToRowsAsync(stop))
            .ToLookup(c => c.DiscrepancyId!.Value, c => c.View);
        return
        [
            .. rows.OrderBy(d => d.Edition.Ordinal).ThenBy(d => d.Ordinal).Select(d => new DiscrepancyView(
                d.Key, d.Edition.Key, d.Title, d.Explanation, [.. d.Subjects.OrderBy(s => s.Ordinal).Select(s => Endpoint.Of(s.Unit, s.Post))], [.. texts[d.Id]])),
        ];
    }
}
