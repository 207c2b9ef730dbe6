namespace PeacekeepingOrg.Core.Bulletins;

/// <summary>
/// A Secretary-General's bulletin (ST/SGB/…) as its text lays it out: what stands above the first section, the sections,
/// and the signature. Nothing is lost: everything in it, in order and without white space, together with what was set aside and the hyphens dropped,
/// is the source without white space.
/// </summary>
/// <param name="Opening">Headings and preamble.</param>
/// <param name="Sections">The sections, in order.</param>
/// <param name="Closing">The signature, a block a line.</param>
public sealed record BulletinText(
    IReadOnlyList<BulletinBlock> Opening,
    IReadOnlyList<BulletinSection> Sections,
    IReadOnlyList<BulletinBlock> Closing)
{
    /// <summary>All blocks in the order of the document; a section's own heading is no block.</summary>
    public IEnumerable<BulletinBlock> Blocks => [.. Opening, .. Sections.SelectMany(section => section.Blocks), .. Closing];

    /// <summary>The hyphens taken to be the typesetter's and left out.</summary>
    public IReadOnlyList<DroppedHyphen> DroppedHyphens { get; init; } = [];

    /// <summary>Whether the text stops in the middle of a sentence, as a copy that was not finished does; it is read as far as it goes.</summary>
    public bool IsCutOff => Closing.Count == 0 && Sections is [.., var section] && !Sentence.Ends(LastWords(section));

    /// <summary>
    /// What stands in the source and is none of the bulletin's text: page numbers, running lines, editors' insertions. With the dropped hyphens and white
    /// space, the only characters of the source that are not in the text; in order.
    /// </summary>
    public IReadOnlyList<AsideText> SetAside { get; init; } = [];

    private static string LastWords(BulletinSection section)
    {
        if (section.Blocks is not [.., var block])
            return section.Title;
        var (words, items) = (block.Text, block.Items);
        while (items is [.., var item])
            (words, items) = (item.Text, item.Items);
        return words;
    }
}

/// <summary>A hyphen at the end of a line that broke a word and is no part of it.</summary>
/// <param name="Line">The line it ends, from 1.</param>
/// <param name="Hyphen">The character: hyphen-minus, hyphen or soft hyphen.</param>
/// <param name="Word">The word made whole.</param>
public sealed record DroppedHyphen(int Line, char Hyphen, string Word);
