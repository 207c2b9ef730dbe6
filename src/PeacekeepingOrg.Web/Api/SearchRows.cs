using PeacekeepingOrg.Core.Search;

namespace PeacekeepingOrg.Web.Api;

/// <summary>One page of what a search found, best first.</summary>
/// <param name="Facets">How many hits each choice of filter would give.</param>
/// <param name="Suggestion">The query with misspelt words put right; null where there is none.</param>
/// <param name="AnyWord">True where nothing has all the words: the hits have most of them.</param>
/// <param name="Notice">What the reader should be told of the query, in the language asked for; null when all is well.</param>
public sealed record SearchPage(
    IReadOnlyList<SearchRow> Items, int Page, int PageSize, int Total, SearchFacets Facets, string? Suggestion, bool AnyWord, string? Notice)
{
    public static SearchPage Of(SearchResults results, SearchQuery query, ApiUrls urls) => new(
        [.. results.Hits.Select(hit => SearchRow.Of(hit, urls))],
        query.Page,
        query.PageSize,
        results.Total,
        new(Counts(results.Kinds), Counts(results.Editions), Counts(results.Units), Counts(results.Authorities)),
        results.Suggestion,
        results.AnyWord,
        Sentence(results)?.In(urls.Lang));

    private static IReadOnlyList<SearchFacet> Counts(IEnumerable<FacetCount> counts) =>
        [.. counts.Select(c => new SearchFacet(c.Key, c.Name is null ? null : ApiText.Of(c.Name), c.Count))];

    private static ApiWords? Sentence(SearchResults results) => results.Problem switch
    {
        SearchProblem.NoWords => new("Rien n’est demandé : donnez des mots à chercher.", "Nothing is asked: give words to look for."),
        SearchProblem.OnlyOperators => new("Il n’y a là que des signes : donnez aussi des mots.", "There are only signs here: give words too."),
        SearchProblem.OnlyExclusions => new("Il n’y a là que des mots à exclure : donnez aussi un mot à chercher.", "There are only words to leave out: give one to look for too."),
        SearchProblem.StopWordsOnly => new("Ces mots sont dans tous les textes : donnez-en un plus précis.", "Every text has these words: give a more precise one."),
        SearchProblem.TooLong => new(
            $"La demande est trop longue : seuls ses {SearchQuery.MaxLength} premiers caractères ont servi.",
            $"The query is too long: only its first {SearchQuery.MaxLength} characters were used."),
        _ when results.AnyWord => new("Rien n’a tous ces mots ; voici ce qui en a le plus.", "Nothing has all these words; these have most of them."),
        _ => null,
    };
}

/// <summary>How many hits each choice would give, every other filter left on; named as the parameters are.</summary>
public sealed record SearchFacets(IReadOnlyList<SearchFacet> Kind, IReadOnlyList<SearchFacet> Edition, IReadOnlyList<SearchFacet> Unit, IReadOnlyList<SearchFacet> Authority);

/// <summary>A choice of filter.</summary>
/// <param name="Value">For the query string.</param>
/// <param name="Name">Of a unit; null for the others.</param>
/// <param name="Count">Hits it would give.</param>
public sealed record SearchFacet(string Value, ApiText? Name, int Count);

/// <summary>One thing found.</summary>
/// <param name="Id">Its id among its kind; for a paragraph its key in the source.</param>
/// <param name="Edition">Null for the text of a source that no edition rests on.</param>
/// <param name="Title">Name of the unit or post, names of the holders, or place of the paragraph, in the language asked for.</param>
/// <param name="TitleText">The same in both.</param>
/// <param name="Language">Of <paramref name="Text"/>: "fr" or "en".</param>
/// <param name="Highlights">Start and length of what matches in <paramref name="Text"/>, in UTF-16 units; ordered, none overlapping.</param>
/// <param name="Score">Higher is better, within one answer only.</param>
public sealed record SearchRow(
    SearchKind Kind,
    string Id,
    string? Edition,
    string Title,
    ApiText TitleText,
    string Text,
    string Language,
    IReadOnlyList<int[]> Highlights,
    IReadOnlyList<ApiEndpoint> Holders,
    ApiCitation? Citation,
    double Score,
    string? Url)
{
    public static SearchRow Of(SearchHit hit, ApiUrls urls)
    {
        var found = hit.Document;
        return new(
            found.Kind,
            found.Id,
            found.Edition,
            found.Title.In(urls.Lang),
            ApiText.Of(found.Title),
            hit.Text,
            found.Language,
            [.. hit.Highlights.Select(h => new[] { h.Start, h.Length })],
            ApiEndpoint.Of(found.Holders),
            found.Citation is null ? null : ApiCitation.Of(found.Citation, urls),
            Math.Round(hit.Score, 4),
            (found.Kind, found.Edition) switch
            {
                (SearchKind.Unit, { } edition) => urls.Unit(edition, found.Id),
                (SearchKind.Post, { } edition) => urls.Post(edition, found.Id),
                _ => found.Citation is null ? null : urls.Citation(found.Citation),
            });
    }
}
