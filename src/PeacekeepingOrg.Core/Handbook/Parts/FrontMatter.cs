using PeacekeepingOrg.Core.Charts.Writers;
using PeacekeepingOrg.Core.Handbook.Flow;
using PeacekeepingOrg.Core.Structure.Citations;

namespace PeacekeepingOrg.Core.Handbook.Parts;

/// <summary>Cover, contents, and how to read what follows.</summary>
internal static class FrontMatter
{
    private static readonly Style s_large = new(Charts.Text.Face.Regular, 13);

    public static TextSection Cover(Book book)
    {
        var (words, edition) = (book.Words, book.Data.Edition);
        var main = book.Data.Sources[0];
        var counts = edition.Counts;
        Run[] End() => edition.EffectiveTo is { } to
            ? [new(words.Date(to), Format.Text), .. book.Cite(edition.Citations.FirstOrDefault(c => c.Fact == Fact.EffectiveTo))]
            : [new(words.NotEstablished, Format.Other)];
        Run[] Start() => edition.EffectiveFrom is { } from
            ? [new(words.Date(from), Format.Text), .. book.Cite(edition.Citations.FirstOrDefault(c => c.Fact == Fact.EffectiveFrom))]
            : [new(words.NotEstablished, Format.Other)];
        return book.Section("",
        [
            new(20, new Cell(0, Format.Width, [new(words.Say("Manuel de l’organisation", "Handbook of the organization"), s_large with { Ink = Charts.Scenes.Ink.Link })])) { Drop = 96 },
            new(38, new Cell(0, Format.Width, [new(book.Title, Format.Title)])) { Before = 22, Bar = true },
            new(19, new Cell(0, 400, [new(words.Say(
                "Unités, postes, attributions et liens hiérarchiques, chacun avec le paragraphe qui l’énonce",
                "Units, posts, functions and reporting lines, each with the paragraph that states it"), s_large)])) { Before = 12 },
            Book.Entry(words.Say("En vigueur depuis", "In force from"), Start(), before: 64),
            Book.Entry(words.Say("Jusqu’à", "Until"), End()),
            Book.Entry(words.Say("Par", "By"),
            [
                new(main.LabelIn(book.Lang) + ", ", Format.Text, new Link.Url(book.Addresses.Source(main.Key))),
                new(main.Title.In(book.Lang), Format.Text, new Link.Url(book.Addresses.Source(main.Key))),
                .. main.Signatory is { } signatory ? [new Run(words.Say($" (signé\u00A0: {signatory})", $" (signed: {signatory})"), Format.Text)] : Array.Empty<Run>(),
            ]),
            Book.Entry(words.Say("Contient", "Holds"), [new(words.Say(
                $"{counts.Units} unités, {counts.Posts} postes, {counts.ReportingLines} liens, {counts.Attributions} attributions",
                $"{counts.Units} units, {counts.Posts} posts, {counts.ReportingLines} lines, {counts.Attributions} functions"), Format.Text)]),
            Book.Entry(words.Say("Statut", "Status"), [new(words.Say(
                "Ce manuel n’est pas un document officiel de l’Organisation des Nations Unies. Seuls les textes cités font foi.",
                "This handbook is not an official document of the United Nations. Only the texts cited are authoritative."), Format.Strong)], before: 16),
            Book.Entry(words.Say("Lien permanent", "Permalink"), [new(Bare(book.Addresses.Handbook), Format.Text with { Ink = Charts.Scenes.Ink.Link }, new Link.Url(book.Addresses.Handbook))], before: 16),
            Book.Entry(words.Say("Version des données", "Data version"), [new(book.Data.Release ?? words.Say("inconnue", "unknown"), Format.Quiet)]),
        ]);
    }

