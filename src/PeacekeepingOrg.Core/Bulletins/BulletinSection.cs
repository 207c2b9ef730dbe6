namespace PeacekeepingOrg.Core.Bulletins;

/// <summary>A section of a bulletin: <c>section</c> in Akoma Ntoso.</summary>
/// <param name="Number">The number as read: "7".</param>
/// <param name="NumberAsPrinted">The number with the word before it, as the text has them: "Chapitre 7"; empty where only its paragraphs' numbers tell the section.</param>
/// <param name="Title">The title, wraps joined; may be empty.</param>
/// <param name="Blocks">Its paragraphs and sub-headings.</param>
public sealed record BulletinSection(string Number, string NumberAsPrinted, string Title, IReadOnlyList<BulletinBlock> Blocks)
{
    /// <summary>What a citation calls the section's heading: "section-7".</summary>
    public string Key => $"section-{Number}";

    /// <summary>The line of the source, from 1, on which the section starts.</summary>
    public int Line { get; init; }
}
