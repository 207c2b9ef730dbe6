using PeacekeepingOrg.Core.Structure;
using Xunit;

namespace PeacekeepingOrg.Core.Tests.Structure;

public sealed class DatesTests
{
    [Theory]
    [InlineData(2010, 1, 1, "fr", "1er janvier 2010")]
    [InlineData(2010, 1, 1, "en", "1 January 2010")]
    [InlineData(2009, 12, 11, "fr", "11 décembre 2009")]
    [InlineData(2010, 2, 5, "fr", "5 février 2010")]
    [InlineData(2019, 1, 21, "en", "21 January 2019")]
    public void Dates_are_written_as_one_says_them(int year, int month, int day, string lang, string words) =>
        Assert.Equal(words, Dates.InWords(new DateOnly(year, month, day), lang));
}
