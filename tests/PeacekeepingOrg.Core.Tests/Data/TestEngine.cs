using Microsoft.EntityFrameworkCore;
using PeacekeepingOrg.Core.Seeding;
using Xunit;

[assembly: AssemblyFixture(typeof(PeacekeepingOrg.Core.Tests.Data.SqliteEngine))]
[assembly: AssemblyFixture(typeof(PeacekeepingOrg.Core.Tests.Data.SqlServerEngine))]

namespace PeacekeepingOrg.Core.Tests.Data;

/// <summary>A database engine the data tests run on.</summary>
public abstract class TestEngine : IAsyncDisposable
{
    private readonly SemaphoreSlim _oneAtATime = new(1, 1);

    /// <summary>The copy of seed-data beside the tests.</summary>
    public static string SeedFolder => Path.Combine(AppContext.BaseDirectory, "seed-data");

    /// <summary>A fictional edition whose text is English, and hardly a French word beside it.</summary>
    public static string EnglishSeedFolder => Path.Combine(AppContext.BaseDirectory, "Seeding", "English");

    /// <summary>Why the engine cannot be used here; null where it can.</summary>
    public virtual string? WhyNot => null;

    /// <summary>The database that holds the seed data, for tests that only read.</summary>
    protected TestDatabase? Loaded { get; set; }

    /// <summary>A database with nothing in it, no table even; for one test alone.</summary>
    public abstract Task<TestDatabase> CreateAsync(CancellationToken stop);

    public async Task<TestDatabase> LoadedAsync(CancellationToken stop)
    {
        await _oneAtATime.WaitAsync(stop);
        try
        {
            if (Loaded is not null)
                return Loaded;
            var database = await CreateAsync(stop);
            await using (var db = database.CreateDbContext())
                await db.Database.MigrateAsync(stop);
            await new SeedLoader(database).LoadAsync(SeedFolder, stop);
            return Loaded = database;
        }
        finally
        {
            _oneAtATime.Release();
        }
    }

    public virtual ValueTask DisposeAsync()
    {
        _oneAtATime.Dispose();
        GC.SuppressFinalize(this);
        return ValueTask.CompletedTask;
    }
}
