using PeacekeepingOrg.Core.Structure;
using PeacekeepingOrg.Core.Structure.Glossary;
using PeacekeepingOrg.Core.Tests.Data;
using Xunit;

namespace PeacekeepingOrg.Core.Tests.Structure.Glossary;

public abstract class GlossaryQueriesTests(TestEngine engine) : DataTests(engine)
{
    [Fact]
    public async Task Every_term_has_its_meaning_in_both_languages_and_says_where_its_English_is_from()
    {
        var terms = await Db.Glossary.ListAsync(Stop);

        Assert.InRange(terms.Count, 50, 120);
        Assert.Equal(Enum.GetValues<TermKind>(), terms.Select(t => t.Kind).Distinct().Order());
        Assert.All(terms, t =>
        {
            Assert.NotNull(t.Meaning.Fr);
            Assert.NotNull(t.Meaning.En);
            Assert.NotNull(t.Word.EnBasis);
            Assert.True(t.InFull.En is null || t.InFull.EnBasis is not null, t.Key);
        });
    }

    [Fact]
    public async Task A_term_is_cited_where_a_text_uses_it_and_not_where_none_does()
    {
        var terms = (await Db.Glossary.ListAsync(Stop)).ToDictionary(t => t.Key);

        Assert.Equal(("dpo-page", "p6", "DDR"), (terms["ddr"].Citation!.SourceKey, terms["ddr"].Citation!.Paragraph, terms["ddr"].Citation!.Quote));
        Assert.Equal("7.8-e", terms["coe"].Citation!.Anchor);
        Assert.Null(terms["d-2"].Citation);
    }

    /// <summary>An abbreviation shown beside a unit is explained.</summary>
    [Fact]
    public async Task Every_acronym_and_kind_of_unit_in_the_editions_is_there()
    {
        var terms = await Db.Glossary.ListAsync(Stop);
        var finder = new TermFinder(terms);

        foreach (var edition in await Db.Editions.KeysAsync(Stop))
            foreach (var unit in (await Db.Units.ListAsync(edition, Paging.All, Stop)).Items)
            {
                Assert.Contains(terms, t => t.Kind == TermKind.Unit && t.Key == System.Text.Json.JsonNamingPolicy.KebabCaseLower.ConvertName(unit.Kind.ToString()));
                foreach (var acronym in new[] { unit.Acronym.Fr, unit.Acronym.En }.OfType<string>())
                    Assert.Equal(acronym.Length, Assert.Single(finder.In(acronym)).Length);
            }
    }

    [Fact]
    public async Task It_takes_a_handful_of_commands() => Assert.InRange(await CommandsAsync(db => db.Glossary.ListAsync(Stop)), 1, 3);
}

public sealed class SqliteGlossaryQueriesTests(SqliteEngine engine) : GlossaryQueriesTests(engine);

[Collection(SqlServerEngine.Collection)]
public sealed class SqlServerGlossaryQueriesTests(SqlServerEngine engine) : GlossaryQueriesTests(engine);
