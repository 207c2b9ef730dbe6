using PeacekeepingOrg.Web.Tests.Components;

namespace PeacekeepingOrg.Web.Tests;

public sealed class SiteUrlsTests
{
    [Theory]
    [InlineData("/fr/", "fr")]
    [InlineData("/en/dpko-2010/units/dpko", "en")]
    [InlineData("/fr/search?q=/fr/", "fr")]
    public void The_other_language_and_back_is_the_same_page(string path, string lang)
    {
        var other = SiteUrls.InOtherLanguage(path, lang);

        Assert.NotEqual(path, other);
        Assert.Equal(path[3..], other[3..]);
        Assert.Equal(path, SiteUrls.InOtherLanguage(other, lang == "fr" ? "en" : "fr"));
    }

    [Fact]
    public void A_citation_carries_the_place_of_its_phrase() =>
        Assert.Equal("/en/sources/st-sgb-2010-1?at=8.23-c&start=4&length=11#8.23-c", SiteUrls.Citation("en", Facts.Citation(start: 4)));

    [Fact]
    public void A_citation_of_no_one_sentence_has_no_address() =>
        Assert.Null(SiteUrls.Citation("fr", Facts.Citation(paragraph: null, item: null)));

    [Fact]
    public void Units_and_posts_have_addresses_of_their_own()
    {
        var unit = Facts.Unit("dpko", "Département");

        Assert.Equal("/fr/dpko-2010/units/dpko", SiteUrls.End("fr", "dpko-2010", unit));
        Assert.Equal("/fr/dpko-2010/posts/dpko", SiteUrls.End("fr", "dpko-2010", unit with { Type = Core.Structure.EndpointType.Post }));
    }
}
