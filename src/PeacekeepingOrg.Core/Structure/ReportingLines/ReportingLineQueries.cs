using Microsoft.EntityFrameworkCore;
using PeacekeepingOrg.Core.Data;
using PeacekeepingOrg.Core.Structure.Citations;

namespace PeacekeepingOrg.Core.Structure.ReportingLines;

/// <summary>A line as read.</summary>
/// <param name="From">Who reports, is accountable, assists …</param>
/// <param name="To">To whom.</param>
/// <param name="Kind">By the verb of the sentence.</param>
/// <param name="IsPrimary">A choice for drawing only.</param>
/// <param name="Through">The post by way of which it goes; null where it goes straight.</param>
/// <param name="Citation">The sentence.</param>
public sealed record LineView(Endpoint From, Endpoint To, LineKind Kind, bool IsPrimary, Endpoint? Through, CitationView Citation)
{
    /// <summary>True for the kinds a chain upwards follows.</summary>
    public bool IsUpward => Kind is LineKind.ReportsTo or LineKind.AccountableTo;
}

/// <summary>Reads reporting lines, in document order.</summary>
public sealed class ReportingLineQueries(IDbContextFactory<PeacekeepingContext> contexts)
{
    /// <summary>The lines of an edition.</summary>
    public async Task<Page<LineView>> ListAsync(string edition, Paging paging, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var lines = db.ReportingLines.Where(l => l.Edition.Key == edition);
        var total = await lines.CountAsync(cancellationToken);
        return new(await paging.Apply(lines.OrderBy(l => l.Ordinal)).ToViewsAsync(db, cancellationToken), paging.Number, paging.Size, total);
    }
}

internal static class ReportingLineRows
{
    public static async Task<IReadOnlyList<LineView>> ToViewsAsync(this IQueryable<ReportingLine> lines, PeacekeepingContext db, CancellationToken stop)
    {
        var rows = await lines.AsNoTracking()
            .Include(l => l.FromPost).Include(l => l.FromUnit).Include(l => l.ToPost).Include(l => l.ToUnit).Include(l => l.ThroughPost)
            .ToListAsync(stop);
        var ids = rows.Select(l => l.Id).ToList();
        var citations = (await db.Citations.Where(c => c.ReportingLineId != null && ids.Contains(c.ReportingLineId.Value)).ToRowsAsync(stop))
            .ToDictionary(c => c.LineId!.Value, c => c.View);
        return
        [
            .. rows.OrderBy(l => l.Ordinal).Select(l => new LineView(
                Endpoint.Of(l.FromUnit, l.FromPost), Endpoint.Of(l.ToUnit, l.ToPost), l.Kind, l.IsPrimary, l.ThroughPost is null ? null : Endpoint.Of(l.ThroughPost), citations[l.Id])),
        ];
    }
}
