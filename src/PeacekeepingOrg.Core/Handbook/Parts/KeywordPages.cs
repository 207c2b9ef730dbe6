using System.Globalization;
using PeacekeepingOrg.Core.Charts.Scenes;
using PeacekeepingOrg.Core.Charts.Text;
using PeacekeepingOrg.Core.Charts.Writers;
using PeacekeepingOrg.Core.Handbook.Flow;
using PeacekeepingOrg.Core.Handbook.Keywords;

namespace PeacekeepingOrg.Core.Handbook.Parts;

/// <summary>The index, in columns.</summary>
internal static class KeywordPages
{
    private const int Columns = 3;

    private static readonly Style s_term = new(Face.Regular, 8.5);
    private static readonly Style s_page = new(Face.Semibold, 8.5);
    private static readonly Style s_place = new(Face.Regular, 8.5, Ink.Link);
    private static readonly Style s_see = new(Face.Italic, 8.5, Ink.Quiet);
    private static readonly double s_width = (Format.Width - ((Columns - 1) * Format.Gutter)) / Columns;

    public static TextSection Of(Book book, IReadOnlyList<Keyword> keywords)
    {
        var words = book.Words;
        var title = words.Index;
        var isFrench = book.Data.Edition.Sources[0].Language == "fr";
        var rows = new List<Row>
        {
            new(26, new Cell(0, s_width, [new(title, Format.Part with { Size = 16 })])) { Destination = "index", Bookmark = new(0, title, "index"), KeepWithNext = true },
            new(11, new Cell(0, s_width, [new(words.Say(
                $"Les termes sont ceux du texte{(isFrench ? "" : ", en anglais")}, ou ceux que l’on cherche d’ordinaire. Après le paragraphe, en gras, la page. Le gras seul renvoie à la fiche d’une unité.",
                $"The terms are those of the text{(isFrench ? ", in French" : "")}, or those people usually look for. After the paragraph, in bold, the page. Bold alone leads to a unit’s sheet."), s_see)])) { Before = 4 },
        };
        char? letter = null;
        foreach (var keyword in keywords)
        {
            var initial = char.ToUpperInvariant(keyword.Term.Normalize(System.Text.NormalizationForm.FormD).First(char.IsLetterOrDigit));
            if (letter != initial)
                rows.Add(new(14, new Cell(0, s_width, [new((letter = initial).ToString()!, Format.Heading2)])) { Before = 7, KeepWithNext = true });
            rows.Add(new(10.8, new Cell(0, s_width, [.. Entry(book, keyword)], Hang: 10)) { KeepWhole = true });
        }

        return book.Section(title, rows) with { Columns = Columns };
    }

    private static IEnumerable<Run> Entry(Book book, Keyword keyword)
    {
        yield return new(keyword.Term, s_term);
        int? page = null;
        foreach (var (place, index) in keyword.Places.Select((p, i) => (p, i)))
        {
            var jump = new Link.Jump(place.Destination);
            var next = index + 1 < keyword.Places.Count ? book.PageOf(keyword.Places[index + 1].Destination) : 0;
            if (index == 0 || place.Label.Length > 0 || page != book.PageOf(place.Destination))
                yield return new(index == 0 || page == book.PageOf(place.Destination) ? ", " : "; ", s_term);
            if (place.Label.Length > 0)
                yield return new(place.Label, s_place, jump);
            if ((page = book.PageOf(place.Destination)) == next)
                continue;
            // The paragraphs of one page, then the page.
            yield return new((place.Label.Length > 0 ? "\u00A0" : "") + page.Value.ToString(CultureInfo.InvariantCulture), s_page, jump);
        }

        if (keyword.See.Count > 0)
        {
            yield return new(keyword.Places.Count == 0 ? book.Words.Say(", voir ", ", see ") : book.Words.Say("; voir aussi ", "; see also "), s_see);
            yield return new(string.Join(", ", keyword.See), s_term);
        }
    }
}
