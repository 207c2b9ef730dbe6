using System.Text.RegularExpressions;

namespace PeacekeepingOrg.Core.Bulletins;

/// <summary>
/// Finds the lines that belong to the pages and not to the text. Some tell by themselves («2/9», «10-25949»); a number alone or a running line only by
/// where it stands and by being on other pages too.
/// </summary>
/// <param name="lines">All lines.</param>
/// <param name="kinds">What is known not to be text; what is found is put in.</param>
internal sealed partial class PageFurniture(List<SourceLine> lines, AsideKind?[] kinds)
{
    private const int LongestLine = 200;
    private const int MostRunningLines = 4;
    private const int LongestTitle = 12;
    private const int LongestHead = 30;

    private string? symbol;

    /// <summary>How many lines stand above the first section or paragraph.</summary>
    private readonly int head = lines.FindIndex(line => Mark.Find(line.Text) is SectionMark or ParagraphMark) is >= 0 and var first ? first : lines.Count;

    /// <summary>Finds them.</summary>
    /// <returns>How many lines stand above the first section or paragraph.</returns>
    public int Find()
    {
        symbol = Enumerable.Range(0, head).Where(IsOfTitle).Select(i => OwnSymbol().Match(lines[i].Text)).FirstOrDefault(match => match.Success)?.Groups["symbol"].Value;
        FindWhatTellsItself();
        FindNumbers();
        FindNumberedRunningLines();
        for (var round = 0; round < MostRunningLines && FindRunningLines(); round++)
        {
        }

        return head;
    }

    /// <summary>Whether the line is of the headings and not of the preamble, whose wrapped lines may begin and end with a symbol too.</summary>
    private bool IsOfTitle(int i)
    {
        var last = i;
        while (last + 1 < lines.Count && !lines[last + 1].AfterBlank && last < i + LongestTitle)
            last++;
        return i == 0 || !Sentence.Ends(lines[last].Text);
    }

    private void FindWhatTellsItself()
    {
        // Above the text the symbol is the document's own, and stays with its other headings; repeated there, it is the first page's.
        var isFirst = true;
        for (var i = 0; i < lines.Count; i++)
        {
            if (kinds[i] is null && GoesOnOverleaf().IsMatch(lines[i].Text))
                kinds[i] = AsideKind.RunningLine;
            if (kinds[i] is not null || lines[i].Text.Length > LongestLine || Tokens().Match(lines[i].Text) is not { Success: true } match)
                continue;

            if (match.Groups["job"].Success)
                kinds[i] = AsideKind.JobNumber;
            else if (match.Groups["symbol"] is { Success: true, Value: var found })
                kinds[i] = (match.Groups["page"].Success || found == symbol) && !(i < head && isFirst) ? AsideKind.RunningLine : null;
            else if (match.Groups["page"].Success)
                kinds[i] = AsideKind.PageNumber;
            isFirst &= !match.Groups["symbol"].Success;
        }
    }

    /// <summary>Numbers alone: beside what else a page ends with, or counting on from page to page.</summary>
    private void FindNumbers()
    {
        var headings = PlainHeadings.Find(lines);
        var numbers = Enumerable.Range(0, lines.Count)
            .Where(i => kinds[i] is null && lines[i].Text.Length <= 3 && Number().IsMatch(lines[i].Text) && !headings.ContainsKey(i))
            .ToList();
        TakeThoseThatCount();
        foreach (var i in numbers.Where(IsBesidePageEnd))
            kinds[i] = AsideKind.PageNumber;
        numbers.RemoveAll(i => kinds[i] is not null);
        TakeThoseThatCount();
        TakeThoseThatCountOn();
        if (numbers is [var only] && lines[only].Text is "1" or "2" && StandsApart(only))
            kinds[only] = AsideKind.PageNumber;

        // Where the text does not tell its own symbol, one that stands beside page numbers again and again is it.
        if (symbol is null)
        {
            var beside = Enumerable.Range(head, lines.Count - head)
                .Where(i => kinds[i] is null && lines[i].Text.Length <= LongestLine && AnySymbol().IsMatch(lines[i].Text) && IsBesideNumber(i))
                .GroupBy(i => lines[i].Text)
                .Where(places => places.Count() > 1);
            foreach (var i in beside.SelectMany(places => places))
                kinds[i] = AsideKind.RunningLine;
        }

        void TakeThoseThatCount()
        {
            var values = numbers.ConvertAll(i => int.Parse(lines[i].Text));
            for (var k = 0; k < numbers.Count; k++)
            {
                if ((k > 0 && values[k - 1] == values[k] - 1) || (k + 1 < numbers.Count && values[k + 1] == values[k] + 1))
                    kinds[numbers[k]] = AsideKind.PageNumber;
            }
        }

        // Copied from a print and paged anew, a text has two numberings, and a number of the one may stand between two of the other.
        void TakeThoseThatCountOn()
        {
            var (left, found) = (numbers.Where(i => kinds[i] is null && StandsApart(i)).ToHashSet(), new HashSet<int>());
            for (var i = 0; i < lines.Count; i++)
            {
                var isLeft = left.Contains(i);
                if ((!isLeft && kinds[i] is not AsideKind.PageNumber) || !Number().IsMatch(lines[i].Text))
                    continue;
                var value = int.Parse(lines[i].Text);
                if (isLeft && !found.Contains(value - 1))
                    continue;
                kinds[i] = AsideKind.PageNumber;
                found.Add(value);
            }
        }
    }

