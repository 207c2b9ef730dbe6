using System.Data.Common;
using System.Net;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using PeacekeepingOrg.Core.Data;
using PeacekeepingOrg.Core.Seeding;
using PeacekeepingOrg.Data.Sqlite;
using PeacekeepingOrg.Web.Releases;
using PeacekeepingOrg.Web.Tests.Hosting;

namespace PeacekeepingOrg.Web.Tests.Releases;

/// <summary>
/// A server that runs, on Kestrel and a SQLite file, while another loads new data into that file. The data are either of two: the Arctic Section, or, in text and
/// edition alike, the Boreal Section.
/// </summary>
public sealed partial class RunningServerTests : IDisposable
{
    private const string Unit = "/en/dmpr-2031/units/arctic-section";
    private static readonly CancellationToken Stop = TestContext.Current.CancellationToken;
    private static readonly string[] Everything =
    [
        Unit, "/fr/dmpr-2031/units/polar-division", "/en/dmpr-2031", "/en/", "/en/sources/st-sgb-2031-3", "/en/dmpr-2031/chart", "/en/dmpr-2031/posts/chief-arctic-section",
        "/api/v1/editions/dmpr-2031/units?pageSize=200", "/api/v1/editions/dmpr-2031/chart.svg", "/api/v1/search?q=shipping", "/en/search?q=shipping",
    ];

    private readonly string _folders = Directory.CreateTempSubdirectory("peacekeeping-seeds-").FullName;

    public RunningServerTests()
    {
        Copy("arctic", "Arctic");
        Copy("boreal", "Boreal");
    }

    private string Arctic => Path.Combine(_folders, "arctic");

    private string Boreal => Path.Combine(_folders, "boreal");

    public void Dispose() => Directory.Delete(_folders, recursive: true);

    [Fact]
    public async Task All_it_answers_is_of_the_new_release_as_soon_as_that_is_loaded()
    {
        await using var server = new Server(Arctic);
        var before = await Task.WhenAll(Everything.Select(async path => (path, await server.ReadAsync(path))));
        Assert.All(before, b => Assert.Equal("Arctic", b.Item2.Word));

        await server.LoadAsync(Boreal);

        foreach (var (path, was) in before)
        {
            var now = await server.ReadAsync(path, was.Tag);
            Assert.Equal((path, HttpStatusCode.OK, "Boreal"), (path, now.Status, now.Word));
            Assert.NotEqual(was.Tag, now.Tag);
            Assert.Equal(HttpStatusCode.NotModified, (await server.ReadAsync(path, now.Tag)).Status);
        }

        Assert.Equal("1 result", SearchCount().Match(await server.GetHtmlAsync("/en/search?q=%22Boreal+Section%22&kind=unit")).Value);
        Assert.Equal(HttpStatusCode.OK, (await server.ReadAsync("/health/ready")).Status);
    }

    [Fact]
    public async Task Without_a_request_it_finds_the_new_release_by_itself()
    {
        await using var server = new Server(Arctic, pollSeconds: 1);
        await server.ReadAsync(Unit);
        var state = server.Services.GetRequiredService<ReleaseState>();
        var hash = state.Hash;

        await server.LoadAsync(Boreal);

        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(Stop);
        deadline.CancelAfter(TimeSpan.FromSeconds(30));
        while (state.Hash == hash)
            await Task.Delay(TimeSpan.FromMilliseconds(20), deadline.Token);
        Assert.NotNull(await state.Index);
    }

    [Fact]
    public async Task A_folder_with_a_fault_changes_nothing_and_is_told_why()
    {
        await using var server = new Server(Arctic);
        var before = await server.ReadAsync(Unit);
        File.AppendAllText(Path.Combine(Boreal, "editions/dmpr-2031.yaml"), "\nno-such-field: 1\n");
        File.WriteAllText(Path.Combine(Boreal, "synonyms.yaml"), "- same: [one]\n");

        var fault = await Assert.ThrowsAsync<SeedException>(() => server.LoadAsync(Boreal));

        Assert.Equal(["editions/dmpr-2031.yaml", "synonyms.yaml"], fault.Problems.Select(p => p.File).Order(StringComparer.Ordinal));
        Assert.All(fault.Problems, p => Assert.NotEmpty(p.Remedy));
        Assert.Equal(HttpStatusCode.NotModified, (await server.ReadAsync(Unit, before.Tag)).Status);
    }

