using Microsoft.AspNetCore.Components.Endpoints;
using Microsoft.AspNetCore.Diagnostics;

namespace PeacekeepingOrg.Web.Languages;

/// <summary>The language comes from the path; the bare address goes to the one the browser prefers.</summary>
internal static class LanguageSetup
{
    public static void UseLanguageFromPath(this WebApplication app) => app.Use((context, next) =>
    {
        Language.Use(Language.InPath(AskedFor(context)) ?? InQuery(context.Request) ?? Language.PreferredBy(context.Request));

        // "/de/…" would otherwise match the pages' first segment.
        var isPage = context.GetEndpoint()?.Metadata.GetMetadata<ComponentTypeMetadata>() is not null;
        if (isPage && context.Request.RouteValues.TryGetValue("Lang", out var lang) && !Language.IsKnown(lang as string))
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return Task.CompletedTask;
        }

        return next(context);
    });

    public static void MapLanguageRedirect(this WebApplication app) => app.MapGet("/", (HttpContext context) =>
    {
        context.Response.Headers.Vary = "Accept-Language";
        return Results.Redirect(SiteUrls.Home(Language.PreferredBy(context.Request)));
    }).ExcludeFromDescription();

    /// <summary>For the guide to the API, whose path has no language: "/api?lang=en".</summary>
    private static string? InQuery(HttpRequest request) => request.Query["lang"].ToString() is var lang && Language.IsKnown(lang) ? lang : null;

    /// <summary>The path the reader asked for, also on the pages that answer in its place.</summary>
    private static string? AskedFor(HttpContext context) =>
        context.Features.Get<IStatusCodeReExecuteFeature>()?.OriginalPath
        ?? context.Features.Get<IExceptionHandlerPathFeature>()?.Path
        ?? context.Request.Path.Value;
}
