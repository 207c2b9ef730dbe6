using PeacekeepingOrg.Core.Structure;
using PeacekeepingOrg.Core.Structure.Citations;
using PeacekeepingOrg.Core.Structure.Coverage;
using PeacekeepingOrg.Core.Structure.Sources;
using PeacekeepingOrg.Core.Structure.Units;
using PeacekeepingOrg.Core.Tests.Data;
using Xunit;

namespace PeacekeepingOrg.Core.Tests.Structure.Coverage;

public abstract class CoverageQueriesTests(TestEngine engine) : DataTests(engine)
{
    private static readonly Fact[] Remarks = [Fact.Context, Fact.Discrepancy, Fact.Change, Fact.Term];

    /// <summary>Counted in the edition files, not by the queries.</summary>
    [Theory]
    [InlineData(Dpko, CoveredFact.UnitExistence, 49, 0, 0)]
    [InlineData(Dpko, CoveredFact.UnitName, 49, 0, 0)]
    [InlineData(Dpko, CoveredFact.UnitCount, 2, 0, 4)]
    [InlineData(Dpko, CoveredFact.Parent, 47, 1, 0)]
    [InlineData(Dpko, CoveredFact.Head, 32, 1, 16)]
    [InlineData(Dpko, CoveredFact.Functions, 35, 0, 14)]
    [InlineData(Dpko, CoveredFact.PostExistence, 35, 0, 0)]
    [InlineData(Dpko, CoveredFact.PostCount, 0, 0, 5)]
    [InlineData(Dpko, CoveredFact.Place, 33, 2, 0)]
    [InlineData(Dpko, CoveredFact.Rank, 4, 0, 31)]
    [InlineData(Dpko, CoveredFact.Superior, 33, 0, 2)]
    [InlineData(Dpko, CoveredFact.Holder, 0, 0, 35)]
    [InlineData(Dpko, CoveredFact.EffectiveFrom, 1, 0, 0)]
    [InlineData(Dpko, CoveredFact.EffectiveTo, 0, 1, 0)]
    [InlineData(Dpko, CoveredFact.Line, 63, 0, null)]
    [InlineData(Dpko, CoveredFact.Serves, 10, 0, null)]
    [InlineData("dpo-2019", CoveredFact.Parent, 3, 1, 0)]
    [InlineData("dpo-2019", CoveredFact.Head, 2, 0, 3)]
    [InlineData("dpo-2019", CoveredFact.Superior, 0, 0, 2)]
    [InlineData("dpo-2019", CoveredFact.Holder, 1, 0, 1)]
    [InlineData("dpo-2019", CoveredFact.Attribution, 8, 3, null)]
    [InlineData("dpo-2019", CoveredFact.EffectiveFrom, 0, 1, 0)]
    [InlineData("dpo-2019", CoveredFact.EffectiveTo, 0, 0, 1)]
    [InlineData("sc-working-group-pko", CoveredFact.Parent, 1, 0, 0)]
    [InlineData("polmil", CoveredFact.Head, 0, 0, 1)]
    public async Task What_is_cited_inferred_and_not_established(string edition, CoveredFact question, int cited, int inferred, int? open)
    {
        var fact = await FactAsync(edition, question);

        Assert.Equal((cited, inferred, open), (fact.Cited, fact.Inferred.Count, fact.NotEstablished?.Count));
    }

    [Fact]
    public async Task Every_question_is_asked_of_each_unit_or_post_once()
    {
        foreach (var edition in (await Db.Coverage.ReadAsync(Stop)).Editions)
        {
            var units = (await Db.Units.ListAsync(edition.Key, Paging.All, Stop)).Items.Where(u => !u.IsExternal).ToList();
            var posts = (await Db.Posts.ListAsync(edition.Key, Paging.All, Stop)).Items.Where(p => !p.IsExternal).ToList();

            Assert.Equal((units.Count, posts.Count), (edition.Units, edition.Posts));
            Assert.All(edition.Facts, fact => Assert.Equal(fact.Fact switch
            {
                CoveredFact.UnitExistence or CoveredFact.UnitName or CoveredFact.Head or CoveredFact.Functions => units.Count,
                CoveredFact.Parent => units.Count(u => u.Parent is not null || u.Key != (edition.Key.StartsWith('d') ? "dpko" : edition.Key)),
                CoveredFact.UnitCount => units.Count(u => u.IsUnnamed),
                CoveredFact.PostCount => posts.Count(p => p.IsUnnamed),
                CoveredFact.EffectiveFrom or CoveredFact.EffectiveTo => 1,
                CoveredFact.Line or CoveredFact.Attribution or CoveredFact.Serves => fact.Of,
                _ => posts.Count,
            }, fact.Of));
            Assert.Equal(
                units.Where(u => u.AttributionMode == AttributionMode.None).Select(u => u.Key),
                Names(edition, CoveredFact.Functions));
            Assert.Equal(units.Where(u => u.Head is null).Select(u => u.Key), Names(edition, CoveredFact.Head));
            if (posts.Count > 0)
                Assert.Equal(posts.Where(p => p.Rank.IsEmpty).Select(p => p.Key), Names(edition, CoveredFact.Rank));
        }
    }

