using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;
using PeacekeepingOrg.Core.Seeding;
using PeacekeepingOrg.Core.Structure;
using PeacekeepingOrg.Core.Tests.Seeding;
using Xunit;

namespace PeacekeepingOrg.Core.Tests.Data;

/// <summary>Migrating and loading, each test on a database of its own.</summary>
public abstract class LoadTests(TestEngine engine) : DataTests(engine)
{
    private static readonly (int Units, int Posts, int Lines, int Attributions) All = (52, 39, 63, 148);

    private TestDatabase _db = null!;

    public override async ValueTask InitializeAsync() => _db = await Engine.CreateAsync(Stop);

    [Fact]
    public async Task It_migrates_from_nothing_to_an_empty_database()
    {
        await MigrateAsync();

        await using var db = _db.CreateDbContext();
        Assert.Empty(await db.Database.GetPendingMigrationsAsync(Stop));
        Assert.Null(await _db.Releases.CurrentHashAsync(Stop));
        Assert.Empty(await _db.Editions.ListAsync(Stop));
        Assert.Equal(0, (await _db.Sources.ListAsync(Paging.All, Stop)).Total);
        Assert.Empty(await _db.Discrepancies.ListAsync(null, Stop));
    }

    [Fact]
    public async Task It_loads_the_seed_data()
    {
        await MigrateAsync();

        var result = await LoadAsync(TestEngine.SeedFolder);

        Assert.True(result.Changed);
        Assert.Matches("^[0-9a-f]{64}$", result.Hash);
        Assert.Equal(result.Hash, await _db.Releases.CurrentHashAsync(Stop));
        Assert.Equal(All, await CountsAsync());
        await using var db = _db.CreateDbContext();
        var release = await db.Releases.SingleAsync(Stop);
        Assert.Equal((1, DateTimeKind.Utc), (release.Id, release.LoadedAt.Kind));
    }

    [Fact]
    public async Task Loading_again_changes_no_row()
    {
        await MigrateAsync();
        var first = await LoadAsync(TestEngine.SeedFolder);
        var before = await RowsAsync();

        var second = await LoadAsync(TestEngine.SeedFolder);

        Assert.Equal(new SeedResult(first.Hash, Changed: false), second);
        Assert.Equal(before, await RowsAsync());
    }

    [Fact]
    public async Task A_changed_folder_replaces_everything()
    {
        await MigrateAsync();
        var first = await LoadAsync(TestEngine.SeedFolder);
        var before = await TablesAsync();
        using var seed = new SeedCopy();
        seed.Edit(SeedCopy.Edition, "en: \"Situation Centre\"", "en: \"Operations Room\"");

        var second = await LoadAsync(seed.Folder);

        Assert.True(second.Changed);
        Assert.NotEqual(first.Hash, second.Hash);
        Assert.Equal(second.Hash, await _db.Releases.CurrentHashAsync(Stop));
        Assert.Equal(before, await TablesAsync());
        Assert.Equal("Operations Room", (await _db.Units.FindAsync(Dpko, "situation-centre", Stop))!.Unit.Name.En);
        await using var db = _db.CreateDbContext();
        Assert.Equal([1, 2], await db.Releases.OrderBy(r => r.Id).Select(r => r.Id).ToListAsync(Stop));
    }

    [Fact]
    public async Task What_a_folder_no_longer_has_is_gone()
    {
        await MigrateAsync();
        await LoadAsync(TestEngine.SeedFolder);
        using var seed = new SeedCopy();
        seed.Edit(SeedCopy.Edition, "aliases:\n      - {text: PETD, lang: en, kind: abbreviation, basis: ours}\n", "aliases:\n");

        await LoadAsync(seed.Folder);

        Assert.Empty((await _db.Units.FindAsync(Dpko, "policy-evaluation-and-training-division", Stop))!.Unit.Aliases);
    }

    [Fact]
    public async Task A_broken_file_leaves_the_database_as_it_was()
    {
        await MigrateAsync();
        var good = await LoadAsync(TestEngine.SeedFolder);
        var before = await RowsAsync();
        using var seed = new SeedCopy();
        seed.Edit(SeedCopy.Edition, "head: {post: chief-situation-centre", "head: {post: nobody");

        var refusal = await Assert.ThrowsAsync<SeedException>(() => LoadAsync(seed.Folder));

        Assert.Contains("situation-centre.head", refusal.Message, StringComparison.Ordinal);
        Assert.Equal(good.Hash, await _db.Releases.CurrentHashAsync(Stop));
        Assert.Equal(before, await RowsAsync());
    }

    [Fact]
    public async Task A_load_cancelled_before_it_starts_does_nothing()
    {
        await MigrateAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => new SeedLoader(_db).LoadAsync(TestEngine.SeedFolder, new CancellationToken(canceled: true)));

