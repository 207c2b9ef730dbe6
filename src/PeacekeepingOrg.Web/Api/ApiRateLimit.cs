using System.Globalization;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Options;

namespace PeacekeepingOrg.Web.Api;

/// <summary>So many requests a minute for each address, pages not counted.</summary>
internal static class ApiRateLimit
{
    public static void UseApiRateLimit(this IApplicationBuilder api)
    {
        var perMinute = api.ApplicationServices.GetRequiredService<IOptions<ApiOptions>>().Value.RequestsPerMinute;
        api.UseRateLimiter(new RateLimiterOptions
        {
            GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(context => RateLimitPartition.GetFixedWindowLimiter(
                context.Connection.RemoteIpAddress?.ToString() ?? "",
                _ => new() { PermitLimit = perMinute, Window = TimeSpan.FromMinutes(1) })),
            OnRejected = (rejected, _) => RefuseAsync(rejected, perMinute),
        });
    }

    private static async ValueTask RefuseAsync(OnRejectedContext rejected, int perMinute)
    {
        var seconds = rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out var wait) ? Math.Max(1, (int)Math.Ceiling(wait.TotalSeconds)) : 60;
        var response = rejected.HttpContext.Response;
        response.Headers.RetryAfter = seconds.ToString(CultureInfo.InvariantCulture);
        response.Headers.CacheControl = "no-store";
        await ApiProblem.TooMany(perMinute, seconds, ApiRequest.LangOf(rejected.HttpContext)).WriteAsync(rejected.HttpContext);
    }
}
