using System.ComponentModel.DataAnnotations;

namespace PeacekeepingOrg.Web.Database;

/// <summary>Engines the application runs on.</summary>
public enum DatabaseProvider
{
    Sqlite,
    SqlServer,
}

/// <summary>The section "Database" of the configuration.</summary>
public sealed class DatabaseOptions : IValidatableObject
{
    public const string Section = "Database";

    /// <summary>Sqlite (default) or SqlServer.</summary>
    public DatabaseProvider Provider { get; set; } = DatabaseProvider.Sqlite;

    /// <summary>Needed for SQL Server; by default SQLite's file is peacekeeping.db in the data folder.</summary>
    public string? ConnectionString { get; set; }

    /// <summary>Whether pending migrations are applied at start; by default only on SQLite.</summary>
    public bool? MigrateOnStart { get; set; }

    /// <summary>Whether the seed folder is loaded at start; by default yes. Loading what is there already does nothing.</summary>
    public bool LoadOnStart { get; set; } = true;

    /// <summary>SQL Server: statements a batch. 1 for engines that lack MERGE.</summary>
    [Range(1, 1000)]
    public int? MaxBatchSize { get; set; }

    /// <summary>Where the application keeps its own files; relative to the content root.</summary>
    public string DataFolder { get; set; } = "data";

    /// <summary>The seed data; by default the copy that travels with the application.</summary>
    public string? SeedFolder { get; set; }

    /// <summary>How often a server looks for a new release another process loaded.</summary>
    [Range(1, 3600)]
    public int PollSeconds { get; set; } = 5;

    public bool MigratesOnStart => MigrateOnStart ?? Provider == DatabaseProvider.Sqlite;

    public string SeedFolderPath => SeedFolder ?? Path.Combine(AppContext.BaseDirectory, "seed-data");

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Provider == DatabaseProvider.SqlServer && string.IsNullOrWhiteSpace(ConnectionString))
            yield return new ValidationResult(
                "Database:Provider is SqlServer but Database:ConnectionString is empty. Give the connection string (environment: Database__ConnectionString).",
                [nameof(ConnectionString)]);
    }
}
