using PeacekeepingOrg.Core.Charts.Writers;
using PeacekeepingOrg.Core.Handbook.Flow;
using PeacekeepingOrg.Core.Structure;
using PeacekeepingOrg.Core.Structure.Citations;
using PeacekeepingOrg.Core.Structure.Posts;
using PeacekeepingOrg.Core.Structure.ReportingLines;
using PeacekeepingOrg.Core.Structure.Units;

namespace PeacekeepingOrg.Core.Handbook.Parts;

/// <summary>All that is known of one unit.</summary>
internal sealed class UnitSheet
{
    private const int AtLeast = 3;
    private const int Short = 9;

    private readonly Book _book;
    private readonly UnitView _unit;
    private readonly PostView? _head;
    private readonly IReadOnlyList<PostView> _posts;

    private UnitSheet(Book book, UnitView unit)
    {
        (_book, _unit) = (book, unit);
        _posts = [.. book.Data.Posts.Where(p => p.Unit?.Key == unit.Key)];
        _head = _posts.FirstOrDefault(p => p.IsHead);
    }

    private HandbookWords Words => _book.Words;

    private string Lang => _book.Lang;

    /// <summary>The rows of its sheet.</summary>
    /// <param name="book">The handbook.</param>
    /// <param name="unit">The unit.</param>
    /// <param name="bookmark">Its line in contents and bookmarks; null: none.</param>
    public static IEnumerable<Row> Of(Book book, UnitView unit, Bookmark? bookmark)
    {
        var sheet = new UnitSheet(book, unit);
        var continued = new Row(18, new Cell(0, Format.Width, [new($"{unit.Name.In(book.Lang)} {book.Words.Continued}", Format.Label)]));
        var address = book.Addresses.End(unit.Endpoint);
        var body = sheet.Facts().Concat(new AttributionRows(book).Of(unit, sheet._posts)).Concat(sheet.Discrepancies()).ToList();
        // The beginning of a sheet stays together, a short sheet whole; and one row alone on the next page is a poor end.
        for (var i = 0; i < body.Count - 1; i++)
            if (i < AtLeast || body.Count <= Short || i == body.Count - 2)
                body[i] = body[i] with { KeepWithNext = true };
        return
        [
            .. sheet.Heading(bookmark).Select(row => row with { Address = address }),
            .. body.Select(row => row with { Address = address, Continued = continued }),
        ];
    }

    private IEnumerable<Row> Heading(Bookmark? bookmark)
    {
        var name = _unit.Name.In(Lang);
        if (_unit.Acronym.In(Lang) is { Length: > 0 } acronym)
            name += $" ({acronym})";
        yield return new(17, new Cell(0, Format.Width, [new(name, Format.Heading, new Link.Url(_book.Addresses.End(_unit.Endpoint)))]))
        {
            Before = 22,
            Bar = true,
            KeepWithNext = true,
            Destination = Book.Place(_unit.Endpoint),
            Bookmark = bookmark,
        };
        if (_unit.Name.Beside(Lang) is { } other)
            yield return new(14, new Cell(0, Format.Width, [new(other + OtherAcronym(), Format.Other), new($"  ({Basis(_unit.Name)})", Format.Quiet)])) { KeepWithNext = true };
    }


    private string OtherAcronym() => _unit.Acronym.Beside(Lang) is { } acronym && acronym != _unit.Acronym.In(Lang) ? $" ({acronym})" : "";

    /// <summary>Of the name beside: where it comes from, or, where it is the text's own, where the one above it does.</summary>
    private string Basis(BilingualText name)
    {
        var (text, basis) = (_unit.TextLanguage, name.BasisOfOther(_unit.TextLanguage));
        if (text != Lang)
            return Words.Say(
                $"nom anglais ; le français est {(basis == NameBasis.Ours ? "notre traduction" : "officiel")}",
                $"French name; the English is {(basis == NameBasis.Ours ? "our translation" : "official")}");
        return Words.Name(basis);
    }

    private IEnumerable<Row> Facts()
    {
        yield return Book.Entry(Words.Say("Nature", "Kind"), [new(Kind(), Format.Text), .. _book.Cite(_unit.CitationOf(Fact.Existence), _unit.CitationOf(Fact.Count))], before: 5);
        if (_unit.Aliases.Count > 0)
            yield return Book.Entry(Words.Say("Autres noms", "Other names"), _unit.Aliases.DistinctBy(AliasText).SelectMany(OtherName));
        yield return Head();
        foreach (var row in Superiors())
            yield return row;
        if (_unit.Parent is { } parent)
            yield return Book.Entry(
                Words.Say("Fait partie de", "Part of"), [_book.Name(parent), .. _book.Cite(_unit.CitationOf(Fact.Parent)), .. _book.See(Book.Place(parent))]);
        foreach (var row in List(Words.Say("Se compose de", "Consists of"), _book.Children[_unit.Key].Select(Child)))
            yield return row;
        var served = _unit.Citations.Where(c => c.Fact == Fact.Serves).ToList();
        foreach (var row in List(Words.Say("Sert", "Serves"), _unit.Serves.Select((s, i) => Ended(s, served.ElementAtOrDefault(i)))))
            yield return row;
        foreach (var row in List(Words.Say("Autres postes", "Other posts"), _posts.Where(p => !p.IsHead).Select(Sitting)))
            yield return row;
        foreach (var row in OtherLines())
            yield return row;
        if (!_unit.Note.IsEmpty)
            yield return Book.Entry(Words.Say("Remarque", "Note"), [new(_unit.Note.In(Lang), Format.Text), .. _book.Cite(_unit.CitationOf(Fact.Note))]);
    }

