namespace PeacekeepingOrg.Core.Charts.Writers.Pptx;

/// <summary>
/// A way with up to four corners as the connector that follows it: each of the format's connectors starts level, from the upper left to the lower
/// right, and is mirrored and turned into place; its adjustments say where it bends, in 1/100 000 of its width and height in turn.
/// </summary>
/// <param name="Preset">The connector's name.</param>
/// <param name="At">Its place before it is turned.</param>
/// <param name="Turned">60 000ths of a degree; null: not at all.</param>
/// <param name="FlipX">Mirrored left to right, before it is turned.</param>
/// <param name="FlipY">Mirrored top to bottom.</param>
/// <param name="Bends">The adjustments.</param>
internal sealed record BentRoute(string Preset, Extent At, string? Turned, bool FlipX, bool FlipY, IReadOnlyList<long> Bends)
{
    /// <summary>Most corners of a connector.</summary>
    public const int MostCorners = 4;

    /// <summary>A fifth of a point: what is narrower has no adjustments that could be told.</summary>
    private const long Least = 2540;

    /// <summary>The connector; null where the way has too many corners, or runs aslant between them.</summary>
    public static BentRoute? Of(IReadOnlyList<Emu> way)
    {
        var (from, to) = (way[0], way[^1]);
        var (left, up) = (to.X < from.X, to.Y < from.Y);
        if (way.Count == 2)
            return new("straightConnector1", Extent.Of(way), null, left, up, []);
        if (way.Count - 2 > MostCorners || way.Zip(way.Skip(1)).Any(s => s.First.X != s.Second.X && s.First.Y != s.Second.Y))
            return null;
        var (across, down) = (Span(from.X, to.X), Span(from.Y, to.Y));
        var level = way[0].Y == way[1].Y;
        var bends = way.Skip(1).SkipLast(2).Select((corner, i) => level == (i % 2 == 0)
            ? (corner.X - from.X) * 100_000 / across
            : (corner.Y - from.Y) * 100_000 / down).ToList();
        var place = new Extent(Math.Min(from.X, from.X + across), Math.Min(from.Y, from.Y + down), Math.Abs(across), Math.Abs(down));
        var preset = $"bentConnector{way.Count - 1}";
        if (level)
            return new(preset, place, null, left, up, bends);

        // Upright at the start: lying on its side about the same middle, mirrored as PowerPoint itself writes it.
        var (width, height) = (place.Height, place.Width);
        var lying = new Extent(place.X + ((place.Width - width) / 2), place.Y + ((place.Height - height) / 2), width, height);
        return (left, up) switch
        {
            (true, false) => new(preset, lying, "5400000", false, false, bends),
            (false, false) => new(preset, lying, "16200000", true, false, bends),
            (false, true) => new(preset, lying, "5400000", true, true, bends),
            _ => new(preset, lying, "16200000", false, true, bends),
        };
    }

    private static long Span(long from, long to) => Math.Abs(to - from) >= Least ? to - from : to < from ? -Least : Least;
}
