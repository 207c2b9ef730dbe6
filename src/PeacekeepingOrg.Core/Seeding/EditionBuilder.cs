using PeacekeepingOrg.Core.Seeding.Files;
using PeacekeepingOrg.Core.Structure;
using PeacekeepingOrg.Core.Structure.Attributions;
using PeacekeepingOrg.Core.Structure.Citations;
using PeacekeepingOrg.Core.Structure.Discrepancies;
using PeacekeepingOrg.Core.Structure.Editions;
using PeacekeepingOrg.Core.Structure.Posts;
using PeacekeepingOrg.Core.Structure.ReportingLines;
using PeacekeepingOrg.Core.Structure.Sources;
using PeacekeepingOrg.Core.Structure.Units;

namespace PeacekeepingOrg.Core.Seeding;

internal sealed partial class SeedBuilder
{
    /// <summary>Checks and links one edition file.</summary>
    private sealed partial class EditionBuilder(SeedBuilder seed, Edition edition, string path, EditionFile file)
    {
        private readonly Dictionary<string, Unit> _units = [];
        private readonly Dictionary<string, Post> _posts = [];
        private readonly Dictionary<ReportingLine, Citation> _lineCitations = [];

        /// <summary>Line in the file of each unit and reporting line.</summary>
        private readonly Dictionary<object, int> _fileLines = [];
        private readonly Dictionary<string, (Attribution Attribution, Citation Citation)> _attributions = [];

        public IEnumerable<Unit> Units => _units.Values;

        public IEnumerable<Post> Posts => _posts.Values;

        public List<ReportingLine> Lines { get; private set; } = [];

        public IEnumerable<Attribution> Attributions => _attributions.Values.Select(a => a.Attribution);

        public List<Discrepancy> Discrepancies { get; } = [];

        private string Key => edition.Key;

        private Edition Edition => edition;

        private string DefaultSource => file.Sources[0];

        /// <summary>The language of the text a fact is in, or of the edition's first where it names no place; null where that is not known.</summary>
        private string? LanguageOf(CiteNode? node) => seed._texts.LanguageOf(node?.At, DefaultSource);

        public EditionBuilder Build()
        {
            Cite(file.EffectiveFrom, Fact.EffectiveFrom, "effectiveFrom", optional: true);
            Cite(file.EffectiveTo, Fact.EffectiveTo, "effectiveTo", optional: true);
            foreach (var node in file.Units)
                AddUnit(node);
            foreach (var node in file.Posts)
                AddPost(node);
            foreach (var node in file.Units.Where(u => u.Id is not null && _units.ContainsKey(u.Id)))
                LinkUnit(node, _units[node.Id!]);
            foreach (var node in file.Posts.Where(p => p.Id is not null && _posts.ContainsKey(p.Id)))
                LinkPost(node, _posts[node.Id!]);
            file.Lines.ForEach(AddLine);
            file.Attributions.ForEach(AddProse);
            file.Discrepancies.ForEach(AddDiscrepancy);
            file.History.ForEach(AddMilestone);
            file.Context.ForEach(node => seed.AddContext(node, DefaultSource, path, edition));
            SetAttributionModes();
            ChoosePrimaries();
            CheckCycles();
            InDocumentOrder();
            return this;
        }

