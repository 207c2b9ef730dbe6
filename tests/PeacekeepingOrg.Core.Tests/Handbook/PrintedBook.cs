using System.Globalization;
using System.Text;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Actions;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;

namespace PeacekeepingOrg.Core.Tests.Handbook;

/// <summary>A link on a page: what it stands on, and where it leads.</summary>
internal sealed record PrintedLink(int From, string Text, PdfRectangle Area, int? Page, string? Uri);

/// <summary>A handbook as an independent reader reads it.</summary>
internal sealed class PrintedBook
{
    public PrintedBook(byte[] pdf)
    {
        Document = PdfDocument.Open(pdf);
        Pages = [.. Document.GetPages()];
        Texts = [.. Pages.Select(p => Squeezed(string.Concat(p.Letters.Select(l => l.Value))))];
        Links = [.. Pages.SelectMany(LinksOf)];
    }

    public PdfDocument Document { get; }

    public IReadOnlyList<Page> Pages { get; }

    /// <summary>Of each page, without white space.</summary>
    public IReadOnlyList<string> Texts { get; }

    public IReadOnlyList<PrintedLink> Links { get; }

    /// <summary>Without white space, which a line's end swallows.</summary>
    public static string Squeezed(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));

    /// <summary>Also without accents, capitals and signs.</summary>
    public static string Folded(string text) => string.Concat(text.Normalize(NormalizationForm.FormD)
        .Where(c => char.IsLetterOrDigit(c) && CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)).ToLowerInvariant();

    /// <summary>Lines of a page from the top, each with its letters from the left.</summary>
    public static IReadOnlyList<IReadOnlyList<Letter>> LinesOf(IEnumerable<Letter> letters) =>
    [
        .. letters.GroupBy(l => Math.Round(l.StartBaseLine.Y, 0)).OrderByDescending(g => g.Key)
            .Select(g => (IReadOnlyList<Letter>)[.. g.OrderBy(l => l.StartBaseLine.X)]),
    ];

    public static string TextOf(IEnumerable<Letter> letters) => string.Concat(letters.Select(l => l.Value));

    /// <summary>With a space where there is a gap.</summary>
    public static string SpacedTextOf(IReadOnlyList<Letter> line) =>
        string.Concat(line.Select((l, i) => (i > 0 && l.StartBaseLine.X - line[i - 1].EndBaseLine.X > 0.8 ? " " : "") + l.Value)).Replace('\u00A0', ' ').Replace("  ", " ", StringComparison.Ordinal);

    private static IEnumerable<PrintedLink> LinksOf(Page page) => page.GetAnnotations().Select(a =>
    {
        var on = page.Letters.Where(l => a.Rectangle.Left - 0.6 <= l.StartBaseLine.X && l.EndBaseLine.X <= a.Rectangle.Right + 0.6
            && a.Rectangle.Bottom - 0.6 <= l.StartBaseLine.Y && l.StartBaseLine.Y <= a.Rectangle.Top);
        return new PrintedLink(page.Number, TextOf(on), a.Rectangle, (a.Action as AbstractGoToAction)?.Destination.PageNumber, (a.Action as UriAction)?.Uri);
    });
}
