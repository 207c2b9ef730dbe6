using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace PeacekeepingOrg.Core.Structure.Glossary;

/// <summary>A term where a text uses it.</summary>
/// <param name="Start">In UTF-16 units.</param>
/// <param name="Length">In UTF-16 units.</param>
/// <param name="Term">Which.</param>
public sealed record TermUse(int Start, int Length, TermView Term);

/// <summary>
/// Finds terms in the texts of one language, and abbreviations of either: whole words only, plurals in -s too, the longer of two that begin together.
/// A body's name in full is passed over whole: it says itself what it is, and what is within it is part of a name.
/// </summary>
public sealed class TermFinder
{
    private readonly List<TermView?> _owners = [];
    private readonly Regex? _phrases;

    /// <param name="terms">What to find: the word itself and what it stands for, in the language, and the other language's word where that is an abbreviation.</param>
    /// <param name="language">Of the texts: "fr" or "en".</param>
    public TermFinder(IEnumerable<TermView> terms, string language = "fr")
    {
        var phrases = terms
            .SelectMany(t => PhrasesOf(t, language).Distinct(), (term, phrase) => (Term: term, Phrase: phrase))
            .OrderByDescending(p => p.Phrase.Length)
            .ToList();
        if (phrases.Count == 0)
            return;
        var pattern = new StringBuilder(@"(?<![\p{L}\p{N}])(?:");
        foreach (var (term, phrase) in phrases)
        {
            pattern.Append(_owners.Count == 0 ? "" : "|").Append('(').Append(PatternOf(phrase)).Append(')');
            _owners.Add(term.Kind == TermKind.Body && phrase == term.InFull.Only(language) ? null : term);
        }

        _phrases = new Regex(pattern.Append(@")(?![\p{L}\p{N}])").ToString(), RegexOptions.CultureInvariant);
    }

    /// <summary>The first use of each term, in order; none overlaps another.</summary>
    public IReadOnlyList<TermUse> In(string text)
    {
        var found = new List<TermUse>();
        if (_phrases is null)
            return found;
        for (var match = _phrases.Match(text); match.Success; match = match.NextMatch())
            if (TermOf(match) is { } term && !found.Exists(f => f.Term == term))
                found.Add(new(match.Index, match.Length, term));
        return found;
    }

    private TermView? TermOf(Match match)
    {
        for (var i = 0; i < _owners.Count; i++)
            if (match.Groups[i + 1].Success)
                return _owners[i];
        throw new InvalidOperationException("A match belongs to one of the phrases.");
    }

    private static IEnumerable<string> PhrasesOf(TermView term, string language)
    {
        if (term.Word.Only(language) is { } own)
            yield return own;
        if (term.Word.Only(language == "en" ? "fr" : "en") is { } other && IsAbbreviation(other))
            yield return other;
        if (term.InFull.Only(language) is { } inFull)
            yield return inFull;
    }

    private static bool IsAbbreviation(string phrase) => !phrase.Any(char.IsLower);

    /// <summary>A name is found as it is written; a word also at the head of a sentence and in the plural.</summary>
    private static string PatternOf(string phrase) => string.Join(@"\s+", phrase.Split(' ').Select((word, i) =>
    {
        var pattern = Regex.Escape(word).Replace("’", "['’]", StringComparison.Ordinal);
        if (IsAbbreviation(phrase))
            return pattern;
        if (i == 0 && char.IsLower(word[0]))
            pattern = $"[{word[0]}{char.ToUpper(word[0], CultureInfo.InvariantCulture)}]{pattern[1..]}";
        return char.IsLetter(word[^1]) && word[^1] is not ('s' or 'x') ? pattern + "s?" : pattern;
    }));
}
