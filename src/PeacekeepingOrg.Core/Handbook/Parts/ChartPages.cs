using PeacekeepingOrg.Core.Charts.Pages;
using PeacekeepingOrg.Core.Charts.Requests;
using PeacekeepingOrg.Core.Charts.Selecting;
using PeacekeepingOrg.Core.Charts.Writers;
using PeacekeepingOrg.Core.Handbook.Flow;
using PeacekeepingOrg.Core.Structure.Units;

namespace PeacekeepingOrg.Core.Handbook.Parts;

/// <summary>Charts of an edition and of its offices, each on a page; drawn once, however often the book is laid out.</summary>
internal sealed class ChartPages(HandbookData data, string lang, HandbookAddresses addresses, CancellationToken stop)
{
    private readonly Dictionary<string, Fitted> _drawn = [];

    /// <summary>The edition down to the units below its offices, or to its offices; each says where its own page is.</summary>
    public ChartSection Overview(Book book, string root, Bookmark bookmark)
    {
        var words = book.Words.Overview;
        var depth = new[] { 2, 1 }.First(d => d == 1 || Drawn(root, d)!.IsReadable);
        var model = Model(root, depth)!;
        var pages = model.Boxes.ToDictionary(b => b.Id, b => b.Key != root && book.Has("chart-" + b.Key) ? book.PageOf("chart-" + b.Key) : 0);
        var numbered = model with { Boxes = [.. model.Boxes.Select(b => b with { Page = pages[b.Id] })] };
        return new("chart-" + root, bookmark, page => Shelved($"{root} {depth} {string.Join(' ', pages.Values)}", numbered).Page(addresses.Chart, words, page, book.Count));
    }

    /// <summary>A unit's chart: whole where its type stays readable, else its upper levels, and a chart for each unit below.</summary>
    public IEnumerable<ChartSection> Of(Book book, UnitView unit, Bookmark? bookmark)
    {
        if (Drawn(unit.Key, null) is { IsReadable: true } whole)
        {
            yield return Section(whole, bookmark);
            yield break;
        }

        var part = new[] { 3, 2, 1 }.Select(d => Drawn(unit.Key, d)!).FirstOrDefault(f => f.IsReadable);
        if (part is not null)
            yield return Section(part, bookmark);
        foreach (var child in book.Children[unit.Key].Where(c => book.Children[c.Key].Any()))
            foreach (var section in Of(book, child, null))
                yield return section;

        ChartSection Section(Fitted fitted, Bookmark? mark) =>
            new("chart-" + unit.Key, mark, page => fitted.Page(addresses.Chart, null, page, book.Count));
    }

    private Fitted? Drawn(string root, int? depth) => Model(root, depth) is { } model ? Shelved($"{root} {depth}", model) : null;

    private Fitted Shelved(string key, ChartModel model)
    {
        if (!_drawn.TryGetValue(key, out var fitted))
            _drawn[key] = fitted = Fitted.On(model, PaperSize.A4, PaperOrientation.Auto, stop);
        return fitted;
    }

    private ChartModel? Model(string root, int? depth) => ChartSelection.Select(data.Chart, new(Root: root, Depth: depth, Paper: PaperSize.A4, Lang: lang));
}
