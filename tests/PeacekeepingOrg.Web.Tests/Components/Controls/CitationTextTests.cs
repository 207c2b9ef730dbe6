using PeacekeepingOrg.Web.Components.Controls;

namespace PeacekeepingOrg.Web.Tests.Components.Controls;

public sealed class CitationTextTests
{
    [Theory]
    [InlineData("8.23", "c", "fr", "ST/SGB/2010/1, par. 8.23, al. c)")]
    [InlineData("8.23", "c", "en", "ST/SGB/2010/1, para. 8.23 (c)")]
    [InlineData("8.23", null, "fr", "ST/SGB/2010/1, par. 8.23")]
    [InlineData("8.23", null, "en", "ST/SGB/2010/1, para. 8.23")]
    [InlineData("4.9", "a-ii", "fr", "ST/SGB/2010/1, par. 4.9, al. a) ii)")]
    [InlineData("4.9", "a-ii", "en", "ST/SGB/2010/1, para. 4.9 (a)(ii)")]
    [InlineData("1", null, "fr", "ST/SGB/2010/1, section 1")]
    [InlineData("p4", null, "fr", "ST/SGB/2010/1, §\u00A04")]
    [InlineData("p3", "2", "en", "ST/SGB/2010/1, §\u00A03, 2")]
    [InlineData("title", null, "fr", "ST/SGB/2010/1")]
    [InlineData(null, null, "en", "ST/SGB/2010/1")]
    public void A_passage_is_cited_as_one_writes_it(string? paragraph, string? item, string lang, string citation) =>
        Assert.Equal(citation, CitationText.Of("ST/SGB/2010/1", paragraph, item, lang));
}
