using PeacekeepingOrg.Core.Structure;

namespace PeacekeepingOrg.Core.Search;

/// <summary>Why a query could not be answered as typed.</summary>
public enum SearchProblem
{
    /// <summary>Nothing was typed.</summary>
    NoWords,

    /// <summary>Only signs: quotes, dashes, stars.</summary>
    OnlyOperators,

    /// <summary>Only words to leave out: nothing says what to look for.</summary>
    OnlyExclusions,

    /// <summary>Only words that every text has: «de la».</summary>
    StopWordsOnly,

    /// <summary>Longer than <see cref="SearchQuery.MaxLength"/>; what stands beyond was not used, the rest was answered.</summary>
    TooLong,
}

/// <summary>The answer to a <see cref="SearchQuery"/>.</summary>
/// <param name="Total">All hits, on every page.</param>
/// <param name="Hits">Those of the page asked for, best first.</param>
/// <param name="Kinds">How many hits each kind gives, with every other filter on; key "attribution".</param>
/// <param name="Editions">How many each edition gives; the one chosen where one is. Key of the edition.</param>
/// <param name="Units">How many each top-level office gives with all below it, and the unit chosen; key of the unit.</param>
/// <param name="Authorities">How many each authority gives; key "normative".</param>
/// <param name="AnyWord">True where nothing has all the words: the hits have most of them, and the reader is to be told.</param>
/// <param name="Suggestion">The query with misspelt words put right, where that finds something; else null.</param>
/// <param name="Problem">What is wrong with the query; null when fine.</param>
public sealed record SearchResults(
    int Total,
    IReadOnlyList<SearchHit> Hits,
    IReadOnlyList<FacetCount> Kinds,
    IReadOnlyList<FacetCount> Editions,
    IReadOnlyList<FacetCount> Units,
    IReadOnlyList<FacetCount> Authorities,
    bool AnyWord = false,
    string? Suggestion = null,
    SearchProblem? Problem = null)
{
    internal static SearchResults Nothing(SearchProblem problem) => new(0, [], [], [], [], [], Problem: problem);
}

/// <summary>One thing found.</summary>
/// <param name="Document">What.</param>
/// <param name="Text">Its text, whole.</param>
/// <param name="Highlights">What matches in <paramref name="Text"/>; ordered, none overlapping.</param>
/// <param name="TitleHighlights">What matches in its title.</param>
/// <param name="Score">Higher is better; comparable within one answer only.</param>
public sealed record SearchHit(
    SearchDocument Document,
    string Text,
    IReadOnlyList<Highlight> Highlights,
    TitleHighlights TitleHighlights,
    double Score);

/// <summary>A marked part of a text.</summary>
/// <param name="Start">First character, in UTF-16 units.</param>
/// <param name="Length">In UTF-16 units.</param>
public readonly record struct Highlight(int Start, int Length);

/// <summary>What matches in a title, in each of its languages.</summary>
public sealed record TitleHighlights(IReadOnlyList<Highlight> Fr, IReadOnlyList<Highlight> En)
{
    /// <summary>Those for the text that <see cref="BilingualText.In"/> gives.</summary>
    public IReadOnlyList<Highlight> In(BilingualText title, string lang) => title.LanguageOf(lang) == "en" ? En : Fr;
}

/// <summary>How many hits a choice of filter would give.</summary>
/// <param name="Key">Value of the filter in the query string.</param>
/// <param name="Name">Name of the unit; null for kinds, editions and authorities, which the page names.</param>
/// <param name="Count">Hits with every other filter on.</param>
public sealed record FacetCount(string Key, BilingualText? Name, int Count);
