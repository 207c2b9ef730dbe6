using PeacekeepingOrg.Core.Charts.Scenes;
using PeacekeepingOrg.Core.Charts.Selecting;
using PeacekeepingOrg.Core.Charts.Text;
using SkiaSharp;

namespace PeacekeepingOrg.Core.Charts.Writers;

/// <summary>Paints pages on a Skia canvas: a PDF's or a picture's.</summary>
internal sealed class SkiaPainter : IDisposable
{
    private readonly Dictionary<(Face, double), SKFont> _fonts = [];
    private readonly Func<Target, string?>? _addressOf;

    /// <param name="addressOf">Where things lead; null for a picture, which has no links.</param>
    public SkiaPainter(Func<Target, string?>? addressOf) => _addressOf = addressOf;

    public void Paint(SKCanvas canvas, ScenePage page)
    {
        foreach (var layer in page.Layers)
        {
            canvas.Save();
            if (layer.Clip is { } clip)
                canvas.ClipRect(Rect(clip));
            canvas.Translate((float)layer.X, (float)layer.Y);
            canvas.Scale((float)layer.Scale);
            Paint(canvas, layer.Scene, Visible(layer));
            canvas.Restore();
        }
    }

    public void Dispose()
    {
        foreach (var font in _fonts.Values)
            font.Dispose();
    }

    /// <summary>The part of the drawing that shows; what lies outside is not written at all.</summary>
    private static Area? Visible(Layer layer) => layer.Clip is not { } clip
        ? null
        : new((clip.X - layer.X) / layer.Scale, (clip.Y - layer.Y) / layer.Scale, clip.Width / layer.Scale, clip.Height / layer.Scale);

    private void Paint(SKCanvas canvas, Scene scene, Area? visible)
    {
        foreach (var rule in scene.Rules)
            Rule(canvas, rule);
        foreach (var line in scene.Lines.Where(l => l.IsTree))
            Line(canvas, line, visible);
        foreach (var box in scene.Boxes.Where(b => visible?.Overlaps(b.Area) ?? true))
            Box(canvas, box);
        foreach (var line in scene.Lines.Where(l => !l.IsTree))
            Line(canvas, line, visible);
        foreach (var text in scene.Texts)
            Text(canvas, text);
    }

    private void Box(SKCanvas canvas, SceneBox box)
    {
        var (fill, stroke, width) = Paints.Of(box);
        if (box.Box.IsUnnamed)
            Frame(canvas, new(box.Area.X + SceneBox.Sheet, box.Area.Y + SceneBox.Sheet, box.Face.Width, box.Face.Height), Paints.Sheet, stroke, width, null);
        Frame(canvas, box.Face, fill, stroke, width, Paints.DashOf(box));
        if (box.Box.IsShared)
            Frame(canvas, box.Face.Grown(-Paints.InnerFrame), null, box is { Rank: BoxRank.Root, Box.IsExternal: false } ? Paints.Ground : stroke, 0.6, null);
        foreach (var text in box.Texts)
            Text(canvas, text);
        Link(canvas, box.Face, box.Target);
    }

    private static void Frame(SKCanvas canvas, Area area, string? fill, string stroke, double width, float[]? dash)
    {
        using var paint = new SKPaint { IsAntialias = true };
        if (fill is not null)
        {
            paint.Color = SKColor.Parse(fill);
            canvas.DrawRoundRect(Rect(area), 1.5f, 1.5f, paint);
        }

        paint.IsStroke = true;
        paint.Color = SKColor.Parse(stroke);
        paint.StrokeWidth = (float)width;
        using var effect = dash is null ? null : SKPathEffect.CreateDash(dash, 0);
        paint.PathEffect = effect;
        canvas.DrawRoundRect(Rect(area), 1.5f, 1.5f, paint);
    }

