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

/// <summary>The chart of the department, as ST/SGB/2010/1 has it.</summary>
public sealed class DpkoChartTests(SqliteEngine engine) : IAsyncLifetime
{
    private static readonly XNamespace s_svg = "http://www.w3.org/2000/svg";

    private ChartData _data = null!;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => _data = (await ChartData.ReadAsync(await engine.LoadedAsync(Stop), "dpko-2010", Stop))!;

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task An_unknown_edition_or_root_gives_nothing()
    {
        Assert.Null(await ChartData.ReadAsync(await engine.LoadedAsync(Stop), "dpko-1910", Stop));
        Assert.Null(ChartDrawing.Draw(_data, new(Root: "no-such-unit"), AddressOf, Stop));
        Assert.Null(ChartDrawing.Draw(_data, new(ChartView.Reporting, Root: "no-such-post"), AddressOf, Stop));
    }

    [Fact]
    public void Every_unit_of_the_department_has_a_box_and_its_head_a_short_title()
    {
        var model = Model(new());
        Assert.Equal(_data.Units.Count(u => !u.IsExternal), model.Boxes.Count(b => !b.IsExternal));
        Assert.Equal("Chef", model.Boxes.Single(b => b.Key == "criminal-law-and-judicial-advisory-section").Head);
        Assert.Equal("Directeur", model.Boxes.Single(b => b.Key == "mine-action-service").Head);
        Assert.Equal("Conseiller militaire", model.Boxes.Single(b => b.Key == "office-of-military-affairs").Head);
        Assert.Null(model.Boxes.Single(b => b.Key == "office-of-the-under-secretary-general").Head);
    }

    [Fact]
    public void Units_that_serve_two_departments_are_drawn_as_shared_and_lead_to_the_other()
    {
        var model = Model(new());
        Assert.Equal(
            ["office-of-the-chief-of-staff", "public-affairs-section", "situation-centre", "executive-office", "policy-evaluation-and-training-division"],
            model.Boxes.Where(b => b.IsShared).Select(b => b.Key));
        Assert.True(model.Boxes.Single(b => b.Key == "dfs") is { IsExternal: true, IsBeside: true });
        Assert.Equal(["4.10", "5.8"], model.Lines.Where(l => l.ToId == "unit-dfs" && l.Kind == Tie.Serves).SelectMany(l => l.Citations).Select(c => c.Place));
        var alone = Model(new(Root: "policy-evaluation-and-training-division", Lang: "en"));
        Assert.Equal(["also serves: DFS"], alone.Boxes[0].Chips.Select(c => c.Text));
    }

    [Fact]
    public void Second_superiors_and_instructions_are_lines_that_lead_to_their_sentence()
    {
        var model = Model(new(ChartView.Reporting));
        Assert.Equal(
            [
                ("post-chief-of-staff", "post-usg-field-support", Tie.AccountableTo, "4.3"),
                ("post-director-policy-evaluation-and-training-division", "post-usg-field-support", Tie.ReportsTo, "5.1"),
                ("post-usg-field-support", "post-usg-peacekeeping-operations", Tie.AccountableTo, "2.4 b)"),
                ("post-usg-peacekeeping-operations", "post-usg-field-support", Tie.Instructs, "2.4 b), 3.2"),
            ],
            model.Lines.OrderBy(l => l.FromId, StringComparer.Ordinal).Select(l => (l.FromId, l.ToId, l.Kind, string.Join(", ", l.Citations.Select(c => c.Place).Order()))));
        var scene = SceneBuilder.Build(model, Stop);
        Assert.Equal(4, scene.Lines.Count(l => !l.IsTree));
        Assert.All(scene.Lines.Where(l => !l.IsTree), l => Assert.Equal(TargetKind.Paragraph, l.Target!.Kind));
        Assert.Equal("st-sgb-2010-1#3.2", scene.Texts.Single(t => t.Target!.Key.EndsWith("#3.2", StringComparison.Ordinal)).Target!.Key);
    }

    [Fact]
    public void Where_no_superior_is_stated_no_line_is_drawn()
    {
        var scene = SceneBuilder.Build(Model(new(ChartView.Reporting)), Stop);
        Assert.DoesNotContain(scene.Lines, l => l.FromId == "post-aviation-and-maritime-preparation-specialists");
        Assert.Equal(Tie.Assists, scene.Lines.Single(l => l.FromId == "post-deputy-police-adviser").Kind);
    }

