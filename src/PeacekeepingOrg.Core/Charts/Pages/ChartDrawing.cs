using PeacekeepingOrg.Core.Charts.Layout;
using PeacekeepingOrg.Core.Charts.Requests;
using PeacekeepingOrg.Core.Charts.Scenes;
using PeacekeepingOrg.Core.Charts.Selecting;
using PeacekeepingOrg.Core.Charts.Text;

namespace PeacekeepingOrg.Core.Charts.Pages;

/// <summary>From a request to pages ready to be written. No page bears type under <see cref="SmallestType"/>: the arrangement changes first, then the number of pages.</summary>
public sealed class ChartDrawing
{
    /// <summary>In points, on paper.</summary>
    public const double SmallestType = 6;

    private readonly ChartData _data;
    private readonly ChartRequest _request;
    private readonly Func<Target, string?> _addressOf;
    private readonly CancellationToken _stop;

    private ChartDrawing(ChartData data, ChartRequest request, Func<Target, string?> addressOf, CancellationToken stop) =>
        (_data, _request, _addressOf, _stop) = (data, request, addressOf, stop);

    /// <summary>
    /// The pages asked for; null where the edition has nothing of the root's id. Throws <see cref="ChartException"/> where they cannot be drawn as
    /// asked, with what to ask for instead.
    /// </summary>
    /// <param name="data">What the edition holds.</param>
    /// <param name="request">What is asked for.</param>
    /// <param name="addressOf">The address a target has; absolute, since it is printed.</param>
    /// <param name="cancellationToken">Set when the reader goes away.</param>
    public static ChartDocument? Draw(ChartData data, ChartRequest request, Func<Target, string?> addressOf, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(data);
        ArgumentNullException.ThrowIfNull(request);
        return new ChartDrawing(data, request, addressOf, cancellationToken).Draw();
    }

    private ChartDocument? Draw()
    {
        if (ChartSelection.Select(_data, _request) is not { } model)
            return null;
        var pages = _request.Tile.Kind switch
        {
            TilingKind.Poster => PosterPages.Draw(model, _request.Paper ?? PaperSize.A4, _addressOf, _stop),
            TilingKind.Offices => Offices(model, _request.Paper ?? PaperSize.A4),
            TilingKind.Page => OnePage(model) ?? throw TooSmall(model),
            _ => OnePage(model) ?? Offices(model, _request.Paper ?? PaperSize.A4),
        };
        var words = new ChartWords(_request.Lang);
        var top = _request.Root is null || model.Boxes.Count == 0 ? model.Title : model.Boxes[0].Name;
        return new(
            top == model.Title ? top : $"{top} – {model.Title}",
            $"{model.Subject}, {model.AsOf} ({model.Sources})",
            words.Author,
            _request.Lang,
            pages);
    }

    private IReadOnlyList<ScenePage>? OnePage(ChartModel model)
    {
        foreach (var paper in _request.Paper is { } asked ? [asked] : Enum.GetValues<PaperSize>())
            if (Fitted.On(model, paper, _request.Orientation, _stop) is { IsReadable: true } fitted)
                return [fitted.Page(_addressOf, null, 1, 1)];
        return null;
    }

    private ChartException TooSmall(ChartModel model)
    {
        foreach (var paper in Enum.GetValues<PaperSize>().Where(p => p > (_request.Paper ?? PaperSize.A4)))
            if (Fitted.On(model, paper, _request.Orientation, _stop).IsReadable)
                return new(new(
                    "paper",
                    $"Sur une feuille {_request.Paper ?? PaperSize.A4}, le texte serait plus petit que {SmallestType} points. Demandez paper={paper.ToString().ToLowerInvariant()}, tile=offices ou une profondeur moindre (depth).",
                    $"On one sheet of {_request.Paper ?? PaperSize.A4} the text would be smaller than {SmallestType} points. Ask for paper={paper.ToString().ToLowerInvariant()}, tile=offices or a smaller depth."));
        return new(new(
            "tile",
            $"Ce diagramme ne tient sur aucune feuille avec un texte de {SmallestType} points. Demandez tile=offices, une affiche (tile=2x3) ou une profondeur moindre (depth).",
            $"No sheet holds this chart with text of {SmallestType} points. Ask for tile=offices, a poster (tile=2x3) or a smaller depth."));
    }

    /// <summary>An overview, then a page for each office; an office too large for its page becomes an overview of its own.</summary>
    private List<ScenePage> Offices(ChartModel model, PaperSize paper)
    {
        var sheets = new List<ChartModel>();
        Plan(model, sheets, paper, isTop: true);
        // All pages of a document lie the same way.
        var orientation = Fitted.On(sheets[0], paper, _request.Orientation, _stop).IsLandscape ? PaperOrientation.Landscape : PaperOrientation.Portrait;
        var numbers = sheets.Select((s, i) => (s.Boxes[0].Id, i)).DistinctBy(s => s.Id).ToDictionary(s => s.Id, s => s.i + 1);
        var words = new ChartWords(_request.Lang);
        return
        [
            .. sheets.Select((sheet, index) =>
            {
                var numbered = sheet with
                {
                    Boxes = [.. sheet.Boxes.Select((b, i) => i > 0 && numbers.TryGetValue(b.Id, out var page) ? b with { Page = page } : b)],
                };
                var part = index == 0 ? words.Overview : string.Join(" › ", numbered.Above);
                var fitted = Fitted.On(numbered, paper, orientation, _stop);
                if (!fitted.IsReadable)
                    fitted = Fitted.On(numbered, paper, _request.Orientation, _stop);
                return fitted.IsReadable
                    ? fitted.Page(_addressOf, part, index + 1, sheets.Count)
                    : throw TooSmall(numbered);
            }),
        ];
    }

    private void Plan(ChartModel model, List<ChartModel> sheets, PaperSize paper, bool isTop)
    {
        if (Node.Tree(model.Boxes) is not { } root)
            return;
        if (!isTop && Fitted.On(model, paper, _request.Orientation, _stop).IsReadable)
        {
            sheets.Add(model);
            return;
        }

        // What branches first is the overview's top; what hangs from it are its offices.
        var top = root;
        var chain = 0;
        for (; top.Children.Count == 1; chain++)
            top = top.Children[0];
        var overview = new[] { chain + 2, chain + 1 }
            .Where(d => d < (model.Request.Depth ?? int.MaxValue))
            .Select(d => ChartSelection.Select(_data, model.Request with { Depth = d })!)
            .FirstOrDefault(m => Fitted.On(m, paper, _request.Orientation, _stop).IsReadable) ?? throw TooSmall(model);
        sheets.Add(overview);
        foreach (var office in top.Children.Where(c => c.Children.Count > 0))
        {
            _stop.ThrowIfCancellationRequested();
            var below = model.Request with { Root = office.Box.Key, Depth = model.Request.Depth - chain - 1 };
            if (below.Depth is not 0 && ChartSelection.Select(_data, below) is { } page)
                Plan(page, sheets, paper, isTop: false);
        }
    }
}