        Assert.Null(await _db.Releases.CurrentHashAsync(Stop));
    }

    [Fact]
    public async Task A_load_cancelled_half_way_leaves_the_database_as_it_was()
    {
        await MigrateAsync();
        var good = await LoadAsync(TestEngine.SeedFolder);
        var before = await RowsAsync();
        using var seed = new SeedCopy();
        seed.Edit(SeedCopy.Edition, "en: \"Situation Centre\"", "en: \"Operations Room\"");
        using var cancel = new CancellationTokenSource();
        var deleted = 0;
        var watched = _db.Watched(sql =>
        {
            if (sql.Contains("DELETE", StringComparison.Ordinal) && ++deleted == 5)
                cancel.Cancel();
        });

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => new SeedLoader(watched).LoadAsync(seed.Folder, cancel.Token));

        Assert.Equal(5, deleted);
        Assert.Equal(good.Hash, await _db.Releases.CurrentHashAsync(Stop));
        Assert.Equal(before, await RowsAsync());
    }

    [Fact]
    public async Task Of_loaders_at_work_at_once_one_loads_and_the_others_find_it_done()
    {
        await MigrateAsync();

        var results = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => LoadAsync(TestEngine.SeedFolder), Stop)));

        Assert.Single(results, r => r.Changed);
        Assert.Equal(All, await CountsAsync());
        await using var db = _db.CreateDbContext();
        Assert.Equal(1, await db.Releases.CountAsync(Stop));
    }

    [Fact]
    public async Task Loaders_of_different_folders_end_in_one_whole_release()
    {
        await MigrateAsync();
        await LoadAsync(TestEngine.SeedFolder);
        string[] names = ["First Centre", "Second Centre", "Third Centre"];
        var folders = names.Select(name =>
        {
            var seed = new SeedCopy();
            seed.Edit(SeedCopy.Edition, "en: \"Situation Centre\"", $"en: \"{name}\"");
            return seed;
        }).ToList();

        var results = await Task.WhenAll(folders.Select(seed => Task.Run(() => LoadAsync(seed.Folder), Stop)));

        var current = await _db.Releases.CurrentHashAsync(Stop);
        var last = Assert.Single(Enumerable.Range(0, 3), i => results[i].Hash == current);
        Assert.Equal(names[last], (await _db.Units.FindAsync(Dpko, "situation-centre", Stop))!.Unit.Name.En);
        Assert.Equal(All, await CountsAsync());
        folders.ForEach(seed => seed.Dispose());
    }

    private async Task MigrateAsync()
    {
        await using var db = _db.CreateDbContext();
        await db.Database.MigrateAsync(Stop);
    }

    private Task<SeedResult> LoadAsync(string folder) => new SeedLoader(_db).LoadAsync(folder, Stop);

    private async Task<(int, int, int, int)> CountsAsync()
    {
        var counts = (await _db.Editions.FindAsync(Dpko, Stop))!.Counts;
        return (counts.Units, counts.Posts, counts.ReportingLines, counts.Attributions);
    }

    /// <summary>Rows in each table but the releases.</summary>
    private async Task<List<string>> TablesAsync()
    {
        await using var db = _db.CreateDbContext();
        var counts = new List<string>();
        foreach (var table in db.Model.GetEntityTypes().Select(e => e.GetTableName()!).Where(t => t != "Releases").Order(StringComparer.Ordinal))
        {
            var sql = $"SELECT COUNT(*) AS {db.GetService<ISqlGenerationHelper>().DelimitIdentifier("Value")} FROM {db.GetService<ISqlGenerationHelper>().DelimitIdentifier(table)}";
            counts.Add($"{table} {await db.Database.SqlQueryRaw<int>(sql).SingleAsync(Stop)}");
        }

        Assert.Equal(22, counts.Count);
        return counts;
    }

    /// <summary>Surrogate keys and all: rows that were replaced have new ones.</summary>
    private async Task<List<string>> RowsAsync()
    {
        await using var db = _db.CreateDbContext();
        return
        [
            .. (await db.Units.OrderBy(u => u.Id).ToListAsync(Stop)).Select(u => $"{u.Id} {u.Key} {u.Name}"),
            .. (await db.Posts.OrderBy(p => p.Id).ToListAsync(Stop)).Select(p => $"{p.Id} {p.Key} {p.Title}"),
            .. (await db.Citations.OrderBy(c => c.Id).ToListAsync(Stop)).Select(c => $"{c.Id} {c.Fact} {c.Quote}"),
            .. (await db.Releases.OrderBy(r => r.Id).ToListAsync(Stop)).Select(r => $"{r.Id} {r.Hash} {r.LoadedAt:O}"),
        ];
    }
}

public sealed class SqliteLoadTests(SqliteEngine engine) : LoadTests(engine);

[Collection(SqlServerEngine.Collection)]
public sealed class SqlServerLoadTests(SqlServerEngine engine) : LoadTests(engine);