    /// <summary>«Organisation du Département      3»: the same words beside numbers that go up.</summary>
    private void FindNumberedRunningLines()
    {
        var found = new Dictionary<string, List<(int Line, int Page)>>();
        for (var i = head; i < lines.Count; i++)
        {
            if (kinds[i] is null && lines[i].Text.Length <= LongestLine
                && (char.IsAsciiDigit(lines[i].Text[0]) || char.IsAsciiDigit(lines[i].Text[^1]))
                && NumberedLine().Match(lines[i].Text) is { Success: true } match)
            {
                var words = match.Groups["words"].Value;
                if (!found.TryGetValue(words, out var places))
                    found[words] = places = [];
                places.Add((i, int.Parse(match.Groups["n"].ValueSpan)));
            }
        }

        foreach (var (words, places) in found)
        {
            if (places.Count >= (IsInHead(words) ? 2 : 3) && places.Zip(places.Skip(1)).All(pair => pair.First.Page < pair.Second.Page))
                places.ForEach(place => kinds[place.Line] = AsideKind.RunningLine);
        }
    }

    /// <summary>Lines that stand at the same side of page ends, again and again, and nowhere else.</summary>
    private bool FindRunningLines()
    {
        var beside = new Dictionary<(string Words, bool IsAbove), List<int>>();
        for (var i = head; i < lines.Count; i++)
        {
            if (kinds[i] is not null || lines[i].Text.Length > LongestLine)
                continue;
            // Beside a form feed alone it must stand apart from the text too.
            if (i > head && (kinds[i - 1] is not null || (lines[i].AfterPageBreak && i + 1 < lines.Count && lines[i + 1].AfterBlank)))
                Note(i, isAbove: false);
            if (i + 1 < lines.Count && (kinds[i + 1] is not null || (lines[i + 1].AfterPageBreak && lines[i].AfterBlank)))
                Note(i, isAbove: true);
        }

        var pages = lines.Count(line => line.AfterPageBreak);
        var any = false;
        var everywhere = new Lazy<Dictionary<string, int>>(() => lines.Skip(head).Where((line, i) => kinds[head + i] is null && line.Text.Length <= LongestLine)
            .CountBy(line => Plain(line.Text)).ToDictionary());
        foreach (var ((words, isAbove), places) in beside)
        {
            // Form feeds may be anywhere; page numbers and the like are not.
            var isBesideFound = places.Exists(i => kinds[isAbove ? i + 1 : i - 1] is not null);
            var enough = Math.Max(IsInHead(words) ? 2 : 3, isBesideFound ? 0 : pages / 2);
            if (places.Count < enough || places.Exists(i => kinds[i] is not null) || places.Count != everywhere.Value[words])
                continue;
            any = true;
            places.ForEach(i => kinds[i] = AsideKind.RunningLine);
        }

        return any;

        void Note(int i, bool isAbove)
        {
            if (Sentence.StartsWithin(lines[i].Text) || Sentence.Ends(lines[i].Text) || Mark.Find(lines[i].Text) is not null)
                return;
            var key = (Plain(lines[i].Text), isAbove);
            if (!beside.TryGetValue(key, out var places))
                beside[key] = places = [];
            places.Add(i);
        }
    }

