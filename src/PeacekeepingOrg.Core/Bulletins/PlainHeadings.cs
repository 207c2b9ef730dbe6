using System.Text.RegularExpressions;

namespace PeacekeepingOrg.Core.Bulletins;

/// <summary>
/// Section headings without the word: «3. Bureau du Directeur», with 3.1 the next number below it. A number alone proves nothing, so texts that
/// have the word anywhere («Section 3») have no others.
/// </summary>
internal static partial class PlainHeadings
{
    private const int FarthestParagraph = 4;

    /// <summary>Puts the headings among the marks.</summary>
    public static void Find(List<SourceLine> lines, Mark?[] marks)
    {
        if (marks.Any(mark => mark is SectionMark))
            return;

        var last = 0;
        SectionMark? waiting = null;
        var waitingAt = -1;
        for (var i = 0; i < lines.Count; i++)
        {
            if (Heading(lines[i]) is not { } heading)
                continue;
            if (heading.Number > last && StandsAbove(lines, i, heading))
            {
                // «1. Disposition générale», whose paragraph has no number, is known by the heading after it.
                if (waiting is not null && waiting.Number == heading.Number - 1)
                    marks[waitingAt] = waiting;
                (marks[i], last, waiting) = (heading, heading.Number, null);
            }
            else if (heading.Number == last + 1 && heading.Rest != "" && lines[i].AfterBlank && !Sentence.Ends(lines[i].Text))
            {
                (waiting, waitingAt) = (heading, i);
            }
        }
    }

    /// <summary>Whether the line is the number of a heading, its title below it, and no page's.</summary>
    public static bool IsNumberOfOne(List<SourceLine> lines, int i) => Heading(lines[i]) is { } heading && StandsAbove(lines, i, heading);

    private static bool StandsAbove(List<SourceLine> lines, int i, SectionMark heading)
    {
        var hasTitle = heading.Rest != "";
        if (hasTitle && (Sentence.Ends(heading.Rest) || heading.Rest.Length > Passage.LongestHeading))
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
        line.Text.Length <= Passage.LongestHeading && Pattern().Match(line.Text) is { Success: true } match
            ? new(match.Groups["n"] is { Success: true } n ? int.Parse(n.ValueSpan) : Roman(match.Groups["r"].Value), match.Groups["mark"].Value, match.Groups["title"].Value)
            : null;

    private static int Roman(string numeral) => ListNumbering.Roman.PlaceOf(numeral.ToLowerInvariant());

    [GeneratedRegex(@"^(?<mark>(?<n>[0-9]{1,2})\s?[.):–—-]?|(?<r>[IVX]{1,6})\s?[.:–—-])(?:\s+(?<title>\p{Lu}.*)|$)")]
    private static partial Regex Pattern();
}
