using System.Text.RegularExpressions;

namespace PeacekeepingOrg.Core.Bulletins;

/// <summary>
/// Blank lines that some programs leave out: what one would tell is told by a line that ends early, the next word having had room. Only above the text,
/// about sub-headings and above the signature does anything hang on it; numbers and labels tell the rest.
/// </summary>
internal static partial class MissingBlanks
{
    private const int LongestHeading = 3;

    public static void Supply(List<SourceLine> lines)
    {
        SupplyAboutTitle(lines);

        var hasBlanks = lines.Count(line => line.AfterBlank) > 1 + lines.Count / 20;
        var width = WidthOf(lines);
        var plainHeadings = hasBlanks ? [] : PlainHeadings.Find(lines);
        var (inHead, inPreamble) = (!IsTextMark(lines[0]), Preamble().IsMatch(lines[0].Text));
        for (var i = 1; i < lines.Count; i++)
        {
            inHead &= !IsTextMark(lines[i]);
            if (inHead && !inPreamble)
            {
                inPreamble = Preamble().IsMatch(lines[i].Text);
                Supply(i, (EndsEarly(i - 1) || (IsInCapitals(i - 1) && !IsInCapitals(i))) && (inPreamble || (!hasBlanks && !Sentence.StartsWithin(lines[i].Text))));
            }
            else if (!inHead && !lines[i].AfterBlank && (Sentence.Ends(lines[i - 1].Text) || IsShortTitle(i - 1)) && Mark.Find(lines[i].Text) is null && HeadingAt(i) is var below and > 0)
                SupplyAbout(i, below);
        }

        void Supply(int i, bool isMissing) => lines[i] = isMissing && !lines[i].AfterPageBreak ? lines[i] with { AfterBlank = true } : lines[i];

        void SupplyAbout(int heading, int below)
        {
            Supply(heading, true);
            Supply(below, Mark.Find(lines[below].Text) is not null);
        }

        // A sub-heading ends early above a paragraph's number; the office of who signs, above the signature.
        int HeadingAt(int i)
        {
            var isLastButOne = i + 2 == lines.Count;
            if (Signature.IsSigned(lines[i].Text)
                || (isLastButOne && (Signature.IsOffice(lines[i].Text) || (Signature.IsOffice(lines[i + 1].Text) && Signature.IsName(lines[i].Text)))))
            {
                return i;
            }

            for (var next = i + 1; next < lines.Count && next <= i + LongestHeading; next++)
            {
                if (Sentence.StartsWithin(lines[i].Text) || Sentence.Ends(lines[next - 1].Text))
                    return 0;
                if (Signature.IsSigned(lines[next].Text))
                    return next;
                if (Mark.Find(lines[next].Text) is { } mark)
                    return mark is ParagraphMark && EndsEarly(next - 1) ? next : 0;
            }

            return 0;
        }

        // Titles are wrapped before the line is full, but not before half of it, nor is «Office of the» all of one.
        bool IsShortTitle(int i) =>
            !hasBlanks && (HeadingOf(i) is { Rest: not "" } || (i > 0 && HeadingOf(i - 1) is { Rest: "" }))
            && !LastWordIsSmall().IsMatch(lines[i].Text) && EndsEarly(i, width / 2);

        // A title in capitals that fills its line ends where the capitals do.
        bool IsInCapitals(int i) => lines[i].Text.Any(char.IsUpper) && !lines[i].Text.Any(char.IsLower);

        SectionMark? HeadingOf(int i) => plainHeadings.GetValueOrDefault(i) ?? Mark.Find(lines[i].Text) as SectionMark;

        bool EndsEarly(int i, int? within = null)
        {
            var next = lines[i + 1].Text.AsSpan();
            var word = next.IndexOfAny(' ', '\t') is >= 0 and var end ? end : next.Length;
            return lines[i].Indent + lines[i].Text.Length + 1 + word <= (within ?? width);
        }
    }

    /// <summary>«Circulaire du Secrétaire général» is a heading of its own, whatever stands right above or below it.</summary>
    private static void SupplyAboutTitle(List<SourceLine> lines)
    {
        for (var i = 0; i + 1 < lines.Count && !IsTextMark(lines[i]); i++)
        {
            if (!Title().IsMatch(lines[i].Text))
                continue;
            lines[i] = lines[i] with { AfterBlank = true };
            lines[i + 1] = lines[i + 1] with { AfterBlank = true };
            return;
        }
    }

    private static bool IsTextMark(SourceLine line) => Mark.Find(line.Text) is SectionMark or ParagraphMark;

    /// <summary>How long a full line is: nine of ten are shorter.</summary>
    private static int WidthOf(List<SourceLine> lines)
    {
        var lengths = lines.ConvertAll(line => line.Indent + line.Text.Length);
        lengths.Sort();
        return lengths[lengths.Count * 9 / 10];
    }

    [GeneratedRegex("^(?:L[ea] Secrétaire général|En application|Conformément|Vu |Aux fins|Comme suite|The Secretary-General|Pursuant|For the purpose|In order|In accordance|Having)")]
    private static partial Regex Preamble();

    [GeneratedRegex(@"(?<!\p{L})\p{Ll}{1,3}['’]?$")]
    private static partial Regex LastWordIsSmall();

    [GeneratedRegex(@"^(?:circulaire\s+d(?:u|e\s+la)\s+secr[ée]taire\s+g[ée]n[ée]rale?|secretary-general['’]s\s+bulletin)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Title();
}
