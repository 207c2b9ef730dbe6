using Microsoft.Extensions.Options;
using PeacekeepingOrg.Core.Data;
using PeacekeepingOrg.Web.Database;

namespace PeacekeepingOrg.Web.Releases;

/// <summary>The release this server answers from. It is swapped whole when the database has a newer one.</summary>
public sealed class ReleaseState(ReleaseQueries releases)
{
    private volatile string? _hash;

    /// <summary>Hash of the release; null until the first was seen.</summary>
    public string? Hash => _hash;

    /// <summary>Looks at the database, and takes up a newer release.</summary>
    public async Task RefreshAsync(CancellationToken cancellationToken) =>
        _hash = await releases.CurrentHashAsync(cancellationToken);
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
        services.AddSingleton<ReleaseState>();
        services.AddHostedService<ReleaseWatcher>();
    }

    public static Task PrepareReleaseAsync(this WebApplication app) =>
        app.Services.GetRequiredService<ReleaseState>().RefreshAsync(app.Lifetime.ApplicationStopping);
}
