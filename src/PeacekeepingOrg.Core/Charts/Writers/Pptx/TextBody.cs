using System.Xml.Linq;
using PeacekeepingOrg.Core.Charts.Scenes;
using PeacekeepingOrg.Core.Charts.Text;
using static PeacekeepingOrg.Core.Charts.Writers.Pptx.Ooxml;

namespace PeacekeepingOrg.Core.Charts.Writers.Pptx;

/// <summary>
/// Words in a shape, broken where the drawing breaks them: a paragraph for what is of one kind, a line break within it. Where a line would be too
/// wide in the font PowerPoint falls back to, its paragraph's letters move closer together by a hair before they get smaller.
/// </summary>
internal sealed class TextBody(Lens lens, string lang, Links links)
{
    /// <summary>From one line to the next, in parts of the size.</summary>
    public const double Leading = 1.19;

    /// <summary>Closest the letters of a line may move together, in parts of the size.</summary>
    private const double Closest = 0.03;

    private readonly string _language = lang == "en" ? "en-GB" : "fr-FR";

    /// <summary>The words of a shape.</summary>
    /// <param name="rows">From top to bottom.</param>
    /// <param name="room">The width they may take, in the drawing's points.</param>
    /// <param name="align">"l", "ctr" or "r".</param>
    /// <param name="insets">Left, top, right, bottom, in the drawing's points.</param>
    /// <param name="wraps">False where a line runs on.</param>
    /// <param name="leading">From one line to the next, in parts of the size; 0: as the font has it.</param>
    /// <param name="linkOf">What a word leads to, besides its own target.</param>
    public XElement Of(
        IReadOnlyList<TextRow> rows,
        double room,
        string align,
        (double Left, double Top, double Right, double Bottom) insets = default,
        bool wraps = true,
        double leading = 0,
        Func<TextLine, XElement?>? linkOf = null)
    {
        var paragraphs = Paragraphs(rows).Select((p, i) => (Rows: p, Before: i == 0 ? 0 : Gap(rows, p[0], leading))).ToList();
        return new(
            P + "txBody",
            new XElement(
                A + "bodyPr",
                new XAttribute("wrap", wraps ? "square" : "none"),
                new XAttribute("lIns", lens.Length(insets.Left)),
                new XAttribute("tIns", lens.Length(insets.Top)),
                new XAttribute("rIns", lens.Length(insets.Right)),
                new XAttribute("bIns", lens.Length(insets.Bottom)),
                new XAttribute("rtlCol", 0),
                new XAttribute("anchor", "ctr"),
                wraps ? new XElement(A + "normAutofit") : new XElement(A + "noAutofit")),
            new XElement(A + "lstStyle"),
            paragraphs.Select(p => Paragraph(p.Rows, p.Before, room, align, leading, linkOf)),
            paragraphs.Count == 0 ? new XElement(A + "p", new XElement(A + "endParaRPr", new XAttribute("lang", _language))) : null);
    }

    /// <summary>Rows of one face, size and colour, at the distance of lines, are one paragraph.</summary>
    private static IEnumerable<List<TextRow>> Paragraphs(IReadOnlyList<TextRow> rows)
    {
        List<TextRow>? open = null;
        foreach (var row in rows)
        {
            if (open is not null && Continues(open[^1], row))
            {
                open.Add(row);
                continue;
            }

            if (open is not null)
                yield return open;
            open = [row];
        }

        if (open is not null)
            yield return open;
    }

    private static bool Continues(TextRow above, TextRow row) => row.Parts.Count > 1 && above.Parts.Count > 1
        || (row.First.Face, row.First.Size, row.First.Ink, row.First.Target) == (above.First.Face, above.First.Size, above.First.Ink, above.First.Target)
        && row.Baseline - above.Baseline < row.Size * Leading * 1.04;

    /// <summary>What stands between a paragraph and the one above it beyond the leading.</summary>
    private static double Gap(IReadOnlyList<TextRow> rows, TextRow first, double leading)
    {
        var above = rows[rows.TakeWhile(r => r != first).Count() - 1];
        return Math.Max(0, first.Baseline - above.Baseline - (leading * ((first.Size * 0.78) + (above.Size * 0.22))));
    }

    private XElement Paragraph(List<TextRow> rows, double before, double room, string align, double leading, Func<TextLine, XElement?>? linkOf)
    {
        var (closer, smaller) = Squeeze(rows, room);
        var size = rows[0].Size * smaller;
        var content = new List<XElement>();
        foreach (var row in rows)
        {
            if (content.Count > 0)
                content.Add(new(A + "br", Properties(rows[0].First, null)));
            for (var i = 0; i < row.Parts.Count; i++)
            {
                var part = row.Parts[i];
                if (row.GapBefore(i) is { Length: > 0 } gap)
                    content.Add(Run(gap, part, null));
                content.Add(Run(part.Content, part, part.Ink == Ink.Reversed ? null : links.To(part.Target, ofText: true) ?? linkOf?.Invoke(part)));
            }
        }

        return new(
            A + "p",
            new XElement(
                A + "pPr",
                new XAttribute("algn", align),
                leading == 0 ? null : new XElement(A + "lnSpc", Points(size * leading)),
                before < 0.05 ? null : new XElement(A + "spcBef", Points(before))),
            content);

        XElement Run(string text, TextLine line, XElement? link) => new(A + "r", Properties(line, link), new XElement(A + "t", Clean(text)));

        XElement Properties(TextLine line, XElement? link) => new(
            A + "rPr",
            new XAttribute("lang", _language),
            new XAttribute("sz", lens.Type(line.Size * smaller)),
            line.Face == Face.Semibold ? new XAttribute("b", 1) : null,
            line.Face == Face.Italic ? new XAttribute("i", 1) : null,
            closer == 0 ? null : new XAttribute("spc", closer),
            Fill(Paints.Of(line.Ink)),
            link);

        XElement Points(double points) => new(A + "spcPts", new XAttribute("val", lens.Type(points)));
    }

    /// <summary>How much closer letters stand, in hundredths of a point, and how much smaller they are, so that every row fits the room.</summary>
    private (int Closer, double Smaller) Squeeze(List<TextRow> rows, double room)
    {
        var size = rows.Max(r => r.Size);
        var wanted = rows.Max(r => (r.FallbackWidth - room) / Math.Max(1, r.Letters));
        var closer = Math.Clamp(wanted, 0, size * Closest);
        var smaller = wanted <= closer ? 1 : rows.Min(r => Math.Min(1, (room + (closer * r.Letters)) / r.FallbackWidth));
        return (closer == 0 ? 0 : -(int)Math.Ceiling(closer * lens.Scale * 100), smaller);
    }
}
