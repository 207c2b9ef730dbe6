using System.Text;
using System.Text.RegularExpressions;

namespace PeacekeepingOrg.Core.Bulletins;

/// <summary>
/// Joins the lines of a block into its text. A wrap is a space; a hyphen at a line's end joins without one and stays, as in
/// «Sous-/Secrétaire», unless the source elsewhere has the word without it and nowhere with it.
/// </summary>
internal sealed partial class LineJoiner(IReadOnlyList<SourceLine> source)
{
    private const char SoftHyphen = '\u00AD';

    private readonly Lazy<HashSet<string>> words = new(() => source
        .SelectMany(line => Words().Matches(line.Text))
        .Select(word => word.Value)
        .ToHashSet(StringComparer.OrdinalIgnoreCase));

    private readonly List<DroppedHyphen> dropped = [];

    public IReadOnlyList<DroppedHyphen> Dropped => dropped;

    public string Join(IReadOnlyList<SourceLine> lines)
    {
        var text = new StringBuilder();
        for (var i = 0; i < lines.Count; i++)
        {
            text.Append(WhiteSpace().Replace(lines[i].Text, " "));
            if (i + 1 == lines.Count)
                break;
            if (lines[i + 1].Text is [',' or ';' or ')', ..] or ['.'] or ['.', ' ', ..])
                continue;
            if (BrokenWord().Match(lines[i].Text) is not { Success: true } left || !char.IsLetterOrDigit(lines[i + 1].Text[0]))
                text.Append(' ');
            else if (WordWithoutHyphen(left, lines[i + 1].Text) is { } word)
            {
                text.Length--;
                dropped.Add(new(lines[i].Number, lines[i].Text[^1], word));
            }
        }

        return text.ToString();
    }

    /// <summary>The word without the hyphen, if the hyphen is only there because the line ended.</summary>
    private string? WordWithoutHyphen(Match left, string nextLine)
    {
        var (start, hyphen) = (left.Groups["start"].Value, left.Groups["hyphen"].Value);
        var end = Words().Match(nextLine).Value;
        if (hyphen[0] == SoftHyphen)
            return start + end;

        var isCompound = !char.IsLower(nextLine[0]) || words.Value.Contains($"{start}-{end}");
        return !isCompound && words.Value.Contains(start + end) ? start + end : null;
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex WhiteSpace();

    [GeneratedRegex(@"\p{L}+(?:[-\u2010]\p{L}+)*")]
    private static partial Regex Words();

    [GeneratedRegex(@"(?<start>[\p{L}\p{Nd}]+(?:[-\u2010][\p{L}\p{Nd}]+)*)(?<hyphen>[-\u2010\u00AD])$", RegexOptions.RightToLeft)]
    private static partial Regex BrokenWord();
}
