using PeacekeepingOrg.Core.Charts.Scenes;

namespace PeacekeepingOrg.Core.Charts.Writers.Pptx;

/// <summary>
/// A box on a slide and the places where lines are glued to it. The middles of its sides come first and in the order of the format's own rounded
/// rectangle (top, left, bottom, right); others follow as lines ask for them.
/// </summary>
internal sealed class Anchor(int id, SceneBox box, Lens lens)
{
    private const int Middles = 4;

    /// <summary>Nearer than this, a line ends at the middle of the side: a quarter of a point.</summary>
    private const long Near = Lens.Point / 4;

    private readonly List<Emu> _places = [];

    /// <summary>Number of the shape.</summary>
    public int Id { get; } = id;

    public SceneBox Box { get; } = box;

    public Lens Lens { get; } = lens;

    public Extent At { get; } = lens.Of(box.Area);

    /// <summary>Places beside the middles, from the box's upper left corner.</summary>
    public IReadOnlyList<Emu> Places => _places;

    /// <summary>True where a line may start or end there: on the box's edge.</summary>
    public bool Bears(Emu spot)
    {
        var inside = spot.X >= At.X - Near && spot.X <= At.Right + Near && spot.Y >= At.Y - Near && spot.Y <= At.Bottom + Near;
        return inside && Math.Min(Math.Min(Math.Abs(spot.X - At.X), Math.Abs(spot.X - At.Right)), Math.Min(Math.Abs(spot.Y - At.Y), Math.Abs(spot.Y - At.Bottom))) <= Near;
    }

    /// <summary>The number of the place.</summary>
    public int SiteAt(Emu spot)
    {
        var place = new Emu(spot.X - At.X, spot.Y - At.Y);
        Emu[] middles = [new(At.Width / 2, 0), new(0, At.Height / 2), new(At.Width / 2, At.Height), new(At.Width, At.Height / 2)];
        var middle = Array.FindIndex(middles, m => Math.Abs(m.X - place.X) <= Near && Math.Abs(m.Y - place.Y) <= Near);
        if (middle >= 0)
            return middle;
        if (!_places.Contains(place))
            _places.Add(place);
        return Middles + _places.IndexOf(place);
    }

    /// <summary>The way a line leaves from there, in 60 000ths of a degree, clockwise from the right.</summary>
    public string Heading(Emu place)
    {
        (long Distance, string Angle)[] sides =
            [(Math.Abs(place.Y), "16200000"), (Math.Abs(place.X), "10800000"), (Math.Abs(place.Y - At.Height), "5400000"), (Math.Abs(place.X - At.Width), "0")];
        return sides.MinBy(s => s.Distance).Angle;
    }
}
