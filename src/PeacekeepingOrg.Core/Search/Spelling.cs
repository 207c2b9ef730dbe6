using PeacekeepingOrg.Core.Structure;

namespace PeacekeepingOrg.Core.Search;

/// <summary>Puts misspelt words right, by the words that the texts and names have, as they are written there.</summary>
internal sealed class Spelling
{
    private const int ShortestWord = 4;

    private readonly Synonyms _synonyms;
    private readonly Dictionary<string, string> _written = [];
    private readonly Dictionary<string, int> _frequency = [];
    private readonly ILookup<string, string> _byStem;

    public Spelling(IReadOnlyList<SearchDocument> documents, Synonyms synonyms)
    {
        _synonyms = synonyms;
        foreach (var document in documents)
            foreach (var text in document.Names.Select(name => name.Text).Append(document.Text))
                foreach (var token in Analysis.Words.Tokens(text))
                {
                    _written.TryAdd(token.Term, text[token.Start..token.End].ToLowerInvariant());
                    _frequency[token.Term] = _frequency.GetValueOrDefault(token.Term) + 1;
                }

        _byStem = _written.Keys
            .SelectMany(word => Stems(word).Select(stem => (stem, word)))
            .ToLookup(pair => pair.stem, pair => pair.word);
    }

    /// <summary>The query with the words no text has put right; null where there is nothing to put right, or no way to.</summary>
    public string? Suggest(QueryWords words)
    {
        var text = words.Text;
        foreach (var part in words.Parts.Where(part => !part.IsExcluded).Reverse())
            foreach (var token in Analysis.Words.Tokens(part.Text).Where(token => !IsKnown(token.Term)).Reverse())
            {
                if (Nearest(token.Term) is not { } right)
                    continue;
                text = text.Remove(part.Start + token.Start, token.End - token.Start).Insert(part.Start + token.Start, right);
            }

        return text == words.Text ? null : text;
    }

    /// <summary>Another form of a word of the texts is known too; not so where the stemmer made it one by dropping a doubled letter within.</summary>
    private bool IsKnown(string word) =>
        word.Length < ShortestWord
        || word.Any(char.IsDigit)
        || Analysis.IsStopWord(word)
        || _written.ContainsKey(word)
        || _synonyms.Knows(word)
        || Stems(word).Any(stem => _byStem[stem].Any(other => SharedStart(word, other) >= Math.Min(stem.Length, other.Length)));

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

    private static int SharedStart(string one, string other) => one.AsSpan().CommonPrefixLength(other);

    /// <summary>Letters to put in, take out or change, or neighbours to swap (optimal string alignment).</summary>
    private static int Distance(string one, string other)
    {
        var cost = new int[one.Length + 1, other.Length + 1];
        for (var i = 0; i <= one.Length; i++)
            cost[i, 0] = i;
        for (var j = 0; j <= other.Length; j++)
            cost[0, j] = j;
        for (var i = 1; i <= one.Length; i++)
            for (var j = 1; j <= other.Length; j++)
            {
                var change = one[i - 1] == other[j - 1] ? 0 : 1;
                cost[i, j] = Math.Min(Math.Min(cost[i - 1, j], cost[i, j - 1]) + 1, cost[i - 1, j - 1] + change);
                if (i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1])
                    cost[i, j] = Math.Min(cost[i, j], cost[i - 2, j - 2] + 1);
            }

        return cost[one.Length, other.Length];
    }
}
