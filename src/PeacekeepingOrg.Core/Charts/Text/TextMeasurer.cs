using SkiaSharp;

namespace PeacekeepingOrg.Core.Charts.Text;

/// <summary>Widths of text in the very fonts that are written. One for each chart: Skia's fonts belong to one thread at a time.</summary>
public sealed class TextMeasurer : IDisposable
{
    private const float Unit = 1000;

    private readonly SKFont[] _fonts = [.. Enum.GetValues<Face>().Select(face => FontOf(face, Unit))];
    private readonly Dictionary<(Face, string), double> _widths = [];

    /// <summary>Width in points.</summary>
    public double Width(string text, Face face, double size)
    {
        if (!_widths.TryGetValue((face, text), out var width))
            _widths[(face, text)] = width = _fonts[(int)face].MeasureText(text) / Unit;
        return width * size;
    }

    /// <summary>A font as it is measured and written: no hinting, so that widths grow with the size.</summary>
    internal static SKFont FontOf(Face face, double size) =>
        new(ChartFonts.Of(face), (float)size) { Subpixel = true, LinearMetrics = true, Hinting = SKFontHinting.None, Edging = SKFontEdging.Antialias };

    public void Dispose()
    {
        foreach (var font in _fonts)
            font.Dispose();
    }
}
