using System.Xml.Linq;
using PeacekeepingOrg.Core.Charts.Scenes;
using PeacekeepingOrg.Core.Charts.Selecting;
using static PeacekeepingOrg.Core.Charts.Writers.Pptx.Ooxml;

namespace PeacekeepingOrg.Core.Charts.Writers.Pptx;

/// <summary>The shapes of one slide, in the order a screen reader tells them: title, boxes, lines, legend, paragraphs cited.</summary>
internal sealed class SlideWriter(ScenePage page, Lens frame, string lang, Links links)
{
    private enum Order
    {
        Rule,
        Title,
        Head,
        Box,
        Line,
        OnLine,
        Legend,
        Foot,
    }

    private readonly ChartWords _words = new(lang);
    private readonly List<(Order Order, XElement Shape)> _shapes = [];
    private int _last = 1;
    private bool _hasTitle;

    public XElement Write()
    {
        foreach (var layer in page.Layers)
            Write(Visible(layer), new(frame.Scale * layer.Scale, frame.X + (layer.X * frame.Scale), frame.Y + (layer.Y * frame.Scale)));
        return Slide(_shapes.OrderBy(s => s.Order).Select(s => s.Shape));
    }

    /// <summary>A slide, empty but for its shapes.</summary>
    private static XElement Slide(IEnumerable<XElement> shapes) => new(
        P + "sld",
        new XAttribute(XNamespace.Xmlns + "a", A),
        new XAttribute(XNamespace.Xmlns + "r", R),
        new XAttribute(XNamespace.Xmlns + "p", P),
        new XElement(P + "cSld", new XElement(
            P + "spTree",
            new XElement(P + "nvGrpSpPr", Named(1, "", null, null), new XElement(P + "cNvGrpSpPr"), new XElement(P + "nvPr")),
            new XElement(P + "grpSpPr"),
            shapes)),
        new XElement(P + "clrMapOvr", new XElement(A + "masterClrMapping")));

    /// <summary>What a layer shows within its bounds. Shapes cannot be cut: what reaches over the edge is written whole.</summary>
    private static Scene Visible(Layer layer)
    {
        if (layer.Clip is not { } clip)
            return layer.Scene;
        var shown = new Area((clip.X - layer.X) / layer.Scale, (clip.Y - layer.Y) / layer.Scale, clip.Width / layer.Scale, clip.Height / layer.Scale);
        return layer.Scene with
        {
            Boxes = [.. layer.Scene.Boxes.Where(b => shown.Overlaps(b.Area))],
            Lines = [.. layer.Scene.Lines.Where(l => Area.Along(l.Points).Any(s => shown.Overlaps(s.Grown(0.1))))],
            Texts = [.. layer.Scene.Texts.Where(t => shown.Overlaps(t.Area))],
            Rules = [.. layer.Scene.Rules.Where(r => shown.Overlaps(r.Area.Grown(0.1)))],
        };
    }

    private void Write(Scene scene, Lens lens)
    {
        var body = new TextBody(lens, lang, links);
        foreach (var rule in scene.Rules)
            _shapes.Add((Order.Rule, Rule(rule, lens)));
        var isPage = !_hasTitle && scene.Texts.Any(t => !t.HasGround);
        _hasTitle |= isPage;
        var loose = LooseText.Of(scene, isPage);
        var anchors = scene.Boxes.Select(b => new Anchor(++_last, b, lens)).ToList();
        var ends = anchors.Where(a => a.Box.Target is not null).ToLookup(a => a.Box.Box.Id);
        var lines = scene.Lines.Select(l => (Line: l, Connector: new Connector(l, lens, [.. ends[l.FromId], .. ends[l.ToId]]))).ToList();
        var legend = new List<(Extent Bounds, XElement Shape)>();
        foreach (var anchor in anchors)
        {
            var shape = BoxShape.Of(anchor, body, links, _words);
            if (anchor.Box.Target is null)
                legend.Add((anchor.At, shape));
            else
                _shapes.Add((Order.Box, shape));
        }

        foreach (var (line, connector) in lines)
        {
            var shape = connector.Shape(++_last, line.AltText.Length > 0 ? line.AltText : _words.Line(line.Kind), links.To(line.Target));
            if (line.FromId.Length == 0)
                legend.Add((connector.Bounds, shape));
            else
                _shapes.Add((Order.Line, shape));
        }

        foreach (var text in loose)
        {
            var written = new LooseShape(text, scene, lens, isPage);
            var shape = written.Shape(++_last, body);
            if (text.Use == TextUse.Legend)
                legend.Add((written.At, shape));
            else
                _shapes.Add((
                    text.Use == TextUse.Title ? Order.Title : !isPage ? Order.OnLine : text.Rows[0].Baseline < scene.Height / 2 ? Order.Head : Order.Foot,
                    shape));
        }

        if (legend.Count > 0)
            _shapes.Add((Order.Legend, Group(legend)));
    }

    /// <summary>The legend moves as one.</summary>
    private XElement Group(List<(Extent Bounds, XElement Shape)> parts)
    {
        var at = parts.Select(p => p.Bounds).Aggregate((a, b) => a.With(b));
        var place = Place(at);
        place.Add(
            new XElement(A + "chOff", new XAttribute("x", at.X), new XAttribute("y", at.Y)),
            new XElement(A + "chExt", new XAttribute("cx", at.Width), new XAttribute("cy", at.Height)));
        return new(
            P + "grpSp",
            new XElement(P + "nvGrpSpPr", Named(++_last, _words.Legend, _words.Legend, null), new XElement(P + "cNvGrpSpPr"), new XElement(P + "nvPr")),
            new XElement(P + "grpSpPr", place),
            parts.Select(p => p.Shape));
    }

    private XElement Rule(SceneRule rule, Lens lens)
    {
        var isStroke = rule.Area.Width == 0 || rule.Area.Height == 0;
        return new(
            P + "sp",
            new XElement(P + "nvSpPr", Named(++_last, "–", null, null, isDecorative: true), new XElement(P + "cNvSpPr"), new XElement(P + "nvPr")),
            new XElement(
                P + "spPr",
                Place(lens.Of(rule.Area)),
                Preset(isStroke ? "line" : "rect"),
                Fill(rule.Filled ? Paints.Sheet : null),
                Stroke(Paints.Frame, 0.5, [], lens)));
    }
}
