using System.IO.Compression;

namespace PeacekeepingOrg.Core.Charts.Writers.Pptx;

/// <summary>The same files in the same order with the same date: the same bytes.</summary>
internal static class StableZip
{
    private static readonly DateTimeOffset s_date = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static byte[] Rewrite(Stream package)
    {
        package.Position = 0;
        using var bytes = new MemoryStream();
        using (var from = new ZipArchive(package, ZipArchiveMode.Read, leaveOpen: true))
        using (var to = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
            // The table of contents first, as readers of the format expect it.
            foreach (var entry in from.Entries.OrderBy(e => e.FullName != "[Content_Types].xml").ThenBy(e => e.FullName, StringComparer.Ordinal))
            {
                var copy = to.CreateEntry(entry.FullName, CompressionLevel.Optimal);
                copy.LastWriteTime = s_date;
                using var source = entry.Open();
                using var target = copy.Open();
                source.CopyTo(target);
            }

        return bytes.ToArray();
    }
}
