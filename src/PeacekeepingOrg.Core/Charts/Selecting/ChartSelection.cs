using PeacekeepingOrg.Core.Charts.Requests;
using PeacekeepingOrg.Core.Structure;
using PeacekeepingOrg.Core.Structure.Citations;
using PeacekeepingOrg.Core.Structure.ReportingLines;
using PeacekeepingOrg.Core.Structure.Sources;
using PeacekeepingOrg.Core.Structure.Units;

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

    /// <summary>The acronym in the language the name is shown in, which is the chart's own where it has one; null where there is none.</summary>
    internal static string? AcronymIn(UnitView unit, string lang) => unit.Acronym.Only(unit.Name.LanguageOf(lang));

    /// <summary>The language a name is shown in, where it is not the chart's; null otherwise.</summary>
    internal static string? Foreign(BilingualText name, string lang) => name.LanguageOf(lang) is var shown && shown != lang ? shown : null;

    internal static string KindWord(Enum kind) => kind.ToString().ToLowerInvariant();
}
