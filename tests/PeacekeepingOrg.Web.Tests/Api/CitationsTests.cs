using System.Net;
using System.Text.Json;
using System.Web;

namespace PeacekeepingOrg.Web.Tests.Api;

/// <summary>The whole API, walked: what it quotes is in the text it names, and its addresses lead somewhere.</summary>
[Collection(ApiCollection.Name)]
public sealed class CitationsTests(ApiSite site)
{
    [Theory]
    [InlineData("fr")]
    [InlineData("en")]
    public async Task Every_quote_stands_where_its_citation_says(string lang)
    {
        var texts = await TextsAsync();
        var citations = (await WalkAsync(lang)).SelectMany(e => e.Within("fact")).ToList();

        Assert.True(citations.Count > 1000);
        Assert.All(citations, citation =>
        {
            if (citation.IsNull("paragraph"))
            {
                Assert.Equal("inferred", citation.Text("basis"));
                Assert.NotNull(citation.Text("reason", "fr"));
                Assert.NotNull(citation.Text("reason", "en"));
                return;
            }

            var anchor = string.Join('-', citation.Texts("itemPath").Prepend(citation.Text("paragraph")));
            var quote = citation.Text("quote")!;
            Assert.NotEmpty(quote);
            Assert.Equal(quote, texts[$"{citation.Text("sourceId")}#{anchor}"].Substring(citation.GetProperty("start").GetInt32(), citation.GetProperty("length").GetInt32()));
            Assert.Equal(citation.Texts("itemPath").LastOrDefault(), citation.Text("item"));
            Assert.Equal(citation.Text("sourceId") == "st-sgb-2010-1", citation.Text("symbol") == "ST/SGB/2010/1");
            Assert.Equal(citation.Text("sourceId") switch { "st-sgb-2010-1" => "normative", "polmil-note" => "unverified", _ => "descriptive" }, citation.Text("authority"));
            Assert.Equal(anchor, HttpUtility.ParseQueryString(new Uri(citation.Text("url")!).Query)["at"]);
        });
    }

    [Theory]
    [InlineData("fr")]
    [InlineData("en")]
    public async Task Every_address_leads_to_a_page_that_is_there_and_to_the_passage_in_it(string lang)
    {
        var urls = (await WalkAsync(lang)).SelectMany(e => e.Within("url")).Where(e => !e.IsNull("url")).Select(e => new Uri(e.Text("url")!)).Distinct().ToList();

        Assert.All(urls, url => Assert.StartsWith($"http://localhost/{lang}/", url.AbsoluteUri, StringComparison.Ordinal));
        foreach (var page in urls.GroupBy(u => u.AbsolutePath))
        {
            using var response = await site.SendAsync(HttpMethod.Get, page.Key);
            var html = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
            Assert.All(page.Where(u => u.Fragment.Length > 0), u => Assert.Contains($" id=\"{u.Fragment[1..]}\"", html, StringComparison.Ordinal));
        }
    }

    /// <summary>All lists, and all that stands behind each row.</summary>
    private async Task<List<JsonElement>> WalkAsync(string lang)
    {
        var editions = await site.ListAsync($"/api/v1/editions?lang={lang}");
        List<JsonElement> found =
        [
            .. editions,
            .. await site.ListAsync($"/api/v1/sources?lang={lang}"),
            .. await site.ListAsync($"/api/v1/search?q=maintien&lang={lang}"),
            .. await site.ListAsync($"/api/v1/search?q=police&kind=paragraph&lang={lang}"),
        ];
        foreach (var edition in editions.Select(e => $"/api/v1/editions/{e.Text("id")}"))
        {
            var units = await site.ListAsync($"{edition}/units?lang={lang}");
            var posts = await site.ListAsync($"{edition}/posts?lang={lang}");
            found.AddRange([.. units, .. posts]);
            found.AddRange(await site.ListAsync($"{edition}/reporting-lines?lang={lang}"));
            found.AddRange(await site.ListAsync($"{edition}/attributions?lang={lang}"));
            foreach (var unit in units)
                found.Add(await site.GetJsonAsync($"{edition}/units/{unit.Text("id")}?lang={lang}"));
            foreach (var post in posts)
            {
                found.Add(await site.GetJsonAsync($"{edition}/posts/{post.Text("id")}?lang={lang}"));
                found.Add(await site.GetJsonAsync($"{edition}/posts/{post.Text("id")}/chain?lang={lang}"));
            }
        }

        return found;
    }

    /// <summary>The texts as the API gives them, by source and anchor: "st-sgb-2010-1#8.23", "…#8.23-c", "…#section-4".</summary>
    private async Task<Dictionary<string, string>> TextsAsync()
    {
        var texts = new Dictionary<string, string>();
        foreach (var id in (await site.ListAsync("/api/v1/sources")).Where(s => s.GetProperty("isLoaded").GetBoolean()).Select(s => s.Text("id")))
        {
            var source = await site.GetJsonAsync($"/api/v1/sources/{id}");
            foreach (var block in source.Within("key").DistinctBy(b => b.Text("key")))
                texts.Add($"{id}#{block.Text("key")}", block.Text("text")!);
            foreach (var paragraph in source.Items("sections").SelectMany(s => s.Items("paragraphs")).Concat(source.Items("paragraphs")))
                AddItems(paragraph, $"{id}#{paragraph.Text("key")}");
        }

        return texts;

        void AddItems(JsonElement holder, string above)
        {
            foreach (var item in holder.Items("items"))
            {
                texts.Add($"{above}-{item.Text("label")}", item.Text("text")!);
                AddItems(item, $"{above}-{item.Text("label")}");
            }
        }
    }
}