    [Fact]
    public void Many_lines_are_told_in_words()
    {
        var adviser = Model(new(ChartView.Reporting, Lines: ChartLines.All, Lang: "en")).Boxes.Single(b => b.Key == "military-adviser");
        Assert.Contains(
            adviser.Chips.Select(c => c.Text),
            t => t.StartsWith("advises: Under-Secretary-General for Political Affairs, ", StringComparison.Ordinal) && t.EndsWith("(through: Under-Secretary-General for Peacekeeping Operations)", StringComparison.Ordinal));
    }

    [Fact]
    public void In_the_structure_a_first_superior_is_not_called_another_one()
    {
        var chips = Model(new(Lines: ChartLines.All)).Boxes[0].Chips.Select(c => c.Text);
        Assert.Contains("relève de\u00A0: Secrétaire général", chips);
    }

    [Fact]
    public void A_depth_says_how_much_it_leaves_out()
    {
        var model = Model(new(Depth: 1));
        Assert.Equal(5, model.Boxes.Count(b => b.Tie == Tie.Contains));
        Assert.Equal(_data.Units.Count(u => !u.IsExternal) - 6, model.Boxes.Sum(b => b.Hidden));
    }

    [Fact]
    public void Offices_stand_at_one_height()
    {
        foreach (var view in Enum.GetValues<ChartView>())
        {
            var scene = SceneBuilder.Build(Model(new(view)), Stop);
            var offices = scene.Boxes.Where(b => b.Rank == BoxRank.Office && !b.Box.IsBeside).ToList();
            Assert.Single(offices.Select(b => (Math.Round(b.Area.Y, 2), Math.Round(b.Area.Height, 2))).Distinct());
        }
    }

    [Theory]
    [InlineData(ChartView.Structure, "fr")]
    [InlineData(ChartView.Structure, "en")]
    [InlineData(ChartView.Reporting, "fr")]
    [InlineData(ChartView.Reporting, "en")]
    public void On_one_A3_it_fills_the_page_in_type_one_can_read(ChartView view, string lang)
    {
        var page = Assert.Single(Draw(new(view, Paper: PaperSize.A3, Tile: Tiling.Page, Lang: lang)).Pages);
        var chart = page.Layers[^1];
        Assert.True(page.SmallestText >= 6.5, $"{page.SmallestText:0.00} pt");
        Assert.InRange(chart.Scene.Width / chart.Scene.Height / (page.Width / page.Height), 0.75, 1.45);
        Assert.True(chart.Scene.Width * chart.Scale / page.Width > 0.8 || chart.Scene.Height * chart.Scale / page.Height > 0.7);
    }

    [Fact]
    public void What_does_not_fit_is_refused_with_what_to_ask_for()
    {
        var refusal = Assert.Throws<ChartException>(() => Draw(new(Paper: PaperSize.A4, Tile: Tiling.Page)));
        Assert.Equal("paper", refusal.Problem.Parameter);
        Assert.Contains("paper=a3", refusal.Problem.En, StringComparison.Ordinal);
        Assert.Contains("tile=offices", refusal.Problem.Fr, StringComparison.Ordinal);
    }

    [Fact]
    public void On_A4_it_becomes_an_overview_and_a_page_for_each_office_that_names_them()
    {
        var document = Draw(new(Paper: PaperSize.A4));
        Assert.Equal(6, document.Pages.Count);
        Assert.Single(document.Pages.Select(p => (p.Width, p.Height)).Distinct());
        var overview = document.Pages[0].Layers[^1].Scene.Boxes.Where(b => b.Box.Page > 0).Select(b => (b.Box.Key, b.Box.Page)).ToList();
        Assert.Equal([2, 3, 4, 5, 6], overview.Select(o => o.Page));
        Assert.All(overview, o => Assert.Equal(o.Key, document.Pages[o.Page - 1].Layers[^1].Scene.Boxes[0].Box.Key));
    }

