using PeacekeepingOrg.Core.Charts.Scenes;

namespace PeacekeepingOrg.Core.Charts.Writers.Pptx;

/// <summary>Words that stand on one line, and the spaces that stand for the gaps between them.</summary>
internal sealed record TextRow(IReadOnlyList<TextLine> Parts)
{
    /// <summary>Of a space in Arial, in parts of the size.</summary>
    private const double Space = 0.278;

    public TextLine First => Parts[0];

    public double X => First.X;

    public double Right => Parts[^1].X + Parts[^1].Width;

    public double Baseline => First.Baseline;

    public double Size => First.Size;

    public int Letters => Parts.Sum(p => p.Content.Length) + Parts.Select((_, i) => GapBefore(i).Length).Sum();

    /// <summary>Its width in the font PowerPoint falls back to, in the drawing's points.</summary>
    public double FallbackWidth => Parts.Select((p, i) => FallbackWidths.Of(GapBefore(i) + p.Content, p.Face, p.Size)).Sum();

    /// <summary>What stands for the gap before a part: a number stays with the place it belongs to.</summary>
    public string GapBefore(int part)
    {
        if (part == 0)
            return "";
        var gap = (Parts[part].X - Parts[part - 1].X - Parts[part - 1].Width) / Size;
        return new(gap < 0.6 ? '\u00A0' : ' ', Math.Max(1, (int)Math.Round(gap / Space)));
    }

    /// <summary>Rows from top to bottom; words further apart than so many times their size start a row of their own.</summary>
    public static IEnumerable<TextRow> Of(IEnumerable<TextLine> texts, double widest = double.PositiveInfinity)
    {
        foreach (var row in texts.GroupBy(t => Math.Round(t.Baseline, 1)).OrderBy(g => g.Key))
        {
            var parts = new List<TextLine>();
            foreach (var text in row.OrderBy(t => t.X))
            {
                if (parts.Count > 0 && text.X - parts[^1].X - parts[^1].Width > widest * text.Size)
                {
                    yield return new([.. parts]);
                    parts.Clear();
                }

                parts.Add(text);
            }

            yield return new(parts);
        }
    }
}
