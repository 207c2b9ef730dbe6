using PeacekeepingOrg.Core.Charts.Scenes;
using PeacekeepingOrg.Core.Charts.Writers;

namespace PeacekeepingOrg.Core.Handbook.Flow;

/// <summary>A part of the book that begins a page.</summary>
internal abstract record Section;

/// <summary>Rows that flow down pages.</summary>
/// <param name="Head">Running head; empty on the cover.</param>
/// <param name="Address">For pages whose rows have none.</param>
/// <param name="Rows">In order.</param>
internal sealed record TextSection(string Head, string Address, IReadOnlyList<Row> Rows) : Section
{
    public int Columns { get; init; } = 1;
}

/// <summary>A chart, a page of its own.</summary>
/// <param name="Destination">What links in the book call it.</param>
/// <param name="Bookmark">Its line in the bookmarks; null: none.</param>
/// <param name="Page">The page, given its number.</param>
internal sealed record ChartSection(string Destination, Bookmark? Bookmark, Func<int, ScenePage> Page) : Section;
