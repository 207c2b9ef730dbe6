using PeacekeepingOrg.Core.Charts.Scenes;

namespace PeacekeepingOrg.Core.Handbook.Flow;

/// <summary>Text on a page.</summary>
internal sealed record PageText(double X, double Baseline, Piece Piece)
{
    public Area Area => new(X, Baseline - (Piece.Style.Size * 0.92), Piece.Width, Piece.Style.Size * 1.18);
}

/// <summary>How a stroke looks.</summary>
internal enum Stroke
{
    Hair,
    Bar,
    Dots,
}

/// <summary>A level stroke.</summary>
internal sealed record PageRule(double X, double Y, double Width, Stroke Stroke);

/// <summary>A place links lead to.</summary>
internal sealed record PageMark(string Destination, double Y);

/// <summary>A laid-out page: of text, or a chart.</summary>
internal sealed class BookPage(int number)
{
    public int Number { get; } = number;

    public List<PageText> Texts { get; } = [];

    public List<PageRule> Rules { get; } = [];

    public List<PageMark> Marks { get; } = [];

    /// <summary>Drawn when it is asked for: once, after the last page is numbered.</summary>
    public Lazy<ScenePage>? Chart { get; init; }

    /// <summary>Running head; empty on the cover.</summary>
    public string Head { get; init; } = "";

    /// <summary>The site's page on what this page begins with.</summary>
    public string? Address { get; set; }
}
