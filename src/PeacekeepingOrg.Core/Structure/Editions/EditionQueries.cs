using Microsoft.EntityFrameworkCore;
using PeacekeepingOrg.Core.Data;
using PeacekeepingOrg.Core.Structure.Citations;

namespace PeacekeepingOrg.Core.Structure.Editions;

/// <summary>How much an edition holds, external units and posts included: the totals of its lists.</summary>
public sealed record EditionCounts(int Units, int Posts, int ReportingLines, int Attributions);

/// <summary>An edition as listed.</summary>
/// <param name="Key">Its id.</param>
/// <param name="OrganizationKey">The organization it is an edition of.</param>
/// <param name="Title">Its title.</param>
/// <param name="EffectiveFrom">First day in force; null: not established.</param>
/// <param name="EffectiveTo">Last day in force; null: not established.</param>
/// <param name="SourceKeys">What it rests on; the first is the one its citations mean by default.</param>
/// <param name="Symbols">The same, as document symbols.</param>
/// <param name="Counts">How much it holds.</param>
/// <param name="Citations">Of its dates.</param>
public sealed record EditionView(
    string Key,
    string OrganizationKey,
    BilingualText Title,
    DateOnly? EffectiveFrom,
    DateOnly? EffectiveTo,
    IReadOnlyList<string> SourceKeys,
    IReadOnlyList<string> Symbols,
    EditionCounts Counts,
    IReadOnlyList<CitationView> Citations);

/// <summary>Reads editions.</summary>
public sealed class EditionQueries(IDbContextFactory<PeacekeepingContext> contexts)
{
    /// <summary>All editions, in order.</summary>
    public async Task<IReadOnlyList<EditionView>> ListAsync(CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var rows = await db.Editions.AsNoTracking().OrderBy(e => e.Ordinal)
            .Select(e => new
            {
                e.Id,
                e.Key,
                OrganizationKey = e.Organization.Key,
                e.Title,
                e.EffectiveFrom,
                e.EffectiveTo,
                Sources = e.Sources.OrderBy(s => s.Ordinal).Select(s => new { s.Source.Key, s.Source.Symbol }).ToList(),
                Counts = new EditionCounts(
                    db.Units.Count(u => u.EditionId == e.Id),
                    db.Posts.Count(p => p.EditionId == e.Id),
                    db.ReportingLines.Count(l => l.EditionId == e.Id),
                    db.Attributions.Count(a => a.EditionId == e.Id)),
            })
            .ToListAsync(cancellationToken);
        var dates = (await db.Citations
                .Where(c => c.EditionId != null && (c.Fact == Fact.EffectiveFrom || c.Fact == Fact.EffectiveTo))
                .ToRowsAsync(cancellationToken))
            .ToLookup(c => c.EditionId!.Value, c => c.View);
        return
        [
            .. rows.Select(row => new EditionView(
                row.Key,
                row.OrganizationKey,
                row.Title,
                row.EffectiveFrom,
                row.EffectiveTo,
                [.. row.Sources.Select(s => s.Key)],
                [.. row.Sources.Select(s => s.Symbol ?? s.Key)],
                row.Counts,
                [.. dates[row.Id]])),
        ];
    }

    /// <summary>Ids of all editions, in order.</summary>
    public async Task<IReadOnlyList<string>> KeysAsync(CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        return await db.Editions.OrderBy(e => e.Ordinal).Select(e => e.Key).ToListAsync(cancellationToken);
    }

    /// <summary>One edition; null where there is none of that id.</summary>
    public async Task<EditionView?> FindAsync(string key, CancellationToken cancellationToken) =>
        (await ListAsync(cancellationToken)).FirstOrDefault(e => e.Key == key);
}
