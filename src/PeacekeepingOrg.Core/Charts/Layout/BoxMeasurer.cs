using System.Globalization;
using PeacekeepingOrg.Core.Charts.Scenes;
using PeacekeepingOrg.Core.Charts.Selecting;
using PeacekeepingOrg.Core.Charts.Text;
using PeacekeepingOrg.Core.Structure.Citations;

namespace PeacekeepingOrg.Core.Charts.Layout;

/// <summary>A box's words, wrapped; places are from its top left corner.</summary>
internal sealed record BoxContent(double Width, double Height, IReadOnlyList<TextLine> Texts)
{
    /// <summary>Lines of words.</summary>
    public int Lines { get; } = Texts.Select(t => t.Baseline).Distinct().Count();

    /// <summary>The same words in the middle of a taller box.</summary>
    public BoxContent Taller(double height) => height <= Height
        ? this
        : new(Width, height, [.. Texts.Select(t => t with { Baseline = t.Baseline + ((height - Height) / 2) })]);
}

/// <summary>Sizes boxes by the text they hold.</summary>
internal sealed class BoxMeasurer(ChartModel model, Footnotes notes, TextMeasurer measurer)
{
    /// <summary>The smallest type of a chart at its own size.</summary>
    public const double Small = 7.75;

    private const double PadX = 7;
    private const double PadY = 5;

    private readonly Dictionary<(string, BoxRank, bool, int), BoxContent> _known = [];
    private readonly ChartWords _words = new(model.Lang);

    public static double NameSize(BoxRank rank) => rank switch
    {
        BoxRank.Root => 14,
        BoxRank.Office => 11.25,
        _ => 9.75,
    };

    private static double HeadSize(BoxRank rank) => rank switch
    {
        BoxRank.Root => 10.5,
        BoxRank.Office => 9.25,
        _ => 8.5,
    };

    /// <summary>The box at the width asked for, or wider where a word is.</summary>
    public BoxContent Measure(ChartBox box, BoxRank rank, bool centred, double width)
    {
        var key = (box.Id, rank, centred, (int)Math.Round(width * 8));
        return _known.TryGetValue(key, out var content) ? content : _known[key] = Compose(box, rank, centred, width);
    }

    private BoxContent Compose(ChartBox box, BoxRank rank, bool centred, double asked)
    {
        var reversed = rank == BoxRank.Root && !box.IsExternal;
        var parts = new List<(string Text, Face Face, double Size, Ink Ink, double Before, string? Lang)>
        {
            (NameOf(box), Face.Semibold, NameSize(rank), reversed ? Ink.Reversed : Ink.Text, 0, box.NameLang),
        };
        if (box.MarkWords is { } fate)
            parts.Add((fate, Face.Italic, Small, reversed ? Ink.Reversed : box.Mark == BoxMark.ToBeReviewed ? Ink.Warm : Ink.Text, 1, null));
        if (box.Head is { } head)
            parts.Add((head, Face.Regular, HeadSize(rank), reversed ? Ink.Reversed : Ink.Quiet, 1.5, box.HeadLang));
        if (box.Rank is { } title)
            parts.Add((title, Face.Italic, Math.Max(Small, HeadSize(rank) - 0.5), reversed ? Ink.Reversed : Ink.Quiet, 1, box.RankLang));
        foreach (var chip in box.Chips)
            parts.Add((chip.Text, Face.Italic, Small, reversed ? Ink.Reversed : Ink.Warm, 2, null));
        var cited = parts.Count;
        if (box.Hidden > 0 || box.Page > 0)
            parts.Add((string.Join(" · ", new[] { box.Hidden > 0 ? _words.Hidden(box.Hidden) : null, box.Page > 0 ? _words.SeePage(box.Page) : null }.OfType<string>()), Face.Regular, Small, reversed ? Ink.Reversed : Ink.Link, 2, null));

        var sheet = box.IsUnnamed ? SceneBox.Sheet : 0;
        var inner = Math.Max(asked - (2 * PadX) - sheet, parts.Max(p => TextWrapper.Narrowest(p.Text, p.Face, p.Size, measurer)) + 0.5);
        var marks = Marks(box, reversed ? Ink.Reversed : Ink.Link);
        var marksWidth = marks.Sum(m => m.Width) + (3 * Math.Max(0, marks.Count - 1));
        var tail = marks.Count == 0 ? 0 : 5 + marksWidth;
        var texts = new List<TextLine>();
        var (y, last) = (PadY, 0);
        double? under = null;
        foreach (var (part, index) in parts.Select((p, i) => (p, i)))
        {
            var (text, face, size, ink, before, lang) = part;
            y += before;
            foreach (var line in TextWrapper.Wrap(text, face, size, inner, measurer, index == cited - 1 ? tail : 0))
            {
                texts.Add(new(0, y + (size * 0.93), line, face, size, measurer.Width(line, face, size), ink) { Lang = lang });
                y += size * 1.19;
            }

            if (index == cited - 1)
            {
                last = texts.Count - 1;
                if (marks.Count > 0 && texts[last].Width + tail > inner)
                {
                    under = y + (Small * 0.95);
                    y += Small * 1.2;
                }
            }
        }

        // The numbers of the paragraphs follow the last line they bear out where they fit, as in a printed note.
        var ends = texts[last];
        var shared = marks.Count > 0 && under is null;
        if (under is not null)
            inner = Math.Max(inner, marksWidth);
        var width = inner + (2 * PadX) + sheet;
        for (var i = 0; i < texts.Count; i++)
        {
            var trailing = shared && i == last ? tail : 0;
            texts[i] = texts[i] with { X = PadX + (centred ? (inner - texts[i].Width - trailing) / 2 : 0) };
        }

        if (marks.Count > 0)
        {
            var x = shared ? texts[last].X + ends.Width + 5 : PadX + (centred ? (inner - marksWidth) / 2 : 0);
            var baseline = under ?? ends.Baseline;
            foreach (var mark in marks)
            {
                texts.Add(mark with { X = x, Baseline = baseline });
                x += mark.Width + 3;
            }
        }

        return new(width, y + PadY - 1 + sheet, texts);
    }

    private string NameOf(ChartBox box)
    {
        var name = box.Name.Trim();
        if (box.Acronym is { } acronym)
            name += $" ({acronym.Replace(' ', '\u00A0')})";
        if (box.Count is > 1)
            name += "\u00A0" + _words.Times(box.Count);
        return name.Length == 0 ? "–" : name;
    }

    private List<TextLine> Marks(ChartBox box, Ink ink)
    {
        var marks = new List<TextLine>();
        var inferred = false;
        if (box is { Mark: not BoxMark.None, MarkWords: null })
            marks.Add(new(0, 0, ChartWords.Sign(box.Mark), Face.Semibold, Small, measurer.Width(ChartWords.Sign(box.Mark), Face.Semibold, Small), ink == Ink.Reversed ? ink : Ink.Text));
        foreach (var citation in box.Citations.Concat(box.Chips.SelectMany(c => c.Citations)))
        {
            inferred |= citation.Basis == FactBasis.Inferred;
            if (notes.NumberOf(citation) is not { } number || marks.Any(m => m.Content == number.ToString(CultureInfo.InvariantCulture)))
                continue;
            var text = number.ToString(CultureInfo.InvariantCulture);
            marks.Add(new(0, 0, text, Face.Regular, Small, measurer.Width(text, Face.Regular, Small), ink, Targets.Of(citation, model)));
        }

        if (inferred)
            marks.Add(new(0, 0, "°", Face.Regular, Small, measurer.Width("°", Face.Regular, Small), ink));
        return marks;
    }
}
