using PeacekeepingOrg.Core.Structure.Sources;

namespace PeacekeepingOrg.Web.Api;

/// <summary>A source with its whole text; all of it empty for one that is not loaded.</summary>
public sealed record SourceDocument : SourceRow
{
    private SourceDocument(SourceRow row)
        : base(row)
    {
    }

    /// <summary>Lines above the preamble: the kind of document, its title.</summary>
    public required IReadOnlyList<SourceBlock> Headings { get; init; }

    public required IReadOnlyList<SourceBlock> Preamble { get; init; }

    public required IReadOnlyList<SourceSection> Sections { get; init; }

    /// <summary>All that stands in no section, sub-headings included, in document order: the whole text of a page.</summary>
    public required IReadOnlyList<SourceBlock> Blocks { get; init; }

    /// <summary>Paragraphs of a text that has no sections.</summary>
    public required IReadOnlyList<SourceParagraph> Paragraphs { get; init; }

    public required IReadOnlyList<SourceBlock> Signature { get; init; }

    public static SourceDocument Of(SourceText text, ApiUrls urls)
    {
        return new(SourceRow.Of(text.Source, urls))
        {
            Headings = Of(BlockKind.Heading),
            Preamble = Of(BlockKind.Preamble),
            Sections = [.. text.Sections.Select(s => SourceSection.Of(s, [.. text.Blocks.Where(b => b.SectionKey == s.Key && b != s)]))],
            Paragraphs = SourceParagraph.Of(text.Blocks.Where(b => b.SectionKey is null)),
            Blocks = [.. text.Blocks.Where(b => b.SectionKey is null && b.Kind != BlockKind.SectionHeading).Select(SourceBlock.Of)],
            Signature = Of(BlockKind.Signature),
        };

        IReadOnlyList<SourceBlock> Of(BlockKind kind) => [.. text.Blocks.Where(b => b.Kind == kind).Select(SourceBlock.Of)];
    }
}

/// <summary>A block of the text, without its items.</summary>
/// <param name="Key">What citations and addresses call it: "preamble-1", "8.23".</param>
public sealed record SourceBlock(BlockKind Kind, string Key, string Text)
{
    public static SourceBlock Of(BlockView block) => new(block.Kind, block.Key, block.Text);
}

/// <summary>A section.</summary>
/// <param name="Number">As read: "7".</param>
/// <param name="NumberAsPrinted">As printed: "Chapitre 7".</param>
/// <param name="Title">Without its number.</param>
/// <param name="Text">The heading whole, in which citations count.</param>
/// <param name="Blocks">Sub-headings and paragraphs in document order.</param>
/// <param name="Paragraphs">The paragraphs with their items.</param>
public sealed record SourceSection(
    string Key,
    string? Number,
    string? NumberAsPrinted,
    string Title,
    string Text,
    IReadOnlyList<SourceBlock> Blocks,
    IReadOnlyList<SourceParagraph> Paragraphs)
{
    public static SourceSection Of(BlockView heading, IReadOnlyList<BlockView> blocks) => new(
        heading.Key,
        heading.Number,
        heading.NumberAsPrinted,
        heading.Title,
        heading.Text,
        [.. blocks.Select(SourceBlock.Of)],
        SourceParagraph.Of(blocks));
}

/// <summary>A paragraph.</summary>
/// <param name="Number">As read: "2.2"; null where it has none.</param>
/// <param name="NumberAsPrinted">As printed: "2.2.".</param>
/// <param name="Subheading">The sub-heading above it in its section; it need not cover all the paragraph says.</param>
/// <param name="Text">Without number and items.</param>
public sealed record SourceParagraph(
    string Key,
    string? Number,
    string? NumberAsPrinted,
    string? Subheading,
    string Text,
    IReadOnlyList<SourceItem> Items)
{
    public static IReadOnlyList<SourceParagraph> Of(IEnumerable<BlockView> blocks)
    {
        var paragraphs = new List<SourceParagraph>();
        string? subheading = null;
        foreach (var block in blocks)
            if (block.Kind == BlockKind.Subheading)
                subheading = block.Text;
            else if (block.Kind == BlockKind.Paragraph)
                paragraphs.Add(new(block.Key, block.Number, block.NumberAsPrinted, subheading, block.Text, SourceItem.Of(block.Items)));
        return paragraphs;
    }
}

/// <summary>A lettered item.</summary>
/// <param name="Label">As read: "c".</param>
/// <param name="LabelAsPrinted">As printed: "c)".</param>
public sealed record SourceItem(string Label, string LabelAsPrinted, string Text, IReadOnlyList<SourceItem> Items)
{
    public static IReadOnlyList<SourceItem> Of(IEnumerable<ItemView> items) =>
        [.. items.Select(i => new SourceItem(i.Label, i.LabelAsPrinted, i.Text, Of(i.Items)))];
}
