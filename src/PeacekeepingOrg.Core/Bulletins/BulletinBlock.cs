namespace PeacekeepingOrg.Core.Bulletins;

/// <summary>A paragraph, sub-heading or other block of a bulletin.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Key">What a citation calls it, unique in the bulletin: the number as read ("2.2"), "preamble-1", "subheading-3"; the first paragraph without a number in section N is "N", the next "N.p2".</param>
/// <param name="Number">The number as read ("2.2"), if it has one.</param>
/// <param name="NumberAsPrinted">The number as the text has it ("2.2."), if it has one.</param>
/// <param name="Text">Its own words, without number and items; wraps joined, white space made single spaces, else as issued.</param>
/// <param name="Items">Its items.</param>
/// <param name="Line">The line of the source, from 1, on which it starts.</param>
public sealed record BulletinBlock(
    BlockKind Kind,
    string Key,
    string? Number,
    string? NumberAsPrinted,
    string Text,
    IReadOnlyList<BulletinItem> Items,
    int Line);
