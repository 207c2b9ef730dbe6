using PeacekeepingOrg.Core.Structure;
using PeacekeepingOrg.Core.Structure.Citations;
using PeacekeepingOrg.Core.Structure.ReportingLines;
using PeacekeepingOrg.Core.Structure.Units;
using PeacekeepingOrg.Core.Tests.Data;
using Xunit;

namespace PeacekeepingOrg.Core.Tests.Structure.Units;

public abstract class UnitQueriesTests(TestEngine engine) : DataTests(engine)
{
    [Fact]
    public async Task It_lists_units_in_document_order()
    {
        var page = await Db.Units.ListAsync(Dpko, Paging.All, Stop);

        Assert.Equal(52, page.Total);
        Assert.Equal(52, page.Items.Count);
        Assert.Equal("dpko, office-of-the-under-secretary-general, usg-secretariat, office-of-the-chief-of-staff", Names(page.Items.Take(4).Select(u => u.Endpoint)));
        Assert.Equal("dfs, dpa, security-council", Names(page.Items.TakeLast(3).Select(u => u.Endpoint)));
    }

    [Theory]
    [InlineData(1, 20, 20)]
    [InlineData(3, 20, 12)]
    [InlineData(4, 20, 0)]
    [InlineData(1, 52, 52)]
    [InlineData(int.MaxValue, 200, 0)]
    [InlineData(0, 20, 20)]
    public async Task A_page_is_a_part_of_the_list(int number, int size, int count)
    {
        var all = await Db.Units.ListAsync(Dpko, Paging.All, Stop);

        var page = await Db.Units.ListAsync(Dpko, new Paging(number, size), Stop);

        Assert.Equal((number, size, 52, count), (page.Number, page.Size, page.Total, page.Items.Count));
        Assert.Equal(all.Items.Skip((int)Math.Clamp((number - 1L) * size, 0, 100)).Take(size).Select(u => u.Key), page.Items.Select(u => u.Key));
    }

    [Fact]
    public async Task A_list_takes_as_many_commands_however_long_the_page()
    {
        Assert.Equal(
            await CommandsAsync(db => db.Units.ListAsync(Dpko, new Paging(1, 2), Stop)),
            await CommandsAsync(db => db.Units.ListAsync(Dpko, Paging.All, Stop)));

        // Each kind of row about a unit in one or two: as many for the department as for one with a section below it.
        Assert.InRange(await CommandsAsync(db => db.Units.FindAsync(Dpko, "dpko", Stop)), 1, 30);
    }

    [Fact]
    public async Task Names_keep_their_accents_and_their_case()
    {
        var found = await Db.Units.FindAsync(Dpko, "african-union-peace-support-team", Stop);

        Assert.Equal("Équipe d’appui aux activités de paix de l’Union africaine", found!.Unit.Name.Fr);
        Assert.Equal("AUPST", found.Unit.Acronym.En);
        Assert.Equal(new BilingualText(null), found.Unit.Note);
    }

    [Fact]
    public async Task A_unit_comes_with_all_about_it()
    {
        var found = await Db.Units.FindAsync(Dpko, "police-division", Stop);

        Assert.NotNull(found);
        Assert.Equal("dpko, office-of-rule-of-law-and-security-institutions", Names(found.Above));
        Assert.Equal(
            "office-of-the-police-adviser, strategic-policy-and-development-section, mission-management-and-support-section, standing-police-capacity",
            Names(found.Children.Select(u => u.Endpoint)));
        Assert.Equal(
            "rule-of-law-office-of-the-assistant-secretary-general, police-division, criminal-law-and-judicial-advisory-section, "
            + "disarmament-demobilization-and-reintegration-section, security-sector-reform-unit, mine-action-service",
            Names(found.Siblings));
        Assert.Equal("police-adviser, deputy-police-adviser", Names(found.Posts.Select(p => p.Endpoint)));
        Assert.Equal("police-adviser", found.Head!.Key);
        Assert.Equal("police-adviser", found.Unit.Head!.Key);
        Assert.Equal(["8.5-p1"], found.Attributions.Select(a => a.Key));
        Assert.Equal(1, found.Unit.AttributionCount);
        Assert.Equal(AttributionMode.Collective, found.Unit.AttributionMode);
        Assert.Equal(8, found.LinesOut.Count);
        Assert.Equal(["deputy-police-adviser", "principal-officer-standing-police-capacity"], found.LinesIn.Select(l => l.From.Key));
        Assert.Equal("deputy-police-adviser-superior", Assert.Single(found.Discrepancies).Key);
        Assert.Equal("8.3", found.Unit.CitationOf(Fact.Parent)!.Paragraph);
    }

