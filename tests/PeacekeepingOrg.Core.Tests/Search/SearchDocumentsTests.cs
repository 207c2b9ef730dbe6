using Microsoft.EntityFrameworkCore;
using PeacekeepingOrg.Core.Data;
using PeacekeepingOrg.Core.Search;
using PeacekeepingOrg.Core.Seeding;
using PeacekeepingOrg.Core.Structure.Citations;
using PeacekeepingOrg.Core.Structure.Sources;
using PeacekeepingOrg.Data.Sqlite;
using Xunit;

namespace PeacekeepingOrg.Core.Tests.Search;

/// <summary>The whole way: seed files, database, documents, index.</summary>
public sealed class SearchDocumentsTests(LoadedIndex loaded) : IClassFixture<LoadedIndex>
{
    private readonly SearchIndex _index = loaded.Index;
    private readonly IReadOnlyList<SearchDocument> _documents = loaded.Documents;

    [Fact]
    public void Everything_in_the_database_becomes_a_document()
    {
        using var context = loaded.CreateDbContext();

        Assert.Equal(context.Attributions.Count(), Count(SearchKind.Attribution));
        Assert.Equal(context.Units.Count(), Count(SearchKind.Unit));
        Assert.Equal(context.Posts.Count(), Count(SearchKind.Post));
        Assert.Equal(context.Blocks.Count() + context.Items.Count(), Count(SearchKind.Paragraph));
        Assert.Equal(_documents.Count, _documents.DistinctBy(document => (document.Edition, document.Kind, document.Id)).Count());
        Assert.All(_documents.Where(document => document.Kind == SearchKind.Attribution), document =>
        {
            Assert.NotEmpty(document.Holders);
            Assert.NotNull(document.Citation);
        });

        int Count(SearchKind kind) => _documents.Count(document => document.Kind == kind);
    }

    [Fact]
    public void Every_fact_of_every_text_is_found_by_its_own_words_and_leads_to_its_sentence()
    {
        using var context = loaded.CreateDbContext();
        var facts = context.Citations.Where(c => c.Block != null && c.Fact != Fact.Context)
            .Select(c => new { Source = c.Block!.Source.Key, Anchor = c.Item == null ? c.Block.Key : c.Block.Key + "-" + c.Item.Path, c.Quote })
            .Distinct()
            .ToList();

        Assert.Equal(5, facts.Select(f => f.Source).Distinct().Count());
        foreach (var fact in facts)
        {
            var words = Residue.Hide(fact.Quote).Replace('"', ' ');
            var hits = _index.Search(new(words.Length > 200 ? words[..words.LastIndexOf(' ', 200)] : words, PageSize: 200)).Hits;
            Assert.True(hits.Any(h => h.Document.Citation is { } c && (c.SourceKey, c.Anchor) == (fact.Source, fact.Anchor)), $"{fact.Source}#{fact.Anchor} «{words}»");
        }
    }

    [Fact]
    public void The_trust_fund_for_mine_action_is_found_with_its_holder_and_citation()
    {
        var hit = _index.Search(new("fonds d'affectation spéciale antimines")).Hits[0];

        Assert.Equal("8.23-c", hit.Document.Id);
        Assert.Equal("8.23 c)", hit.Document.Citation?.Place);
        Assert.NotEmpty(hit.Document.Holders);
        Assert.Contains("dpko", hit.Document.UnitPath);
    }

    [Fact]
    public void Quality_assurance_is_found_in_five_attributions_and_nowhere_else()
    {
        var results = _index.Search(new("\"assurance qualité\""));

        Assert.Equal(["4.2-g", "5.3-d", "6.4-c", "7.4-g", "8.4-g"], results.Hits.Select(hit => hit.Document.Id).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("DPKO", "dpko")]
    [InlineData("Department of Peace Operations", "dpko")]
    [InlineData("service de la lutte antimines", "mine-action-service")]
    public void Units_are_found_by_every_name_they_go_by(string words, string id) =>
        Assert.Equal(id, _index.Search(new(words)).Hits[0].Document.Id);

    [Fact]
    public void Hits_are_counted_by_office() =>
        Assert.All(_index.Search(new("police")).Units, unit => Assert.NotNull(unit.Name));

    [Fact]
    public void The_source_is_found_by_its_symbol() =>
        Assert.Contains(_index.Search(new("ST/SGB/2010/1")).Hits, hit => hit.Document.Citation?.SourceKey == DpkoDocuments.Source);
}

/// <summary>The seed files, loaded into a SQLite file of their own and indexed.</summary>
public sealed class LoadedIndex : IAsyncLifetime, IDbContextFactory<PeacekeepingContext>
{
    private readonly string _path = Path.Combine(Path.GetTempPath(), $"search-{Guid.NewGuid():N}.db");

    public SearchIndex Index { get; private set; } = null!;

    public IReadOnlyList<SearchDocument> Documents { get; private set; } = [];

    public PeacekeepingContext CreateDbContext() =>
        new((DbContextOptions<PeacekeepingContext>)new DbContextOptionsBuilder<PeacekeepingContext>().UseSqliteDatabase($"Data Source={_path};Pooling=False").Options);

    public async ValueTask InitializeAsync()
    {
        var stop = TestContext.Current.CancellationToken;
        await using (var context = CreateDbContext())
            await context.Database.MigrateAsync(stop);
        await new SeedLoader(this).LoadAsync(DpkoDocuments.Folder, stop);
        Documents = await new SearchDocuments(this).ReadAsync(stop);
        Index = SearchIndex.Build(Documents, DpkoDocuments.Synonyms);
    }

    public ValueTask DisposeAsync()
    {
        Index.Dispose();
        File.Delete(_path);
        return ValueTask.CompletedTask;
    }
}
