namespace PeacekeepingOrg.Core.Search;

/// <summary>Marks what matches, by cutting the text again just as the index did.</summary>
internal sealed class Highlighter(IEnumerable<Pattern> patterns)
{
    private readonly ILookup<string, Pattern> _patterns = patterns.ToLookup(pattern => pattern.Field);

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

    private IEnumerable<Highlight> Find(string field, IReadOnlyList<Token> tokens) =>
        from pattern in _patterns[field]
        from at in Enumerable.Range(0, Math.Max(0, tokens.Count - pattern.Terms.Count + 1))
        where pattern.Terms.Index().All(term => Matches(tokens[at + term.Index].Term, term.Item, pattern.IsPrefix))
        let start = tokens[at].Start
        select new Highlight(start, tokens[at + pattern.Terms.Count - 1].End - start);

    private static bool Matches(string term, string sought, bool isPrefix) =>
        isPrefix ? term.StartsWith(sought, StringComparison.Ordinal) : term == sought;
}
