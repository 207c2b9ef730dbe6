using Microsoft.EntityFrameworkCore;
using PeacekeepingOrg.Core.Charts.Requests;
using PeacekeepingOrg.Core.Data;
using PeacekeepingOrg.Core.Handbook;
using PeacekeepingOrg.Web.Charts;
using PeacekeepingOrg.Web.Releases;

namespace PeacekeepingOrg.Web.Api;

/// <summary>A whole edition as one PDF.</summary>
internal static class HandbookApi
{
    private static readonly ApiParameter _paper = ApiParameter.Choice<PaperSize>("paper", new("Format du papier.", "Paper size."));

    public static void MapHandbook(this IEndpointRouteBuilder edition) => edition.MapRead("/handbook.pdf", WriteAsync, new(
        "getHandbook",
        new("Organigrammes", "Charts"),
        new("Le manuel d’une édition", "The handbook of an edition"),
        new(
            "Un seul PDF : sommaire, organigrammes, fiches des unités avec toutes leurs attributions, liens, divergences, index.",
            "One PDF: contents, charts, sheets of the units with all their functions, lines, discrepancies, index."),
        "/api/v1/editions/dpko-2010/handbook.pdf",
        ApiParameter.Edition.InPath(),
        _paper,
        ApiParameter.Lang), "application/pdf");

    private static async Task<IResult> WriteAsync(
        string edition, ApiRequest request, IDbContextFactory<PeacekeepingContext> contexts, ReleaseState release, ChartRoom room)
    {
        var book = (await HandbookData.ReadAsync(contexts, edition, release.Synonyms, request.Aborted))!;
        var urls = request.Urls;
        var addresses = new HandbookAddresses(
            urls.Base + SiteUrls.Handbook(request.Lang, edition),
            urls.Edition(edition),
            end => urls.End(edition, end),
            urls.Citation,
            urls.Source,
            urls.Discrepancy,
            target => ChartAddresses.PathOf(target) is { } path ? urls.Base + path : null);
        var wanted = new HandbookRequest(request.Lang, request.Choice<PaperSize>(_paper) ?? PaperSize.A4);
        var pdf = await room.AtTableAsync(() => HandbookWriter.Write(book, wanted, addresses, request.Aborted), request.Aborted);
        return TypedResults.File(pdf, "application/pdf", $"{edition}-{request.Lang}.pdf");
    }
}
