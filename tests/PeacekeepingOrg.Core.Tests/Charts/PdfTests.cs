using System.Text;
using PeacekeepingOrg.Core.Charts.Pages;
using PeacekeepingOrg.Core.Charts.Requests;
using PeacekeepingOrg.Core.Charts.Selecting;
using PeacekeepingOrg.Core.Charts.Writers;
using PeacekeepingOrg.Core.Tests.Data;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Actions;
using UglyToad.PdfPig.DocumentLayoutAnalysis.TextExtractor;
using UglyToad.PdfPig.Outline;
using UglyToad.PdfPig.Tokens;
using Xunit;

namespace PeacekeepingOrg.Core.Tests.Charts;

/// <summary>What an independent reader finds in our PDFs.</summary>
public sealed class PdfTests(SqliteEngine engine)
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Text_reads_with_its_accents_and_fonts_are_inside()
    {
        var bytes = await PdfAsync(new(Paper: PaperSize.A3));
        using var pdf = PdfDocument.Open(bytes);
        var text = string.Join(' ', ContentOrderTextExtractor.GetText(pdf.GetPage(1)).Split(['\n', '\r', ' '], StringSplitOptions.RemoveEmptyEntries));
        Assert.Contains("Bureau de l’état de droit", text, StringComparison.Ordinal);
        Assert.Contains("Équipes opérationnelles", text, StringComparison.Ordinal);
        Assert.Contains("en vigueur depuis le 1er janvier 2010", text, StringComparison.Ordinal);
        Assert.Contains("ST/SGB/2010/1", text, StringComparison.Ordinal);
        Assert.Contains("Page 1 sur 1", text, StringComparison.Ordinal);
        Assert.Contains("Légende", text, StringComparison.Ordinal);
        Assert.All(pdf.GetPage(1).Letters.Select(l => l.FontName).Distinct(), name => Assert.Contains("SourceSans3", name, StringComparison.Ordinal));
        var raw = Encoding.Latin1.GetString(bytes);
        Assert.Equal(3, raw.Split("/FontFile2").Length - 1);
        Assert.InRange(bytes.Length, 20_000, 400_000);
    }

    [Fact]
    public async Task Title_author_and_subject_are_set()
    {
        using var pdf = PdfDocument.Open(await PdfAsync(new(ChartView.Reporting, Paper: PaperSize.A3, Lang: "en")));
        Assert.Equal("Department of Peacekeeping Operations (2010)", pdf.Information.Title);
        Assert.Equal("PeacekeepingOrg", pdf.Information.Author);
        Assert.Equal("Reporting lines, in force from 1 January 2010 (ST/SGB/2010/1)", pdf.Information.Subject);
    }

    [Theory]
    [InlineData("fr")]
    [InlineData("en")]
    public async Task The_language_is_said_and_each_page_has_a_bookmark(string lang)
    {
        using var pdf = PdfDocument.Open(await PdfAsync(new(Paper: PaperSize.A4, Tile: Tiling.Offices, Lang: lang)));
        Assert.Equal(lang, pdf.Structure.Catalog.CatalogDictionary.Get<StringToken>(NameToken.Lang, pdf.Structure.TokenScanner).Data);
        Assert.True(pdf.TryGetBookmarks(out var bookmarks));
        var nodes = bookmarks.Roots.OfType<DocumentBookmarkNode>().ToList();
        Assert.Equal(Enumerable.Range(1, pdf.NumberOfPages), nodes.Select(n => n.PageNumber));
        Assert.All(nodes, node => Assert.Contains(
            node.Title.Replace(" ", "", StringComparison.Ordinal),
            pdf.GetPage(node.PageNumber).Text.Replace(" ", "", StringComparison.Ordinal),
            StringComparison.Ordinal));
        Assert.Contains(nodes, n => n.Title == (lang == "fr" ? "Bureau des affaires militaires" : "Office of Military Affairs"));
    }

    [Fact]
    public async Task A_single_page_has_no_bookmarks()
    {
        using var pdf = PdfDocument.Open(await PdfAsync(new(Paper: PaperSize.A3)));
        Assert.False(pdf.TryGetBookmarks(out _));
    }

    [Fact]
    public async Task Boxes_lines_and_citations_are_live_links()
    {
        using var pdf = PdfDocument.Open(await PdfAsync(new(ChartView.Reporting, Paper: PaperSize.A3)));
        var links = pdf.GetPage(1).GetAnnotations().Select(a => (a.Action as UriAction)?.Uri).ToList();
        Assert.Contains("https://peacekeeping.example/fr/post/military-adviser", links);
        Assert.Contains("https://peacekeeping.example/fr/paragraph/st-sgb-2010-1#3.2", links);
        Assert.Contains("https://peacekeeping.example/fr/paragraph/st-sgb-2010-1#4.3", links);
        Assert.Contains("https://peacekeeping.example/fr/chart/?view=reporting&paper=a3", links);
    }

    [Theory]
    [InlineData("a4", 210, 297)]
    [InlineData("a3", 297, 420)]
    [InlineData("a2", 420, 594)]
    [InlineData("a1", 594, 841)]
    [InlineData("a0", 841, 1189)]
    public async Task Pages_are_the_paper_asked_for(string paper, double shorter, double longer)
    {
        using var pdf = PdfDocument.Open(await PdfAsync(new(Paper: Enum.Parse<PaperSize>(paper, ignoreCase: true), Orientation: PaperOrientation.Portrait)));
        Assert.All(pdf.GetPages(), page =>
        {
            Assert.Equal(shorter * 72 / 25.4, page.Width, 0.5);
            Assert.Equal(longer * 72 / 25.4, page.Height, 0.5);
        });
    }

    [Fact]
    public async Task A_poster_writes_each_box_on_its_own_sheet_only()
    {
        using var pdf = PdfDocument.Open(await PdfAsync(new(Paper: PaperSize.A4, Tile: Tiling.Poster(2, 3))));
        Assert.Equal(6, pdf.NumberOfPages);
        Assert.Equal(1, pdf.GetPages().Count(p => p.Text.Contains("antimines", StringComparison.Ordinal)));
        Assert.All(pdf.GetPages(), p => Assert.Contains("couper sur les repères", p.Text, StringComparison.Ordinal));
    }

    private async Task<byte[]> PdfAsync(ChartRequest request)
    {
        var data = (await ChartData.ReadAsync(await engine.LoadedAsync(Stop), "dpko-2010", Stop))!;
        return new PdfWriter(DpkoChartTests.AddressOf).Write(ChartDrawing.Draw(data, request, DpkoChartTests.AddressOf, Stop)!, Stop);
    }
}
