namespace PeacekeepingOrg.Core.Search;

/// <summary>Marks what matches, by cutting the text again just as the index did.</summary>
internal sealed class Highlighter(IReadOnlyList<Pattern> patterns)
{
    private readonly ILookup<(string Field, string FirstTerm), Pattern> _whole =
        patterns.Where(pattern => !pattern.IsPrefix).ToLookup(pattern => (pattern.Field, pattern.Terms[0]));

    private readonly IReadOnlyList<Pattern> _prefixes = [.. patterns.Where(pattern => pattern.IsPrefix)];

    /// <summary>Ordered, none overlapping.</summary>
    public IReadOnlyList<Highlight> In(string? text, string language)
    {
        if (string.IsNullOrEmpty(text))
            return [];
        var stemmed = language == "en" ? (Fields.English, Analysis.English) : (Fields.French, Analysis.French);
        var found = Find(stemmed.Item1, stemmed.Item2.Tokens(text))
            .Concat(Find(Fields.Words, Analysis.Words.Tokens(text)))
            .OrderBy(part => part.Start).ThenByDescending(part => part.Length);

        var apart = new List<Highlight>();
        foreach (var part in found)
            if (apart.Count == 0 || part.Start >= apart[^1].Start + apart[^1].Length)
                apart.Add(part);
            else if (part.Start + part.Length > apart[^1].Start + apart[^1].Length)
                apart[^1] = apart[^1] with { Length = part.Start + part.Length - apart[^1].Start };
        return apart;
    }

    private IEnumerable<Highlight> Find(string field, IReadOnlyList<Token> tokens)
    {
        for (var at = 0; at < tokens.Count; at++)
        {
            var (term, start, end) = tokens[at];
            foreach (var pattern in _whole[(field, term)])
                if (at + pattern.Terms.Count <= tokens.Count && Stands(pattern, tokens, at))
                    yield return new(start, tokens[at + pattern.Terms.Count - 1].End - start);
            foreach (var prefix in _prefixes)
                if (prefix.Field == field && term.StartsWith(prefix.Terms[0], StringComparison.Ordinal))
                    yield return new(start, end - start);
        }
    }

    private static bool Stands(Pattern pattern, IReadOnlyList<Token> tokens, int at)
    {
        for (var i = 1; i < pattern.Terms.Count; i++)
            if (tokens[at + i].Term != pattern.Terms[i])
                return false;
        return true;
    }
}
