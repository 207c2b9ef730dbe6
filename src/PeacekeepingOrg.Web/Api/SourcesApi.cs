using Microsoft.AspNetCore.Http.HttpResults;
using PeacekeepingOrg.Core.Structure.Sources;

namespace PeacekeepingOrg.Web.Api;

/// <summary>Texts that are cited, and the words of those that are loaded.</summary>
internal static class SourcesApi
{
    private static readonly ApiWords _subject = new("Sources", "Sources");

    public static void MapSources(this IEndpointRouteBuilder api)
    {
        api.MapRead("/sources", ListAsync, new(
            "listSources",
            _subject,
            new("Les sources", "The sources"),
            new("Chaque texte chargé ou nommé par un texte chargé, avec ses relations aux autres.", "Every text that is loaded or that a loaded one names, with its relations to others."),
            "/api/v1/sources",
            ApiParameter.Page,
            ApiParameter.PageSize,
            ApiParameter.Lang));
        api.MapRead("/sources/{id}", FindAsync, new(
            "getSource",
            _subject,
            new("Une source avec son texte entier", "A source with its whole text"),
            new(
                "Le texte tel que publié : titres, préambule, sections, paragraphes, alinéas, signature. Les citations comptent dans ces textes-là, en unités UTF-16.",
                "The text as issued: headings, preamble, sections, paragraphs, items, signature. Citations count in these very texts, in UTF-16 units."),
            "/api/v1/sources/st-sgb-2010-1",
            ApiParameter.Id(new("Identifiant de la source : st-sgb-2010-1.", "Id of the source: st-sgb-2010-1.")),
            ApiParameter.Lang));
    }

    private static async Task<Ok<ApiPage<SourceRow>>> ListAsync(ApiRequest request, SourceQueries sources)
    {
        var page = await sources.ListAsync(request.Paging, request.Aborted);
        return TypedResults.Ok(page.To(source => SourceRow.Of(source, request.Urls)));
    }

    private static async Task<Results<Ok<SourceDocument>, ProblemHttpResult>> FindAsync(string id, ApiRequest request, SourceQueries sources)
    {
        if (await sources.FindAsync(id, request.Aborted) is { } source)
            return TypedResults.Ok(SourceDocument.Of(source, request.Urls));
        var near = await sources.NearAsync(id, request.Aborted);
        return ApiProblem.Unknown(new("de source", "source"), id, [.. near.Select(s => new ApiNear(s.Key, request.Urls.Source(s.Key)))], request.Lang).ToResult();
    }
}