    /// <summary>Whether the words are one of the document's headings, on one line or more.</summary>
    private bool IsInHead(string words) => titles.Value.Contains(Plain(words));

    private readonly Lazy<HashSet<string>> titles = new(() =>
    [
        .. from first in Enumerable.Range(0, Math.Min(lines.Count, LongestHead))
           from count in Enumerable.Range(1, Math.Min(3, lines.Count - first))
           select Plain(string.Join(' ', lines.Skip(first).Take(count).Select(line => line.Text))),
    ]);

    /// <summary>The words with one blank for several, figures alike and without regard to case.</summary>
    private static string Plain(string words) => Digits().Replace(White().Replace(words, " "), "#").ToUpperInvariant();

    private bool IsBesidePageEnd(int i) =>
        lines[i].AfterPageBreak
        || (i > 0 && kinds[i - 1] is not (null or AsideKind.Contents))
        || (i + 1 < lines.Count && (lines[i + 1].AfterPageBreak || kinds[i + 1] is not (null or AsideKind.Contents)));

    private bool IsBesideNumber(int i) =>
        (i > 0 && kinds[i - 1] is AsideKind.PageNumber or AsideKind.JobNumber)
        || (i + 1 < lines.Count && kinds[i + 1] is AsideKind.PageNumber or AsideKind.JobNumber);

    private bool StandsApart(int i) => (lines[i].AfterBlank || lines[i].AfterPageBreak) && (i + 1 == lines.Count || lines[i + 1].AfterBlank || lines[i + 1].AfterPageBreak);

    // «ST/SGB/2010/2», «A/RES/55/2 (II)»; what a line is made of that is page furniture as a whole.
    private const string Symbol = @"[A-Z]{1,5}(?:/[A-Z0-9][A-Za-z0-9.()-]*){1,5}";

    [GeneratedRegex(@"^(?=.*[0-9])(?:(?:^|\s+)(?:"
        + $@"(?<symbol>{Symbol})"
        + @"|(?<job>(?:[A-Z]{1,3}\.)?(?:[0-9]{2}|20[0-9]{2})-[0-9]{5}(?:\s*\([A-Z]{1,3}\))?(?:\s+[0-9]{6})*)"
        + @"|(?<job>\*[0-9A-Z]{6,10}\*)"
        + @"|(?<address>https?://\S+)"
        + @"|(?<page>[0-9]{1,4}\s?/\s?[0-9]{1,4}|[-–—]\s?[0-9]{1,4}\s?[-–—]|\[(?:page|Page|p\.)\s?[0-9]{1,4}\]|(?:Page|PAGE|page|p\.)\s?[0-9]{1,4}(?:\s?(?:/|sur|de|of)\s?[0-9]{1,4})?)"
        + @"|(?<number>[0-9]{1,3})))+$")]
    private static partial Regex Tokens();

    [GeneratedRegex($@"(?:^|\s{{2}}|\t|(?:bulletin|général|United Nations|Nations Unies)\s)(?<symbol>{Symbol})$")]
    private static partial Regex OwnSymbol();

    [GeneratedRegex($"^{Symbol}$")]
    private static partial Regex AnySymbol();

    // «/...» at the foot of a page, «.../» at its head.
    [GeneratedRegex(@"^(?:/ ?(?:\.\.\.|…)|(?:\.\.\.|…) ?/ ?(?:\.\.\.|…)?)$")]
    private static partial Regex GoesOnOverleaf();

    [GeneratedRegex("^[0-9]{1,3}$")]
    private static partial Regex Number();

    [GeneratedRegex(@"^(?:(?<n>[0-9]{1,3})(?:\s{2,}|\t)(?<words>\p{Lu}.*)|(?<words>\p{Lu}.*?)(?:\s{2,}|\t)(?<n>[0-9]{1,3}))$")]
    private static partial Regex NumberedLine();

    [GeneratedRegex("[0-9]+")]
    private static partial Regex Digits();

    [GeneratedRegex(@"\s+")]
    private static partial Regex White();
}
