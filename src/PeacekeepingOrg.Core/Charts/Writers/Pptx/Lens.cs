using PeacekeepingOrg.Core.Charts.Scenes;

namespace PeacekeepingOrg.Core.Charts.Writers.Pptx;

/// <summary>A place on a slide, in the format's own unit.</summary>
internal readonly record struct Emu(long X, long Y);

/// <summary>A rectangle on a slide, in the format's own unit.</summary>
internal readonly record struct Extent(long X, long Y, long Width, long Height)
{
    public long Right => X + Width;

    public long Bottom => Y + Height;

    /// <summary>The smallest that holds both.</summary>
    public Extent With(Extent other)
    {
        var (x, y) = (Math.Min(X, other.X), Math.Min(Y, other.Y));
        return new(x, y, Math.Max(Right, other.Right) - x, Math.Max(Bottom, other.Bottom) - y);
    }

    public static Extent Of(IEnumerable<Emu> spots) =>
        spots.Select(s => new Extent(s.X, s.Y, 0, 0)).Aggregate((a, b) => a.With(b));
}

/// <summary>From a drawing's points to its place on the slide. Edges are rounded, not widths, so that what touches still touches.</summary>
/// <param name="Scale">How much larger the drawing comes out.</param>
/// <param name="X">Where its left edge comes to lie, in points.</param>
/// <param name="Y">Where its top comes to lie, in points.</param>
internal readonly record struct Lens(double Scale, double X, double Y)
{
    /// <summary>Of the format's unit in a point.</summary>
    public const int Point = 12700;

    public Emu Of(Spot spot) => new(Round((spot.X * Scale) + X), Round((spot.Y * Scale) + Y));

    public Extent Of(Area area)
    {
        var (start, end) = (Of(new Spot(area.X, area.Y)), Of(new Spot(area.Right, area.Bottom)));
        return new(start.X, start.Y, end.X - start.X, end.Y - start.Y);
    }

    public long Length(double points) => Round(points * Scale);

    /// <summary>A size of type, in hundredths of a point; rounded down, for the sake of what has to fit.</summary>
    public int Type(double points) => Math.Max(100, (int)Math.Floor((points * Scale * 100) + 1e-6));

    private static long Round(double points) => (long)Math.Round(points * Point);
}
