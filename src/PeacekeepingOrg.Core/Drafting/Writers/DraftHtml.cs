using System.Globalization;
using System.Text;
using PeacekeepingOrg.Core.Bulletins;

namespace PeacekeepingOrg.Core.Drafting.Writers;

/// <summary>A draft as one page that needs nothing else: the text with what was read in it marked in place, and what a person must look at listed with links.</summary>
public sealed class DraftHtml
{
    private const string Style =
        """
        :root { color-scheme: light dark; --text: #1b1b1b; --back: #fff; --faint: #595959; --rule: #c9c9c9; --unit: #cfe6ff; --post: #ffe3b8; --line: #006b45; --doubt: #b00020 }
        @media (prefers-color-scheme: dark) { :root { --text: #ececec; --back: #16181b; --faint: #b4b4b4; --rule: #4a4d52; --unit: #1d4468; --post: #61430d; --line: #66d6a6; --doubt: #ff9aa8 } }
        body { font: 1rem/1.55 system-ui, sans-serif; color: var(--text); background: var(--back); max-width: 46rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; overflow-wrap: anywhere }
        h1 { font-size: 1.5rem; line-height: 1.25 } h2 { font-size: 1.2rem; margin-top: 2rem; border-top: 1px solid var(--rule); padding-top: 1rem } h3 { font-size: 1rem }
        a { color: inherit } .faint { color: var(--faint) } ul, ol { padding-left: 1.4rem } li { margin: .2rem 0 }
        .block { margin: .8rem 0; scroll-margin-top: 1rem } .item { margin: .35rem 0 .35rem 1.6rem; scroll-margin-top: 1rem } .block:target, .item:target { outline: 2px solid var(--doubt); outline-offset: 4px }
        .number { font-weight: 600; margin-right: .4rem } .frame { color: var(--faint) }
        mark { color: inherit; background: none }
        mark.unit { background: var(--unit) } mark.post { background: var(--post) } mark.unit.post { background: linear-gradient(var(--unit) 50%, var(--post) 50%) }
        mark.function { border-bottom: 1px solid var(--rule) } mark.place { border-bottom: 1px dashed var(--line) } mark.line { border-bottom: 2px solid var(--line) }
        mark.unused { text-decoration: underline dotted 2px var(--doubt); text-underline-offset: 3px } mark.doubt { outline: 1px dashed var(--doubt) }
        .legend { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: .2rem 1.2rem }
        @page { margin: 18mm } @media print { body { max-width: none; padding: 0; font-size: 10pt } mark { print-color-adjust: exact; -webkit-print-color-adjust: exact } h2, h3 { break-after: avoid } .item { break-inside: avoid } }
        """;

    private readonly StructureDraft _draft;
    private readonly DraftParticulars _particulars;
    private readonly DraftedText _text;
    private readonly DraftReview _review;
    private readonly ILookup<string, Mark> _marks;
    private readonly StringBuilder _page = new();

    private DraftHtml(StructureDraft draft, DraftParticulars particulars)
    {
        (_draft, _particulars) = (draft, particulars);
        (_text, _review) = (new(draft.Text), DraftReview.Of(draft, particulars));
        _marks = Marks().ToLookup(mark => mark.Phrase.At);
    }

    /// <summary>The whole page.</summary>
    public static string Write(StructureDraft draft, DraftParticulars particulars)
    {
        ArgumentNullException.ThrowIfNull(draft);
        ArgumentNullException.ThrowIfNull(particulars);
        return new DraftHtml(draft, particulars).Write();
    }

