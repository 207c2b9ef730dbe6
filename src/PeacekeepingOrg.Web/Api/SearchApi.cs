using Microsoft.AspNetCore.Http.HttpResults;
using PeacekeepingOrg.Core.Search;
using PeacekeepingOrg.Core.Structure.Editions;
using PeacekeepingOrg.Core.Structure.Sources;
using PeacekeepingOrg.Core.Structure.Units;
using PeacekeepingOrg.Web.Releases;

namespace PeacekeepingOrg.Web.Api;

/// <summary>Search by words.</summary>
internal static class SearchApi
{
    private static readonly ApiParameter _words = new(
        "q",
        ApiParameterType.Words,
        new(
            "Les mots cherchés ; entre guillemets, exactement et dans cet ordre ; précédé d’un tiret, un mot à exclure.",
            "The words to look for; in quotation marks, exactly and in this order; after a dash, a word to leave out."))
    {
        IsRequired = true,
    };

    private static readonly ApiParameter _edition = ApiParameter.Edition with { Meaning = new("Seulement cette édition.", "Only this edition.") };

    private static readonly ApiParameter _unit = ApiParameter.Unit with
    {
        Meaning = new("Seulement cette unité et toutes celles au-dessous.", "Only this unit and all below it."),
    };

    private static readonly ApiParameter _kind = ApiParameter.Choice<SearchKind>("kind", new("Seulement cette sorte de résultat.", "Only this kind of result."));

    public static void MapSearch(this IEndpointRouteBuilder api) => api.MapRead("/search", Search, new(
        "search",
        new("Recherche", "Search"),
        new("Chercher par mots", "Search by words"),
        new(
            "Attributions, unités, postes et paragraphes, les meilleurs d’abord, avec ce que donnerait chaque filtre. Sans accents ni pluriels à respecter, "
            + "sauf entre guillemets : là, ni radicaux ni synonymes.",
            "Attributions, units, posts and paragraphs, best first, with what each filter would give. Accents and plurals do not matter, "
            + "except in quotation marks: there, neither stems nor synonyms."),
        "/api/v1/search?q=lutte%20antimines&kind=attribution",
        _words,
        _edition,
        _unit,
        _kind,
        ApiParameter.Authority,
        ApiParameter.Page,
        ApiParameter.PageSize,
        ApiParameter.Lang));

    private static async Task<Results<Ok<SearchPage>, ProblemHttpResult>> Search(
        ApiRequest request, ReleaseState release, EditionQueries editions, UnitQueries units)
    {
        var (edition, unit) = (request.Value(_edition), request.Value(_unit));
        if (edition is not null && await EditionsApi.CheckAsync(editions, edition, request, _edition) is { } noEdition)
            return noEdition.ToResult();
        if (unit is not null && !await units.ExistsAsync(edition, unit, request.Aborted))
        {
            IReadOnlyList<string> where = edition is null ? await editions.KeysAsync(request.Aborted) : [edition];
            return (await UnitsApi.UnknownAsync(units, where, unit, request, _unit)).ToResult();
        }

        var query = new SearchQuery(
            request.Value(_words) ?? "",
            edition,
            unit,
            request.Choice<SearchKind>(_kind),
            request.Choice<Authority>(ApiParameter.Authority),
            request.Paging.Number,
            request.Paging.Size);
        return TypedResults.Ok(SearchPage.Of((await release.Index).Search(query), query, request.Urls));
    }
}
