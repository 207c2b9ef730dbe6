using System.Globalization;
using System.Text;
using System.Xml;
using PeacekeepingOrg.Core.Charts.Scenes;
using PeacekeepingOrg.Core.Charts.Selecting;
using PeacekeepingOrg.Core.Charts.Text;

namespace PeacekeepingOrg.Core.Charts.Writers;

/// <summary>
/// SVG for the screen: each box a link, text as text, a name and a description for screen readers. A page's script finds boxes by data-key,
/// data-kind and data-parent, and lines by data-from, data-to and data-kind; colours are CSS variables, so that a page may set them.
/// </summary>
public sealed class SvgWriter(Func<Target, string?> addressOf)
{
    private string _prefix = "";

    /// <summary>The bare chart, as it stands in a page.</summary>
    /// <param name="scene">The drawing.</param>
    /// <param name="title">Its name.</param>
    /// <param name="description">What it shows, in a sentence.</param>
    /// <param name="lang">"fr" or "en".</param>
    /// <param name="prefix">Put before ids, where a page holds several charts.</param>
    /// <param name="titleLang">Language of its name, where it is another; null otherwise.</param>
    public string Write(Scene scene, string title, string description, string lang, string prefix = "", string? titleLang = null)
    {
        ArgumentNullException.ThrowIfNull(scene);
        var page = new ScenePage(scene.Width + 24, scene.Height + 24, [new(scene, 12, 12, 1)]) { Title = title };
        return Write(page, title, description, lang, prefix, titleLang);
    }

    /// <summary>One page of a document.</summary>
    public string Write(ScenePage page, string title, string description, string lang, string prefix = "", string? titleLang = null)
    {
        ArgumentNullException.ThrowIfNull(page);
        _prefix = prefix;
        var text = new StringBuilder();
        using (var xml = XmlWriter.Create(text, new() { OmitXmlDeclaration = true, CheckCharacters = false }))
        {
            xml.WriteStartElement("svg", "http://www.w3.org/2000/svg");
            xml.WriteAttributeString("class", "chart");
            xml.WriteAttributeString("lang", lang);
            xml.WriteAttributeString("viewBox", $"0 0 {N(page.Width)} {N(page.Height)}");
            xml.WriteAttributeString("width", N(page.Width));
            xml.WriteAttributeString("height", N(page.Height));
            xml.WriteAttributeString("role", "group");
            xml.WriteAttributeString("aria-labelledby", $"{prefix}chart-title {prefix}chart-description");
            Element(xml, "title", title, ("id", prefix + "chart-title"), ("lang", titleLang));
            Element(xml, "desc", description, ("id", prefix + "chart-description"));
            Element(xml, "style", Style());
            var kinds = page.Layers.SelectMany(l => l.Scene.Lines).Where(l => l.HasArrow).Select(l => l.Kind).Distinct().Order().ToList();
            if (kinds.Count > 0)
                Arrows(xml, kinds);
            Start(xml, "rect", ("class", "ground"), ("width", N(page.Width)), ("height", N(page.Height)));
            xml.WriteEndElement();
            foreach (var (layer, index) in page.Layers.Select((l, i) => (l, i)))
                Layer(xml, layer, index);
            xml.WriteEndElement();
        }

        return text.ToString();
    }

