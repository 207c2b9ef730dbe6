using System.Text.RegularExpressions;

namespace PeacekeepingOrg.Core.Bulletins;

/// <summary>
/// Section headings without the word: «3. Bureau du Directeur», with 3.1 the next number below it. A number alone proves nothing, so texts that
/// have the word anywhere («Section 3») have no others.
/// </summary>
internal static partial class PlainHeadings
{
    private const int FarthestParagraph = 4;

    /// <summary>The headings, by the place of their line.</summary>
    public static Dictionary<int, SectionMark> Find(List<SourceLine> lines)
    {
        var headings = new Dictionary<int, SectionMark>();
        var last = 0;
        (int Line, SectionMark? Heading) waiting = default;
        for (var i = 0; i < lines.Count; i++)
        {
            if (Mark.Find(lines[i].Text) is SectionMark)
                return [];
            if (Heading(lines[i]) is not { } heading || heading.Number <= last)
                continue;
            if (StandsAbove(lines, i, heading))
            {
                // «1. Disposition générale», whose paragraph has no number, is known by the heading after it.
                if (waiting.Heading is { } before && before.Number == heading.Number - 1 && before.Rest == "" == (heading.Rest == ""))
                    headings[waiting.Line] = before;
                headings[i] = heading;
                (last, waiting) = (heading.Number, default);
            }
            else if (heading.Number == last + 1 && waiting.Heading is null && MayStandAlone(lines, i, heading))
            {
                waiting = (i, heading);
            }
        }

        return headings;
    }

    private static bool MayStandAlone(List<SourceLine> lines, int i, SectionMark heading) =>
        (lines[i].AfterBlank || (i > 0 && Sentence.Ends(lines[i - 1].Text)))
        && (heading.Rest == "" ? i + 1 < lines.Count && IsTitle(lines[i + 1].Text) : IsTitle(heading.Rest));

    private static bool IsTitle(string words) =>
        words.Length <= Passage.LongestHeading && !Sentence.Ends(words) && !Sentence.StartsWithin(words) && Mark.Find(words) is null;

    private static bool StandsAbove(List<SourceLine> lines, int i, SectionMark heading)
    {
        var hasTitle = heading.Rest != "";
        if (hasTitle && !IsTitle(heading.Rest))
            return false;
        for (var next = i + 1; next < lines.Count && next <= i + FarthestParagraph; next++)
        {
            switch (Mark.Find(lines[next].Text))
            {
                case ParagraphMark mark:
                    return hasTitle && mark.Section == heading.Number && mark.Number == 1;
                case SectionMark:
                    return false;
            }

            if (Heading(lines[next]) is not null || Sentence.Ends(lines[next].Text))
                return false;
            hasTitle = true;
        }

        return false;
    }

    private static SectionMark? Heading(SourceLine line) =>
        line.Text.Length <= Passage.LongestHeading && !Date().IsMatch(line.Text) && Pattern().Match(line.Text) is { Success: true } match
            ? new(match.Groups["n"] is { Success: true } n ? int.Parse(n.ValueSpan) : Roman(match.Groups["r"].Value), match.Groups["mark"].Value, match.Groups["title"].Value)
            : null;

    private static int Roman(string numeral) => ListNumbering.Roman.PlaceOf(numeral.ToLowerInvariant());

    [GeneratedRegex(@"^(?<mark>(?<n>[0-9]{1,2})\s?[.):–—-]?|(?<r>[IVX]{1,6})\s?[.:–—-])(?:\s+(?<title>\p{Lu}.*)|$)")]
    private static partial Regex Pattern();

    // In French the month has a small letter, which no title begins with.
    [GeneratedRegex("^[0-9]{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December) [0-9]{4}$")]
    private static partial Regex Date();
}
