using System.Text.RegularExpressions;
using PeacekeepingOrg.Core.Bulletins;

namespace PeacekeepingOrg.Core.Drafting;

/// <summary>A sentence of the bulletin, and where it stands.</summary>
/// <param name="Block">The key of its block.</param>
/// <param name="Item">The path of its item; null for the block's own words.</param>
/// <param name="Start">Where it begins in the text of the block or item.</param>
/// <param name="Text">Its words as the text has them.</param>
internal sealed partial record Statement(string Block, string? Item, int Start, string Text)
{
    /// <summary>Its words, plain; places in it are places in <see cref="Text"/>.</summary>
    public string Plain { get; } = Drafting.Plain.Of(Text);

    public Phrase Whole => new(Block, Item, Start, Text);

    public Phrase Part(int from, int to) => new(Block, Item, Start + from, Text[from..to]);

    /// <summary>The sentences of a block's or item's own words.</summary>
    public static IEnumerable<Statement> Of(string block, string? item, string text)
    {
        var start = 0;
        foreach (Match end in Ends().Matches(text))
        {
            yield return new Statement(block, item, start, text[start..(end.Index + end.Groups["stop"].Length)]);
            start = end.Index + end.Length;
        }

        if (start < text.Length)
            yield return new Statement(block, item, start, text[start..]);
    }

    /// <summary>The paths and texts of a block's items, those within items too.</summary>
    public static IEnumerable<(string Path, BulletinItem Item)> Items(IEnumerable<BulletinItem> items, string prefix = "")
    {
        foreach (var item in items)
        {
            yield return (prefix + item.Label, item);
            foreach (var within in Items(item.Items, $"{prefix}{item.Label}-"))
                yield return within;
        }
    }

    // Not after an initial («A. B.»), nor before a small letter.
    [GeneratedRegex(@"(?<=[^\s.]{2})(?<stop>[.!?][»”""’)\]\u00A0\u202F ]*?)\s+(?=[«“""(\[]?\s?[\p{Lu}\p{N}])", RegexOptions.None, Limits.RegexMilliseconds)]
    private static partial Regex Ends();
}
