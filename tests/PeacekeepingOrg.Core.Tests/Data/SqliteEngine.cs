using Microsoft.Data.Sqlite;
using PeacekeepingOrg.Data.Sqlite;

namespace PeacekeepingOrg.Core.Tests.Data;

/// <summary>Real SQLite files in a temporary folder.</summary>
public sealed class SqliteEngine : TestEngine
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("peacekeeping-org-");
    private int _last;

    public override Task<TestDatabase> CreateAsync(CancellationToken stop)
    {
        var file = Path.Combine(_folder.FullName, $"{Interlocked.Increment(ref _last)}.db");
        return Task.FromResult(new TestDatabase(options => options.UseSqliteDatabase($"Data Source={file}")));
    }

    public override ValueTask DisposeAsync()
    {
        SqliteConnection.ClearAllPools();
        _folder.Delete(recursive: true);
        return base.DisposeAsync();
    }
}
