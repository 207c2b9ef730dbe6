using System.Reflection;
using SkiaSharp;

namespace PeacekeepingOrg.Core.Charts.Text;

/// <summary>Faces of the one text family.</summary>
public enum Face
{
    Regular,
    Semibold,
    Italic,
}

/// <summary>
/// Source Sans 3 (OFL), from the assembly itself. Skia writes a PDF without fonts, and without an error, where a font is missing: so each face is
/// checked when it is first asked for.
/// </summary>
public static class ChartFonts
{
    /// <summary>As style sheets call it.</summary>
    public const string Family = "Source Sans 3";

    private static readonly Lazy<SKTypeface>[] s_faces =
    [
        new(() => Load("SourceSans3-Regular.ttf")),
        new(() => Load("SourceSans3-Semibold.ttf")),
        new(() => Load("SourceSans3-It.ttf")),
    ];

    /// <summary>The face; throws where the assembly lacks it or holds something else under its name.</summary>
    public static SKTypeface Of(Face face) => s_faces[(int)face].Value;

    /// <summary>Loads every face, so that a broken build stops at start and not at the first print.</summary>
    public static void Check()
    {
        foreach (var face in Enum.GetValues<Face>())
            _ = Of(face);
    }

    private static SKTypeface Load(string file)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("Charts.Fonts." + file)
            ?? throw new InvalidOperationException($"The font {file} is not in the assembly; charts cannot be written without it.");
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        using var data = SKData.CreateCopy(FontSubset.Latin(bytes.ToArray()));
        var face = SKTypeface.FromData(data);
        using var font = new SKFont(face);
        return face is not null && face.FamilyName.StartsWith(Family, StringComparison.Ordinal) && font.ContainsGlyphs("Àéœ«»’–×°")
            ? face
            : throw new InvalidOperationException($"The font {file} cannot be used: Skia reads it as “{face?.FamilyName ?? "nothing"}”.");
    }
}
