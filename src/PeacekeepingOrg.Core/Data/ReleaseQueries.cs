using Microsoft.EntityFrameworkCore;

namespace PeacekeepingOrg.Core.Data;

/// <summary>A release, told from every other: the same data loaded again later is another.</summary>
/// <param name="Number">1, 2, 3 …</param>
/// <param name="Hash">Of its data.</param>
public sealed record ReleaseMark(int Number, string Hash);

/// <summary>Tells which release the database holds.</summary>
public sealed class ReleaseQueries(IDbContextFactory<PeacekeepingContext> contexts)
{
    /// <summary>Hash of the newest release; null where nothing was ever loaded.</summary>
    public async Task<string?> CurrentHashAsync(CancellationToken cancellationToken) => (await CurrentAsync(cancellationToken))?.Hash;

    /// <summary>The newest release; null where nothing was ever loaded.</summary>
    public async Task<ReleaseMark?> CurrentAsync(CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        return await db.Releases.OrderByDescending(r => r.Id).Select(r => new ReleaseMark(r.Id, r.Hash)).FirstOrDefaultAsync(cancellationToken);
    }
}
