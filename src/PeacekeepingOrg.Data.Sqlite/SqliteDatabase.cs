using Microsoft.EntityFrameworkCore;

namespace PeacekeepingOrg.Data.Sqlite;

/// <summary>The default database: one file in the data folder.</summary>
public static class SqliteDatabase
{
    /// <summary>Uses SQLite with the migrations of this assembly.</summary>
    public static DbContextOptionsBuilder UseSqliteDatabase(this DbContextOptionsBuilder options, string connectionString) =>
        options.UseSqlite(connectionString, sqlite => sqlite
            .MigrationsAssembly(typeof(SqliteDatabase).Assembly.GetName().Name)
            .UseQuerySplittingBehavior(QuerySplittingBehavior.SplitQuery));
}