    [Fact]
    public async Task The_department_has_no_unit_above_it_and_lines_reach_it()
    {
        var found = await Db.Units.FindAsync(Dpko, "dpko", Stop);

        Assert.Empty(found!.Above);
        Assert.Null(found.Unit.Parent);
        Assert.Equal("dpko", Names(found.Siblings));
        Assert.Equal(13, found.Attributions.Count);
        Assert.Contains(found.LinesIn, l => l is { Kind: LineKind.Advises, From.Key: "police-adviser", To: { Type: EndpointType.Unit, Key: "dpko" } });
        Assert.Equal(["DPO", "DPO", "Department of Peace Operations", "Département des opérations de paix"], found.Unit.Aliases.Select(a => a.Text).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task An_external_unit_has_no_siblings()
    {
        var found = await Db.Units.FindAsync(Dpko, "dfs", Stop);

        Assert.True(found!.Unit.IsExternal);
        Assert.Empty(found.Siblings);
        Assert.Equal("usg-field-support", Names(found.Posts.Select(p => p.Endpoint)));
        Assert.Null(found.Head);
    }

    [Theory]
    [InlineData(Dpko, "police")]
    [InlineData(Dpko, "Police-Division")]
    [InlineData(Dpko, "POLICE-DIVISION")]
    [InlineData(Dpko, "police-division ")]
    [InlineData(Dpko, "policé-division")]
    [InlineData(Dpko, "police-adviser")]
    [InlineData(Dpko, "")]
    [InlineData("DPKO-2010", "police-division")]
    [InlineData("dpo-2020", "police-division")]
    public async Task An_id_matches_to_the_letter_or_not_at_all(string edition, string key) =>
        Assert.Null(await Db.Units.FindAsync(edition, key, Stop));

    [Theory]
    [InlineData("police-divison", "police-division")]
    [InlineData("mine-action", "mine-action-service")]
    [InlineData("Situation-Center", "situation-centre")]
    public async Task What_is_near_an_unknown_id_is_told(string sought, string near) =>
        Assert.Contains(near, (await Db.Units.NearAsync(Dpko, sought, Stop)).Select(u => u.Key));

    [Fact]
    public async Task Nothing_is_near_what_is_unlike_any() => Assert.Empty(await Db.Units.NearAsync(Dpko, "zzzzzzzzzzzz", Stop));

    [Fact]
    public async Task The_tree_has_every_unit_of_the_department_once()
    {
        var top = Assert.Single(await Db.Units.TreeAsync(Dpko, Stop));

        Assert.Equal("dpko", top.Unit.Key);
        Assert.Equal(
            "office-of-the-under-secretary-general, policy-evaluation-and-training-division, office-of-operations, office-of-military-affairs, office-of-rule-of-law-and-security-institutions",
            Names(top.Children.Select(t => t.Unit.Endpoint)));
        var all = Flat(top).Select(u => u.Key).ToList();
        Assert.Equal((49, 49), (all.Count, all.Distinct().Count()));

        static IEnumerable<UnitView> Flat(UnitTree tree) => tree.Children.SelectMany(Flat).Prepend(tree.Unit);
    }

    [Fact]
    public async Task Of_an_unknown_edition_there_is_nothing()
    {
        Assert.Equal(0, (await Db.Units.ListAsync("dpo-2020", Paging.All, Stop)).Total);
        Assert.Empty(await Db.Units.TreeAsync("dpo-2020", Stop));
        Assert.Empty(await Db.Units.NearAsync("dpo-2020", "dpko", Stop));
    }

    [Fact]
    public async Task A_cancelled_query_stops() =>
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Db.Units.ListAsync(Dpko, Paging.All, new CancellationToken(canceled: true)));
}

public sealed class SqliteUnitQueriesTests(SqliteEngine engine) : UnitQueriesTests(engine);

[Collection(SqlServerEngine.Collection)]
public sealed class SqlServerUnitQueriesTests(SqlServerEngine engine) : UnitQueriesTests(engine);
