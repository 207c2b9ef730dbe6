using PeacekeepingOrg.Core.Charts.Scenes;
using PeacekeepingOrg.Core.Charts.Selecting;
using PeacekeepingOrg.Core.Structure;
using PeacekeepingOrg.Core.Structure.Citations;

namespace PeacekeepingOrg.Core.Charts.Layout;

internal static class Targets
{
    public static Target Of(ChartBox box, ChartModel model) =>
        new(box.Type == EndpointType.Unit ? TargetKind.Unit : TargetKind.Post, box.Edition ?? model.Edition, box.Key, model.Lang);

    /// <summary>The paragraph; null where the citation names none.</summary>
    public static Target? Of(CitationView? citation, ChartModel model) =>
        citation is { SourceKey: { } source, Anchor: { } anchor } ? new(TargetKind.Paragraph, model.Edition, $"{source}#{anchor}", model.Lang) : null;
}
