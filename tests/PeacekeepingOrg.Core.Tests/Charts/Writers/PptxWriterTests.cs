using System.Xml.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using PeacekeepingOrg.Core.Charts.Pages;
using PeacekeepingOrg.Core.Charts.Requests;
using PeacekeepingOrg.Core.Charts.Scenes;
using PeacekeepingOrg.Core.Charts.Selecting;
using PeacekeepingOrg.Core.Charts.Text;
using PeacekeepingOrg.Core.Charts.Writers;
using PeacekeepingOrg.Core.Structure;
using PeacekeepingOrg.Core.Tests.Data;
using Xunit;
using static PeacekeepingOrg.Core.Tests.Charts.Writers.Glue;

namespace PeacekeepingOrg.Core.Tests.Charts.Writers;

/// <summary>The editable copy: what PowerPoint would open, read back without it.</summary>
public sealed class PptxWriterTests(SqliteEngine engine)
{
    /// <summary>Half a point, in EMU.</summary>
    private const double Hair = 6350;

    public static TheoryData<string> Requests { get; } = new(
        "paper=a3",
        "paper=a4&tile=offices",
        "paper=a4&tile=offices&lang=en",
        "view=reporting&paper=a3",
        "view=reporting&lines=reportsTo,accountableTo,instructs,deputises,assists,advises,serves&paper=a2",
        "view=reporting&root=military-adviser&paper=a4",
        "paper=a4&tile=2x3");

    [Theory]
    [MemberData(nameof(Requests))]
    public async Task The_file_is_sound(string query)
    {
        var (document, file) = await WriteAsync(query);
        using var deck = Open(file);
        var errors = new OpenXmlValidator(FileFormatVersions.Office2019).Validate(deck, TestContext.Current.CancellationToken);
        Assert.Empty(errors.Select(e => $"{e.Part?.Uri} {e.Path?.XPath}: {e.Description}"));
        Assert.Equal(document.Pages.Count, Slides(deck).Count);
        var size = deck.PresentationPart!.Presentation!.SlideSize!;
        Assert.Equal(document.Pages[0].Width * 12700, size.Cx!.Value, 1.0);
        Assert.Equal(document.Pages[0].Height * 12700, size.Cy!.Value, 1.0);
        Assert.Equal(file, new PptxWriter(DpkoChartTests.AddressOf).Write(document, TestContext.Current.CancellationToken));
    }

    [Theory]
    [MemberData(nameof(Requests))]
    public async Task Each_box_is_one_shape_that_bears_its_words(string query)
    {
        var (document, file) = await WriteAsync(query);
        using var deck = Open(file);
        foreach (var (page, slide) in document.Pages.Zip(Slides(deck)))
        {
            var shapes = slide.Descendants(P + "sp").ToList();
            Assert.All(page.Layers.Where(l => l.Clip is null).SelectMany(l => l.Scene.Boxes), box =>
            {
                var words = string.Concat(box.Texts.Select(t => t.Content)).Where(char.IsLetterOrDigit).Order().ToList();
                // Boxes may bear the same words: each has its own place.
                var shape = Assert.Single(shapes, s =>
                    Description(s) == box.AltText && Words(s).Where(char.IsLetterOrDigit).Order().SequenceEqual(words) && IsAt(s, box.Area, page.Layers.Single(l => l.Scene.Boxes.Contains(box))));
                Assert.Equal(box.Target is not null, shape.Descendants(P + "cNvPr").Single().Elements(A + "hlinkClick").Any());
            });
            Assert.All(shapes.Where(s => !s.Descendants(P + "cNvSpPr").Any(p => p.Attribute("txBox") is not null) && !s.Descendants(P + "ph").Any()), s =>
                Assert.True(Description(s)?.Length > 0 || s.Descendants().Any(e => e.Name.LocalName == "decorative")));
            Assert.Single(shapes, s => s.Descendants(P + "ph").Any());
        }
    }

