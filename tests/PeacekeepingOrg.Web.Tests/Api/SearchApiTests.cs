namespace PeacekeepingOrg.Web.Tests.Api;

[Collection(ApiCollection.Name)]
public sealed class SearchApiTests(ApiSite site)
{
    [Fact]
    public async Task A_phrase_finds_the_item_that_has_it_and_leads_to_it()
    {
        var answer = await site.GetJsonAsync("/api/v1/search?q=fonds%20d'affectation%20sp%C3%A9ciale%20antimines");
        var hit = answer.Items("items")[0];

        Assert.Equal(("attribution", "8.23-c", "dpko-2010"), (hit.Text("kind"), hit.Text("id"), hit.Text("edition")));
        Assert.Equal(["mine-action-office-of-the-director"], hit.Items("holders").Select(h => h.Text("id")));
        Assert.EndsWith("#8.23-c", hit.Text("url"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Highlights_are_parts_of_the_text()
    {
        var hits = (await site.GetJsonAsync("/api/v1/search?q=deminage")).Items("items");

        Assert.Contains(hits, h => h.Items("highlights").Any(at => h.Text("text")!.Substring(at[0].GetInt32(), at[1].GetInt32()) == "déminage"));
    }

    [Fact]
    public async Task Quotation_marks_ask_for_exact_words() =>
        Assert.Equal(5, (await site.GetJsonAsync("/api/v1/search?q=%22assurance%20qualite%22&kind=attribution")).GetProperty("total").GetInt32());

    [Fact]
    public async Task An_acronym_finds_the_department_first() =>
        Assert.Equal("dpko", (await site.GetJsonAsync("/api/v1/search?q=DPKO")).Items("items")[0].Text("id"));

    [Fact]
    public async Task Each_facet_says_what_choosing_it_gives()
    {
        var facets = (await site.GetJsonAsync("/api/v1/search?q=mines")).GetProperty("facets");

        Assert.Equal(["kind", "edition", "unit", "authority"], facets.Fields());
        foreach (var facet in facets.EnumerateObject())
            foreach (var choice in facet.Value.EnumerateArray())
            {
                var chosen = await site.GetJsonAsync($"/api/v1/search?q=mines&{facet.Name}={choice.Text("value")}");
                Assert.Equal(choice.GetProperty("count").GetInt32(), chosen.GetProperty("total").GetInt32());
            }
    }

    [Fact]
    public async Task Pages_of_hits_neither_overlap_nor_leave_out()
    {
        var whole = await site.ListAsync("/api/v1/search?q=maintien");
        var paged = await site.ListAsync("/api/v1/search?q=maintien", pageSize: 7);

        Assert.Equal(whole.Select(h => h.GetRawText()), paged.Select(h => h.GetRawText()));
    }

    [Fact]
    public async Task Words_the_text_does_not_have_find_nothing()
    {
        var answer = await site.GetJsonAsync("/api/v1/search?q=drones");

        Assert.Equal(0, answer.GetProperty("total").GetInt32());
        Assert.Empty(answer.Items("items"));
    }

    [Fact]
    public async Task A_misspelling_gets_a_suggestion() =>
        Assert.NotNull((await site.GetJsonAsync("/api/v1/search?q=memorendum")).Text("suggestion"));

    [Theory]
    [InlineData("")]
    [InlineData("---")]
    [InlineData("\"\" -")]
    [InlineData("-mines")]
    [InlineData("de la")]
    public async Task A_query_that_asks_for_nothing_is_told_so(string query)
    {
        var answer = await site.GetJsonAsync($"/api/v1/search?lang=en&q={Uri.EscapeDataString(query)}");

        Assert.Equal(0, answer.GetProperty("total").GetInt32());
        Assert.NotNull(answer.Text("notice"));
    }

    [Fact]
    public async Task Markup_and_very_long_queries_are_answered()
    {
        Assert.Equal(0, (await site.GetJsonAsync("/api/v1/search?q=%3Cscript%3Ealert(1)%3C/script%3E&kind=post")).GetProperty("total").GetInt32());
        Assert.NotNull((await site.GetJsonAsync("/api/v1/search?q=" + new string('x', 10_000))).Text("notice"));
    }
}
