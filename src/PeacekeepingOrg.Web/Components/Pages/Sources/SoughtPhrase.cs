using System.Globalization;
using PeacekeepingOrg.Core.Search;
using PeacekeepingOrg.Core.Structure.Sources;

namespace PeacekeepingOrg.Web.Components.Pages.Sources;

/// <summary>
/// The phrase a reader came for: a passage and the place of the phrase in it, from the query "?at=8.23-c&amp;start=0&amp;length=12".
/// </summary>
/// <param name="At">Anchor of the passage.</param>
/// <param name="Start">In UTF-16 units.</param>
/// <param name="Length">In UTF-16 units.</param>
public sealed record SoughtPhrase(string At, int Start, int Length)
{
    /// <summary>The phrase where the text has it; null for one that is no place in it: a query is anyone's to write.</summary>
    public static SoughtPhrase? Find(SourceText text, string? at, string? start, string? length) =>
        at is not null
        && int.TryParse(start, NumberStyles.None, CultureInfo.InvariantCulture, out var from)
        && int.TryParse(length, NumberStyles.None, CultureInfo.InvariantCulture, out var count)
        && count > 0
        && Passages(text).FirstOrDefault(p => p.Anchor == at).Text is { } passage
        && from <= passage.Length - count
        && !SplitsPair(passage, from)
        && !SplitsPair(passage, from + count)
            ? new SoughtPhrase(at, from, count)
            : null;

    /// <summary>What of a text belongs to the phrase; nothing where the phrase is elsewhere.</summary>
    /// <param name="anchor">The passage.</param>
    /// <param name="text">All of its text, or a part.</param>
    /// <param name="offset">Where that part starts in the passage.</param>
    public IReadOnlyList<Highlight> In(string anchor, string text, int offset = 0)
    {
        var start = Math.Clamp(Start - offset, 0, text.Length);
        var end = Math.Clamp(Start + Length - offset, 0, text.Length);
        return anchor == At && start < end ? [new Highlight(start, end - start)] : [];
    }

    private static IEnumerable<(string Anchor, string Text)> Passages(SourceText text) =>
        text.Blocks.SelectMany(b => Below(b.Items).Select(i => ($"{b.Key}-{i.Path}", i.Text)).Prepend((b.Key, b.Text)));

    private static IEnumerable<ItemView> Below(IEnumerable<ItemView> items) => items.SelectMany(i => Below(i.Items).Prepend(i));

    private static bool SplitsPair(string text, int at) => at > 0 && at < text.Length && char.IsSurrogatePair(text[at - 1], text[at]);
}