    [Theory]
    [MemberData(nameof(Requests))]
    public async Task Lines_are_glued_where_they_end(string query)
    {
        var (document, file) = await WriteAsync(query);
        using var deck = Open(file);
        foreach (var (page, slide) in document.Pages.Zip(Slides(deck)))
        {
            var shapes = slide.Descendants(P + "sp").ToDictionary(Id);
            var ids = slide.Descendants(P + "cNvPr").Select(p => (int)p.Attribute("id")!).ToList();
            Assert.Equal(ids.Count, ids.Distinct().Count());
            var glued = slide.Descendants(P + "cxnSp").Where(c => c.Descendants(A + "stCxn").Any()).ToList();
            foreach (var connector in glued)
            {
                var way = Way(connector);
                foreach (var (name, end) in new[] { ("stCxn", way[0]), ("endCxn", way[^1]) })
                    if (connector.Descendants(A + name).SingleOrDefault() is { } glue)
                    {
                        var (x, y) = Site(shapes[(int)glue.Attribute("id")!], (int)glue.Attribute("idx")!);
                        Assert.True(Math.Abs(x - end.X) < Hair && Math.Abs(y - end.Y) < Hair, $"{Description(connector)}: {name} is {x - end.X:0}, {y - end.Y:0} off.");
                    }
            }

            if (page.Layers.Any(l => l.Clip is not null))
                continue;
            var lines = page.Layers.SelectMany(l => l.Scene.Lines).Where(l => l.FromId.Length > 0).ToList();
            Assert.All(lines.Where(l => l.IsTree), line => Assert.Single(
                glued, c => Description(c) == line.AltText && c.Descendants(A + "endCxn").Any()));
            Assert.All(glued, c => Assert.Single(c.Descendants(A + "endCxn")));
            Assert.Equal(lines.Count, slide.Root!.Descendants().Count(s => s.Name == P + "cxnSp" && s.Parent!.Name != P + "grpSp")
                + shapes.Values.Count(s => s.Parent!.Name != P + "grpSp" && lines.Any(l => l.AltText == Description(s))));
        }
    }

    [Fact]
    public async Task Links_lead_to_addresses_and_to_slides()
    {
        var (document, file) = await WriteAsync("paper=a4&tile=offices");
        using var deck = Open(file);
        var jumps = 0;
        foreach (var part in deck.PresentationPart!.SlideParts)
            foreach (var link in Root(part).Descendants(A + "hlinkClick"))
            {
                var id = (string)link.Attribute(XName.Get("id", "http://schemas.openxmlformats.org/officeDocument/2006/relationships"))!;
                if ((string?)link.Attribute("action") is { } action)
                {
                    Assert.Equal("ppaction://hlinksldjump", action);
                    Assert.IsType<SlidePart>(part.GetPartById(id));
                    jumps++;
                }
                else
                {
                    Assert.StartsWith("https://peacekeeping.example/", part.HyperlinkRelationships.Single(r => r.Id == id).Uri.ToString(), StringComparison.Ordinal);
                }
            }

        Assert.True(document.Pages.Count > 3);
        Assert.True(jumps >= 3, $"{jumps} jumps to slides.");
    }

    [Fact]
    public async Task The_page_says_what_it_is_and_where_it_is_stated()
    {
        var (document, file) = await WriteAsync("paper=a3&lang=en");
        using var deck = Open(file);
        Assert.Equal((document.Title, document.Subject, document.Author, "en"),
            (deck.PackageProperties.Title, deck.PackageProperties.Subject, deck.PackageProperties.Creator, deck.PackageProperties.Language));
        var slide = Slides(deck)[0];
        var words = slide.Descendants(P + "sp").Select(Words).ToList();
        Assert.Contains(words, w => w.Contains("in force from 1 January 2010", StringComparison.Ordinal));
        Assert.Contains(words, w => w.StartsWith("Stated in", StringComparison.Ordinal) && w.Contains("ST/SGB/2010/1", StringComparison.Ordinal));
        Assert.Contains(words, w => w.StartsWith("peacekeeping.example/", StringComparison.Ordinal));
        Assert.Contains(words, w => w == "Page 1 of 1");
        Assert.Equal("Legend", (string?)slide.Descendants(P + "grpSp").Single().Descendants(P + "cNvPr").First().Attribute("name"));
        Assert.All(slide.Descendants(A + "rPr"), r => Assert.Equal("en-GB", (string?)r.Attribute("lang")));
    }

