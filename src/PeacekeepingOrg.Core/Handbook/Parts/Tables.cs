using PeacekeepingOrg.Core.Handbook.Flow;
using PeacekeepingOrg.Core.Structure.Citations;
using PeacekeepingOrg.Core.Structure.Posts;
using PeacekeepingOrg.Core.Structure.ReportingLines;

namespace PeacekeepingOrg.Core.Handbook.Parts;

/// <summary>Lines between posts, posts, discrepancies, sources: the lists behind the sheets.</summary>
internal static class Tables
{
    private static readonly Style s_cell = new(Charts.Text.Face.Regular, 9.5);

    /// <summary>Every line with the sentence's place, by kind.</summary>
    public static TextSection Lines(Book book)
    {
        var words = book.Words;
        var title = words.ReportingLines;
        return book.Section(title,
        [
            Book.PartHeading(title, "lines"),
            .. book.Data.Lines.ToLookup(l => l.Kind).OrderBy(k => k.Key).SelectMany(Kind),
        ]);

        IEnumerable<Row> Kind(IGrouping<LineKind, LineView> kind)
        {
            var name = words.Lines(kind.Key);
            var head = new Row(14, Columns([new(words.Say("Qui", "Who"), Format.Label)], [new(name, Format.Label)], [new(words.Say("Texte", "Text"), Format.Label)]))
            {
                KeepWithNext = true,
            };
            yield return new(16, new Cell(0, Format.Width, [new($"{name} ({kind.Count()})", Format.Heading)])) { Before = 18, KeepWithNext = true };
            yield return head with { Before = 4 };
            foreach (var line in kind)
                yield return new Row(13, Columns(
                    [book.Name(line.From, s_cell)],
                    [
                        book.Name(line.To, s_cell),
                        .. line.Through is { } through ? [new Run(", " + words.Through, Format.Quiet), book.Name(through, s_cell)] : Array.Empty<Run>(),
                    ],
                    Places(book, line.Citation)))
                { Before = 7, Rule = true, KeepWhole = true, Continued = head };
        }

        static Cell[] Columns(IEnumerable<Run> from, IEnumerable<Run> to, IEnumerable<Run> text) =>
            [new(0, 210, [.. from]), new(226, 200, [.. to]), new(440, Format.Width - 440, [.. text])];
    }

    /// <summary>Where facts are stated, no more: a narrow column.</summary>
    private static IEnumerable<Run> Places(Book book, params IEnumerable<CitationView?> citations) =>
        citations.OfType<CitationView>().Where(c => c.Place is not null).DistinctBy(c => (c.SourceKey, c.Anchor))
            .SelectMany((c, i) => new[] { new Run(i == 0 ? "" : " · ", Format.Quiet), book.Passage(c) });

    /// <summary>Every post: rank, unit, other titles.</summary>
    public static TextSection Posts(Book book)
    {
        var words = book.Words;
        var title = words.Posts;
        var head = new Row(14, Columns([new(words.Say("Poste", "Post"), Format.Label)], [new(words.Say("Unité", "Unit"), Format.Label)], [new(words.Say("Texte", "Text"), Format.Label)]));
        return book.Section(title,
        [
            Book.PartHeading(title, "posts"),
            head with { Before = 12, KeepWithNext = true },
            .. book.Data.Posts.SelectMany(Post),
        ]);

        IEnumerable<Row> Post(PostView post)
        {
            var place = post.CitationOf(Fact.Head) ?? post.CitationOf(Fact.Place);
            var rank = post.Rank.In(book.Lang);
            yield return new Row(13, Columns(
                [
                    new(post.Title.In(book.Lang), s_cell with { Face = Charts.Text.Face.Semibold }, new Link.Url(book.Addresses.End(post.Endpoint))),
                    .. post.Title.IsPutTogether(post.TextLanguage) && post.Title.LanguageOf(book.Lang) == post.TextLanguage
                        ? [new Run(words.Say(" (titre composé par nous)", " (title put together by us)"), Format.Quiet)]
                        : Array.Empty<Run>(),
                    .. post.Title.Beside(book.Lang) is { } other ? [new Run(" – " + other, Format.Other with { Size = 9 })] : Array.Empty<Run>(),
                    .. rank.Length == 0 ? [] : new[] { new Run(words.Say(", rang\u00A0: ", ", rank: ") + rank, Format.Quiet) }.Concat(book.Cite(post.CitationOf(Fact.Rank))),
                    .. post.Count is > 1 and var count ? [new Run(words.Say($", au nombre de {count}", $", {count} in number"), Format.Quiet)] : Array.Empty<Run>(),
                    .. post.IsUnnamed ? [new Run(words.Say(", non nommés un à un", ", not named one by one"), Format.Quiet)] : Array.Empty<Run>(),
                    .. post.Holder is { } holder ? [new Run(", " + holder, Format.Quiet)] : Array.Empty<Run>(),
                ],
                post.Unit is { } unit
                    ? [new(post.IsHead ? words.Say("dirige\u00A0: ", "heads: ") : "", Format.Quiet), book.Name(unit, s_cell), .. book.See(Book.Place(unit)), .. Inferred(place)]
                    : [new(post.IsExternal ? words.Say("hors du Département", "outside the Department") : words.NotEstablished, Format.Other with { Size = 9.5 })],
                Places(book, post.CitationOf(Fact.Existence), place)))
            {
                Before = 7,
                Rule = true,
                KeepWhole = true,
                Destination = Book.Place(post.Endpoint),
                Continued = head,
            };
            if (post.Unit is null)
                foreach (var row in new AttributionRows(book).Of(post))
                    yield return row with { Continued = head };
        }

        IEnumerable<Run> Inferred(CitationView? citation) =>
            citation is { Basis: FactBasis.Inferred } ? book.Cite(citation with { Paragraph = null }) : [];

        static Cell[] Columns(IEnumerable<Run> post, IEnumerable<Run> unit, IEnumerable<Run> text) =>
            [new(0, 240, [.. post]), new(256, 158, [.. unit]), new(430, Format.Width - 430, [.. text])];
    }

