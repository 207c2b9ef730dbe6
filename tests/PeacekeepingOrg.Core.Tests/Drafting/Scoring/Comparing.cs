using System.Text;
using System.Text.RegularExpressions;

namespace PeacekeepingOrg.Core.Tests.Drafting.Scoring;

/// <summary>When two names, titles or texts are the same.</summary>
internal static partial class Comparing
{
    /// <summary>A name: one kind of blank, apostrophe and quotation mark, no case, no leading article, no hyphens.</summary>
    public static string Name(string name) => LeadingArticle().Replace(Plain(name), "").Trim();

    /// <summary>A title: as a name, masculine and feminine made one («Directrice», «chef(fe)», «Secrétaire général(e)»).</summary>
    public static string Title(string title)
    {
        var words = GenderEnding().Replace(title.Normalize(NormalizationForm.FormC).ToLowerInvariant(), "");
        return Name(Word().Replace(words, word => Masculine(word.Value)));
    }

    /// <summary>The words of a name, each in the singular, without articles, prepositions and counts: «trois équipes de bassin» is «équipe», «bassin».</summary>
    public static IReadOnlyList<string> Words(string name) =>
        [.. Word().Matches(Plain(name)).Select(word => word.Value).Where(word => !SmallWord().IsMatch(word)).Select(Singular)];

    /// <summary>A text: no blanks, no hyphens.</summary>
    public static string Text(string text) => string.Concat(text.Normalize(NormalizationForm.FormC).Where(c => !char.IsWhiteSpace(c) && !IsHyphen(c)));

    /// <summary>A title without the names of units at its end and the words that tie them to it.</summary>
    public static string WithoutUnits(string title, IEnumerable<string> units)
    {
        var names = units.Select(Title).Where(name => name.Length > 0).OrderByDescending(name => name.Length).ToList();
        for (var cut = true; cut;)
        {
            cut = false;
            title = title.TrimEnd(')');
            foreach (var name in names.Where(name => title.Length > name.Length && title.EndsWith(name, StringComparison.Ordinal)))
            {
                var rest = TyingWords().Replace(title[..^name.Length], "").TrimEnd(' ', ',', '(');
                if (rest.Length == 0 || char.IsLetter(title[^(name.Length + 1)]))
                    continue;
                (title, cut) = (rest, true);
                break;
            }
        }

        return title;
    }

    /// <summary>No case, one kind of each mark, no hyphens.</summary>
    public static string Plain(string text)
    {
        var plain = new StringBuilder();
        foreach (var c in text.Normalize(NormalizationForm.FormC).ToLowerInvariant())
        {
            if (IsHyphen(c))
                continue;
            plain.Append(c switch
            {
                '’' or '‘' or 'ʼ' or '`' => '\'',
                '«' or '»' or '“' or '”' or '„' => '"',
                _ when char.IsWhiteSpace(c) => ' ',
                _ => c,
            });
        }

        return Blanks().Replace(plain.ToString(), " ").Trim();
    }

    private static bool IsHyphen(char c) => c is '-' or '\u00AD' or '\u2010' or '\u2011';

    private static string Masculine(string word)
    {
        if (word.Length <= 3)
            return word;
        var masculine = FeminineEnding().Replace(word, match => match.Value switch
        {
            "trice" => "teur",
            "euse" => "eur",
            "effe" => "ef",
            "ère" => "er",
            "ive" => "if",
            "enne" => "en",
            _ => "el",
        });
        return masculine.TrimEnd('e');
    }

    private static string Singular(string word) => word.Length > 3 && word[^1] is 's' or 'x' ? word[..^1] : word;

    [GeneratedRegex(@"^(?:(?:le|la|les|un|une|des|the|an?) (?:\((?:le|la|les|une?)\) )?|l')")]
    private static partial Regex LeadingArticle();

    [GeneratedRegex(@"\((?:e|fe|ne|trice|euse|ve|ère|le|se)\)|·\p{L}+")]
    private static partial Regex GenderEnding();

    [GeneratedRegex(@"(?:trice|euse|effe|ère|ive|enne|elle)$")]
    private static partial Regex FeminineEnding();

    [GeneratedRegex(@"[\p{L}\p{Nd}]+")]
    private static partial Regex Word();

    [GeneratedRegex(@"^(?:l|d|de|du|des|le|la|les|un|une|à|au|aux|et|chaque|of|the|an?|and|for|in|to|each|every|[0-9]+"
        + "|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|two|three|four|five|seven|eight|nine|ten|several|plusieurs)$")]
    private static partial Regex SmallWord();

    [GeneratedRegex(@"(?:(?<![\p{L}])(?:de|du|des|la|le|les|au|aux|à|of|the|for|in|at|to)[ ,]*|[ld]')+$")]
    private static partial Regex TyingWords();

    [GeneratedRegex(" +")]
    private static partial Regex Blanks();
}