        private void AddUnit(UnitNode node)
        {
            if (!IdIsFree(node.Id, node.Line))
                return;
            var unit = new Unit
            {
                Edition = edition,
                Key = node.Id!,
                Ordinal = _units.Count + 1,
                Kind = node.Kind ?? seed.Missing<UnitKind>("kind", path, node.Line),
                Name = seed.Named(node.Name, LanguageOf(node.Stated), "name", path, node.Line),
                Acronym = node.Acronym?.ToText() ?? new BilingualText(null),
                Count = node.Count,
                IsUnnamed = node.Unnamed,
                IsExternal = node.External,
                Note = node.Note?.ToText() ?? new BilingualText(null),
            };
            _units.Add(unit.Key, unit);
            _fileLines.Add(unit, node.Line);
            CheckBasis(node.Acronym, $"{node.Id}.acronym");
            CheckCount(node.Count, $"{node.Id}.count", node.Line);
            CiteName(node.Stated, node.Name, node.Id!, node.Line, c => c.Unit = unit);
            if (node.Count is not null)
                Cite(node.Stated, Fact.Count, $"{node.Id}.count", c => c.Unit = unit);
            foreach (var alias in node.Aliases)
                unit.Aliases.Add(new UnitAlias { Text = AliasText(alias, node.Id!), Language = alias.Lang ?? LanguageOf(alias) ?? "fr", Kind = alias.Kind, Basis = alias.Basis, Ordinal = unit.Aliases.Count + 1 });
            CiteRemarks(node.Aliases, node.Note, node.Id!, c => c.Unit = unit);
        }

        private void AddPost(PostNode node)
        {
            if (!IdIsFree(node.Id, node.Line))
                return;
            var post = new Post
            {
                Edition = edition,
                Key = node.Id!,
                Ordinal = _posts.Count + 1,
                Title = seed.Named(node.Title, LanguageOf(node.Stated), "title", path, node.Line),
                Rank = RankOf(node),
                Count = node.Count,
                IsUnnamed = node.Unnamed,
                IsExternal = node.External,
                Holder = node.Holder?.Text,
                Note = node.Note?.ToText() ?? new BilingualText(null),
            };
            _posts.Add(post.Key, post);
            CheckCount(node.Count, $"{node.Id}.count", node.Line);
            seed.Fits(post.Holder, Data.Lengths.Name, $"{node.Id}.holder", path, node.Holder?.Line ?? 0);
            CiteName(node.Stated, node.Title, node.Id!, node.Line, c => c.Post = post);
            if (node.Count is not null)
                Cite(node.Stated, Fact.Count, $"{node.Id}.count", c => c.Post = post);
            Cite(node.Rank, Fact.Rank, $"{node.Id}.rank", c => c.Post = post, optional: true);
            Cite(node.Holder, Fact.Holder, $"{node.Id}.holder", c => c.Post = post, optional: true);
            foreach (var alias in node.Aliases)
                post.Aliases.Add(new PostAlias { Text = AliasText(alias, node.Id!), Language = alias.Lang ?? LanguageOf(alias) ?? "fr", Kind = alias.Kind, Basis = alias.Basis, Ordinal = post.Aliases.Count + 1 });
            CiteRemarks(node.Aliases, node.Note, node.Id!, c => c.Post = post);
        }

        private void LinkUnit(UnitNode node, Unit unit)
        {
            if (node.Parent is { } parent && UnitAt(parent.Unit, $"{node.Id}.parent", parent.Line) is { } above)
            {
                unit.Parent = above;
                Cite(parent, Fact.Parent, $"{node.Id}.parent", c => c.Unit = unit);
            }

            foreach (var serves in node.Serves)
            {
                if (UnitAt(serves.Unit, $"{node.Id}.serves", serves.Line) is not { } served)
                    continue;
                var service = new UnitService { Served = served, Ordinal = unit.Serves.Count + 1 };
                unit.Serves.Add(service);
                Cite(serves, Fact.Serves, $"{node.Id}.serves", c => (c.Unit, c.UnitService) = (unit, service));
            }

            if (node.Head is { } head)
                LinkHead(node, unit, head);
            if (node.Attributions is { } list)
                AddList(node, unit, list);
            if (node.AttributionsByReference is { } reference)
            {
                CheckReference(reference, $"{node.Id}.attributionsByReference");
                unit.AttributionMode = AttributionMode.ByReference;
                Cite(reference, Fact.Attribution, $"{node.Id}.attributionsByReference", c => c.Unit = unit);
            }
        }

