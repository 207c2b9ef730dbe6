using Microsoft.AspNetCore.Components;
using PeacekeepingOrg.Core.Charts.Layout;
using PeacekeepingOrg.Core.Charts.Requests;
using PeacekeepingOrg.Core.Charts.Scenes;
using PeacekeepingOrg.Core.Charts.Selecting;
using PeacekeepingOrg.Core.Charts.Writers;
using PeacekeepingOrg.Core.Structure;
using PeacekeepingOrg.Core.Structure.Editions;
using PeacekeepingOrg.Web.Charts;
using PeacekeepingOrg.Web.Languages;

namespace PeacekeepingOrg.Web.Components.Pages.Charts;

/// <summary>The graph: drawn on the server, whole in the first response; chart.js lets one move about in it.</summary>
public sealed partial class ChartPage
{
    private EditionView? _edition;
    private ChartRequest _request = new();
    private ChartProblem? _problem;
    private ChartModel? _model;
    private string? _svg;
    private IReadOnlyList<Tie> _kinds = [];
    private IReadOnlyList<(string, string)> _near = [];

    [Parameter]
    public string Lang { get; set; } = Language.French;

    [Parameter]
    public string EditionKey { get; set; } = "";

    [CascadingParameter]
    private HttpContext HttpContext { get; set; } = default!;

    private string Top => _request.Root is null || _model!.Boxes.Count == 0 ? _model!.Title : _model.Boxes[0].Name;

    /// <summary>Language of the heading, where it is not the page's; null otherwise.</summary>
    private string? TopLang => _request.Root is not null && _model!.Boxes.Count > 0 ? _model.Boxes[0].NameLang
        : _edition!.Title.LanguageOf(Lang) is var title && title != Lang ? title : null;

    /// <summary>?as=list opens the list twin.</summary>
    private bool AsList => HttpContext.Request.Query["as"] == "list";

    protected override async Task OnInitializedAsync()
    {
        var stop = HttpContext.RequestAborted;
        _edition = await Editions.FindAsync(EditionKey, stop);
        if (_edition is null)
        {
            _near = [.. (await Editions.ListAsync(stop)).Select(e => (e.Title.In(Lang), SiteUrls.Chart(Lang, e.Key)))];
            return;
        }

        if (!ChartRequest.TryParse(ChartQuery.Of(HttpContext.Request), out var request, out _problem))
            return;
        _request = request with { Lang = Lang, Paper = null, Tile = default };
        try
        {
            await Room.DrawAsync(EditionKey, Draw, stop);
        }
        catch (ChartException e)
        {
            _problem = e.Problem;
        }

        if (_model is null && _problem is null)
            _near = [.. (await Units.NearAsync(EditionKey, _request.Root ?? "", stop)).Select(u => (u.Name.In(Lang), SiteUrls.Chart(Lang, EditionKey, $"?root={u.Key}")))];
    }

    private bool Draw(ChartData data)
    {
        _model = ChartSelection.Select(data, _request);
        if (_model is null)
            return false;
        var scene = SceneBuilder.Build(_model, HttpContext.RequestAborted);
        _kinds = [.. scene.Lines.Select(l => l.Kind).Where(k => k != Tie.None).Distinct().Order()];
        _svg = new SvgWriter(ChartAddresses.PathOf).Write(scene, Top, _model.Sources, Lang, titleLang: TopLang);
        return true;
    }
}
