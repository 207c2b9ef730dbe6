using PeacekeepingOrg.Core.Structure;
using PeacekeepingOrg.Core.Structure.Attributions;
using PeacekeepingOrg.Core.Tests.Data;
using Xunit;

namespace PeacekeepingOrg.Core.Tests.Structure.Attributions;

public abstract class AttributionQueriesTests(TestEngine engine) : DataTests(engine)
{
    [Fact]
    public async Task It_lists_attributions_in_the_order_of_the_text()
    {
        var all = await ListAsync(new AttributionFilter());

        Assert.Equal(148, all.Count);
        Assert.Equal(["2.1-a", "2.1-b"], all.Take(2).Select(a => a.Key));
        Assert.Equal(["8.27-b", "8.27-c"], all.TakeLast(2).Select(a => a.Key));
        Assert.Equal(["2.1-m", "2.3-p1", "3.2-p1"], all.Skip(12).Take(3).Select(a => a.Key));
    }

    [Fact]
    public async Task Of_a_unit_those_it_holds_alone_or_with_others()
    {
        Assert.Equal(["8.5-p1", "8.23-a", "8.23-b", "8.23-c"], (await ListAsync(new(Unit: "mine-action-office-of-the-director"))).Select(a => a.Key));
        Assert.Equal(["6.7-a", "6.7-b", "6.7-c", "6.7-d", "6.7-e"], (await ListAsync(new(Unit: "africa-ii-division"))).Select(a => a.Key));
        Assert.Empty(await ListAsync(new(Unit: "office-of-operations")));
    }

    [Fact]
    public async Task Of_a_unit_and_all_below_it_and_of_the_posts_in_them()
    {
        var below = await ListAsync(new(Unit: "mine-action-service", Below: true));

        Assert.Equal(["2.3-p1", "8.5-p1", "8.23-a", "8.23-b", "8.23-c", "8.25-a", "8.25-b", "8.25-c", "8.27-a", "8.27-b", "8.27-c"], below.Select(a => a.Key));
        Assert.Equal(148, (await ListAsync(new(Unit: "dpko", Below: true))).Count);
    }

    [Fact]
    public async Task Of_a_post_those_conferred_on_it() =>
        Assert.Equal(["2.3-p1", "8.6-p1", "8.6-p2"], (await ListAsync(new(Post: "police-adviser"))).Select(a => a.Key));

    [Theory]
    [InlineData("Dpko", null)]
    [InlineData("nowhere", null)]
    [InlineData(null, "Police-Adviser")]
    [InlineData("police-division", "military-adviser")]
    public async Task A_filter_that_fits_nothing_gives_nothing(string? unit, string? post) => Assert.Empty(await ListAsync(new(unit, post)));

    [Fact]
    public async Task Holders_of_one_attribution_come_in_order()
    {
        var shared = Assert.Single(await ListAsync(new()), a => a.Key == "6.7-e");

        Assert.Equal("africa-i-division, africa-ii-division, asia-and-middle-east-division, europe-and-latin-america-division", Names(shared.Holders));
        Assert.Equal("Établir les rapports que le Secrétaire général doit présenter au Conseil de sécurité au sujet des opérations que conduit le Département.", shared.Text);
        Assert.Equal(("6.7", "e", "6.7 e)", "6.7-e", 0, shared.Text.Length),
            (shared.Citation.Paragraph, shared.Citation.ItemPath, shared.Citation.Place, shared.Citation.Anchor, shared.Citation.Start, shared.Citation.Length));
    }

    [Fact]
    public async Task A_page_is_a_part_of_the_list()
    {
        var page = await Db.Attributions.ListAsync(Dpko, new(), new Paging(2, 100), Stop);

        Assert.Equal((148, 48), (page.Total, page.Items.Count));
        Assert.Equal((await ListAsync(new()))[100].Key, page.Items[0].Key);
    }

    [Fact]
    public async Task A_list_takes_as_many_commands_however_long_the_page() => Assert.Equal(
        await CommandsAsync(db => db.Attributions.ListAsync(Dpko, new(), new Paging(1, 2), Stop)),
        await CommandsAsync(db => db.Attributions.ListAsync(Dpko, new(), Paging.All, Stop)));

    private async Task<IReadOnlyList<AttributionView>> ListAsync(AttributionFilter filter) =>
        (await Db.Attributions.ListAsync(Dpko, filter, Paging.All, Stop)).Items;
}

public sealed class SqliteAttributionQueriesTests(SqliteEngine engine) : AttributionQueriesTests(engine);

[Collection(SqlServerEngine.Collection)]
public sealed class SqlServerAttributionQueriesTests(SqlServerEngine engine) : AttributionQueriesTests(engine);
