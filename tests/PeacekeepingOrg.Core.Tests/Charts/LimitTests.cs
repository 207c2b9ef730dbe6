using PeacekeepingOrg.Core.Charts;
using PeacekeepingOrg.Core.Charts.Layout;
using PeacekeepingOrg.Core.Charts.Requests;
using PeacekeepingOrg.Core.Charts.Selecting;
using PeacekeepingOrg.Core.Charts.Text;
using PeacekeepingOrg.Core.Structure;
using PeacekeepingOrg.Core.Structure.Sources;
using Xunit;

namespace PeacekeepingOrg.Core.Tests.Charts;

public sealed class LimitTests
{
    [Fact]
    public void Two_thousand_boxes_are_laid_out_without_fault()
    {
        var clock = System.Diagnostics.Stopwatch.StartNew();
        var scene = SceneBuilder.Build(Large(2000), TestContext.Current.CancellationToken);
        Assert.Empty(LayoutDiagnostics.Of(scene));
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(30), clock.Elapsed.ToString());
    }

    [Fact]
    public void More_boxes_than_the_limit_are_refused_in_words() => Assert.Contains(
        "depth",
        Assert.Throws<ChartException>(() => SceneBuilder.Build(Large(SceneBuilder.MostBoxes + 1), TestContext.Current.CancellationToken)).Problem.En,
        StringComparison.Ordinal);

    [Fact]
    public void Fonts_are_there() => ChartFonts.Check();

    private static ChartModel Large(int count) => new(
        "e", "Édition", null, "S", Authority.Normative, new(),
        [
            .. Enumerable.Range(0, count).Select(i => new ChartBox($"b{i}", EndpointType.Unit, "unit", $"Section numéro {i} des affaires courantes")
            {
                ParentId = i == 0 ? null : $"unit-b{(i - 1) / 6}",
                Tie = i == 0 ? Tie.None : Tie.Contains,
            }),
        ],
        []);
}
