using System.Xml.Linq;
using PeacekeepingOrg.Core.Charts.Scenes;
using static PeacekeepingOrg.Core.Charts.Writers.Pptx.Ooxml;

namespace PeacekeepingOrg.Core.Charts.Writers.Pptx;

/// <summary>A line of the drawing: a connector that follows its box, or, with more corners than a connector can take, a drawn line.</summary>
internal sealed class Connector
{
    private readonly SceneLine _line;
    private readonly Lens _lens;
    private readonly IReadOnlyList<Emu> _way;
    private readonly BentRoute? _route;
    private readonly List<XElement> _glue = [];

    /// <param name="line">Of the drawing.</param>
    /// <param name="lens">To the slide.</param>
    /// <param name="ends">The boxes it may be glued to.</param>
    public Connector(SceneLine line, Lens lens, IReadOnlyList<Anchor> ends)
    {
        (_line, _lens) = (line, lens);
        _way = Straightened([.. line.Points.Select(p => lens.Of(p))]);
        _route = BentRoute.Of(_way);
        if (_route is null)
            return;
        foreach (var (name, spot) in new[] { ("stCxn", _way[0]), ("endCxn", _way[^1]) })
            if (ends.FirstOrDefault(e => e.Bears(spot)) is { } end)
                _glue.Add(new(A + name, new XAttribute("id", end.Id), new XAttribute("idx", end.SiteAt(spot))));
    }

    public Extent Bounds => Extent.Of(_way);

    /// <summary>The shape.</summary>
    public XElement Shape(int id, string name, XElement? link)
    {
        var pen = Pen.Of(_line);
        var stroke = Stroke(pen.Colour, pen.Width, pen.Dash, _lens, _line.HasArrow);
        var named = Named(id, name, name, link);
        return _route is { } route
            ? new(
                P + "cxnSp",
                new XElement(P + "nvCxnSpPr", named, new XElement(P + "cNvCxnSpPr", _glue), new XElement(P + "nvPr")),
                new XElement(
                    P + "spPr",
                    Place(route.At, route.Turned, route.FlipX, route.FlipY),
                    Preset(route.Preset, route.Bends.Select((b, i) => ($"adj{i + 1}", b))),
                    stroke))
            : new(
                P + "sp",
                new XElement(P + "nvSpPr", named, new XElement(P + "cNvSpPr"), new XElement(P + "nvPr")),
                new XElement(P + "spPr", Place(Bounds), Drawn(), Fill(null), stroke));
    }

    private XElement Drawn() => new(
        A + "custGeom",
        new XElement(A + "avLst"),
        new XElement(A + "gdLst"),
        new XElement(A + "ahLst"),
        new XElement(A + "cxnLst"),
        new XElement(A + "rect", new XAttribute("l", "0"), new XAttribute("t", "0"), new XAttribute("r", "r"), new XAttribute("b", "b")),
        new XElement(A + "pathLst", new XElement(
            A + "path",
            new XAttribute("w", Bounds.Width),
            new XAttribute("h", Bounds.Height),
            new XAttribute("fill", "none"),
            _way.Select((spot, i) => new XElement(
                A + (i == 0 ? "moveTo" : "lnTo"),
                new XElement(A + "pt", new XAttribute("x", spot.X - Bounds.X), new XAttribute("y", spot.Y - Bounds.Y)))))));

    /// <summary>Upright and level to the last unit, and with no corner that is none.</summary>
    private static List<Emu> Straightened(List<Emu> way)
    {
        const long hair = Lens.Point / 20;
        for (var i = 1; i < way.Count; i++)
            way[i] = Math.Abs(way[i].X - way[i - 1].X) <= hair ? way[i] with { X = way[i - 1].X }
                : Math.Abs(way[i].Y - way[i - 1].Y) <= hair ? way[i] with { Y = way[i - 1].Y }
                : way[i];
        for (var i = way.Count - 2; i > 0; i--)
            if ((way[i].X == way[i - 1].X && way[i].X == way[i + 1].X) || (way[i].Y == way[i - 1].Y && way[i].Y == way[i + 1].Y))
                way.RemoveAt(i);
        return way;
    }
}