    [Theory]
    [InlineData(PaperSize.A4, 2, 3)]
    [InlineData(PaperSize.A4, 3, 2)]
    [InlineData(PaperSize.A4, 2, 2)]
    [InlineData(PaperSize.A3, 2, 1)]
    [InlineData(PaperSize.A3, 1, 2)]
    public void A_poster_cuts_no_box_and_shows_each_on_one_sheet(PaperSize paper, int across, int down)
    {
        foreach (var view in Enum.GetValues<ChartView>())
        {
            var document = Draw(new(view, Paper: paper, Tile: Tiling.Poster(across, down)));
            Assert.Equal(across * down, document.Pages.Count);
            Assert.Empty(LayoutDiagnostics.Of(document));
            var shown = document.Pages.SelectMany(p => p.Layers.Where(l => l.Clip is not null).SelectMany(l => l.Scene.Boxes
                .Where(b => l.Clip!.Value.Holds(new(l.X + (b.Area.X * l.Scale), l.Y + (b.Area.Y * l.Scale), b.Area.Width * l.Scale, b.Area.Height * l.Scale)))
                .Select(b => b.Box.Id))).Where(id => !id.Contains("legend", StringComparison.Ordinal)).ToList();
            Assert.Equal(Model(new(view)).Boxes.Select(b => b.Id).Order(), shown.Order());
        }
    }

    [Theory]
    [InlineData(ChartView.Structure)]
    [InlineData(ChartView.Reporting)]
    public void No_unit_on_any_paper_has_anything_wrong(ChartView view)
    {
        var keys = view == ChartView.Structure
            ? _data.Units.Select(u => u.Key)
            : _data.Posts.Where(p => _data.Lines.Any(l => l.To.Key == p.Key)).Select(p => p.Key);
        var wrong = new List<string>();
        foreach (var key in keys.Append(null!))
            foreach (var paper in Enum.GetValues<PaperSize>())
                foreach (var lang in new[] { "fr", "en" })
                {
                    var request = new ChartRequest(view, key, Paper: paper, Lang: lang);
                    wrong.AddRange(LayoutDiagnostics.Of(Draw(request)).Select(f => $"{request.ToQueryString()}: {f}"));
                }

        Assert.True(wrong.Count == 0, $"{wrong.Count}\n" + string.Join('\n', wrong.Take(20)));
    }

    [Fact]
    public void Svg_is_well_formed_with_a_name_a_description_and_every_box_a_link()
    {
        var model = Model(new(ChartView.Reporting));
        var scene = SceneBuilder.Build(model, Stop);
        var svg = XDocument.Parse(new SvgWriter(AddressOf).Write(scene, model.Title, "Qui relève de qui", "fr", "p-"));
        Assert.Equal(model.Title, svg.Root!.Element(s_svg + "title")!.Value);
        Assert.NotEmpty(svg.Root.Element(s_svg + "desc")!.Value);
        var boxes = svg.Descendants(s_svg + "g").Where(g => g.Attribute("data-key") is not null).ToList();
        Assert.Equal(model.Boxes.Count, boxes.Count);
        Assert.All(boxes, b => Assert.Contains("/post/" + b.Attribute("data-key")!.Value, b.Element(s_svg + "a")!.Attribute("href")!.Value, StringComparison.Ordinal));
        Assert.Equal(boxes.Count, boxes.Select(b => b.Attribute("id")!.Value).Distinct().Count());
        var line = svg.Descendants(s_svg + "g").Single(g => g.Attribute("data-kind")?.Value == "instructs");
        Assert.Equal("post-usg-field-support", line.Attribute("data-to")!.Value);
        Assert.Contains("st-sgb-2010-1#", line.Element(s_svg + "a")!.Attribute("href")!.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_request_gives_the_same_bytes()
    {
        byte[] Pdf() => new PdfWriter(AddressOf).Write(Draw(new(Paper: PaperSize.A3)), Stop);
        Assert.Equal(Pdf(), Pdf());
    }

    [Fact]
    public void Drawing_stops_when_the_reader_goes_away()
    {
        using var gone = new CancellationTokenSource();
        gone.Cancel();
        Assert.ThrowsAny<OperationCanceledException>(() => ChartDrawing.Draw(_data, new(Paper: PaperSize.A3), AddressOf, gone.Token));
    }

    [Fact]
    public void A_picture_is_no_larger_than_memory_allows()
    {
        var png = PngWriter.Write(Draw(new(Paper: PaperSize.A0)).Pages[0], 600);
        using var image = SkiaSharp.SKBitmap.Decode(png);
        Assert.InRange((long)image.Width * image.Height, 20_000_000, PngWriter.MostPixels);
    }

    internal static string? AddressOf(Target target) =>
        $"https://peacekeeping.example/{target.Lang}/{target.Kind.ToString().ToLowerInvariant()}/{target.Key}";

    private ChartModel Model(ChartRequest request) => ChartSelection.Select(_data, request)!;

    private ChartDocument Draw(ChartRequest request) => ChartDrawing.Draw(_data, request, AddressOf, Stop)!;
}
