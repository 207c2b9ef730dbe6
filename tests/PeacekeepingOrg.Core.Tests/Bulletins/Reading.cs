using System.Text;
using PeacekeepingOrg.Core.Bulletins;
using Xunit;

namespace PeacekeepingOrg.Core.Tests.Bulletins;

/// <summary>Ways of looking at a bulletin that has been read.</summary>
internal static class Reading
{
    public static readonly string[] LineEnds = ["\r\n", "\n", "\r"];

    /// <summary>Everything read, as printed, in order and without white space.</summary>
    public static string Everything(BulletinText bulletin)
    {
        var all = new StringBuilder();
        Blocks(bulletin.Opening);
        foreach (var section in bulletin.Sections)
        {
            all.Append(section.NumberAsPrinted).Append(section.Title);
            Blocks(section.Blocks);
        }

        Blocks(bulletin.Closing);
        return WithoutWhiteSpace(all.ToString());

        void Blocks(IEnumerable<BulletinBlock> blocks)
        {
            foreach (var block in blocks)
            {
                all.Append(block.NumberAsPrinted).Append(block.Text);
                Items(block.Items);
            }
        }

        void Items(IEnumerable<BulletinItem> items)
        {
            foreach (var item in items)
            {
                all.Append(item.LabelAsPrinted).Append(item.Text);
                Items(item.Items);
            }
        }
    }

    /// <summary>The source without white space, without what the reader says it set aside and without the hyphens it says it dropped.</summary>
    public static string Source(string text, BulletinText bulletin)
    {
        var lines = (text.StartsWith('\uFEFF') ? text[1..] : text).Split(LineEnds, StringSplitOptions.None).Select(line => line.TrimEnd()).ToArray();
        foreach (var aside in bulletin.SetAside.Reverse())
            Remove(lines, aside);
        foreach (var dropped in bulletin.DroppedHyphens)
        {
            lines[dropped.Line - 1] = lines[dropped.Line - 1].TrimEnd();
            Assert.Equal(dropped.Hyphen, lines[dropped.Line - 1][^1]);
            lines[dropped.Line - 1] = lines[dropped.Line - 1][..^1];
        }

        return WithoutWhiteSpace(string.Concat(lines));
    }

    /// <summary>Takes out of the lines, from the one it starts on, what was set aside.</summary>
    private static void Remove(string[] lines, AsideText aside)
    {
        var words = WithoutWhiteSpace(aside.Text);
        var line = aside.Line - 1;
        var left = words.Length;
        for (var place = Start(); left > 0; line++, place = 0)
        {
            var kept = lines[line][..place];
            for (; place < lines[line].Length; place++)
            {
                if (left == 0 || char.IsWhiteSpace(lines[line][place]))
                    kept += lines[line][place];
                else
                    Assert.Equal(words[^left--], lines[line][place]);
            }

            lines[line] = kept;
        }

        // The last place on the line from which the words can be read on.
        int Start()
        {
            var rest = string.Concat(lines[line..].Take(20));
            for (var place = lines[line].Length - 1; place >= 0; place--)
            {
                if (lines[line][place] == words[0] && WithoutWhiteSpace(rest[place..]).StartsWith(words, StringComparison.Ordinal))
                    return place;
            }

            Assert.Fail($"«{aside.Text}» is not on line {aside.Line}.");
            return 0;
        }
    }

    /// <summary>The outline, a line for each section, block and item.</summary>
    public static string Outline(BulletinText bulletin)
    {
        var lines = new List<string>();
        lines.AddRange(bulletin.Opening.SelectMany(Block));
        foreach (var section in bulletin.Sections)
        {
            lines.Add($"{section.Key} | {section.NumberAsPrinted} | {section.Title}");
            lines.AddRange(section.Blocks.SelectMany(Block));
        }

        lines.AddRange(bulletin.Closing.SelectMany(Block));
        return string.Join('\n', lines);

        static IEnumerable<string> Block(BulletinBlock block) =>
            Items(block.Key, block.Items).Prepend($"{block.Kind} {block.Key} | {block.NumberAsPrinted} | {block.Text}");

        static IEnumerable<string> Items(string owner, IEnumerable<BulletinItem> items) =>
            items.SelectMany(item => Items($"{owner}-{item.Label}", item.Items)
                .Prepend($"{owner}-{item.Label} | {item.LabelAsPrinted} | {item.Text}"));
    }

    public static IEnumerable<BulletinItem> ItemsOf(BulletinBlock block) => block.Items.SelectMany(WithInner);

    public static BulletinBlock Block(this BulletinText bulletin, string key) => bulletin.Blocks.Single(block => block.Key == key);

    public static BulletinItem Item(this BulletinText bulletin, string key, string label) =>
        bulletin.Block(key).Items.Single(item => item.Label == label);

    private static IEnumerable<BulletinItem> WithInner(BulletinItem item) => item.Items.SelectMany(WithInner).Prepend(item);

    private static string WithoutWhiteSpace(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
