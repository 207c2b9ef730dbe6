using PeacekeepingOrg.Core.Structure.ReportingLines;

namespace PeacekeepingOrg.Core.Drafting.Writers;

/// <summary>
/// A draft as an edition file, in the shape of the reviewed ones: it loads as it stands, and its remarks tell the reviewer what is doubtful and what was not
/// understood. docs/data-model.md describes each field.
/// </summary>
public sealed class EditionYaml
{
    private const int AboutAsPrinted = 4;

    private readonly StructureDraft _draft;
    private readonly DraftParticulars _particulars;
    private readonly DraftedText _text;
    private readonly DraftIds _ids;
    private readonly DraftReview _review;
    private readonly YamlPage _page = new();

    /// <summary>Blocks and items some fact cites.</summary>
    private readonly HashSet<string> _cited = [];

    /// <summary>What was read and the file has no place for.</summary>
    private readonly List<string> _leftOut = [];

    /// <summary>Lists a unit names whole, so that their items need not be said again.</summary>
    private readonly HashSet<(DraftUnit Unit, string Block)> _lists = [];
    private readonly HashSet<DraftAttribution> _byReference = new(ReferenceEqualityComparer.Instance);

    private EditionYaml(StructureDraft draft, DraftParticulars particulars)
    {
        (_draft, _particulars) = (draft, particulars);
        (_text, _ids, _review) = (new(draft.Text), new(draft), DraftReview.Of(draft, particulars));
    }

    /// <summary>The file editions/&lt;id&gt;.yaml.</summary>
    public static string Write(StructureDraft draft, DraftParticulars particulars)
    {
        ArgumentNullException.ThrowIfNull(draft);
        ArgumentNullException.ThrowIfNull(particulars);
        return new EditionYaml(draft, particulars).Write();
    }

    private string Write()
    {
        Header();
        Section("units", _draft.Units, Unit);
        Section("posts", _draft.Posts, Post);
        Lines();
        Attributions();
        Context();
        Lists();
        return _page.ToString();
    }

    private void Header()
    {
        _page.Comment($"DRAFT, made by a program from the text of {_particulars.Symbol ?? _particulars.SourceId}: nobody has reviewed it yet.")
            .Comment($"Taken as certain: {DraftReview.Count(_review.Certain)}.")
            .Comment($"To be reviewed: {DraftReview.Count(_review.ToReview)}; each has a remark «to review» above it.")
            .Comment($"Sentences used for nothing: {_review.Unused.Count}. All three lists stand at the end of this file.");
        if (_review.BreaksOffAt is { } end)
            _page.Comment($"to review: the text ends in the middle of {end}; compare it with its original.");
        _page.Comment("Remove this header, and each remark, once the text has been read against it: docs/adding-a-bulletin.md.")
            .Field("id", new YamlWord(_particulars.EditionId))
            .Field("organization", new YamlWord(_particulars.OrganizationId));
        var year = (_particulars.EffectiveFrom ?? _particulars.Date)?.Year;
        var title = year is null ? _particulars.OrganizationName : $"{_particulars.OrganizationName} ({year})";
        _page.Field("title", Name(title, isOurs: _draft.Language == "en"))
            .Field("sources", new YamlList([new YamlWord(_particulars.SourceId)]));
        if (_particulars is { EffectiveFrom: { } from, EffectiveFromStated: { } stated })
            _page.Field("effectiveFrom", Fact(stated, ("date", Date(from))));
        else
            _page.Comment("to review: no sentence was found that says from when it holds: effectiveFrom: {date: , at: , quote: }.");
        if (_particulars.Documents.Count > 0)
            _page.Comment($"Documents it names, which source.yaml lists: {string.Join(", ", _particulars.Documents.Select(d => d.Symbol))}.");
    }

    private void Section<T>(string name, IReadOnlyList<T> rows, Action<T> write)
    {
        _page.Blank();
        if (rows.Count == 0)
        {
            _page.Comment($"No {name} were found in the text.").Field(name, new YamlList([]));
            return;
        }

        _page.Field(name, new YamlWord(""));
        foreach (var row in rows)
            write(row);
    }

    private void Unit(DraftUnit unit)
    {
        _page.Blank();
        Doubts(DraftReview.DoubtsOf(unit));
        if (unit is { Parent: not null, ParentStated: null })
            Doubts(["the parent: no sentence says so; the plan of the bulletin puts the unit there"]);
        if (unit is { Head: not null, HeadStated: null })
            Doubts(["the head: no sentence says who directs it; the post's title names the unit"]);
        _page.Entry(
            new(
                ("id", Id(unit)),
                ("kind", new YamlWord(DraftReview.Camel(unit.Kind ?? Structure.Units.UnitKind.Unit))),
                ("name", Name(unit.Name, unit.Stated)),
                ("stated", Fact(unit.Stated)),
                ("count", CountOf(unit)),
                ("unnamed", unit.IsUnnamed ? true : null),
                ("external", unit.IsExternal ? true : null),
                ("parent", Parent(unit)),
                ("head", Head(unit)),
                ("attributions", List(unit)),
                ("attributionsByReference", Reference(unit))),
            2);
    }

