using AngleSharp.Dom;

namespace PeacekeepingOrg.Web.Tests.Hosting;

[Collection(SiteCollection.Name)]
public sealed class CoveragePageTests(Site site)
{
    [Theory]
    [InlineData("fr", "Qui la dirige", "Normatif", "Non vérifié")]
    [InlineData("en", "Who heads it", "Normative", "Unverified")]
    public async Task Figures_stand_in_the_text_and_lead_to_those_they_count(string lang, string question, params string[] authorities)
    {
        var page = await site.GetPageAsync($"/{lang}/coverage");
        var row = page.QuerySelector("#dpko-2010 tbody")!.QuerySelectorAll("tr").Single(r => r.TextContent.Contains(question, StringComparison.Ordinal));

        Assert.Equal(["49", "32", "1", "16"], row.QuerySelectorAll("td").Select(td => td.TextContent.Trim()));
        Assert.Equal($"/{lang}/coverage#dpko-2010-head", row.QuerySelector("td a")!.GetAttribute("href"));
        Assert.Equal(16, page.QuerySelectorAll("#dpko-2010-head ul.columns a").Length);
        Assert.Contains(page.QuerySelectorAll("#dpko-2010-head a"), a => a.GetAttribute("href") == $"/{lang}/dpko-2010/units/force-generation-team");
        Assert.All(authorities, word => Assert.Contains(word, page.Body!.TextContent, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_stretch_outside_quotes_leads_to_its_words_marked_in_the_text()
    {
        var page = await site.GetPageAsync("/fr/coverage");
        var entry = page.QuerySelectorAll("#st-sgb-2010-1-unquoted li")[0];
        var address = entry.QuerySelector("a")!.GetAttribute("href")!;

        var source = await site.GetPageAsync(address);

        Assert.Equal(entry.QuerySelector("[lang=fr]")!.TextContent, string.Concat(source.QuerySelectorAll($"[id='{address.Split('#')[1]}'] mark").Select(m => m.TextContent)));
    }
}
