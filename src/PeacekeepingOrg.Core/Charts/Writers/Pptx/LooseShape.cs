using System.Xml.Linq;
using PeacekeepingOrg.Core.Charts.Scenes;
using static PeacekeepingOrg.Core.Charts.Writers.Pptx.Ooxml;

namespace PeacekeepingOrg.Core.Charts.Writers.Pptx;

/// <summary>Words outside boxes, as one shape: the slide's title, or a text box.</summary>
internal sealed class LooseShape
{
    private readonly LooseText _text;
    private readonly string _align;
    private readonly double _room;
    private readonly double _leading;

    /// <param name="text">The words.</param>
    /// <param name="scene">The drawing they are of.</param>
    /// <param name="lens">To the slide.</param>
    /// <param name="isPage">True for what stands round the chart.</param>
    public LooseShape(LooseText text, Scene scene, Lens lens, bool isPage)
    {
        _text = text;
        var (first, last, size) = (text.Rows[0], text.Rows[^1], text.Size);
        var (left, right) = (text.Rows.Min(r => r.X), text.Rows.Max(r => r.Right));
        _leading = text.Rows.Count == 1 ? 0 : (last.Baseline - first.Baseline) / (text.Rows.Count - 1) / size;
        // Words round the chart may run on to their neighbour or the margin; others keep to their own place.
        var margin = scene.Texts.Min(t => t.X);
        var next = scene.Texts.Where(t => Math.Abs(t.Baseline - first.Baseline) < 0.1 && t.X > right).Select(t => t.X - (0.7 * size)).DefaultIfEmpty(scene.Width - margin).Min();
        (_align, _room) = text switch
        {
            _ when first.First.HasGround => ("ctr", right - left + (0.6 * size)),
            { Use: TextUse.Other } when isPage && left > scene.Width / 2 => ("r", right - left + (1.2 * size)),
            { Use: TextUse.Legend } => ("l", right - left + (1.2 * size)),
            _ when isPage => ("l", Math.Max(next - left, right - left)),
            _ => ("l", right - left + (0.6 * size)),
        };
        var x = _align switch
        {
            "ctr" => ((left + right) / 2) - (_room / 2),
            "r" => right - _room,
            _ => left,
        };
        var height = text.Rows.Count == 1 ? size * 1.3 : text.Rows.Count * _leading * size;
        // Letters of either font stand about their middle, a third of their size above the line.
        At = lens.Of(new Area(x, ((first.Baseline + last.Baseline) / 2) - (0.35 * size) - (height / 2), _room, height));
    }

    public Extent At { get; }

    public XElement Shape(int id, TextBody body)
    {
        var isTitle = _text.Use == TextUse.Title;
        var words = string.Join(' ', _text.Rows.SelectMany(r => r.Parts).Select(p => p.Content));
        return new(
            P + "sp",
            new XElement(
                P + "nvSpPr",
                Named(id, words.Length > 60 ? words[..59] + "…" : words, null, null),
                isTitle ? new XElement(P + "cNvSpPr", new XElement(A + "spLocks", new XAttribute("noGrp", 1))) : new XElement(P + "cNvSpPr", new XAttribute("txBox", 1)),
                new XElement(P + "nvPr", isTitle ? new XElement(P + "ph", new XAttribute("type", "title")) : null)),
            new XElement(
                P + "spPr",
                Place(At),
                isTitle ? null : Preset("rect"),
                isTitle ? null : Fill(_text.Rows[0].First.HasGround ? Paints.Ground : null)),
            body.Of(_text.Rows, _room, _align, wraps: isTitle, leading: _leading));
    }
}