    private YamlMap? Parent(DraftUnit unit)
    {
        if (unit.Parent is not { } parent || Id(parent) is not { } id)
            return null;
        if (IsWithin(parent, unit))
            return LeaveOut<YamlMap>($"the parent of {unit.Name}: {parent.Name} would be within itself");
        return unit.ParentStated is { } stated
            ? Fact(stated, ("unit", id))
            : new(("unit", id), ("inferred", Words(
                "Aucune phrase ne le dit\u202F; le plan de la circulaire place l’unité ici. À revoir.",
                "No sentence says so; the plan of the bulletin puts the unit here. To be reviewed.")));
    }

    private YamlMap? Head(DraftUnit unit)
    {
        if (unit.Head is not { } head || Id(head) is not { } id)
            return null;
        if (_draft.Units.First(other => other.Head == head) != unit)
            return LeaveOut<YamlMap>($"{head.Title} directs {unit.Name} too: a post heads one unit here; add another post, if there are two");
        return unit.HeadStated is { } stated
            ? Fact(stated, ("post", id))
            : Fact(head.Stated, [("post", id)], Words(
                "Le titre du poste nomme l’unité\u202F; aucune phrase ne dit qui la dirige. À revoir.",
                "The title of the post names the unit; no sentence says who directs it. To be reviewed."));
    }

    /// <summary>The paragraph whose items are the unit's attributions, where all of them are.</summary>
    private YamlMap? List(DraftUnit unit)
    {
        if (unit is not { HasList: true, Functions: { Item: null } functions } || _text.At(functions.Block)?.Read is not { Items.Count: > 0 } block)
            return null;
        var held = _draft.Attributions.Where(a => a.Holders.Contains(unit) && a.Stated.Block == functions.Block).Select(a => a.Stated.Item).ToHashSet();
        if (!block.Items.All(item => held.Contains(item.Label)))
            return null;
        _lists.Add((unit, block.Key));
        _cited.UnionWith(block.Items.Select(item => $"{block.Key}-{item.Label}").Append(block.Key));
        return new(("list", functions.Block), ("quote", _text.OccurrenceOf(functions) is null ? functions.Quote : block.Text));
    }

    private YamlMap? Reference(DraftUnit unit)
    {
        var attribution = _draft.Attributions.FirstOrDefault(a => a.ByReference && a.Holders is [var only] && only == unit);
        if (attribution is null || _particulars.DocumentOf(attribution.Stated, _text) is not { } document)
            return null;
        _byReference.Add(attribution);
        return Fact(attribution.Stated, ("source", new YamlWord(document.SourceId)));
    }

    private void Post(DraftPost post)
    {
        _page.Blank();
        Doubts(DraftReview.DoubtsOf(post));
        var unit = post.IsHead ? null : post.Unit;
        var isPlaced = unit is not null && DraftReview.Places(post, unit);
        if (unit is not null && !isPlaced)
            Doubts(["the unit: no sentence says so; the text names the post where it speaks of the unit"]);
        _page.Entry(
            new(
                ("id", Id(post)),
                ("title", Name(post.Title, post.Stated)),
                ("stated", Fact(post.Stated)),
                ("count", CountOf(post)),
                ("unnamed", post.IsUnnamed ? true : null),
                ("external", post.IsExternal ? true : null),
                ("unit", Id(unit) is not { } id ? null : Fact(post.Stated, [("unit", id)], isPlaced ? null : Words(
                    "Le texte nomme le poste là où il parle de l’unité\u202F; aucune phrase ne l’y place. À revoir.",
                    "The text names the post where it speaks of the unit; no sentence puts it there. To be reviewed.")))),
            2);
    }

    private void Lines()
    {
        var drawn = new HashSet<(DraftEntry, DraftEntry, LineKind, string, int)>();
        var lines = _draft.Lines.Where(line => Id(line.From) is not null && Id(line.To) is not null && drawn.Add((line.From, line.To, line.Kind, line.Stated.At, line.Stated.Start))).ToList();
        foreach (var line in lines.Where(line => line.From == line.To))
            LeaveOut<YamlMap>($"a line from {DraftReview.NameOf(line.From)} to itself, read in {line.Stated.At}");
        lines.RemoveAll(line => line.From == line.To);
        var (primary, marked) = Primary(lines);
        Section("lines", lines, line =>
        {
            Doubts(line.Doubt is null ? [] : [line.Doubt]);
            _page.ShortEntry(
                Fact(
                    line.Stated,
                    ("from", Id(line.From)),
                    ("to", Id(line.To)),
                    ("kind", new YamlWord(DraftReview.Camel(line.Kind))),
                    ("through", Id(line.Through)),
                    ("primary", primary.Contains(line) && marked.Contains(line.From) ? true : null)),
                2);
        });
    }

