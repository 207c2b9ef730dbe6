using Microsoft.AspNetCore.Http.HttpResults;
using PeacekeepingOrg.Core.Structure;
using PeacekeepingOrg.Core.Structure.Changes;
using PeacekeepingOrg.Core.Structure.Citations;
using PeacekeepingOrg.Core.Structure.Editions;
using Endpoint = PeacekeepingOrg.Core.Structure.Endpoint;

namespace PeacekeepingOrg.Web.Api;

/// <summary>A unit or post on one side of a change.</summary>
/// <param name="Edition">Id of the edition that has it so.</param>
/// <param name="Url">Its page there.</param>
public sealed record ChangeEndpoint(EndpointType Type, string Id, ApiText Name, bool IsExternal, string Edition, string Url)
{
    public static IReadOnlyList<ChangeEndpoint> Of(IEnumerable<Endpoint> ends, string edition, ApiUrls urls) =>
        [.. ends.Select(e => new ChangeEndpoint(e.Type, e.Key, ApiText.Of(e.Name), e.IsExternal, edition, urls.End(edition, e)))];
}

/// <summary>What became of units or posts from one edition to a later one.</summary>
/// <param name="Change">Of what kind; toBeReviewed where the texts leave it open.</param>
/// <param name="From">As the earlier edition has them; empty where it names none.</param>
/// <param name="To">As the later edition has them; empty where it names none.</param>
/// <param name="Basis">Cited where a text states the change; inferred otherwise.</param>
/// <param name="Reason">What it is held on.</param>
/// <param name="Citations">The sentences to compare, the earlier text's first.</param>
public sealed record ChangeRow(
    ChangeKind Change, IReadOnlyList<ChangeEndpoint> From, IReadOnlyList<ChangeEndpoint> To, FactBasis Basis, ApiWords? Reason, IReadOnlyList<ApiCitation> Citations)
{
    public static ChangeRow Of(ChangeView change, Comparison comparison, ApiUrls urls) => Of(change, comparison.From.Key, comparison.To.Key, urls);

    public static IReadOnlyList<ChangeRow> Of(ChangesBetween? between, ApiUrls urls) =>
        between is null ? [] : [.. between.Changes.Select(c => Of(c, between.From.Key, between.To.Key, urls))];

    private static ChangeRow Of(ChangeView change, string from, string to, ApiUrls urls) => new(
        change.Kind,
        ChangeEndpoint.Of(change.From, from, urls),
        ChangeEndpoint.Of(change.To, to, urls),
        change.Basis,
        ApiWords.Of(change.Reason),
        ApiCitation.Of(change.Citations, urls));
}

/// <summary>Two editions of one organization, compared.</summary>
internal static class CompareApi
{
    public static readonly ApiWords Subject = new("Comparaisons", "Comparisons");

    public static readonly ApiParameter From = new(
        "from", ApiParameterType.Words, new("Identifiant de l’édition antérieure\u00A0: dpko-2010.", "Id of the earlier edition: dpko-2010."))
    { IsId = true, IsRequired = true };

    public static readonly ApiParameter To = new(
        "to", ApiParameterType.Words, new("Identifiant de l’édition postérieure de la même organisation\u00A0: dpo-2019.", "Id of the later edition of the same organization: dpo-2019."))
    {
        IsId = true,
        IsRequired = true,
    };

    private static readonly ApiParameter _change = ApiParameter.Choice<ChangeKind>("change", new("Seulement les changements de ce genre.", "Only changes of this kind."));

    public static void MapCompare(this IEndpointRouteBuilder api) => api.MapRead("/compare", ListAsync, new(
        "compareEditions",
        Subject,
        new("Deux éditions comparées", "Two editions compared"),
        new(
            "Ce que sont devenus les unités et les postes d’une édition dans une édition postérieure de la même organisation, avec les phrases des deux textes\u202F; toBeReviewed où ils laissent la question ouverte.",
            "What became of an edition’s units and posts in a later edition of the same organization, with the sentences of both texts; toBeReviewed where they leave it open."),
        "/api/v1/compare?from=dpko-2010&to=dpo-2019",
        From,
        To,
        _change,
        ApiParameter.Page,
        ApiParameter.PageSize,
        ApiParameter.Lang));

    /// <summary>Why two editions cannot be compared, with what to ask for instead; null where they can.</summary>
    public static async Task<ApiProblem?> CheckAsync(EditionQueries editions, ApiRequest request, string path)
    {
        if (request.Value(From) is not { } from)
            return ApiProblem.Missing(From, request.Lang);
        if (request.Value(To) is not { } to)
            return ApiProblem.Missing(To, request.Lang);
        var all = await editions.ListAsync(request.Aborted);
        return ComparisonPair.FaultOf(all, from, to) switch
        {
            PairFault.UnknownFrom => await EditionsApi.CheckAsync(editions, from, request, From),
            PairFault.UnknownTo => await EditionsApi.CheckAsync(editions, to, request, To),
            PairFault.Same => Refuse(To, $"Une édition ne se compare pas à elle-même.{Others("fr")}", $"An edition is not compared with itself.{Others("en")}"),
            PairFault.OtherOrganization => Refuse(
                To,
                $"«\u202F{from}\u202F» et «\u202F{to}\u202F» sont des éditions de deux organisations\u00A0: rien ne se poursuit de l’une à l’autre.{Others("fr")}",
                $"“{from}” and “{to}” are editions of two organizations: nothing goes on from one to the other.{Others("en")}"),
            PairFault.Swapped => Refuse(
                From,
                $"«\u202F{from}\u202F» est postérieure à «\u202F{to}\u202F». Demandez {path}?from={to}&to={from}.",
                $"“{from}” is later than “{to}”. Ask for {path}?from={to}&to={from}."),
            _ => null,
        };

        ApiProblem Refuse(ApiParameter parameter, string fr, string en) => ApiProblem.NotAllowed(parameter.Name, new(fr, en), request.Lang);

        string Others(string lang)
        {
            var pairs = string.Join(", ", ComparisonPair.AllOf(all).Select(p => $"{path}?from={p.From.Key}&to={p.To.Key}"));
            return pairs.Length == 0 ? "" : lang == "en" ? $" What can be compared: {pairs}." : $" Ce qui se compare\u00A0: {pairs}.";
        }
    }

    private static async Task<Results<Ok<ApiPage<ChangeRow>>, ProblemHttpResult>> ListAsync(ApiRequest request, EditionQueries editions, ComparisonQueries comparisons)
    {
        if (await CheckAsync(editions, request, "/api/v1/compare") is { } problem)
            return problem.ToResult();
        var comparison = (await comparisons.FindAsync(request.Value(From)!, request.Value(To)!, request.Aborted))!;
        var kind = request.Choice<ChangeKind>(_change);
        var changes = comparison.Changes.Where(c => kind is null || c.Kind == kind).ToList();
        var paging = request.Paging;
        var page = changes.Skip((int)Math.Min(changes.Count, (paging.Number - 1L) * paging.Size)).Take(paging.Size);
        return TypedResults.Ok(new ApiPage<ChangeRow>([.. page.Select(c => ChangeRow.Of(c, comparison, request.Urls))], paging.Number, paging.Size, changes.Count));
    }
}
