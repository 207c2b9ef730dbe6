using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using PeacekeepingOrg.Web.Languages;

namespace PeacekeepingOrg.Web.Api;

/// <summary>The public JSON API under /api/v1, its OpenAPI document, and how both answer errors.</summary>
internal static class ApiSetup
{
    private static readonly string[] _reading = [HttpMethods.Get, HttpMethods.Head];

    public static void AddApi(this IServiceCollection services)
    {
        services.AddOptions<ApiOptions>().BindConfiguration(ApiOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        services.AddRateLimiter(_ => { });
        services.AddSingleton<ApiCatalog>();
        services.AddApiDocument();
        services.ConfigureHttpJsonOptions(options =>
        {
            options.SerializerOptions.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.CamelCase));

            // Accents and «&» as they are; nothing here is ever put into HTML, and the content type says so (nosniff).
            options.SerializerOptions.Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;
            options.SerializerOptions.TypeInfoResolver = options.SerializerOptions.TypeInfoResolver!.WithAddedModifier(BaseFirst);
        });
    }

    /// <summary>What holds for every address of the API, known or not.</summary>
    public static void UseApi(this WebApplication app) => app.UseWhen(IsApi, api =>
    {
        api.UseExceptionHandler(new ExceptionHandlerOptions { ExceptionHandler = context => ApiProblem.Failed(ApiRequest.LangOf(context)).WriteAsync(context) });
        api.Use(Speak);
        api.Use(ApiOrigins.InvokeAsync);
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
        edition.MapCharts();
        edition.MapHandbook();
        api.MapCompare();
        api.MapCompareChart();
        api.MapSearch();
        api.MapCoverage();
    }

    private static bool IsApi(HttpContext context) => context.Request.Path.StartsWithSegments("/api") || context.Request.Path.StartsWithSegments("/openapi");

    /// <summary>All but the page that explains the API.</summary>
    private static bool IsData(HttpContext context) => context.Request.Path.StartsWithSegments("/api/v1") || context.Request.Path.StartsWithSegments("/openapi");

    /// <summary>Addresses of the API have no language in their path: the parameter says it.</summary>
    private static Task Speak(HttpContext context, RequestDelegate next)
    {
        Language.Use(ApiRequest.LangOf(context));
        return next(context);
    }

    /// <summary>A document begins with what its row in the list has: the id first.</summary>
    private static void BaseFirst(JsonTypeInfo type)
    {
        if (type.Type.Namespace == typeof(ApiSetup).Namespace && type.Type.BaseType is { } parent && parent != typeof(object))
            foreach (var property in type.Properties.Where(p => p.DeclaringType == type.Type))
                property.Order = 1;
    }

    private static Task ReadOnly(HttpContext context, RequestDelegate next)
    {
        if (_reading.Contains(context.Request.Method))
            return next(context);
        context.Response.Headers.Allow = string.Join(", ", _reading);
        return ApiProblem.WrongMethod(context.Request.Method, ApiRequest.LangOf(context)).WriteAsync(context);
    }
}
