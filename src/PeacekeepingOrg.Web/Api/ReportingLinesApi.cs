using Microsoft.AspNetCore.Http.HttpResults;
using PeacekeepingOrg.Core.Structure.ReportingLines;

namespace PeacekeepingOrg.Web.Api;

/// <summary>A line from one post or unit to another, one row for each superior and each sentence.</summary>
/// <param name="Kind">By the verb of the sentence.</param>
/// <param name="IsPrimary">A choice for drawing only; no fact of the text.</param>
/// <param name="Through">The post by way of which it goes; null where it goes straight.</param>
public sealed record ReportingLineRow(ApiEndpoint From, ApiEndpoint To, LineKind Kind, bool IsPrimary, ApiEndpoint? Through, ApiCitation Citation)
{
    public static ReportingLineRow Of(LineView line, ApiUrls urls) => new(
        ApiEndpoint.Of(line.From),
        ApiEndpoint.Of(line.To),
        line.Kind,
        line.IsPrimary,
        line.Through is null ? null : ApiEndpoint.Of(line.Through),
        ApiCitation.Of(line.Citation, urls));

    public static IReadOnlyList<ReportingLineRow> Of(IEnumerable<LineView> lines, ApiUrls urls) => [.. lines.Select(l => Of(l, urls))];
}

/// <summary>Reporting lines of an edition.</summary>
internal static class ReportingLinesApi
{
    public static void MapReportingLines(this IEndpointRouteBuilder edition) => edition.MapRead("/reporting-lines", ListAsync, new(
        "listReportingLines",
        new("Liens hiérarchiques", "Reporting lines"),
        new("Les liens d’une édition", "The lines of an edition"),
        new(
            "Qui relève de qui, rend compte à qui, donne des instructions à qui, assiste ou conseille qui ; une ligne par supérieur.",
            "Who reports to, is accountable to, instructs, assists or advises whom; one row for each superior."),
        "/api/v1/editions/dpko-2010/reporting-lines?pageSize=10",
        ApiParameter.Edition.InPath(),
        ApiParameter.Page,
        ApiParameter.PageSize,
        ApiParameter.Lang));

    private static async Task<Ok<ApiPage<ReportingLineRow>>> ListAsync(string edition, ApiRequest request, ReportingLineQueries lines)
    {
        var page = await lines.ListAsync(edition, request.Paging, request.Aborted);
        return TypedResults.Ok(page.To(line => ReportingLineRow.Of(line, request.Urls)));
    }
}