    /// <summary>The line a tree is drawn by, for each who has superiors: the first. Whoever would be above himself loses the line that closes the round.</summary>
    private (HashSet<DraftLine> Primary, HashSet<DraftEntry> Marked) Primary(List<DraftLine> lines)
    {
        var up = new Dictionary<DraftEntry, DraftLine>();
        foreach (var line in lines.Where(IsUpward).ToList())
            if (!up.ContainsKey(line.From))
            {
                if (!Leads(line.To, line.From))
                    up.Add(line.From, line);
                else if (!lines.Exists(other => other != line && IsUpward(other) && other.From == line.From && !Leads(other.To, line.From)))
                {
                    lines.Remove(line);
                    LeaveOut<YamlMap>($"{DraftReview.NameOf(line.From)} {DraftReview.Camel(line.Kind)} {DraftReview.NameOf(line.To)}, read in {line.Stated.At}: each would be above the other");
                }
            }

        var several = lines.Where(IsUpward).GroupBy(line => line.From).Where(of => of.Select(line => line.To).Distinct().Count() > 1).Select(of => of.Key);
        return (new(up.Values, ReferenceEqualityComparer.Instance), [.. several]);

        bool Leads(DraftEntry from, DraftEntry to)
        {
            var at = from;
            while (at != to && up.TryGetValue(at, out var line))
                at = line.To;
            return at == to;
        }
    }

    private static bool IsUpward(DraftLine line) => line.Kind is LineKind.ReportsTo or LineKind.AccountableTo;

    private void Attributions()
    {
        var rows = new List<(DraftAttribution Attribution, YamlList Holders)>();
        foreach (var attribution in _draft.Attributions.Where(a => !_byReference.Contains(a)))
        {
            var holders = attribution.Holders
                .Where(holder => holder is not DraftUnit unit || attribution.InProse || !_lists.Contains((unit, attribution.Stated.Block)))
                .Select(holder => Id(holder)).OfType<YamlValue>().Distinct().ToList();
            if (holders.Count > 0)
                rows.Add((attribution, new(holders)));
        }

        if (rows.Count == 0)
            return;
        Section("attributions", rows, row =>
        {
            var document = row.Attribution.ByReference ? _particulars.DocumentOf(row.Attribution.Stated, _text) : null;
            if (row.Attribution.ByReference && document is null)
                Doubts(["it names another text, and which one was not found: byReference: {source: }"]);
            _page.ShortEntry(
                Fact(row.Attribution.Stated, ("holders", row.Holders), ("byReference", document is null ? null : new YamlMap(("source", new YamlWord(document.SourceId))))),
                2);
        });
    }

    /// <summary>Every block and item no fact above cites: the file would not load without them, and nobody is to overlook them.</summary>
    private void Context()
    {
        var frames = new List<YamlValue>();
        var rest = new List<YamlValue>();
        var whole = new HashSet<string>();
        foreach (var block in _text.Parts.GroupBy(part => part.Block))
        {
            if (!_cited.Contains(block.Key))
            {
                (block.First().IsFrame ? frames : rest).Add(At(block.Key));
                continue;
            }

            foreach (var item in block.Where(part => part.Item is not null && !_cited.Contains(part.At) && !Above(part.At).Any(at => _cited.Contains(at) || whole.Contains(at))))
            {
                whole.Add(item.At);
                rest.Add(At(item.At));
            }
        }

        _page.Blank().Field("context", new YamlWord(""));
        Reason(frames, "Titres, intertitres, préambule et signature\u00A0: le programme n’y a rien lu. À revoir.", "Titles, headings, preamble and signature: the program read nothing in them. To be reviewed.");
        Reason(rest, "À revoir\u00A0: le programme n’a rien lu ici.", "To be reviewed: nothing was read here.");
        if (frames.Count + rest.Count == 0)
            _page.Comment("Every block and item is cited.", 2);

        IEnumerable<string> Above(string at)
        {
            var block = _text.At(at)!.Block;
            for (var dash = at.LastIndexOf('-'); dash > block.Length; dash = at.LastIndexOf('-', dash - 1))
                yield return at[..dash];
        }

        void Reason(List<YamlValue> places, string fr, string en)
        {
            if (places.Count > 0)
                _page.Entry(new(("at", new YamlList(places)), ("reason", Words(fr, en))), 2);
        }

        static YamlValue At(string at) => at.Any(char.IsLetter) && !char.IsAsciiDigit(at[0]) ? new YamlWord(at) : at;
    }

