namespace PeacekeepingOrg.Core.Charts.Layout;

/// <summary>How a box is joined to the one above.</summary>
internal enum Joint
{
    /// <summary>Down from the middle, along, and down on the box.</summary>
    Drop,

    /// <summary>Down along the left edge, and across to the box.</summary>
    Spine,

    /// <summary>At the side; nothing joins them.</summary>
    Beside,
}

/// <summary>A part of a block and where its corner lies in it.</summary>
/// <param name="Block">The part.</param>
/// <param name="X">From the block's left.</param>
/// <param name="Y">From the block's top.</param>
/// <param name="Joint">How it hangs on.</param>
/// <param name="Top">Index among the parts of the first of its column.</param>
/// <param name="Lead">From the cross-bar to the top of that first one.</param>
internal readonly record struct Part(Block Block, double X, double Y, Joint Joint, int Top, double Lead);

/// <summary>A box and all below it, laid out: a rectangle nothing else enters.</summary>
/// <param name="Node">The box on top.</param>
/// <param name="Content">Its words.</param>
/// <param name="Width">Of the whole.</param>
/// <param name="Height">Of the whole.</param>
/// <param name="BoxX">Where the box lies in it; its top is the block's.</param>
/// <param name="Parts">What is below and beside.</param>
internal sealed record Block(Node Node, BoxContent Content, double Width, double Height, double BoxX, IReadOnlyList<Part> Parts)
{
    public double BoxMid => BoxX + (Content.Width / 2);

    /// <summary>The few that no other beats both in width and in height, from the narrowest.</summary>
    public static List<Block> Best(IEnumerable<Block> blocks, int most)
    {
        var best = new List<Block>();
        foreach (var block in blocks.OrderBy(b => b.Width).ThenBy(b => b.Height))
            if (best.Count == 0 || block.Height < best[^1].Height - 0.01)
                best.Add(block);
        while (best.Count > most)
        {
            // Drop the one whose loss is least felt: the smallest step in height.
            var at = Enumerable.Range(1, best.Count - 2).MinBy(i => best[i - 1].Height - best[i].Height);
            best.RemoveAt(at);
        }

        return best;
    }
}
