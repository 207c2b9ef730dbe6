using Microsoft.EntityFrameworkCore;
using PeacekeepingOrg.Core.Data;

namespace PeacekeepingOrg.Core.Structure.Coverage;

/// <summary>Counts what the texts loaded and the facts drawn from them leave open. Computed from the rows each time; nothing is typed.</summary>
public sealed class CoverageQueries(IDbContextFactory<PeacekeepingContext> contexts)
{
    /// <summary>A stretch of fewer words than this that no quote covers («et», «ainsi que») is counted but not listed.</summary>
    public const int LeastWords = 4;

    /// <summary>Every loaded text and every edition.</summary>
    public async Task<CoverageView> ReadAsync(CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        return new(await SourceCounting.ReadAsync(db, cancellationToken), await EditionCounting.ReadAsync(db, cancellationToken));
    }
}
