using System.Text;
using System.Text.RegularExpressions;

namespace PeacekeepingOrg.Core.Drafting;

/// <summary>Forms of a text made to be compared, never to be shown.</summary>
internal static partial class Plain
{
    /// <summary>The text with one kind of apostrophe, blank and hyphen; as long as the text, so that places in one are places in the other.</summary>
    public static string Of(string text) => string.Create(text.Length, text, (chars, source) =>
    {
        for (var i = 0; i < chars.Length; i++)
        {
            chars[i] = source[i] switch
            {
                '’' or '‘' or 'ʼ' => '\'',
                '“' or '”' or '«' or '»' => '"',
                '\u00A0' or '\u202F' or '\t' => ' ',
                '\u2010' or '\u2011' => '-',
                var other => other,
            };
        }
    });

    /// <summary>A title in capitals as it would stand in a sentence, as long as it is; any other as it stands.</summary>
    public static string InSmallLetters(string plain)
    {
        if (plain.Any(char.IsLower) || !plain.Any(char.IsUpper))
            return plain;
        var letters = plain.ToLowerInvariant().ToCharArray();
        foreach (var word in Words().EnumerateMatches(plain))
            if (!(word.Length <= 3 && plain.Substring(word.Index, word.Length) is "OF" or "THE" or "FOR" or "AND" or "IN" or "TO" or "ON" or "DE" or "DU" or "DES" or "LA" or "LE" or "LES" or "L" or "D" or "ET" or "À" or "AUX" or "AU"))
                letters[word.Index] = plain[word.Index];
        return new string(letters);
    }

    /// <summary>A name to look it up by: small letters, no punctuation, feminine and plural endings off, so that «Directrice», «directeur(trice)» and «directeurs» meet.</summary>
    public static string Key(string words)
    {
        var plain = Optional().Replace(Of(words).ToLowerInvariant(), "");
        var key = new StringBuilder();
        foreach (var word in Words().EnumerateMatches(plain))
            key.Append(key.Length > 0 ? " " : "").Append(Stem(plain.AsSpan(word.Index, word.Length)));
        return key.ToString();
    }

    private static string Stem(ReadOnlySpan<char> word)
    {
        foreach (var (ending, stem) in Endings)
            if (word.Length > ending.Length && word.EndsWith(ending, StringComparison.Ordinal))
                return string.Concat(word[..^ending.Length], stem);
        return word.ToString();
    }

    // Longest first.
    private static readonly (string Ending, string Stem)[] Endings =
    [
        ("trices", "teur"), ("trice", "teur"), ("fonctionnaires", "fonctionnaire"), ("ières", "ier"), ("ière", "ier"), ("llères", "ller"), ("llère", "ller"),
        ("ffes", "f"), ("ffe", "f"), ("ives", "if"), ("ive", "if"), ("euses", "eur"), ("euse", "eur"), ("aux", "al"), ("ales", "al"), ("ale", "al"), ("aute", "aut"), ("autes", "aut"),
        ("ées", "é"), ("ée", "é"), ("antes", "ant"), ("ante", "ant"), ("ints", "int"), ("intes", "int"), ("inte", "int"), ("ies", "y"),
        ("sses", "ss"), ("ches", "ch"), ("ss", "ss"), ("es", "e"), ("s", ""),
    ];

    /// <summary>«(e)», «(trice)», «(la)»: what a bracketed form adds.</summary>
    [GeneratedRegex(@"\(\p{L}+\)", RegexOptions.None, Limits.RegexMilliseconds)]
    private static partial Regex Optional();

    [GeneratedRegex(@"[\p{L}\p{N}]+", RegexOptions.None, Limits.RegexMilliseconds)]
    private static partial Regex Words();
}
