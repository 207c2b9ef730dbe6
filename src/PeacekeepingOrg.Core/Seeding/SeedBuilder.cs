using System.Text.RegularExpressions;
using PeacekeepingOrg.Core.Seeding.Files;
using PeacekeepingOrg.Core.Structure;
using PeacekeepingOrg.Core.Structure.Attributions;
using PeacekeepingOrg.Core.Structure.Changes;
using PeacekeepingOrg.Core.Structure.Citations;
using PeacekeepingOrg.Core.Structure.Discrepancies;
using PeacekeepingOrg.Core.Structure.Editions;
using PeacekeepingOrg.Core.Structure.Glossary;
using PeacekeepingOrg.Core.Structure.History;
using PeacekeepingOrg.Core.Structure.Posts;
using PeacekeepingOrg.Core.Structure.ReportingLines;
using PeacekeepingOrg.Core.Structure.Sources;
using PeacekeepingOrg.Core.Structure.Units;

namespace PeacekeepingOrg.Core.Seeding;

/// <summary>The rows a seed folder makes, checked and linked, ready to be saved whole.</summary>
internal sealed record SeedRows(
    IReadOnlyList<Organization> Organizations,
    IReadOnlyList<Source> Sources,
    IReadOnlyList<SourceRelation> Relations,
    IReadOnlyList<Edition> Editions,
    IReadOnlyList<Unit> Units,
    IReadOnlyList<Post> Posts,
    IReadOnlyList<ReportingLine> Lines,
    IReadOnlyList<Attribution> Attributions,
    IReadOnlyList<Discrepancy> Discrepancies,
    IReadOnlyList<Milestone> Milestones,
    IReadOnlyList<Change> Changes,
    IReadOnlyList<Term> Terms,
    IReadOnlyList<Citation> Citations);

/// <summary>Checks what a seed folder says against itself and its texts, and links it into rows.</summary>
internal sealed partial class SeedBuilder
{
    private readonly List<SeedProblem> _problems = [];
    private readonly SeedTexts _texts;
    private readonly Dictionary<string, Organization> _organizations = [];
    private readonly Dictionary<string, Source> _sources = [];
    private readonly List<SourceRelation> _relations = [];
    private readonly List<Edition> _editions = [];
    private readonly List<EditionBuilder> _built = [];
    private readonly Dictionary<string, Term> _terms = [];
    private readonly List<Citation> _citations = [];
    private bool _organizationsUnread;

    private SeedBuilder() => _texts = new SeedTexts(_problems);

    /// <exception cref="SeedException">With every problem found, each with its file, line and remedy.</exception>
    public static SeedRows Build(SeedFolder folder)
    {
        var builder = new SeedBuilder();
        builder._problems.AddRange(folder.Problems);
        builder.AddOrganizations(folder);
        builder.AddSources(folder);

        // What is established before what is described, and that before what nothing confirms; then as organizations.yaml has them, the site's subject first; else by file name.
        var organizations = builder._organizations.Keys.ToList();
        foreach (var file in folder.Editions
            .OrderBy(f => builder._sources.GetValueOrDefault(f.Content.Sources.FirstOrDefault() ?? "")?.Authority)
            .ThenBy(f => organizations.IndexOf(f.Content.Organization ?? "")))
            builder.AddEdition(file);
        foreach (var edition in builder._built)
            edition.AddChanges(folder.EditionNames);
        builder.AddTerms(folder);
        if (folder.Problems.Count == 0 && builder._editions.Count == folder.Editions.Count)
            builder._texts.CheckAccounted();
        if (builder._problems.Count > 0)
            throw new SeedException([.. builder._problems.OrderBy(p => p.File, StringComparer.Ordinal).ThenBy(p => p.Line)]);
        return builder.Rows();
    }

    private SeedRows Rows()
    {
        // Lists come in the order of the texts; the files may be ordered otherwise for the reviewer's sake.
        var ordinal = 0;
        foreach (var citation in _citations)
            citation.Ordinal = ++ordinal;
        return new SeedRows(
            [.. _organizations.Values],
            [.. _sources.Values],
            _relations,
            _editions,
            [.. _built.SelectMany(b => b.Units)],
            [.. _built.SelectMany(b => b.Posts)],
            [.. _built.SelectMany(b => b.Lines)],
            [.. _built.SelectMany(b => b.Attributions)],
            [.. _built.SelectMany(b => b.Discrepancies)],
            [.. _built.SelectMany(b => b.Milestones)],
            [.. _built.SelectMany(b => b.Changes)],
            [.. _terms.Values],
            _citations);
    }

