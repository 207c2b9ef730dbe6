using PeacekeepingOrg.Core.Charts.Text;
using PeacekeepingOrg.Core.Handbook.Flow;

namespace PeacekeepingOrg.Core.Handbook.Parts;

/// <summary>What stands at the head and foot of every page of text: edition and office; permalink, a word of caution, page number.</summary>
internal sealed class RunningFeet(string edition, string address, HandbookWords words, TextMeasurer measurer)
{
    public void Furnish(BookPage page, int pages)
    {
        var right = Format.Left + Format.Width;
        if (page.Head is { Length: > 0 } head)
        {
            page.Texts.Add(At(Format.Left, Format.HeadBaseline, edition, Format.Small));
            var office = Ellipsis(head, Format.Width - Width(edition, Format.Small) - 24);
            page.Texts.Add(At(right - Width(office, Format.SmallStrong), Format.HeadBaseline, office, Format.SmallStrong));
            page.Rules.Add(new(Format.Left, Format.HeadBaseline + 6, Format.Width, Stroke.Hair));
        }

        var number = words.PageOf(page.Number, pages);
        var x = right - Width(number, Format.Small);
        page.Texts.Add(At(x, Format.FootBaseline, number, Format.Small));
        x -= 16 + Width(words.NotOfficial, Format.Small);
        var link = page.Address ?? address;
        var bare = FrontMatter.Bare(link);
        if (Width(bare, Format.Small) + Format.Left + 12 < x)
            page.Texts.Add(At(x, Format.FootBaseline, words.NotOfficial, Format.Small));
        page.Texts.Add(At(Format.Left, Format.FootBaseline, bare, Format.SmallLink, new Link.Url(link)));
    }

    private PageText At(double x, double baseline, string text, Style style, Link? link = null) =>
        new(x, baseline, new(0, text, style, Width(text, style), link));

    private double Width(string text, Style style) => measurer.Width(text, style.Face, style.Size);

    private string Ellipsis(string text, double width)
    {
        if (Width(text, Format.SmallStrong) <= width)
            return text;
        var length = text.Length;
        while (length > 1 && Width(text[..length] + "…", Format.SmallStrong) > width)
            length--;
        return text[..length].TrimEnd() + "…";
    }
}
