using Bunit;
using PeacekeepingOrg.Core.Structure;
using PeacekeepingOrg.Core.Structure.Citations;
using PeacekeepingOrg.Core.Structure.Sources;
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
        Assert.Equal("«\u202FAdministrer\u202F»", chip.GetAttribute("title"));
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
        var drawn = Facts.Citation(paragraph: null, item: null) with { Basis = FactBasis.Inferred, Source = null, Reason = new BilingualText("Parce que.") };

        Assert.Empty(Show<CitationChip>("fr", p => p.Add(c => c.Citation, drawn)).FindAll("a"));
    }

    [Fact]
    public void A_fact_that_nothing_confirms_says_so_beside_its_chip()
    {
        var doubtful = Facts.Citation() with { Source = new("note", null, new("Note"), Authority.Unverified, true, "fr") };
        var chip = Show<CitationChip>("fr", p => p.Add(c => c.Citation, doubtful).Add(c => c.WithSource, true));

        Assert.Equal("Note, 8.23 c)", chip.Find("a").TextContent);
        Assert.Equal("non vérifié", chip.Find(".authority").TextContent);
        Assert.Empty(Show<CitationChip>("fr", p => p.Add(c => c.Citation, Facts.Citation())).FindAll(".authority"));
    }

    [Fact]
    public void What_rests_on_a_text_not_loaded_names_it()
    {
        var drawn = Facts.Citation(paragraph: null, item: null) with
        {
            Basis = FactBasis.Inferred,
            Source = null,
            Reason = new BilingualText("Parce que."),
            RestsOn = new("a-res", "A/RES/72/262 C", Facts.None, Authority.Normative, false, "fr"),
        };
        var ground = Show<CitationChip>("fr", p => p.Add(c => c.Citation, drawn)).Find("a");

        Assert.Equal(("A/RES/72/262 C", "/fr/sources/a-res"), (ground.TextContent, ground.GetAttribute("href")));
    }

    [Fact]
    public void No_citation_shows_nothing() =>
        Assert.Empty(Show<CitationChip>("fr", p => p.Add(c => c.Citation, null)).Markup.Trim());
}
