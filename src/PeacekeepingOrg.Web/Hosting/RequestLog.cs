using Serilog;
using Serilog.Events;

namespace PeacekeepingOrg.Web.Hosting;

/// <summary>One structured line a request; static files and circuits' traffic are quiet.</summary>
internal static class RequestLog
{
    private static readonly string[] Quiet = ["/_framework", "/_content", "/_blazor", "/fonts", "/health"];

    public static void AddLogging(this WebApplicationBuilder builder) => builder.Services.AddSerilog((services, log) => log
        .ReadFrom.Configuration(builder.Configuration)
        .ReadFrom.Services(services)
        .Enrich.FromLogContext()
        .WriteTo.Console());

    public static void UseRequestLog(this WebApplication app) => app.UseSerilogRequestLogging(options =>
    {
        options.GetLevel = LevelOf;
        options.EnrichDiagnosticContext = (diagnostics, context) =>
        {
            diagnostics.Set("Query", context.Request.QueryString.Value);
            diagnostics.Set("Referer", context.Request.Headers.Referer.ToString());
        };
    });

    private static LogEventLevel LevelOf(HttpContext context, double milliseconds, Exception? exception) =>
        exception is not null || context.Response.StatusCode >= StatusCodes.Status500InternalServerError ? LogEventLevel.Error
        : IsQuiet(context.Request.Path) ? LogEventLevel.Verbose
        : LogEventLevel.Information;

    private static bool IsQuiet(PathString path) =>
        Quiet.Any(prefix => path.StartsWithSegments(prefix)) || Path.GetExtension(path.Value) is ".css" or ".js" or ".svg" or ".woff2" or ".map";
}
