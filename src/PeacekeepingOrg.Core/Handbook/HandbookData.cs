using Microsoft.EntityFrameworkCore;
using PeacekeepingOrg.Core.Charts.Selecting;
using PeacekeepingOrg.Core.Data;
using PeacekeepingOrg.Core.Search;
using PeacekeepingOrg.Core.Structure;
using PeacekeepingOrg.Core.Structure.Attributions;
using PeacekeepingOrg.Core.Structure.Discrepancies;
using PeacekeepingOrg.Core.Structure.Editions;
using PeacekeepingOrg.Core.Structure.Posts;
using PeacekeepingOrg.Core.Structure.ReportingLines;
using PeacekeepingOrg.Core.Structure.Sources;
using PeacekeepingOrg.Core.Structure.Units;

namespace PeacekeepingOrg.Core.Handbook;

/// <summary>All an edition holds, read once: a handful of queries, whatever the number of units.</summary>
/// <param name="Chart">Edition, units, posts and lines.</param>
/// <param name="Attributions">In document order.</param>
/// <param name="Discrepancies">In order.</param>
/// <param name="Sources">Those the edition rests on, then those they name.</param>
/// <param name="Synonyms">For the index.</param>
/// <param name="Release">Hash of the data; null where none was loaded.</param>
public sealed record HandbookData(
    ChartData Chart,
    IReadOnlyList<AttributionView> Attributions,
    IReadOnlyList<DiscrepancyView> Discrepancies,
    IReadOnlyList<SourceView> Sources,
    Synonyms Synonyms,
    string? Release)
{
    public EditionView Edition => Chart.Edition;

    public IReadOnlyList<UnitView> Units => Chart.Units;

    public IReadOnlyList<PostView> Posts => Chart.Posts;

    public IReadOnlyList<LineView> Lines => Chart.Lines;

    /// <summary>Reads an edition; null where there is none of that id.</summary>
    public static async Task<HandbookData?> ReadAsync(
        IDbContextFactory<PeacekeepingContext> contexts, string edition, Synonyms synonyms, CancellationToken cancellationToken)
    {
        if (await ChartData.ReadAsync(contexts, edition, cancellationToken) is not { } chart)
            return null;
        var sources = (await new SourceQueries(contexts).ListAsync(Paging.All, cancellationToken)).Items;
        var basis = chart.Edition.Sources.Select(basis => sources.First(s => s.Key == basis.Key)).ToList();
        var named = basis.SelectMany(s => s.Relations).Select(r => r.Target.Key).ToHashSet();
        return new(
            chart,
            (await new AttributionQueries(contexts).ListAsync(chart.Edition.Key, new(), Paging.All, cancellationToken)).Items,
            await new DiscrepancyQueries(contexts).ListAsync(chart.Edition.Key, cancellationToken),
            [.. basis, .. sources.Where(s => named.Contains(s.Key)).Except(basis)],
            synonyms,
            await new ReleaseQueries(contexts).CurrentHashAsync(cancellationToken));
    }
}
