using PeacekeepingOrg.Core.Structure;

namespace PeacekeepingOrg.Web.Api;

/// <summary>One page of a list in document order.</summary>
/// <param name="Items">The rows.</param>
/// <param name="Page">From 1.</param>
/// <param name="PageSize">Rows a page.</param>
/// <param name="Total">Rows in all.</param>
public sealed record ApiPage<T>(IReadOnlyList<T> Items, int Page, int PageSize, int Total);

internal static class ApiPages
{
    public static ApiPage<TRow> To<T, TRow>(this Page<T> page, Func<T, TRow> row) =>
        new([.. page.Items.Select(row)], page.Number, page.Size, page.Total);
}
