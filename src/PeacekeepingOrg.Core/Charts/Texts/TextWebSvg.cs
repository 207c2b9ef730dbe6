using System.Globalization;
using System.Text;
using System.Xml;

namespace PeacekeepingOrg.Core.Charts.Texts;

/// <summary>Writes a web of texts as SVG within a page: colours are the page's, boxes and words are links.</summary>
/// <param name="textAddress">Where a text is read.</param>
/// <param name="relationAddress">Where a relation is stated; null for nowhere.</param>
public sealed class TextWebSvg(Func<WebText, string> textAddress, Func<WebRelation, string?> relationAddress)
{
    private const double Pad = 10;
    private const double Edge = 2;

    /// <param name="web">The drawing.</param>
    /// <param name="title">Its name.</param>
    /// <param name="description">What it shows, in a sentence.</param>
    public string Write(TextWeb web, string title, string description)
    {
        ArgumentNullException.ThrowIfNull(web);
        var text = new StringBuilder();
        using (var xml = XmlWriter.Create(text, new() { OmitXmlDeclaration = true }))
        {
            xml.WriteStartElement("svg", "http://www.w3.org/2000/svg");
            Attributes(
                xml,
                ("class", "text-web"),
                ("viewBox", $"{N(-Edge)} {N(-Edge)} {N(web.Width + (2 * Edge))} {N(web.Height + (2 * Edge))}"),
                ("width", N(web.Width + (2 * Edge))),
                ("height", N(web.Height + (2 * Edge))),
                ("role", "group"),
                ("aria-labelledby", "text-web-title text-web-description"));
            Element(xml, "title", title, ("id", "text-web-title"));
            Element(xml, "desc", description, ("id", "text-web-description"));
            foreach (var arrow in web.Arrows)
                Arrow(xml, arrow, web);
            foreach (var box in web.Boxes)
                Box(xml, box);
            xml.WriteEndElement();
        }

        return text.ToString();
    }

    private void Arrow(XmlWriter xml, WebArrow arrow, TextWeb web)
    {
        var end = arrow.Points[^1];
        xml.WriteStartElement("g");
        Attributes(xml, ("class", "arrow"));
        Element(xml, "polyline", null, ("points", string.Join(' ', arrow.Points.Select(p => $"{N(p.X)},{N(p.Y)}"))));
        Element(xml, "path", null, ("d", $"M{N(end.X)} {N(end.Y)}l-9 -4.5v9z"));
        var address = relationAddress(arrow.Relation);
        if (address is not null)
        {
            xml.WriteStartElement("a");
            Attributes(xml, ("href", address), ("aria-label", $"{NameOf(web, arrow.Relation.From)} {arrow.Relation.Words} {NameOf(web, arrow.Relation.To)}"));
        }

        Element(xml, "text", arrow.Relation.Words, ("x", N(arrow.Label.X)), ("y", N(arrow.Label.Bottom - 3)));
        if (address is not null)
            xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private void Box(XmlWriter xml, WebBox box)
    {
        xml.WriteStartElement("a");
        Attributes(xml, ("href", textAddress(box.Text)), ("class", box.Text.Remark is null ? "text" : "text absent"));
        Element(xml, "rect", null, ("x", N(box.Area.X)), ("y", N(box.Area.Y)), ("width", N(box.Area.Width)), ("height", N(box.Area.Height)), ("rx", "3"));
        var lines = box.Lines.Count + (box.Text.Remark is null ? 0 : 1);
        var y = box.Area.MidY - (lines * TextWeb.LineHeight / 2) + 14.5;
        foreach (var line in box.Lines)
        {
            Element(xml, "text", line + " ", ("x", N(box.Area.X + Pad)), ("y", N(y)));
            y += TextWeb.LineHeight;
        }

        if (box.Text.Remark is { } remark)
            Element(xml, "text", remark, ("class", "remark"), ("x", N(box.Area.X + Pad)), ("y", N(y)));
        xml.WriteEndElement();
    }

    private static string NameOf(TextWeb web, string key) => web.Boxes.First(b => b.Text.Key == key).Text.Name;

    private static void Element(XmlWriter xml, string name, string? content, params (string Name, string Value)[] attributes)
    {
        xml.WriteStartElement(name);
        Attributes(xml, attributes);
        if (content is not null)
            xml.WriteString(content);
        xml.WriteEndElement();
    }

    private static void Attributes(XmlWriter xml, params (string Name, string Value)[] attributes)
    {
        foreach (var (name, value) in attributes)
            xml.WriteAttributeString(name, value);
    }

    private static string N(double number) => number.ToString("0.##", CultureInfo.InvariantCulture);
}