    [Fact]
    public void Boxes_and_lines_look_as_they_do_on_the_page()
    {
        var parent = Box("a", 100, 0, b => b with { IsExternal = true });
        var shared = Box("b", 0, 120, b => b with { IsShared = true });
        var several = Box("c", 220, 120, b => b with { IsUnnamed = true });
        var target = new Target(TargetKind.Paragraph, "e", "s#1", "fr");
        SceneLine Line(Tie kind, SceneBox from, SceneBox to, bool arrow, params Spot[] points) =>
            new(kind, points, from.Box.Id, to.Box.Id, !arrow, arrow, target, $"{from.Box.Name} – {to.Box.Name}");
        var scene = new Scene(
            400, 300, [parent, shared, several],
            [
                Line(Tie.Contains, parent, shared, false, new(160, 40), new(160, 80), new(60, 80), new(60, 120)),
                Line(Tie.Contains, parent, several, false, new(106, 40), new(106, 140), new(220, 140)),
                Line(Tie.Instructs, several, shared, true, new(230, 160), new(230, 200), new(20, 200), new(20, 160)),
                Line(Tie.Advises, shared, parent, true, new(0, 150), new(-20, 150), new(-20, 90), new(-8, 90), new(-8, 60), new(-20, 60), new(-20, 20), new(100, 20)),
            ],
            [], []);
        using var deck = Open(new PptxWriter(_ => "https://peacekeeping.example/").Write(new("T\u0001", "S", "A", "fr", [new(5000, 1000, [new(scene, 30, 0, 1)]) { Title = "T" }]), TestContext.Current.CancellationToken));
        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Office2019).Validate(deck, TestContext.Current.CancellationToken).Select(e => e.Description));
        Assert.Equal(51_206_400, deck.PresentationPart!.Presentation!.SlideSize!.Cx!.Value);
        var slide = Slides(deck)[0];
        var shapes = slide.Descendants(P + "sp").ToDictionary(d => Description(d)!);
        Assert.NotEmpty(shapes["a"].Descendants(A + "ds"));
        Assert.Equal(2, shapes["b"].Descendants(A + "path").Count());
        Assert.Equal(2, shapes["c"].Descendants(A + "path").Count());
        Assert.Single(shapes["b"].Descendants(A + "path"), p => (string?)p.Attribute("fill") == "none");

        var connectors = slide.Descendants(P + "cxnSp").ToList();
        Assert.Equal(["bentConnector3", "bentConnector2", "bentConnector3"], connectors.Select(c => (string?)c.Descendants(A + "prstGeom").Single().Attribute("prst")));
        Assert.Equal([2, 4, 4], connectors.Select(c => (int)c.Descendants(A + "stCxn").Single().Attribute("idx")!).Order());
        var scale = 12700 * PptxWriter.MostPoints / 5000;
        Assert.All(connectors.Zip(scene.Lines), c => Assert.All(
            Way(c.First).Zip(c.Second.Points), p => Assert.True(Math.Abs(p.First.X - ((p.Second.X + 30) * scale)) < Hair && Math.Abs(p.First.Y - (p.Second.Y * scale)) < Hair)));
        Assert.Single(connectors, c => c.Descendants(A + "tailEnd").Any() && c.Descendants(A + "ds").Count() == 2);

        // Six corners are more than a connector takes.
        Assert.Equal(8, shapes["b – a"].Descendants(A + "pt").Count());
    }

    [Fact]
    public async Task Words_fit_in_the_font_PowerPoint_falls_back_to()
    {
        var (document, file) = await WriteAsync("paper=a3");
        using var deck = Open(file);
        var sizes = Slides(deck)[0].Descendants(A + "rPr").Select(r => (int)r.Attribute("sz")!).ToList();
        Assert.True(sizes.Min() >= 100 * document.SmallestText * 0.93, $"Type of {sizes.Min() / 100.0} points where the page has {document.SmallestText}.");
        // Letters stand closer by a hair at most: three hundredths of the size.
        Assert.All(Slides(deck)[0].Descendants(A + "rPr").Where(r => r.Attribute("spc") is not null), r =>
            Assert.InRange((int)r.Attribute("spc")!, -((int)r.Attribute("sz")! * 0.034) - 1, -1));
    }

    [Fact]
    public void Slides_lie_and_are_no_poster_sheets()
    {
        Assert.True(ChartRequest.TryParse("?tile=2x3&paper=a4&depth=2", out var poster, out _));
        Assert.Equal(new ChartRequest(Depth: 2, Orientation: PaperOrientation.Landscape), PptxWriter.Suited(poster));
        Assert.True(ChartRequest.TryParse("?tile=offices&paper=a4&orientation=portrait", out var offices, out _));
        Assert.Equal(offices, PptxWriter.Suited(offices));
    }

    private async Task<(ChartDocument Document, byte[] File)> WriteAsync(string query)
    {
        var stop = TestContext.Current.CancellationToken;
        var data = await ChartData.ReadAsync(await engine.LoadedAsync(stop), "dpko-2010", stop);
        Assert.True(ChartRequest.TryParse(query, out var request, out var problem), problem?.En);
        var suited = query.Contains("tile=2x3", StringComparison.Ordinal) ? request : PptxWriter.Suited(request);
        var document = ChartDrawing.Draw(data!, suited, DpkoChartTests.AddressOf, stop);
        Assert.NotNull(document);
        return (document, new PptxWriter(DpkoChartTests.AddressOf).Write(document, stop));
    }

    private static SceneBox Box(string name, double x, double y, Func<ChartBox, ChartBox> with) => new(
        with(new(name, EndpointType.Unit, "unit", name)), new(x, y, 120, 40), BoxRank.Unit,
        [new(x + 50, y + 20, name, Face.Semibold, 10, 6, Ink.Text)], new(TargetKind.Unit, "e", name, "fr"), name);

    private static PresentationDocument Open(byte[] file) => PresentationDocument.Open(new MemoryStream(file), isEditable: false);

    /// <summary>The slides in the order they are shown.</summary>
    private static List<XDocument> Slides(PresentationDocument deck) =>
    [
        .. deck.PresentationPart!.Presentation!.SlideIdList!.Elements<DocumentFormat.OpenXml.Presentation.SlideId>()
            .Select(id => Root((SlidePart)deck.PresentationPart.GetPartById(id.RelationshipId!.Value!))),
    ];

    private static XDocument Root(OpenXmlPart part)
    {
        using var stream = part.GetStream();
        return XDocument.Load(stream);
    }

    private static bool IsAt(XElement shape, Area area, Layer layer)
    {
        var (x, y, width, height) = Frame(shape);
        var centre = new Spot(((x + (width / 2)) / 12700) - layer.X, ((y + (height / 2)) / 12700) - layer.Y);
        return Math.Abs(centre.X - (area.MidX * layer.Scale)) < 0.01 && Math.Abs(centre.Y - (area.MidY * layer.Scale)) < 0.01;
    }

    private static int Id(XElement shape) => (int)shape.Descendants(P + "cNvPr").First().Attribute("id")!;

    private static string? Description(XElement shape) => (string?)shape.Descendants(P + "cNvPr").First().Attribute("descr");
}
