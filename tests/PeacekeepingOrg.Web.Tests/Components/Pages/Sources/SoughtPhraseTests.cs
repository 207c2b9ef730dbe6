using PeacekeepingOrg.Core.Search;
using PeacekeepingOrg.Web.Components.Pages.Sources;
using Xunit;

namespace PeacekeepingOrg.Web.Tests.Components.Pages.Sources;

public class SoughtPhraseTests
{
    [Fact]
    public void A_phrase_of_an_item_is_found() =>
        Assert.Equal(new SoughtPhrase("8.23-c", 8, 11), SoughtPhrase.Find(Texts.Text(), "8.23-c", "8", "11"));

    [Theory]
    [InlineData(null, "0", "2")]
    [InlineData("8.23", null, null)]
    [InlineData("9.99", "0", "2")]
    [InlineData("8.23", "-1", "2")]
    [InlineData("8.23", "0", "0")]
    [InlineData("8.23", "0", "23")]
    [InlineData("8.23", "2147483647", "2147483647")]
    [InlineData("8.23", "99999999999", "1")]
    [InlineData("8.23", "<b>", "1")]
    public void What_is_no_place_in_the_text_is_ignored(string? at, string? start, string? length) =>
        Assert.Null(SoughtPhrase.Find(Texts.Text(), at, start, length));

    [Fact]
    public void Exactly_the_phrase_is_marked_and_only_in_its_passage()
    {
        var phrase = new SoughtPhrase("8.23-c", 8, 11);
        Assert.Equal([new Highlight(8, 11)], phrase.In("8.23-c", Texts.Item));
        Assert.Empty(phrase.In("8.23", Texts.Paragraph));
    }

    [Fact]
    public void A_heading_printed_in_two_parts_is_marked_in_both()
    {
        var phrase = new SoughtPhrase("section-8", 8, 4);
        Assert.Equal([new Highlight(8, 1)], phrase.In("section-8", "Section 8"));
        Assert.Equal([new Highlight(0, 2)], phrase.In("section-8", "Bureau", offset: 10));
    }
}
