using Microsoft.AspNetCore.Http.HttpResults;
using PeacekeepingOrg.Core.Charts.Layout;
using PeacekeepingOrg.Core.Charts.Requests;
using PeacekeepingOrg.Core.Charts.Scenes;
using PeacekeepingOrg.Core.Charts.Selecting;
using PeacekeepingOrg.Core.Charts.Writers;
using PeacekeepingOrg.Core.Structure;
using PeacekeepingOrg.Core.Structure.Posts;
using PeacekeepingOrg.Core.Structure.Units;
using PeacekeepingOrg.Web.Charts;
using PeacekeepingOrg.Web.Languages;

namespace PeacekeepingOrg.Web.Api;

/// <summary>Org charts as files.</summary>
internal static class ChartsApi
{
    private static readonly ApiWords _subject = new("Organigrammes", "Charts");

    private static readonly ApiParameter _page = ApiParameter.Page with
    {
        Meaning = new("Page voulue, où le diagramme en a plusieurs.", "Which page, where the chart has several."),
        Max = 500,
    };

    private static readonly ApiParameter[] _parameters =
    [
        ApiParameter.Choice<ChartView>("view", new("Les unités, ou les postes et leurs liens.", "Units, or posts and their lines.")),
        new("root", ApiParameterType.Words, new("Unité ou poste au sommet.", "Unit or post on top.")) { IsId = true },
        new("depth", ApiParameterType.Number, new("Niveaux au-dessous du sommet.", "Levels below the top.")) { Max = ChartRequest.MaxDepth },
        new("lines", ApiParameterType.Words, new("Genres de lien, séparés par des virgules ; none ou all.", "Kinds of line, separated by commas; none or all.")),
        ApiParameter.Choice<ChartLayoutKind>("layout", new("Disposition.", "Arrangement.")),
        ApiParameter.Choice<PaperSize>("paper", new("Format du papier.", "Paper size.")),
        ApiParameter.Choice<PaperOrientation>("orientation", new("Sens du papier.", "Which way the paper lies.")),
        new("tile", ApiParameterType.Words, new("auto, page, offices, ou une affiche : 2x3.", "auto, page, offices, or a poster: 2x3.")),
        ApiParameter.Lang,
    ];

    public static void MapCharts(this IEndpointRouteBuilder edition)
    {
        Map("svg", "image/svg+xml", new("vectoriel, pour l’écran", "vector, for the screen"), SvgAsync, _page);
        Map("pdf", "application/pdf", new("vectoriel, toutes les pages", "vector, every page"), PdfAsync);
        Map("pptx", PptxWriter.ContentType, new("une diapositive par page, à modifier", "a slide a page, to edit"), PptxAsync);
        Map("png", "image/png", new("une image d’une page", "a picture of one page"), PngAsync, _page);

        void Map(string format, string type, ApiWords what, Delegate handler, params ApiParameter[] more) => edition.MapRead($"/chart.{format}", handler, new(
            $"getChart{char.ToUpperInvariant(format[0])}{format[1..]}",
            _subject,
            new($"Organigramme en {format.ToUpperInvariant()}", $"Chart as {format.ToUpperInvariant()}"),
            new($"Le diagramme demandé : {what.Fr}.", $"The chart asked for: {what.En}."),
            $"/api/v1/editions/dpko-2010/chart.{format}?root=office-of-military-affairs",
            [ApiParameter.Edition.InPath(), .. _parameters, .. more]), type);
    }

    private static Task<IResult> SvgAsync(string edition, HttpContext context, ApiRequest request, ChartRoom room) => AnswerAsync(edition, context, request, chart =>
        chart.Paper is not null || chart.Tile != default
            ? WriteAsync(edition, chart, request, room, document =>
                OnPage(document, request, page => Text(new SvgWriter(Address(request)).Write(page, document.Title, document.Subject, document.Lang))))
            : room.DrawAsync(edition, data => Screen(data, chart, request), request.Aborted));

    private static Task<IResult> PdfAsync(string edition, HttpContext context, ApiRequest request, ChartRoom room) => AnswerAsync(edition, context, request, chart =>
        WriteAsync(edition, chart, request, room, document =>
            TypedResults.File(new PdfWriter(Address(request)).Write(document, request.Aborted), "application/pdf", FileName(edition, chart, "pdf"))));

