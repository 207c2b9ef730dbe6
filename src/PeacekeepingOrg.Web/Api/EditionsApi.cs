using Microsoft.AspNetCore.Http.HttpResults;
using PeacekeepingOrg.Core.Structure;
using PeacekeepingOrg.Core.Structure.Editions;
using PeacekeepingOrg.Core.Structure.Sources;

namespace PeacekeepingOrg.Web.Api;

/// <summary>The structure of an organization as one source establishes it, from a date.</summary>
/// <param name="Title">In the language asked for.</param>
/// <param name="TitleText">In both.</param>
/// <param name="Authority">How far what it says may be trusted.</param>
public sealed record EditionRow(
    string Id,
    string OrganizationId,
    string Title,
    ApiText TitleText,
    DateOnly? EffectiveFrom,
    DateOnly? EffectiveTo,
    IReadOnlyList<string> SourceIds,
    Authority Authority,
    EditionCounts Counts,
    IReadOnlyList<ApiCitation> Citations,
    string Url)
{
    public static EditionRow Of(EditionView edition, ApiUrls urls) => new(
        edition.Key,
        edition.OrganizationKey,
        edition.Title.In(urls.Lang),
        ApiText.Of(edition.Title),
        edition.EffectiveFrom,
        edition.EffectiveTo,
        [.. edition.Sources.Select(s => s.Key)],
        edition.Authority,
        edition.Counts,
        ApiCitation.Of(edition.Citations, urls),
        urls.Edition(edition.Key));
}

/// <summary>Editions, and the check that an address names one.</summary>
internal static class EditionsApi
{
    private const string InRoute = "edition";

    private static readonly ApiWords _subject = new("Éditions", "Editions");

    public static void MapEditions(this IEndpointRouteBuilder api)
    {
        api.MapRead("/editions", ListAsync, new(
            "listEditions",
            _subject,
            new("Les éditions", "The editions"),
            new("Chaque édition d’une organisation, avec ce qu’elle compte.", "Every edition of an organization, and how much it holds."),
            "/api/v1/editions",
            ApiParameter.Page,
            ApiParameter.PageSize,
            ApiParameter.Lang));
        api.MapRead("/editions/{id}", FindAsync, new(
            "getEdition",
            _subject,
            new("Une édition", "An edition"),
            new("La même ligne, seule.", "The same row, alone."),
            "/api/v1/editions/dpko-2010",
            ApiParameter.Id(ApiParameter.Edition.Meaning),
            ApiParameter.Lang));
    }

    /// <summary>The routes below one edition: all answer 404 where there is none of that id.</summary>
    public static RouteGroupBuilder MapEdition(this IEndpointRouteBuilder api)
    {
        var edition = api.MapGroup($"/editions/{{{InRoute}}}");
        edition.AddEndpointFilter(CheckAsync);
        return edition;
    }

    /// <summary>The problem to answer with; null where there is such an edition.</summary>
    public static async Task<ApiProblem?> CheckAsync(EditionQueries editions, string id, ApiRequest request, ApiParameter? parameter)
    {
        var keys = await editions.KeysAsync(request.Aborted);
        return keys.Contains(id)
            ? null
            : ApiProblem.Unknown(
                new("d’édition", "edition"),
                id,
                [.. Nearness.Nearest(id, keys, key => key).Select(key => new ApiNear(key, request.Urls.Edition(key)))],
                request.Lang,
                parameter);
    }

    private static async ValueTask<object?> CheckAsync(EndpointFilterInvocationContext invocation, EndpointFilterDelegate next)
    {
        var context = invocation.HttpContext;
        var editions = context.RequestServices.GetRequiredService<EditionQueries>();
        var request = await ApiRequest.BindAsync(context);
        var problem = await CheckAsync(editions, (string)context.Request.RouteValues[InRoute]!, request, parameter: null);
        return problem?.ToResult() ?? await next(invocation);
    }

    private static async Task<Ok<ApiPage<EditionRow>>> ListAsync(ApiRequest request, EditionQueries editions)
    {
        var all = await editions.ListAsync(request.Aborted);
        var paging = request.Paging;
        var page = all.Skip((int)Math.Min(all.Count, (paging.Number - 1L) * paging.Size)).Take(paging.Size);
        return TypedResults.Ok(new ApiPage<EditionRow>([.. page.Select(e => EditionRow.Of(e, request.Urls))], paging.Number, paging.Size, all.Count));
    }

    private static async Task<Results<Ok<EditionRow>, ProblemHttpResult>> FindAsync(string id, ApiRequest request, EditionQueries editions) =>
        await editions.FindAsync(id, request.Aborted) is { } edition
            ? TypedResults.Ok(EditionRow.Of(edition, request.Urls))
            : (await CheckAsync(editions, id, request, parameter: null))!.ToResult();
}
