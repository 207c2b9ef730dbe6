using Bunit;
using PeacekeepingOrg.Core.Structure;
using PeacekeepingOrg.Core.Structure.Citations;
using PeacekeepingOrg.Web.Components.Controls;

namespace PeacekeepingOrg.Web.Tests.Components.Controls;

public sealed class CitationChipTests : ComponentTest
{
    [Fact]
    public void A_stated_fact_links_to_its_phrase_and_shows_it_on_hover()
    {
        var chip = Show<CitationChip>("fr", p => p.Add(c => c.Citation, Facts.Citation(quote: "Administrer", start: 3))).Find("a");

        Assert.Equal("8.23 c)", chip.TextContent);
        Assert.Equal("/fr/sources/st-sgb-2010-1?at=8.23-c&start=3&length=11#8.23-c", chip.GetAttribute("href"));
        Assert.Equal("«Administrer»", chip.GetAttribute("title"));
    }

    [Theory]
    [InlineData("fr", "ST/SGB/2010/1, par. 8.23, al. c)")]
    [InlineData("en", "ST/SGB/2010/1, para. 8.23 (c)")]
    public void Its_name_begins_with_what_is_seen_and_has_the_whole_citation(string lang, string citation)
    {
        var name = Show<CitationChip>(lang, p => p.Add(c => c.Citation, Facts.Citation())).Find("a").GetAttribute("aria-label");

        Assert.StartsWith("8.23 c)", name, StringComparison.Ordinal);
        Assert.EndsWith(citation, name, StringComparison.Ordinal);
    }

    [Fact]
    public void An_inferred_fact_says_so_and_why()
    {
        var inferred = Facts.Citation() with { Basis = FactBasis.Inferred, Reason = new BilingualText("Parce que.", "Because.") };
        var chip = Show<CitationChip>("en", p => p.Add(c => c.Citation, inferred));

        Assert.Equal("Because.", chip.Find(".inferred").GetAttribute("title"));
        Assert.Contains("Because.", chip.Find(".inferred").TextContent, StringComparison.Ordinal);
        Assert.NotNull(chip.Find("a"));
    }

    [Fact]
    public void A_fact_drawn_from_no_one_sentence_has_no_link()
    {
        var drawn = Facts.Citation(paragraph: null, item: null) with { Basis = FactBasis.Inferred, SourceKey = null, Reason = new BilingualText("Parce que.") };

        Assert.Empty(Show<CitationChip>("fr", p => p.Add(c => c.Citation, drawn)).FindAll("a"));
    }

    [Fact]
    public void No_citation_shows_nothing() =>
        Assert.Empty(Show<CitationChip>("fr", p => p.Add(c => c.Citation, null)).Markup.Trim());
}
