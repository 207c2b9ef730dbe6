using System.Globalization;
using System.Xml.Linq;

namespace PeacekeepingOrg.Core.Tests.Charts.Writers;

/// <summary>Reads back, from a slide's own XML, where connectors run and where they are glued: the format's rules, written down a second time.</summary>
internal static class Glue
{
    public static readonly XNamespace A = "http://schemas.openxmlformats.org/drawingml/2006/main";
    public static readonly XNamespace P = "http://schemas.openxmlformats.org/presentationml/2006/main";

    /// <summary>The corners of a connector, in EMU.</summary>
    public static List<(double X, double Y)> Way(XElement connector)
    {
        var frame = connector.Descendants(A + "xfrm").Single();
        var (x, y, width, height) = Frame(connector);
        var bends = connector.Descendants(A + "gd").Select(g => double.Parse(((string)g.Attribute("fmla")!)[4..], CultureInfo.InvariantCulture) / 100_000).ToList();
        var preset = (string)connector.Descendants(A + "prstGeom").Single().Attribute("prst")!;
        (double X, double Y)[] way = preset switch
        {
            "straightConnector1" => [(0, 0), (1, 1)],
            "bentConnector2" => [(0, 0), (1, 0), (1, 1)],
            "bentConnector3" => [(0, 0), (bends[0], 0), (bends[0], 1), (1, 1)],
            "bentConnector4" => [(0, 0), (bends[0], 0), (bends[0], bends[1]), (1, bends[1]), (1, 1)],
            "bentConnector5" => [(0, 0), (bends[0], 0), (bends[0], bends[1]), (bends[2], bends[1]), (bends[2], 1), (1, 1)],
            _ => throw new InvalidOperationException(preset),
        };
        var flipX = (string?)frame.Attribute("flipH") == "1" ? -1 : 1;
        var flipY = (string?)frame.Attribute("flipV") == "1" ? -1 : 1;
        var turn = ((int?)frame.Attribute("rot") ?? 0) / 60_000 * Math.PI / 180;
        return
        [
            .. way.Select(p =>
            {
                var (u, v) = ((p.X - 0.5) * width * flipX, (p.Y - 0.5) * height * flipY);
                return (x + (width / 2) + (u * Math.Cos(turn)) - (v * Math.Sin(turn)), y + (height / 2) + (u * Math.Sin(turn)) + (v * Math.Cos(turn)));
            }),
        ];
    }

    /// <summary>A place of a shape to which lines are glued, in EMU.</summary>
    public static (double X, double Y) Site(XElement shape, int index)
    {
        var (x, y, width, height) = Frame(shape);
        if (shape.Descendants(A + "prstGeom").Any())
            return index switch
            {
                0 => (x + (width / 2), y),
                1 => (x, y + (height / 2)),
                2 => (x + (width / 2), y + height),
                3 => (x + width, y + (height / 2)),
                _ => throw new InvalidOperationException($"A rounded rectangle has no place {index}."),
            };
        var guides = shape.Descendants(A + "gd").ToDictionary(g => (string)g.Attribute("name")!, g => (string)g.Attribute("fmla")!);
        var place = shape.Descendants(A + "cxn").ElementAt(index).Element(A + "pos")!;
        return (x + Value((string)place.Attribute("x")!), y + Value((string)place.Attribute("y")!));

        double Value(string name) => name switch
        {
            "l" or "t" => 0,
            "r" => width,
            "b" => height,
            "hc" => width / 2,
            "vc" => height / 2,
            _ => guides[name].Split(' ') is ["*/", var whole, var part, var of]
                ? (whole == "w" ? width : height) * double.Parse(part, CultureInfo.InvariantCulture) / double.Parse(of, CultureInfo.InvariantCulture)
                : throw new InvalidOperationException(guides[name]),
        };
    }

    public static (double X, double Y, double Width, double Height) Frame(XElement shape)
    {
        var frame = shape.Descendants(A + "xfrm").First();
        var (off, size) = (frame.Element(A + "off")!, frame.Element(A + "ext")!);
        return ((double)off.Attribute("x")!, (double)off.Attribute("y")!, (double)size.Attribute("cx")!, (double)size.Attribute("cy")!);
    }

    /// <summary>The words of a shape; a line break counts as a space.</summary>
    public static string Words(XElement shape) => string.Join(
        ' ', shape.Descendants(A + "p").Select(p => string.Concat(p.Elements().Select(e => e.Name == A + "br" ? " " : (string?)e.Element(A + "t") ?? ""))));
}
