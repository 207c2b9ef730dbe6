using Microsoft.AspNetCore.Http.HttpResults;
using PeacekeepingOrg.Core.Structure;
using PeacekeepingOrg.Core.Structure.Changes;
using PeacekeepingOrg.Core.Structure.Units;

namespace PeacekeepingOrg.Web.Api;

/// <summary>Units of an edition.</summary>
internal static class UnitsApi
{
    private static readonly ApiWords _subject = new("Unités", "Units");

    public static void MapUnits(this IEndpointRouteBuilder edition)
    {
        edition.MapRead("/units", ListAsync, new(
            "listUnits",
            _subject,
            new("Les unités d’une édition", "The units of an edition"),
            new(
                "Département, bureaux, divisions, sections, services, groupes, équipes ; les unités d’autres organisations que le texte nomme aussi.",
                "Department, offices, divisions, sections, services, units, teams; also the units of other organizations that the text names."),
            "/api/v1/editions/dpko-2010/units?pageSize=10",
            ApiParameter.Edition.InPath(),
            ApiParameter.Page,
            ApiParameter.PageSize,
            ApiParameter.Lang));
        edition.MapRead("/units/{id}", FindAsync, new(
            "getUnit",
            _subject,
            new("Une unité", "A unit"),
            new(
                "L’unité avec ce qu’elle comprend, ses postes, ses attributions, les liens qui partent d’elle et y mènent, et les discordances du texte à son sujet.",
                "The unit with what it comprises, its posts, its attributions, the lines from it and to it, and where the text disagrees about it."),
            "/api/v1/editions/dpko-2010/units/mine-action-service",
            ApiParameter.Edition.InPath(),
            ApiParameter.Id(ApiParameter.Unit.Meaning),
            ApiParameter.Lang));
    }

    /// <summary>The problem to answer with; null where the edition has such a unit.</summary>
    public static async Task<ApiProblem?> CheckAsync(UnitQueries units, string edition, string id, ApiRequest request, ApiParameter? parameter) =>
        await units.ExistsAsync(edition, id, request.Aborted) ? null : await UnknownAsync(units, [edition], id, request, parameter);

    /// <summary>The problem of a unit that is not there, with those near it: the same in another edition, or one of nearly that id in the first edition that has any.</summary>
    public static async Task<ApiProblem> UnknownAsync(UnitQueries units, IReadOnlyList<string> editions, string id, ApiRequest request, ApiParameter? parameter)
    {
        var near = (await units.EditionsWithAsync(id, request.Aborted)).Select(edition => new ApiNear(id, request.Urls.Unit(edition, id))).ToList();
        foreach (var edition in editions)
            if (near.Count == 0)
                near = [.. (await units.NearAsync(edition, id, request.Aborted)).Select(u => new ApiNear(u.Key, request.Urls.Unit(edition, u.Key)))];
        return ApiProblem.Unknown(new("d’unité", "unit"), id, near, request.Lang, parameter);
    }

    private static async Task<Ok<ApiPage<UnitRow>>> ListAsync(string edition, ApiRequest request, UnitQueries units)
    {
        var page = await units.ListAsync(edition, request.Paging, request.Aborted);
        return TypedResults.Ok(page.To(unit => UnitRow.Of(unit, edition, request.Urls)));
    }

    private static async Task<Results<Ok<UnitDocument>, ProblemHttpResult>> FindAsync(
        string edition, string id, ApiRequest request, UnitQueries units, ComparisonQueries comparisons) =>
        await units.FindAsync(edition, id, request.Aborted) is { } unit
            ? TypedResults.Ok(UnitDocument.Of(unit, await comparisons.OfAsync(edition, EndpointType.Unit, id, request.Aborted), edition, request.Urls))
            : (await UnknownAsync(units, [edition], id, request, parameter: null)).ToResult();
}
