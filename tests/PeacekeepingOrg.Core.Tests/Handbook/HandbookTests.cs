using System.Collections.Concurrent;
using System.Globalization;
using System.Text.RegularExpressions;
using PeacekeepingOrg.Core.Charts.Requests;
using PeacekeepingOrg.Core.Handbook;
using PeacekeepingOrg.Core.Tests.Data;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Outline;
using UglyToad.PdfPig.Tokens;
using Xunit;
using static PeacekeepingOrg.Core.Tests.Handbook.PrintedBook;

namespace PeacekeepingOrg.Core.Tests.Handbook;

public sealed partial class HandbookTests(SqliteEngine engine)
{
    private const double FootTop = 60;

    private static readonly ConcurrentDictionary<string, byte[]> s_written = [];
    private static readonly SemaphoreSlim s_oneAtATime = new(1, 1);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("fr", "Table des matières")]
    [InlineData("en", "Contents")]
    public async Task The_contents_lead_to_the_pages_they_name(string lang, string title)
    {
        var book = await BookAsync(lang);
        var first = book.Texts.ToList().FindIndex(t => t.Contains(Squeezed(title), StringComparison.Ordinal)) + 1;
        var links = book.Links.Where(l => l.Page is not null && (l.From == first || l.From == first + 1)).ToList();
        var numbers = links.Where(l => int.TryParse(l.Text, out _)).ToList();

        Assert.InRange(numbers.Count, 55, 70);
        Assert.All(numbers, link => Assert.Equal(link.Page, int.Parse(link.Text, CultureInfo.InvariantCulture)));
        Assert.All(links.Except(numbers).Where(l => !l.Text.Contains('→')), link => Assert.Contains(Squeezed(link.Text), book.Texts[link.Page!.Value - 1]));
        Assert.Equal(2, links.Max(l => l.From) - links.Min(l => l.From) + 1);
    }

    [Theory]
    [InlineData("fr")]
    [InlineData("en")]
    public async Task Page_references_name_the_page_they_lead_to(string lang)
    {
        var book = await BookAsync(lang);
        var references = book.Links.Where(l => l.Text.TrimStart().StartsWith('→') && l.Page is not null).ToList();

        Assert.True(references.Count > 200);
        Assert.All(references, link => Assert.EndsWith("p." + link.Page, Squeezed(link.Text)));
    }

    [Theory]
    [InlineData("fr")]
    [InlineData("en")]
    public async Task Every_attribution_is_there_to_the_letter_beside_its_paragraph(string lang)
    {
        var book = await BookAsync(lang);
        var data = await HandbookSample.DataAsync(engine, Stop);

        Assert.Equal(148, data.Attributions.Count);
        Assert.All(data.Attributions, attribution =>
        {
            var page = Assert.Single(book.Texts.Index(), p => p.Item.Contains(Squeezed(attribution.Citation.Place + attribution.Text), StringComparison.Ordinal)).Index + 1;
            var address = HandbookSample.Addresses(lang, "dpko-2010").Citation(attribution.Citation);
            Assert.Contains(book.Links, l => l.From == page && l.Uri == address);
        });
    }

    [Theory]
    [InlineData("fr")]
    [InlineData("en")]
    public async Task Every_unit_post_line_and_discrepancy_is_there(string lang)
    {
        var book = await BookAsync(lang);
        var data = await HandbookSample.DataAsync(engine, Stop);
        var whole = string.Concat(book.Texts);
        var names = data.Units.Select(u => u.Name).Concat(data.Posts.Select(p => p.Title));

        Assert.All(names.SelectMany(n => new[] { n.Fr, n.En }).OfType<string>(), name => Assert.Contains(Folded(name), Folded(whole)));
        Assert.All(data.Discrepancies, d => Assert.Contains(Squeezed(d.Explanation.In(lang)), whole));
        var places = data.Lines.Select(l => HandbookSample.Addresses(lang, "dpko-2010").Citation(l.Citation)).ToHashSet();
        Assert.All(places, place => Assert.Contains(book.Links, l => l.Uri == place));
    }

    [Theory]
    [InlineData("fr")]
    [InlineData("en")]
    public async Task Nothing_is_printed_outside_the_page_and_no_letter_is_lost(string lang)
    {
        var book = await BookAsync(lang);

        Assert.All(book.Pages, page => Assert.All(page.Letters, letter =>
        {
            Assert.InRange(letter.StartBaseLine.X, 20, page.Width - 20);
            Assert.InRange(letter.EndBaseLine.X, 20, page.Width - 20 + 0.5);
            Assert.InRange(letter.StartBaseLine.Y, 20, page.Height - 20);
            Assert.DoesNotContain('\uFFFD', letter.Value);
            Assert.DoesNotContain('\0', letter.Value);
        }));
        Assert.Contains(Squeezed("Bureau de l’état de droit et des institutions chargées de la sécurité"), string.Concat(book.Texts));
    }

    [Theory]
    [InlineData("fr", "Page {0} sur {1}")]
    [InlineData("en", "Page {0} of {1}")]
    public async Task Every_page_bears_its_number_and_an_address(string lang, string folio)
    {
        var book = await BookAsync(lang);

        Assert.All(book.Pages, page =>
        {
            Assert.Contains(Squeezed(string.Format(CultureInfo.InvariantCulture, folio, page.Number, book.Pages.Count)), book.Texts[page.Number - 1]);
            Assert.Contains(book.Links, l => l.From == page.Number && l.Uri is not null && l.Area.Bottom < FootTop);
        });
    }

    [Theory]
    [InlineData("fr")]
    [InlineData("en")]
    public async Task Links_are_well_formed_and_lead_to_pages_there_are(string lang)
    {
        var book = await BookAsync(lang);

        Assert.All(book.Links, link => Assert.True(link.Page is not null || link.Uri is not null, $"{link.From}: {link.Text}"));
        Assert.All(book.Links.Where(l => l.Uri is not null), link =>
        {
            Assert.True(Uri.TryCreate(link.Uri, UriKind.Absolute, out var uri), link.Uri);
            Assert.StartsWith(HandbookSample.Site, link.Uri, StringComparison.Ordinal);
            if (CitedPlace().Match(link.Uri!) is { Success: true } cited)
                Assert.Equal("#" + cited.Groups[1].Value, uri.Fragment);
        });
        Assert.All(book.Links.Where(l => l.Page is not null), link => Assert.InRange(link.Page!.Value, 1, book.Pages.Count));
    }

    [Theory]
    [InlineData("fr")]
    [InlineData("en")]
    public async Task No_heading_ends_a_page_and_no_line_is_too_long(string lang)
    {
        var book = await BookAsync(lang);

        Assert.All(book.Pages.Where(p => p.Height > p.Width).Skip(1), page =>
        {
            var lines = LinesOf(page.Letters.Where(l => l.StartBaseLine.Y > FootTop));
            Assert.True(lines[^1].Max(l => l.PointSize) <= 10.1 || !lines.Any(l => l[0].PointSize == 10), $"page {page.Number} ends with a heading");
            foreach (var line in lines.Where(l => Math.Abs(l[0].StartBaseLine.X - 158) < 1 && Math.Abs(l[0].PointSize - 10) < 0.1))
                Assert.True(line.Count <= 75, TextOf(line));
        });
    }

    [Theory]
    [InlineData("fr", "Index des mots-clés")]
    [InlineData("en", "Index of keywords")]
    public async Task The_pages_of_an_index_term_have_it(string lang, string title)
    {
        var book = await BookAsync(lang);
        var entries = book.Pages.Where(p => book.Texts[p.Number - 1].StartsWith(Squeezed(title), StringComparison.Ordinal) || IsHeaded(p, title)).SelectMany(Entries).ToList();
        var placed = 0;
        foreach (var entry in entries)
            if (IndexEntry().Match(entry) is { Success: true } match)
                foreach (Match page in PageNumber().Matches(match.Groups[2].Value))
                {
                    placed++;
                    var text = Folded(book.Texts[int.Parse(page.Groups[1].Value, CultureInfo.InvariantCulture) - 1]);
                    Assert.All(match.Groups[1].Value.Split(' ', '’', '\'', '-').Select(w => Folded(w).TrimEnd('s', 'x')), word => Assert.Contains(word, text));
                }

        Assert.True(placed > 200, $"{placed} places in {entries.Count} entries");
        Assert.Contains(entries, e => e.StartsWith("visites de reconnaissance, 7.", StringComparison.Ordinal));
        Assert.Contains(entries, e => e.StartsWith("mine action, ", StringComparison.Ordinal) && e.Contains("lutte antimines", StringComparison.Ordinal));

        static bool IsHeaded(Page page, string title) => page.Letters.Count > 0 && Squeezed(TextOf(LinesOf(page.Letters)[0])).EndsWith(Squeezed(title), StringComparison.Ordinal);

        static IEnumerable<string> Entries(Page page)
        {
            var body = page.Letters.Where(l => l.StartBaseLine.Y > FootTop && l.StartBaseLine.Y < page.Height - 50 && l.PointSize < 9).ToList();
            var entry = "";
            for (var column = 0; column < 3; column++)
            {
                var left = 54 + (column * (151.7 + 16));
                foreach (var line in LinesOf(body.Where(l => l.StartBaseLine.X >= left - 1 && l.StartBaseLine.X < left + 160)))
                {
                    if (line[0].StartBaseLine.X < left + 4 && entry.Length > 0)
                    {
                        yield return entry;
                        entry = "";
                    }

                    entry += (entry.Length > 0 ? " " : "") + SpacedTextOf(line).Trim();
                }
            }

            yield return entry;
        }
    }

    [Fact]
    public async Task It_has_bookmarks_a_language_a_title_and_an_author()
    {
        var book = await BookAsync("fr");

        Assert.True(book.Document.TryGetBookmarks(out var bookmarks));
        var all = bookmarks.GetNodes().OfType<DocumentBookmarkNode>().ToList();
        Assert.InRange(all.Count, 55, 70);
        Assert.All(all, node => Assert.Contains(Squeezed(node.Title), book.Texts[node.PageNumber - 1]));
        Assert.Contains(all, n => n.Level == 1 && n.Title == "Division de la police");
        Assert.True(book.Document.Structure.Catalog.CatalogDictionary.TryGet(NameToken.Lang, out StringToken language));
        Assert.Equal("fr", language.Data);
        Assert.Equal("Département des opérations de maintien de la paix (2010) – Manuel", book.Document.Information.Title);
        Assert.Equal("PeacekeepingOrg", book.Document.Information.Author);
        Assert.Contains("ST/SGB/2010/1", book.Document.Information.Subject, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Fonts_are_inside()
    {
        var book = await BookAsync("fr");

        Assert.All(book.Pages.SelectMany(p => p.Letters).Select(l => l.FontName).Distinct(), name => Assert.Contains("SourceSans3", name, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_same_data_give_the_same_bytes()
    {
        var data = await HandbookSample.DataAsync(engine, Stop);

        Assert.Equal(await BytesAsync("fr"), HandbookWriter.Write(data, new(), HandbookSample.Addresses("fr", "dpko-2010"), Stop));
    }

    [Fact]
    public async Task A_larger_sheet_bears_the_same_pages_in_larger_type()
    {
        var data = await HandbookSample.DataAsync(engine, Stop);
        var small = await BookAsync("fr");
        var large = new PrintedBook(HandbookWriter.Write(data, new(Paper: PaperSize.A3), HandbookSample.Addresses("fr", "dpko-2010"), Stop));

        Assert.Equal(small.Texts, large.Texts);
        Assert.Equal(841.9, large.Pages[0].Width, 0.5);
    }

    [Fact]
    public async Task It_stops_when_the_reader_goes_away()
    {
        var data = await HandbookSample.DataAsync(engine, Stop);

        Assert.ThrowsAny<OperationCanceledException>(() => HandbookWriter.Write(data, new(), HandbookSample.Addresses("fr", "dpko-2010"), new CancellationToken(canceled: true)));
    }

    [Fact]
    public async Task An_edition_that_is_not_there_has_none() =>
        Assert.Null(await HandbookData.ReadAsync(await engine.LoadedAsync(Stop), "dpko-1066", Core.Search.Synonyms.None, Stop));

    private async Task<PrintedBook> BookAsync(string lang) => new(await BytesAsync(lang));

    private async Task<byte[]> BytesAsync(string lang)
    {
        await s_oneAtATime.WaitAsync(Stop);
        try
        {
            if (!s_written.TryGetValue(lang, out var pdf))
                s_written[lang] = pdf = HandbookWriter.Write(await HandbookSample.DataAsync(engine, Stop), new(lang), HandbookSample.Addresses(lang, "dpko-2010"), Stop);
            return pdf;
        }
        finally
        {
            s_oneAtATime.Release();
        }
    }

    [GeneratedRegex(@"\?at=([^&]+)&")]
    private static partial Regex CitedPlace();

    /// <summary>The term, then paragraphs and pages.</summary>
    [GeneratedRegex(@"^(.+?), (\d[\d.,; a-z()]*?)(?:; (?:voir|see) .*)?$")]
    private static partial Regex IndexEntry();

    /// <summary>A number no point or bracket makes a paragraph's.</summary>
    [GeneratedRegex(@"(?<![\d.])(\d+)(?=;|$)")]
    private static partial Regex PageNumber();
}
