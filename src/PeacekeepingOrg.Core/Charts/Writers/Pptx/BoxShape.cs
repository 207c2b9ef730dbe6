using System.Xml.Linq;
using PeacekeepingOrg.Core.Charts.Selecting;
using static PeacekeepingOrg.Core.Charts.Writers.Pptx.Ooxml;

namespace PeacekeepingOrg.Core.Charts.Writers.Pptx;

/// <summary>A box with its words, as one shape.</summary>
internal static class BoxShape
{
    /// <summary>From the frame to the words, in the drawing's points: less than the drawing has, since the font may be a wider one.</summary>
    private const double Inset = 2;

    /// <summary>Where words start at the left and are not centred.</summary>
    private const double LeftInset = 5;

    /// <summary>Left free where words fit just so: programs round widths each in their own way, and a line must not break for that.</summary>
    private const double Slack = 1.25;

    public static XElement Of(Anchor anchor, TextBody body, Links links, ChartWords words)
    {
        var box = anchor.Box;
        var (fill, stroke, width) = Paints.Of(box);
        // One stroke draws both frames of a shared unit: where the box is filled with the stroke's colour, both are light.
        if (box.Box.IsShared && fill == stroke)
            stroke = Paints.Ground;
        var face = box.Face;
        var rows = TextRow.Of(box.Texts).ToList();
        var centred = rows.All(r => Math.Abs(((r.X + r.Right) / 2) - face.MidX) < 0.75);
        var frame = box.Box.IsShared ? Paints.InnerFrame : 0;
        var (left, right) = ((centred ? Inset : LeftInset) + frame, Inset + frame);
        return new(
            P + "sp",
            new XElement(
                P + "nvSpPr",
                Named(anchor.Id, box.Box.Name, box.AltText, links.To(box.Target)),
                new XElement(P + "cNvSpPr"),
                new XElement(P + "nvPr")),
            new XElement(
                P + "spPr",
                Place(anchor.At),
                BoxGeometry.Of(anchor),
                Fill(fill),
                Stroke(stroke, width, Paints.DashOf(box) ?? [], anchor.Lens)),
            body.Of(
                rows,
                face.Width - left - right,
                centred ? "ctr" : "l",
                (centred ? left - Slack : left, Inset, right - Slack, Inset),
                leading: TextBody.Leading,
                linkOf: part => box.Box.Page > 0 && part.Content.EndsWith(words.SeePage(box.Box.Page), StringComparison.Ordinal) ? links.ToPage(box.Box.Page) : null));
    }
}
