using Lucene.Net.Analysis.Miscellaneous;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Search.Similarities;
using Lucene.Net.Store;
using Lucene.Net.Util;

namespace PeacekeepingOrg.Core.Search;

/// <summary>
/// Everything that can be found, in French and English. Safe to share between threads.
/// </summary>
/// <remarks>
/// Decision: the index lives in memory and never changes. It takes well under a second to build from a release's documents and some
/// megabytes to hold, so that there is no index folder to keep, lock, share or repair; a new release gets a new index, built beside the
/// old one and swapped whole.
/// </remarks>
public sealed class SearchIndex : IDisposable
{
    /// <summary>A name that is exactly what was typed is what was meant.</summary>
    private const double ExactNameWeight = 4;

    private readonly IReadOnlyList<SearchDocument> _documents;
    private readonly Synonyms _synonyms;
    private readonly RAMDirectory _directory = new();
    private readonly DirectoryReader _reader;
    private readonly IndexSearcher _searcher;
    private readonly Facets _facets;
    private readonly Spelling _spelling;
    private readonly ILookup<string, int> _byName;

    private SearchIndex(IReadOnlyList<SearchDocument> documents, Synonyms synonyms)
    {
        _documents = documents;
        _synonyms = synonyms;
        _facets = new(documents);
        _spelling = new(documents, synonyms);
        _byName = documents.Index()
            .SelectMany(document => document.Item.Names.Select(name => (Name: NameKey(name.Text), document.Index)))
            .ToLookup(pair => pair.Name, pair => pair.Index);

        // Short names would outrank the longer attributions if length weighed as much as it does by default (0.75).
        var similarity = new BM25Similarity(k1: 1.2f, b: 0.3f);
        Write(similarity);
        _reader = DirectoryReader.Open(_directory);
        _searcher = new(_reader) { Similarity = similarity };
    }

    /// <summary>Builds the index of a release.</summary>
    public static SearchIndex Build(IReadOnlyList<SearchDocument> documents, Synonyms synonyms) => new(documents, synonyms);

    /// <summary>Answers a query. Whatever was typed, there is an answer, never an exception.</summary>
    public SearchResults Search(SearchQuery query)
    {
        var words = QueryWords.Read(query.Words);
        var plan = new Plan(words, _synonyms, query.Prefix);
        if (!plan.HasSomething)
            return SearchResults.Nothing(plan.Problem!.Value);

        var (matches, anyWord) = Match(plan, query.Edition);
        var exactName = words.Parts.All(part => !part.IsExcluded) ? _byName[NameKey(words.Text)].ToHashSet() : [];
        var hits = matches
            .Where(match => _facets.Passes(_documents[match.Doc], query))
            .Select(match => (match.Doc, Score: match.Score * Weight(_documents[match.Doc].Kind) * (exactName.Contains(match.Doc) ? ExactNameWeight : 1)))
            .OrderByDescending(hit => hit.Score)
            .ThenBy(hit => _documents[hit.Doc].Kind)
            .ThenBy(hit => _documents[hit.Doc].Ordinal)
            .ThenBy(hit => hit.Doc)
            .ToList();

        var all = matches.Select(match => _documents[match.Doc]).ToList();
        var highlighter = new Highlighter([.. plan.Patterns]);
        return new(
            hits.Count,
            [.. hits.Skip((int)Math.Min(int.MaxValue, (Math.Max(1, query.Page) - 1L) * query.PageSize)).Take(query.PageSize)
                .Select(hit => Hit(_documents[hit.Doc], hit.Score, highlighter))],
            _facets.Kinds(all, query),
            _facets.Editions(all, query),
            _facets.Units(all, query),
            _facets.Authorities(all, query),
            anyWord,
            Suggest(words, query.Prefix && matches.Length > 0),
            plan.Problem);
    }

    /// <summary>Frees the index. Only for one that no search uses any more.</summary>
    public void Dispose()
    {
        _reader.Dispose();
        _directory.Dispose();
    }

    /// <summary>Attributions come first where scores are near: they are what the reference is for.</summary>
    private static double Weight(SearchKind kind) => kind switch
    {
        SearchKind.Attribution => 1,
        SearchKind.Unit => 0.6,
        SearchKind.Post => 0.5,
        _ => 0.4,
    };

    private static string NameKey(string text) =>
        string.Join(' ', Analysis.Words.Terms(text).Where(word => !Analysis.IsStopWord(word)));

    private static SearchHit Hit(SearchDocument document, double score, Highlighter highlighter) => new(
        document,
        document.Text,
        highlighter.In(document.Text, document.Language),
        new(highlighter.In(document.Title.Fr, "fr"), highlighter.In(document.Title.En, "en")),
        score);

    /// <summary>The strictest way to ask that finds anything, other filters aside: they narrow an answer, they do not change the question.</summary>
    private (ScoreDoc[] Matches, bool AnyWord) Match(Plan plan, string? edition)
    {
        foreach (var (query, anyWord) in plan.Attempts())
        {
            var matches = _searcher.Search(query, Math.Max(1, _documents.Count)).ScoreDocs;
            if (edition is not null)
                matches = [.. matches.Where(match => _documents[match.Doc].Edition == edition)];
            if (matches.Length > 0)
                return (matches, anyWord);
        }

        return ([], false);
    }

    /// <summary>A better spelling, where it finds something. As a word is typed, it is not yet misspelt.</summary>
    private string? Suggest(QueryWords words, bool isTyping) =>
        !isTyping && _spelling.Suggest(words) is { } better && Match(new(QueryWords.Read(better), _synonyms, prefix: false), null).Matches.Length > 0
            ? better
            : null;

    private void Write(Similarity similarity)
    {
        var analyzer = new PerFieldAnalyzerWrapper(Analysis.Words, new Dictionary<string, Lucene.Net.Analysis.Analyzer>
        {
            [Fields.French] = Analysis.French,
            [Fields.French + Fields.Holders] = Analysis.French,
            [Fields.English] = Analysis.English,
            [Fields.English + Fields.Holders] = Analysis.English,
        });

        // This merge policy keeps the order of documents: a hit's number is its place in the list.
        using var writer = new IndexWriter(_directory, new(LuceneVersion.LUCENE_48, analyzer)
        {
            Similarity = similarity,
            MergePolicy = new LogDocMergePolicy(),
        });
        foreach (var document in _documents)
            writer.AddDocument(Entry(document));
        writer.Commit();
    }

    private static Document Entry(SearchDocument document)
    {
        var entry = new Document();
        foreach (var (text, language) in document.Names.Prepend(new(document.Text, document.Language)).Distinct())
        {
            Add(Fields.Words, text);
            Add(language == "en" ? Fields.English : Fields.French, text);
        }

        foreach (var (text, language) in document.HolderNames)
            Add((language == "en" ? Fields.English : Fields.French) + Fields.Holders, text);
        if (document.Citation?.Paragraph is { } paragraph && document.Kind is SearchKind.Attribution or SearchKind.Paragraph)
            Add(Fields.Words, paragraph);
        return entry;

        void Add(string field, string text) => entry.Add(new TextField(field, text, Field.Store.NO));
    }
}
