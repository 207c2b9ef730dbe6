namespace PeacekeepingOrg.Web.Api;

/// <summary>One thing the API answers, described for people: metadata of its route.</summary>
/// <param name="Id">Its name for generated clients.</param>
/// <param name="Subject">Operations of one subject stand together.</param>
/// <param name="Title">In a few words.</param>
/// <param name="Description">What the answer holds.</param>
/// <param name="Example">An address that shows it.</param>
/// <param name="Parameters">All it takes, path first.</param>
public sealed record ApiOperation(string Id, ApiWords Subject, ApiWords Title, ApiWords Description, string Example, params IReadOnlyList<ApiParameter> Parameters);

internal static class ApiOperations
{
    private static readonly string[] _reading = [HttpMethods.Get, HttpMethods.Head];

    /// <summary>Maps a handler for GET and HEAD.</summary>
    /// <param name="api">Where to.</param>
    /// <param name="pattern">Its route.</param>
    /// <param name="handler">What answers.</param>
    /// <param name="operation">What it answers, for people.</param>
    /// <param name="file">Media type of an answer that is a file; null for JSON.</param>
    public static void MapRead(this IEndpointRouteBuilder api, string pattern, Delegate handler, ApiOperation operation, string? file = null)
    {
        var route = api.MapMethods(pattern, _reading, handler)
            .WithName(operation.Id)
            .WithTags(operation.Subject.En!)
            .WithSummary(operation.Title.En!)
            .WithDescription(operation.Description.En!)
            .WithMetadata(operation)
            .Produces<ApiProblem>(StatusCodes.Status400BadRequest, ApiProblem.ContentType)
            .Produces<ApiProblem>(StatusCodes.Status429TooManyRequests, ApiProblem.ContentType)
            .Produces<ApiProblem>(StatusCodes.Status500InternalServerError, ApiProblem.ContentType);
        if (file is not null)
            route.Produces<Stream>(StatusCodes.Status200OK, file);
        if (operation.Parameters.Any(p => p.IsId))
            route.Produces<ApiProblem>(StatusCodes.Status404NotFound, ApiProblem.ContentType);
    }
}
