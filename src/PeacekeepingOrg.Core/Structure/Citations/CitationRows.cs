using Microsoft.EntityFrameworkCore;
using PeacekeepingOrg.Core.Structure.Sources;

namespace PeacekeepingOrg.Core.Structure.Citations;

/// <summary>A citation with what it is about, as the query classes fetch it.</summary>
internal sealed record CitationRow(
    int? EditionId, int? UnitId, int? PostId, int? LineId, int? AttributionId, int? DiscrepancyId, int? SourceId, int? RelationId, int? MilestoneId, int? ChangeId, CitationView View);

internal static class CitationRows
{
    /// <summary>The citations in the order of the seed files, projected in SQL.</summary>
    public static Task<List<CitationRow>> ToRowsAsync(this IQueryable<Citation> citations, CancellationToken stop) => citations
        .OrderBy(c => c.Ordinal)
        .Select(c => new CitationRow(
            c.EditionId,
            c.UnitId,
            c.PostId,
            c.ReportingLineId,
            c.AttributionId,
            c.DiscrepancyId,
            c.SourceId,
            c.SourceRelationId,
            c.MilestoneId,
            c.ChangeId,
            new CitationView(
                c.Fact,
                c.Basis,
                c.Reason,
                c.Block == null ? null : new SourceRef(c.Block.Source.Key, c.Block.Source.Symbol, c.Block.Source.Label, c.Block.Source.Authority, c.Block.Source.IsLoaded, c.Block.Source.Language),
                c.Block!.Key,
                c.Item!.Path,
                c.Quote,
                c.Start,
                c.Length,
                c.RestsOn == null ? null : new SourceRef(c.RestsOn.Key, c.RestsOn.Symbol, c.RestsOn.Label, c.RestsOn.Authority, c.RestsOn.IsLoaded, c.RestsOn.Language))))
        .AsNoTracking()
        .ToListAsync(stop);
}
