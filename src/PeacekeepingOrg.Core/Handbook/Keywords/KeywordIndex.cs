using PeacekeepingOrg.Core.Handbook.Parts;
using PeacekeepingOrg.Core.Search;
using PeacekeepingOrg.Core.Structure.Attributions;
using PeacekeepingOrg.Core.Structure.Citations;

namespace PeacekeepingOrg.Core.Handbook.Keywords;

/// <summary>
/// The terms of the index: phrases of the attributions, the words readers type (from the synonyms), names and acronyms of units.
/// </summary>
internal static class KeywordIndex
{
    /// <summary>A term that stands in more attributions than this tells nothing apart.</summary>
    private const int Most = 9;

    public static IReadOnlyList<Keyword> Of(HandbookData data, CancellationToken stop)
    {
        var attributions = new IndexedAttributions(data.Attributions);
        var terms = new Dictionary<string, Keyword>();
        foreach (var unit in data.Units)
        {
            IReadOnlyList<KeywordPlace> place = [new(Book.Place(unit.Endpoint), "")];
            foreach (var name in new[] { unit.Name.Fr, unit.Name.En, unit.Acronym.Fr, unit.Acronym.En }.Concat(unit.Aliases.Select(a => a.Text)).OfType<string>())
                Add(name, place, []);
        }

        stop.ThrowIfCancellationRequested();
        foreach (var (typed, finds) in data.Synonyms.Entries)
        {
            var present = finds.Where(f => attributions.With(IndexedText.WordsOf(f)).Count is > 0 and <= Most).ToList();
            foreach (var phrase in finds.Concat(typed).Distinct())
                if (attributions.With(IndexedText.WordsOf(phrase)) is { Count: > 0 and <= Most } with)
                    Add(phrase, Places(with), []);
                else if (present.Count > 0 && typed.Contains(phrase))
                    Add(phrase, [], [.. Best(present).Select(p => p.Replace('\'', '’'))]);
        }

        stop.ThrowIfCancellationRequested();
        foreach (var (term, words) in Phrases.In(attributions, Most))
            Add(term, Places(attributions.With(words)), []);
        stop.ThrowIfCancellationRequested();
        return [.. terms.Where(t => !IsWithinAnother(t.Key, t.Value)).Select(t => t.Value).OrderBy(k => Folded(k.Term), StringComparer.Ordinal).ThenBy(k => k.Term, StringComparer.Ordinal)];

        // «antimines», which only ever stands in «lutte antimines».
        bool IsWithinAnother(string key, Keyword keyword) => keyword is { Places.Count: > 0, See.Count: 0 } && keyword.Places.All(p => p.Label.Length > 0)
            && terms.Any(t => t.Key.Length > key.Length && IsWithin(key, t.Key) && keyword.Places.All(t.Value.Places.Contains));

        // Not one that another holds; those found most first.
        IReadOnlyList<string> Best(IReadOnlyList<string> present) =>
        [
            .. present.Where(p => !present.Any(o => o.Length > p.Length && IsWithin(Key(p), Key(o))))
                .OrderByDescending(p => attributions.With(IndexedText.WordsOf(p)).Count).Take(2),
        ];

        void Add(string term, IReadOnlyList<KeywordPlace> places, IReadOnlyList<string> see)
        {
            var key = Key(term);
            terms[key] = terms.TryGetValue(key, out var known)
                ? known with { Places = [.. known.Places.Concat(places).Distinct()], See = [.. known.See.Concat(see).Distinct()] }
                : new(term.Replace('\'', '’'), places, see);
        }
    }

    /// <summary>The same for a term and its plural; an acronym is itself.</summary>
    private static string Key(string term) => term.Any(char.IsLower) ? string.Join(' ', IndexedText.WordsOf(term)) : term;

    /// <summary>By which the terms are sorted, on any machine alike.</summary>
    private static string Folded(string term) => string.Join(' ', Analysis.Words.Terms(term));

    private static bool IsWithin(string key, string other) => $" {other} ".Contains($" {key} ", StringComparison.Ordinal);

    private static IReadOnlyList<KeywordPlace> Places(IEnumerable<AttributionView> attributions) =>
        [.. attributions.Select(a => new KeywordPlace(Book.Place(a), (a.Citation.Place ?? "").Replace(' ', '\u00A0')))];
}