    [Theory]
    [InlineData(Unit)]
    [InlineData("/fr/dmpr-2031/units/polar-division")]
    [InlineData("/en/sources/st-sgb-2031-3")]
    [InlineData("/en/dmpr-2031/chart")]
    [InlineData("/en/coverage")]
    [InlineData("/api/v1/editions/dmpr-2031/units/arctic-section")]
    [InlineData("/api/v1/editions/dmpr-2031/chart.svg")]
    [InlineData("/api/v1/editions/dmpr-2031/handbook.pdf")]
    public async Task A_load_in_the_midst_of_a_page_makes_it_anew_whole(string path)
    {
        await using var server = new Server(Arctic);
        await server.ReadAsync("/en/");
        for (var (query, word) = (1, "Boreal"); query <= 5; (query, word) = (query + 1, word == "Boreal" ? "Arctic" : "Boreal"))
        {
            await server.Services.GetRequiredService<ReleaseState>().Index;
            SeedResult? loaded = null;
            server.Interrupt(query, async () => loaded = await server.LoadAsync(word == "Boreal" ? Boreal : Arctic));

            var answer = await server.ReadAsync(path);

            // A page with fewer queries is over before.
            Assert.Equal((query, HttpStatusCode.OK), (query, answer.Status));
            if (loaded is null)
                break;
            Assert.Equal((query, loaded.Hash[..16]), (query, answer.Release));
            if (!path.EndsWith(".pdf", StringComparison.Ordinal))
                Assert.Equal((query, word), (query, answer.Word));
        }
    }

    [Fact]
    public async Task What_goes_between_two_queries_is_told_as_gone_not_as_an_error()
    {
        await using var server = new Server(Arctic);
        await server.ReadAsync("/en/");
        var edition = Path.Combine(Boreal, "editions/dmpr-2031.yaml");
        await File.WriteAllTextAsync(edition, (await File.ReadAllTextAsync(edition, Stop)).Replace("arctic-section", "boreal-section", StringComparison.Ordinal), Stop);
        server.Interrupt(3, () => server.LoadAsync(Boreal));

        Assert.Equal(HttpStatusCode.NotFound, (await server.ReadAsync(Unit)).Status);
        Assert.True(server.WasInterrupted);
    }

    [Fact]
    public async Task Readers_at_work_while_it_is_loaded_time_and_again_get_one_release_or_the_other()
    {
        await using var server = new Server(Arctic);
        await server.ReadAsync(Unit);
        using var done = new CancellationTokenSource();
        var readers = Enumerable.Range(0, 4).Select(n => Task.Run(async () =>
        {
            var answers = new List<(string Path, Answer Answer)>();
            for (var i = n; !done.IsCancellationRequested || answers.Count < Everything.Length; i++)
                answers.Add((Everything[i % Everything.Length], await server.ReadAsync(Everything[i % Everything.Length])));
            return answers;
        }, Stop)).ToList();

        for (var load = 0; load < 4; load++)
            await server.LoadAsync(load % 2 == 0 ? Boreal : Arctic);
        await done.CancelAsync();
        var all = (await Task.WhenAll(readers)).SelectMany(answers => answers).ToList();

        Assert.All(all, a => Assert.Equal((a.Path, HttpStatusCode.OK), (a.Path, a.Answer.Status)));
        Assert.All(all, a => Assert.True(a.Answer.Word is "Arctic" or "Boreal", $"{a.Path} has {a.Answer.Word}."));
        Assert.All(all.GroupBy(a => a.Answer.Release), release => Assert.Single(release.Select(a => a.Answer.Word).Distinct()));
        Assert.Equal(2, all.Select(a => a.Answer.Word).Distinct().Count());
    }

