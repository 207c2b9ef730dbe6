using System.Text;
using System.Text.RegularExpressions;

namespace PeacekeepingOrg.Core.Bulletins;

/// <summary>
/// Takes out what an editor has put into a text in square brackets. Brackets that are the text's own stay: only what begins with an editor's word,
/// tells with a date or symbol what became of something, completes a name («the Office [of the Director]»), or is a sentence or paragraph of its own,
/// is an editor's.
/// </summary>
internal static partial class Insertions
{
    private const int LongestText = 1000;
    private const int MostLines = 12;
    private const int LongestMark = 30;
    private const int LongestLookBack = 200;

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
            else if (Closing(lines, i, open) is var (last, end, words, own) && (EditorsWords.Are(own) || CompletesName(lines, i, open, own) || StandsAlone(lines, i, open, last, end, own)))
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

    /// <summary>
    /// Where the bracket is closed, and what stands in it, brackets included: all of it, and less what stands in brackets within it, which another editor
    /// put in. Null where it is not closed within the paragraph, or two others open first.
    /// </summary>
    private static (int Line, int End, string Words, string Own)? Closing(List<SourceLine> lines, int first, int open)
    {
        var (words, own, depth) = (new StringBuilder(), new StringBuilder(), 0);
        for (var i = first; i < lines.Count && i < first + MostLines && words.Length < LongestText; i++)
        {
            if (i > first && (lines[i].AfterBlank || Mark.Find(lines[i].Text) is not null))
                return null;
            if (i > first)
                Append(' ');
            for (var place = i == first ? open : 0; place < lines[i].Text.Length && words.Length < LongestText; place++)
            {
                var character = lines[i].Text[place];
                depth += character == '[' ? 1 : 0;
                if (depth > 2)
                    return null;
                Append(character);
                depth -= character == ']' ? 1 : 0;
                if (depth == 0)
                    return (i, place + 1, words.ToString(), own.ToString());
            }
        }

        return null;

        void Append(char character)
        {
            words.Append(character);
            if (depth == 1)
                own.Append(character);
        }
    }

    /// <summary>Whether the brackets say of whom or of what the thing before them is, and are not a drafter's in what he quotes.</summary>
    private static bool CompletesName(List<SourceLine> lines, int first, int open, string own) =>
        Complement().IsMatch(own) && Before(lines, first, open) is var before
        && before.TrimEnd() is [.., var last] && char.IsLetter(last)
        && before.LastIndexOfAny(['«', '“']) <= before.LastIndexOfAny(['»', '”']);

    /// <summary>Whether the brackets hold more than a word, and all that stands between two blank lines or two sentences.</summary>
    private static bool StandsAlone(List<SourceLine> lines, int first, int open, int last, int end, string own)
    {
        if (!SeveralWords().IsMatch(own))
            return false;

        var rest = lines[last].Text.AsSpan(end).TrimStart();
        var isBelow = rest.IsEmpty && (last + 1 == lines.Count || lines[last + 1].AfterBlank);
        if (open == 0 && (first == 0 || lines[first].AfterBlank))
            return first > 0 && isBelow;

        // «2.3. [The Office closed.]» is the paragraph's own text.
        return Sentence.Ends(Before(lines, first, open).TrimEnd()) && Mark.Find(lines[first].Text[..Math.Min(open, LongestMark)].TrimEnd()) is not { Rest: "" }
            && (isBelow || Sentence.Starts(rest.IsEmpty ? lines[last + 1].Text : rest[..Math.Min(rest.Length, LongestMark)].ToString())
                || (rest.IsEmpty && Mark.Find(lines[last + 1].Text) is not null));
    }

    /// <summary>The words before the brackets, as far as the paragraph or item goes, or a few lines of it.</summary>
    private static string Before(List<SourceLine> lines, int first, int open)
    {
        var words = lines[first].Text[Math.Max(0, open - LongestLookBack)..open];
        for (var i = first; i > 0 && words.Length < LongestLookBack && !lines[i].AfterBlank && Mark.Find(lines[i].Text) is null; i--)
            words = $"{lines[i - 1].Text[Math.Max(0, lines[i - 1].Text.Length - LongestLookBack)..]} {words}";
        return words;
    }

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

    [GeneratedRegex(@"^\[\s*(?!Sign)\p{Lu}[\p{L}'’]*\s+\S")]
    private static partial Regex SeveralWords();

    // A place is told by its capitals: «[à Turin]», but not «[à l'exception de Turin]».
    [GeneratedRegex(@"^\[\s*(?:(?:(?:of|de|du|des)\s+|d['’])\p{L}|(?:à|at|in)(?:\s+\p{Lu}[\p{L}'’-]*)+\s*\]$)")]
    private static partial Regex Complement();
}
