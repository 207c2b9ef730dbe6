using System.Xml.Linq;
using PeacekeepingOrg.Core.Charts;
using PeacekeepingOrg.Core.Charts.Layout;
using PeacekeepingOrg.Core.Charts.Pages;
using PeacekeepingOrg.Core.Charts.Requests;
using PeacekeepingOrg.Core.Charts.Scenes;
using PeacekeepingOrg.Core.Charts.Selecting;
using PeacekeepingOrg.Core.Charts.Writers;
using PeacekeepingOrg.Core.Tests.Data;
using Xunit;

namespace PeacekeepingOrg.Core.Tests.Charts;

/// <summary>ST/SGB/2010/1 and the page about DPO on one chart.</summary>
public sealed class ComparedChartTests(SqliteEngine engine) : DataTests(engine)
{
    private ChartData _data = null!;

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        _data = ChartData.Of((await Db.Comparisons.FindAsync(Dpko, "dpo-2019", Stop))!);
    }

    [Theory]
    [InlineData("dpko", BoxMark.Renamed, null)]
    [InlineData("office-of-military-affairs", BoxMark.Kept, null)]
    [InlineData("situation-centre", BoxMark.EarlierOnly, null)]
    [InlineData("africa-i-division", BoxMark.ToBeReviewed, null)]
    [InlineData("strategic-peacekeeping-partnership-division", BoxMark.ToBeReviewed, "dpo-2019")]
    [InlineData("regional-divisions", BoxMark.ToBeReviewed, "dpo-2019")]
    public void Each_unit_bears_what_became_of_it_and_leads_to_the_edition_that_has_it(string unit, BoxMark mark, string? edition)
    {
        var box = Model(new()).Boxes.Single(b => b.Key == unit);

        Assert.Equal((mark, edition), (box.Mark, box.Edition));
        Assert.True(box.MarkWords is not null || mark == BoxMark.EarlierOnly);
    }

    [Fact]
    public void Every_unit_of_either_edition_has_one_box_and_none_is_without_a_mark()
    {
        var model = Model(new());

        Assert.Equal(51, model.Boxes.Count); // 49 of the bulletin, two that only the page names.
        Assert.DoesNotContain(model.Boxes, b => b.Mark == BoxMark.None);
        Assert.Equal("≠\u00A0autre nom\u00A0: Département des opérations de paix", model.Boxes[0].MarkWords);
    }

    [Theory]
    [InlineData("fr")]
    [InlineData("en")]
    public void On_any_paper_and_on_the_screen_nothing_is_wrong_with_it(string lang)
    {
        Assert.Empty(LayoutDiagnostics.Of(SceneBuilder.Build(Model(new(Lang: lang)), Stop)));
        foreach (var paper in Enum.GetValues<PaperSize>())
            Assert.Empty(LayoutDiagnostics.Of(Draw(new(Paper: paper, Lang: lang))));
    }

    [Fact]
    public void One_A3_holds_it_and_A4_gives_each_office_a_page()
    {
        Assert.Single(Draw(new(Paper: PaperSize.A3)).Pages);
        Assert.Equal(6, Draw(new(Paper: PaperSize.A4)).Pages.Count);
    }

    [Fact]
    public void The_legend_tells_every_mark_by_its_sign_and_the_marks_differ_without_colour()
    {
        var furniture = Draw(new(Paper: PaperSize.A3)).Pages[0].Layers[0].Scene;

        foreach (var sign in new[] { "=", "≠", "?", "−" })
            Assert.Contains(furniture.Texts, t => t.Content.StartsWith(sign + "\u00A0", StringComparison.Ordinal));
        var svg = XDocument.Parse(new SvgWriter(DpkoChartTests.AddressOf).Write(SceneBuilder.Build(Model(new()), Stop), "t", "d", "fr"));
        var classes = svg.Descendants().Select(e => e.Attribute("class")?.Value ?? "").Where(c => c.Contains(" marked ", StringComparison.Ordinal)).Select(c => c.Split(' ')[^1]).Distinct();
        Assert.Equal(["earlierOnly", "kept", "renamed", "toBeReviewed"], classes.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void On_paper_it_says_both_dates_both_texts_and_where_to_read_it()
    {
        var document = Draw(new(Paper: PaperSize.A3, Lang: "en"));

        Assert.Equal("Two structures, differences marked, 1 January 2010 – 1 January 2019 (ST/SGB/2010/1, DPO page)", document.Subject);
        Assert.Contains(document.Pages[0].Layers[0].Scene.Texts, t => t.Target is { Kind: TargetKind.Comparison, Edition: "dpko-2010", Key: "dpo-2019" });
    }

    private ChartModel Model(ChartRequest request) => ChartSelection.Select(_data, request)!;

    private ChartDocument Draw(ChartRequest request) => ChartDrawing.Draw(_data, request, DpkoChartTests.AddressOf, Stop)!;
}
