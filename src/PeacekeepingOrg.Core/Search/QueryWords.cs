using System.Text;

namespace PeacekeepingOrg.Core.Search;

/// <summary>A part of what was typed.</summary>
/// <param name="Text">Its words, without quotes or dash.</param>
/// <param name="Start">Where <paramref name="Text"/> stands in <see cref="QueryWords.Text"/>.</param>
/// <param name="IsExact">Typed in quotes.</param>
/// <param name="IsExcluded">Typed after a dash.</param>
internal sealed record QueryPart(string Text, int Start, bool IsExact, bool IsExcluded);

/// <summary>What was typed, taken apart. No sign but quotes and a leading dash means anything; the rest is not even an error.</summary>
internal sealed record QueryWords(string Text, IReadOnlyList<QueryPart> Parts, bool IsCut)
{
    private const string Quotes = "\"“”„«»";
    private const string Dashes = "-–−";

    public static QueryWords Read(string typed)
    {
        var isCut = typed.Length > SearchQuery.MaxLength;
        var text = WellFormed(isCut ? typed[..SearchQuery.MaxLength] : typed);
        var parts = new List<QueryPart>();
        for (var at = 0; at < text.Length;)
        {
            if (char.IsWhiteSpace(text[at]))
            {
                at++;
                continue;
            }

            var isExcluded = Dashes.Contains(text[at]);
            if (isExcluded)
                at++;
            var (start, end, isExact) = Next(text, at);
            if (Analysis.Words.Tokens(text[start..end]).Count > 0)
                parts.Add(new(text[start..end], start, isExact, isExcluded));
            at = isExact ? end + 1 : Math.Max(end, at + 1);
        }

        return new(text, parts, isCut);
    }

    /// <summary>The words between quotes, or up to a space or quote. A quote that is never closed is no quote.</summary>
    private static (int Start, int End, bool IsExact) Next(string text, int at)
    {
        if (at < text.Length && Quotes.Contains(text[at]))
        {
            var close = text.AsSpan(at + 1).IndexOfAny(Quotes);
            if (close >= 0)
                return (at + 1, at + 1 + close, true);
            at++;
        }

        var end = at;
        while (end < text.Length && !char.IsWhiteSpace(text[end]) && !Quotes.Contains(text[end]))
            end++;
        return (Math.Min(at, text.Length), end, false);
    }

    /// <summary>Accents composed; half a surrogate pair, which a cut or a stray request may leave, is a space.</summary>
    private static string WellFormed(string text)
    {
        var builder = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
            builder.Append(rune == Rune.ReplacementChar ? " " : rune.ToString());
        return builder.ToString().Normalize(NormalizationForm.FormC);
    }
}