    /// <summary>Every bookmark with its page, then what the signs mean.</summary>
    public static TextSection Contents(Book book, IReadOnlyList<Bookmark> bookmarks)
    {
        var title = book.Words.Contents;
        return book.Section(title,
        [
            Book.PartHeading(title, "contents"),
            .. bookmarks.Select(entry =>
            {
                var (style, indent) = (entry.Level == 0 ? Format.Strong : Format.Text, 14 * entry.Level);
                var jump = new Link.Jump(entry.Destination);
                return new Row(
                    14,
                    new Cell(indent, Format.Width - indent - 34, [new(entry.Title, style, jump)]),
                    new Cell(Format.Width - 30, 30, [new(book.PageOf(entry.Destination).ToString(System.Globalization.CultureInfo.InvariantCulture), style, jump)], Edge.Right))
                {
                    Before = entry.Level == 0 ? 8 : 0,
                    KeepWhole = true,
                    Leader = true,
                    KeepWithNext = entry.Level == 0 && bookmarks.SkipWhile(b => b != entry).ElementAtOrDefault(1) is { Level: > 0 },
                };
            }),
            .. HowToRead(book),
        ]);
    }

    private static IEnumerable<Row> HowToRead(Book book)
    {
        var words = book.Words;
        var isFrench = book.Data.Edition.Sources[0].Language == "fr";
        return
        [
            Book.PartHeading(words.Say("Comment lire ce manuel", "How to read this handbook"), "reading") with { Before = 44 },
            Entry("7.8 a)", words.Say(
                $"Le paragraphe et l’alinéa de {book.Data.Edition.Sources[0].In("fr")} qui énoncent le fait. À l’écran, un lien vers la phrase même.",
                $"The paragraph and item of {book.Data.Edition.Sources[0].In("en")} that state the fact. On screen, a link to the very sentence.")),
            Entry(words.See(12), words.Say("La page de ce manuel où l’on en lit davantage ; à l’écran, un lien.", "The page of this handbook where there is more; on screen, a link.")),
            Entry(words.Say("Non établi", "Not established"), words.Say(
                "Aucun des textes chargés ne l’énonce. Rien n’est deviné.", "None of the texts loaded states it. Nothing is guessed.")),
            Entry(words.Say("Déduit", "Inferred"), words.Say(
                "Aucune phrase ne l’énonce telle quelle ; la raison de le tenir pour vrai suit entre parenthèses.", "No sentence states it as such; the reason for holding it follows in brackets.")),
            Entry(words.Say("Divergence", "Discrepancy"), words.Say(
                "Deux passages se contredisent, ou laissent une chose obscure. Les deux sont cités, rien n’est tranché.", "Two passages disagree, or leave a thing unclear. Both are quoted, nothing is settled.")),
            Entry(words.Say("Nom officiel", "Official name"), words.Say(
                $"Le nom {(isFrench ? "anglais" : "français")} qu’emploie le Secrétariat ; «\u00A0notre traduction\u00A0» où l’on n’en connaît pas.",
                $"The {(isFrench ? "English" : "French")} name the Secretariat uses; “our translation” where none is known.")),
            Entry(words.Say("Attributions", "Functions"), words.Say(
                $"Dans les mots du texte{(isFrench ? "" : ", qui n’existe ici qu’en anglais")}. Ce que plusieurs unités exercent est imprimé une fois, chez la première.",
                $"In the words of the text{(isFrench ? ", which exists here in French only" : "")}. What several units hold is printed once, with the first of them.")),
            Entry(words.Say("Relève de", "Reports to"), words.Say(
                $"«\u00A0Relève de\u00A0»{(isFrench ? "" : " (“reports to”)")} et «\u00A0rend compte à\u00A0»{(isFrench ? "" : " (“is accountable to”)")} sont distingués comme le fait le texte. Ce qu’une unité comprend est autre chose que qui en relève.",
                $"“Reports to”{(isFrench ? " («\u00A0relève de\u00A0»)" : "")} and “accountable to”{(isFrench ? " («\u00A0rend compte à\u00A0»)" : "")} are told apart as the text does. What a unit comprises is another thing than who reports to its head.")),
        ];

        static Row Entry(string label, string text) => Book.Entry(label, [new(text, Format.Text)], before: 8) with { KeepWhole = true };
    }

    internal static string Bare(string address) =>
        Uri.UnescapeDataString(address.Split("://", 2) is [_, var rest] ? rest : address);
}
