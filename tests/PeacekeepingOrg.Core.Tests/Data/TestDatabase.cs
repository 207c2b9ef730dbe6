using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using PeacekeepingOrg.Core.Data;
using PeacekeepingOrg.Core.Structure.Attributions;
using PeacekeepingOrg.Core.Structure.Changes;
using PeacekeepingOrg.Core.Structure.Coverage;
using PeacekeepingOrg.Core.Structure.Discrepancies;
using PeacekeepingOrg.Core.Structure.Editions;
using PeacekeepingOrg.Core.Structure.Glossary;
using PeacekeepingOrg.Core.Structure.History;
using PeacekeepingOrg.Core.Structure.Posts;
using PeacekeepingOrg.Core.Structure.ReportingLines;
using PeacekeepingOrg.Core.Structure.Sources;
using PeacekeepingOrg.Core.Structure.Units;

namespace PeacekeepingOrg.Core.Tests.Data;

/// <summary>A database of a test engine, and the query classes over it.</summary>
public sealed class TestDatabase(Func<DbContextOptionsBuilder, DbContextOptionsBuilder> use, IInterceptor? watcher = null)
    : IDbContextFactory<PeacekeepingContext>
{
    private readonly DbContextOptions<PeacekeepingContext> _options = Options(use, watcher);

    public ReleaseQueries Releases => new(this);

    public SourceQueries Sources => new(this);

    public EditionQueries Editions => new(this);

    public UnitQueries Units => new(this);

    public PostQueries Posts => new(this);

    public ReportingLineQueries Lines => new(this);

    public AttributionQueries Attributions => new(this);

    public DiscrepancyQueries Discrepancies => new(this);

    public MilestoneQueries Milestones => new(this);

    public ComparisonQueries Comparisons => new(this);
    public CoverageQueries Coverage => new(this);

    public GlossaryQueries Glossary => new(this);

    public PeacekeepingContext CreateDbContext() => new(_options);

    /// <summary>The same database, with every command shown to the watcher before it runs.</summary>
    public TestDatabase Watched(Action<string> watch) => new(use, new Watcher(watch));

    private static DbContextOptions<PeacekeepingContext> Options(Func<DbContextOptionsBuilder, DbContextOptionsBuilder> use, IInterceptor? watcher)
    {
        var options = new DbContextOptionsBuilder<PeacekeepingContext>();
        use(options);
        if (watcher is not null)
            options.AddInterceptors(watcher);
        return options.Options;
    }

    private sealed class Watcher(Action<string> watch) : DbCommandInterceptor
    {
        public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
            DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
        {
            watch(command.CommandText);
            return base.ReaderExecutingAsync(command, eventData, result, cancellationToken);
        }

        public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
            DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
        {
            watch(command.CommandText);
            return base.NonQueryExecutingAsync(command, eventData, result, cancellationToken);
        }
    }
}
