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
        Assert.Equal((new DateOnly(2010, 1, 1), null), (edition.EffectiveFrom, edition.EffectiveTo));
        Assert.Equal(["st-sgb-2010-1"], edition.SourceKeys);
        Assert.Equal(["ST/SGB/2010/1"], edition.Symbols);
        Assert.Equal(new EditionCounts(52, 39, 63, 148), edition.Counts);
        var citation = Assert.Single(edition.Citations);
        Assert.Equal((Fact.EffectiveFrom, "9.1"), (citation.Fact, citation.Paragraph));
    }

    [Theory]
    [InlineData("DPKO-2010")]
    [InlineData("dpko-2010 ")]
    [InlineData("dpo-2019")]
    public async Task An_id_matches_to_the_letter_or_not_at_all(string key) => Assert.Null(await Db.Editions.FindAsync(key, Stop));

    [Fact]
    public async Task The_release_has_the_hash_of_what_was_loaded() => Assert.Matches("^[0-9a-f]{64}$", await Db.Releases.CurrentHashAsync(Stop));
}

public sealed class SqliteEditionQueriesTests(SqliteEngine engine) : EditionQueriesTests(engine);

[Collection(SqlServerEngine.Collection)]
public sealed class SqlServerEditionQueriesTests(SqlServerEngine engine) : EditionQueriesTests(engine);