    private string Write()
    {
        var title = _particulars.Title ?? _particulars.OrganizationName;
        var lang = _draft.Language;
        _page.Append(CultureInfo.InvariantCulture, $"""
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
            <title>Draft: {Escape(_particulars.Symbol ?? title)}</title>
            <style>
            {Style}
            </style>
            </head>
            <body>
            <h1>Draft of <span lang="{lang}">{Escape(title)}</span></h1>
            <p>Made by a program from the text of {Escape(_particulars.Symbol ?? _particulars.SourceId)}; nobody has reviewed it yet.</p>
            <ul>
            <li><a href="#certain">Taken as certain</a>: {Escape(DraftReview.Count(_review.Certain))}.</li>
            <li><a href="#review">To be reviewed</a>: {Escape(DraftReview.Count(_review.ToReview))}.</li>
            <li><a href="#unused">Sentences used for nothing</a>: {_review.Unused.Count}.</li>
            <li><a href="#aside">Set aside</a>, as no part of the text: {DraftReview.Count(_draft.Text.SetAside.Count, "line")}.</li>
            <li><a href="#text">The text</a>, marked.</li>
            </ul>

            """);
        if (_review.BreaksOffAt is { } end)
            Line($"<p><strong>The text ends in the middle of <a href=\"#{Escape(end)}\">{Escape(end)}</a>; compare it with its original.</strong></p>");
        Facts("review", "To be reviewed", _review.ToReview);
        Line("<h2 id=\"unused\">Sentences used for nothing</h2>");
        List(_review.Unused, phrase => $"{Link(phrase)} <span lang=\"{lang}\">{Escape(phrase.Quote)}</span>");
        Line("<h2 id=\"aside\">Set aside, as no part of the text</h2>");
        List(_draft.Text.SetAside, aside => $"line {aside.Line} <span class=\"faint\">{Spaced(aside.Kind)}</span>: <span lang=\"{lang}\">{Escape(aside.Text)}</span>");
        Text();
        Facts("certain", "Taken as certain", _review.Certain);
        return _page.Append("</body>\n</html>\n").ToString();
    }

    /// <summary>"page number", "insertion".</summary>
    private static string Spaced(AsideKind kind) =>
        string.Concat(kind.ToString().Select((letter, i) => char.IsUpper(letter) && i > 0 ? $" {char.ToLowerInvariant(letter)}" : $"{char.ToLowerInvariant(letter)}"));

    private void Facts(string id, string heading, IReadOnlyList<DraftedFact> facts)
    {
        Line($"<h2 id=\"{id}\">{heading}</h2>");
        List(facts, fact =>
            $"{Link(fact.Near)} <span class=\"faint\">{DraftReview.Camel(fact.Fact)}</span> <span lang=\"{_draft.Language}\">{Escape(fact.Words)}</span>"
            + (fact.Reason is { } reason ? $": {Escape(reason)}" : ""));
    }

    private void List<T>(IReadOnlyList<T> rows, Func<T, string> write)
    {
        if (rows.Count == 0)
        {
            Line("<p>None.</p>");
            return;
        }

        Line("<ul>");
        foreach (var row in rows)
            Line($"<li>{write(row)}</li>");
        Line("</ul>");
    }

    private void Text()
    {
        Line("<h2 id=\"text\">The text</h2>");
        Line("<ul class=\"legend\">");
        foreach (var (kind, words) in new[] { ("unit", "unit"), ("post", "post"), ("line", "reporting line"), ("place", "parent or head"), ("function", "function"), ("doubt", "to be reviewed"), ("unused", "used for nothing") })
            Line($"<li><mark class=\"{kind}\">{words}</mark></li>");
        Line("</ul>");
        Line($"<main lang=\"{_draft.Language}\">");
        foreach (var block in _draft.Text.Opening)
            Block(block);
        foreach (var section in _draft.Text.Sections)
        {
            Line($"<h3 id=\"{Escape(section.Key)}\">{Marked(section.Key)}</h3>");
            foreach (var block in section.Blocks)
                Block(block);
        }

        foreach (var block in _draft.Text.Closing)
            Block(block);
        Line("</main>");
    }

    private void Block(BulletinBlock block)
    {
        var number = block.NumberAsPrinted is { } printed ? $"<span class=\"number\">{Escape(printed)}</span>" : "";
        var kind = block.Kind == BlockKind.Paragraph ? "block" : "block frame";
        Line($"<div class=\"{kind}\" id=\"{Escape(block.Key)}\">{number}{Marked(block.Key)}");
        Items(block.Key, block.Items);
        Line("</div>");
    }

