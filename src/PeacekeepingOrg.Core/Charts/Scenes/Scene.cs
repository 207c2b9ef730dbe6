using PeacekeepingOrg.Core.Charts.Selecting;
using PeacekeepingOrg.Core.Charts.Text;

namespace PeacekeepingOrg.Core.Charts.Scenes;

/// <summary>A place on the drawing, in points; y grows downwards.</summary>
public readonly record struct Spot(double X, double Y);

/// <summary>A rectangle of the drawing, in points.</summary>
public readonly record struct Area(double X, double Y, double Width, double Height)
{
    public double Right => X + Width;

    public double Bottom => Y + Height;

    public double MidX => X + (Width / 2);

    public double MidY => Y + (Height / 2);

    /// <summary>True where the two share more than an edge.</summary>
    public bool Overlaps(Area other) => X < other.Right && other.X < Right && Y < other.Bottom && other.Y < Bottom;

    /// <summary>True where the other lies within this one, give or take a hair.</summary>
    public bool Holds(Area other, double hair = 0.01) =>
        other.X >= X - hair && other.Y >= Y - hair && other.Right <= Right + hair && other.Bottom <= Bottom + hair;

    /// <summary>The straight stretches of a line, each as an area without breadth.</summary>
    public static IEnumerable<Area> Along(IReadOnlyList<Spot> points) => points.Zip(points.Skip(1)).Select(s => new Area(
        Math.Min(s.First.X, s.Second.X), Math.Min(s.First.Y, s.Second.Y), Math.Abs(s.First.X - s.Second.X), Math.Abs(s.First.Y - s.Second.Y)));

    /// <summary>Larger on every side.</summary>
    public Area Grown(double by) => new(X - by, Y - by, Width + (2 * by), Height + (2 * by));
}

/// <summary>What something on the drawing leads to.</summary>
public enum TargetKind
{
    Unit,
    Post,

    /// <summary>A paragraph of a source; the key is "source#anchor".</summary>
    Paragraph,

    /// <summary>The chart itself; the key is its query string.</summary>
    Chart,

    /// <summary>Two editions compared; the key is the id of the later.</summary>
    Comparison,
}

/// <summary>What something leads to; whoever writes the drawing knows the address.</summary>
/// <param name="Kind">Of thing.</param>
/// <param name="Edition">Id of the edition.</param>
/// <param name="Key">Id of the unit or post, "source#anchor", or a query string.</param>
/// <param name="Lang">"fr" or "en".</param>
public sealed record Target(TargetKind Kind, string Edition, string Key, string Lang);

/// <summary>Colours by what they are for; the writers know what they look like.</summary>
public enum Ink
{
    Text,
    Quiet,
    Link,

    /// <summary>On the filled box on top.</summary>
    Reversed,
    Warm,
}

/// <summary>One line of text, as it is written: nothing wraps any more.</summary>
/// <param name="X">Left end of the line.</param>
/// <param name="Baseline">Height the letters stand on.</param>
/// <param name="Content">The words.</param>
/// <param name="Face">Of the family.</param>
/// <param name="Size">In points.</param>
/// <param name="Width">As measured.</param>
/// <param name="Ink">Its colour.</param>
/// <param name="Target">Where it leads; null: nowhere.</param>
public sealed record TextLine(double X, double Baseline, string Content, Face Face, double Size, double Width, Ink Ink, Target? Target = null)
{
    /// <summary>Language of the words, where it is not the drawing's; null otherwise.</summary>
    public string? Lang { get; init; }

    /// <summary>True where it stands on a line, which gives way to it.</summary>
    public bool HasGround { get; init; }

    /// <summary>From the highest accent to the lowest tail.</summary>
    public Area Area => new(X, Baseline - (Size * 0.92), Width, Size * 1.18);
}

/// <summary>How a box looks.</summary>
public enum BoxRank
{
    /// <summary>Top of the chart.</summary>
    Root,

    /// <summary>Directly below it.</summary>
    Office,
    Unit,
}

/// <summary>A box, its words and what it is.</summary>
/// <param name="Box">What it shows.</param>
/// <param name="Area">Where.</param>
/// <param name="Rank">How it looks.</param>
/// <param name="Texts">Its lines.</param>
/// <param name="Target">Where it leads; null for a sample in the legend.</param>
/// <param name="AltText">What a screen reader says.</param>
public sealed record SceneBox(ChartBox Box, Area Area, BoxRank Rank, IReadOnlyList<TextLine> Texts, Target? Target, string AltText)
{
    /// <summary>Language of <see cref="AltText"/>, where all of it is in another than the drawing's; null otherwise.</summary>
    public string? AltLang { get; init; }

