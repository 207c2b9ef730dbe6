using Microsoft.Extensions.Options;
using PeacekeepingOrg.Core.Data;
using PeacekeepingOrg.Core.Search;
using PeacekeepingOrg.Web.Database;

namespace PeacekeepingOrg.Web.Releases;

/// <summary>The release this server answers from. It is swapped whole when the database has a newer one.</summary>
public sealed class ReleaseState(ReleaseQueries releases, SearchDocuments documents, IOptions<DatabaseOptions> options) : IDisposable
{
    private readonly SemaphoreSlim _refreshing = new(1, 1);
    private volatile Served? _served;

    /// <summary>Hash of the release; null until the first was seen.</summary>
    public string? Hash => _served?.Hash;

    /// <summary>Its search index; at the start, once it is built.</summary>
    public Task<SearchIndex> Index => _served?.Index ?? throw new InvalidOperationException("No release was looked for yet.");

    /// <summary>Whether everything can be answered, searches too.</summary>
    public bool IsReady => _served is { Hash: not null, Index.IsCompletedSuccessfully: true };

    /// <summary>The synonyms its search knows.</summary>
    public Synonyms Synonyms => _served?.Synonyms ?? Synonyms.None;

    /// <summary>Looks at the database, and takes up a newer release; its index is built beside the one in use.</summary>
    public async Task RefreshAsync(CancellationToken cancellationToken)
    {
        await _refreshing.WaitAsync(cancellationToken);
        try
        {
            var hash = await releases.CurrentHashAsync(cancellationToken);
            if (_served is { Index.IsFaulted: false } served && served.Hash == hash)
                return;

            // The index before is not disposed of: a search may still be reading it. It is memory only.
            var synonyms = ReadSynonyms();
            var index = Task.Run(async () => SearchIndex.Build(await documents.ReadAsync(cancellationToken), synonyms), cancellationToken);

            // The first pages need not wait for it; a release that follows another comes with its index.
            if (_served is not null)
                await index;
            _served = new(hash, index, synonyms);
        }
        finally
        {
            _refreshing.Release();
        }
    }

    public void Dispose() => _refreshing.Dispose();

    private Synonyms ReadSynonyms()
    {
        var path = Path.Combine(options.Value.SeedFolderPath, "synonyms.yaml");
        return File.Exists(path) ? Synonyms.Read(path) : Synonyms.None;
    }

    private sealed record Served(string? Hash, Task<SearchIndex> Index, Synonyms Synonyms);
}

/// <summary>Polls for a release another process loaded.</summary>
internal sealed class ReleaseWatcher(ReleaseState state, IOptions<DatabaseOptions> options, ILogger<ReleaseWatcher> logger) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromSeconds(options.Value.PollSeconds));
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await state.RefreshAsync(stoppingToken);
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                // The database may be away for a while; what was read before goes on being served.
                logger.LogWarning(e, "Could not look for a new release; trying again in {Seconds} s", options.Value.PollSeconds);
            }
        }
    }
}

internal static class ReleaseSetup
{
    public static void AddReleases(this IServiceCollection services)
    {
        services.AddSingleton<SearchDocuments>();
        services.AddSingleton<ReleaseState>();
        services.AddHostedService<ReleaseWatcher>();
    }

    public static Task PrepareReleaseAsync(this WebApplication app) =>
        app.Services.GetRequiredService<ReleaseState>().RefreshAsync(app.Lifetime.ApplicationStopping);
}