    private static void Rule(SKCanvas canvas, SceneRule rule)
    {
        using var paint = new SKPaint { IsAntialias = true, Color = SKColor.Parse(Paints.Frame), StrokeWidth = 0.5f, IsStroke = true };
        if (rule.Area.Width == 0 || rule.Area.Height == 0)
        {
            canvas.DrawLine((float)rule.Area.X, (float)rule.Area.Y, (float)rule.Area.Right, (float)rule.Area.Bottom, paint);
            return;
        }

        if (rule.Filled)
        {
            using var wash = new SKPaint { Color = SKColor.Parse(Paints.Frame) };
            canvas.DrawRect(Rect(rule.Area), wash);
        }

        canvas.DrawRect(Rect(rule.Area), paint);
    }

    private void Line(SKCanvas canvas, SceneLine line, Area? visible)
    {
        var pen = Pen.Of(line);
        using var paint = new SKPaint
        {
            IsAntialias = true,
            IsStroke = true,
            Color = SKColor.Parse(pen.Colour),
            StrokeWidth = (float)pen.Width,
            StrokeJoin = SKStrokeJoin.Round,
        };
        using var effect = pen.Dash.Count == 0 ? null : SKPathEffect.CreateDash([.. pen.Dash], 0);
        paint.PathEffect = effect;
        using var path = new SKPathBuilder();
        path.MoveTo(Point(line.Points[line.Shared]));
        foreach (var spot in line.Drawn.Skip(1))
            path.LineTo(Point(spot));
        using var drawn = path.Detach();
        canvas.DrawPath(drawn, paint);
        if (line.HasArrow)
            Arrow(canvas, line.Points[^2], line.Points[^1], pen);
        if (line.IsTree || line.Target is null)
            return;
        for (var i = 1; i < line.Points.Count; i++)
        {
            var (a, b) = (line.Points[i - 1], line.Points[i]);
            var reach = new Area(Math.Min(a.X, b.X), Math.Min(a.Y, b.Y), Math.Abs(a.X - b.X), Math.Abs(a.Y - b.Y)).Grown(2.5);
            if (visible?.Overlaps(reach) ?? true)
                Link(canvas, reach, line.Target);
        }
    }

    private static void Arrow(SKCanvas canvas, Spot from, Spot to, Pen pen)
    {
        var (dx, dy) = (Math.Sign(Math.Round(to.X - from.X, 1)), Math.Sign(Math.Round(to.Y - from.Y, 1)));
        using var path = new SKPathBuilder();
        path.MoveTo(Point(to));
        path.LineTo((float)(to.X - (7 * dx) - (3 * dy)), (float)(to.Y - (7 * dy) - (3 * dx)));
        path.LineTo((float)(to.X - (7 * dx) + (3 * dy)), (float)(to.Y - (7 * dy) + (3 * dx)));
        path.Close();
        using var drawn = path.Detach();
        using var paint = new SKPaint { IsAntialias = true, Color = SKColor.Parse(pen.Colour) };
        canvas.DrawPath(drawn, paint);
    }

    private void Text(SKCanvas canvas, TextLine line)
    {
        if (!_fonts.TryGetValue((line.Face, line.Size), out var font))
            _fonts[(line.Face, line.Size)] = font = TextMeasurer.FontOf(line.Face, line.Size);
        using var paint = new SKPaint { IsAntialias = true, Color = SKColor.Parse(Paints.Of(line.Ink)) };
        if (line.HasGround)
        {
            using var ground = new SKPaint { Color = SKColors.White };
            canvas.DrawRect(Rect(line.Area.Grown(1)), ground);
        }

        canvas.DrawText(line.Content, (float)line.X, (float)line.Baseline, SKTextAlign.Left, font, paint);
        Link(canvas, line.Area.Grown(0.5), line.Target);
    }

    private void Link(SKCanvas canvas, Area area, Target? target)
    {
        if (target is not null && _addressOf?.Invoke(target) is { } address)
            canvas.DrawUrlAnnotation(Rect(area), address);
    }

    private static SKRect Rect(Area area) => new((float)area.X, (float)area.Y, (float)area.Right, (float)area.Bottom);

    private static SKPoint Point(Spot spot) => new((float)spot.X, (float)spot.Y);
}
