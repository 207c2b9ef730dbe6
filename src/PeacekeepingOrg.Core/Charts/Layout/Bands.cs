using PeacekeepingOrg.Core.Charts.Scenes;

namespace PeacekeepingOrg.Core.Charts.Layout;

/// <summary>Moves boxes off the bands where the sheets of a poster meet, so that no box is cut.</summary>
internal static class Bands
{
    /// <summary>Widens the arrangement; false where a box is too large for the room between two bands.</summary>
    public static bool Clear(Arrangement arrangement, IReadOnlyList<(double From, double To)> upright, IReadOnlyList<(double From, double To)> level)
    {
        // A box in the middle above several others may slide; all else moves together, so that order and heights of peers stay.
        var sliding = arrangement.Joins.Where(j => j.Joint == Joint.Drop || j.Top is not null).Select(j => j.Parent).Distinct().ToList();
        var beside = arrangement.Joins.Where(j => j.Joint == Joint.Beside).Select(j => j.Child).ToHashSet();
        var fixedOnes = arrangement.Boxes.Except(sliding).Where(b => !beside.Contains(b)).ToList();
        foreach (var (from, to) in upright)
        {
            var on = fixedOnes.Where(b => b.Area.X < to && b.Area.Right > from).ToList();
            if (on.Count == 0)
                continue;
            var start = on.Min(b => b.Area.X);
            foreach (var box in arrangement.Boxes.Where(b => b.Area.X >= start - 0.01))
                box.Area = box.Area with { X = box.Area.X + to - start };
        }

        foreach (var (from, to) in level)
        {
            var on = arrangement.Boxes.Where(b => b.Area.Y < to && b.Area.Bottom > from).ToList();
            if (on.Count == 0)
                continue;
            var start = on.Min(b => b.Area.Y);
            foreach (var box in arrangement.Boxes.Where(b => b.Area.Y >= start - 0.01))
                box.Area = box.Area with { Y = box.Area.Y + to - start };
        }

        foreach (var parent in sliding)
        {
            var below = arrangement.Joins.Where(j => j.Parent == parent && j.Joint != Joint.Beside).Select(j => j.Child.Area).ToList();
            var middle = (below.Min(b => b.MidX) + below.Max(b => b.MidX)) / 2;
            var group = arrangement.Joins.Where(j => j.Parent == parent && j.Joint == Joint.Beside).Select(j => j.Child).Prepend(parent).ToList();
            var x = Free(middle - (parent.Area.Width / 2), parent.Area.Width, upright);
            foreach (var box in group)
            {
                x = box == parent ? x : Free(x, box.Area.Width, upright, onlyRight: true);
                box.Area = box.Area with { X = x };
                x += box.Area.Width + arrangement.Plan.GapBeside;
            }
        }

        arrangement.Width = arrangement.Boxes.Max(b => b.Area.Right);
        arrangement.Height = arrangement.Boxes.Max(b => b.Area.Bottom);
        return arrangement.Boxes.TrueForAll(b => b.Area.X > -0.01 && !upright.Any(u => On(b.Area.X, b.Area.Right, u)) && !level.Any(l => On(b.Area.Y, b.Area.Bottom, l)));
    }

    private static bool On(double start, double end, (double From, double To) band) => start < band.To - 0.01 && end > band.From + 0.01;

    /// <summary>The nearest place where a box of this width meets no band.</summary>
    private static double Free(double x, double width, IReadOnlyList<(double From, double To)> bands, bool onlyRight = false) => bands
        .SelectMany(b => onlyRight ? new[] { b.To } : [b.To, b.From - width])
        .Append(x)
        .Where(c => !bands.Any(b => On(c, c + width, b)) && (!onlyRight || c >= x))
        .DefaultIfEmpty(x)
        .MinBy(c => Math.Abs(c - x));
}
