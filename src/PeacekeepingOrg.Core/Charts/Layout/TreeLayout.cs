using PeacekeepingOrg.Core.Charts.Scenes;

namespace PeacekeepingOrg.Core.Charts.Layout;

/// <summary>One way to arrange a chart.</summary>
/// <param name="StackDepth">Boxes of this depth head columns; above it they stand side by side.</param>
/// <param name="Rows">Rows of offices below the top.</param>
/// <param name="ColumnWidth">Of a column of boxes.</param>
/// <param name="IsRoomy">Wider gaps, for lines to pass.</param>
internal sealed record LayoutPlan(int StackDepth, int Rows, double ColumnWidth, bool IsRoomy)
{
    public const double Indent = 13;

    public double GapX => IsRoomy ? 26 : 16;

    public double GapY => IsRoomy ? 40 : 26;

    public double GapBeside => IsRoomy ? 96 : 44;

    /// <summary>Between boxes of a column.</summary>
    public double GapStack => IsRoomy ? 10 : 7;

    public double WidthAt(int depth) => depth switch
    {
        0 => Math.Max(ColumnWidth * 1.75, 220),
        _ when depth < StackDepth => ColumnWidth * 1.12,
        _ => ColumnWidth,
    };
}

/// <summary>
/// Builds blocks from the leaves up. Each box offers a few shapes (in one column, in two, …); the box above picks, for a given height, the
/// narrowest shape of each, as floor planners do, so that the whole can be chosen by its proportions.
/// </summary>
internal sealed class TreeLayout(LayoutPlan plan, BoxMeasurer measurer, Dictionary<int, double> rowHeights)
{
    private const int MostShapes = 14;
    private const int MostColumns = 8;
    private const double NarrowestBox = 84;

    public static TreeLayout For(LayoutPlan plan, BoxMeasurer measurer, Node root)
    {
        // Peers of one level are boxes of one height.
        var heights = root.All().Where(n => n.Depth <= plan.StackDepth && n.Depth > 0)
            .GroupBy(n => n.Depth)
            .ToDictionary(g => g.Key, g => g.Max(n => measurer.Measure(n.Box, n.Rank, true, plan.WidthAt(n.Depth)).Height));
        return new(plan, measurer, heights);
    }

    public List<Block> Shapes(Node node)
    {
        var shapes = node.Children.Count == 0 ? [Alone(node)]
            : node.Depth >= plan.StackDepth && !(node.Depth == 0 && node.Children.Count == 1) ? Columns(node)
            : Rows(node);
        return Block.Best(shapes.Select(WithBeside), MostShapes);
    }

    private BoxContent Head(Node node)
    {
        var content = measurer.Measure(node.Box, node.Rank, true, plan.WidthAt(node.Depth));
        return content.Taller(rowHeights.GetValueOrDefault(node.Depth));
    }

    private Block Alone(Node node)
    {
        var content = Head(node);
        return new(node, content, content.Width, content.Height, 0, []);
    }

    /// <summary>Everything below in one indented column.</summary>
    private Block Column(Node node, double width, bool isHead)
    {
        var content = isHead ? Head(node) : measurer.Measure(node.Box, node.Rank, false, Math.Max(width, NarrowestBox));
        var (y, right) = (content.Height, content.Width);
        var parts = new List<Part>();
        foreach (var child in node.Children.Concat(isHead ? [] : node.Beside))
        {
            var below = Column(child, width - LayoutPlan.Indent, false);
            y += plan.GapStack + (parts.Count > 0 && parts[^1].Block.Parts.Count > 0 ? 3 : 0);
            parts.Add(new(below, LayoutPlan.Indent, y, Joint.Spine, -1, 0));
            y += below.Height;
            right = Math.Max(right, LayoutPlan.Indent + below.Width);
        }

        return new(node, content, right, y, 0, parts);
    }

    private IEnumerable<Block> Columns(Node node)
    {
        if (node.Depth > 0 || node.Children.Count == 0)
            yield return Column(node, plan.ColumnWidth, true);
        var below = node.Children.Select(c => Column(c, plan.ColumnWidth - LayoutPlan.Indent, false)).ToList();
        for (var count = 2; count <= Math.Min(below.Count, MostColumns); count++)
            yield return InColumns(node, below, count);
        if (node.Depth == 0)
            yield return InColumns(node, below, 1);
    }

