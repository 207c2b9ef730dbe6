using System.Globalization;
using PeacekeepingOrg.Core.Charts.Scenes;
using PeacekeepingOrg.Core.Charts.Selecting;

namespace PeacekeepingOrg.Core.Charts.Writers;

/// <summary>How a kind of line is drawn: told apart by dash as well as by colour, and dark enough for a grey printer.</summary>
/// <param name="Colour">On white, "#rrggbb".</param>
/// <param name="Dark">On black.</param>
/// <param name="Width">In points.</param>
/// <param name="Dash">Strokes and gaps in points; none: solid.</param>
public sealed record Pen(string Colour, string Dark, double Width, IReadOnlyList<float> Dash)
{
    /// <summary>The pen of a line: a second superior's is never solid.</summary>
    public static Pen Of(SceneLine line)
    {
        ArgumentNullException.ThrowIfNull(line);
        return line is { Kind: Tie.ReportsTo, HasArrow: true } ? Of(Tie.ReportsTo) with { Dash = SecondDash } : Of(line.Kind);
    }

    /// <summary>Of a line to a second superior.</summary>
    internal static IReadOnlyList<float> SecondDash { get; } = [12, 3];

    /// <summary>The pen of a kind of line.</summary>
    public static Pen Of(Tie kind) => kind switch
    {
        Tie.ReportsTo => new("#00629b", "#7ccbf5", 1.15, []),
        Tie.AccountableTo => new("#3b3a8f", "#b3b1ff", 1.15, [7, 2.6f]),
        Tie.Instructs => new("#8f4700", "#ffc078", 1.3, [8, 2.4f, 1.6f, 2.4f]),
        Tie.Deputises => new("#17603b", "#7fd6a5", 1.2, [3.6f, 2.2f]),
        Tie.Assists => new("#4a5a00", "#c9dc6a", 1.1, [2.2f, 2.2f]),
        Tie.Advises => new("#6b2f86", "#dba8f2", 1.3, [1.3f, 2.3f]),
        Tie.CoordinatesWith => new("#6b5200", "#e5c458", 1.1, [5, 2, 1.3f, 2, 1.3f, 2]),
        Tie.CollaboratesWith => new("#8c1d4f", "#f7a1c4", 1.1, [9, 2, 1.3f, 2, 1.3f, 2]),
        Tie.Serves => new("#00665f", "#6fd3c9", 1.2, [4.2f, 2.4f]),
        _ => new("#5b6b7a", "#93a3b1", 1, []),
    };

    internal string DashText => string.Join(' ', Dash.Select(d => d.ToString(CultureInfo.InvariantCulture)));
}

/// <summary>Colours of a drawing on white, those of the site.</summary>
internal static class Paints
{
    public const string Ground = "#ffffff";
    public const string Blue = "#00629b";
    public const string Wash = "#e8f4fb";
    public const string Frame = "#8da2b3";
    public const string Sheet = "#eef1f4";
    public const string Rule = "#c3ccd4";

    public static string Of(Ink ink) => ink switch
    {
        Ink.Quiet => "#48535d",
        Ink.Link => "#00629b",
        Ink.Reversed => "#ffffff",
        Ink.Warm => "#7a3c00",
        _ => "#1b2127",
    };

    public static (string Fill, string Stroke, double Width) Of(SceneBox box) => box switch
    {
        { Box.IsExternal: true } => (Ground, "#48535d", 1),
        { Rank: BoxRank.Root } => (Blue, Blue, 1),
        { Box.Mark: BoxMark.EarlierOnly } => (Ground, "#48535d", 0.9),
        { Box.Mark: BoxMark.LaterOnly } => (Ground, "#1b2127", 2.2),
        { Box.Mark: BoxMark.ToBeReviewed } => (Ground, "#7a3c00", 1.3),
        { Box.Mark: not BoxMark.None } => (Wash, Blue, 1.5),
        { Rank: BoxRank.Office } => (Wash, Blue, 1.1),
        _ => (Ground, Frame, 0.8),
    };

    /// <summary>Shared units bear a second frame inside the first.</summary>
    public const double InnerFrame = 2.2;

    public static readonly float[] ExternalDash = [3.2f, 2];

    /// <summary>Dots where only the earlier text names a unit, long dashes where what became of it is open: told apart without colour.</summary>
    public static float[]? DashOf(SceneBox box) => box switch
    {
        { Box.IsExternal: true } => ExternalDash,
        { Box.Mark: BoxMark.EarlierOnly } => s_dots,
        { Box.Mark: BoxMark.ToBeReviewed } => s_dashes,
        _ => null,
    };

    private static readonly float[] s_dots = [1, 2];
    private static readonly float[] s_dashes = [7, 3];
}
