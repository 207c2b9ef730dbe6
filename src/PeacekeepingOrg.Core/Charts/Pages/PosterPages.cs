using PeacekeepingOrg.Core.Charts.Requests;
using PeacekeepingOrg.Core.Charts.Scenes;
using PeacekeepingOrg.Core.Charts.Selecting;

namespace PeacekeepingOrg.Core.Charts.Pages;

internal static class PosterPages
{
    public static IReadOnlyList<ScenePage> Draw(ChartModel model, PaperSize paper, Func<Target, string?> addressOf, CancellationToken stop) => throw new NotImplementedException();
}
