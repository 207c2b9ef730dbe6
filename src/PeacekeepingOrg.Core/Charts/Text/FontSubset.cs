using System.Buffers.Binary;
using System.Text;

namespace PeacekeepingOrg.Core.Charts.Text;

/// <summary>
/// Takes out of a TrueType font, in memory, the outlines no chart uses, so that PDFs stay small: Skia embeds a font whole. Glyph ids stay as they
/// are. (OpenType 1.9: tables glyf, loca, cmap.)
/// </summary>
internal static class FontSubset
{
    private static readonly string[] s_kept = ["OS/2", "cmap", "cvt ", "fpgm", "gasp", "glyf", "head", "hhea", "hmtx", "loca", "maxp", "name", "post", "prep"];

    /// <summary>The font with the letters of Latin scripts, punctuation and signs.</summary>
    public static byte[] Latin(byte[] font)
    {
        var tables = Tables(font);
        if (!tables.ContainsKey("glyf") || !tables.TryGetValue("cmap", out var cmap))
            return font;
        var wide = BinaryPrimitives.ReadInt16BigEndian(tables["head"].Span[50..]) == 1;
        var used = new SortedSet<int> { 0 };
        foreach (var (start, end) in new[] { (0x20, 0x17F), (0x218, 0x21B), (0x2000, 0x206F), (0x20AC, 0x20AC), (0x2116, 0x2122), (0x2190, 0x2193), (0x2212, 0x2215), (0x2260, 0x2260) })
            for (var code = start; code <= end; code++)
                used.Add(Glyph(cmap.Span, code));
        var glyf = tables["glyf"];
        var loca = tables["loca"];
        var count = (loca.Length / (wide ? 4 : 2)) - 1;
        foreach (var glyph in used.ToList())
            AddParts(glyph);

        using var outlines = new MemoryStream();
        var offsets = new byte[(count + 1) * 4];
        for (var glyph = 0; glyph < count; glyph++)
        {
            BinaryPrimitives.WriteUInt32BigEndian(offsets.AsSpan(glyph * 4), (uint)outlines.Length);
            if (used.Contains(glyph))
            {
                outlines.Write(Outline(glyph).Span);
                while (outlines.Length % 4 != 0)
                    outlines.WriteByte(0);
            }
        }

        BinaryPrimitives.WriteUInt32BigEndian(offsets.AsSpan(count * 4), (uint)outlines.Length);
        var head = tables["head"].ToArray();
        BinaryPrimitives.WriteInt16BigEndian(head.AsSpan(50), 1);
        tables["head"] = head;
        tables["glyf"] = outlines.ToArray();
        tables["loca"] = offsets;
        return Write(tables.Where(t => s_kept.Contains(t.Key)).OrderBy(t => t.Key, StringComparer.Ordinal).ToList());

        ReadOnlyMemory<byte> Outline(int glyph)
        {
            var (from, to) = (Offset(glyph), Offset(glyph + 1));
            return glyf[from..to];
        }

        int Offset(int glyph) => wide
            ? (int)BinaryPrimitives.ReadUInt32BigEndian(loca.Span[(glyph * 4)..])
            : BinaryPrimitives.ReadUInt16BigEndian(loca.Span[(glyph * 2)..]) * 2;

        // An accented letter is often put together from a letter and an accent.
        void AddParts(int glyph)
        {
            var outline = Outline(glyph).Span;
            if (outline.Length < 10 || BinaryPrimitives.ReadInt16BigEndian(outline) >= 0)
                return;
            for (var at = 10; ;)
            {
                var flags = BinaryPrimitives.ReadUInt16BigEndian(outline[at..]);
                var part = BinaryPrimitives.ReadUInt16BigEndian(outline[(at + 2)..]);
                if (used.Add(part))
                    AddParts(part);
                at += 4 + ((flags & 1) != 0 ? 4 : 2) + ((flags & 8) != 0 ? 2 : (flags & 0x40) != 0 ? 4 : (flags & 0x80) != 0 ? 8 : 0);
                if ((flags & 0x20) == 0)
                    return;
            }
        }
    }

