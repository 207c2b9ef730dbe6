namespace PeacekeepingOrg.Core.Bulletins;

/// <summary>A lettered item («alinéa») of a paragraph, or one of the roman-numbered items within it: <c>point</c> in Akoma Ntoso.</summary>
/// <param name="Label">The label as read: "a", "iv".</param>
/// <param name="LabelAsPrinted">The label as the text has it: "a)", "(a)".</param>
/// <param name="Text">Its own words, without label and items, normalised like a block's.</param>
/// <param name="Items">The items within it.</param>
/// <param name="Line">The line of the source, from 1, on which it starts.</param>
public sealed record BulletinItem(
    string Label,
    string LabelAsPrinted,
    string Text,
    IReadOnlyList<BulletinItem> Items,
    int Line);
