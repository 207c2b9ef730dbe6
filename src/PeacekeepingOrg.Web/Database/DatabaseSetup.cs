using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using PeacekeepingOrg.Core.Data;
using PeacekeepingOrg.Core.Seeding;
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
using PeacekeepingOrg.Data.Sqlite;
using PeacekeepingOrg.Data.SqlServer;

namespace PeacekeepingOrg.Web.Database;

/// <summary>Chooses the engine, brings the database up to date, and loads the seed data.</summary>
internal static class DatabaseSetup
{
    public static void AddDatabase(this IServiceCollection services)
    {
        services.AddOptions<DatabaseOptions>().BindConfiguration(DatabaseOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        services.AddDbContextFactory<PeacekeepingContext>((provider, db) =>
        {
            var options = provider.GetRequiredService<IOptions<DatabaseOptions>>().Value;
            if (options.Provider == DatabaseProvider.SqlServer)
                db.UseSqlServerDatabase(options.ConnectionString!, options.MaxBatchSize);
            else
                db.UseSqliteDatabase(options.ConnectionString ?? $"Data Source={Path.Combine(DataFolder(provider, options), "peacekeeping.db")}");
        });
        services.AddSingleton<SeedLoader>();
        services.AddSingleton<ReleaseQueries>();
        services.AddSingleton<SourceQueries>();
        services.AddSingleton<EditionQueries>();
        services.AddSingleton<UnitQueries>();
        services.AddSingleton<PostQueries>();
        services.AddSingleton<ReportingLineQueries>();
        services.AddSingleton<AttributionQueries>();
        services.AddSingleton<DiscrepancyQueries>();
        services.AddSingleton<MilestoneQueries>();
        services.AddSingleton<ComparisonQueries>();
        services.AddSingleton<CoverageQueries>();
        services.AddSingleton<GlossaryQueries>();
    }

    /// <summary>Migrates and loads, as configured, before the first request is served.</summary>
    public static async Task PrepareDatabaseAsync(this WebApplication app)
    {
        var options = app.Services.GetRequiredService<IOptions<DatabaseOptions>>().Value;
        var stopping = app.Lifetime.ApplicationStopping;
        var logger = app.Services.GetRequiredService<ILoggerFactory>().CreateLogger(typeof(DatabaseSetup));
        var contexts = app.Services.GetRequiredService<IDbContextFactory<PeacekeepingContext>>();
        await using (var db = await contexts.CreateDbContextAsync(stopping))
        {
            var pending = (await db.Database.GetPendingMigrationsAsync(stopping)).ToList();
            if (pending.Count > 0 && !options.MigratesOnStart)
                throw new InvalidOperationException(
                    $"The database lacks the migrations {string.Join(", ", pending)}. Apply them, or set Database:MigrateOnStart to true.");
            if (pending.Count > 0)
                await db.Database.MigrateAsync(stopping);
        }

        if (!options.LoadOnStart)
            return;
        var result = await app.Services.GetRequiredService<SeedLoader>().LoadAsync(options.SeedFolderPath, stopping);
        if (result.Changed)
            logger.LogInformation("Loaded release {Hash} from {Folder}", result.Hash, options.SeedFolderPath);
    }

    private static string DataFolder(IServiceProvider services, DatabaseOptions options)
    {
        var folder = Path.Combine(services.GetRequiredService<IHostEnvironment>().ContentRootPath, options.DataFolder);
        Directory.CreateDirectory(folder);
        return folder;
    }
}