    private void Lists()
    {
        _page.Blank().Heading("For the reviewer", 0)
            .Comment($"1. Taken as certain: {DraftReview.Count(_review.Certain)}.");
        foreach (var kind in _review.Certain.Where(fact => fact.Fact != DraftFact.Attribution).GroupBy(fact => fact.Fact).OrderBy(kind => kind.Key))
            foreach (var fact in kind)
                _page.Comment($"{DraftReview.Camel(kind.Key)}: {fact.Near.At}: {fact.Words}", within: 2);
        foreach (var paragraph in _review.Certain.Where(fact => fact.Fact == DraftFact.Attribution).GroupBy(fact => fact.Stated!.Block))
            _page.Comment($"attributions: {paragraph.Key}: {paragraph.Count()}", within: 2);

        _page.Comment("").Comment($"2. To be reviewed: {DraftReview.Count(_review.ToReview)}.");
        foreach (var fact in _review.ToReview)
            _page.Comment($"{DraftReview.Camel(fact.Fact)}: {fact.Near.At}: {fact.Words} - {fact.Reason}", within: 2);
        foreach (var words in _leftOut)
            _page.Comment($"left out, this file has no place for it: {words}", within: 2);
        if (_review.ToReview.Count + _leftOut.Count == 0)
            _page.Comment("nothing", within: 2);

        _page.Comment("").Comment($"3. Sentences used for nothing: {_review.Unused.Count}.");
        foreach (var phrase in _review.Unused)
            _page.Comment($"{phrase.At}: «{phrase.Quote}»", within: 2);
        if (_review.Unused.Count == 0)
            _page.Comment("none", within: 2);
    }

    private void Doubts(IEnumerable<string> doubts)
    {
        foreach (var doubt in doubts)
            _page.Comment($"to review: {doubt}", 2);
    }

    private T? LeaveOut<T>(string words)
        where T : class
    {
        _leftOut.Add(words);
        return null;
    }

    /// <summary>A name in the text's language, with the words of the phrase that give it where they are others.</summary>
    private YamlMap Name(string name, Phrase stated)
    {
        var isPrinted = stated.Quote.Contains(name, StringComparison.OrdinalIgnoreCase);
        return Name(name, isOurs: !isPrinted, isPrinted ? null : SharedWords(name, stated.Quote));
    }

    private YamlMap Name(string name, bool isOurs, string? asPrinted = null) => _draft.Language == "en"
        ? new(("en", name), ("enBasis", new YamlWord(isOurs ? "ours" : "official")), ("asPrinted", asPrinted))
        : new(("fr", name), ("frBasis", isOurs ? new YamlWord("ours") : null), ("asPrinted", asPrinted));

    /// <summary>The longest run of whole words of the name that the phrase has; the phrase itself where it has none worth naming.</summary>
    private static string SharedWords(string name, string quote)
    {
        var words = name.Split(' ');
        for (var length = words.Length; length > 0; length--)
            for (var from = 0; from + length <= words.Length; from++)
            {
                var run = string.Join(' ', words[from..(from + length)]);
                if (run.Length >= AboutAsPrinted && quote.IndexOf(run, StringComparison.OrdinalIgnoreCase) is >= 0 and var at && IsWord(at, run.Length))
                    return quote.Substring(at, run.Length);
            }

        return quote;

        bool IsWord(int at, int length) => (at == 0 || !char.IsLetter(quote[at - 1])) && (at + length == quote.Length || !char.IsLetter(quote[at + length]));
    }

    private YamlMap Fact(Phrase stated, params (string, YamlValue?)[] fields) => Fact(stated, fields, inferred: null);

    private YamlMap Fact(Phrase stated, (string, YamlValue?)[] fields, YamlMap? inferred)
    {
        _cited.Add(stated.At);
        return new([.. fields, ("at", stated.At), ("quote", stated.Quote), ("occurrence", _text.OccurrenceOf(stated) is { } n ? n : null), ("inferred", inferred)]);
    }

    private static YamlMap Words(string fr, string en) => new(("fr", fr), ("en", en));

    private static YamlWord Date(DateOnly date) => new($"{date:yyyy-MM-dd}");

    private static YamlValue? CountOf(DraftEntry entry) => entry.Count is > 0 and var count ? count : null;

    private YamlWord? Id(DraftEntry? entry) => _ids[entry] is { } id ? new(id) : null;

    private static bool IsWithin(DraftUnit unit, DraftUnit whole)
    {
        var seen = new HashSet<DraftUnit>();
        for (var at = unit; at is not null && seen.Add(at); at = at.Parent)
            if (at == whole)
                return true;
        return false;
    }
}