        private void LinkHead(UnitNode node, Unit unit, PostRefNode head)
        {
            if (head.Post is null || !_posts.TryGetValue(head.Post, out var post))
            {
                Problem(head.Line, $"{node.Id}.head: there is no post '{head.Post}'.", "Add it under posts, or mend the id.");
                return;
            }

            if (post.Unit is not null)
                Problem(head.Line, $"{node.Id}.head: '{head.Post}' already heads '{post.Unit.Key}'.", "A post heads one unit; add another post.");
            (post.Unit, post.IsHead) = (unit, true);
            Cite(head, Fact.Head, $"{node.Id}.head", c => (c.Unit, c.Post) = (unit, post));
        }

        private void LinkPost(PostNode node, Post post)
        {
            if (node.Unit is not { } place || UnitAt(place.Unit, $"{node.Id}.unit", place.Line) is not { } unit)
                return;
            if (post.IsHead && post.Unit != unit)
                Problem(place.Line, $"{node.Id}.unit: the post heads '{post.Unit!.Key}'.", "A head sits in the unit it heads; leave unit out.");
            post.Unit = unit;
            Cite(place, Fact.Place, $"{node.Id}.unit", c => c.Post = post);
        }

        private void AddList(UnitNode node, Unit unit, ListNode list)
        {
            var conferring = new CiteNode { At = list.List, Quote = list.Quote, Line = list.Line };
            if (Cite(conferring, Fact.Attribution, $"{node.Id}.attributions", c => c.Unit = unit) is not { Block: { } block } citing)
                return;
            if (block.Items.Count == 0 || citing.Item is not null)
                Problem(list.Line, $"{node.Id}.attributions: {list.List} has no list.", "Name the paragraph whose items confer the attributions.");
            foreach (var item in block.Items.Where(i => i.Parent is null))
            {
                var key = $"{block.Key}-{item.Path}";
                if (!_attributions.TryGetValue(key, out var entry))
                {
                    var citation = Cite(new CiteNode { At = AtOf(block, item), Quote = item.Text, Line = list.Line }, Fact.Attribution, key)!;
                    citation.Attribution = new Attribution { Edition = edition, Key = key, Text = item.Text };
                    entry = (citation.Attribution, citation);
                    _attributions.Add(key, entry);
                }

                AddHolder(entry.Attribution, unit, null);
            }
        }

        private void AddProse(ProseNode node)
        {
            if (Cite(node, Fact.Attribution, "the attribution") is not { Block: { } block } citation)
                return;
            if (node.Holders.Count == 0)
                Problem(node.Line, "attributions.holders is empty.", "Name the units or posts on which the function is conferred.");
            if (node.ByReference is { } reference)
                CheckReference(reference, "attributions.byReference");
            var place = citation.Item is { } item ? $"{block.Key}-{item.Path}" : block.Key;
            var n = 1;
            while (_attributions.ContainsKey($"{place}-p{n}"))
                n++;
            var attribution = new Attribution { Edition = edition, Key = $"{place}-p{n}", Text = citation.Quote };
            citation.Attribution = attribution;
            _attributions.Add(attribution.Key, (attribution, citation));
            foreach (var key in node.Holders)
                if (EndAt(key, "attributions.holders", node.Line) is var (unit, post))
                    AddHolder(attribution, unit, post);
        }

        private void CheckReference(ReferenceNode reference, string field)
        {
            if (reference.Source is null || !seed._sources.ContainsKey(reference.Source))
                Problem(reference.Line, $"{field}: there is no source '{reference.Source}'.", "Add its source.yaml.");
        }

        private static void AddHolder(Attribution attribution, Unit? unit, Post? post) =>
            attribution.Holders.Add(new AttributionHolder { Unit = unit, Post = post, Ordinal = attribution.Holders.Count + 1 });

