using Microsoft.AspNetCore.Http.HttpResults;
using PeacekeepingOrg.Core.Structure.Posts;

namespace PeacekeepingOrg.Web.Api;

/// <summary>Posts of an edition, and the chains up from them.</summary>
internal static class PostsApi
{
    private static readonly ApiWords _subject = new("Postes", "Posts");

    public static void MapPosts(this IEndpointRouteBuilder edition)
    {
        edition.MapRead("/posts", ListAsync, new(
            "listPosts",
            _subject,
            new("Les postes d’une édition", "The posts of an edition"),
            new(
                "Chefs, adjoints et assistants ; les postes d’autres organisations auxquels mènent les liens aussi.",
                "Heads, deputies and assistants; also the posts of other organizations that lines reach."),
            "/api/v1/editions/dpko-2010/posts?pageSize=10",
            ApiParameter.Edition.InPath(),
            ApiParameter.Page,
            ApiParameter.PageSize,
            ApiParameter.Lang));
        edition.MapRead("/posts/{id}", FindAsync, new(
            "getPost",
            _subject,
            new("Un poste", "A post"),
            new("Le poste avec ses attributions et ses liens.", "The post with its attributions and its lines."),
            "/api/v1/editions/dpko-2010/posts/police-adviser",
            ApiParameter.Edition.InPath(),
            ApiParameter.Id(ApiParameter.Post.Meaning),
            ApiParameter.Lang));
        edition.MapRead("/posts/{id}/chain", ChainAsync, new(
            "getPostChain",
            _subject,
            new("Tous les chemins vers le haut", "Every path up"),
            new(
                "De supérieur en supérieur jusqu’au Secrétaire général, ou jusqu’où les textes s’arrêtent ; seuls «relève de» et «rend compte à» sont suivis.",
                "From superior to superior up to the Secretary-General, or to where the texts stop; only reportsTo and accountableTo are followed."),
            "/api/v1/editions/dpko-2010/posts/chief-mine-action-policy-section/chain",
            ApiParameter.Edition.InPath(),
            ApiParameter.Id(ApiParameter.Post.Meaning),
            ApiParameter.Lang));
    }

    /// <summary>The problem to answer with; null where the edition has such a post.</summary>
    public static async Task<ApiProblem?> CheckAsync(PostQueries posts, string edition, string id, ApiRequest request, ApiParameter? parameter) =>
        await posts.ExistsAsync(edition, id, request.Aborted) ? null : await UnknownAsync(posts, edition, id, request, parameter);

    private static async Task<Ok<ApiPage<PostRow>>> ListAsync(string edition, ApiRequest request, PostQueries posts)
    {
        var page = await posts.ListAsync(edition, request.Paging, request.Aborted);
        return TypedResults.Ok(page.To(post => PostRow.Of(post, edition, request.Urls)));
    }

    private static async Task<Results<Ok<PostDocument>, ProblemHttpResult>> FindAsync(string edition, string id, ApiRequest request, PostQueries posts) =>
        await posts.FindAsync(edition, id, request.Aborted) is { } post
            ? TypedResults.Ok(PostDocument.Of(post, edition, request.Urls))
            : (await UnknownAsync(posts, edition, id, request, parameter: null)).ToResult();

    private static async Task<Results<Ok<ChainDocument>, ProblemHttpResult>> ChainAsync(string edition, string id, ApiRequest request, PostQueries posts) =>
        await posts.FindAsync(edition, id, request.Aborted) is { } post
            ? TypedResults.Ok(ChainDocument.Of(post.Chain, request.Urls))
            : (await UnknownAsync(posts, edition, id, request, parameter: null)).ToResult();

    private static async Task<ApiProblem> UnknownAsync(PostQueries posts, string edition, string id, ApiRequest request, ApiParameter? parameter)
    {
        var near = await posts.NearAsync(edition, id, request.Aborted);
        return ApiProblem.Unknown(new("de poste", "post"), id, [.. near.Select(p => new ApiNear(p.Key, request.Urls.Post(edition, p.Key)))], request.Lang, parameter);
    }
}
