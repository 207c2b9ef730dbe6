using PeacekeepingOrg.Core.Charts.Scenes;
using PeacekeepingOrg.Core.Charts.Selecting;

namespace PeacekeepingOrg.Core.Charts.Layout;

/// <summary>A box in its tree.</summary>
internal sealed class Node(ChartBox box)
{
    public ChartBox Box { get; } = box;

    public List<Node> Children { get; } = [];

    public List<Node> Beside { get; } = [];

    /// <summary>Levels below the first box that has several below it; 0 for it and for those above it.</summary>
    public int Depth { get; private set; }

    public BoxRank Rank => Depth switch
    {
        0 => BoxRank.Root,
        1 => BoxRank.Office,
        _ => BoxRank.Unit,
    };

    /// <summary>The tree of a model; null for no boxes. Boxes whose parent is not there hang from the first.</summary>
    public static Node? Tree(IReadOnlyList<ChartBox> boxes)
    {
        if (boxes.Count == 0)
            return null;
        var nodes = new Dictionary<string, Node>();
        var root = nodes[boxes[0].Id] = new Node(boxes[0]);
        foreach (var box in boxes.Skip(1))
        {
            var node = nodes[box.Id] = new Node(box);
            var parent = box.ParentId is { } id && nodes.TryGetValue(id, out var above) && above != node ? above : root;
            (box.IsBeside ? parent.Beside : parent.Children).Add(node);
        }

        root.Deepen(0, root.Children.Count > 1);
        return root;
    }

    private void Deepen(int depth, bool branched)
    {
        Depth = depth;
        foreach (var node in Beside)
            node.Deepen(depth, branched: true);
        foreach (var child in Children)
            child.Deepen(branched ? depth + 1 : 0, branched || child.Children.Count > 1);
    }

    public IEnumerable<Node> All() => Children.Concat(Beside).SelectMany(c => c.All()).Prepend(this);
}
