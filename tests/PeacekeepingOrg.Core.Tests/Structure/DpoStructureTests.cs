using PeacekeepingOrg.Core.Structure;
using PeacekeepingOrg.Core.Structure.Citations;
using PeacekeepingOrg.Core.Structure.Units;
using PeacekeepingOrg.Core.Tests.Data;
using Xunit;

namespace PeacekeepingOrg.Core.Tests.Structure;

/// <summary>What the pages and the note say, written by hand from their texts.</summary>
public sealed class DpoStructureTests(SqliteEngine engine) : DataTests(engine)
{
    private const string Dpo = "dpo-2019";

    [Fact]
    public async Task Three_main_offices_and_eight_regional_divisions_shared_with_another_department()
    {
        var top = Assert.Single(await Db.Units.TreeAsync(Dpo, Stop));

        Assert.Equal(("dpko", "Département des opérations de paix", "DPO"), (top.Unit.Key, top.Unit.Name.Fr, top.Unit.Acronym.Fr));
        Assert.Equal(
            [
                "Bureau de l’état de droit et des institutions chargées de la sécurité", "Bureau des affaires militaires",
                "Division du partenariat stratégique pour le maintien de la paix", "Divisions régionales",
            ],
            top.Children.Select(c => c.Unit.Name.Fr));
        var divisions = top.Children[^1].Unit;
        Assert.Equal((8, true), (divisions.Count, divisions.IsUnnamed));
        Assert.Equal("dpko, dppa", Names(divisions.Serves));
        Assert.Equal(FactBasis.Inferred, divisions.CitationOf(Fact.Parent)!.Basis);
        var heads = (await Db.Posts.FindAsync(Dpo, divisions.Head!.Key, Stop))!.Post;
        Assert.Equal((3, "sous-secrétaire général"), (heads.Count, heads.Rank.Fr));
    }

    [Fact]
    public async Task Its_head_has_a_holder_as_the_page_states()
    {
        var head = (await Db.Posts.FindAsync(Dpo, "usg-peacekeeping-operations", Stop))!.Post;

        Assert.Equal(("Secrétaire général adjoint aux opérations de paix", "M. Jean-Pierre Lacroix", "dpko"), (head.Title.Fr, head.Holder, head.Unit?.Key));
        Assert.Equal(
            "Le Secrétaire général adjoint aux opérations de paix est M. Jean-Pierre Lacroix.",
            head.CitationOf(Fact.Holder)!.Quote);
    }

    [Fact]
    public async Task The_page_states_no_reporting_line_and_names_no_other_head()
    {
        Assert.Empty((await Db.Lines.ListAsync(Dpo, Paging.All, Stop)).Items);
        Assert.Equal(
            ["dpko", "regional-divisions"],
            (await Db.Units.ListAsync(Dpo, Paging.All, Stop)).Items.Where(u => u.Head is not null).Select(u => u.Key));
    }

    [Fact]
    public async Task The_working_group_is_of_the_Security_Council_and_stands_on_top_of_its_own_tree()
    {
        var top = Assert.Single(await Db.Units.TreeAsync("sc-working-group-pko", Stop));

        Assert.Equal((UnitKind.WorkingGroup, "security-council"), (top.Unit.Kind, top.Unit.Parent?.Key));
        Assert.Equal(new DateOnly(2001, 1, 31), (await Db.Editions.FindAsync("sc-working-group-pko", Stop))!.EffectiveFrom);
    }

    [Theory]
    [InlineData("dpko", "1948 p3, 1992 p3, 2007 p6")]
    [InlineData("sc-working-group-pko", "2001-01-31 p1, 2002-01-14 p2, 2013-01 p3")]
    [InlineData("polmil", "1993-02-15 p1, 2007 p1")]
    [InlineData("nobody", "")]
    public async Task History_as_stated(string organization, string expected) => Assert.Equal(
        expected,
        string.Join(", ", (await Db.Milestones.OfOrganizationAsync(organization, Stop)).Select(m => $"{m.On} {m.Citation.Paragraph}")));

    [Fact]
    public async Task All_that_the_note_says_is_unverified()
    {
        var citations = (await Db.Units.ListAsync("polmil", Paging.All, Stop)).Items.SelectMany(u => u.Citations)
            .Concat((await Db.Lines.ListAsync("polmil", Paging.All, Stop)).Items.Select(l => l.Citation));

        Assert.All(citations, c => Assert.Equal((PeacekeepingOrg.Core.Structure.Sources.Authority.Unverified, "Note POLMIL"), (c.Authority!.Value, c.Source!.In("fr"))));
    }
}