    [Fact]
    public async Task Of_two_loads_at_once_one_waits_and_both_are_done()
    {
        await using var server = new Server(Arctic);
        await server.ReadAsync(Unit);

        var results = await Task.WhenAll(Task.Run(() => server.LoadAsync(Boreal), Stop), Task.Run(() => server.LoadAsync(Copy("third", "Austral")), Stop));

        Assert.All(results, result => Assert.True(result.Changed));
        Assert.Equal(3, server.Services.GetRequiredService<ReleaseState>() is var state && await state.TakeUpAsync(Stop) is { } release ? release.Number : 0);
        Assert.Contains((await server.ReadAsync(Unit)).Word, new[] { "Boreal", "Austral" });
    }

    /// <summary>A copy of the English edition in which the Arctic is called otherwise, in the text too.</summary>
    private string Copy(string name, string arctic)
    {
        var from = Path.Combine(AppContext.BaseDirectory, "english-seed");
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var to = Path.Combine(_folders, name, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(to)!);
            File.WriteAllText(to, File.ReadAllText(file).Replace("Arctic", arctic, StringComparison.Ordinal));
        }

        return Path.Combine(_folders, name);
    }

    [GeneratedRegex("1 result")]
    private static partial Regex SearchCount();

    /// <summary>What was answered.</summary>
    /// <param name="Status">Its status.</param>
    /// <param name="Tag">Its ETag.</param>
    /// <param name="Word">"Arctic", "Boreal", or both, where it is a half.</param>
    private sealed record Answer(HttpStatusCode Status, string? Tag, string Word)
    {
        /// <summary>The release its ETag names.</summary>
        public string Release => Tag is { Length: > 19 } ? Tag[3..19] : "";
    }

    /// <summary>On a port of its own; another process loads into its file.</summary>
    private sealed class Server : Site
    {
        private readonly string _seed;
        private readonly int _pollSeconds;
        private readonly Interrupting _interrupting = new();

        public Server(string seed, int pollSeconds = 3600)
        {
            (_seed, _pollSeconds) = (seed, pollSeconds);
            UseKestrel(0);
            StartServer();
        }

        public bool WasInterrupted => _interrupting.WasDone;

        /// <summary>The nth query of the answers that follow is preceded by something else.</summary>
        public void Interrupt(int query, Func<Task> by) => _interrupting.Set(query, by);

        public async Task<Answer> ReadAsync(string path, string? tag = null)
        {
            using var response = await GetAsync(path, tag is null ? [] : [("If-None-Match", tag)]);
            var text = await response.Content.ReadAsStringAsync(Stop);
            return new(response.StatusCode, response.Headers.ETag?.ToString(), string.Join('+', new[] { "Arctic", "Boreal", "Austral" }.Where(word => text.Contains(word, StringComparison.Ordinal))));
        }

        public Task<SeedResult> LoadAsync(string folder) => new SeedLoader(new OtherProcess(DatabaseFile)).LoadAsync(folder, Stop);

        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.UseSetting("Database:SeedFolder", _seed);
            builder.UseSetting("Database:PollSeconds", _pollSeconds.ToString(System.Globalization.CultureInfo.InvariantCulture));
            builder.UseSetting("Serilog:MinimumLevel:Default", "Warning");
            builder.ConfigureTestServices(services => services.ConfigureDbContext<PeacekeepingContext>(options => options.AddInterceptors(_interrupting)));
        }
    }

    /// <summary>Contexts that share nothing with the server but the file.</summary>
    private sealed class OtherProcess(string file) : IDbContextFactory<PeacekeepingContext>
    {
        public PeacekeepingContext CreateDbContext() =>
            new((DbContextOptions<PeacekeepingContext>)new DbContextOptionsBuilder<PeacekeepingContext>()
                .UseSqliteDatabase(new SqliteConnectionStringBuilder { DataSource = file, Pooling = false }.ToString()).Options);
    }

    /// <summary>Lets something happen before the nth query.</summary>
    private sealed class Interrupting : DbCommandInterceptor
    {
        private int _left;
        private Func<Task>? _by;

        public bool WasDone => _by is null && _left <= 0;

        public void Set(int query, Func<Task> by) => (_left, _by) = (query, by);

        public override async ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
            DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
        {
            // The first looks which release there is.
            if (_by is { } by && _left-- == 0)
            {
                _by = null;
                await by();
            }

            return result;
        }
    }
}
