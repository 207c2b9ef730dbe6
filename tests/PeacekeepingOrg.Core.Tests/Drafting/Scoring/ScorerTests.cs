using PeacekeepingOrg.Core.Drafting;
using Xunit;

namespace PeacekeepingOrg.Core.Tests.Drafting.Scoring;

public sealed class ScorerTests
{
    public static TheoryData<string> Bulletins => [.. TestBulletins.Names];

    [Theory]
    [MemberData(nameof(Bulletins))]
    public void A_draft_that_has_all_that_is_expected_is_right_in_all(string name)
    {
        var expected = TestBulletins.ExpectedOf(name).ToExpected(name);

        var (figures, differences) = Scorer.Measure(expected, Perfect.Draft(expected));

        Assert.Equal([], differences.Where(d => !d.StartsWith("kind:")));
    }

    [Fact]
    public void A_draft_that_has_all_that_a_reviewed_edition_has_is_right_in_all()
    {
        var (expected, text) = Reviewed.Dpko2010();

        var (figures, differences) = Scorer.Measure(expected, Perfect.Draft(expected, text));

        Assert.Equal([], differences);
    }
}
