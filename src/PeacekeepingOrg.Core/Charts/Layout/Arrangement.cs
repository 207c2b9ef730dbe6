using PeacekeepingOrg.Core.Charts.Scenes;

namespace PeacekeepingOrg.Core.Charts.Layout;

/// <summary>A box where it came to lie. Boxes may still be moved: lines of the tree are drawn from where they lie.</summary>
internal sealed class Placed(Node node, BoxContent content, Area area, bool isStacked)
{
    public Node Node { get; } = node;

    public BoxContent Content { get; } = content;

    public Area Area { get; set; } = area;

    /// <summary>True for a box in a column.</summary>
    public bool IsStacked { get; } = isStacked;

    public string Id => Node.Box.Id;
}

/// <summary>What joins two placed boxes.</summary>
/// <param name="Parent">Above.</param>
/// <param name="Child">Below.</param>
/// <param name="Joint">How.</param>
/// <param name="Top">First of the child's column, where a cross-bar leads to it; null where the column hangs from the parent's own left edge.</param>
/// <param name="Lead">From the cross-bar to the top of that first one.</param>
internal sealed record Join(Placed Parent, Placed Child, Joint Joint, Placed? Top, double Lead)
{
    /// <summary>The line's corners.</summary>
    public IReadOnlyList<Spot> Points()
    {
        var (parent, child) = (Parent.Area, Child.Area);
        if (Joint == Joint.Drop)
        {
            var bar = child.Y - Lead;
            return Math.Abs(parent.MidX - child.MidX) < 0.05
                ? [new(parent.MidX, parent.Bottom), new(parent.MidX, child.Y)]
                : [new(parent.MidX, parent.Bottom), new(parent.MidX, bar), new(child.MidX, bar), new(child.MidX, child.Y)];
        }

        var spine = child.X - (LayoutPlan.Indent / 2);
        if (Top is null)
            return [new(spine, parent.Bottom), new(spine, child.MidY), new(child.X, child.MidY)];
        var over = Top.Area.Y - Lead;
        return [new(parent.MidX, parent.Bottom), new(parent.MidX, over), new(spine, over), new(spine, child.MidY), new(child.X, child.MidY)];
    }
}

/// <summary>All boxes of a chart where they lie.</summary>
internal sealed class Arrangement
{
    private Arrangement(LayoutPlan plan) => Plan = plan;

    public LayoutPlan Plan { get; }

    public List<Placed> Boxes { get; } = [];

    public List<Join> Joins { get; } = [];

    public double Width { get; set; }

    public double Height { get; set; }

    public static Arrangement Of(Block block, LayoutPlan plan)
    {
        var arrangement = new Arrangement(plan) { Width = block.Width, Height = block.Height };
        arrangement.Put(block, 0, 0, isStacked: false);
        return arrangement;
    }

    private Placed Put(Block block, double x, double y, bool isStacked)
    {
        var placed = new Placed(block.Node, block.Content, new(x + block.BoxX, y, block.Content.Width, block.Content.Height), isStacked);
        Boxes.Add(placed);
        var below = new List<Placed>();
        foreach (var part in block.Parts)
        {
            below.Add(Put(part.Block, x + part.X, y + part.Y, part.Joint == Joint.Spine));
            Joins.Add(new(placed, below[^1], part.Joint, part.Top >= 0 ? below[part.Top] : null, part.Lead));
        }

        return placed;
    }
}