    private IEnumerable<Run> OtherName(Alias alias, int index)
    {
        var name = (index == 0 ? "" : " · ") + AliasText(alias);
        return alias.CitationIn(_unit.Citations) is { } citation
            ? _book.Cite(citation).Prepend(new(name, Format.Text))
            : [new(name, Format.Text), new(Words.Say(" (ne figure pas dans les textes chargés)", " (not in the texts loaded)"), Format.Quiet)];
    }

    private string AliasText(Alias alias) => alias.Kind switch
    {
        AliasKind.Former => $"{alias.Text} ({Words.Say("nom antérieur", "former name")})",
        AliasKind.Later => $"{alias.Text} ({Words.Say("nom ultérieur", "later name")})",
        _ => alias.Text,
    };

    private string Kind()
    {
        var kind = Words.Kind(_unit.Kind);
        if (_unit.IsExternal)
            kind += Words.Say(", hors du Département", ", outside the Department");
        if (_unit.Count is > 1 and var count)
            kind += Words.Say($", au nombre de {count}", $", {count} in number");
        if (_unit.IsUnnamed)
            kind += Words.Say(", non nommées une à une", ", not named one by one");
        return kind;
    }

    private Row Head()
    {
        var label = Words.Say("Dirigé par", "Head");
        if (_head is null)
            return Book.Entry(label, [new(Words.NotEstablished, Format.Other)]);
        var rank = _head.Rank.In(Lang) is { Length: > 0 } text
            ? new[] { new Run(Words.Say(", rang\u00A0: ", ", rank: ") + text, Format.Text) }.Concat(_book.Cite(_head.CitationOf(Fact.Rank)))
            : [];
        return Book.Entry(label,
        [
            new(_head.Title.In(Lang), Format.Strong, new Link.Jump("post-" + _head.Key)),
            .. _book.Cite(_unit.CitationOf(Fact.Head) ?? _head.CitationOf(Fact.Head)),
            .. rank,
        ]);
    }

    private bool IsFrom(LineView line) => Is(line.From);

    private bool Is(Endpoint end) => end.Type == EndpointType.Unit ? end.Key == _unit.Key : end.Key == _head?.Key;

    private IEnumerable<Row> Superiors()
    {
        var upward = _book.Data.Lines.Where(l => l.IsUpward && IsFrom(l)).ToLookup(l => l.Kind);
        if (upward.Count == 0 && !_unit.IsExternal)
            yield return Book.Entry(Words.Lines(LineKind.ReportsTo), [new(Words.NotEstablished, Format.Other)]);
        foreach (var kind in upward.OrderBy(k => k.Key))
            foreach (var row in List(Words.Lines(kind.Key), Ends(kind, l => l.To)))
                yield return row;
    }

    private IEnumerable<Row> OtherLines()
    {
        foreach (var kind in _book.Data.Lines.Where(l => !l.IsUpward && IsFrom(l)).ToLookup(l => l.Kind).OrderBy(k => k.Key))
            foreach (var row in List(Words.Lines(kind.Key), Ends(kind, l => l.To)))
                yield return row;
        foreach (var kind in _book.Data.Lines.Where(l => Is(l.To)).ToLookup(l => l.Kind).OrderBy(k => k.Key))
            foreach (var row in List(Words.LinesIn(kind.Key), Ends(kind, l => l.From)))
                yield return row;
    }

    /// <summary>One entry an end, with every sentence that states the line.</summary>
    private IEnumerable<IEnumerable<Run>> Ends(IEnumerable<LineView> lines, Func<LineView, Endpoint> end) =>
        lines.GroupBy(l => (end(l).Type, end(l).Key, l.Through?.Key)).Select(same =>
        {
            var line = same.First();
            return new[] { _book.Name(end(line)) }
                .Concat(line.Through is { } through ? [new(" " + Words.Through, Format.Quiet), _book.Name(through)] : [])
                .Concat(_book.Cite(same.Select(l => l.Citation)))
                .Concat(Elsewhere(end(line)));
        });

    private IEnumerable<Run> Ended(Endpoint end, CitationView? citation) => [_book.Name(end), .. _book.Cite(citation), .. Elsewhere(end)];

    private IEnumerable<Run> Elsewhere(Endpoint end) => _book.SheetOf(end) == Book.Place(_unit.Endpoint) ? [] : _book.See(_book.SheetOf(end));

    private IEnumerable<Run> Child(UnitView child) => Ended(child.Endpoint, child.CitationOf(Fact.Parent));

    private IEnumerable<Run> Sitting(PostView post) =>
        [new(post.Title.In(Lang), Format.Text, new Link.Jump("post-" + post.Key)), .. _book.Cite(post.CitationOf(Fact.Place))];

    private IEnumerable<Row> Discrepancies()
    {
        var about = _book.Data.Discrepancies.Where(d => d.Subjects.Any(s => s.Type == EndpointType.Unit ? s.Key == _unit.Key : _posts.Any(p => p.Key == s.Key)));
        foreach (var discrepancy in about)
            yield return new Row(
                Format.TextLeading,
                new Cell(0, Format.Side, [new(Words.Say("Divergence", "Discrepancy"), Format.Warm)]),
                new Cell(Format.MainX, Format.MainWidth,
                [
                    new(discrepancy.Title.In(Lang), Format.Text, new Link.Jump("discrepancy-" + discrepancy.Key)),
                    .. _book.See("discrepancy-" + discrepancy.Key),
                ]))
            { Before = 5, KeepWhole = true };
    }

    /// <summary>A label beside the first, the others below.</summary>
    private static IEnumerable<Row> List(string label, IEnumerable<IEnumerable<Run>> items) =>
        items.Select((runs, i) => Book.Entry(i == 0 ? label : "", runs, before: i == 0 ? 3 : 0));
}
