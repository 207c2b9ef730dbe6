using PeacekeepingOrg.Core.Handbook.Flow;
using PeacekeepingOrg.Core.Structure;
using PeacekeepingOrg.Core.Structure.Attributions;
using PeacekeepingOrg.Core.Structure.Citations;
using PeacekeepingOrg.Core.Structure.Posts;
using PeacekeepingOrg.Core.Structure.Units;

namespace PeacekeepingOrg.Core.Handbook.Parts;

/// <summary>
/// The functions of a unit and of its posts, in the words of the text, each beside its paragraph. What several hold is printed once, with the first of
/// them; the others point there.
/// </summary>
internal sealed class AttributionRows(Book book)
{
    private const int MostNamed = 12;

    private HandbookWords Words => book.Words;

    /// <summary>Those of a unit, then those of its posts.</summary>
    public IEnumerable<Row> Of(UnitView unit, IEnumerable<PostView> posts)
    {
        var title = Words.Say("Attributions", "Functions (attributions)");
        var own = Held(unit.Endpoint);
        if (own.Count > 0)
            yield return Title($"{title} ({own.Count})", own);
        else if (unit.AttributionMode == AttributionMode.ByReference && unit.CitationOf(Fact.Attribution) is { } reference)
            yield return Book.Entry(title, [new(HandbookWords.Quoted(reference), Format.Text), .. book.Cite(reference)]);
        else if (!unit.IsExternal)
            yield return Book.Entry(title, [new(Words.Say("Aucune n’est conférée à l’unité elle-même.", "None is conferred on the unit itself."), Format.Other)]);
        foreach (var row in Rows(own, unit.Endpoint))
            yield return row;
        foreach (var post in posts)
        {
            var held = Held(post.Endpoint);
            if (held.Any(a => IsPrintedWith(a, post.Endpoint)))
                yield return Title($"{title} ({held.Count})", held, post.Title.In(book.Lang));
            foreach (var row in Rows(held, post.Endpoint))
                yield return row;
        }
    }

    /// <summary>Those of a post no unit holds.</summary>
    public IEnumerable<Row> Of(PostView post) => Rows(Held(post.Endpoint), post.Endpoint);

    private List<AttributionView> Held(Endpoint holder) =>
        [.. book.Data.Attributions.Where(a => a.Holders.Any(h => h.Type == holder.Type && h.Key == holder.Key))];

    private Row Title(string title, IReadOnlyList<AttributionView> held, string? post = null) => new(
        Format.TextLeading,
        new Cell(Format.MainX, Format.MainWidth,
        [
            new(post is null ? title : $"{title}{Words.Colon}{post}", Format.Heading2),
            .. Words.AsIssued(held[0].Language) is { } issued ? [new Run("  " + issued, Format.Other with { Size = 9 })] : Array.Empty<Run>(),
        ]))
    { Before = 9, KeepWithNext = true };

    private IEnumerable<Row> Rows(IReadOnlyList<AttributionView> held, Endpoint holder)
    {
        foreach (var group in held.GroupBy(a => string.Join(' ', a.Holders.Select(Book.Place)) + (a.Citation.Paragraph ?? "")))
        {
            var list = group.ToList();
            if (!IsPrintedWith(list[0], holder))
            {
                yield return Elsewhere(list, holder);
                continue;
            }

            foreach (var attribution in list)
                yield return new Row(
                    Format.TextLeading,
                    new Cell(0, Format.Side, [book.Passage(attribution.Citation)]),
                    new Cell(Format.MainX, Format.MainWidth, [new(attribution.Text, Format.Text)]))
                {
                    Before = 3,
                    KeepWhole = true,
                    Destination = Book.Place(attribution),
                };
            if (list[0].Holders.Count > 1)
                yield return Others([.. list[0].Holders.Where(h => Book.Place(h) != Book.Place(holder))]);
        }
    }

    private bool IsPrintedWith(AttributionView attribution, Endpoint holder) => Book.Place(FirstOf(attribution.Holders)) == Book.Place(holder);

    private Row Elsewhere(List<AttributionView> list, Endpoint holder)
    {
        var same = list.Count == 1 ? Words.Say("La même attribution que", "The same function as") : Words.Say("Les mêmes attributions que", "The same functions as");
        return new(
            Format.TextLeading,
            new Cell(0, Format.Side, [.. Span(list)]),
            new Cell(Format.MainX, Format.MainWidth,
            [
                new(holder.Type == EndpointType.Post ? $"{holder.Name.In(book.Lang)}{Words.Colon}{char.ToLowerInvariant(same[0])}{same[1..]} " : same + " ", Format.Quiet),
                book.Name(FirstOf(list[0].Holders), Format.Quiet),
                .. book.See(Book.Place(list[0])),
            ]))
        { Before = 4, KeepWhole = true };
    }

    private Row Others(IReadOnlyList<Endpoint> others) => new(
        Format.QuietLeading,
        new Cell(Format.MainX, Format.MainWidth, others.Count > MostNamed
            ?
            [
                new(Words.Say(
                    $"Conférée aussi à {others.Count} autres, dont les fiches y renvoient.", $"Also conferred on {others.Count} others, whose sheets point here."), Format.Quiet),
            ]
            :
            [
                new(Words.Say("Conférées aussi à", "Also conferred on") + Words.Colon, Format.Quiet),
                .. others.SelectMany((h, i) => new[] { new Run(i == 0 ? "" : " · ", Format.Quiet), book.Name(h, Format.Quiet) }.Concat(book.See(book.SheetOf(h)))),
            ]))
    { Before = 3 };

    /// <summary>The holder that comes first in the book.</summary>
    private Endpoint FirstOf(IReadOnlyList<Endpoint> holders) =>
        holders.OrderBy(h => book.Order.GetValueOrDefault(book.SheetOf(h), int.MaxValue)).ThenBy(h => h.Type == EndpointType.Post).First();

    private IEnumerable<Run> Span(List<AttributionView> list)
    {
        yield return book.Passage(list[0].Citation);
        if (list.Count > 1)
        {
            yield return new("\u00A0–\u00A0", Format.Cite);
            yield return book.Passage(list[^1].Citation);
        }
    }
}
