using Microsoft.EntityFrameworkCore;

namespace PeacekeepingOrg.Core.Data;

/// <summary>Tells which release the database holds.</summary>
public sealed class ReleaseQueries(IDbContextFactory<PeacekeepingContext> contexts)
{
    /// <summary>Hash of the newest release; null where nothing was ever loaded.</summary>
    public async Task<string?> CurrentHashAsync(CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        return await db.Releases.OrderByDescending(r => r.Id).Select(r => r.Hash).FirstOrDefaultAsync(cancellationToken);
    }
}
