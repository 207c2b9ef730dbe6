using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using PeacekeepingOrg.Core.Structure;
using Xunit;

namespace PeacekeepingOrg.Core.Tests.Structure;

public class NearnessTests
{
    private static readonly string[] Ids =
    [
        "dpko", "africa-i-division", "africa-ii-division", "asia-and-middle-east-division", "office-of-operations", "office-of-military-affairs",
        "office-of-the-military-adviser", "police-division", "situation-centre", "mine-action-service", "mine-action-policy-section", "usg-secretariat",
    ];

    [Property]
    public void What_is_near_is_a_few_of_the_candidates(string? sought)
    {
        var near = Near(sought ?? "");

        Assert.InRange(near.Count, 0, 5);
        Assert.Equal(near.Distinct(), near);
        Assert.Subset(Ids.ToHashSet(), near.ToHashSet());
    }

    [Property]
    public void The_same_comes_first_in_any_case(PositiveInt pick, bool upper)
    {
        var id = Ids[pick.Get % Ids.Length];

        Assert.Equal(id, Near(upper ? id.ToUpperInvariant() : id)[0]);
    }

    [Property]
    public void A_letter_lost_or_changed_is_found(PositiveInt pick, PositiveInt place, bool lost)
    {
        var id = Ids[pick.Get % Ids.Length];
        var at = place.Get % id.Length;

        Assert.Contains(id, Near(id.Remove(at, 1).Insert(at, lost ? "" : "x")));
    }

    [Theory]
    [InlineData("mine-action", "mine-action-service")]
    [InlineData("military-adviser", "office-of-the-military-adviser")]
    [InlineData("africa-iii-division", "africa-ii-division")]
    [InlineData("operations", "office-of-operations")]
    public void A_part_of_an_id_is_enough(string sought, string near) => Assert.Contains(near, Near(sought));

    [Theory]
    [InlineData("")]
    [InlineData("zzzzzzzzzzzzzzzz")]
    [InlineData("é")]
    public void What_is_unlike_any_is_near_none(string sought) => Assert.Empty(Near(sought));

    [Fact]
    public void An_address_of_any_length_is_answered() => Assert.Empty(Near(new string('a', 100_000)));

    private static IReadOnlyList<string> Near(string sought) => Nearness.Nearest(sought, Ids, id => id);
}
