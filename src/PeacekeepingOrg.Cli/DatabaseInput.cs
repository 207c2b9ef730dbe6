using System.CommandLine;
using System.CommandLine.Parsing;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using PeacekeepingOrg.Core.Data;
using PeacekeepingOrg.Core.Seeding;
using PeacekeepingOrg.Data.Sqlite;
using PeacekeepingOrg.Data.SqlServer;

namespace PeacekeepingOrg.Cli;

/// <summary>Engines, by the names the server's settings have for them.</summary>
internal enum Provider
{
    Sqlite,
    SqlServer,
}

/// <summary>The options that name a database, with the server's own settings and file as defaults.</summary>
internal sealed class DatabaseInput
{
    public Option<string?> Connection { get; } = new("--connection")
    {
        Description = "Connection string: \"Data Source=FILE\" for SQLite. By default the environment's Database__ConnectionString, or else the file that "
            + "dotnet run --project src/PeacekeepingOrg.Web uses.",
        HelpName = "STRING",
    };

    public Option<Provider?> Provider { get; } = new("--provider")
    {
        Description = "Engine of the database; by default the environment's Database__Provider, or else Sqlite.",
    };

    public void AddTo(Command command)
    {
        command.Options.Add(Connection);
        command.Options.Add(Provider);
    }

    /// <summary>Whether the options name a database.</summary>
    public bool IsGiven(ParseResult parsed) => parsed.GetValue(Connection) is not null || parsed.GetValue(Provider) is not null;

    /// <summary>A database and a seed folder at once would leave open which is read.</summary>
    public void RefuseBeside(Command command, Option<string?> seed) => command.Validators.Add(result =>
    {
        if (result.GetResult(seed) is not null && (result.GetResult(Connection) is not null || result.GetResult(Provider) is not null))
            result.AddError("--seed and --connection each name what is read: give one of them.");
    });

    /// <exception cref="Refusal">No database is named, and none is where the server's would be.</exception>
    public Database Find(ParseResult parsed)
    {
        var provider = parsed.GetValue(Provider) ?? (Environment.GetEnvironmentVariable("Database__Provider") is { Length: > 0 } word
            ? Enum.TryParse<Provider>(word, ignoreCase: true, out var known) ? known : throw new Refusal($"Database__Provider is '{word}'. Set it to Sqlite or SqlServer.")
            : Cli.Provider.Sqlite);
        var connection = parsed.GetValue(Connection) ?? Environment.GetEnvironmentVariable("Database__ConnectionString");
        if (!string.IsNullOrWhiteSpace(connection))
            return new(provider, connection);
        if (provider == Cli.Provider.SqlServer)
            throw new Refusal("The provider is SqlServer and no connection string is given. Give --connection, or set Database__ConnectionString.");
        return new(provider, $"Data Source={Path.Combine(DataFolder(), "peacekeeping.db")}");
    }

    private static string DataFolder()
    {
        if (Environment.GetEnvironmentVariable("Database__DataFolder") is { Length: > 0 } folder && Path.IsPathRooted(folder))
            return folder;
        for (var at = new DirectoryInfo(Environment.CurrentDirectory); at is not null; at = at.Parent)
            if (Directory.Exists(Path.Combine(at.FullName, "src", "PeacekeepingOrg.Web")))
                return Path.Combine(at.FullName, "src", "PeacekeepingOrg.Web", "data");
        throw new Refusal("Which database is meant? Give --connection \"Data Source=FILE\", or run the command within the repository, to use the file of its server.");
    }
}

/// <summary>A database that commands read and load.</summary>
internal sealed class Database(Provider provider, string connection) : IDbContextFactory<PeacekeepingContext>
{
    /// <summary>What it is called in a message; never with the password.</summary>
    public string Name => provider == Provider.Sqlite ? FileName ?? "SQLite" : "the SQL Server database";

    private string? FileName => provider == Provider.Sqlite && Builder().DataSource is { Length: > 0 } file && file != ":memory:" ? file : null;

    public PeacekeepingContext CreateDbContext()
    {
        var options = new DbContextOptionsBuilder<PeacekeepingContext>();
        if (provider == Provider.Sqlite)
            options.UseSqliteDatabase(connection);
        else
            options.UseSqlServerDatabase(connection, int.TryParse(Environment.GetEnvironmentVariable("Database__MaxBatchSize"), out var size) ? size : null);
        return new(options.Options);
    }

    /// <summary>Brings a SQLite file up to date, as the server does; another engine's tables are changed only where that is asked.</summary>
    public async Task MigrateAsync(bool always, CancellationToken stop)
    {
        if (FileName is { } file && Path.GetDirectoryName(Path.GetFullPath(file)) is { } folder)
            Directory.CreateDirectory(folder);
        await using var db = CreateDbContext();
        if (provider == Provider.SqlServer && !always && await PendingAsync(db, stop) is { Count: > 0 } pending)
            throw new Refusal($"The database lacks the migrations {string.Join(", ", pending)}. Apply them, or add --migrate.");
        await db.Database.MigrateAsync(stop);
    }

    /// <summary>Refuses a database that cannot be read as it is: reading changes nothing.</summary>
    public async Task ReadableAsync(CancellationToken stop)
    {
        if (FileName is { } file && !File.Exists(file))
            throw new Refusal($"{file}: there is no such database. Fill one with the command load, or name another with --connection.");
        await using var db = CreateDbContext();
        if (await PendingAsync(db, stop) is { Count: > 0 } pending)
            throw new Refusal($"{Name}: the database lacks the migrations {string.Join(", ", pending)}. Fill it with the command load, or name another with --connection.");
    }

    private static async Task<List<string>> PendingAsync(PeacekeepingContext db, CancellationToken stop) => [.. await db.Database.GetPendingMigrationsAsync(stop)];

    private SqliteConnectionStringBuilder Builder()
    {
        try
        {
            return new(connection);
        }
        catch (ArgumentException e)
        {
            throw new Refusal($"The connection string cannot be read: {e.Message.TrimEnd('.')}. For SQLite write \"Data Source=FILE\"; for SQL Server add --provider SqlServer.");
        }
    }
}

/// <summary>A seed folder loaded into a database of its own, which is gone afterwards.</summary>
internal sealed class TemporaryDatabase : IAsyncDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("peacekeeping-");

    private TemporaryDatabase() => Contexts = new(Provider.Sqlite, $"Data Source={Path.Combine(_folder.FullName, "seed.db")}");

    public Database Contexts { get; }

    /// <exception cref="SeedException">The folder cannot be loaded.</exception>
    public static async Task<TemporaryDatabase> LoadAsync(string? seedFolder, CancellationToken stop)
    {
        var folder = SeedInput.Existing(seedFolder);
        var database = new TemporaryDatabase();
        try
        {
            await database.Contexts.MigrateAsync(always: true, stop);
            await new SeedLoader(database.Contexts).LoadAsync(folder, stop);
            return database;
        }
        catch
        {
            await database.DisposeAsync();
            throw;
        }
    }

    public ValueTask DisposeAsync()
    {
        SqliteConnection.ClearAllPools();
        _folder.Delete(recursive: true);
        return ValueTask.CompletedTask;
    }
}
