using Microsoft.Extensions.Options;
using PeacekeepingOrg.Core.Data;
using PeacekeepingOrg.Core.Search;
using PeacekeepingOrg.Core.Seeding;
using PeacekeepingOrg.Web.Database;

namespace PeacekeepingOrg.Web.Releases;

/// <summary>The release this server answers from. It is swapped whole as soon as the database has a newer one: what was there before is there no more.</summary>
public sealed class ReleaseState(ReleaseQueries releases, SearchDocuments documents, IOptions<DatabaseOptions> options, ILogger<ReleaseState> logger) : IDisposable
{
    private readonly SemaphoreSlim _refreshing = new(1, 1);
    private readonly CancellationTokenSource _stopping = new();
    private volatile Served? _served;

    /// <summary>Hash of the release; null until the first was seen.</summary>
    public string? Hash => _served?.Release?.Hash;

    /// <summary>The release, by number too; null until the first was seen.</summary>
    public ReleaseMark? Current => _served?.Release;

    /// <summary>Its search index, once it is built.</summary>
    public Task<SearchIndex> Index => _served?.Index ?? throw new InvalidOperationException("No release was looked for yet.");

    /// <summary>Whether everything can be answered, searches too; one may have to wait a moment for the index of a release just taken up.</summary>
    public bool IsReady => _served is { Release: not null } served && (served.Index.IsCompletedSuccessfully || served.FollowsAnother);

    /// <summary>The synonyms its search knows.</summary>
    public Synonyms Synonyms => _served?.Synonyms ?? Synonyms.None;

    /// <summary>The release to answer from now: the newest. Where the database cannot be reached, the one there was.</summary>
    public async Task<ReleaseMark?> TakeUpAsync(CancellationToken cancellationToken)
    {
        try
        {
            if (await releases.CurrentAsync(cancellationToken) != Current)
                await RefreshAsync(cancellationToken);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            logger.LogWarning(e, "Could not look which release is the newest");
        }

        return Current;
    }

    /// <summary>Whether another release has taken the place of the one an answer was begun with.</summary>
    public async Task<bool> HasChangedSinceAsync(ReleaseMark? release, CancellationToken cancellationToken)
    {
        try
        {
            return await releases.CurrentAsync(cancellationToken) != release;
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            return false;
        }
    }

    /// <summary>Looks at the database, and takes up a newer release; its index is built meanwhile, and only a search waits for it.</summary>
    public async Task RefreshAsync(CancellationToken cancellationToken)
    {
        await _refreshing.WaitAsync(cancellationToken);
        try
        {
            var release = await releases.CurrentAsync(cancellationToken);
            if (_served is { Index.IsFaulted: false } served && served.Release == release)
                return;

            // The index before is not disposed of: a search may still be reading it. It is memory only.
            var synonyms = ReadSynonyms();
            var stop = _stopping.Token;
            var index = Task.Run(async () => SearchIndex.Build(await documents.ReadAsync(stop), synonyms), stop);
            _served = new(release, index, synonyms, FollowsAnother: _served?.Release is not null);
            if (release is not null)
                logger.LogInformation("Release {Number} is served: {Hash}", release.Number, release.Hash);
        }
        finally
        {
            _refreshing.Release();
        }
    }

    public void Dispose()
    {
        _stopping.Cancel();
        _stopping.Dispose();
        _refreshing.Dispose();
    }

    private Synonyms ReadSynonyms()
    {
        var path = Path.Combine(options.Value.SeedFolderPath, "synonyms.yaml");
        try
        {
            return File.Exists(path) ? Synonyms.Read(path) : Synonyms.None;
        }
        catch (SeedException e) when (_served is not null)
        {
            logger.LogWarning(e, "The synonyms cannot be read; those before stay in use");
            return Synonyms;
        }
    }

    private sealed record Served(ReleaseMark? Release, Task<SearchIndex> Index, Synonyms Synonyms, bool FollowsAnother);
}

/// <summary>Polls for a release another process loaded, so that its index is there before someone searches.</summary>
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
                await state.Index.WaitAsync(stoppingToken);
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
