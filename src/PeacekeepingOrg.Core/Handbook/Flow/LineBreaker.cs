using PeacekeepingOrg.Core.Charts.Text;

namespace PeacekeepingOrg.Core.Handbook.Flow;

/// <summary>Breaks runs into lines, ragged right: as few as can be, then as even as can be, the last as it comes.</summary>
internal sealed class LineBreaker(TextMeasurer measurer)
{
    /// <summary>Longest line of the text's column in characters, spaces included: longer ones are hard to follow.</summary>
    public const int MostCharacters = 75;

    private sealed record Fragment(string Text, Style Style, Link? Link);

    /// <summary>The lines of a cell; none for no text.</summary>
    public IReadOnlyList<IReadOnlyList<Piece>> Break(Cell cell)
    {
        var words = Words(cell.Runs);
        if (words.Count == 0)
            return [];
        var widths = words.Select(w => w.Sum(Width)).ToArray();
        var best = new (int Lines, double Cost, int Next)[words.Count + 1];
        for (var i = words.Count - 1; i >= 0; i--)
        {
            best[i] = (int.MaxValue, double.MaxValue, i + 1);
            var (length, characters) = (0.0, -1);
            var room = cell.Width - (i > 0 ? cell.Hang : 0);
            for (var next = i + 1; next <= words.Count; next++)
            {
                length += widths[next - 1] + (next > i + 1 ? Space(words[next - 2]) : 0);
                characters += words[next - 1].Sum(f => f.Text.Length) + 1;
                if (next > i + 1 && (length > room + 0.01 || (characters > MostCharacters && cell.Width <= Format.MainWidth)))
                    break;
                var candidate = (Lines: best[next].Lines + 1, Cost: Cost(length / room, next == words.Count, words[next - 1]) + best[next].Cost, next);
                if (candidate.Lines < best[i].Lines || (candidate.Lines == best[i].Lines && candidate.Cost < best[i].Cost))
                    best[i] = candidate;
            }
        }

        var lines = new List<IReadOnlyList<Piece>>();
        for (var i = 0; i < words.Count; i = best[i].Next)
            lines.Add(Line(words[i..best[i].Next], cell, isFirst: i == 0));
        return lines;
    }

    private static double Cost(double filled, bool isLast, List<Fragment> end)
    {
        if (isLast)
            return filled < 0.12 ? 0.2 : 0;
        var slack = Math.Max(0, 1 - filled);
        return (slack * slack) + (end[^1].Text is { Length: <= 3 } text && text.All(char.IsLower) ? 0.02 : 0);
    }

    private List<Piece> Line(List<List<Fragment>> words, Cell cell, bool isFirst)
    {
        var pieces = new List<Piece>();
        var x = 0.0;
        foreach (var (word, index) in words.Select((w, i) => (w, i)))
            foreach (var (fragment, part) in word.Select((f, i) => (f, i)))
            {
                var space = index > 0 && part == 0 ? " " : "";
                if (pieces.Count > 0 && pieces[^1] is var last && last.Style == fragment.Style && last.Link == fragment.Link)
                    pieces[^1] = last with { Text = last.Text + space + fragment.Text };
                else
                    pieces.Add(new(x += space.Length == 0 ? 0 : Space(words[index - 1]), fragment.Text, fragment.Style, 0, fragment.Link));
                pieces[^1] = pieces[^1] with { Width = measurer.Width(pieces[^1].Text, fragment.Style.Face, fragment.Style.Size) };
                x = pieces[^1].X + pieces[^1].Width;
            }

        var shift = cell.Edge == Edge.Right ? cell.Width - x : isFirst ? 0 : cell.Hang;
        return [.. pieces.Select(p => p with { X = p.X + shift })];
    }

    private double Width(Fragment fragment) => measurer.Width(fragment.Text, fragment.Style.Face, fragment.Style.Size);

    private double Space(List<Fragment> after) => measurer.Width(" ", after[^1].Style.Face, after[^1].Style.Size);

    /// <summary>What stays together on a line, across runs. French signs stay with the word they follow or open.</summary>
    private static List<List<Fragment>> Words(IReadOnlyList<Run> runs)
    {
        var words = new List<List<Fragment>>();
        var isOpen = false;
        foreach (var run in runs)
            for (var start = 0; start < run.Text.Length;)
            {
                if (run.Text[start] is ' ' or '\n' or '\t' or '\r')
                {
                    (isOpen, start) = (false, start + 1);
                    continue;
                }

                var end = run.Text.AsSpan(start).IndexOfAny(' ', '\n', '\t') is var at and >= 0 ? start + at : run.Text.Length;
                var text = run.Text[start..end];
                if (isOpen)
                    words[^1].Add(new(text, run.Style, run.Link));
                else if (words.Count > 0 && (text[0] is ';' or ':' or '!' or '?' or '»' or '–' or '→' || words[^1][^1].Text[^1] is '«' or '→'))
                    words[^1].Add(new("\u00A0" + text, run.Style, run.Link));
                else
                    words.Add([new(text, run.Style, run.Link)]);
                (isOpen, start) = (true, end);
            }

        return words;
    }
}
