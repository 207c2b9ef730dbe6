using Xunit;

namespace PeacekeepingOrg.Core.Tests.Drafting.Scoring;

/// <summary>The test bulletins themselves: decoded, and read as bulletins.</summary>
public sealed class TestBulletinsTests
{
    public static TheoryData<string> Bulletins => [.. TestBulletins.Names];

    [Theory]
    [MemberData(nameof(Bulletins))]
    public void Every_text_is_in_the_encoding_it_is_said_to_be_in_and_is_read(string name)
    {
        var expected = TestBulletins.ExpectedOf(name);

        Assert.Equal(expected.Encoding, TestBulletins.EncodingOf(name));
        Assert.All(expected.Sections, section => Assert.Contains(Comparing.Text(section.Title), Comparing.Text(TestBulletins.TextOf(name)), StringComparison.OrdinalIgnoreCase));
        Assert.NotNull(TestBulletins.Read(name));
    }
}
