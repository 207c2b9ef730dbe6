using PeacekeepingOrg.Core.Structure.Citations;
using PeacekeepingOrg.Core.Structure.ReportingLines;
using PeacekeepingOrg.Core.Structure.Sources;
using PeacekeepingOrg.Web.Components.Pages.Sources;
using Xunit;

namespace PeacekeepingOrg.Web.Tests.Components.Pages.Sources;

public class MarginTests
{
    [Fact]
    public void A_unit_named_and_placed_is_listed_once()
    {
        var unit = Texts.Unit("mine-action");
        var note = Assert.Single(Of(Texts.Drawn(Fact.Existence, unit), Texts.Drawn(Fact.Name, unit), Texts.Drawn(Fact.Parent, unit)));
        Assert.Equal("Margin_ExistenceParent", note.Word);
        Assert.Equal("/fr/dpko/units/mine-action", Assert.Single(Assert.Single(note.Rows).From).Url);
    }

    [Fact]
    public void A_post_named_as_head_is_listed_as_head_only()
    {
        var head = Texts.Post("director");
        var note = Assert.Single(Of(Texts.Drawn(Fact.Existence, head), Texts.Drawn(Fact.Name, head), Texts.Drawn(Fact.Head, Texts.Unit("division"), head)));
        Assert.Equal("Margin_Head", note.Word);
    }

    [Fact]
    public void Posts_with_the_same_superior_share_a_row()
    {
        var note = Assert.Single(Of(
            Texts.Line(LineKind.ReportsTo, Texts.Post("a"), Texts.Post("chief")), Texts.Line(LineKind.ReportsTo, Texts.Post("b"), Texts.Post("chief"))));
        Assert.Equal("LineOut_ReportsTo", note.Word);
        Assert.Equal(["a", "b"], Assert.Single(note.Rows).From.Select(l => l.Name.Fr));
    }

    [Fact]
    public void Units_of_one_name_share_a_row()
    {
        var note = Assert.Single(Of(Texts.Drawn(Fact.Name, Texts.Unit("team-1", "Équipes")), Texts.Drawn(Fact.Name, Texts.Unit("team-2", "Équipes"))));
        Assert.Equal(2, Assert.Single(note.Rows).From.Count);
    }

    [Fact]
    public void Several_attributions_of_one_holder_are_counted()
    {
        var note = Assert.Single(Of(Texts.Drawn(Fact.Attribution, Texts.Unit("u")), Texts.Drawn(Fact.Attribution, Texts.Unit("u"))));
        Assert.Equal(("Margin_Attributions", 2), (note.Word, note.Count));
    }

    [Fact]
    public void Holders_of_one_attribution_each_share_a_note() => Assert.Equal(
        2, Assert.Single(Of(Texts.Drawn(Fact.Attribution, Texts.Unit("u")), Texts.Drawn(Fact.Attribution, Texts.Unit("v")))).Rows.Count);

    private static IReadOnlyList<MarginNote> Of(params DrawnFact[] facts) => Margin.Of(facts, Texts.Reading());
}
