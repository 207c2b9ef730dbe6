namespace PeacekeepingOrg.Web.Api;

/// <summary>
/// Open data: scripts of any site may read it. The headers stand on every answer, asked for or not, so that a cache may serve one
/// answer to all.
/// </summary>
internal static class ApiOrigins
{
    public static Task InvokeAsync(HttpContext context, RequestDelegate next)
    {
        context.Response.OnStarting(() =>
        {
            var headers = context.Response.Headers;
            headers.AccessControlAllowOrigin = "*";
            headers.AccessControlExposeHeaders = "ETag, Retry-After";
            headers.XContentTypeOptions = "nosniff";
            return Task.CompletedTask;
        });
        if (!HttpMethods.IsOptions(context.Request.Method))
            return next(context);

        // A browser asks beforehand where a script sends headers of its own, such as If-None-Match.
        context.Response.StatusCode = StatusCodes.Status204NoContent;
        context.Response.Headers.Allow = context.Response.Headers.AccessControlAllowMethods = "GET, HEAD, OPTIONS";
        context.Response.Headers.AccessControlAllowHeaders = "*";
        context.Response.Headers.AccessControlMaxAge = "86400";
        return Task.CompletedTask;
    }
}
