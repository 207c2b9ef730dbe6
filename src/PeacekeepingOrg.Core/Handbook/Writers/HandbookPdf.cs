using PeacekeepingOrg.Core.Charts.Scenes;
using PeacekeepingOrg.Core.Charts.Text;
using PeacekeepingOrg.Core.Charts.Writers;
using PeacekeepingOrg.Core.Handbook.Flow;
using SkiaSharp;

namespace PeacekeepingOrg.Core.Handbook.Writers;

/// <summary>Writes laid-out pages as a PDF: fonts inside, live links, places links lead to.</summary>
internal sealed class HandbookPdf(double scale, HandbookAddresses addresses) : IDisposable
{
    private readonly Dictionary<Style, SKFont> _fonts = [];

    // Boxes lead to the book's own pages; what is cited, to the site.
    private readonly SkiaPainter _charts = new(target => target.Kind is TargetKind.Unit or TargetKind.Post ? null : addresses.Chart(target));

    public byte[] Write(SKDocumentPdfMetadata metadata, IReadOnlyList<BookPage> pages, Func<SceneBox, string?> destinationOf, CancellationToken stop)
    {
        ChartFonts.Check();
        var known = pages.SelectMany(p => p.Marks).Select(m => m.Destination).ToHashSet();
        using var bytes = new MemoryStream();
        using (var pdf = SKDocument.CreatePdf(bytes, metadata))
        {
            foreach (var page in pages)
            {
                stop.ThrowIfCancellationRequested();
                var chart = page.Chart?.Value;
                var canvas = pdf.BeginPage((float)((chart?.Width ?? Format.Sheet.Width) * scale), (float)((chart?.Height ?? Format.Sheet.Height) * scale));
                canvas.Scale((float)scale);
                foreach (var mark in page.Marks)
                    canvas.DrawNamedDestinationAnnotation(new SKPoint(0, (float)mark.Y), mark.Destination);
                foreach (var rule in page.Rules)
                    Rule(canvas, rule);
                foreach (var text in page.Texts)
                    Text(canvas, text, known);
                if (chart is not null)
                    Chart(canvas, chart, box => destinationOf(box) is { } destination && known.Contains(destination) ? destination : null);
                pdf.EndPage();
            }

            pdf.Close();
        }

        return bytes.ToArray();
    }

    public void Dispose()
    {
        _charts.Dispose();
        foreach (var font in _fonts.Values)
            font.Dispose();
    }

    private void Chart(SKCanvas canvas, ScenePage chart, Func<SceneBox, string?> destinationOf)
    {
        _charts.Paint(canvas, chart);
        foreach (var layer in chart.Layers)
            foreach (var box in layer.Scene.Boxes)
                if (destinationOf(box) is { } destination)
                    canvas.DrawLinkDestinationAnnotation(Rect(new(
                        layer.X + (box.Face.X * layer.Scale), layer.Y + (box.Face.Y * layer.Scale), box.Face.Width * layer.Scale, box.Face.Height * layer.Scale)), destination);
    }

    private void Text(SKCanvas canvas, PageText text, HashSet<string> known)
    {
        var style = text.Piece.Style;
        if (!_fonts.TryGetValue(style, out var font))
            _fonts[style] = font = TextMeasurer.FontOf(style.Face, style.Size);
        using var paint = new SKPaint { IsAntialias = true, Color = SKColor.Parse(Paints.Of(style.Ink)) };
        canvas.DrawText(text.Piece.Text, (float)text.X, (float)text.Baseline, SKTextAlign.Left, font, paint);
        if (text.Piece.Link is Link.Url url)
            canvas.DrawUrlAnnotation(Rect(text.Area), url.Address);
        else if (text.Piece.Link is Link.Jump jump && known.Contains(jump.Destination))
            canvas.DrawLinkDestinationAnnotation(Rect(text.Area), jump.Destination);
    }

    private static void Rule(SKCanvas canvas, PageRule rule)
    {
        using var paint = new SKPaint
        {
            IsAntialias = true,
            IsStroke = true,
            Color = SKColor.Parse(rule.Stroke switch { Stroke.Bar => Paints.Blue, Stroke.Hair => Paints.Rule, _ => Paints.Frame }),
            StrokeWidth = rule.Stroke == Stroke.Bar ? 1.4f : 0.5f,
            StrokeCap = rule.Stroke == Stroke.Dots ? SKStrokeCap.Round : SKStrokeCap.Butt,
        };
        using var dots = rule.Stroke == Stroke.Dots ? SKPathEffect.CreateDash([0.1f, 3.4f], 0) : null;
        paint.PathEffect = dots;
        canvas.DrawLine((float)rule.X, (float)rule.Y, (float)(rule.X + rule.Width), (float)rule.Y, paint);
    }

    private static SKRect Rect(Area area) => new((float)area.X, (float)area.Y, (float)area.Right, (float)area.Bottom);
}
