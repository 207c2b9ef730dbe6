namespace PeacekeepingOrg.Core.Search;

/// <summary>Puts misspelt words right, by the words that the texts and names have, as they are written there.</summary>
internal sealed class Spelling
{
    private const int ShortestWord = 4;

    /// <summary>More unknown words than that are no misspellings but another subject.</summary>
    private const int MostMisspelt = 3;

    private readonly Dictionary<string, string> _written = [];
    private readonly Dictionary<string, int> _frequency = [];
    private readonly HashSet<string> _known;
    private readonly ILookup<string, string> _byStem;

    public Spelling(IReadOnlyList<SearchDocument> documents, Synonyms synonyms)
    {
        foreach (var document in documents)
            foreach (var text in document.Names.Select(name => name.Text).Append(document.Text))
                foreach (var token in Analysis.Words.Tokens(text))
                {
                    _written.TryAdd(token.Term, text[token.Start..token.End].ToLowerInvariant());
                    _frequency[token.Term] = _frequency.GetValueOrDefault(token.Term) + 1;
                }

        _known = [.. _written.Keys, .. synonyms.Words];
        _byStem = _known
            .SelectMany(word => Stems(word).Select(stem => (stem, word)))
            .ToLookup(pair => pair.stem, pair => pair.word);
    }

    /// <summary>The query with the words no text has put right; null where there is nothing to put right, or no way to.</summary>
    public string? Suggest(QueryWords words)
    {
        var unknown = words.Parts.Where(part => !part.IsExcluded)
            .SelectMany(part => Analysis.Words.Tokens(part.Text).Select(token => (token.Term, Start: part.Start + token.Start, End: part.Start + token.End)))
            .Where(token => !IsKnown(token.Term)).ToList();
        if (unknown.Count > MostMisspelt)
            return null;

        // From the end, so that what stands before keeps its place.
        var text = words.Text;
        foreach (var (term, start, end) in Enumerable.Reverse(unknown))
            if (Nearest(term) is { } right)
                text = text.Remove(start, end - start).Insert(start, right);
        return text == words.Text ? null : text;
    }

    /// <summary>Another form of a word of the texts is known too; not so where the stemmer made it one by dropping a doubled letter within.</summary>
    private bool IsKnown(string word) =>
        word.Length < ShortestWord
        || word.Any(char.IsDigit)
        || Analysis.IsStopWord(word)
        || _known.Contains(word)
        || Stems(word).Any(stem => _byStem[stem].Any(other => word.AsSpan().CommonPrefixLength(other) >= Math.Min(stem.Length, other.Length)));

    private string? Nearest(string word)
    {
        var most = word.Length < 8 ? 1 : 2;
        var nearest = _written.Keys
            .Where(other => other.Length >= ShortestWord && Math.Abs(other.Length - word.Length) <= most && !other.Any(char.IsDigit))
            .Select(other => (Word: other, Distance: Distance(word, other)))
            .Where(other => other.Distance <= most)
            .OrderBy(other => other.Distance)
            .ThenByDescending(other => _frequency[other.Word])
            .ThenBy(other => other.Word, StringComparer.Ordinal)
            .FirstOrDefault();
        return nearest.Word is null ? null : _written[nearest.Word];
    }

    private static IEnumerable<string> Stems(string word) => Analysis.French.Terms(word).Concat(Analysis.English.Terms(word)).Distinct();

    /// <summary>Letters to put in, take out or change, or neighbours to swap (optimal string alignment).</summary>
    private static int Distance(string one, string other)
    {
        var (before, above, row) = (new int[other.Length + 1], new int[other.Length + 1], new int[other.Length + 1]);
        for (var j = 0; j <= other.Length; j++)
            above[j] = j;
        for (var i = 1; i <= one.Length; i++)
        {
            row[0] = i;
            for (var j = 1; j <= other.Length; j++)
            {
                var change = one[i - 1] == other[j - 1] ? 0 : 1;
                row[j] = Math.Min(Math.Min(above[j], row[j - 1]) + 1, above[j - 1] + change);
                if (i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1])
                    row[j] = Math.Min(row[j], before[j - 2] + 1);
            }

            (before, above, row) = (above, row, before);
        }

        return above[other.Length];
    }
}