    private static Dictionary<string, ReadOnlyMemory<byte>> Tables(byte[] font)
    {
        var tables = new Dictionary<string, ReadOnlyMemory<byte>>();
        for (var i = 0; i < BinaryPrimitives.ReadUInt16BigEndian(font.AsSpan(4)); i++)
        {
            var record = font.AsSpan(12 + (16 * i));
            var offset = (int)BinaryPrimitives.ReadUInt32BigEndian(record[8..]);
            tables[Encoding.ASCII.GetString(record[..4])] = font.AsMemory(offset, (int)BinaryPrimitives.ReadUInt32BigEndian(record[12..]));
        }

        return tables;
    }

    /// <summary>By the map of the Basic Multilingual Plane, format 4; 0 where there is none.</summary>
    private static int Glyph(ReadOnlySpan<byte> cmap, int code)
    {
        for (var i = 0; i < BinaryPrimitives.ReadUInt16BigEndian(cmap[2..]); i++)
        {
            var map = cmap[(int)BinaryPrimitives.ReadUInt32BigEndian(cmap[(8 + (8 * i))..])..];
            if (BinaryPrimitives.ReadUInt16BigEndian(map) != 4)
                continue;
            var twice = BinaryPrimitives.ReadUInt16BigEndian(map[6..]);
            for (var at = 0; at < twice; at += 2)
            {
                if (code > BinaryPrimitives.ReadUInt16BigEndian(map[(14 + at)..]))
                    continue;
                var start = BinaryPrimitives.ReadUInt16BigEndian(map[(16 + twice + at)..]);
                if (code < start)
                    return 0;
                var delta = BinaryPrimitives.ReadInt16BigEndian(map[(16 + (2 * twice) + at)..]);
                var range = 16 + (3 * twice) + at;
                var offset = BinaryPrimitives.ReadUInt16BigEndian(map[range..]);
                if (offset == 0)
                    return (code + delta) & 0xFFFF;
                var glyph = BinaryPrimitives.ReadUInt16BigEndian(map[(range + offset + (2 * (code - start)))..]);
                return glyph == 0 ? 0 : (glyph + delta) & 0xFFFF;
            }

            return 0;
        }

        return 0;
    }

    private static byte[] Write(List<KeyValuePair<string, ReadOnlyMemory<byte>>> tables)
    {
        var power = (int)Math.Log2(tables.Count);
        var size = 12 + (16 * tables.Count) + tables.Sum(t => (t.Value.Length + 3) / 4 * 4);
        var font = new byte[size];
        BinaryPrimitives.WriteUInt32BigEndian(font, 0x00010000);
        BinaryPrimitives.WriteUInt16BigEndian(font.AsSpan(4), (ushort)tables.Count);
        BinaryPrimitives.WriteUInt16BigEndian(font.AsSpan(6), (ushort)(16 << power));
        BinaryPrimitives.WriteUInt16BigEndian(font.AsSpan(8), (ushort)power);
        BinaryPrimitives.WriteUInt16BigEndian(font.AsSpan(10), (ushort)((16 * tables.Count) - (16 << power)));
        var at = 12 + (16 * tables.Count);
        for (var i = 0; i < tables.Count; i++)
        {
            var (tag, table) = tables[i];
            table.Span.CopyTo(font.AsSpan(at));
            var padded = (table.Length + 3) / 4 * 4;
            uint sum = 0;
            for (var word = 0; word < padded; word += 4)
                sum += BinaryPrimitives.ReadUInt32BigEndian(font.AsSpan(at + word));
            var record = font.AsSpan(12 + (16 * i));
            Encoding.ASCII.GetBytes(tag, record);
            BinaryPrimitives.WriteUInt32BigEndian(record[4..], sum);
            BinaryPrimitives.WriteUInt32BigEndian(record[8..], (uint)at);
            BinaryPrimitives.WriteUInt32BigEndian(record[12..], (uint)table.Length);
            at += padded;
        }

        return font;
    }
}