        private void AddLine(LineNode node)
        {
            var from = EndAt(node.From, "lines.from", node.Line);
            var to = EndAt(node.To, "lines.to", node.Line);
            if (from is not var (fromUnit, fromPost) || to is not var (toUnit, toPost))
                return;
            Post? through = null;
            if (node.Through is not null && !_posts.TryGetValue(node.Through, out through))
                Problem(node.Line, $"lines.through: there is no post '{node.Through}'.", "Add it under posts, or mend the id.");
            var line = new ReportingLine
            {
                Edition = edition,
                Kind = node.Kind ?? seed.Missing<LineKind>("lines.kind", path, node.Line),
                FromUnit = fromUnit,
                FromPost = fromPost,
                ToUnit = toUnit,
                ToPost = toPost,
                ThroughPost = through,
                IsPrimary = node.Primary ?? false,
            };
            if (node.From == node.To)
                Problem(node.Line, $"lines: '{node.From}' has a line to itself.", "Mend from or to.");
            Lines.Add(line);
            _fileLines.Add(line, node.Line);
            if (Cite(node, Fact.Line, $"the line {node.From} → {node.To}", c => c.ReportingLine = line) is not { } citation)
                return;
            if (Lines.Exists(l => IsSame(l, line) && PlaceOf(_lineCitations.GetValueOrDefault(l)) == PlaceOf(citation)))
                Problem(node.Line, $"lines: the line {node.From} → {node.To} is given twice.", "Leave one out.");
            _lineCitations[line] = citation;
        }

        private void AddDiscrepancy(DiscrepancyNode node)
        {
            if (!seed.KeyIsGood(node.Id, path, node.Line))
                return;
            var discrepancy = new Discrepancy
            {
                Edition = edition,
                Key = node.Id!,
                Ordinal = Discrepancies.Count + 1,
                Title = seed.Required(node.Title, LanguageOf(null), "discrepancies.title", path, node.Line),
                Explanation = seed.Required(node.Explanation, LanguageOf(null), "explanation", path, node.Line),
            };
            if (Discrepancies.Exists(d => d.Key == discrepancy.Key))
                seed.Doubled(discrepancy.Key, path, node.Line);
            Discrepancies.Add(discrepancy);
            foreach (var key in node.About)
                if (EndAt(key, "discrepancies.about", node.Line) is var (unit, post))
                    discrepancy.Subjects.Add(new DiscrepancySubject { Unit = unit, Post = post, Ordinal = discrepancy.Subjects.Count + 1 });
            if (node.Texts.Count == 0)
                Problem(node.Line, $"{node.Id}.texts is empty.", "Quote the sentences that disagree.");
            foreach (var text in node.Texts)
                Cite(text, Fact.Discrepancy, $"{node.Id}.texts", c => c.Discrepancy = discrepancy);
        }

        /// <summary>Cites existence and, within the same phrase, the name.</summary>
        private void CiteName(CiteNode? stated, TextNode? name, string id, int line, Action<Citation> about)
        {
            if (Cite(stated, Fact.Existence, $"{id}.stated", about, ownerLine: line) is not { Block: not null } existence)
                return;
            var words = name?.AsPrinted ?? (LanguageOf(stated) is { } language ? name?.ToText().Only(language) : name?.ToText().In("fr")) ?? "";
            var at = existence.Quote.IndexOf(words, StringComparison.OrdinalIgnoreCase);
            if (at < 0)
            {
                Problem(stated!.Line, $"{id}: the name «{words}» is not in the phrase that states it.", "Lengthen the quote, or give name.asPrinted.");
                return;
            }

            var citation = new Citation
            {
                Fact = Fact.Name,
                Basis = existence.Basis,
                Reason = existence.Reason,
                Edition = edition,
                Block = existence.Block,
                Item = existence.Item,
                Quote = existence.Quote.Substring(at, words.Length),
                Start = existence.Start + at,
                Length = words.Length,
            };
            about(citation);
            seed._citations.Add(citation);
        }

