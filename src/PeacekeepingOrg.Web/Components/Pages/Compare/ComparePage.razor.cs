using System.Text.Json;
using Microsoft.AspNetCore.Components;
using PeacekeepingOrg.Core.Charts.Layout;
using PeacekeepingOrg.Core.Charts.Requests;
using PeacekeepingOrg.Core.Charts.Selecting;
using PeacekeepingOrg.Core.Charts.Writers;
using PeacekeepingOrg.Core.Structure;
using PeacekeepingOrg.Core.Structure.Changes;
using PeacekeepingOrg.Web.Charts;
using PeacekeepingOrg.Web.Languages;

namespace PeacekeepingOrg.Web.Components.Pages.Compare;

/// <summary>Two editions side by side: ?from=&amp;to=, with &amp;change= one kind of change, with &amp;unit= the lineage of one unit's attributions.</summary>
public sealed partial class ComparePage
{
    private Comparison? _comparison;
    private IReadOnlyList<ComparisonPair> _pairs = [];
    private PairFault _fault;
    private string? _unknown;
    private IReadOnlyList<(string, string)> _near = [];
    private IReadOnlyList<Lineage> _lineages = [];
    private IReadOnlyList<BoxMark> _marks = [];
    private string? _svg;

    [Parameter]
    public string Lang { get; set; } = Language.French;

    [CascadingParameter]
    private HttpContext HttpContext { get; set; } = default!;

    /// <summary>The kind of change asked for; null: all.</summary>
    private ChangeKind? Asked =>
        Value("change") is { } word && Enum.GetValues<ChangeKind>().Cast<ChangeKind?>().FirstOrDefault(k => Word(k!.Value) == word) is { } kind ? kind : null;

    private string? AskedUnit => Value("unit");

    private string Heading => AskedUnit is null
        ? C["ComparedTitle", _comparison!.From.Edition.Title.In(Lang), _comparison.To.Edition.Title.In(Lang)]
        : C["LineageTitle", string.Join(", ", _lineages[0].Units.Select(u => u.Name.In(Lang)))];

    private IReadOnlyList<ChangeView> OfUnit =>
        [.. _comparison!.Changes.Where(c => _lineages[0].Units.Any(u => c.Concerns(EndpointType.Unit, u.Key, isLater: false)))];

    /// <summary>A kind of change as addresses write it.</summary>
    internal static string Word(ChangeKind kind) => JsonNamingPolicy.CamelCase.ConvertName(kind.ToString());

    protected override async Task OnInitializedAsync()
    {
        var stop = HttpContext.RequestAborted;
        var editions = await Editions.ListAsync(stop);
        _pairs = ComparisonPair.AllOf(editions);
        if (Value("from") is not { } from || Value("to") is not { } to)
            return;
        _fault = ComparisonPair.FaultOf(editions, from, to);
        switch (_fault)
        {
            case PairFault.Swapped:
                Navigation.NavigateTo(SiteUrls.Compare(Lang, to, from, Asked is { } kind ? Word(kind) : null));
                return;
            case PairFault.UnknownFrom or PairFault.UnknownTo:
                _unknown = _fault == PairFault.UnknownFrom ? from : to;
                _near = [.. _pairs.Select(p => ($"{p.From.Title.In(Lang)} – {p.To.Title.In(Lang)}", SiteUrls.Compare(Lang, p.From.Key, p.To.Key)))];
                return;
            case not PairFault.None:
                return;
        }

        var comparison = (await Comparisons.FindAsync(from, to, stop))!;
        if (AskedUnit is { } unit)
        {
            _lineages = await Comparisons.LineageAsync(comparison, unit, stop) is { } lineage ? [lineage] : [];
            _near = [.. Nearness.Nearest(unit, comparison.From.Units, u => u.Key).Select(u => (u.Name.In(Lang), SiteUrls.Compare(Lang, from, to, unit: u.Key)))];
        }
        else if (Asked is null)
        {
            _lineages = await Comparisons.LineagesAsync(comparison, stop);
            _svg = await Room.AtTableAsync(() => Draw(comparison), stop);
        }

        _comparison = comparison;
    }

    private string? Draw(Comparison comparison)
    {
        if (ChartSelection.Select(ChartData.Of(comparison), new ChartRequest(Lang: Lang)) is not { } model)
            return null;
        _marks = [.. model.Boxes.Select(b => b.Mark).Distinct().Order()];
        return new SvgWriter(ChartAddresses.PathOf).Write(SceneBuilder.Build(model, HttpContext.RequestAborted), model.Title, model.Subject, Lang);
    }

    private string? Value(string name) => HttpContext.Request.Query[name].ToString() is { Length: > 0 } value ? value : null;
}
