using System.Text.RegularExpressions;

namespace PeacekeepingOrg.Core.Bulletins;

/// <summary>
/// Lists that go on with the sentence above them: no colon announces them and their items begin with small letters («In addition it / (a) looks after
/// …; / (b) serves …»). A sentence that is wrapped before «(a) of the Charter» looks the same, but for what stands below.
/// </summary>
internal static partial class PlainLists
{
    /// <summary>Whether «(a)» or «(i)» on this line is set farther in than the line above, and «(b)» or «(ii)» stands below it, as far in, after the end of a clause.</summary>
    public static bool OpenAt(List<SourceLine> lines, Mark?[] marks, int first)
    {
        if (first == 0 || marks[first] is not ItemMark { Label: "a" or "i" } mark || !IsFartherIn() || IsReference().IsMatch(mark.Rest))
            return false;

        var second = mark.Label == "a" ? "b" : "ii";
        for (var i = first + 1; i < lines.Count; i++)
        {
            if (marks[i] is SectionMark or ParagraphMark)
                return false;
            if (marks[i] is ItemMark other && other.HasFullStop == mark.HasFullStop && (other.Label == mark.Label || other.Label == second))
                return other.Label == second && lines[i].Indent == lines[first].Indent && Sentence.Ends(lines[i - 1].Text) && !IsReference().IsMatch(other.Rest);
        }

        return false;

        // A page break alone indents the line after it by one.
        bool IsFartherIn() => lines[first].Indent > lines[first - 1].Indent + (lines[first].AfterPageBreak ? 1 : 0);
    }

    /// <summary>How a sentence goes on after «paragraph 3 (a)»; an item may begin so only with a capital.</summary>
    [GeneratedRegex(@"^(?:$|[,;.)]|(?:of|above|below|and|or|du|des|et|ou)(?!\p{L})|ci-dess|(?:to|à)\s+\(?[a-z]{1,4}\))")]
    private static partial Regex IsReference();
}
