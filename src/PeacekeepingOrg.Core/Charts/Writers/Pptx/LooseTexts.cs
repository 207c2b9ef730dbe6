using PeacekeepingOrg.Core.Charts.Scenes;

namespace PeacekeepingOrg.Core.Charts.Writers.Pptx;

/// <summary>What words outside boxes are for.</summary>
internal enum TextUse
{
    Title,

    /// <summary>Beside a sample, or on its row.</summary>
    Legend,
    Other,
}

/// <summary>Words outside boxes that belong in one shape.</summary>
/// <param name="Rows">From top to bottom.</param>
/// <param name="Use">What they are for.</param>
internal sealed record LooseText(IReadOnlyList<TextRow> Rows, TextUse Use)
{
    /// <summary>Words that stand nearer, in parts of their size, are one row; the words of a legend stand further apart.</summary>
    private const double Widest = 1.4;

    public double Size => Rows[0].Size;

    /// <summary>Finds what belongs together: the title, each word of the legend, the paragraphs cited, each other line.</summary>
    public static IReadOnlyList<LooseText> Of(Scene scene, bool hasTitle)
    {
        var rows = TextRow.Of(scene.Texts, Widest).ToList();
        var samples = scene.Lines.Where(l => l.FromId.Length == 0).Select(l => l.Points[0].Y)
            .Concat(scene.Boxes.Where(b => b.Target is null).Select(b => b.Area.MidY)).ToList();
        var title = hasTitle ? rows.MaxBy(r => r.Size) : null;
        var found = new List<LooseText>();
        foreach (var row in rows)
        {
            var use = row == title ? TextUse.Title : samples.Any(y => Math.Abs(row.Baseline - y) < row.Size) ? TextUse.Legend : TextUse.Other;
            if (use == TextUse.Other && found.Count > 0 && found[^1] is { Use: TextUse.Other } above && Continues(above.Rows[^1], row))
                found[^1] = above with { Rows = [.. above.Rows, row] };
            else
                found.Add(new([row], use));
        }

        return found;
    }

    private static bool Continues(TextRow above, TextRow row) =>
        above.Parts.Count > 1 && row.Parts.Count > 1 && Math.Abs(above.X - row.X) < 0.5 && row.Size == above.Size && row.Baseline - above.Baseline < row.Size * 1.5;
}
