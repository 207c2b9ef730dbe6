using PeacekeepingOrg.Core.Charts.Scenes;
using SkiaSharp;

namespace PeacekeepingOrg.Core.Charts.Writers;

/// <summary>PDF: vector, with the fonts inside, selectable text, live links, the document's language and a bookmark for each of several pages.</summary>
public sealed class PdfWriter(Func<Target, string?> addressOf)
{
    /// <summary>The document, page by page. The same document gives the same bytes.</summary>
    public byte[] Write(ChartDocument document, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(document);
        Text.ChartFonts.Check();
        using var bytes = new MemoryStream();
        using (var pdf = SKDocument.CreatePdf(bytes, new SKDocumentPdfMetadata
        {
            Title = document.Title,
            Author = document.Author,
            Subject = document.Subject,
            Creator = document.Author,
            RasterDpi = 300,
            EncodingQuality = 101,
        }))
        {
            using var painter = new SkiaPainter(addressOf);
            foreach (var (page, index) in document.Pages.Select((p, i) => (p, i)))
            {
                cancellationToken.ThrowIfCancellationRequested();
                var canvas = pdf.BeginPage((float)page.Width, (float)page.Height);
                canvas.DrawNamedDestinationAnnotation(new SKPoint(0, 0), Destination(index));
                painter.Paint(canvas, page);
                pdf.EndPage();
            }

            pdf.Close();
        }

        IReadOnlyList<Bookmark> bookmarks = document.Pages.Count == 1 ? [] : [.. document.Pages.Select((page, i) => new Bookmark(0, page.Title, Destination(i)))];
        return PdfUpdate.Add(bytes.ToArray(), document.Lang, bookmarks);
    }

    private static string Destination(int page) => $"page-{page + 1}";
}

/// <summary>A picture of one page.</summary>
public static class PngWriter
{
    /// <summary>Most pixels of a picture: 24 million, which is 96 MB while it is painted.</summary>
    public const long MostPixels = 24_000_000;

    /// <summary>The page at so many pixels an inch, or as many as <see cref="MostPixels"/> allows.</summary>
    public static byte[] Write(ScenePage page, double dotsPerInch = 144)
    {
        ArgumentNullException.ThrowIfNull(page);
        var scale = Math.Min(dotsPerInch / 72, Math.Sqrt(MostPixels / (page.Width * page.Height)));
        using var bitmap = new SKBitmap((int)Math.Floor(page.Width * scale), (int)Math.Floor(page.Height * scale));
        using var canvas = new SKCanvas(bitmap);
        using var painter = new SkiaPainter(null);
        canvas.Clear(SKColors.White);
        canvas.Scale((float)scale);
        painter.Paint(canvas, page);
        canvas.Flush();
        using var png = bitmap.Encode(SKEncodedImageFormat.Png, 100);
        return png.ToArray();
    }
}
