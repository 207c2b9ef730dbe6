namespace PeacekeepingOrg.Core.Bulletins;

/// <summary>
/// Reads the plain text of a web page or a note, which has no numbers: a line is a block. A few words without a full stop are a heading, above all
/// else, or a sub-heading; lines with a bullet are the items of the paragraph above them. What no line says is not made up: the keys (p1, p2, …) are ours.
/// </summary>
public static class PageReader
{
    private const string Bullets = "*•";

    /// <summary>Reads a page; everything is in the opening, for a page has no sections.</summary>
    /// <exception cref="BulletinFormatException">The text is empty.</exception>
    public static BulletinText Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);

        var lines = SourceLine.Split(text);
        if (lines.Count == 0)
            throw new BulletinFormatException(1, "the text is empty. Give the plain text of the page.");

        var page = new Page(new LineJoiner(lines));
        foreach (var line in lines)
            page.Add(line);
        return new(page.Blocks, [], []);
    }

    private static BlockKind KindOf(string words, bool isFirst) => (Sentence.Ends(words) || words.Length > Passage.LongestHeading, isFirst) switch
    {
        (true, _) => BlockKind.Paragraph,
        (false, true) => BlockKind.Heading,
        _ => BlockKind.Subheading,
    };

    /// <summary>The page as far as it is read.</summary>
    private sealed class Page(LineJoiner joiner)
    {
        private readonly Dictionary<BlockKind, int> _counts = [];

        public List<BulletinBlock> Blocks { get; } = [];

        public void Add(SourceLine line)
        {
            var words = joiner.Join([line]);
            var isBullet = Bullets.Contains(words[0], StringComparison.Ordinal);
            var (printed, rest) = isBullet ? (words[..1], words[1..].TrimStart()) : (null, words);
            if (isBullet && Blocks is [.., { Kind: BlockKind.Paragraph, NumberAsPrinted: null, Items: List<BulletinItem> items }])
                items.Add(new($"{items.Count + 1}", printed!, rest, [], line.Number));
            else
                Open(isBullet ? BlockKind.Paragraph : KindOf(words, Blocks.Count == 0), printed, rest, line.Number);
        }

        private void Open(BlockKind kind, string? printed, string words, int line)
        {
            var place = _counts[kind] = _counts.GetValueOrDefault(kind) + 1;
            var key = kind == BlockKind.Paragraph ? $"p{place}" : $"{kind.ToString().ToLowerInvariant()}-{place}";
            Blocks.Add(new(kind, key, null, printed, words, new List<BulletinItem>(), line));
        }
    }
}