    private void Layer(XmlWriter xml, Layer layer, int index)
    {
        if (layer.Clip is { } clip)
        {
            Start(xml, "clipPath", ("id", $"{_prefix}clip-{index}"));
            Start(xml, "rect", ("x", N(clip.X)), ("y", N(clip.Y)), ("width", N(clip.Width)), ("height", N(clip.Height)));
            xml.WriteEndElement();
            xml.WriteEndElement();
            Start(xml, "g", ("clip-path", $"url(#{_prefix}clip-{index})"));
        }

        Start(xml, "g", ("class", "layer"), ("transform", $"translate({N(layer.X)} {N(layer.Y)}) scale({layer.Scale.ToString("0.#####", CultureInfo.InvariantCulture)})"));
        foreach (var rule in layer.Scene.Rules)
            Rule(xml, rule);
        Start(xml, "g", ("class", "lines tree"));
        foreach (var line in layer.Scene.Lines.Where(l => l.IsTree))
            Line(xml, line);
        xml.WriteFullEndElement();
        Start(xml, "g", ("class", "boxes"));
        foreach (var box in layer.Scene.Boxes)
            Box(xml, box);
        xml.WriteFullEndElement();
        Start(xml, "g", ("class", "lines other"));
        foreach (var line in layer.Scene.Lines.Where(l => !l.IsTree))
            Line(xml, line);
        xml.WriteFullEndElement();
        foreach (var text in layer.Scene.Texts)
            Text(xml, text);
        xml.WriteEndElement();
        if (layer.Clip is not null)
            xml.WriteEndElement();
    }

    private void Box(XmlWriter xml, SceneBox box)
    {
        // A link within a link is no SVG: the numbers stand beside the box's own.
        Start(
            xml, "g",
            ("id", _prefix + box.Box.Id),
            ("class", Classes(box)),
            ("data-key", box.Box.Key),
            ("data-type", box.Box.Type.ToString().ToLowerInvariant()),
            ("data-kind", box.Box.Kind),
            ("data-parent", box.Box.ParentId),
            ("data-hidden", box.Box.Hidden > 0 ? box.Box.Hidden.ToString(CultureInfo.InvariantCulture) : null));
        var isLink = box.Target is not null && Link(xml, box.Target, box.AltText, box.AltLang);
        if (box.Box.IsUnnamed)
            Rect(xml, new(box.Area.X + SceneBox.Sheet, box.Area.Y + SceneBox.Sheet, box.Face.Width, box.Face.Height), "sheet");
        Rect(xml, box.Face, "face");
        if (box.Box.IsShared)
            Rect(xml, box.Face.Grown(-Paints.InnerFrame), "inner");
        foreach (var line in box.Texts.Where(t => t.Target is null))
            Text(xml, line);
        if (isLink)
            xml.WriteEndElement();
        foreach (var line in box.Texts.Where(t => t.Target is not null))
            Text(xml, line);
        xml.WriteEndElement();
    }

    private static string Classes(SceneBox box) =>
        "box " + box.Rank.ToString().ToLowerInvariant()
        + (box.Box.IsExternal ? " external" : "") + (box.Box.IsShared ? " shared" : "") + (box.Box.IsUnnamed ? " unnamed" : "")
        + (box.Box.Mark == BoxMark.None ? "" : $" marked {char.ToLowerInvariant(box.Box.Mark.ToString()[0])}{box.Box.Mark.ToString()[1..]}");

    private static void Rect(XmlWriter xml, Area area, string name)
    {
        Start(xml, "rect", ("class", name), ("x", N(area.X)), ("y", N(area.Y)), ("width", N(area.Width)), ("height", N(area.Height)), ("rx", "1.5"));
        xml.WriteEndElement();
    }

    private static void Rule(XmlWriter xml, SceneRule rule)
    {
        var (area, isStroke) = (rule.Area, rule.Area.Width == 0 || rule.Area.Height == 0);
        if (isStroke)
            Start(xml, "line", ("class", "rule"), ("x1", N(area.X)), ("y1", N(area.Y)), ("x2", N(area.Right)), ("y2", N(area.Bottom)));
        else
            Start(xml, "rect", ("class", rule.Filled ? "rule wash" : "rule"), ("x", N(area.X)), ("y", N(area.Y)), ("width", N(area.Width)), ("height", N(area.Height)));
        xml.WriteEndElement();
    }

    private void Line(XmlWriter xml, SceneLine line)
    {
        var kind = Word(line.Kind);
        Start(
            xml, "g",
            ("class", "line " + kind),
            ("data-kind", kind),
            ("data-from", line.FromId.Length == 0 ? null : line.FromId),
            ("data-to", line.ToId.Length == 0 ? null : line.ToId));
        var isLink = line.Target is not null && Link(xml, line.Target, line.AltText);
        var d = Path(line.Points);
        if (line.IsTree)
        {
            // The whole way up, for a script to light; the stroke is the part no neighbour draws.
            Start(xml, "path", ("class", "way"), ("d", d));
            xml.WriteEndElement();
        }

        if (isLink)
        {
            // A broad clear stroke, so that a finger can meet the line.
            Start(xml, "path", ("class", "reach"), ("d", d));
            xml.WriteEndElement();
        }

        Start(xml, "path", ("class", line is { HasArrow: true, Kind: Tie.ReportsTo } ? "stroke second" : "stroke"), ("d", line.Shared > 0 ? Path(line.Drawn) : d), ("marker-end", line.HasArrow ? $"url(#{_prefix}arrow-{kind})" : null));
        xml.WriteEndElement();
        if (isLink)
            xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static string Path(IEnumerable<Spot> points) => string.Join(' ', points.Select((p, i) => $"{(i == 0 ? "M" : "L")}{N(p.X)} {N(p.Y)}"));

    private void Text(XmlWriter xml, TextLine line)
    {
        var isLink = line.Target is not null && Link(xml, line.Target, null);
        // textLength keeps the line in its box even where the reader's machine lacks the font.
        Start(
            xml, "text",
            ("class", $"{line.Face.ToString().ToLowerInvariant()} {line.Ink.ToString().ToLowerInvariant()}{(line.HasGround ? " halo" : "")}"),
            ("lang", line.Lang),
            ("x", N(line.X)),
            ("y", N(line.Baseline)),
            ("font-size", N(line.Size)),
            ("textLength", line.Content.Length > 1 ? N(line.Width) : null),
            ("lengthAdjust", line.Content.Length > 1 ? "spacingAndGlyphs" : null));
        xml.WriteString(Clean(line.Content));
        xml.WriteEndElement();
        if (isLink)
            xml.WriteEndElement();
    }

    private bool Link(XmlWriter xml, Target target, string? label, string? lang = null)
    {
        if (addressOf(target) is not { } address)
            return false;
        Start(xml, "a", ("href", address));
        if (label is not null)
            Element(xml, "title", label, ("lang", lang));
        return true;
    }

    private void Arrows(XmlWriter xml, List<Tie> kinds)
    {
        Start(xml, "defs");
        foreach (var kind in kinds.Select(Word))
        {
            Start(
                xml, "marker",
                ("id", $"{_prefix}arrow-{kind}"), ("class", "arrow " + kind), ("viewBox", "0 0 7 6"), ("refX", "6.6"), ("refY", "3"), ("markerWidth", "7"),
                ("markerHeight", "6"), ("markerUnits", "userSpaceOnUse"), ("orient", "auto"));
            Start(xml, "path", ("d", "M0 0L7 3L0 6Z"));
            xml.WriteEndElement();
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static string Style()
    {
        var css = new StringBuilder(
            """
            .chart{font-family:"Source Sans 3","Source Sans Pro",sans-serif;font-kerning:none;font-variant-ligatures:none;--c-ground:var(--ground,#fff);--c-ink:var(--ink,#1b2127);--c-quiet:var(--quiet,#48535d);--c-blue:var(--blue,#00629b);--c-wash:var(--blue-wash,#e8f4fb);--c-frame:#8da2b3;--c-sheet:var(--grey-wash,#eef1f4);--c-warm:var(--warm,#7a3c00);--c-reversed:var(--ground,#fff)}
            .chart .ground{fill:var(--c-ground)}
            .chart text{fill:var(--c-ink);white-space:pre}
            .chart .semibold{font-weight:600}.chart .italic{font-style:italic}
            .chart .quiet{fill:var(--c-quiet)}.chart .link{fill:var(--c-blue)}.chart .warm{fill:var(--c-warm)}.chart .reversed{fill:var(--c-reversed)}
            .chart .face,.chart .sheet{fill:var(--c-ground);stroke:var(--c-frame);stroke-width:.8}
            .chart .sheet{fill:var(--c-sheet)}
            .chart .inner{fill:none;stroke:var(--c-frame);stroke-width:.6}
            .chart .office>a>.face,.chart .office>.face{fill:var(--c-wash);stroke:var(--c-blue);stroke-width:1.1}
            .chart .office .inner{stroke:var(--c-blue)}
            .chart .root>a>.face,.chart .root>.face{fill:var(--c-blue);stroke:var(--c-blue)}
            .chart .root .inner{stroke:var(--c-reversed)}
            .chart .box.marked:not(.root) .face{fill:var(--c-wash);stroke:var(--c-blue);stroke-width:1.5}
            .chart .box.earlierOnly:not(.root) .face{fill:var(--c-ground);stroke:var(--c-quiet);stroke-width:.9;stroke-dasharray:1 2}
            .chart .box.laterOnly:not(.root) .face{fill:var(--c-ground);stroke:var(--c-ink);stroke-width:2.2}
            .chart .box.toBeReviewed:not(.root) .face{fill:var(--c-ground);stroke:var(--c-warm);stroke-width:1.3;stroke-dasharray:7 3}
            .chart .external>a>.face,.chart .external>.face{fill:var(--c-ground);stroke:var(--c-quiet);stroke-width:1;stroke-dasharray:3.2 2}
            .chart a:hover .face,.chart a:focus .face{stroke-width:2}
            .chart .halo{paint-order:stroke;stroke:var(--c-ground);stroke-width:3px}
            .chart .rule{stroke:var(--c-frame);stroke-width:.5;fill:none}.chart .wash{fill:var(--c-frame)}
            .chart .stroke{fill:none;stroke:var(--c-line);stroke-linejoin:round}
            .chart .stroke.second{stroke-dasharray:12 3}
            .chart .way{fill:none;stroke:none}
            .chart .reach{fill:none;stroke:transparent;stroke-width:8}
            .chart .arrow path{fill:var(--c-line)}
            """);
        css.AppendLine();
        var dark = new StringBuilder();
        foreach (var kind in Enum.GetValues<Tie>().Where(k => k != Tie.None))
        {
            var pen = Pen.Of(kind);
            css.Append(CultureInfo.InvariantCulture, $".chart .{Word(kind)}{{--c-line:var(--line-{Word(kind)},{pen.Colour})}}.chart .{Word(kind)} .stroke{{stroke-width:{N(pen.Width)}");
            if (pen.Dash.Count > 0)
                css.Append(CultureInfo.InvariantCulture, $";stroke-dasharray:{pen.DashText}");
            css.AppendLine("}");
            dark.Append(CultureInfo.InvariantCulture, $"html:not([data-theme=light]) .chart .{Word(kind)}{{--c-line:var(--line-{Word(kind)},{pen.Dark})}}");
        }

        return css.Append("@media (prefers-color-scheme:dark){").Append(dark).AppendLine("}")
            .AppendLine(dark.ToString().Replace("html:not([data-theme=light])", "html[data-theme=dark]", StringComparison.Ordinal))
            .ToString();
    }

    private static string Word(Tie kind) => char.ToLowerInvariant(kind.ToString()[0]) + kind.ToString()[1..];

    private static void Start(XmlWriter xml, string name, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        xml.WriteStartElement(name, "http://www.w3.org/2000/svg");
        foreach (var (attribute, value) in attributes)
            if (value is not null)
                xml.WriteAttributeString(attribute, value);
    }

    private static void Element(XmlWriter xml, string name, string content, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Start(xml, name, attributes);
        xml.WriteString(Clean(content));
        xml.WriteEndElement();
    }

    /// <summary>Characters XML cannot hold are left out.</summary>
    private static string Clean(string text) => text.All(XmlConvert.IsXmlChar) ? text : string.Concat(text.Where(XmlConvert.IsXmlChar));

    private static string N(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);
}
