using PeacekeepingOrg.Core.Structure;
using PeacekeepingOrg.Core.Structure.Sources;

namespace PeacekeepingOrg.Core.Search;

/// <summary>
/// Filters and their counts. Lucene says what matches the words; to choose among at most some thousand matches is plain code. The
/// count at a choice is what making that choice would give, every other filter left on.
/// </summary>
internal sealed class Facets
{
    private readonly HashSet<SearchDocument> _repeated;
    private readonly Dictionary<string, BilingualText> _units = [];
    private readonly IReadOnlyList<string> _editions;
    private readonly IReadOnlyList<string> _offices;
    private readonly ILookup<string, string> _below;

    public Facets(IReadOnlyList<SearchDocument> documents)
    {
        var conferred = documents.Where(document => document.Kind == SearchKind.Attribution).Select(Place).ToHashSet();
        _repeated = documents
            .Where(document => document.Kind == SearchKind.Paragraph && conferred.Contains(Place(document)))
            .ToHashSet<SearchDocument>(ReferenceEqualityComparer.Instance);
        foreach (var unit in documents.Where(document => document.Kind == SearchKind.Unit))
            _units.TryAdd(unit.Id, unit.Title);
        _editions = [.. documents.Select(document => document.Edition).OfType<string>().Distinct()];
        _offices = [.. documents
            .Where(document => document is { Kind: SearchKind.Unit, UnitPath.Count: 2 })
            .Select(unit => unit.Id).Distinct()];
        _below = documents
            .Where(document => document is { Kind: SearchKind.Unit, UnitPath.Count: > 1 })
            .ToLookup(unit => unit.UnitPath[1], unit => unit.Id);
    }

    /// <summary>
    /// True where the filters let it through. A paragraph that is an attribution, word for word, is found as that attribution, not
    /// twice; a reader who asks for paragraphs gets it.
    /// </summary>
    public bool Passes(SearchDocument document, SearchQuery query) =>
        (query.Edition is null || document.Edition == query.Edition)
        && (query.Unit is null || document.UnitPath.Contains(query.Unit))
        && (query.Authority is null || document.Authority == query.Authority)
        && (query.Kind is { } kind
            ? document.Kind == kind
            : !_repeated.Contains(document));

    public IReadOnlyList<FacetCount> Kinds(IReadOnlyList<SearchDocument> matches, SearchQuery query) =>
        Count(matches, Enum.GetValues<SearchKind>(), Word, kind => query with { Kind = kind }, kind => kind == query.Kind);

    public IReadOnlyList<FacetCount> Editions(IReadOnlyList<SearchDocument> matches, SearchQuery query) =>
        Count(matches, _editions, edition => edition, edition => query with { Edition = edition }, edition => edition == query.Edition);

    public IReadOnlyList<FacetCount> Authorities(IReadOnlyList<SearchDocument> matches, SearchQuery query) =>
        Count(matches, Enum.GetValues<Authority>(), Word, authority => query with { Authority = authority }, authority => authority == query.Authority);

    /// <summary>The top-level offices, in document order; where a unit is chosen, then that unit and what it consists of.</summary>
    public IReadOnlyList<FacetCount> Units(IReadOnlyList<SearchDocument> matches, SearchQuery query) =>
    [
        .. Count(
            matches,
            query.Unit is null ? _offices : _offices.Append(query.Unit).Concat(_below[query.Unit]).Distinct(),
            unit => unit,
            unit => query with { Unit = unit },
            unit => unit == query.Unit).Select(facet => facet with { Name = _units.GetValueOrDefault(facet.Key) }),
    ];

    /// <summary>Choices that give something, and the one made.</summary>
    private List<FacetCount> Count<T>(
        IReadOnlyList<SearchDocument> matches,
        IEnumerable<T> choices,
        Func<T, string> key,
        Func<T, SearchQuery> choose,
        Func<T, bool> isChosen) =>
        [.. from choice in choices
            let chosen = choose(choice)
            let count = matches.Count(document => Passes(document, chosen))
            where count > 0 || isChosen(choice)
            select new FacetCount(key(choice), null, count)];

    private static string Word<T>(T choice) where T : struct, Enum => choice.ToString().ToLowerInvariant();

    private static (string?, string?, string) Place(SearchDocument document) =>
        (document.Citation?.SourceKey, document.Citation?.Anchor, document.Text);
}
