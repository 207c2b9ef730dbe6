using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using PeacekeepingOrg.Core.Data;
using PeacekeepingOrg.Web.Releases;

namespace PeacekeepingOrg.Web.Hosting;

/// <summary>/health/live: the process answers. /health/ready: it has a release, and the database can be reached.</summary>
internal static class Health
{
    private const string Ready = "ready";

    public static void AddHealth(this IServiceCollection services) =>
        services.AddHealthChecks().AddCheck<ReadyCheck>(Ready, tags: [Ready]);

    public static void MapHealth(this WebApplication app)
    {
        app.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false });
        app.MapHealthChecks("/health/ready", new HealthCheckOptions { Predicate = check => check.Tags.Contains(Ready) });
    }

    private sealed class ReadyCheck(ReleaseQueries releases, ReleaseState state, IHostApplicationLifetime lifetime) : IHealthCheck
    {
        public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
        {
            if (lifetime.ApplicationStopping.IsCancellationRequested)
                return HealthCheckResult.Unhealthy("The server is stopping.");
            await releases.CurrentHashAsync(cancellationToken);
            return state.IsReady ? HealthCheckResult.Healthy() : HealthCheckResult.Unhealthy("No release is loaded, or its search index is not built yet.");
        }
    }
}
