using PeacekeepingOrg.Core.Bulletins;

namespace PeacekeepingOrg.Core.Tests.Drafting.Scoring;

/// <summary>How much of the text's layout was read: sections by number and title, paragraphs and items by number, and then by text.</summary>
internal sealed class TextMatching
{
    private readonly List<string> differences = [];

    public TextMatching(Expected expected, BulletinText text)
    {
        if (expected.Sections is null || expected.Paragraphs is null)
            return;

        (Sections, _) = Match("section", expected.Sections.Select(section => (section.Number, section.Title)), text.Sections.Select(section => (section.Number, section.Title)),
            (stated, read) => stated.Number == read.Number && IsSameTitle(stated.Text, read.Text));

        var blocks = text.Sections.SelectMany(section => section.Blocks).Where(block => block.Kind == BlockKind.Paragraph).ToList();
        (Paragraphs, ParagraphTexts) = Match("paragraph",
            expected.Paragraphs.Select(paragraph => (Key(paragraph), paragraph.Text)),
            blocks.Select(block => (Scorer.Paragraph(block.Key), block.Text)));
        (Items, ItemTexts) = Match("item",
            expected.Paragraphs.SelectMany(paragraph => ItemsOf(Key(paragraph), paragraph.Items)),
            blocks.SelectMany(block => ItemsOf(Scorer.Paragraph(block.Key), block.Items)));

        static string Key(ExpectedParagraph paragraph) => paragraph.Number ?? $"section-{paragraph.Section}";
    }

    public Score Sections { get; }

    public Score Paragraphs { get; }

    public Share ParagraphTexts { get; }

    public Score Items { get; }

    public Share ItemTexts { get; }

    public IReadOnlyList<string> Differences => differences;

    /// <summary>The items at all depths, each by its paragraph and path of labels.</summary>
    public static IEnumerable<(string Number, string Text)> ItemsOf(string path, IEnumerable<BulletinItem> items) =>
        items.SelectMany(item => ItemsOf($"{path}-{item.Label}", item.Items).Prepend(($"{path}-{item.Label}", item.Text)));

    private static IEnumerable<(string Number, string Text)> ItemsOf(string path, IEnumerable<ExpectedItem> items) =>
        items.SelectMany(item => ItemsOf($"{path}-{item.Label}", item.Items).Prepend(($"{path}-{item.Label}", item.Text)));

    /// <summary>Greedily, one to one; of parts with one number (paragraphs without any) those with the same text first.</summary>
    private (Score Parts, Share Texts) Match(
        string what,
        IEnumerable<(string Number, string Text)> stated,
        IEnumerable<(string Number, string Text)> read,
        Func<(string Number, string Text), (string Number, string Text), bool>? isPart = null)
    {
        isPart ??= (a, b) => a.Number == b.Number;
        var (due, left) = (stated.ToList(), read.ToList());
        var (drafted, texts) = (left.Count, default(Share));
        foreach (var part in due)
        {
            var index = left.FindIndex(candidate => isPart(part, candidate) && IsSameText(part.Text, candidate.Text));
            if (index < 0)
                index = left.FindIndex(candidate => isPart(part, candidate));
            if (index < 0)
            {
                differences.Add($"{what} missing: {part.Number} {Start(part.Text)}");
                continue;
            }

            var isSame = IsSameText(part.Text, left[index].Text);
            texts = texts.Add(isSame);
            if (!isSame)
                differences.Add($"{what} text: {part.Number}: «{left[index].Text}», not «{part.Text}»");
            left.RemoveAt(index);
        }

        differences.AddRange(left.Select(part => $"{what} wrong: {part.Number} {Start(part.Text)}"));
        return (new Score(due.Count, texts.Of, drafted, texts.Of), texts);

        static string Start(string text) => text.Length > 60 ? $"«{text[..60]}…»" : $"«{text}»";
    }

    private static bool IsSameText(string a, string b) => Comparing.Text(a) == Comparing.Text(b);

    private static bool IsSameTitle(string a, string b) => string.Equals(Comparing.Text(a), Comparing.Text(b), StringComparison.OrdinalIgnoreCase);
}
