using Microsoft.EntityFrameworkCore;
using PeacekeepingOrg.Core.Data;
using PeacekeepingOrg.Core.Structure.Citations;
using PeacekeepingOrg.Core.Structure.Sources;

namespace PeacekeepingOrg.Core.Structure.Editions;

/// <summary>How much an edition holds, external units and posts included: the totals of its lists.</summary>
public sealed record EditionCounts(int Units, int Posts, int ReportingLines, int Attributions);

/// <summary>An edition as listed.</summary>
/// <param name="Key">Its id.</param>
/// <param name="OrganizationKey">The organization it is an edition of.</param>
/// <param name="OrganizationName">What that is called, whatever the date.</param>
/// <param name="Title">Its title.</param>
/// <param name="EffectiveFrom">First day in force; null: not established.</param>
/// <param name="EffectiveTo">Last day in force; null: not established.</param>
/// <param name="Sources">What it rests on; the first is the one its citations mean by default.</param>
/// <param name="Counts">How much it holds.</param>
/// <param name="Citations">Of its dates.</param>
public sealed record EditionView(
    string Key,
    string OrganizationKey,
    BilingualText OrganizationName,
    BilingualText Title,
    DateOnly? EffectiveFrom,
    DateOnly? EffectiveTo,
    IReadOnlyList<SourceRef> Sources,
    EditionCounts Counts,
    IReadOnlyList<CitationView> Citations)
{
    /// <summary>The edition of the same organization before this one; null where none is loaded.</summary>
    public EditionRef? Earlier { get; init; }

    /// <summary>The edition of the same organization after this one; null where none is loaded.</summary>
    public EditionRef? Later { get; init; }

    /// <summary>How far what it says may be trusted: as far as its first source.</summary>
    public Authority Authority => Sources[0].Authority;

    /// <summary>Its sources by symbol or short name: «ST/SGB/2010/1».</summary>
    public string SourcesIn(string lang) => string.Join(", ", Sources.Select(s => s.In(lang)));

    /// <summary>The citation of its first or last day; null where no text states it.</summary>
    public CitationView? CitationOf(Fact fact) => Citations.FirstOrDefault(c => c.Fact == fact);

    /// <summary>True where it is known to have begun by then and is not known to have ended.</summary>
    public bool IsInForceOn(DateOnly date) => EffectiveFrom <= date && !(EffectiveTo < date);

    internal EditionRef Ref => new(Key, Title, EffectiveFrom);
}

/// <summary>An edition, named enough to link to it.</summary>
public sealed record EditionRef(string Key, BilingualText Title, DateOnly? EffectiveFrom);

/// <summary>What an organization was on a date.</summary>
/// <param name="OrganizationKey">Its id.</param>
/// <param name="OrganizationName">Its name, whatever the date.</param>
/// <param name="InForce">The edition in force then; null where no text loaded establishes one.</param>
/// <param name="Editions">All its editions, the earliest first.</param>
public sealed record OrganizationAt(string OrganizationKey, BilingualText OrganizationName, EditionView? InForce, IReadOnlyList<EditionView> Editions);

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
                OrganizationName = e.Organization.Name,
                e.Title,
                e.EffectiveFrom,
                e.EffectiveTo,
                Sources = e.Sources.OrderBy(s => s.Ordinal).Select(s => new SourceRef(s.Source.Key, s.Source.Symbol, s.Source.Label, s.Source.Authority, s.Source.IsLoaded, s.Source.Language)).ToList(),
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
        return WithNeighbours(
        [
            .. rows.Select(row => new EditionView(
                row.Key,
                row.OrganizationKey,
                row.OrganizationName,
                row.Title,
                row.EffectiveFrom,
                row.EffectiveTo,
                row.Sources,
                row.Counts,
                [.. dates[row.Id]])),
        ]);
    }

    /// <summary>Each organization as it was on a date, in the order of their editions.</summary>
    public async Task<IReadOnlyList<OrganizationAt>> AtAsync(DateOnly date, CancellationToken cancellationToken) =>
    [
        .. (await ListAsync(cancellationToken)).GroupBy(e => e.OrganizationKey).Select(editions => new OrganizationAt(
            editions.Key,
            editions.First().OrganizationName,
            editions.OrderByDescending(e => e.EffectiveFrom).FirstOrDefault(e => e.IsInForceOn(date)),
            InTime(editions))),
    ];

    private static IReadOnlyList<EditionView> WithNeighbours(IReadOnlyList<EditionView> editions)
    {
        var inTime = editions.GroupBy(e => e.OrganizationKey).ToDictionary(g => g.Key, InTime);
        return
        [
            .. editions.Select(e => e with
            {
                Earlier = inTime[e.OrganizationKey].TakeWhile(other => other.Key != e.Key).LastOrDefault()?.Ref,
                Later = inTime[e.OrganizationKey].SkipWhile(other => other.Key != e.Key).Skip(1).FirstOrDefault()?.Ref,
            }),
        ];
    }

    private static IReadOnlyList<EditionView> InTime(IEnumerable<EditionView> editions) => [.. editions.OrderBy(e => e.EffectiveFrom)];

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
