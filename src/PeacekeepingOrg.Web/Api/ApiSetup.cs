using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using Microsoft.AspNetCore.Routing;

namespace PeacekeepingOrg.Web.Api;

/// <summary>The public JSON API under /api/v1, its OpenAPI document, and how both answer errors.</summary>
internal static class ApiSetup
{
    private static readonly string[] _reading = [HttpMethods.Get, HttpMethods.Head];

    public static void AddApi(this IServiceCollection services)
    {
        services.AddOptions<SiteOptions>().BindConfiguration(SiteOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        services.AddOptions<ApiOptions>().BindConfiguration(ApiOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        services.AddCors();
        services.AddRateLimiter(_ => { });
        services.AddApiDocument();
        services.ConfigureHttpJsonOptions(options =>
        {
            options.SerializerOptions.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.CamelCase));
            options.SerializerOptions.Encoder = JavaScriptEncoder.Create(UnicodeRanges.All);
        });
    }

    /// <summary>What holds for every address of the API, known or not.</summary>
    public static void UseApi(this WebApplication app) => app.UseWhen(IsApi, api =>
    {
        api.UseExceptionHandler(new ExceptionHandlerOptions { ExceptionHandler = context => ApiProblem.Failed(ApiRequest.LangOf(context)).WriteAsync(context) });
        api.UseCors(cors => cors.AllowAnyOrigin().AllowAnyHeader().WithMethods(_reading).WithExposedHeaders("ETag", "Retry-After"));
        api.UseApiRateLimit();
        api.Use(ReadOnly);
        api.UseWhen(IsData, data => data.Use(ApiCaching.InvokeAsync));
    });

    public static void MapApi(this WebApplication app)
    {
        app.MapOpenApi().WithMetadata(new HttpMethodMetadata(_reading));
        app.Map("/api/{**path}", (HttpContext context) => ApiProblem.UnknownPath(ApiRequest.LangOf(context)).ToResult()).ExcludeFromDescription();

        var api = app.MapGroup("/api/v1");
        api.AddEndpointFilter(ApiRequest.CheckAsync);
        api.MapSources();
        api.MapEditions();
        var edition = api.MapEdition();
        edition.MapUnits();
        edition.MapPosts();
        edition.MapReportingLines();
        edition.MapAttributions();
    }

    private static bool IsApi(HttpContext context) => context.Request.Path.StartsWithSegments("/api") || context.Request.Path.StartsWithSegments("/openapi");

    /// <summary>All but the page that explains the API.</summary>
    private static bool IsData(HttpContext context) => context.Request.Path.StartsWithSegments("/api/v1") || context.Request.Path.StartsWithSegments("/openapi");

    private static Task ReadOnly(HttpContext context, RequestDelegate next)
    {
        if (_reading.Contains(context.Request.Method))
            return next(context);
        context.Response.Headers.Allow = string.Join(", ", _reading);
        return ApiProblem.WrongMethod(context.Request.Method, ApiRequest.LangOf(context)).WriteAsync(context);
    }
}