    private static Task<IResult> PptxAsync(string edition, HttpContext context, ApiRequest request, ChartRoom room) => AnswerAsync(edition, context, request, chart =>
        WriteAsync(edition, PptxWriter.Suited(chart), request, room, document =>
            TypedResults.File(new PptxWriter(Address(request)).Write(document, request.Aborted), PptxWriter.ContentType, FileName(edition, chart, "pptx"))));

    private static Task<IResult> PngAsync(string edition, HttpContext context, ApiRequest request, ChartRoom room) => AnswerAsync(edition, context, request, chart =>
        WriteAsync(edition, chart, request, room, document => OnPage(document, request, page => TypedResults.Bytes(PngWriter.Write(page), "image/png"))));

    private static async Task<IResult?> WriteAsync(string edition, ChartRequest chart, ApiRequest request, ChartRoom room, Func<ChartDocument, IResult> write) =>
        await room.DocumentAsync(edition, chart, request.Urls.Base, request.Aborted) is { } document
            ? await room.AtTableAsync(() => write(document), request.Aborted)
            : null;

    private static IResult? Screen(ChartData data, ChartRequest chart, ApiRequest request) => ChartSelection.Select(data, chart) is { } model
        ? Text(new SvgWriter(Address(request)).Write(SceneBuilder.Build(model, request.Aborted), model.Title, model.Sources, model.Lang))
        : null;

    private static Func<Target, string?> Address(ApiRequest request) => target => ChartAddresses.PathOf(target) is { } path ? request.Urls.Base + path : null;

    private static IResult Text(string svg) => TypedResults.Text(svg, "image/svg+xml");

    private static IResult OnPage(ChartDocument document, ApiRequest request, Func<ScenePage, IResult> write)
    {
        var number = int.Parse(request.Value(_page) ?? "1", System.Globalization.CultureInfo.InvariantCulture);
        return number <= document.Pages.Count
            ? write(document.Pages[number - 1])
            : ApiProblem.NotAllowed(
                _page.Name,
                new($"Ce diagramme a {document.Pages.Count} pages ; il n’y a pas de page {number}.", $"This chart has {document.Pages.Count} pages; there is no page {number}."),
                request.Lang).ToResult();
    }

    private static async Task<IResult> AnswerAsync(string edition, HttpContext context, ApiRequest request, Func<ChartRequest, Task<IResult?>> answer)
    {
        var pairs = context.Request.Query.Select(p => KeyValuePair.Create(p.Key, (string?)p.Value.ToString()));
        if (!ChartRequest.TryParse(pairs, out var chart, out var wrong))
            return Refused(wrong, request);
        try
        {
            return await answer(chart) ?? await UnknownRootAsync(edition, chart, context, request);
        }
        catch (ChartException e)
        {
            return Refused(e.Problem, request);
        }
    }

    private static IResult Refused(ChartProblem problem, ApiRequest request) =>
        ApiProblem.NotAllowed(problem.Parameter, new(problem.Fr, problem.En), request.Lang).ToResult();

    private static async Task<IResult> UnknownRootAsync(string edition, ChartRequest chart, HttpContext context, ApiRequest request)
    {
        IReadOnlyList<Core.Structure.Endpoint> near = chart.View == ChartView.Structure
            ? await context.RequestServices.GetRequiredService<UnitQueries>().NearAsync(edition, chart.Root ?? "", request.Aborted)
            : await context.RequestServices.GetRequiredService<PostQueries>().NearAsync(edition, chart.Root ?? "", request.Aborted);
        return ApiProblem.Unknown(
            chart.View == ChartView.Structure ? new("d’unité", "unit") : new("de poste", "post"),
            chart.Root ?? "",
            [.. near.Select(n => new ApiNear(n.Key, request.Urls.End(edition, n)))],
            request.Lang,
            _parameters[1]).ToResult();
    }

    private static string FileName(string edition, ChartRequest chart, string format) =>
        $"{edition}-{chart.Root ?? (chart.Lang == Language.English ? "chart" : "organigramme")}.{format}";
}
