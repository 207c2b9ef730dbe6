using System.Text;

namespace PeacekeepingOrg.Core.Tests.Drafting.Scoring;

/// <summary>Figures as a Markdown table, a bulletin a row, and their total.</summary>
internal static class FiguresTable
{
    // P: precision, R: recall, F: F1; without a letter: F1, or the share of the matched that is right.
    private static readonly (string Head, Func<Figures, string> Value)[] Columns =
    [
        ("sections", f => $"{f.Sections}"),
        ("paragraphs", f => $"{f.Paragraphs}"),
        ("their text", f => $"{f.ParagraphTexts}"),
        ("items", f => $"{f.Items}"),
        ("their text", f => $"{f.ItemTexts}"),
        ("units P", f => Share.Print(f.Units.Precision)),
        ("R", f => Share.Print(f.Units.Recall)),
        ("F", f => $"{f.Units}"),
        ("parent", f => $"{f.Parents}"),
        ("kind", f => $"{f.Kinds}"),
        ("functions", f => $"{f.Functions}"),
        ("posts P", f => Share.Print(f.Posts.Precision)),
        ("R", f => Share.Print(f.Posts.Recall)),
        ("F", f => $"{f.Posts}"),
        ("heads", f => $"{f.Heads}"),
        ("lines P", f => Share.Print(f.Lines.Precision)),
        ("R", f => Share.Print(f.Lines.Recall)),
        ("F", f => $"{f.Lines}"),
        ("without kinds", f => $"{f.LinesWithoutKinds}"),
        ("attributions P", f => Share.Print(f.Attributions.Precision)),
        ("R", f => Share.Print(f.Attributions.Recall)),
        ("F", f => $"{f.Attributions}"),
        ("citations", f => $"{f.Citations}"),
    ];

    public static string Of(string title, IReadOnlyList<(string Name, Figures Figures)> rows)
    {
        var table = new StringBuilder();
        Row(title, Columns.Select(column => column.Head));
        Row("---", Columns.Select(_ => "--:"));
        foreach (var (name, figures) in rows)
            Row(name, Columns.Select(column => column.Value(figures)));
        if (rows.Count > 1)
        {
            var total = rows.Select(row => row.Figures).Aggregate((a, b) => a + b);
            Row("**total**", Columns.Select(column => column.Value(total)));
        }

        return table.ToString();

        void Row(string first, IEnumerable<string> cells) => table.AppendLine($"| {first} | {string.Join(" | ", cells)} |");
    }
}