        private BilingualText RankOf(PostNode node)
        {
            if (node.Rank is not { } rank)
                return new BilingualText(null);
            return seed.Named(new TextNode { Fr = rank.Fr, En = rank.En, EnBasis = rank.EnBasis, FrBasis = rank.FrBasis, Line = rank.Line }, LanguageOf(rank), "rank", path, rank.Line);
        }

        /// <summary>Cites the other names and the note, where a text has them.</summary>
        private void CiteRemarks(List<AliasNode> aliases, TextNode? note, string id, Action<Citation> about)
        {
            foreach (var alias in aliases.Where(a => a.At is not null))
                Cite(alias, Fact.Alias, $"{id}.aliases", about);
            if (note?.At is not null)
                Cite(note, Fact.Note, $"{id}.note", about);
        }

        private static (int Source, int Block, int Item, int Start) PlaceOf(Citation? citation) =>
            (citation?.Block?.Source.Ordinal ?? 0, citation?.Block?.Ordinal ?? 0, citation?.Item?.Ordinal ?? 0, citation?.Start ?? 0);

        private Citation? Cite(CiteNode? node, Fact fact, string what, Action<Citation>? about = null, bool optional = false, int ownerLine = 0)
        {
            if (node is null && optional)
                return null;
            if (seed.Cite(node, fact, what, DefaultSource, path, ownerLine) is not { } citation)
                return null;
            citation.Edition = edition;
            about?.Invoke(citation);
            return citation;
        }

        private (Unit? Unit, Post? Post)? EndAt(string? key, string field, int line, EditionBuilder? elsewhere = null)
        {
            var of = elsewhere ?? this;
            if (key is not null && of._units.TryGetValue(key, out var unit))
                return (unit, null);
            if (key is not null && of._posts.TryGetValue(key, out var post))
                return (null, post);
            Problem(line, $"{field}: there is no unit or post '{key}'.", "Add it, or mend the id.");
            return null;
        }

        private Unit? UnitAt(string? key, string field, int line)
        {
            if (key is not null && _units.TryGetValue(key, out var unit))
                return unit;
            Problem(line, $"{field}: there is no unit '{key}'.", "Add it under units, or mend the id.");
            return null;
        }

        private string AliasText(AliasNode alias, string id)
        {
            if (string.IsNullOrWhiteSpace(alias.Text))
                Problem(alias.Line, $"{id}.aliases: text is missing.", "Give the other name.");
            if (alias.Lang is not (null or "fr" or "en"))
                Problem(alias.Line, $"{id}.aliases: lang is '{alias.Lang}'.", "Use fr or en.");
            if (alias.Basis is null)
                Problem(alias.Line, $"{id}.aliases: basis is missing.", "Say whether the name is official or ours.");
            seed.Fits(alias.Text, Data.Lengths.Name, $"{id}.aliases", path, alias.Line);
            return alias.Text ?? "";
        }

        private void CheckBasis(TextNode? acronym, string field)
        {
            if (acronym is { Basis: null, EnBasis: null })
                Problem(acronym.Line, $"{field}.basis is missing.", "Say whether the acronym is official or ours.");
        }

        private void CheckCount(int? count, string field, int line)
        {
            if (count < 1)
                Problem(line, $"{field} is {count}.", "Give how many there are, or leave it out: the text does not say.");
        }

        private static bool IsSame(ReportingLine a, ReportingLine b) =>
            (a.Kind, a.FromPost, a.FromUnit, a.ToPost, a.ToUnit) == (b.Kind, b.FromPost, b.FromUnit, b.ToPost, b.ToUnit);

        private bool IdIsFree(string? id, int line)
        {
            if (!seed.KeyIsGood(id, path, line))
                return false;
            if (!_units.ContainsKey(id!) && !_posts.ContainsKey(id!))
                return true;
            seed.Doubled(id!, path, line);
            return false;
        }

        private static string AtOf(Block block, Item item) => $"{block.Source.Key}#{block.Key}-{item.Path}";

        private void Problem(int line, string message, string remedy) => seed._problems.Add(new(path, line, message, remedy));
    }
}
