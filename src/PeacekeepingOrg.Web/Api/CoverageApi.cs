using Microsoft.AspNetCore.Http.HttpResults;
using PeacekeepingOrg.Core.Structure.Coverage;

namespace PeacekeepingOrg.Web.Api;

/// <summary>What the texts loaded establish and leave open.</summary>
internal static class CoverageApi
{
    public static void MapCoverage(this IEndpointRouteBuilder api) => api.MapRead("/coverage", ReadAsync, new(
        "getCoverage",
        new("Couverture", "Coverage"),
        new("Ce que les textes établissent et laissent ouvert", "What the texts establish and leave open"),
        new(
            "De chaque texte chargé, les parties qui servent à des faits, au contexte seul ou à rien, et les mots hors de toute citation ; de chaque édition, "
            + "question par question, combien de faits sont cités, déduits ou non établis, et lesquels. Tout est calculé.",
            "Of each loaded text, the parts used by facts, by context only or by nothing, and the words outside any quote; of each edition, question by question, "
            + "how many facts are cited, inferred or not established, and which. All of it is computed."),
        "/api/v1/coverage",
        ApiParameter.Lang));

    private static async Task<Ok<CoverageDocument>> ReadAsync(ApiRequest request, CoverageQueries coverage) =>
        TypedResults.Ok(CoverageDocument.Of(await coverage.ReadAsync(request.Aborted), request.Urls));
}
