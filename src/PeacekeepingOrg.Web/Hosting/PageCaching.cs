using Microsoft.AspNetCore.Components.Endpoints;
using Microsoft.Net.Http.Headers;
using PeacekeepingOrg.Web.Languages;
using PeacekeepingOrg.Web.Releases;

namespace PeacekeepingOrg.Web.Hosting;

/// <summary>
/// Pages carry the release as their ETag, so that a reader on a slow link who comes back is told "unchanged" and fetches nothing.
/// No page has a form that changes anything, so none needs the antiforgery cookie, which would forbid caching.
/// </summary>
internal static class PageCaching
{
    /// <summary>Another build may draw the same release otherwise.</summary>
    private static readonly string Build = typeof(PageCaching).Module.ModuleVersionId.ToString("N")[..8];

    public static void UsePageCaching(this WebApplication app)
    {
        app.Use((context, next) =>
        {
            if (!HttpMethods.IsGet(context.Request.Method) || TagOf(context) is not { } tag
                || context.GetEndpoint()?.Metadata.GetMetadata<ComponentTypeMetadata>() is null)
                return next(context);

            if (context.Request.GetTypedHeaders().IfNoneMatch.Any(known => known.Compare(tag, useStrongComparison: false)))
            {
                SetHeaders(context, tag);
                context.Response.StatusCode = StatusCodes.Status304NotModified;
                return Task.CompletedTask;
            }

            context.Response.OnStarting(() =>
            {
                // The answer may have been begun with another release.
                if (context.Response.StatusCode == StatusCodes.Status200OK && TagOf(context) is { } own)
                    SetHeaders(context, own);
                return Task.CompletedTask;
            });
            return next(context);
        });
    }

    private static EntityTagHeaderValue? TagOf(HttpContext context) =>
        context.ReleaseOf() is { } release ? new($"\"{release.Hash[..16]}-{Build}-{Language.Current}\"", isWeak: true) : null;

    private static void SetHeaders(HttpContext context, EntityTagHeaderValue tag)
    {
        var headers = context.Response.Headers;
        headers.Remove(HeaderNames.SetCookie);
        headers.Remove(HeaderNames.Pragma);
        headers.CacheControl = "public, max-age=0, must-revalidate";
        context.Response.GetTypedHeaders().ETag = tag;
        if (Language.InPath(context.Request.Path.Value) is null)
            headers.Append(HeaderNames.Vary, HeaderNames.AcceptLanguage);
    }
}
