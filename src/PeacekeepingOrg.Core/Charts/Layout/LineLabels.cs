using System.Globalization;
using PeacekeepingOrg.Core.Charts.Scenes;
using PeacekeepingOrg.Core.Charts.Selecting;
using PeacekeepingOrg.Core.Charts.Text;

namespace PeacekeepingOrg.Core.Charts.Layout;

/// <summary>Sets on each routed line the numbers of the paragraphs that state it, where they cover nothing.</summary>
internal static class LineLabels
{
    private const double Gap = 2;

    public static IReadOnlyList<TextLine> Place(
        IReadOnlyList<(SceneLine Drawn, ChartLine Line)> lines, IReadOnlyList<SceneLine> all, IReadOnlyList<Area> boxes, Footnotes notes, ChartModel model, TextMeasurer measurer)
    {
        var labels = new List<TextLine>();
        foreach (var (drawn, line) in lines)
        {
            var marks = line.Citations.Where(c => notes.NumberOf(c) is not null).DistinctBy(c => notes.NumberOf(c))
                .Select(c => (Text: notes.NumberOf(c)!.Value.ToString(CultureInfo.InvariantCulture), Target: Targets.Of(c, model)))
                .Select(m => (m.Text, m.Target, Width: measurer.Width(m.Text, Face.Regular, BoxMeasurer.Small)))
                .ToList();
            if (marks.Count == 0)
                continue;
            var width = marks.Sum(m => m.Width) + (Gap * (marks.Count - 1));
            var others = all.Where(l => l != drawn).SelectMany(l => Area.Along(l.Points)).Select(s => s.Grown(0.6)).ToList();
            foreach (var middle in Middles(drawn))
            {
                var area = new Area(middle.X - (width / 2), middle.Y - (BoxMeasurer.Small * 0.6), width, BoxMeasurer.Small * 1.2).Grown(1.5);
                if (boxes.Any(b => b.Overlaps(area)) || labels.Any(l => l.Area.Overlaps(area)) || others.Any(o => o.Overlaps(area)))
                    continue;
                var x = middle.X - (width / 2);
                foreach (var (text, target, wide) in marks)
                {
                    labels.Add(new(x, middle.Y + (BoxMeasurer.Small * 0.33), text, Face.Regular, BoxMeasurer.Small, wide, Ink.Link, target) { HasGround = true });
                    x += wide + Gap;
                }

                break;
            }
        }

        return labels;
    }

    /// <summary>Places on the line, the middle of the longest stretch first.</summary>
    private static IEnumerable<Spot> Middles(SceneLine line)
    {
        var stretches = line.Points.Zip(line.Points.Skip(1)).OrderByDescending(s => Math.Abs(s.First.X - s.Second.X) + Math.Abs(s.First.Y - s.Second.Y)).ToList();
        foreach (var (a, b) in stretches)
            foreach (var part in new[] { 0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8, 0.12, 0.88 })
                yield return new(a.X + ((b.X - a.X) * part), a.Y + ((b.Y - a.Y) * part));
    }
}