    /// <summary>Where the text disagrees with itself, sentence against sentence.</summary>
    public static TextSection Discrepancies(Book book)
    {
        var words = book.Words;
        var title = words.Discrepancies;
        return book.Section(title,
        [
            Book.PartHeading(title, "discrepancies"),
            Book.Paragraph([new(words.Say(
                "Là où deux passages se contredisent, ou laissent une chose obscure, ce manuel cite les deux et ne tranche pas.",
                "Where two passages disagree, or leave a thing unclear, this handbook quotes both and settles nothing."), Format.Text)], before: 10),
            .. book.Data.Discrepancies.SelectMany(d => new Row[]
            {
                new(16, new Cell(0, Format.Width, [new(d.Title.In(book.Lang), Format.Heading with { Size = 12 }, new Link.Url(book.Addresses.Discrepancy(d.Key)))]))
                {
                    Before = 18, KeepWithNext = true, Destination = "discrepancy-" + d.Key,
                },
                Book.Paragraph([new(d.Explanation.In(book.Lang), Format.Text)], before: 2) with { KeepWithNext = true },
            }.Concat(d.Texts.Select(text => new Row(
                Format.TextLeading,
                new Cell(0, Format.Side, [book.Passage(text)]),
                new Cell(Format.MainX, Format.MainWidth, [new(HandbookWords.Quoted(text), Format.Text)]))
            {
                Before = 3, KeepWhole = true, KeepWithNext = d.Subjects.Count > 0,
            })).Concat(About(d))),
        ]);

        IEnumerable<Row> About(Structure.Discrepancies.DiscrepancyView discrepancy) => discrepancy.Subjects.Count == 0 ? [] :
        [
            new Row(
                Format.QuietLeading,
                new Cell(0, Format.Side, [new(words.Say("Concerne", "About"), Format.Label)]),
                new Cell(Format.MainX, Format.MainWidth,
                [
                    .. discrepancy.Subjects.SelectMany((s, i) => new[] { new Run(i == 0 ? "" : " · ", Format.Quiet), book.Name(s, Format.Quiet) }.Concat(book.See(book.SheetOf(s)))),
                ])) { Before = 4 },
        ];
    }

    /// <summary>What everything was drawn from, and how far each text may be trusted.</summary>
    public static TextSection Sources(Book book)
    {
        var words = book.Words;
        var title = words.Sources;
        return book.Section(title,
        [
            Book.PartHeading(title, "sources"),
            Book.Paragraph([new(words.Say(
                "Chaque fait renvoie au paragraphe qui l’énonce ; ce qu’aucun texte chargé n’énonce est dit non établi. Une circulaire dit ce que l’organisation doit être, non ce qu’elle fut un jour donné.",
                "Every fact cites the paragraph that states it; what no text loaded states is said to be not established. A bulletin says what the organization is to be, not what it was on a given day."), Format.Text)], before: 10),
            .. book.Data.Sources.SelectMany(Source),
            Book.Entry(words.Say("Version des données", "Data version"), [new(book.Data.Release ?? "", Format.Quiet)], before: 24),
        ]);

        IEnumerable<Row> Source(Structure.Sources.SourceView source)
        {
            yield return new(16, new Cell(0, Format.Width, [new(source.LabelIn(book.Lang), Format.Heading with { Size = 12 }, new Link.Url(book.Addresses.Source(source.Key)))]))
            {
                Before = 13,
                KeepWithNext = true,
                Address = book.Addresses.Source(source.Key),
            };
            if (!source.Title.IsEmpty)
                yield return Book.Entry(words.Say("Titre", "Title"), [new(source.Title.In(book.Lang), Format.Text), .. book.Cite(source.Citations.Where(c => c.Fact == Fact.Title))]);
            yield return Book.Entry(words.Say("Crédit", "Trust"), [new(source.IsLoaded
                ? words.Trust(source.Authority) + words.Say($" Chargé en entier, en {words.Language(source.Language)}.", $" Loaded whole, in {words.Language(source.Language)}.")
                : words.Standing(source.Authority) + words.Say(". Non chargé\u00A0: connu par ce qu’en disent les textes chargés.", ". Not loaded: known by what the texts loaded say of it."), Format.Text)]);
            if (source.EffectiveFrom is { } from)
                yield return Book.Entry(words.Say("Prend effet", "Takes effect"), [new(words.Date(from), Format.Text), .. book.Cite(source.Citations.Where(c => c.Fact == Fact.EffectiveFrom))]);
            foreach (var kind in source.Relations.ToLookup(r => r.Kind))
                yield return Book.Entry(words.Relation(kind.Key),
                    kind.SelectMany((r, i) => book.Cite(r.Citation).Prepend(new((i == 0 ? "" : " · ") + r.Target.In(book.Lang), Format.Text))));
            if (!source.Note.IsEmpty)
                yield return Book.Entry(words.Say("Remarque", "Note"), [new(source.Note.In(book.Lang), Format.Text)]);
        }
    }
}
