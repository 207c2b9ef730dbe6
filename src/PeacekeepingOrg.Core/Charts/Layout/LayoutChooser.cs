using PeacekeepingOrg.Core.Charts.Requests;

namespace PeacekeepingOrg.Core.Charts.Layout;

/// <summary>The room a chart has.</summary>
/// <param name="Width">In points.</param>
/// <param name="Height">In points.</param>
/// <param name="Most">Larger than this nothing is drawn: beyond it, looks decide.</param>
internal readonly record struct Room(double Width, double Height, double Most = double.MaxValue)
{
    /// <summary>A screen, or a page seen on one.</summary>
    public static Room Screen { get; } = new(1500, 1000);

    public double ScaleOf(double width, double height) => Math.Min(Most, Math.Min(Width / Math.Max(1, width), Height / Math.Max(1, height)));
}

/// <summary>Chooses, among many arrangements, the one that fills the room with the largest type.</summary>
internal static class LayoutChooser
{
    private static readonly double[] s_widths = [104, 118, 132, 148, 166];

    public static Arrangement Choose(Node root, BoxMeasurer measurer, ChartLayoutKind layout, bool isRoomy, Room room, CancellationToken stop)
    {
        var (most, rows) = (root.All().Max(n => n.Depth), new[] { 1, 2, 3, 4 });
        var depths = layout switch
        {
            ChartLayoutKind.Tree => [2],
            ChartLayoutKind.Columns => [1],
            ChartLayoutKind.List => [0],
            _ => new[] { 1, 0, 2, 3 },
        };
        (Block Block, LayoutPlan Plan, double Score)? best = null;
        foreach (var depth in depths.Where(d => d <= Math.Max(1, most)).DefaultIfEmpty(1))
            foreach (var row in rows.Where(r => r == 1 || (depth > 0 && root.All().Count(n => n.Depth == 1) >= 2 * (r - 1))))
                foreach (var width in s_widths)
                {
                    stop.ThrowIfCancellationRequested();
                    var plan = new LayoutPlan(depth, row, width, isRoomy);
                    foreach (var block in TreeLayout.For(plan, measurer, root).Shapes(root))
                    {
                        var (boxes, lines, ink) = Count(block);
                        var score = room.ScaleOf(block.Width, block.Height) * Looks(plan)
                            * Math.Pow(ink / (block.Width * block.Height), 0.12)
                            * (1 - (0.035 * Math.Clamp((lines / (double)boxes) - 2.6, 0, 6)));
                        if (best is null || score > best.Value.Score + 1e-9)
                            best = (block, plan, score);
                    }
                }

        return Arrangement.Of(best!.Value.Block, best.Value.Plan);
    }

    /// <summary>Boxes, lines of words in them, and the area they cover: few bare stretches and few broken names look calmer.</summary>
    private static (int Boxes, int Lines, double Ink) Count(Block block)
    {
        var (boxes, lines, ink) = (1, block.Content.Lines, block.Content.Width * block.Content.Height);
        foreach (var part in block.Parts)
        {
            var below = Count(part.Block);
            (boxes, lines, ink) = (boxes + below.Boxes, lines + below.Lines, ink + below.Ink);
        }

        return (boxes, lines, ink);
    }

    /// <summary>What looks better may be a little smaller: one row of offices, boxes wide enough for their names.</summary>
    private static double Looks(LayoutPlan plan) =>
        (plan.StackDepth == 0 ? 0.72 : 1) * (1 - (0.05 * (plan.Rows - 1))) * (plan.ColumnWidth < 110 ? 0.96 : 1);
}