    private void Items(string above, IReadOnlyList<BulletinItem> items)
    {
        foreach (var item in items)
        {
            var at = $"{above}-{item.Label}";
            Line($"<div class=\"item\" id=\"{Escape(at)}\"><span class=\"number\">{Escape(item.LabelAsPrinted)}</span>{Marked(at)}");
            Items(at, item.Items);
            Line("</div>");
        }
    }

    /// <summary>The words of a part, cut wherever a mark begins or ends: marks overlap freely, elements may not.</summary>
    private string Marked(string at)
    {
        var text = _text.At(at)?.Text ?? "";
        var marks = _marks[at].Where(mark => mark.Phrase.Start >= 0 && mark.End <= text.Length && mark.End > mark.Phrase.Start).ToList();
        if (marks.Count == 0)
            return Escape(text);
        var cuts = marks.SelectMany(mark => new[] { mark.Phrase.Start, mark.End }).Append(0).Append(text.Length).Distinct().Order().ToList();
        var words = new StringBuilder();
        foreach (var (from, to) in cuts.Zip(cuts.Skip(1)))
        {
            var over = marks.Where(mark => mark.Phrase.Start <= from && mark.End >= to).ToList();
            words.Append(over.Count == 0
                ? Escape(text[from..to])
                : $"<mark class=\"{string.Join(' ', over.SelectMany(mark => mark.Classes).Distinct())}\" title=\"{Escape(string.Join("; ", over.Select(mark => mark.Title).Distinct()))}\">{Escape(text[from..to])}</mark>");
        }

        return words.ToString();
    }

    private IEnumerable<Mark> Marks()
    {
        foreach (var unit in _draft.Units)
        {
            yield return new("unit", Named(unit.Stated, unit.Name), $"unit: {unit.Name}", Doubts(DraftReview.DoubtsOf(unit)));
            if (unit is { Parent: { } parent, ParentStated: { } stated })
                yield return new("place", stated, $"{unit.Name} in {parent.Name}");
            if (unit is { Head: { } head, HeadStated: { } directs })
                yield return new("place", directs, $"{head.Title} directs {unit.Name}");
            if (unit.Functions is { } functions)
                yield return new("function", functions, $"functions of {unit.Name}");
        }

        foreach (var post in _draft.Posts)
            yield return new("post", Named(post.Stated, post.Title), $"post: {post.Title}", Doubts(DraftReview.DoubtsOf(post)));
        foreach (var line in _draft.Lines)
            yield return new("line", line.Stated, $"line: {DraftReview.NameOf(line.From)} {DraftReview.Camel(line.Kind)} {DraftReview.NameOf(line.To)}", line.Doubt);
        foreach (var attribution in _draft.Attributions)
            yield return new("function", attribution.Stated, $"function of {string.Join(", ", attribution.Holders.Select(DraftReview.NameOf))}");
        foreach (var phrase in _review.Unused)
            yield return new("unused", phrase, "used for nothing");

        static string? Doubts(IEnumerable<string> doubts) => string.Join("; ", doubts) is { Length: > 0 } all ? all : null;

        // A long phrase states the name; the name is what one looks for.
        static Phrase Named(Phrase stated, string name) => stated.Quote.IndexOf(name, StringComparison.OrdinalIgnoreCase) is >= 0 and var at
            ? stated with { Start = stated.Start + at, Quote = stated.Quote.Substring(at, name.Length) }
            : stated;
    }

    private static string Link(Phrase phrase) => $"<a href=\"#{Escape(phrase.At)}\">{Escape(phrase.At)}</a>";

    private void Line(string html) => _page.Append(html).Append('\n');

    private static string Escape(string words) => words
        .Replace("&", "&amp;", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal)
        .Replace("\"", "&quot;", StringComparison.Ordinal)
        .Replace("'", "&#39;", StringComparison.Ordinal)
        .Replace('\0', '\uFFFD');

    /// <summary>Words of the text that something was read in, or nothing.</summary>
    private sealed record Mark(string Class, Phrase Phrase, string Words, string? Doubt = null)
    {
        public int End => Phrase.Start + Phrase.Quote.Length;

        public IEnumerable<string> Classes => Doubt is null ? [Class] : [Class, "doubt"];

        public string Title => Doubt is null ? Words : $"{Words} (to be reviewed: {Doubt})";
    }
}
