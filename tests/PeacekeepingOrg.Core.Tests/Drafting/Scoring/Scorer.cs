using System.Text.Json;
using System.Text.RegularExpressions;
using PeacekeepingOrg.Core.Bulletins;
using PeacekeepingOrg.Core.Drafting;
using PeacekeepingOrg.Core.Structure.ReportingLines;

namespace PeacekeepingOrg.Core.Tests.Drafting.Scoring;

/// <summary>Measures a draft against what is expected, by the rules in Drafting/Bulletins/README.md, «Scoring».</summary>
internal sealed partial class Scorer
{
    private readonly Expected expected;
    private readonly StructureDraft draft;
    private readonly Matching matching;
    private readonly List<string> differences = [];

    private Scorer(Expected expected, StructureDraft draft)
    {
        this.expected = expected;
        this.draft = draft;
        matching = new Matching(expected, draft);
    }

    /// <summary>The figures, and each single difference in words.</summary>
    public static (Figures Figures, IReadOnlyList<string> Differences) Measure(Expected expected, StructureDraft draft)
    {
        var scorer = new Scorer(expected, draft);
        return (scorer.Measure(), scorer.differences);
    }

    private Figures Measure()
    {
        var text = new TextMatching(expected, draft.Text);
        differences.AddRange(text.Differences);
        var lines = MeasureLines(out var cited);
        var withoutKinds = new LineMatching(expected.Lines, draft.Lines, matching, withKinds: false).Score;
        SpareAdvised();

        var (parents, kinds, functions, heads) = (default(Share), default(Share), default(Share), default(Share));
        foreach (var (entry, unit) in Right<ExpectedUnit, DraftUnit>(expected.Units))
        {
            cited = cited.Add(Note(IsCited(unit, entry), $"unit cited: {entry}: {unit.Stated.At}, not {entry.Paragraph.Value}"));
            parents = parents.Add(Note(Matching.HasRightParent(unit, entry), $"parent: {entry}: {unit.Parent?.Name ?? "none"}, not {entry.ParentName.Value ?? "none"}"));
            var kind = unit.Kind is { } drafted ? Camel(drafted.ToString()) : "none";
            kinds = kinds.Add(Note(entry.Kind.Has(kind), $"kind: {entry}: {kind}, not {entry.Kind.Value}"));
            var place = unit.Functions is { } phrase ? Paragraph(phrase) : null;
            functions = functions.Add(Note(entry.Functions.Has(place), $"functions: {entry}: {place ?? "none"}, not {entry.Functions.Value ?? "none"}"));
        }

        foreach (var (entry, post) in Right<ExpectedPost, DraftPost>(expected.Posts))
        {
            cited = cited.Add(Note(IsCited(post, entry), $"post cited: {entry}: {post.Stated.At}, not {entry.Paragraph.Value}"));
            heads = heads.Add(Note(entry.Heads.Has(post.IsHead), $"heads: {entry}: {post.IsHead}, not {entry.Heads.Value}"));
        }

        return new Figures
        {
            Sections = text.Sections,
            Paragraphs = text.Paragraphs,
            ParagraphTexts = text.ParagraphTexts,
            Items = text.Items,
            ItemTexts = text.ItemTexts,
            Units = MeasureEntries("unit", expected.Units, draft.Units, unit => $"{unit.Name} (in {unit.Parent?.Name ?? "none"})", unit => unit.ParentName.Value),
            Parents = parents,
            Kinds = kinds,
            Functions = functions,
            Posts = MeasureEntries("post", expected.Posts, draft.Posts, post => $"{post.Title} (in {post.Unit?.Name ?? "none"})", post => post.UnitName.Value),
            Heads = heads,
            Lines = lines,
            LinesWithoutKinds = withoutKinds,
            Attributions = MeasureAttributions(),
            Citations = cited,
        };
    }

    private Score MeasureEntries<TExpected, TDraft>(
        string what, IReadOnlyList<TExpected> entries, IReadOnlyList<TDraft> drafted, Func<TDraft, string> name, Func<TExpected, string?> place)
        where TExpected : ExpectedEntry
        where TDraft : DraftEntry
    {
        var due = entries.Where(entry => !entry.IsOptional).ToList();
        var counted = drafted.Where(entry => !matching.IsSpared(entry)).ToList();
        differences.AddRange(due.Where(entry => matching.For(entry) is null).Select(entry => $"{what} missing: {entry} (in {place(entry) ?? "none"}) {entry.Paragraph.Value}"));
        differences.AddRange(counted.Where(entry => !matching.IsRight(entry)).Select(entry => $"{what} wrong: {name(entry)} {entry.Stated.At}"));
        return new Score(due.Count, due.Count(entry => matching.For(entry) is not null), counted.Count, counted.Count(matching.IsRight));
    }

    private Score MeasureLines(out Share cited)
    {
        var lines = new LineMatching(expected.Lines, draft.Lines, matching, withKinds: true);
        differences.AddRange(lines.Missing.Select(line => $"line missing: {line} {line.Paragraph.Value}"));
        differences.AddRange(lines.Wrong.Select(line => $"line wrong: {Name(line.From)} → {Name(line.To)} ({Camel(line.Kind.ToString())}) {line.Stated.At}"));
        cited = default;
        foreach (var (line, drafted) in lines.Matched)
        {
            var stated = expected.Lines.Where(line.IsSameAs).SelectMany(same => same.Paragraph.All);
            cited = cited.Add(Note(stated.Contains(Paragraph(drafted.Stated)), $"line cited: {line}: {drafted.Stated.At}, not {line.Paragraph.Value}"));
        }

        return lines.Score;
    }