    private Block InColumns(Node node, List<Block> below, int count)
    {
        var groups = Split.Evenly([.. below.Select(b => b.Height + plan.GapStack)], count);
        var content = Head(node);
        var top = content.Height + (plan.GapY * 0.8);
        var (x, height) = (0.0, content.Height);
        var parts = new List<Part>();
        foreach (var (start, end) in groups)
        {
            var (y, right, first) = (top, x, parts.Count);
            for (var i = start; i < end; i++)
            {
                if (i > start)
                    y += plan.GapStack + (below[i - 1].Parts.Count > 0 ? 3 : 0);
                parts.Add(new(below[i], x + LayoutPlan.Indent, y, Joint.Spine, first, plan.GapY * 0.4));
                y += below[i].Height;
                right = Math.Max(right, x + LayoutPlan.Indent + below[i].Width);
            }

            height = Math.Max(height, y);
            x = right + plan.GapX;
        }

        return Centred(node, content, x - plan.GapX, height, (LayoutPlan.Indent / 2 + x - plan.GapX) / 2, parts);
    }

    private IEnumerable<Block> Rows(Node node)
    {
        var shapes = node.Children.Select(Shapes).ToList();
        var rows = Math.Min(node.Depth == 0 ? plan.Rows : 1, node.Children.Count);
        foreach (var height in shapes.SelectMany(s => s.Select(b => b.Height)).Distinct().Order().ToList())
        {
            if (shapes.Any(s => s[^1].Height > height + 0.01))
                continue;
            yield return InRows(node, [.. shapes.Select(s => s.First(b => b.Height <= height + 0.01))], rows);
        }
    }

    /// <summary>Rows below one another; the trunk runs down between the left and the right half of each but the last.</summary>
    private Block InRows(Node node, IReadOnlyList<Block> below, int rows)
    {
        var content = Head(node);
        var y = content.Height + plan.GapY;
        var parts = new List<Part>();
        var groups = Split.Evenly([.. below.Select(b => b.Width + plan.GapX)], rows);
        var spans = new List<(int First, int Last, double Mid)>();
        foreach (var ((start, end), row) in groups.Select((g, i) => (g, i)))
        {
            var passes = row < groups.Count - 1;
            var middle = start;
            var total = below.Skip(start).Take(end - start).Sum(b => b.Width + plan.GapX);
            for (var sum = 0.0; middle < end && sum + (below[middle].Width / 2) < total / 2; middle++)
                sum += below[middle].Width + plan.GapX;
            var x = 0.0;
            var trunk = 0.0;
            var first = parts.Count;
            var tallest = 0.0;
            for (var i = start; i <= end; i++)
            {
                if (passes && i == middle)
                {
                    trunk = x - (i == start ? 0 : plan.GapX) + plan.GapX;
                    x = trunk + plan.GapX;
                }

                if (i == end)
                    break;
                parts.Add(new(below[i], x, y, Joint.Drop, -1, plan.GapY / 2));
                x += below[i].Width + plan.GapX;
                tallest = Math.Max(tallest, below[i].Height);
            }

            spans.Add((first, parts.Count, passes ? trunk : (parts[first].X + parts[first].Block.BoxMid + parts[^1].X + parts[^1].Block.BoxMid) / 2));
            y += tallest + plan.GapY;
        }

        // All rows on one axis.
        var axis = spans.Max(s => s.Mid);
        foreach (var (first, last, mid) in spans)
            for (var i = first; i < last; i++)
                parts[i] = parts[i] with { X = parts[i].X + axis - mid };
        return Centred(node, content, parts.Max(p => p.X + p.Block.Width), y - plan.GapY, axis, parts);
    }

    private static Block Centred(Node node, BoxContent content, double width, double height, double axis, List<Part> parts)
    {
        var x = axis - (content.Width / 2);
        var left = Math.Min(0, x);
        return new(node, content, Math.Max(width, x + content.Width) - left, height, x - left, [.. parts.Select(p => p with { X = p.X - left })]);
    }

    private Block WithBeside(Block block)
    {
        if (block.Node.Beside.Count == 0)
            return block;
        var parts = block.Parts.ToList();
        var (x, content) = (block.BoxX + block.Content.Width, block.Content);
        foreach (var node in block.Node.Beside)
        {
            var beside = measurer.Measure(node.Box, BoxRank.Office, true, plan.ColumnWidth * 1.12);
            var height = Math.Max(content.Height, beside.Height);
            content = content.Taller(height);
            parts.Add(new(new(node, beside, beside.Width, beside.Height, 0, []), x + plan.GapBeside, 0, Joint.Beside, -1, 0));
            x += plan.GapBeside + beside.Width;
        }

        // The taller neighbour pushes what is below; every neighbour is as tall as the box.
        var push = content.Height - block.Content.Height;
        for (var i = 0; i < parts.Count; i++)
            parts[i] = parts[i].Joint == Joint.Beside
                ? parts[i] with { Block = parts[i].Block with { Content = parts[i].Block.Content.Taller(content.Height), Height = content.Height } }
                : parts[i] with { Y = parts[i].Y + push };
        return block with { Content = content, Width = Math.Max(block.Width, x), Height = Math.Max(block.Height + push, content.Height), Parts = parts };
    }
}