    private void AddOrganizations(SeedFolder folder)
    {
        _organizationsUnread = folder.Organizations.Count == 0 && folder.Problems.Count > 0;
        foreach (var (path, node) in folder.Organizations)
            if (KeyIsGood(node.Id, path, node.Line)
                && !_organizations.TryAdd(node.Id!, new Organization { Key = node.Id!, Name = Named(node.Name, null, "name", path, node.Line) }))
                Doubled(node.Id!, path, node.Line);
    }

    private void AddSources(SeedFolder folder)
    {
        var ordered = folder.Sources
            .OrderByDescending(s => s.Content.IsLoaded)
            .ThenBy(s => s.Content.IsLoaded ? s.Content.Authority : null)
            .ThenBy(s => s.Content.Symbol ?? s.Content.Id, StringComparer.Ordinal);
        foreach (var (path, file, text, textPath) in ordered)
        {
            if (!KeyIsGood(file.Id, path, file.Line))
                continue;
            if (Path.GetFileName(Path.GetDirectoryName(path)) != file.Id)
                _problems.Add(new(path, file.Line, $"The id '{file.Id}' is not the folder's name.", "Name the folder as the id."));
            var language = file.Language ?? "fr";
            if (language is not ("fr" or "en"))
                _problems.Add(new(path, file.Line, $"language is '{language}'.", "Use fr or en: the language of the text."));
            var source = new Source
            {
                Key = file.Id!,
                Ordinal = _sources.Count + 1,
                Symbol = file.Symbol,
                Label = file.Label?.ToText() ?? new BilingualText(null),
                Title = file.IsLoaded ? Named(file.Title, language, "title", path, file.Line) : file.Title?.ToText() ?? new BilingualText(null),
                Language = language,
                Authority = file.Authority ?? Missing<Authority>("authority", path, file.Line),
                Form = file.Form ?? SourceForm.Bulletin,
                IsLoaded = file.IsLoaded,
                Issuer = file.Issuer?.ToText() ?? new BilingualText(null),
                Signatory = file.Signatory?.Text,
                Date = file.Date,
                EffectiveFrom = Date(file.EffectiveFrom, "effectiveFrom", path),
                Note = file.Note?.ToText() ?? new BilingualText(null),
            };
            if (file is { Symbol: null, Label: null })
                _problems.Add(new(path, file.Line, "symbol is missing, and so is label.", "Give the symbol, or a short name to cite the text by: label: {fr: , en: }."));
            Fits(source.Symbol, Data.Lengths.Name, "symbol", path, file.Line);
            Fits(source.Signatory, Data.Lengths.Name, "signatory", path, file.Signatory?.Line ?? 0);
            _texts.Add(source);
            if (text is not null)
                _texts.Add(source, text, textPath!);
            _sources[source.Key] = source;
        }

        // What refers to a source that cannot be read is not at fault for it.
        foreach (var key in folder.UnreadSources)
        {
            _sources.TryAdd(key, new Source { Key = key, Label = new(null), Title = new(null), Language = "fr", Issuer = new(null), Note = new(null) });
            _texts.AddUnread(key);
        }

        foreach (var (path, file, _, _) in ordered.Where(s => s.Content.Id is { } id && _sources.ContainsKey(id)))
            AddSourceFacts(path, file, _sources[file.Id!]);
    }

