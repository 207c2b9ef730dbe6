using System.Globalization;
using System.Xml;
using System.Xml.Linq;

namespace PeacekeepingOrg.Core.Charts.Writers.Pptx;

/// <summary>The few words of PresentationML every shape needs.</summary>
internal static class Ooxml
{
    public static readonly XNamespace A = "http://schemas.openxmlformats.org/drawingml/2006/main";
    public static readonly XNamespace P = "http://schemas.openxmlformats.org/presentationml/2006/main";
    public static readonly XNamespace R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private static readonly XNamespace s_decorative = "http://schemas.microsoft.com/office/drawing/2017/decorative";

    public static XElement Fill(string? colour) => colour is null
        ? new(A + "noFill")
        : new(A + "solidFill", new XElement(A + "srgbClr", new XAttribute("val", colour[1..].ToUpperInvariant())));

    /// <summary>A stroke; dashes are told in multiples of its width, as the file wants them.</summary>
    public static XElement Stroke(string colour, double width, IReadOnlyList<float> dash, Lens lens, bool hasArrow = false) => new(
        A + "ln",
        new XAttribute("w", lens.Length(width)),
        Fill(colour),
        dash.Count == 0 ? null : new XElement(A + "custDash", dash.Chunk(2).Select(d => new XElement(
            A + "ds", new XAttribute("d", Percent(d[0] / width)), new XAttribute("sp", Percent(d[1] / width))))),
        new XElement(A + "round"),
        hasArrow ? new XElement(A + "tailEnd", new XAttribute("type", "triangle"), new XAttribute("w", "lg"), new XAttribute("len", "lg")) : null);

    /// <summary>Number, name and alternative text of a shape, and where it leads.</summary>
    public static XElement Named(int id, string name, string? description, XElement? link, bool isDecorative = false) => new(
        P + "cNvPr",
        new XAttribute("id", id),
        new XAttribute("name", Clean(name)),
        string.IsNullOrEmpty(description) ? null : new XAttribute("descr", Clean(description)),
        link,
        isDecorative
            ? new XElement(A + "extLst", new XElement(
                A + "ext",
                new XAttribute("uri", "{C183D7F6-B498-43B3-948B-1728B52AA6E4}"),
                new XElement(s_decorative + "decorative", new XAttribute(XNamespace.Xmlns + "adec", s_decorative), new XAttribute("val", 1))))
            : null);

    public static XElement Place(Extent at, string? turned = null, bool flipX = false, bool flipY = false) => new(
        A + "xfrm",
        turned is null ? null : new XAttribute("rot", turned),
        flipX ? new XAttribute("flipH", 1) : null,
        flipY ? new XAttribute("flipV", 1) : null,
        new XElement(A + "off", new XAttribute("x", at.X), new XAttribute("y", at.Y)),
        new XElement(A + "ext", new XAttribute("cx", at.Width), new XAttribute("cy", at.Height)));

    /// <summary>A shape the file format knows by name.</summary>
    public static XElement Preset(string name, params IEnumerable<(string Name, long Value)> guides) => new(
        A + "prstGeom",
        new XAttribute("prst", name),
        new XElement(A + "avLst", guides.Select(g => Guide(g.Name, $"val {N(g.Value)}"))));

    public static XElement Guide(string name, string formula) => new(A + "gd", new XAttribute("name", name), new XAttribute("fmla", formula));

    /// <summary>Characters XML cannot hold are left out.</summary>
    public static string Clean(string text) => text.All(XmlConvert.IsXmlChar) ? text : string.Concat(text.Where(XmlConvert.IsXmlChar));

    public static string N(long value) => value.ToString(CultureInfo.InvariantCulture);

    private static int Percent(double part) => (int)Math.Round(part * 100_000);
}
