using PeacekeepingOrg.Core.Structure.Citations;
using PeacekeepingOrg.Core.Structure.Editions;
using PeacekeepingOrg.Core.Tests.Data;
using Xunit;

namespace PeacekeepingOrg.Core.Tests.Structure.Editions;

public abstract class EditionQueriesTests(TestEngine engine) : DataTests(engine)
{
    [Fact]
    public async Task An_edition_tells_its_dates_its_sources_and_how_much_it_holds()
    {
        var edition = await Db.Editions.FindAsync(Dpko, Stop);

        Assert.NotNull(edition);
        Assert.Equal("Département des opérations de maintien de la paix (2010)", edition.Title.Fr);
        Assert.Equal((new DateOnly(2010, 1, 1), new DateOnly(2018, 12, 31)), (edition.EffectiveFrom, edition.EffectiveTo));
        Assert.Equal(["st-sgb-2010-1"], edition.Sources.Select(s => s.Key));
        Assert.Equal("ST/SGB/2010/1", edition.SourcesIn("en"));
        Assert.Equal(new EditionCounts(52, 39, 63, 148), edition.Counts);
        Assert.Equal([(Fact.EffectiveFrom, "9.1"), (Fact.EffectiveTo, null)], edition.Citations.Select(c => (c.Fact, c.Paragraph)));
    }

    [Theory]
    [InlineData("2009-12-31", null, "sc-working-group-pko")]
    [InlineData("2010-01-01", "dpko-2010", "sc-working-group-pko")]
    [InlineData("2018-12-31", "dpko-2010", "sc-working-group-pko")]
    [InlineData("2019-01-01", "dpo-2019", "sc-working-group-pko")]
    [InlineData("9999-12-31", "dpo-2019", "sc-working-group-pko")]
    [InlineData("2001-01-30", null, null)]
    public async Task A_date_picks_the_edition_of_each_organization(string date, string? department, string? workingGroup)
    {
        var at = (await Db.Editions.AtAsync(DateOnly.Parse(date, System.Globalization.CultureInfo.InvariantCulture), Stop)).ToDictionary(o => o.OrganizationKey, o => o.InForce?.Key);

        Assert.Equal(["dpko", "sc-working-group-pko", "polmil"], at.Keys);
        Assert.Equal((department, workingGroup), (at["dpko"], at["sc-working-group-pko"]));
    }

    [Fact]
    public async Task Editions_of_one_organization_know_their_neighbours()
    {
        var all = await Db.Editions.ListAsync(Stop);

        Assert.Equal(
            [("dpko-2010", null, "dpo-2019"), ("dpo-2019", "dpko-2010", null), ("sc-working-group-pko", null, null), ("polmil", null, null)],
            all.Select(e => (e.Key, e.Earlier?.Key, e.Later?.Key)));
    }

    [Theory]
    [InlineData("DPKO-2010")]
    [InlineData("dpko-2010 ")]
    [InlineData("dpo-2020")]
    public async Task An_id_matches_to_the_letter_or_not_at_all(string key) => Assert.Null(await Db.Editions.FindAsync(key, Stop));

    [Fact]
    public async Task The_release_has_the_hash_of_what_was_loaded() => Assert.Matches("^[0-9a-f]{64}$", await Db.Releases.CurrentHashAsync(Stop));
}

public sealed class SqliteEditionQueriesTests(SqliteEngine engine) : EditionQueriesTests(engine);

[Collection(SqlServerEngine.Collection)]
public sealed class SqlServerEditionQueriesTests(SqlServerEngine engine) : EditionQueriesTests(engine);
