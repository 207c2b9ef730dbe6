using PeacekeepingOrg.Core.Charts.Writers;

namespace PeacekeepingOrg.Core.Handbook.Flow;

/// <summary>Which edge a cell's lines stand at.</summary>
internal enum Edge
{
    Left,
    Right,
}

/// <summary>One column's text in a row.</summary>
/// <param name="X">From the frame's left edge.</param>
/// <param name="Width">Lines are no wider.</param>
/// <param name="Runs">The text.</param>
/// <param name="Edge">Which edge it stands at.</param>
/// <param name="Hang">How far every line but the first is set in.</param>
internal sealed record Cell(double X, double Width, IReadOnlyList<Run> Runs, Edge Edge = Edge.Left, double Hang = 0);

/// <summary>What flows down the pages: text side by side in cells, on common baselines. A paragraph is a row of one cell.</summary>
/// <param name="Leading">From baseline to baseline.</param>
/// <param name="Cells">From the left.</param>
internal sealed record Row(double Leading, params IReadOnlyList<Cell> Cells)
{
    /// <summary>White above it; none at the top of a page.</summary>
    public double Before { get; init; }

    /// <summary>White above it that stays at the top of a page.</summary>
    public double Drop { get; init; }

    /// <summary>A heading, which never stands last on a page.</summary>
    public bool KeepWithNext { get; init; }

    /// <summary>Never split over two pages.</summary>
    public bool KeepWhole { get; init; }

    /// <summary>A hairline above it.</summary>
    public bool Rule { get; init; }

    /// <summary>A strong line above it.</summary>
    public bool Bar { get; init; }

    /// <summary>Dots from the end of the first cell's text to the last cell's.</summary>
    public bool Leader { get; init; }

    /// <summary>What links in the book call this place.</summary>
    public string? Destination { get; init; }

    public Bookmark? Bookmark { get; init; }

    /// <summary>Stands first on a page that this row opens: a table's head, "(continued)".</summary>
    public Row? Continued { get; init; }

    /// <summary>The site's page on what the row is about; the first of a page is printed at its foot.</summary>
    public string? Address { get; init; }
}
