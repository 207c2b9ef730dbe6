using PeacekeepingOrg.Core.Tests.Data;
using Xunit;

namespace PeacekeepingOrg.Core.Tests.Structure.Discrepancies;

public abstract class DiscrepancyQueriesTests(TestEngine engine) : DataTests(engine)
{
    [Fact]
    public async Task It_lists_all_in_order_with_their_texts_side_by_side()
    {
        var all = await Db.Discrepancies.ListAsync(null, Stop);

        Assert.Equal(24, all.Count);
        Assert.Equal("public-affairs-names", all[0].Key);
        Assert.Equal(["4.1", "4.4", "4.5"], all[0].Texts.Select(t => t.Paragraph));
        Assert.Equal("public-affairs-group, press-relations-section, public-affairs-section", Names(all[0].Subjects));
        Assert.Equal([Dpko, "dpo-2019", "polmil"], all.Select(d => d.EditionKey).Distinct());
        Assert.All(all, d => Assert.NotEmpty(d.Texts));
    }

    [Theory]
    [InlineData(Dpko, 17)]
    [InlineData("dpo-2019", 4)]
    [InlineData("dpo-2020", 0)]
    public async Task Of_one_edition_its_own(string edition, int count) => Assert.Equal(count, (await Db.Discrepancies.ListAsync(edition, Stop)).Count);

    [Fact]
    public async Task The_list_takes_a_handful_of_commands() =>
        Assert.InRange(await CommandsAsync(db => db.Discrepancies.ListAsync(null, Stop)), 1, 4);
}

public sealed class SqliteDiscrepancyQueriesTests(SqliteEngine engine) : DiscrepancyQueriesTests(engine);

[Collection(SqlServerEngine.Collection)]
public sealed class SqlServerDiscrepancyQueriesTests(SqlServerEngine engine) : DiscrepancyQueriesTests(engine);
