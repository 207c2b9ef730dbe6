using PeacekeepingOrg.Core.Bulletins;

namespace PeacekeepingOrg.Core.Drafting.Writers;

/// <summary>A block of a bulletin, a section's heading or an item: what a citation can name.</summary>
/// <param name="Block">The key of the block, or of the section's heading.</param>
/// <param name="Item">The path of the item; null for the block's own words.</param>
/// <param name="Text">Its own words, as the loader will have them.</param>
/// <param name="Read">The block; null for a section's heading.</param>
/// <param name="Section">The section it is in; null above the first and below the last.</param>
internal sealed record DraftedPart(string Block, string? Item, string Text, BulletinBlock? Read, BulletinSection? Section)
{
    /// <summary>As an edition file cites it.</summary>
    public string At => Item is null ? Block : $"{Block}-{Item}";

    /// <summary>Whether it only orders or frames the text: a title, a heading, the preamble, the signature.</summary>
    public bool IsFrame => Read is not { Kind: BlockKind.Paragraph };
}

/// <summary>The parts of a bulletin in their order, as the loader numbers them.</summary>
internal sealed class DraftedText
{
    private readonly Dictionary<string, DraftedPart> _byPlace;

    public DraftedText(BulletinText text)
    {
        Parts =
        [
            .. text.Opening.SelectMany(block => Of(block, null)),
            .. text.Sections.SelectMany(section => section.Blocks.SelectMany(block => Of(block, section))
                .Prepend(new(section.Key, null, $"{section.NumberAsPrinted} {section.Title}".Trim(), null, section))),
            .. text.Closing.SelectMany(block => Of(block, null)),
        ];
        _byPlace = Parts.DistinctBy(part => part.At).ToDictionary(part => part.At);
    }

    public IReadOnlyList<DraftedPart> Parts { get; }

    public DraftedPart? At(string at) => _byPlace.GetValueOrDefault(at);

    /// <summary>The paragraph as people call it: its number; "section-1" where it has none, and "preamble".</summary>
    public string ParagraphOf(Phrase phrase) => At(phrase.Block) switch
    {
        { Read: { Kind: BlockKind.Paragraph, Number: null }, Section: { } section } => section.Key,
        { Read.Kind: BlockKind.Preamble } => "preamble",
        _ => phrase.Block,
    };

    /// <summary>Which occurrence of the quote in its part is meant, from 1; null where there is but one.</summary>
    public int? OccurrenceOf(Phrase phrase)
    {
        var text = At(phrase.At)?.Text ?? "";
        var (count, meant) = (0, 0);
        for (var at = Next(0); at >= 0; at = Next(at + 1))
        {
            count++;
            if (at <= phrase.Start)
                meant = count;
        }

        return count > 1 ? Math.Max(meant, 1) : null;

        int Next(int from) => phrase.Quote.Length == 0 || from > text.Length ? -1 : text.IndexOf(phrase.Quote, from, StringComparison.Ordinal);
    }

    private static IEnumerable<DraftedPart> Of(BulletinBlock block, BulletinSection? section)
    {
        return Below(block.Items, null).Prepend(new(block.Key, null, block.Text, block, section));

        IEnumerable<DraftedPart> Below(IReadOnlyList<BulletinItem> items, string? above) => items.SelectMany(item =>
        {
            var path = above is null ? item.Label : $"{above}-{item.Label}";
            return Below(item.Items, path).Prepend(new(block.Key, path, item.Text, block, section));
        });
    }
}
