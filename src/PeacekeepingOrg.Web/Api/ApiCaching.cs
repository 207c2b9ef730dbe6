using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;
using PeacekeepingOrg.Web.Releases;

namespace PeacekeepingOrg.Web.Api;

/// <summary>
/// An answer changes only with the release and the program: its ETag is the release's hash, with a few letters for the program and the
/// address. A client that has it gets 304 and no query is made.
/// </summary>
internal static class ApiCaching
{
    private const string Fresh = "public, max-age=60, must-revalidate";

    public static async Task InvokeAsync(HttpContext context, RequestDelegate next)
    {
        var tag = TagOf(context);
        if (tag is not null && IsKnown(context.Request.Headers.IfNoneMatch, tag))
        {
            context.Response.StatusCode = StatusCodes.Status304NotModified;
            Mark(context.Response, tag);
            return;
        }

        context.Response.OnStarting(() =>
        {
            // The answer may have been begun with another release.
            Mark(context.Response, context.Response.StatusCode == StatusCodes.Status200OK ? TagOf(context) : null);
            return Task.CompletedTask;
        });
        await next(context);
    }

    private static void Mark(HttpResponse response, EntityTagHeaderValue? tag)
    {
        response.Headers.ETag = tag?.ToString();
        response.Headers.CacheControl = tag is null ? "no-store" : Fresh;
    }

    private static EntityTagHeaderValue? TagOf(HttpContext context)
    {
        if ((context.ReleaseOf() ?? context.RequestServices.GetRequiredService<ReleaseState>().Current)?.Hash is not { } release)
            return null;
        var program = typeof(ApiCaching).Module.ModuleVersionId;
        var address = $"{ApiUrls.BaseOf(context)}{context.Request.Path}{context.Request.QueryString}";
        var rest = SHA256.HashData(Encoding.UTF8.GetBytes($"{program} {address}"));

        // Weak: compressed or not, the answer is the same, but not its bytes.
        return new($"\"{release}-{Convert.ToHexStringLower(rest, 0, 4)}\"", isWeak: true);
    }

    private static bool IsKnown(StringValues ifNoneMatch, EntityTagHeaderValue tag) =>
        EntityTagHeaderValue.TryParseList(ifNoneMatch, out var known) && known.Any(k => k.Compare(tag, useStrongComparison: false));
}