    private void AddSourceFacts(string path, SourceFile file, Source source)
    {
        void Fact(CiteNode? node, Fact fact, string what)
        {
            if (node is not null && Cite(node, fact, what, source.Key, path, file.Line) is { } citation)
                citation.Source = source;
        }

        Fact(file.TitleFact, Structure.Citations.Fact.Title, "titleFact");
        Fact(file.DateFact, Structure.Citations.Fact.Date, "dateFact");
        Fact(file.EffectiveFrom, Structure.Citations.Fact.EffectiveFrom, "effectiveFrom");
        Fact(file.Signatory, Structure.Citations.Fact.Signatory, "signatory");
        if (file.Issuer?.At is not null)
            Fact(file.Issuer, Structure.Citations.Fact.Issuer, "issuer");
        foreach (var node in file.Context)
            AddContext(node, source.Key, path, null);
        foreach (var node in file.Relations)
        {
            if (node.Target is null || !_sources.TryGetValue(node.Target, out var target))
            {
                _problems.Add(new(path, node.Line, $"relations: there is no source '{node.Target}'.", "Add its source.yaml, or mend the target."));
                continue;
            }

            var relation = new SourceRelation
            {
                Source = source,
                Target = target,
                Kind = node.Kind ?? Missing<RelationKind>("relations.kind", path, node.Line),
                Ordinal = source.Relations.Count + 1,
            };
            source.Relations.Add(relation);
            _relations.Add(relation);
            if (Cite(node, Structure.Citations.Fact.Relation, "the relation", source.Key, path, node.Line) is { } citation)
                citation.SourceRelation = relation;
        }
    }

    private void AddEdition(SeedFile<EditionFile> file)
    {
        var (path, node) = file;
        if (!KeyIsGood(node.Id, path, node.Line))
            return;
        if (Path.GetFileNameWithoutExtension(path) != node.Id)
            _problems.Add(new(path, node.Line, $"The id '{node.Id}' is not the file's name.", "Name the file as the id."));
        if (node.Organization is null || !_organizations.TryGetValue(node.Organization, out var organization))
        {
            organization = new Organization { Key = node.Organization ?? "", Name = new BilingualText(null) };
            if (!_organizationsUnread)
                _problems.Add(new(path, node.Line, $"organization: there is no organization '{node.Organization}'.", "Add it to organizations.yaml."));
        }

        var unknown = node.Sources.Where(s => !_sources.ContainsKey(s)).ToList();
        foreach (var source in unknown)
            _problems.Add(new(path, node.Line, $"sources: there is no source '{source}'.", "Add sources/" + source + "/source.yaml."));
        if (node.Sources.Count == 0)
            _problems.Add(new(path, node.Line, "sources: the edition names no source.", "Name the source it rests on."));
        if (node.Sources.Count == 0 || unknown.Contains(node.Sources[0]))
            return;

        var edition = new Edition
        {
            Key = node.Id!,
            Ordinal = _editions.Count + 1,
            Organization = organization,
            Title = Named(node.Title, _texts.LanguageOf(null, node.Sources[0]), "title", path, node.Line),
            EffectiveFrom = Date(node.EffectiveFrom, "effectiveFrom", path),
            EffectiveTo = Date(node.EffectiveTo, "effectiveTo", path),
        };
        if (edition.EffectiveTo < edition.EffectiveFrom)
            _problems.Add(new(path, node.EffectiveTo!.Line, "effectiveTo is before effectiveFrom.", "Mend the dates."));
        edition.Sources.AddRange(node.Sources.Except(unknown).Select((key, i) => new EditionSource { Source = _sources[key], Ordinal = i + 1 }));
        _editions.Add(edition);
        _built.Add(new EditionBuilder(this, edition, path, node).Build());
    }

    private void AddTerms(SeedFolder folder)
    {
        foreach (var (path, node) in folder.Terms)
        {
            if (!KeyIsGood(node.Id, path, node.Line))
                continue;
            var term = new Term
            {
                Key = node.Id!,
                Ordinal = _terms.Count + 1,
                Kind = node.Kind ?? Missing<TermKind>("kind", path, node.Line),
                Word = node.Word?.ToText() ?? new BilingualText(null),
                InFull = node.InFull?.ToText() ?? new BilingualText(null),
                Meaning = node.Meaning?.ToText() ?? new BilingualText(null),
            };
            if (term.Word.IsEmpty || (term.InFull.IsEmpty && term.Meaning.IsEmpty))
                _problems.Add(new(path, node.Line, $"{term.Key}: word is missing, or both inFull and meaning are.", "Give the word and what it stands for or means."));
            if (!_terms.TryAdd(term.Key, term))
                Doubled(term.Key, path, node.Line);
            if (node.At is not null && Cite(node, Fact.Term, term.Key, "", path, node.Line) is { } citation)
                citation.Term = term;
        }
    }

