using PeacekeepingOrg.Core.Charts.Layout;
using PeacekeepingOrg.Core.Charts.Requests;
using PeacekeepingOrg.Core.Charts.Scenes;
using PeacekeepingOrg.Core.Charts.Selecting;
using PeacekeepingOrg.Core.Charts.Writers;
using PeacekeepingOrg.Core.Structure.Changes;
using PeacekeepingOrg.Core.Structure.Editions;
using PeacekeepingOrg.Web.Charts;

namespace PeacekeepingOrg.Web.Api;

/// <summary>Two structures on one chart, their differences marked, as files.</summary>
internal static class CompareChartApi
{
    private static readonly ApiParameter _page = ApiParameter.Page with
    {
        Meaning = new("Page voulue, où le diagramme en a plusieurs.", "Which page, where the chart has several."),
        Max = 500,
    };

    private static readonly ApiParameter[] _parameters =
    [
        CompareApi.From,
        CompareApi.To,
        ApiParameter.Choice<PaperSize>("paper", new("Format du papier.", "Paper size.")),
        ApiParameter.Choice<PaperOrientation>("orientation", new("Sens du papier.", "Which way the paper lies.")),
        new("tile", ApiParameterType.Words, new("auto, page, offices, ou une affiche\u00A0: 2x3.", "auto, page, offices, or a poster: 2x3.")),
        ApiParameter.Lang,
    ];

    private static readonly string[] _read = [.. _parameters.Select(p => p.Name).Except(["from", "to"])];

    public static void MapCompareChart(this IEndpointRouteBuilder api)
    {
        Map("svg", "image/svg+xml", new("vectoriel, pour l’écran", "vector, for the screen"), SvgAsync, _page);
        Map("pdf", "application/pdf", new("vectoriel, toutes les pages", "vector, every page"), PdfAsync);
        Map("png", "image/png", new("une image d’une page", "a picture of one page"), PngAsync, _page);

        void Map(string format, string type, ApiWords what, Delegate handler, params ApiParameter[] more) => api.MapRead($"/compare/chart.{format}", handler, new(
            $"getComparedChart{char.ToUpperInvariant(format[0])}{format[1..]}",
            CompareApi.Subject,
            new($"Deux structures en {format.ToUpperInvariant()}", $"Two structures as {format.ToUpperInvariant()}"),
            new(
                $"Les deux structures sur un diagramme, ce qui diffère marqué par un signe et un trait\u00A0: {what.Fr}.",
                $"Both structures on one chart, what differs marked by a sign and an outline: {what.En}."),
            $"/api/v1/compare/chart.{format}?from=dpko-2010&to=dpo-2019",
            [.. _parameters, .. more]), type);
    }

    private static Task<IResult> SvgAsync(HttpContext context, ApiRequest request, EditionQueries editions, ComparisonQueries comparisons, ChartRoom room) =>
        AnswerAsync(context, request, editions, comparisons, (comparison, chart) => chart.Paper is null && chart.Tile == default
            ? room.AtTableAsync(() => Screen(comparison, chart, request), request.Aborted)
            : WriteAsync(comparison, chart, request, room, document =>
                OnPage(document, request, page => Svg(new SvgWriter(AddressOf(request)).Write(page, document.Title, document.Subject, document.Lang)))));

    private static Task<IResult> PdfAsync(HttpContext context, ApiRequest request, EditionQueries editions, ComparisonQueries comparisons, ChartRoom room) =>
        AnswerAsync(context, request, editions, comparisons, (comparison, chart) => WriteAsync(comparison, chart, request, room, document =>
            TypedResults.File(new PdfWriter(AddressOf(request)).Write(document, request.Aborted), "application/pdf", $"{comparison.From.Key}-{comparison.To.Key}.pdf")));

    private static Task<IResult> PngAsync(HttpContext context, ApiRequest request, EditionQueries editions, ComparisonQueries comparisons, ChartRoom room) =>
        AnswerAsync(context, request, editions, comparisons, (comparison, chart) => WriteAsync(comparison, chart, request, room, document =>
            OnPage(document, request, page => TypedResults.File(PngWriter.Write(page), "image/png"))));

    private static async Task<IResult> AnswerAsync(
        HttpContext context, ApiRequest request, EditionQueries editions, ComparisonQueries comparisons, Func<Comparison, ChartRequest, Task<IResult>> answer)
    {
        if (await CompareApi.CheckAsync(editions, request, context.Request.Path) is { } problem)
            return problem.ToResult();
        var pairs = context.Request.Query.Where(p => _read.Contains(p.Key)).Select(p => KeyValuePair.Create(p.Key, (string?)p.Value.ToString()));
        if (!ChartRequest.TryParse(pairs, out var chart, out var wrong))
            return Refused(wrong, request);
        try
        {
            return await answer((await comparisons.FindAsync(request.Value(CompareApi.From)!, request.Value(CompareApi.To)!, request.Aborted))!, chart);
        }
        catch (ChartException e)
        {
            return Refused(e.Problem, request);
        }
    }

    private static async Task<IResult> WriteAsync(Comparison comparison, ChartRequest chart, ApiRequest request, ChartRoom room, Func<ChartDocument, IResult> write)
    {
        var document = (await room.DocumentAsync(comparison, chart, request.Urls.Base, request.Aborted))!;
        return await room.AtTableAsync(() => write(document), request.Aborted);
    }

    private static IResult Screen(Comparison comparison, ChartRequest chart, ApiRequest request)
    {
        var model = ChartSelection.Select(ChartData.Of(comparison), chart)!;
        return Svg(new SvgWriter(AddressOf(request)).Write(SceneBuilder.Build(model, request.Aborted), model.Title, model.Subject, model.Lang));
    }

    private static Func<Target, string?> AddressOf(ApiRequest request) => target => ChartAddresses.PathOf(target) is { } path ? request.Urls.Base + path : null;

    private static IResult Svg(string svg) => TypedResults.Text(svg, "image/svg+xml");

    private static IResult OnPage(ChartDocument document, ApiRequest request, Func<ScenePage, IResult> write)
    {
        var number = int.Parse(request.Value(_page) ?? "1", System.Globalization.CultureInfo.InvariantCulture);
        return number <= document.Pages.Count
            ? write(document.Pages[number - 1])
            : ApiProblem.NotAllowed(
                _page.Name,
                new($"Ce diagramme a {document.Pages.Count} pages\u202F; il n’y a pas de page {number}.", $"This chart has {document.Pages.Count} pages; there is no page {number}."),
                request.Lang).ToResult();
    }

    private static IResult Refused(ChartProblem problem, ApiRequest request) =>
        ApiProblem.NotAllowed(problem.Parameter, new(problem.Fr, problem.En), request.Lang).ToResult();
}
