using Microsoft.EntityFrameworkCore;

namespace PeacekeepingOrg.Data.SqlServer;

/// <summary>The production database.</summary>
public static class SqlServerDatabase
{
    // A connection the server dropped surfaces as error 0, which EF does not take for transient by itself.
    private static readonly int[] AlsoTransient = [0];

    /// <summary>Uses SQL Server with the migrations of this assembly, retrying transient errors.</summary>
    /// <param name="options">The context's options.</param>
    /// <param name="connectionString">ADO.NET connection string.</param>
    /// <param name="maxBatchSize">Statements a batch; null leaves EF's default. 1 avoids MERGE, for engines that lack it.</param>
    public static DbContextOptionsBuilder UseSqlServerDatabase(
        this DbContextOptionsBuilder options, string connectionString, int? maxBatchSize = null) =>
        options.UseSqlServer(connectionString, server =>
        {
            server.MigrationsAssembly(typeof(SqlServerDatabase).Assembly.GetName().Name);
            server.UseQuerySplittingBehavior(QuerySplittingBehavior.SplitQuery);
            server.EnableRetryOnFailure(5, TimeSpan.FromSeconds(5), AlsoTransient);
            if (maxBatchSize is { } size)
                server.MaxBatchSize(size);
        });
}
