using System.Text.RegularExpressions;

namespace PeacekeepingOrg.Core.Bulletins;

/// <summary>Finds a table of contents by the dots that lead from a title to its page.</summary>
internal static partial class Contents
{
    // A title may be wrapped, the dots then being on its last line only.
    private const int LongestGap = 3;
    private const int LeastLines = 3;
    private static readonly string[] Dots = ["..", ". .", "……"];

    public static void Find(List<SourceLine> lines, AsideKind?[] kinds)
    {
        var leaders = Enumerable.Range(0, lines.Count).Where(i => lines[i].Text.Length < 300 && Dots.Any(dots => lines[i].Text.Contains(dots, StringComparison.Ordinal)) && Leader().IsMatch(lines[i].Text)).ToList();
        for (var (start, i) = (0, 1); i <= leaders.Count; i++)
        {
            if (i < leaders.Count && leaders[i] - leaders[i - 1] <= LongestGap)
                continue;
            if (i - start >= LeastLines)
                Mark(leaders[start], leaders[i - 1]);
            start = i;
        }

        void Mark(int first, int last)
        {
            while (first > 0 && Title().IsMatch(lines[first - 1].Text))
                first--;
            for (var i = first; i <= last; i++)
                kinds[i] = AsideKind.Contents;
        }
    }

    [GeneratedRegex(@"(?:\.\s?){4,}\s*(?:[0-9]{1,4}|[ivx]{1,6})$|…{2,}\s*[0-9]{1,4}$", RegexOptions.NonBacktracking)]
    private static partial Regex Leader();

    [GeneratedRegex(@"^(?:table\s+des\s+matières|sommaire|(?:table\s+of\s+)?contents|pages?|sections?(?:\s+page)?|chapitres?(?:\s+page)?|paragraphe?s?(?:\s+page)?)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Title();
}
