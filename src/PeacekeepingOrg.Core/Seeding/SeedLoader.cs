using System.Data;
using Microsoft.EntityFrameworkCore;
using PeacekeepingOrg.Core.Data;

namespace PeacekeepingOrg.Core.Seeding;

/// <summary>What a load did.</summary>
/// <param name="Hash">The release now in the database.</param>
/// <param name="Changed">False where the database already had it.</param>
public sealed record SeedResult(string Hash, bool Changed);

/// <summary>Loads a seed folder into the database: whole or not at all, and again without harm.</summary>
public sealed class SeedLoader(IDbContextFactory<PeacekeepingContext> contexts)
{
    /// <summary>Checks everything, then replaces what the database has in one transaction.</summary>
    /// <exception cref="SeedException">The files have faults; the database keeps what it had.</exception>
    public async Task<SeedResult> LoadAsync(string folder, CancellationToken cancellationToken)
    {
        var seed = SeedFolder.Read(folder);
        SeedBuilder.Build(seed);

        await using var outer = await contexts.CreateDbContextAsync(cancellationToken);
        return await outer.Database.CreateExecutionStrategy().ExecuteAsync(async stop =>
        {
            // A fresh context and fresh rows for each try: a failed one leaves its rows half tracked.
            await using var db = await contexts.CreateDbContextAsync(stop);
            await using var transaction = await db.Database.BeginTransactionAsync(IsolationLevel.Serializable, stop);
            var current = await db.Releases.OrderByDescending(r => r.Id).Select(r => r.Hash).FirstOrDefaultAsync(stop);
            if (current == seed.Hash)
                return new SeedResult(seed.Hash, Changed: false);

            await ClearAsync(db, stop);
            Add(db, SeedBuilder.Build(seed));
            db.Releases.Add(new Release { Hash = seed.Hash, LoadedAt = DateTime.UtcNow });
            await db.SaveChangesAsync(stop);
            await transaction.CommitAsync(stop);
            return new SeedResult(seed.Hash, Changed: true);
        }, cancellationToken);
    }

    /// <summary>Checks a seed folder without touching a database.</summary>
    /// <returns>The problems found; none where it can be loaded.</returns>
    public static IReadOnlyList<SeedProblem> Check(string folder)
    {
        try
        {
            SeedBuilder.Build(SeedFolder.Read(folder));
            return [];
        }
        catch (SeedException e)
        {
            return e.Problems;
        }
    }

    private static void Add(PeacekeepingContext db, SeedRows rows)
    {
        db.AddRange(rows.Organizations);
        db.AddRange(rows.Sources);
        db.AddRange(rows.Relations);
        db.AddRange(rows.Editions);
        db.AddRange(rows.Units);
        db.AddRange(rows.Posts);
        db.AddRange(rows.Lines);
        db.AddRange(rows.Attributions);
        db.AddRange(rows.Discrepancies);
        db.AddRange(rows.Citations);
    }

    private static async Task ClearAsync(PeacekeepingContext db, CancellationToken stop)
    {
        await db.Citations.ExecuteDeleteAsync(stop);
        await db.DiscrepancySubjects.ExecuteDeleteAsync(stop);
        await db.Discrepancies.ExecuteDeleteAsync(stop);
        await db.AttributionHolders.ExecuteDeleteAsync(stop);
        await db.Attributions.ExecuteDeleteAsync(stop);
        await db.ReportingLines.ExecuteDeleteAsync(stop);
        await db.PostAliases.ExecuteDeleteAsync(stop);
        await db.Posts.ExecuteDeleteAsync(stop);
        await db.UnitServices.ExecuteDeleteAsync(stop);
        await db.UnitAliases.ExecuteDeleteAsync(stop);
        await db.Units.ExecuteDeleteAsync(stop);
        await db.EditionSources.ExecuteDeleteAsync(stop);
        await db.Editions.ExecuteDeleteAsync(stop);
        await db.Organizations.ExecuteDeleteAsync(stop);
        await db.Items.ExecuteDeleteAsync(stop);
        await db.Blocks.ExecuteDeleteAsync(stop);
        await db.SourceRelations.ExecuteDeleteAsync(stop);
        await db.Sources.ExecuteDeleteAsync(stop);
    }
}
