using Microsoft.Extensions.DependencyInjection;
using PeacekeepingOrg.Core.Seeding;
using PeacekeepingOrg.Web.Releases;
using PeacekeepingOrg.Web.Tests.Api;

namespace PeacekeepingOrg.Web.Tests.Releases;

public sealed class ReleaseStateTests : IDisposable
{
    private readonly string _seed = Directory.CreateTempSubdirectory("peacekeeping-seed-").FullName;

    public void Dispose() => Directory.Delete(_seed, recursive: true);

    [Fact]
    public async Task A_newer_release_brings_its_own_index_and_tags()
    {
        var stop = TestContext.Current.CancellationToken;
        CopySeed();
        await using var site = new ApiSite(new Dictionary<string, string> { ["Database:SeedFolder"] = _seed });
        var release = site.Services.GetRequiredService<ReleaseState>();
        var (hash, index) = (release.Hash, release.Index);
        using var before = await site.SendAsync(HttpMethod.Get, "/api/v1/search?q=drones");

        await File.AppendAllTextAsync(Path.Combine(_seed, "synonyms.yaml"), "\n- {typed: [drones], finds: [mines]}\n", stop);
        await site.Services.GetRequiredService<SeedLoader>().LoadAsync(_seed, stop);
        await release.RefreshAsync(stop);
        using var after = await site.SendAsync(HttpMethod.Get, "/api/v1/search?q=drones", ("If-None-Match", before.Headers.ETag!.ToString()));

        Assert.NotEqual(hash, release.Hash);
        Assert.NotSame(index, release.Index);
        Assert.Equal(0, (await before.JsonAsync()).GetProperty("total").GetInt32());
        Assert.NotEqual(0, (await after.JsonAsync()).GetProperty("total").GetInt32());
    }

    [Fact]
    public async Task Without_a_newer_release_the_index_stays()
    {
        await using var site = new ApiSite();
        var release = site.Services.GetRequiredService<ReleaseState>();
        var index = release.Index;

        await release.RefreshAsync(TestContext.Current.CancellationToken);

        Assert.Same(index, release.Index);
    }

    private void CopySeed()
    {
        var from = Path.Combine(AppContext.BaseDirectory, "seed-data");
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var to = Path.Combine(_seed, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(to)!);
            File.Copy(file, to);
        }
    }
}
