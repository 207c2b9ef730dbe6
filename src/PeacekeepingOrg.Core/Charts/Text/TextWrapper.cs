namespace PeacekeepingOrg.Core.Charts.Text;

/// <summary>
/// Breaks a name into as few lines as the width allows, of about the same length: at spaces only, never before ; : ! ? » nor after «, and rather
/// not after a short word such as «de la».
/// </summary>
public static class TextWrapper
{
    /// <summary>Words that stay together on one line.</summary>
    public static IReadOnlyList<string> Words(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var words = new List<string>();
        foreach (var part in text.Split([' ', '\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries))
            if (words.Count > 0 && (part[0] is ';' or ':' or '!' or '?' or '»' or ')' or ',' or '.' || words[^1][^1] is '«' or '('))
                words[^1] += '\u00A0' + part;
            else
                words.Add(part);
        return words;
    }

    /// <summary>The width no line can be narrower than.</summary>
    public static double Narrowest(string text, Face face, double size, TextMeasurer measurer)
    {
        ArgumentNullException.ThrowIfNull(measurer);
        return Words(text).Select(w => measurer.Width(w, face, size)).DefaultIfEmpty(0).Max();
    }

    /// <summary>The lines; none for no text. A word wider than the width stands alone on its line.</summary>
    /// <param name="text">What to break.</param>
    /// <param name="face">Of the letters.</param>
    /// <param name="size">Of the letters, in points.</param>
    /// <param name="width">Of the lines.</param>
    /// <param name="measurer">Knows the font.</param>
    /// <param name="tail">Room to leave at the end of the last line.</param>
    public static IReadOnlyList<string> Wrap(string text, Face face, double size, double width, TextMeasurer measurer, double tail = 0)
    {
        ArgumentNullException.ThrowIfNull(measurer);
        var words = Words(text);
        if (words.Count == 0)
            return [];
        var widths = words.Select(w => measurer.Width(w, face, size)).ToArray();
        var space = measurer.Width(" ", face, size);

        // best[i]: fewest lines for the words from i on, then the least sum of squared slack.
        var best = new (int Lines, double Slack, int Next)[words.Count + 1];
        for (var i = words.Count - 1; i >= 0; i--)
        {
            best[i] = (int.MaxValue, double.MaxValue, i + 1);
            var length = -space;
            for (var next = i + 1; next <= words.Count; next++)
            {
                length += space + widths[next - 1];
                var isLast = next == words.Count;
                if (length + (isLast ? tail : 0) > width && next > i + 1)
                    break;
                var slack = Math.Max(0, width - length) / width;
                var cost = (slack * slack * (isLast ? 0.6 : 1)) + (!isLast && IsShort(words[next - 1]) ? 0.09 : 0) + best[next].Slack;
                var candidate = (Lines: 1 + best[next].Lines, Slack: cost, next);
                if (candidate.Lines < best[i].Lines || (candidate.Lines == best[i].Lines && candidate.Slack < best[i].Slack))
                    best[i] = candidate;
            }
        }

        var lines = new List<string>();
        for (var i = 0; i < words.Count; i = best[i].Next)
            lines.Add(string.Join(' ', words.Skip(i).Take(best[i].Next - i)));
        return lines;
    }

    private static bool IsShort(string word) => word.Length <= 3 && word.All(char.IsLower);
}