    /// <summary>Offset of the second sheet behind a box that stands for several; the sheet is part of <see cref="Area"/>.</summary>
    public const double Sheet = 3;

    /// <summary>The box itself, without the sheet behind it.</summary>
    public Area Face => Box.IsUnnamed ? new(Area.X, Area.Y, Area.Width - Sheet, Area.Height - Sheet) : Area;
}

/// <summary>A line of the tree or between two boxes.</summary>
/// <param name="Kind">By the verb; gives dash and colour.</param>
/// <param name="Points">Corners, upright and level only.</param>
/// <param name="FromId">Box it starts at.</param>
/// <param name="ToId">Box it ends at.</param>
/// <param name="IsTree">True for the tree's own.</param>
/// <param name="HasArrow">Points at its end.</param>
/// <param name="Target">The sentence that states it; null where none does.</param>
/// <param name="AltText">What a screen reader says.</param>
public sealed record SceneLine(
    Tie Kind, IReadOnlyList<Spot> Points, string FromId, string ToId, bool IsTree, bool HasArrow, Target? Target, string AltText)
{
    /// <summary>How many of the first stretches another line of the same bundle draws already: drawn once, they look no heavier.</summary>
    public int Shared { get; init; }

    /// <summary>The stretches it draws itself.</summary>
    public IEnumerable<Spot> Drawn => Points.Skip(Shared);
}

/// <summary>A plain stroke or frame of a page: crop marks, page map, rules.</summary>
/// <param name="Area">A stroke where one side is 0.</param>
/// <param name="Filled">A wash of colour.</param>
public sealed record SceneRule(Area Area, bool Filled = false);

/// <summary>A finished drawing: what the writers write, whatever they write.</summary>
/// <param name="Width">In points.</param>
/// <param name="Height">In points.</param>
/// <param name="Boxes">Parents before children.</param>
/// <param name="Lines">The tree's first.</param>
/// <param name="Texts">Outside boxes.</param>
/// <param name="Rules">Behind all else.</param>
public sealed record Scene(
    double Width,
    double Height,
    IReadOnlyList<SceneBox> Boxes,
    IReadOnlyList<SceneLine> Lines,
    IReadOnlyList<TextLine> Texts,
    IReadOnlyList<SceneRule> Rules)
{
    /// <summary>How far lines run out to the left of the boxes.</summary>
    internal double OriginX { get; init; }

    /// <summary>How far lines run out above the boxes.</summary>
    internal double OriginY { get; init; }

    /// <summary>Size of the smallest text; infinite where there is none.</summary>
    public double SmallestText => Boxes.SelectMany(b => b.Texts).Concat(Texts).Select(t => t.Size).DefaultIfEmpty(double.PositiveInfinity).Min();
}

/// <summary>A drawing laid on a page.</summary>
/// <param name="Scene">The drawing.</param>
/// <param name="X">Where its left edge comes to lie.</param>
/// <param name="Y">Where its top comes to lie.</param>
/// <param name="Scale">How much larger it is drawn.</param>
/// <param name="Clip">The part of the page it may touch; null: all.</param>
public sealed record Layer(Scene Scene, double X, double Y, double Scale, Area? Clip = null);

/// <summary>One page of a document.</summary>
public sealed record ScenePage(double Width, double Height, IReadOnlyList<Layer> Layers)
{
    /// <summary>What it shows, as the contents of a document name it.</summary>
    public required string Title { get; init; }

    /// <summary>Size on paper of the smallest text.</summary>
    public double SmallestText => Layers.Min(l => l.Scene.SmallestText * l.Scale);
}

/// <summary>A chart, ready to be written.</summary>
/// <param name="Title">For the file and the first page.</param>
/// <param name="Subject">One sentence.</param>
/// <param name="Author">Of the drawing.</param>
/// <param name="Lang">"fr" or "en".</param>
/// <param name="Pages">At least one.</param>
public sealed record ChartDocument(string Title, string Subject, string Author, string Lang, IReadOnlyList<ScenePage> Pages)
{
    /// <summary>Size on paper of the smallest text of any page.</summary>
    public double SmallestText => Pages.Min(p => p.SmallestText);
}
