using System.Globalization;
using PeacekeepingOrg.Core.Structure;
using PeacekeepingOrg.Web.Languages;

namespace PeacekeepingOrg.Web.Api;

/// <summary>What a request asks, its parameters already checked; handlers take it as an argument.</summary>
public sealed class ApiRequest
{
    private readonly HttpContext _context;

    private ApiRequest(HttpContext context) => _context = context;

    public string Lang => LangOf(_context);

    public Paging Paging => new(Number(ApiParameter.Page), Number(ApiParameter.PageSize));

    public ApiUrls Urls => new(ApiUrls.BaseOf(_context), Lang);

    /// <summary>Ends when the client is gone.</summary>
    public CancellationToken Aborted => _context.RequestAborted;

    public static ValueTask<ApiRequest> BindAsync(HttpContext context) => ValueTask.FromResult(new ApiRequest(context));

    /// <summary>The language asked for, even where the rest of the request is wrong.</summary>
    public static string LangOf(HttpContext context) =>
        string.Equals(ValueOf(context, ApiParameter.Lang), Language.English, StringComparison.OrdinalIgnoreCase) ? Language.English : Language.French;

    /// <summary>Refuses a request with a value that is not allowed, naming the parameter.</summary>
    public static async ValueTask<object?> CheckAsync(EndpointFilterInvocationContext invocation, EndpointFilterDelegate next)
    {
        var context = invocation.HttpContext;
        var parameters = context.GetEndpoint()!.Metadata.GetRequiredMetadata<ApiOperation>().Parameters.Where(p => !p.IsInPath);
        foreach (var parameter in parameters)
        {
            if (parameter.IsRequired && !context.Request.Query.ContainsKey(parameter.Name))
                return ApiProblem.Missing(parameter, LangOf(context)).ToResult();
            if (ValueOf(context, parameter) is { } value && !parameter.Allows(value))
                return ApiProblem.NotAllowed(parameter, value, LangOf(context)).ToResult();
        }

        return await next(invocation);
    }

    /// <summary>The value given; null where there is none, or an empty one.</summary>
    public string? Value(ApiParameter parameter) => ValueOf(_context, parameter);

    public bool Flag(ApiParameter parameter) => bool.Parse(Value(parameter) ?? parameter.Default!);

    public T? Choice<T>(ApiParameter parameter)
        where T : struct, Enum => Value(parameter) is { } value ? Enum.Parse<T>(value, ignoreCase: true) : null;

    private int Number(ApiParameter parameter) => int.Parse(Value(parameter) ?? parameter.Default!, NumberStyles.None, CultureInfo.InvariantCulture);

    private static string? ValueOf(HttpContext context, ApiParameter parameter) =>
        context.Request.Query[parameter.Name].ToString() is { Length: > 0 } value ? value : null;
}
