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
        await using var outer = await contexts.CreateDbContextAsync(cancellationToken);

        // What was loaded once was found good then; a start need not read it all again.
        if (SeedFolder.HashOf(folder) is { } hash
            && await outer.Releases.OrderByDescending(r => r.Id).Select(r => r.Hash).FirstOrDefaultAsync(cancellationToken) == hash)
            return new SeedResult(hash, Changed: false);

        var seed = SeedFolder.Read(folder);
        var strategy = outer.Database.CreateExecutionStrategy();
        while (true)
        {
            if (await strategy.ExecuteAsync(stop => TryLoadAsync(seed, stop), cancellationToken) is { } result)
                return result;
        }
    }

    /// <summary>Null where another loader was quicker: what the database holds must be looked at again.</summary>
    private async Task<SeedResult?> TryLoadAsync(SeedFolder seed, CancellationToken stop)
    {
        // A fresh context and fresh rows for each try: a failed one leaves its rows half tracked. Faults are found before anything is touched.
        var rows = SeedBuilder.Build(seed);
        await using var db = await contexts.CreateDbContextAsync(stop);
        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        var newest = await db.Releases.AsNoTracking().OrderByDescending(r => r.Id).FirstOrDefaultAsync(stop);
        if (newest?.Hash == seed.Hash)
            return new SeedResult(seed.Hash, Changed: false);

        // The release's number comes first: another loader waits here, and then finds it taken.
        var release = new Release { Id = (newest?.Id ?? 0) + 1, Hash = seed.Hash, LoadedAt = DateTime.UtcNow };
        db.Releases.Add(release);
        try
        {
            await db.SaveChangesAsync(stop);
        }
        catch (DbUpdateException)
        {
            await transaction.RollbackAsync(stop);
            if (await db.Releases.AnyAsync(r => r.Id >= release.Id, stop))
                return null;
            throw;
        }

        await ClearAsync(db, stop);
        Add(db, rows);
        await db.SaveChangesAsync(stop);
        await transaction.CommitAsync(stop);
        return new SeedResult(seed.Hash, Changed: true);
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
        db.AddRange(rows.Milestones);
        db.AddRange(rows.Changes);
        db.AddRange(rows.Terms);
        db.AddRange(rows.Citations);
    }

    private static async Task ClearAsync(PeacekeepingContext db, CancellationToken stop)
    {
        await db.Citations.ExecuteDeleteAsync(stop);
        await db.Terms.ExecuteDeleteAsync(stop);
        await db.ChangeSubjects.ExecuteDeleteAsync(stop);
        await db.Changes.ExecuteDeleteAsync(stop);
        await db.Milestones.ExecuteDeleteAsync(stop);
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