    [Fact]
    public async Task Behind_a_figure_stand_those_it_counts_with_the_reason_where_inferred()
    {
        var superior = await FactAsync(Dpko, CoveredFact.Superior);
        var place = await FactAsync(Dpko, CoveredFact.Place);
        var end = await FactAsync(Dpko, CoveredFact.EffectiveTo);

        Assert.Equal(["aviation-and-maritime-preparation-specialists", "deputy-police-adviser"], superior.NotEstablished!.Select(e => Assert.Single(e.Subjects).Key));
        Assert.Equal(["chief-of-staff", "deputy-police-adviser"], place.Inferred.Select(e => Assert.Single(e.Subjects).Key));
        Assert.All(place.Inferred, e => Assert.NotEmpty(e.Citation!.Reason.In("en")));
        Assert.Equal("a-res-72-262-c", Assert.Single(end.Inferred).Citation!.RestsOn!.Key);
    }

    [Fact]
    public async Task Nothing_in_a_loaded_text_is_left_unused() =>
        Assert.All((await Db.Coverage.ReadAsync(Stop)).Sources, s =>
        {
            Assert.Empty(s.Unused);
            Assert.All(s.Parts, p => Assert.Equal(0, p.Nothing));
        });

    /// <summary>The reader's margin and this page must tell the same.</summary>
    [Fact]
    public async Task Parts_are_counted_as_the_reader_shows_them()
    {
        foreach (var source in (await Db.Coverage.ReadAsync(Stop)).Sources)
        {
            var text = (await Db.Sources.FindAsync(source.Source.Key, Stop))!;
            var paragraphs = text.Blocks.Where(b => b.Kind == BlockKind.Paragraph).ToList();
            var parts = source.Parts.Single(p => p.Kind == PartKind.Paragraph);

            Assert.Equal(paragraphs.Count, parts.Total);
            Assert.Equal(paragraphs.Count(b => b.Facts.Any(IsFact)), parts.Facts);
            Assert.Equal(text.Blocks.Sum(b => b.Text.Length + Lengths(b.Items)), source.Characters);
            Assert.Equal(text.Blocks.Sum(b => Quoted(b.Text, b.Facts) + b.Items.Sum(QuotedBelow)), source.Quoted);
        }
    }

    [Theory]
    [InlineData("st-sgb-2010-1", 74)]
    [InlineData("dpo-page", 9)]
    [InlineData("un-peacekeeping-page", 8)]
    public async Task Paragraphs_as_counted_by_hand(string key, int paragraphs)
    {
        var source = (await Db.Coverage.ReadAsync(Stop)).Sources.Single(s => s.Source.Key == key);

        Assert.Equal(paragraphs, source.Parts.Single(p => p.Kind == PartKind.Paragraph).Total);
    }

    [Fact]
    public async Task A_page_no_edition_rests_on_is_all_context()
    {
        var source = (await Db.Coverage.ReadAsync(Stop)).Sources.Single(s => s.Source.Key == "un-peacekeeping-page");

        Assert.Equal((0, 0), (source.Quoted, source.Parts.Sum(p => p.Facts)));
        Assert.Equal(source.Parts.Sum(p => p.Total), source.Context.Count);
        Assert.All(source.Context, c => Assert.StartsWith("Présentation générale", c.Reason.Fr, StringComparison.Ordinal));
        Assert.Empty(source.Unquoted);
    }

    [Fact]
    public async Task What_a_paragraph_says_beyond_its_quotes_is_listed_where_it_stands()
    {
        var source = (await Db.Coverage.ReadAsync(Stop)).Sources.Single(s => s.Source.Key == "dpo-page");
        var text = (await Db.Sources.FindAsync("dpo-page", Stop))!;

        Assert.Contains(source.Unquoted, s => s is { Paragraph: "p2" } && s.Text.StartsWith("Le maintien de la paix est politique", StringComparison.Ordinal));
        Assert.All(source.Unquoted, s => Assert.Equal(text.Blocks.Single(b => b.Key == s.Paragraph).Text.Substring(s.Start, s.Length), s.Text));
        Assert.DoesNotContain(source.Unquoted, s => s.Paragraph == "p4");
    }

    [Fact]
    public async Task It_takes_a_handful_of_commands() => Assert.InRange(await CommandsAsync(db => db.Coverage.ReadAsync(Stop)), 1, 12);

    private static bool IsFact(DrawnFact fact) => !Remarks.Contains(fact.Citation.Fact);

    private static int Lengths(IEnumerable<ItemView> items) => items.Sum(i => i.Text.Length + Lengths(i.Items));

    private static int QuotedBelow(ItemView item) => Quoted(item.Text, item.Facts) + item.Items.Sum(QuotedBelow);

    /// <summary>Letter by letter: dull, and another way than the query's.</summary>
    private static int Quoted(string text, IEnumerable<DrawnFact> facts)
    {
        var quoted = new bool[text.Length];
        foreach (var fact in facts.Where(IsFact))
            Array.Fill(quoted, true, fact.Citation.Start, fact.Citation.Length);
        return quoted.Count(q => q);
    }

    private static IEnumerable<string> Names(EditionCoverage edition, CoveredFact fact) =>
        edition.Facts.Single(f => f.Fact == fact).NotEstablished!.Select(e => e.Subjects[0].Key);

    private async Task<FactCoverage> FactAsync(string edition, CoveredFact fact) =>
        (await Db.Coverage.ReadAsync(Stop)).Editions.Single(e => e.Key == edition).Facts.Single(f => f.Fact == fact);
}

public sealed class SqliteCoverageQueriesTests(SqliteEngine engine) : CoverageQueriesTests(engine);

[Collection(SqlServerEngine.Collection)]
public sealed class SqlServerCoverageQueriesTests(SqlServerEngine engine) : CoverageQueriesTests(engine);