    /// <summary>Organs and unnamed plurals that are only given advice or service need not be drafted, and may be.</summary>
    private void SpareAdvised()
    {
        foreach (var advised in draft.Lines.Where(line => LineMatching.IsAdviceToOthers(line, matching)).Select(line => line.To).Distinct())
        {
            var others = draft.Lines.Where(line => line.From == advised || (line.To == advised && !LineMatching.IsAdviceToOthers(line, matching)));
            if (!others.Any() && !draft.Attributions.Any(attribution => attribution.Holders.Contains(advised)))
                matching.Spare(advised);
        }
    }

    private Score MeasureAttributions()
    {
        // Nested items belong to those of the first level; several drafted for one unnamed plural are one.
        var drafted = draft.Attributions
            .SelectMany(attribution => attribution.Holders.Select(holder =>
                (Holder: holder, Paragraph: Paragraph(attribution.Stated), Item: attribution.Stated.Item?.Split('-')[0])))
            .DistinctBy(attribution => ((object?)matching.Known(attribution.Holder) ?? attribution.Holder, attribution.Paragraph, attribution.Item))
            .ToList();
        var (found, optional) = (new HashSet<ExpectedAttribution>(), 0);
        var wrong = new List<string>();
        foreach (var (holder, paragraph, item) in drafted)
        {
            var entry = expected.Attributions.OrderBy(candidate => candidate.IsOptional).FirstOrDefault(candidate => !found.Contains(candidate)
                && candidate.Paragraph.Has(paragraph) && candidate.Item.Has(item) && candidate.Holders.Any(right => matching.Is(holder, right)));
            if (entry is not null)
                found.Add(entry);
            if (item is not null && entry is { IsOptional: true })
                optional++;
            if (item is not null && entry is null)
                wrong.Add($"attribution wrong: {Name(holder)}: {paragraph}-{item}");
        }

        var due = expected.Attributions.Where(entry => !entry.IsOptional).ToList();
        differences.AddRange(due.Except(found).Select(entry => $"attribution missing: {entry}"));
        differences.AddRange(wrong);
        var counted = drafted.Count(attribution => attribution.Item is not null) - optional;
        return new Score(due.Count, due.Count(found.Contains), counted, counted - wrong.Count);
    }

    private IEnumerable<(TExpected Entry, TDraft Drafted)> Right<TExpected, TDraft>(IEnumerable<TExpected> entries)
        where TExpected : ExpectedEntry
        where TDraft : DraftEntry =>
        from entry in entries
        where !entry.IsOptional
        let drafted = matching.For(entry) as TDraft
        where drafted is not null
        select (entry, drafted);

    /// <summary>By the right paragraph, or one that has its name, or the one that first says what the whole consists of.</summary>
    private bool IsCited(DraftEntry drafted, ExpectedEntry entry)
    {
        var paragraph = Paragraph(drafted.Stated);
        if (entry.Paragraph.Has(paragraph))
            return true;
        var blocks = draft.Text.Sections.SelectMany(section => section.Blocks).Where(block => block.Kind == BlockKind.Paragraph).ToList();
        return blocks.FirstOrDefault(block => Composition().IsMatch(block.Text))?.Key == drafted.Stated.Block
            || blocks.Where(block => Paragraph(block.Key) == paragraph).Any(block =>
            {
                var text = Comparing.Plain(string.Join(' ', TextMatching.ItemsOf(block.Key, block.Items).Select(item => item.Text).Prepend(block.Text)));
                return entry.Name.All.Any(name => text.Contains(Comparing.Name(name), StringComparison.Ordinal));
            });
    }

    /// <summary>The paragraph as the expected files call it: "section-1" for one without a number.</summary>
    private static string Paragraph(Phrase phrase) => Paragraph(phrase.Block);

    internal static string Paragraph(string block) =>
        block.StartsWith("preamble", StringComparison.Ordinal) ? "preamble"
        : WithoutNumber().Match(block) is { Success: true } match ? $"section-{match.Groups["section"].Value}"
        : block;

    internal static string Camel(string word) => JsonNamingPolicy.CamelCase.ConvertName(word);

    private static string Name(DraftEntry entry) => entry switch
    {
        DraftUnit unit => unit.Name,
        DraftPost post => post.Title,
        _ => throw new ArgumentException($"{entry.GetType()} is neither unit nor post."),
    };

    private bool Note(bool right, string difference)
    {
        if (!right)
            differences.Add(difference);
        return right;
    }

    [GeneratedRegex(@"^(?<section>[0-9]+)(?:\.p[0-9]+)?$")]
    private static partial Regex WithoutNumber();

    [GeneratedRegex(@"\b(?:compren(?:d|nent)|se compose|est (?:divisé|composé)|consists? of|comprises?|is (?:divided|made up|composed)|includes)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Composition();
}
