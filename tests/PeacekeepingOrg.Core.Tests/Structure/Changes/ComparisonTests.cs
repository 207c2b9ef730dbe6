using PeacekeepingOrg.Core.Structure;
using PeacekeepingOrg.Core.Structure.Changes;
using PeacekeepingOrg.Core.Structure.Citations;
using PeacekeepingOrg.Core.Structure.Sources;
using Xunit;
using static PeacekeepingOrg.Core.Tests.Structure.Changes.GeneratedEditions;

namespace PeacekeepingOrg.Core.Tests.Structure.Changes;

public sealed class ComparisonTests
{
    [Fact]
    public void A_unit_under_another_name_and_another_parent_is_renamed_and_moved()
    {
        var comparison = Comparison.Of(
            Edition("a", Authority.Normative, [Unit("a", "top", "Département"), Unit("a", "x", "Bureau X", "top"), Unit("a", "y", "Service Y", "top")]),
            Edition("b", Authority.Normative, [Unit("b", "top", "Département"), Unit("b", "x", "Bureau X", "top"), Unit("b", "y", "Section Y", "x")]),
            []);

        Assert.Equal(
            [("top", ChangeKind.Kept), ("x", ChangeKind.Kept), ("y", ChangeKind.Renamed), ("y", ChangeKind.Moved)],
            comparison.Changes.Select(c => (c.From[0].Key, c.Kind)));
        var moved = comparison.Changes[3];
        Assert.Equal(["text-a", "text-b"], moved.Citations.Select(c => c.SourceKey));
        Assert.All(moved.Citations, c => Assert.Equal(Fact.Parent, c.Fact));
    }

    [Theory]
    [InlineData("Bureau de l’état de droit", "Bureau de l'état  de droit", ChangeKind.Kept)]
    [InlineData("Bureau des opérations", "bureau des opérations", ChangeKind.Kept)]
    [InlineData("Bureau des opérations", "Bureau des operations", ChangeKind.Renamed)]
    public void A_name_is_compared_as_text(string before, string after, ChangeKind kind) => Assert.Equal(
        kind,
        Comparison.Of(Edition("a", Authority.Normative, [Unit("a", "x", before)]), Edition("b", Authority.Normative, [Unit("b", "x", after)]), []).Changes.Single().Kind);

    [Fact]
    public void A_name_put_together_here_is_no_proof_of_another_name()
    {
        var change = Comparison.Of(
            Edition("a", Authority.Normative, [Unit("a", "x", "Directeur")]),
            Edition("b", Authority.Normative, [Unit("b", "x", "Directeur du Bureau", frBasis: NameBasis.Ours)]), []).Changes.Single();

        Assert.Equal(ChangeKind.ToBeReviewed, change.Kind);
        Assert.Contains("composé ici", change.Reason.Fr, StringComparison.Ordinal);
    }

    [Fact]
    public void What_goes_on_under_another_id_takes_along_what_it_comprises()
    {
        var (before, after) = (Unit("a", "old", "Bureau", "top"), Unit("b", "new", "Division", "top"));
        var comparison = Comparison.Of(
            Edition("a", Authority.Normative, [Unit("a", "top", "Département"), before, Unit("a", "team", "Équipe", "old")]),
            Edition("b", Authority.Normative, [Unit("b", "top", "Département"), after, Unit("b", "team", "Équipe", "new")]),
            [new(ChangeKind.Renamed, [before.Endpoint], [after.Endpoint], new("dit ainsi", "said so"), [])]);

        Assert.Equal([ChangeKind.Kept, ChangeKind.Renamed, ChangeKind.Kept], comparison.Changes.Select(c => c.Kind));
    }

    [Fact]
    public void A_place_only_one_text_gives_is_no_move_and_the_reason_says_which()
    {
        var change = Comparison.Of(
            Edition("a", Authority.Normative, [Unit("a", "x", "Bureau", "top")]), Edition("b", Authority.Descriptive, [Unit("b", "x", "Bureau")]), []).Changes[0];

        Assert.Equal(ChangeKind.Kept, change.Kind);
        Assert.Contains("Seul le texte antérieur (S/a) donne une place.", change.Reason.Fr, StringComparison.Ordinal);
        Assert.Equal([ComparedFact.Place], change.Differences.Select(d => d.Fact));
    }

    [Fact]
    public void What_the_texts_say_otherwise_of_a_kept_post_is_told()
    {
        var difference = Comparison.Of(
            Edition("a", Authority.Normative, [], [Post("a", "x", "Chef")]),
            Edition("b", Authority.Normative, [], [Post("b", "x", "Chef", holder: "Mme X")]), []).Changes.Single().Differences.Single();

        Assert.Equal(ComparedFact.Holder, difference.Fact);
        Assert.False(difference.From.IsEstablished);
        Assert.Equal("Mme X", difference.To.Text!.Fr);
    }

    [Fact]
    public void What_belongs_to_others_is_left_out_unless_it_is_ours_on_one_side_or_a_curator_names_it()
    {
        var (outside, ours) = (Unit("a", "x", "Autre", isExternal: true), Unit("b", "x", "Autre"));

        Assert.Empty(Comparison.Of(Edition("a", Authority.Normative, [outside]), Edition("b", Authority.Normative, []), []).Changes);
        Assert.Single(Comparison.Of(Edition("a", Authority.Normative, [outside]), Edition("b", Authority.Normative, [ours]), []).Changes);
        Assert.Single(Comparison.Of(
            Edition("a", Authority.Normative, [outside]), Edition("b", Authority.Normative, []),
            [new(ChangeKind.Abolished, [outside.Endpoint], [], new("dit", "said"), [])]).Changes);
    }
}
