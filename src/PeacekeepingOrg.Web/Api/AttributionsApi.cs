using Microsoft.AspNetCore.Http.HttpResults;
using PeacekeepingOrg.Core.Structure.Attributions;
using PeacekeepingOrg.Core.Structure.Posts;
using PeacekeepingOrg.Core.Structure.Units;

namespace PeacekeepingOrg.Web.Api;

/// <summary>One function conferred on one or more units or posts.</summary>
/// <param name="Language">Of the text: "fr" or "en".</param>
public sealed record AttributionRow(string Id, IReadOnlyList<ApiEndpoint> Holders, string Text, string Language, ApiCitation Citation)
{
    public static AttributionRow Of(AttributionView attribution, ApiUrls urls) =>
        new(attribution.Key, ApiEndpoint.Of(attribution.Holders), attribution.Text, attribution.Language, ApiCitation.Of(attribution.Citation, urls));

    public static IReadOnlyList<AttributionRow> Of(IEnumerable<AttributionView> attributions, ApiUrls urls) => [.. attributions.Select(a => Of(a, urls))];
}

/// <summary>Attributions of an edition.</summary>
internal static class AttributionsApi
{
    public static void MapAttributions(this IEndpointRouteBuilder edition) => edition.MapRead("/attributions", ListAsync, new(
        "listAttributions",
        new("Attributions", "Attributions"),
        new("Les attributions d’une édition", "The attributions of an edition"),
        new("Chaque fonction conférée, dans les mots du texte ; toutes, ou celles d’une unité ou d’un poste.", "Every function conferred, in the words of the text; all, or those of a unit or post."),
        "/api/v1/editions/dpko-2010/attributions?unit=mine-action-service&below=true",
        ApiParameter.Edition.InPath(),
        ApiParameter.Unit,
        ApiParameter.Post,
        ApiParameter.Below,
        ApiParameter.Page,
        ApiParameter.PageSize,
        ApiParameter.Lang));

    private static async Task<Results<Ok<ApiPage<AttributionRow>>, ProblemHttpResult>> ListAsync(
        string edition, ApiRequest request, AttributionQueries attributions, UnitQueries units, PostQueries posts)
    {
        var filter = new AttributionFilter(request.Value(ApiParameter.Unit), request.Value(ApiParameter.Post), request.Flag(ApiParameter.Below));
        if (filter.Unit is { } unit && await UnitsApi.CheckAsync(units, edition, unit, request, ApiParameter.Unit) is { } noUnit)
            return noUnit.ToResult();
        if (filter.Post is { } post && await PostsApi.CheckAsync(posts, edition, post, request, ApiParameter.Post) is { } noPost)
            return noPost.ToResult();
        var page = await attributions.ListAsync(edition, filter, request.Paging, request.Aborted);
        return TypedResults.Ok(page.To(attribution => AttributionRow.Of(attribution, request.Urls)));
    }
}
