using System.Text.RegularExpressions;
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
        foreach (var file in folder.Editions)
            builder.AddEdition(file);
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
            _citations);
    }

    private void AddOrganizations(SeedFolder folder)
    {
        _organizationsUnread = folder.Organizations.Count == 0 && folder.Problems.Count > 0;
        foreach (var (path, node) in folder.Organizations)
            if (KeyIsGood(node.Id, path, node.Line)
                && !_organizations.TryAdd(node.Id!, new Organization { Key = node.Id!, Name = Required(node.Name, "name", path, node.Line) }))
                Doubled(node.Id!, path, node.Line);
    }

    private void AddSources(SeedFolder folder)
    {
        var ordered = folder.Sources
            .OrderByDescending(s => s.Content.IsLoaded)
            .ThenBy(s => s.Content.Symbol ?? s.Content.Id, StringComparer.Ordinal);
        foreach (var (path, file, text, textPath) in ordered)
        {
            if (!KeyIsGood(file.Id, path, file.Line))
                continue;
            if (Path.GetFileName(Path.GetDirectoryName(path)) != file.Id)
                _problems.Add(new(path, file.Line, $"The id '{file.Id}' is not the folder's name.", "Name the folder as the id."));
            var source = new Source
            {
                Key = file.Id!,
                Ordinal = _sources.Count + 1,
                Symbol = file.Symbol,
                Title = file.IsLoaded ? Required(file.Title, "title", path, file.Line) : file.Title?.ToText() ?? new BilingualText(null),
                Language = file.Language ?? "fr",
                Authority = file.Authority ?? Missing<Authority>("authority", path, file.Line),
                Form = file.Form ?? SourceForm.Bulletin,
                IsLoaded = file.IsLoaded,
                Issuer = file.Issuer?.ToText() ?? new BilingualText(null),
                Signatory = file.Signatory?.Text,
                Date = file.Date,
                EffectiveFrom = Date(file.EffectiveFrom, "effectiveFrom", path),
                Note = file.Note?.ToText() ?? new BilingualText(null),
            };
            Fits(source.Symbol, Data.Lengths.Name, "symbol", path, file.Line);
            Fits(source.Language, Data.Lengths.Word, "language", path, file.Line);
            Fits(source.Signatory, Data.Lengths.Name, "signatory", path, file.Signatory?.Line ?? 0);
            if (text is not null)
                _texts.Add(source, text, textPath!);
            _sources[source.Key] = source;
        }

        // What refers to a source that cannot be read is not at fault for it.
        foreach (var key in folder.UnreadSources)
        {
            _sources.TryAdd(key, new Source { Key = key, Title = new(null), Language = "fr", Issuer = new(null), Note = new(null) });
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
            Title = Required(node.Title, "title", path, node.Line),
            EffectiveFrom = Date(node.EffectiveFrom, "effectiveFrom", path),
            EffectiveTo = Date(node.EffectiveTo, "effectiveTo", path),
        };
        if (edition.EffectiveTo < edition.EffectiveFrom)
            _problems.Add(new(path, node.EffectiveTo!.Line, "effectiveTo is before effectiveFrom.", "Mend the dates."));
        edition.Sources.AddRange(node.Sources.Except(unknown).Select((key, i) => new EditionSource { Source = _sources[key], Ordinal = i + 1 }));
        _editions.Add(edition);
        _built.Add(new EditionBuilder(this, edition, path, node).Build());
    }

    private Citation? Cite(CiteNode? node, Fact fact, string what, string defaultSource, string file, int line)
    {
        if (_texts.Cite(node, fact, what, defaultSource, file, line) is not { } citation)
            return null;
        _citations.Add(citation);
        return citation;
    }

    private BilingualText Required(TextNode? node, string field, string file, int line)
    {
        if (string.IsNullOrWhiteSpace(node?.Fr))
            _problems.Add(new(file, node?.Line ?? line, $"{field}.fr is missing.", "Give the French text."));
        if (node is { En: not null, EnBasis: null } && field is "name" or "title")
            _problems.Add(new(file, node.Line, $"{field}.enBasis is missing.", "Say whether the English is official or ours."));
        return node?.ToText() ?? new BilingualText("");
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
