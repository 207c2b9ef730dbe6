using PeacekeepingOrg.Core.Charts.Requests;
using PeacekeepingOrg.Core.Charts.Scenes;
using PeacekeepingOrg.Core.Charts.Text;
using PeacekeepingOrg.Core.Charts.Writers;
using PeacekeepingOrg.Core.Handbook.Flow;
using PeacekeepingOrg.Core.Handbook.Keywords;
using PeacekeepingOrg.Core.Handbook.Parts;
using PeacekeepingOrg.Core.Handbook.Writers;
using PeacekeepingOrg.Core.Structure.Units;
using SkiaSharp;

namespace PeacekeepingOrg.Core.Handbook;

/// <summary>
/// The handbook: a whole edition in one PDF to take along. It is composed and laid out until every page number it prints is the page's own, then drawn.
/// </summary>
public sealed class HandbookWriter
{
    private const int MostPasses = 8;

    private readonly HandbookData _data;
    private readonly HandbookRequest _request;
    private readonly HandbookAddresses _addresses;
    private readonly CancellationToken _stop;
    private readonly ChartPages _charts;
    private readonly IReadOnlyList<Keyword> _keywords;

    private HandbookWriter(HandbookData data, HandbookRequest request, HandbookAddresses addresses, CancellationToken stop)
    {
        (_data, _request, _addresses, _stop) = (data, request, addresses, stop);
        _charts = new(data, request.Lang, addresses, stop);
        _keywords = KeywordIndex.Of(data, stop);
    }

    /// <summary>The PDF. The same data, request and addresses give the same bytes.</summary>
    /// <param name="data">What the edition holds.</param>
    /// <param name="request">Language and paper.</param>
    /// <param name="addresses">Where things are on the site.</param>
    /// <param name="cancellationToken">Set when the reader goes away.</param>
    public static byte[] Write(HandbookData data, HandbookRequest request, HandbookAddresses addresses, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(data);
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(addresses);
        return new HandbookWriter(data, request, addresses, cancellationToken).Write();
    }

    private byte[] Write()
    {
        using var measurer = new TextMeasurer();
        var numbers = new Dictionary<string, int>();
        IReadOnlyList<BookPage> pages = [];
        IReadOnlyList<Bookmark> bookmarks = [];
        for (var pass = 0; ; pass++)
        {
            if (pass == MostPasses)
                throw new InvalidOperationException("The handbook’s page numbers do not settle.");
            var book = new Book(_data, _request.Lang, _addresses, numbers, pages.Count);
            var sections = Sections(book);
            sections.Insert(1, FrontMatter.Contents(book, bookmarks = [.. sections.SelectMany(BookmarksOf)]));
            var laid = new Paginator(measurer, _stop).Lay(sections);
            var found = laid.SelectMany(p => p.Marks.Select(m => (m.Destination, p.Number))).DistinctBy(m => m.Destination).ToDictionary(m => m.Destination, m => m.Number);
            var isSettled = laid.Count == pages.Count && found.Count == numbers.Count && found.All(f => numbers.GetValueOrDefault(f.Key) == f.Value);
            (pages, numbers) = (laid, found);
            if (isSettled)
                break;
        }

        Furnish(pages, measurer);
        return Drawn(pages, [new(0, new HandbookWords(_request.Lang).Contents, "contents"), .. bookmarks]);
    }

    private List<Section> Sections(Book book)
    {
        var words = book.Words;
        var sections = new List<Section> { FrontMatter.Cover(book) };
        foreach (var top in book.Children[null])
        {
            var name = top.Name.In(book.Lang);
            sections.Add(_charts.Overview(book, top.Key, new(0, words.Overview, "chart-" + top.Key)));
            sections.Add(Sheets(name, [.. UnitSheet.Of(book, top, new(0, name, Book.Place(top.Endpoint)))]));
            foreach (var office in book.Children[top.Key])
                sections.AddRange(Office(book, office));
        }

        if (_data.Units.Where(u => u.IsExternal).ToList() is { Count: > 0 } external)
            sections.Add(Sheets(words.Outside,
            [
                Book.PartHeading(words.Outside, "outside"),
                .. external.SelectMany(u => UnitSheet.Of(book, u, null)),
            ]));
        sections.AddRange([Tables.Lines(book), Tables.Posts(book)]);
        if (_data.Discrepancies.Count > 0)
            sections.Add(Tables.Discrepancies(book));
        sections.AddRange([KeywordPages.Of(book, _keywords), Tables.Sources(book)]);
        return sections;

        TextSection Sheets(string head, Row[] rows) => book.Section(head, rows, _addresses.Edition);
    }

    private IEnumerable<Section> Office(Book book, UnitView office)
    {
        var name = office.Name.In(book.Lang);
        var charts = book.Children[office.Key].Any() ? _charts.Of(book, office, new(0, name, "chart-" + office.Key)).ToList() : [];
        Row[] rows =
        [
            .. UnitSheet.Of(book, office, charts.Count > 0 ? null : new(0, name, Book.Place(office.Endpoint))),
            .. Below(office, 1),
        ];
        return [.. charts, book.Section(name, rows, _addresses.Edition)];

        IEnumerable<Row> Below(UnitView unit, int level) => book.Children[unit.Key].SelectMany(child =>
            UnitSheet.Of(book, child, new(level, child.Name.In(book.Lang), Book.Place(child.Endpoint))).Concat(Below(child, level + 1)));
    }

    private static IEnumerable<Bookmark> BookmarksOf(Section section) => section switch
    {
        ChartSection { Bookmark: { } bookmark } => [bookmark],
        TextSection text => text.Rows.Select(r => r.Bookmark).OfType<Bookmark>(),
        _ => [],
    };

    /// <summary>Running heads and feet, once the number of pages is known.</summary>
    private void Furnish(IReadOnlyList<BookPage> pages, TextMeasurer measurer)
    {
        var furniture = new RunningFeet(_data.Edition.Title.In(_request.Lang), _addresses.Handbook, new(_request.Lang), measurer);
        foreach (var page in pages.Where(p => p.Chart is null))
            furniture.Furnish(page, pages.Count);
    }

    private byte[] Drawn(IReadOnlyList<BookPage> pages, IReadOnlyList<Bookmark> bookmarks)
    {
        var words = new HandbookWords(_request.Lang);
        var sheet = SheetSize.Of(_request.Paper, landscape: false);
        using var writer = new HandbookPdf(sheet.Width / Format.Sheet.Width, _addresses);
        var pdf = writer.Write(
            new SKDocumentPdfMetadata
            {
                Title = $"{_data.Edition.Title.In(_request.Lang)} – {words.Handbook}",
                Author = words.Author,
                Creator = words.Author,
                Subject = words.Say(
                    $"Unités, postes, attributions et liens hiérarchiques, d’après {_data.Edition.SourcesIn("fr")}",
                    $"Units, posts, functions and reporting lines, by {_data.Edition.SourcesIn("en")}"),
                RasterDpi = 300,
                EncodingQuality = 101,
            },
            pages,
            box => box.Target is { Kind: TargetKind.Unit or TargetKind.Post } ? DestinationOf(box) : null,
            _stop);
        return PdfUpdate.Add(pdf, _request.Lang, bookmarks);
    }

    private string DestinationOf(SceneBox box) => box.Box.Type == Structure.EndpointType.Unit ? "unit-" + box.Box.Key : "post-" + box.Box.Key;
}
