using Microsoft.EntityFrameworkCore;
using PeacekeepingOrg.Core.Data;
using PeacekeepingOrg.Core.Structure;
using PeacekeepingOrg.Core.Structure.Editions;
using PeacekeepingOrg.Core.Structure.Posts;
using PeacekeepingOrg.Core.Structure.ReportingLines;
using PeacekeepingOrg.Core.Structure.Units;

namespace PeacekeepingOrg.Core.Charts.Selecting;

/// <summary>What a chart of an edition may show; read once, however many pages are drawn from it.</summary>
public sealed record ChartData(
    EditionView Edition,
    IReadOnlyList<UnitView> Units,
    IReadOnlyList<PostView> Posts,
    IReadOnlyList<LineView> Lines)
{
    /// <summary>What became of each unit, where it is the union of two editions; null for one.</summary>
    internal ComparedUnits? Compared { get; init; }

    /// <summary>Two editions as one: every unit of either, marked with what became of it.</summary>
    public static ChartData Of(Structure.Changes.Comparison comparison) => ComparedUnits.Union(comparison);

    /// <summary>Reads an edition; null where there is none of that id.</summary>
    public static async Task<ChartData?> ReadAsync(IDbContextFactory<PeacekeepingContext> contexts, string edition, CancellationToken cancellationToken) =>
        await new EditionQueries(contexts).FindAsync(edition, cancellationToken) is not { } found
            ? null
            : new ChartData(
                found,
                (await new UnitQueries(contexts).ListAsync(found.Key, Paging.All, cancellationToken)).Items,
                (await new PostQueries(contexts).ListAsync(found.Key, Paging.All, cancellationToken)).Items,
                (await new ReportingLineQueries(contexts).ListAsync(found.Key, Paging.All, cancellationToken)).Items);
}
