using System.Text.Json;
using PeacekeepingOrg.Core.Bulletins;

namespace PeacekeepingOrg.Core.Tests.Bulletins;

/// <summary>The fictional bulletins that the drafter is measured with, and what a person set down that they say.</summary>
internal static class DraftingTexts
{
    public static string PathOf(string folder, string name) => Path.Combine(AppContext.BaseDirectory, "Drafting", folder, name);

    public static IEnumerable<string> Names(string folder) =>
        Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Drafting", folder), "*.txt").Select(path => Path.GetFileName(path)!).Order(StringComparer.Ordinal);

    public static string Text(string folder, string name) => BulletinFile.Decode(File.ReadAllBytes(PathOf(folder, name)));

    /// <summary>A line for the preamble, each section, paragraph and item, in order; without blanks, hyphens and, in titles, capitals.</summary>
    public static List<string> Read(BulletinText bulletin)
    {
        var lines = new List<string> { $"preamble | {Plain(string.Concat(bulletin.Opening.Where(block => block.Kind == BlockKind.Preamble).Select(block => block.Text)))}" };
        lines.AddRange(bulletin.Sections.Select(section => $"section {section.Number} | {Plain(section.Title).ToLowerInvariant()}"));
        foreach (var section in bulletin.Sections)
        {
            foreach (var block in section.Blocks.Where(block => block.Kind == BlockKind.Paragraph))
            {
                var number = block.Number ?? $"section {section.Number}";
                lines.Add($"{number} | {Plain(block.Text)}");
                Items(number, block.Items);
            }
        }

        return lines;

        void Items(string owner, IEnumerable<BulletinItem> items)
        {
            foreach (var item in items)
            {
                lines.Add($"{owner}-{item.Label} | {Plain(item.Text)}");
                Items($"{owner}-{item.Label}", item.Items);
            }
        }
    }

    /// <summary>The same lines, as the file beside the text has them.</summary>
    public static List<string> Expected(string folder, string name)
    {
        using var file = JsonDocument.Parse(File.ReadAllText(PathOf(folder, Path.ChangeExtension(name, ".expected.json"))));
        var root = file.RootElement;
        var lines = new List<string> { $"preamble | {Plain(Word(root, "preamble"))}" };
        lines.AddRange(root.GetProperty("sections").EnumerateArray().Select(section => $"section {Word(section, "number")} | {Plain(Word(section, "title")).ToLowerInvariant()}"));
        foreach (var paragraph in root.GetProperty("paragraphs").EnumerateArray())
        {
            var number = paragraph.GetProperty("number").GetString() ?? $"section {Word(paragraph, "section")}";
            lines.Add($"{number} | {Plain(Word(paragraph, "text"))}");
            Items(number, paragraph);
        }

        return lines;

        void Items(string owner, JsonElement element)
        {
            if (!element.TryGetProperty("items", out var items))
                return;
            foreach (var item in items.EnumerateArray())
            {
                var key = $"{owner}-{Word(item, "label")}";
                lines.Add($"{key} | {Plain(Word(item, "text"))}");
                Items(key, item);
            }
        }

        static string Word(JsonElement element, string name) => element.GetProperty(name).GetString()!;
    }

    /// <summary>
    /// Whether a paragraph without a number stands below a list, in one section with it. Only a blank line tells such a paragraph from another sentence of
    /// the last item («… the diplomatic pouch. / The Section has two …»): where there are none, nobody can say.
    /// </summary>
    public static bool HasUnnumberedParagraphBelowList(string folder, string name)
    {
        using var file = JsonDocument.Parse(File.ReadAllText(PathOf(folder, Path.ChangeExtension(name, ".expected.json"))));
        JsonElement[] paragraphs = [.. file.RootElement.GetProperty("paragraphs").EnumerateArray()];
        return paragraphs.Zip(paragraphs.Skip(1)).Any(pair =>
            NumberOf(pair.Second) is null && SectionOf(pair.Second) == SectionOf(pair.First)
            && pair.First.TryGetProperty("items", out var items) && items.GetArrayLength() > 0);

        static string? NumberOf(JsonElement paragraph) => paragraph.GetProperty("number").GetString();
        static string SectionOf(JsonElement paragraph) => NumberOf(paragraph)?.Split('.')[0] ?? paragraph.GetProperty("section").GetString()!;
    }

    private static string Plain(string text) =>
        string.Concat(text.Normalize().Where(character => !char.IsWhiteSpace(character) && character is not ('-' or '\u2010' or '\u00AD')));
}
