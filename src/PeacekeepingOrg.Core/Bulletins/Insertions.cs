using System.Text;
using System.Text.RegularExpressions;

namespace PeacekeepingOrg.Core.Bulletins;

/// <summary>
/// Takes out what an editor has put into a text in square brackets. Brackets that are the text's own stay: only what begins with an editor's word,
/// tells with a date or symbol what became of something, or is a paragraph of its own, is an editor's.
/// </summary>
internal static partial class Insertions
{
    private const int LongestText = 1000;
    private const int MostLines = 12;

    public static List<SourceLine> Part(List<SourceLine> lines, List<AsideText> aside)
    {
        if (!lines.Exists(line => line.Text.Contains('[')))
            return lines;

        var text = new List<SourceLine>(lines.Count);
        var cuts = Cuts(lines, aside);
        var (next, blank, page) = (0, false, false);
        for (var i = 0; i < lines.Count; i++)
        {
            var words = lines[i].Text;
            if (next < cuts.Count && cuts[next].Line == i)
            {
                var first = next;
                while (next < cuts.Count && cuts[next].Line == i)
                    next++;
                words = Without(words, cuts.GetRange(first, next - first));
            }

            var line = lines[i] with { AfterBlank = lines[i].AfterBlank || blank, AfterPageBreak = lines[i].AfterPageBreak || page };
            (blank, page) = words == "" ? (line.AfterBlank, line.AfterPageBreak) : (false, false);
            if (words != "")
                text.Add(line with { Text = words });
        }

        return text;
    }

    /// <summary>What to cut out of the lines; an insertion of several lines is a cut in each.</summary>
    private static List<(int Line, int Start, int End)> Cuts(List<SourceLine> lines, List<AsideText> aside)
    {
        var cuts = new List<(int, int, int)>();
        for (var (i, place) = (0, 0); i < lines.Count;)
        {
            if (lines[i].Text.IndexOf('[', place) is not (>= 0 and var open))
            {
                (i, place) = (i + 1, 0);
            }
            else if (Closing(lines, i, open) is var (last, end, words) && (IsEditors(words) || IsParagraph(lines, i, open, last, end)))
            {
                aside.Add(new(lines[i].Number, AsideKind.Insertion, words));
                for (var line = i; line <= last; line++)
                    cuts.Add((line, line == i ? open : 0, line == last ? end : lines[line].Text.Length));
                (i, place) = (last, end);
            }
            else
            {
                place = open + 1;
            }
        }

        return cuts;
    }

    /// <summary>Where the bracket is closed, and what stands in it, brackets included; null where it is not closed within the paragraph, or another opens first.</summary>
    private static (int Line, int End, string Words)? Closing(List<SourceLine> lines, int first, int open)
    {
        var words = new StringBuilder();
        for (var i = first; i < lines.Count && i < first + MostLines && words.Length < LongestText; i++)
        {
            if (i > first && (lines[i].AfterBlank || Mark.Find(lines[i].Text) is not null))
                return null;
            var start = i == first ? open : 0;
            var rest = lines[i].Text.AsSpan(start, Math.Min(LongestText, lines[i].Text.Length - start));
            words.Append(i == first ? '[' : ' ');
            if (i == first)
                rest = rest[1..];
            if (rest.IndexOfAny('[', ']') is not (>= 0 and var end))
                words.Append(rest);
            else if (rest[end] == '[')
                return null;
            else
                return (i, start + end + (i == first ? 2 : 1), words.Append(rest[..(end + 1)]).ToString());
        }

        return null;
    }

    private static bool IsEditors(string words) => EditorsWord().IsMatch(words) || (WhatBecame().IsMatch(words) && DateOrSymbol().IsMatch(words));

    /// <summary>Whether the brackets hold all that stands between two blank lines, and it is more than a word.</summary>
    private static bool IsParagraph(List<SourceLine> lines, int first, int open, int last, int end) =>
        open == 0 && end == lines[last].Text.Length
        && first > 0 && lines[first].AfterBlank && (last + 1 == lines.Count || lines[last + 1].AfterBlank)
        && Sentence().IsMatch(lines[first].Text);

    /// <summary>What is left of a line: a blank where one was, but for a full stop or comma that follows.</summary>
    private static string Without(string line, List<(int Line, int Start, int End)> cuts)
    {
        var left = new StringBuilder();
        var from = 0;
        foreach (var (_, start, end) in cuts)
        {
            Append(line.AsSpan(from, start - from));
            from = end;
        }

        Append(line.AsSpan(from));
        return left.ToString().Trim();

        void Append(ReadOnlySpan<char> part)
        {
            var isApart = from > 0 && left.Length > 0 && (char.IsWhiteSpace(left[^1]) || part is [' ' or '\t' or '\u00A0' or '\u202F', ..]);
            if (from > 0)
            {
                while (left.Length > 0 && char.IsWhiteSpace(left[^1]))
                    left.Length--;
                part = part.TrimStart();
            }

            if (isApart && left.Length > 0 && part is [not (',' or '.' or ';' or ')'), ..])
                left.Append(' ');
            left.Append(part);
        }
    }

    [GeneratedRegex("""
        ^\[\s*(?:
            remplacée?s?|abrogée?s?|annulée?s?|modifiée?s?|supprimée?s?|amendée?s?|rectifiée?s?|complétée?s?|ajoutée?s?|insérée?s?|rebaptisée?s?|devenue?s?
            |caduc|caduque|sans\s+objet|désormais|aujourd.hui|n['’]est\s+plus|n\.?\s?d\.?\s?l\.?\s?r|voir|cf|nota|notes?|titre\s+modifié
            |superseded|replaced|repealed|abolished|deleted|amended|cancell?ed|revoked|rescinded|discontinued|withdrawn|renamed|retitled|added|inserted|corrected
            |obsolete|reserved|now|formerly|no\s+longer|see|editors?|editorial|title\s+changed|as\s+amended
        )(?![\p{L}\p{Nd}])
        """, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex EditorsWord();

    [GeneratedRegex(@"\b(?:remplac|abrog|annul|supprim|modifi|renomm|rebaptis|supersed|replac|repeal|abolish|delet|amend|revok|rescind|renam|chang|deven|discontinu|known\s+as)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex WhatBecame();

    [GeneratedRegex(@"\b(?:[12][0-9]{3}|[A-Z]{1,4}/[A-Z0-9]+/[0-9]+)\b")]
    private static partial Regex DateOrSymbol();

    [GeneratedRegex(@"^\[\s*(?!Sign)\p{Lu}[\p{L}'’]*\s+\S")]
    private static partial Regex Sentence();
}
