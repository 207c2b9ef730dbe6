using System.Net;
using Microsoft.AspNetCore.Mvc.Testing;

namespace PeacekeepingOrg.Web.Tests.Hosting;

/// <summary>What stands in an address is anyone's to write.</summary>
[Collection(SiteCollection.Name)]
public sealed class HostileInputTests(Site site)
{
    public static TheoryData<string, string> Probes
    {
        get
        {
            var probes = new TheoryData<string, string>();
            foreach (var place in new[]
                     {
                         "/fr/search?q={0}", "/en/search?q=police&unit={0}", "/fr/search?q=police&kind={0}&edition={0}", "/fr/dpko-2010?filter={0}",
                         "/fr/sources/st-sgb-2010-1?at={0}&start={0}&length={0}", "/fr/sources/st-sgb-2010-1?at=8.23-c&start=0&length=9999999999",
                         "/en/api?lang={0}", "/api?lang={0}", "/fr/{0}", "/fr/dpko-2010/units/{0}", "/fr/dpko-2010/posts/{0}", "/fr/sources/{0}",
                     })
            {
                probes.Add(place, "<script>probe()</script>");
                probes.Add(place, "\"'><img src=x onerror=probe()>");
                probes.Add(place, "{{probe()}}</title><svg onload=probe()>");
            }

            return probes;
        }
    }

    [Theory]
    [MemberData(nameof(Probes))]
    public async Task Markup_stays_words(string place, string probe)
    {
        using var response = await site.GetAsync(place.Replace("{0}", Uri.EscapeDataString(probe), StringComparison.Ordinal));
        var html = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        Assert.True((int)response.StatusCode < 500, $"{(int)response.StatusCode}");
        Assert.DoesNotContain("<script>probe", html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("<img src=x", html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("<svg onload", html, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("?at=8.23-c&start=-1&length=5")]
    [InlineData("?at=8.23-c&start=5&length=2147483647")]
    [InlineData("?at=8.23-c&start=99999&length=1")]
    [InlineData("?at=nowhere&start=0&length=5")]
    public async Task A_phrase_that_is_nowhere_marks_nothing(string query)
    {
        var page = await site.GetPageAsync($"/fr/sources/{Site.Bulletin}{query}");

        Assert.Empty(page.QuerySelectorAll("mark"));
    }

    [Theory]
    [InlineData("*")]
    [InlineData("-")]
    [InlineData("\"\"\"")]
    [InlineData("-police")]
    [InlineData("AND OR NOT ( [ { ~ ^ : \\ /")]
    [InlineData("a\u0000b")]
    [InlineData("\uD83D\uDE00")]
    public async Task Odd_queries_get_a_clear_answer(string words)
    {
        var page = await site.GetPageAsync($"/fr/search?q={Uri.EscapeDataString(words)}");

        Assert.NotEmpty(page.QuerySelectorAll("#results [role=status]"));
    }

    [Theory]
    [InlineData("a")]
    [InlineData("é")]
    [InlineData("déminage ")]
    public async Task A_query_of_10000_characters_is_told_how_much_of_it_was_used(string words)
    {
        await using var server = new Site();
        server.UseKestrel(0);
        server.StartServer();
        using var client = server.CreateClient();
        var query = string.Concat(Enumerable.Repeat(words, 10_000 / words.Length));

        using var response = await client.GetAsync($"/fr/search?q={Uri.EscapeDataString(query)}", TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Contains("300", await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }
}
