using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace PeacekeepingOrg.Core.Charts.Writers;

/// <summary>A line of the PDF's outline; those below it follow, one level deeper.</summary>
internal sealed record Bookmark(int Level, string Title, string Destination);

/// <summary>
/// Adds what Skia does not write, the document's language and its bookmarks, as an incremental update (ISO 32000-1, 7.5.6): every byte of the file
/// stays as it is, a new catalog and the bookmarks follow.
/// </summary>
internal static partial class PdfUpdate
{
    public static byte[] Add(byte[] pdf, string lang, IReadOnlyList<Bookmark> bookmarks)
    {
        var text = Encoding.Latin1.GetString(pdf);
        var tail = text[text.LastIndexOf("trailer", StringComparison.Ordinal)..];
        var root = int.Parse(RootReference().Match(tail).Groups[1].Value, CultureInfo.InvariantCulture);
        var size = int.Parse(SizeEntry().Match(tail).Groups[1].Value, CultureInfo.InvariantCulture);
        var previous = StartXref().Match(tail).Groups[1].Value;
        var id = IdEntry().Match(tail).Value;
        var start = text.LastIndexOf($"\n{root} 0 obj", StringComparison.Ordinal) + 1;
        var catalog = text[text.IndexOf("<<", start, StringComparison.Ordinal)..text.IndexOf("endobj", start, StringComparison.Ordinal)];
        var end = catalog.LastIndexOf(">>", StringComparison.Ordinal);

        var outlines = bookmarks.Count == 0 ? "" : $"\n/PageMode /UseOutlines\n/Outlines {size} 0 R";
        var objects = new List<(int Number, string Body)> { (root, $"{catalog[..end]}\n/Lang ({lang}){outlines}\n>>") };
        if (bookmarks.Count > 0)
        {
            var tops = Siblings(bookmarks, 0);
            objects.Add((size, $"<</Type /Outlines /First {size + 1} 0 R /Last {size + 1 + tops[^1]} 0 R /Count {tops.Count}>>"));
            objects.AddRange(bookmarks.Select((b, i) => (size + 1 + i, Item(bookmarks, i, size + 1))));
        }

        var added = new StringBuilder(text.EndsWith('\n') ? "" : "\n");
        var offsets = new List<int>();
        foreach (var (number, body) in objects)
        {
            offsets.Add(pdf.Length + added.Length);
            added.Append(CultureInfo.InvariantCulture, $"{number} 0 obj\n{body}\nendobj\n");
        }

        var xref = pdf.Length + added.Length;
        added.Append(CultureInfo.InvariantCulture, $"xref\n{root} 1\n{offsets[0]:D10} 00000 n \n");
        if (objects.Count > 1)
            added.Append(CultureInfo.InvariantCulture, $"{size} {objects.Count - 1}\n");
        foreach (var offset in offsets.Skip(1))
            added.Append(CultureInfo.InvariantCulture, $"{offset:D10} 00000 n \n");
        added.Append(CultureInfo.InvariantCulture, $"trailer\n<</Size {size + objects.Count - 1}\n/Root {root} 0 R\n{Info().Match(tail).Value}\n{id}\n/Prev {previous}>>\nstartxref\n{xref}\n%%EOF\n");
        return [.. pdf, .. Encoding.Latin1.GetBytes(added.ToString())];
    }

    private static string Item(IReadOnlyList<Bookmark> bookmarks, int index, int first)
    {
        var parent = Enumerable.Range(0, index).LastOrDefault(i => bookmarks[i].Level < bookmarks[index].Level, -1);
        var siblings = Siblings(bookmarks, parent + 1);
        var place = siblings.IndexOf(index);
        var children = index + 1 < bookmarks.Count && bookmarks[index + 1].Level > bookmarks[index].Level ? Siblings(bookmarks, index + 1) : [];
        var item = new StringBuilder($"<</Title <{Hex(bookmarks[index].Title)}> /Parent {first + parent} 0 R /Dest /{bookmarks[index].Destination}");
        if (place > 0)
            item.Append(CultureInfo.InvariantCulture, $" /Prev {first + siblings[place - 1]} 0 R");
        if (place < siblings.Count - 1)
            item.Append(CultureInfo.InvariantCulture, $" /Next {first + siblings[place + 1]} 0 R");
        if (children.Count > 0) // negative: shut
            item.Append(CultureInfo.InvariantCulture, $" /First {first + children[0]} 0 R /Last {first + children[^1]} 0 R /Count -{children.Count}");
        return item.Append(">>").ToString();
    }

    /// <summary>Those from one on that stand at its level, up to the next at a higher one.</summary>
    private static List<int> Siblings(IReadOnlyList<Bookmark> bookmarks, int from) =>
    [
        .. Enumerable.Range(from, bookmarks.Count - from)
            .TakeWhile(i => bookmarks[i].Level >= bookmarks[from].Level)
            .Where(i => bookmarks[i].Level == bookmarks[from].Level),
    ];

    private static string Hex(string text) => "FEFF" + Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(text));

    [GeneratedRegex(@"/Root (\d+) 0 R")]
    private static partial Regex RootReference();

    [GeneratedRegex(@"/Size (\d+)")]
    private static partial Regex SizeEntry();

    [GeneratedRegex(@"startxref\s+(\d+)")]
    private static partial Regex StartXref();

    [GeneratedRegex(@"/ID\s*\[[^\]]*\]")]
    private static partial Regex IdEntry();

    [GeneratedRegex(@"/Info \d+ 0 R")]
    private static partial Regex Info();
}
