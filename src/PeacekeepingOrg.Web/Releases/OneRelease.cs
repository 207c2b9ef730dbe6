using Microsoft.AspNetCore.Components.Endpoints;
using Microsoft.AspNetCore.Http.Features;
using PeacekeepingOrg.Core.Data;

namespace PeacekeepingOrg.Web.Releases;

/// <summary>
/// Every answer is made of one release. A page asks the database several times, and a load may fall between two of them: the release is looked at before and after, and
/// an answer begun in one and ended in another is thrown away and made anew. Nothing is sent until then.
/// </summary>
internal static class OneRelease
{
    /// <summary>Loads take seconds: one that falls into the second try as well is not to be expected.</summary>
    private const int MostTries = 3;

    public static void UseOneRelease(this WebApplication app)
    {
        var state = app.Services.GetRequiredService<ReleaseState>();
        app.Use((context, next) => AsksDatabase(context) ? AnswerAsync(context, next, state) : next(context));
    }

    /// <summary>The release an answer is made of; null where there is none.</summary>
    public static ReleaseMark? ReleaseOf(this HttpContext context) => context.Features.Get<Answered>()?.Release;

    private static bool AsksDatabase(HttpContext context) =>
        (HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method))
        && context.GetEndpoint() is { } endpoint
        && (endpoint.Metadata.GetMetadata<ComponentTypeMetadata>() is not null || context.Request.Path.StartsWithSegments("/api/v1"));

    private static async Task AnswerAsync(HttpContext context, RequestDelegate next, ReleaseState state)
    {
        var (services, body) = (context.RequestServices, context.Features.GetRequiredFeature<IHttpResponseBodyFeature>());
        var headers = context.Response.Headers.ToList();
        try
        {
            for (var tries = 1; ; tries++)
            {
                // What renders a page renders one only: a second needs services of its own.
                await using var scope = services.CreateAsyncScope();
                if (tries > 1)
                    context.RequestServices = scope.ServiceProvider;
                await using var answer = new MemoryStream();
                var gathered = new StreamResponseBodyFeature(answer, body);
                context.Features.Set<IHttpResponseBodyFeature>(gathered);
                var release = await state.TakeUpAsync(context.RequestAborted);
                context.Features.Set(new Answered(release));

                Exception? fault = null;
                try
                {
                    await next(context);
                }
                catch (Exception e) when (tries < MostTries && e is not OperationCanceledException)
                {
                    // A row that went between two queries makes a fault of its own.
                    fault = e;
                }

                if (tries < MostTries && await state.HasChangedSinceAsync(release, context.RequestAborted))
                {
                    gathered.Dispose();
                    context.Response.StatusCode = StatusCodes.Status200OK;
                    context.Response.Headers.Clear();
                    headers.ForEach(header => context.Response.Headers.Append(header.Key, header.Value));
                    continue;
                }

                if (fault is not null)
                    System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw(fault);
                await gathered.CompleteAsync();
                context.Features.Set(body);
                if (answer.Length > 0)
                    await body.Stream.WriteAsync(answer.GetBuffer().AsMemory(0, (int)answer.Length), context.RequestAborted);
                return;
            }
        }
        finally
        {
            context.Features.Set(body);
            context.RequestServices = services;
        }
    }

    private sealed record Answered(ReleaseMark? Release);
}
