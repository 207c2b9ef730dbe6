using System.Xml.Linq;
using PeacekeepingOrg.Core.Charts.Scenes;
using static PeacekeepingOrg.Core.Charts.Writers.Pptx.Ooxml;

namespace PeacekeepingOrg.Core.Charts.Writers.Pptx;

/// <summary>
/// The outline of a box: the format's own rounded rectangle where that will do; else a drawn one, with the second frame of a shared unit, the sheet
/// behind a box that stands for several, or places to glue lines to where the rounded rectangle has none. One shape either way, and it resizes:
/// every measure is a part of its width or height, which is also the only kind that LibreOffice understands.
/// </summary>
internal static class BoxGeometry
{
    private const double Corner = 1.5;

    public static XElement Of(Anchor anchor)
    {
        var radius = anchor.Lens.Length(Corner);
        var (box, at) = (anchor.Box.Box, anchor.At);
        if (!box.IsShared && !box.IsUnnamed && anchor.Places.Count == 0)
            return Preset("roundRect", [("adj", radius * 100_000 / Math.Max(1, Math.Min(at.Width, at.Height)))]);
        var sheet = box.IsUnnamed ? anchor.Lens.Length(SceneBox.Sheet) : 0;
        var inner = anchor.Lens.Length(Paints.InnerFrame);
        var guides = new List<XElement> { Guide("round", $"*/ ss {N(radius)} {N(Math.Min(at.Width, at.Height))}") };
        var paths = new List<XElement>();
        if (box.IsUnnamed)
            paths.Add(Rounded("s", new(sheet, sheet, at.Width - sheet, at.Height - sheet), at, guides));
        paths.Add(Rounded("f", new(0, 0, at.Width - sheet, at.Height - sheet), at, guides));
        if (box.IsShared)
            paths.Add(Rounded("i", new(inner, inner, at.Width - sheet - (2 * inner), at.Height - sheet - (2 * inner)), at, guides, isFilled: false));
        var sites = new List<XElement> { Site("hc", "t", "3cd4"), Site("l", "vc", "cd2"), Site("hc", "b", "cd4"), Site("r", "vc", "0") };
        foreach (var (place, index) in anchor.Places.Select((p, i) => (p, i)))
        {
            guides.Add(Guide($"cx{index}", $"*/ w {N(place.X)} {N(at.Width)}"));
            guides.Add(Guide($"cy{index}", $"*/ h {N(place.Y)} {N(at.Height)}"));
            sites.Add(Site($"cx{index}", $"cy{index}", anchor.Heading(place)));
        }

        return new(
            A + "custGeom",
            new XElement(A + "avLst"),
            new XElement(A + "gdLst", guides),
            new XElement(A + "ahLst"),
            new XElement(A + "cxnLst", sites),
            new XElement(A + "rect", new XAttribute("l", "l"), new XAttribute("t", "t"), new XAttribute("r", "fr"), new XAttribute("b", "fb")),
            new XElement(A + "pathLst", paths));
    }

    /// <summary>A rounded rectangle within the shape; its guides bear the letter before l, t, r, b.</summary>
    private static XElement Rounded(string name, Extent within, Extent shape, List<XElement> guides, bool isFilled = true)
    {
        guides.AddRange(
        [
            Guide(name + "l", $"*/ w {N(within.X)} {N(shape.Width)}"), Guide(name + "t", $"*/ h {N(within.Y)} {N(shape.Height)}"),
            Guide(name + "r", $"*/ w {N(within.Right)} {N(shape.Width)}"), Guide(name + "b", $"*/ h {N(within.Bottom)} {N(shape.Height)}"),
            Guide(name + "x1", $"+- {name}l round 0"), Guide(name + "x2", $"+- {name}r 0 round"),
            Guide(name + "y1", $"+- {name}t round 0"), Guide(name + "y2", $"+- {name}b 0 round"),
        ]);
        return new(
            A + "path",
            isFilled ? null : new XAttribute("fill", "none"),
            new XElement(A + "moveTo", Point("l", "y1")),
            Arc("cd2"),
            To("x2", "t"),
            Arc("3cd4"),
            To("r", "y2"),
            Arc("0"),
            To("x1", "b"),
            Arc("cd4"),
            new XElement(A + "close"));

        XElement Point(string x, string y) => new(A + "pt", new XAttribute("x", name + x), new XAttribute("y", name + y));

        XElement To(string x, string y) => new(A + "lnTo", Point(x, y));

        XElement Arc(string start) => new(
            A + "arcTo", new XAttribute("wR", "round"), new XAttribute("hR", "round"), new XAttribute("stAng", start), new XAttribute("swAng", "cd4"));
    }

    private static XElement Site(string x, string y, string heading) => new(
        A + "cxn", new XAttribute("ang", heading), new XElement(A + "pos", new XAttribute("x", x), new XAttribute("y", y)));
}
