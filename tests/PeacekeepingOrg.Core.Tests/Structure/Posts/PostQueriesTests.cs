using PeacekeepingOrg.Core.Structure;
using PeacekeepingOrg.Core.Structure.Citations;
using PeacekeepingOrg.Core.Structure.Posts;
using PeacekeepingOrg.Core.Structure.ReportingLines;
using PeacekeepingOrg.Core.Tests.Data;
using Xunit;

namespace PeacekeepingOrg.Core.Tests.Structure.Posts;

public abstract class PostQueriesTests(TestEngine engine) : DataTests(engine)
{
    [Fact]
    public async Task It_lists_posts_in_document_order()
    {
        var page = await Db.Posts.ListAsync(Dpko, new Paging(1, 3), Stop);

        Assert.Equal(39, page.Total);
        Assert.Equal("usg-peacekeeping-operations, usg-special-assistant, chief-of-staff", Names(page.Items.Select(p => p.Endpoint)));
        Assert.Equal("secretary-general", (await Db.Posts.ListAsync(Dpko, new Paging(36, 1), Stop)).Items[0].Key);
    }

    [Fact]
    public async Task A_list_takes_as_many_commands_however_long_the_page()
    {
        Assert.Equal(
            await CommandsAsync(db => db.Posts.ListAsync(Dpko, new Paging(1, 2), Stop)),
            await CommandsAsync(db => db.Posts.ListAsync(Dpko, Paging.All, Stop)));
        Assert.InRange(await CommandsAsync(db => db.Posts.FindAsync(Dpko, "usg-peacekeeping-operations", Stop)), 1, 12);
    }

    [Fact]
    public async Task A_post_comes_with_all_about_it()
    {
        var found = await Db.Posts.FindAsync(Dpko, "military-adviser", Stop);

        Assert.NotNull(found);
        Assert.Equal("Conseiller militaire", found.Post.Title.Fr);
        Assert.Equal("office-of-military-affairs", found.Post.Unit!.Key);
        Assert.True(found.Post.IsHead);
        Assert.Equal("7.1", found.Post.CitationOf(Fact.Rank)!.Paragraph);
        Assert.Equal([LineKind.ReportsTo, LineKind.Assists, .. Enumerable.Repeat(LineKind.Advises, 5)], found.LinesOut.Select(l => l.Kind));
        Assert.Equal(4, found.LinesOut.Count(l => l.Through?.Key == "usg-peacekeeping-operations"));
        Assert.Equal(
            ["chief-military-planning-service", "chief-force-generation-service", "chief-current-military-operations-service"],
            found.LinesIn.Select(l => l.From.Key));
        Assert.Equal(["2.3-p1", "7.2-p1", "7.2-p2"], found.Attributions.Select(a => a.Key));
        Assert.Empty(found.Discrepancies);
    }

    [Fact]
    public async Task Two_superiors_are_two_paths_up_the_primary_first()
    {
        var found = await Db.Posts.FindAsync(Dpko, "chief-integrated-training-service", Stop);

        Assert.Equal(
            [
                "chief-integrated-training-service, director-policy-evaluation-and-training-division, usg-peacekeeping-operations, secretary-general: Complete",
                "chief-integrated-training-service, director-policy-evaluation-and-training-division, usg-field-support, usg-peacekeeping-operations, secretary-general: Complete",
            ],
            found!.Chain.Select(path => $"{Names(path.Steps.Select(s => s.End))}: {path.End}"));
        Assert.Equal(["", "5.4", "5.1", "3.1"], found.Chain[0].Steps.Select(s => s.Line?.Citation.Paragraph ?? ""));
    }

    [Fact]
    public async Task The_chain_stops_where_the_text_stops()
    {
        var found = await Db.Posts.FindAsync(Dpko, "chief-strategic-policy-and-development-section", Stop);

        var path = Assert.Single(found!.Chain);
        Assert.Equal("chief-strategic-policy-and-development-section, deputy-police-adviser", Names(path.Steps.Select(s => s.End)));
        Assert.Equal(ChainEnd.NotEstablished, path.End);
    }

    [Fact]
    public async Task The_Secretary_General_is_the_top()
    {
        var found = await Db.Posts.FindAsync(Dpko, Chain.SecretaryGeneral, Stop);

        Assert.True(found!.Post.IsExternal);
        Assert.Null(found.Post.Unit);
        var path = Assert.Single(found.Chain);
        Assert.Equal((1, ChainEnd.Complete), (path.Steps.Count, path.End));
    }

    [Fact]
    public async Task Every_post_of_the_department_but_those_under_the_Deputy_Police_Adviser_leads_up_to_the_Secretary_General()
    {
        var open = new List<string>();
        foreach (var post in (await Db.Posts.ListAsync(Dpko, Paging.All, Stop)).Items)
            if ((await Db.Posts.FindAsync(Dpko, post.Key, Stop))!.Chain.Any(path => path.End != ChainEnd.Complete))
                open.Add(post.Key);

        Assert.Equal(
            [
                "aviation-and-maritime-preparation-specialists", "deputy-police-adviser", "chief-strategic-policy-and-development-section",
                "chief-mission-management-and-support-section", "usg-political-affairs", "special-assistant-usg-field-support",
            ],
            open);
    }

    [Theory]
    [InlineData("Military-Adviser")]
    [InlineData("military-adviser ")]
    [InlineData("office-of-military-affairs")]
    public async Task An_id_matches_to_the_letter_or_not_at_all(string key) => Assert.Null(await Db.Posts.FindAsync(Dpko, key, Stop));

    [Fact]
    public async Task What_is_near_an_unknown_id_is_told() =>
        Assert.Equal("military-adviser", (await Db.Posts.NearAsync(Dpko, "military-advisor", Stop))[0].Key);
}

public sealed class SqlitePostQueriesTests(SqliteEngine engine) : PostQueriesTests(engine);

[Collection(SqlServerEngine.Collection)]
public sealed class SqlServerPostQueriesTests(SqlServerEngine engine) : PostQueriesTests(engine);
