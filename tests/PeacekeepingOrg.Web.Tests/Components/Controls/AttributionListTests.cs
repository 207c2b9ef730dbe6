using Bunit;
using PeacekeepingOrg.Core.Structure;
using PeacekeepingOrg.Core.Structure.Attributions;
using PeacekeepingOrg.Web.Components.Controls;

namespace PeacekeepingOrg.Web.Tests.Components.Controls;

public sealed class AttributionListTests : ComponentTest
{
    private static readonly Endpoint Own = Facts.Unit("own", "Le service");

    [Fact]
    public void An_attribution_has_its_letter_its_French_text_and_its_citation()
    {
        var item = Show(Facts.Attribution(Own)).Find("li");

        Assert.Equal("8.23-c", item.Id);
        Assert.Equal("c)", item.QuerySelector(".label")!.TextContent);
        Assert.Equal("Administrer le fonds", item.QuerySelector("p[lang=fr]")!.TextContent);
        Assert.Equal("8.23 c)", item.QuerySelector("a.cite")!.TextContent);
        Assert.DoesNotContain("Le service", item.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void The_others_it_is_conferred_on_are_linked()
    {
        var item = Show(Facts.Attribution(Own, Facts.Unit("other", "L’autre"))).Find("li");

        Assert.Equal("/en/dpko-2010/units/other", item.QuerySelector(".meta a:not(.cite)")!.GetAttribute("href"));
        Assert.Null(item.QuerySelector("details"));
    }

    [Fact]
    public void Many_others_fold_away()
    {
        var others = Enumerable.Range(1, 5).Select(n => Facts.Unit($"unit-{n}", $"Service {n}"));
        var item = Show(Facts.Attribution([Own, .. others])).Find("li");

        Assert.Contains("5", item.QuerySelector("summary")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(5, item.QuerySelectorAll("details a").Length);
    }

    private IRenderedComponent<AttributionList> Show(AttributionView attribution) =>
        Show<AttributionList>("en", p => p.Add(l => l.Edition, "dpko-2010").Add(l => l.Attributions, [attribution]).Add(l => l.Holder, Own.Key));
}
