using Lucene.Net.Index;
using Lucene.Net.Search;

namespace PeacekeepingOrg.Core.Search;

/// <summary>Fields of the index. Names and text share them; an attribution's holders stand apart.</summary>
internal static class Fields
{
    /// <summary>Every word whole, case and accents folded.</summary>
    public const string Words = "words";
    public const string French = "fr";
    public const string English = "en";
    public const string Holders = ".holders";
}

/// <summary>Words in a row, as one field has them: what is looked for, and what is marked in the text found.</summary>
internal sealed record Pattern(string Field, IReadOnlyList<string> Terms, bool IsPrefix = false)
{
    public Query ToQuery(float boost, string suffix = "")
    {
        var field = Field + suffix;
        Query query = IsPrefix ? new PrefixQuery(new(field, Terms[0]))
            : Terms.Count == 1 ? new TermQuery(new(field, Terms[0]))
            : Phrase(field, slop: 0);
        query.Boost = boost;
        return query;
    }

    public PhraseQuery Phrase(string field, int slop)
    {
        var phrase = new PhraseQuery { Slop = slop };
        foreach (var term in Terms)
            phrase.Add(new Term(field, term));
        return phrase;
    }
}

/// <summary>One thing a hit must have, in any of several forms: the word typed, its synonyms.</summary>
internal sealed record Clause(IReadOnlyList<(Pattern Pattern, float Boost)> Forms)
{
    private const float HoldersWeight = 0.3f;

    /// <summary>The best form counts, so that a word with many synonyms weighs no more than another.</summary>
    public Query ToQuery(bool alsoHolders)
    {
        var best = new DisjunctionMaxQuery(0);
        foreach (var (pattern, boost) in Forms)
        {
            best.Add(pattern.ToQuery(boost));
            if (alsoHolders && pattern.Field != Fields.Words)
                best.Add(pattern.ToQuery(boost * HoldersWeight, Fields.Holders));
        }

        return best;
    }
}

/// <summary>What to look for, drawn up from what was typed, word by word: no query syntax of Lucene's ever sees the reader's text.</summary>
internal sealed class Plan
{
    private const float SynonymWeight = 0.5f;

    private readonly List<Clause> _clauses = [];
    private readonly List<Pattern> _exact = [];
    private readonly List<Query> _excluded = [];
    private readonly List<Pattern> _inOrder = [];

    public Plan(QueryWords words, Synonyms synonyms, bool prefix)
    {
        var plain = words.Parts.Where(part => part is { IsExact: false, IsExcluded: false }).ToList();
        var tokens = plain.SelectMany(part => Analysis.Words.Tokens(part.Text.ToLowerInvariant()))
            .Where(token => !Analysis.IsStopWord(token.Term))
            .Select(token => token.Term).ToList();

        for (var at = 0; at < tokens.Count;)
        {
            var (length, others) = LongestKnown(tokens, at, synonyms);
            var forms = Forms(string.Join(' ', tokens.Skip(at).Take(length)), 1).ToList();
            forms.AddRange(others.SelectMany(other => Forms(other, SynonymWeight)));
            at += length;
            if (prefix && at == tokens.Count && length == 1 && words.Parts[^1] == plain[^1])
                forms.Add((new(Fields.Words, [tokens[^1]], IsPrefix: true), SynonymWeight));
            if (forms.Count > 0 && !_clauses.Any(clause => clause.Forms[0].Pattern.Terms.SequenceEqual(forms[0].Pattern.Terms)))
                _clauses.Add(new(forms));
        }

        foreach (var part in words.Parts.Where(part => part is { IsExact: true, IsExcluded: false }))
            _exact.Add(new(Fields.Words, Analysis.Words.Terms(part.Text)));
        foreach (var part in words.Parts.Where(part => part.IsExcluded))
            _excluded.AddRange(part.IsExact
                ? [new Pattern(Fields.Words, Analysis.Words.Terms(part.Text)).ToQuery(1)]
                : Forms(part.Text, 1).Select(form => form.Pattern.ToQuery(1)));
        if (tokens.Count > 1)
        {
            _inOrder.Add(new(Fields.French, Synonyms.Stems(string.Join(' ', tokens))));
            _inOrder.Add(new(Fields.English, Analysis.English.Terms(string.Join(' ', tokens))));
        }


        Problem = words.IsCut && HasSomething ? SearchProblem.TooLong
            : HasSomething ? null
            : string.IsNullOrWhiteSpace(words.Text) ? SearchProblem.NoWords
            : words.Parts.Count == 0 ? SearchProblem.OnlyOperators
            : plain.Count == 0 ? SearchProblem.OnlyExclusions
            : SearchProblem.StopWordsOnly;
    }

    /// <summary>What is wrong with what was typed; null when fine.</summary>
    public SearchProblem? Problem { get; }

    /// <summary>False where there is nothing to look for.</summary>
    public bool HasSomething => _clauses.Count + _exact.Count > 0;

    /// <summary>Everything that counts as a match, for marking it.</summary>
    public IEnumerable<Pattern> Patterns => _clauses.SelectMany(clause => clause.Forms.Select(form => form.Pattern)).Concat(_exact);

    /// <summary>
    /// The ways to ask, strictest first: all the words in the thing's own text or names; all the words, those in its holders' names
    /// counted; all words but one; half of them. Exact phrases and exclusions hold always.
    /// </summary>
    public IEnumerable<(Query Query, bool AnyWord)> Attempts()
    {
        yield return (Ask(_clauses.Count, alsoHolders: false), false);
        if (_clauses.Count < 2)
            yield break;
        yield return (Ask(_clauses.Count, alsoHolders: true), false);
        yield return (Ask(_clauses.Count - 1, alsoHolders: false), true);
        yield return (Ask((_clauses.Count + 1) / 2, alsoHolders: false), true);
    }

    private static (int Length, IReadOnlyList<string> Others) LongestKnown(List<string> tokens, int at, Synonyms synonyms)
    {
        for (var length = Math.Min(synonyms.LongestPhrase, tokens.Count - at); length > 0; length--)
            if (synonyms.Of(Synonyms.Stems(string.Join(' ', tokens.Skip(at).Take(length)))) is { Count: > 0 } others)
                return (length, others);
        return (1, []);
    }

    /// <summary>A word or phrase in each language; a single word also as it is, which finds acronyms and puts the very word first.</summary>
    private static IEnumerable<(Pattern Pattern, float Boost)> Forms(string phrase, float boost)
    {
        var text = phrase.ToLowerInvariant();
        if (Synonyms.Stems(text) is { Length: > 0 } french)
            yield return (new(Fields.French, french), boost);
        if (Analysis.English.Terms(text) is { Length: > 0 } english)
            yield return (new(Fields.English, english), boost);
        if (Analysis.Words.Terms(text) is { Length: 1 } words)
            yield return (new(Fields.Words, words), boost);
    }

    private Query Ask(int enough, bool alsoHolders)
    {
        var most = new BooleanQuery { MinimumNumberShouldMatch = enough };
        foreach (var clause in _clauses)
            most.Add(clause.ToQuery(alsoHolders), Occur.SHOULD);

        var all = new BooleanQuery();
        if (_clauses.Count > 0)
            all.Add(most, Occur.MUST);
        foreach (var pattern in _exact)
            all.Add(pattern.ToQuery(1), Occur.MUST);
        foreach (var query in _excluded)
            all.Add(query, Occur.MUST_NOT);
        foreach (var pattern in _inOrder)
            all.Add(pattern.Phrase(pattern.Field, slop: 2), Occur.SHOULD);
        return all;
    }
}
