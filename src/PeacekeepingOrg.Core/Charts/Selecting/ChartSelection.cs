using PeacekeepingOrg.Core.Charts.Requests;
using PeacekeepingOrg.Core.Structure;
using PeacekeepingOrg.Core.Structure.Citations;
using PeacekeepingOrg.Core.Structure.ReportingLines;
using PeacekeepingOrg.Core.Structure.Sources;

namespace PeacekeepingOrg.Core.Charts.Selecting;

/// <summary>Chooses the boxes and lines of a chart.</summary>
public static class ChartSelection
{
    /// <summary>What the request asks for; null where the edition has no unit or post of the root's id.</summary>
    public static ChartModel? Select(ChartData data, ChartRequest request)
    {
        ArgumentNullException.ThrowIfNull(data);
        ArgumentNullException.ThrowIfNull(request);
        return request.View == ChartView.Structure ? StructureSelection.Select(data, request) : ReportingSelection.Select(data, request);
    }

    internal static ChartModel Model(ChartData data, ChartRequest request, IReadOnlyList<ChartBox> boxes, IReadOnlyList<ChartLine> lines) => new(
        data.Edition.Key,
        data.Edition.Title.In(request.Lang),
        data.Edition.EffectiveFrom,
        data.Edition.SourcesIn(request.Lang),
        data.Edition.Authority,
        request,
        data.Edition.Authority == Authority.Unverified ? [.. boxes.Select(box => Unverified(box, request.Lang))] : boxes,
        lines)
    { Compared = data.Compared?.Pair };

    /// <summary>A drawing travels without its page: each box says that nothing confirms it.</summary>
    private static ChartBox Unverified(ChartBox box, string lang) =>
        box with { Chips = [new ChartChip(Tie.None, new ChartWords(lang).Unverified, []), .. box.Chips] };

    internal static Tie TieOf(LineKind kind) => Enum.Parse<Tie>(kind.ToString());

    internal static bool Has(this ChartLines lines, LineKind kind) => lines.HasFlag(Enum.Parse<ChartLines>(kind.ToString()));

    /// <summary>One citation a place.</summary>
    internal static IReadOnlyList<CitationView> Places(this IEnumerable<CitationView?> citations) =>
        [.. citations.OfType<CitationView>().DistinctBy(c => (c.SourceKey, c.Place, c.Basis))];

    /// <summary>An acronym of the chart's own language; null where there is none.</summary>
    internal static string? AcronymIn(BilingualText acronym, string lang) => lang == "en" ? acronym.En : acronym.Fr;

    internal static string KindWord(Enum kind) => kind.ToString().ToLowerInvariant();
}
