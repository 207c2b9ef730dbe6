namespace PeacekeepingOrg.Core.Structure;

/// <summary>One page of a list that is in document order.</summary>
/// <param name="Items">The rows of this page.</param>
/// <param name="Number">From 1.</param>
/// <param name="Size">Rows a page.</param>
/// <param name="Total">Rows in all.</param>
public sealed record Page<T>(IReadOnlyList<T> Items, int Number, int Size, int Total);

/// <summary>Which page of a list is asked for.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Size">Rows a page.</param>
public readonly record struct Paging(int Number, int Size)
{
    /// <summary>The whole list as one page.</summary>
    public static Paging All { get; } = new(1, int.MaxValue);

    internal IQueryable<T> Apply<T>(IQueryable<T> ordered) =>
        Size == int.MaxValue ? ordered : ordered.Skip((int)Math.Clamp((Number - 1L) * Size, 0, int.MaxValue)).Take(Size);
}
