using System.Globalization;
using Microsoft.Data.SqlClient;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using PeacekeepingOrg.Data.SqlServer;

namespace PeacekeepingOrg.Core.Tests.Data;

/// <summary>
/// The SQL Server (or what speaks its protocol) that PEACEKEEPINGORG_TEST_SQLSERVER names. Databases of its own where it may create them;
/// else the given one, its tables dropped first. PEACEKEEPINGORG_TEST_SQLSERVER_MAXBATCH=1 for an engine that lacks MERGE.
/// </summary>
public sealed class SqlServerEngine : TestEngine
{
    /// <summary>Tests of one collection run one after the other: they may have to share the given database.</summary>
    public const string Collection = "SQL Server";

    private const string Variable = "PEACEKEEPINGORG_TEST_SQLSERVER";

    private readonly string? _given = Environment.GetEnvironmentVariable(Variable);
    private readonly int? _maxBatchSize =
        int.TryParse(Environment.GetEnvironmentVariable($"{Variable}_MAXBATCH"), CultureInfo.InvariantCulture, out var size) ? size : null;

    private readonly List<string> _created = [];
    private bool _mayCreate = true;

    public override string? WhyNot => string.IsNullOrWhiteSpace(_given)
        ? $"{Variable} is not set; give it a connection string to run this test on SQL Server too."
        : null;

    public override async Task<TestDatabase> CreateAsync(CancellationToken stop)
    {
        var connection = new SqlConnectionStringBuilder(_given);
        if (_mayCreate && await TryCreateAsync(connection.InitialCatalog, stop) is { } name)
        {
            connection.InitialCatalog = name;
            return Database(connection);
        }

        _mayCreate = false;
        Loaded = null;
        var database = Database(connection);
        await DropTablesAsync(database, stop);
        return database;
    }

    public override async ValueTask DisposeAsync()
    {
        SqlConnection.ClearAllPools();
        foreach (var name in _created)
            await ExecuteAsync($"DROP DATABASE [{name}]", CancellationToken.None);
        await base.DisposeAsync();
    }

    private TestDatabase Database(SqlConnectionStringBuilder connection) =>
        new(options => options.UseSqlServerDatabase(connection.ConnectionString, _maxBatchSize));

    /// <summary>Null where the login or the engine does not allow another database.</summary>
    private async Task<string?> TryCreateAsync(string given, CancellationToken stop)
    {
        var name = $"{(given.Length > 0 ? given : "peacekeepingorg")}_{Guid.NewGuid():N}";
        try
        {
            await ExecuteAsync($"CREATE DATABASE [{name}]", stop);
        }
        catch (SqlException) when (given.Length > 0)
        {
            return null;
        }

        _created.Add(name);
        return name;
    }

    private async Task ExecuteAsync(string sql, CancellationToken stop)
    {
        await using var connection = new SqlConnection(_given);
        await connection.OpenAsync(stop);
        await using var command = new SqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync(stop);
    }

    private async Task DropTablesAsync(TestDatabase database, CancellationToken stop)
    {
        await using var db = database.CreateDbContext();
        var left = db.GetService<IDesignTimeModel>().Model.GetRelationalModel().Tables.ToList();
        while (left.Count > 0)
        {
            var free = left.First(table => !table.ReferencingForeignKeyConstraints.Any(key => key.Table != table && left.Contains(key.Table)));
            left.Remove(free);
            await ExecuteAsync($"DROP TABLE IF EXISTS [{free.Name}]", stop);
        }

        await ExecuteAsync("DROP TABLE IF EXISTS [__EFMigrationsHistory]", stop);
    }
}