    private Citation? Cite(CiteNode? node, Fact fact, string what, string defaultSource, string file, int line)
    {
        if (_texts.Cite(node, fact, what, defaultSource, file, line) is not { } citation)
            return null;
        if (node!.RestsOn is { } ground)
        {
            if (_sources.TryGetValue(ground, out var source))
                citation.RestsOn = source;
            else
                _problems.Add(new(file, node.Line, $"{what}: restsOn names no source: '{ground}'.", "Add its source.yaml, or mend the id."));
            if (citation.Basis != FactBasis.Inferred)
                _problems.Add(new(file, node.Line, $"{what}: restsOn goes with inferred only.", "Add inferred with the reason, or cite the loaded text alone."));
        }

        _citations.Add(citation);
        return citation;
    }

    private void AddContext(ContextNode node, string defaultSource, string path, Edition? edition)
    {
        var reason = Required(node.Reason, _texts.LanguageOf(null, defaultSource), "context.reason", path, node.Line);
        foreach (var at in node.At)
        {
            if (_texts.Find(at, defaultSource, path, node.Line) is not var (block, item))
                continue;
            if (item is null)
                _texts.AccountWhole(block);
            else
                _texts.Account(block, item);
            _citations.Add(new Citation { Fact = Fact.Context, Edition = edition, Reason = reason, Block = block, Item = item, Quote = "" });
        }
    }

    /// <summary>
    /// Words that must be there in the language of the text they are said of; the other language may be absent. Where no text decides (null), one of the two is enough.
    /// </summary>
    private BilingualText Required(TextNode? node, string? language, string field, string file, int line)
    {
        var text = node?.ToText() ?? new BilingualText(null);
        if (language is null && text.IsEmpty)
            _problems.Add(new(file, node?.Line ?? line, $"{field} is missing.", "Give it in French or in English."));
        if (language is not null && text.Only(language) is null)
            _problems.Add(new(file, node?.Line ?? line, $"{field}.{language} is missing.", language == "en" ? "Give the English text." : "Give the French text."));
        return text;
    }

    /// <summary>A name: as the text has it in the text's own language; one in the other language says where it comes from.</summary>
    private BilingualText Named(TextNode? node, string? language, string field, string file, int line)
    {
        var text = Required(node, language, field, file, line);
        if (text is { Fr: not null, En: not null } && (language is null ? text.EnBasis ?? text.FrBasis : language == "en" ? text.FrBasis : text.EnBasis) is null)
            _problems.Add(language == "en"
                ? new(file, node!.Line, $"{field}.frBasis is missing.", "Say whether the French is official or ours.")
                : new(file, node!.Line, $"{field}.enBasis is missing.", "Say whether the English is official or ours."));
        return text;
    }

    private T Missing<T>(string field, string file, int line)
        where T : struct
    {
        _problems.Add(new(file, line, $"{field} is missing.", $"Use one of: {string.Join(", ", Enum.GetNames(typeof(T)).Select(n => char.ToLowerInvariant(n[0]) + n[1..]))}."));
        return default;
    }

    private bool KeyIsGood(string? key, string file, int line)
    {
        if (key is not null && key.Length <= Data.Lengths.Key && KeyShape().IsMatch(key))
            return true;
        _problems.Add(new(file, line, $"The id '{key}' is not a good one.", "Use lower-case ASCII letters, digits and hyphens, at most 120."));
        return false;
    }

    private void Doubled(string key, string file, int line) =>
        _problems.Add(new(file, line, $"The id '{key}' is used twice.", "Ids are unique over units and posts of an edition; rename one."));

    private DateOnly? Date(DateNode? node, string field, string file)
    {
        if (node is { Date: null })
            _problems.Add(new(file, node.Line, $"{field}.date is missing.", "Give the date, or leave the field out: no text states it."));
        return node?.Date;
    }

    /// <summary>SQLite would take a longer text; SQL Server would not.</summary>
    private void Fits(string? text, int most, string field, string file, int line)
    {
        if (text?.Length > most)
            _problems.Add(new(file, line, $"{field} has {text.Length} characters.", $"At most {most} fit."));
    }

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$")]
    private static partial Regex KeyShape();
}
