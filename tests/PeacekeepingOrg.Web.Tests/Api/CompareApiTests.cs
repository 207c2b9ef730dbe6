using System.Net;
using System.Text;

namespace PeacekeepingOrg.Web.Tests.Api;

[Collection(ApiCollection.Name)]
public sealed class CompareApiTests(ApiSite site)
{
    private const string Compare = "/api/v1/compare";
    private const string Pair = Compare + "?from=dpko-2010&to=dpo-2019";

    [Fact]
    public async Task A_row_links_each_side_to_the_edition_that_has_it()
    {
        var rows = await site.ListAsync(Pair + "&lang=en");

        Assert.Equal(81, rows.Count);
        Assert.All(rows.SelectMany(r => r.Items("from")), e => Assert.Contains("/en/dpko-2010/", e.Text("url"), StringComparison.Ordinal));
        Assert.All(rows.SelectMany(r => r.Items("to")), e => Assert.Contains("/en/dpo-2019/", e.Text("url"), StringComparison.Ordinal));
        Assert.All(rows, r => Assert.Equal("inferred", r.Text("basis")));
        Assert.All(rows, r => Assert.NotEmpty(r.Text("reason", "fr")!));
        Assert.Equal(["kept", "renamed", "toBeReviewed"], rows.Select(r => r.Text("change")).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task The_first_row_is_the_department_with_the_sentences_of_both_texts()
    {
        var row = (await site.ListAsync(Pair))[0];

        Assert.Equal("renamed", row.Text("change"));
        Assert.Equal(("dpko", "dpko-2010"), (row.Items("from")[0].Text("id"), row.Items("from")[0].Text("edition")));
        Assert.Equal(["st-sgb-2010-1", "dpo-page", "dpo-page"], row.Items("citations").Select(c => c.Text("sourceId")));
        Assert.All(row.Items("citations"), c => Assert.Equal("change", c.Text("fact")));
    }

    [Fact]
    public async Task Changes_of_one_kind_can_be_asked_for_and_come_in_pages()
    {
        var page = await site.GetJsonAsync(Pair + "&change=toBeReviewed&page=2&pageSize=50");

        Assert.Equal((2, 50, 78, 28), (page.GetProperty("page").GetInt32(), page.GetProperty("pageSize").GetInt32(), page.GetProperty("total").GetInt32(), page.Items("items").Count));
        Assert.All(page.Items("items"), r => Assert.Equal("toBeReviewed", r.Text("change")));
    }

    [Theory]
    [InlineData("?to=dpo-2019", "from", "dpko-2010")]
    [InlineData("?from=dpko-2010&lang=en", "to", "later edition")]
    [InlineData("?from=dpko-2010&to=", "to", "postérieure")]
    [InlineData("?from=dpo-2019&to=dpko-2010", "from", "/api/v1/compare?from=dpko-2010&to=dpo-2019")]
    [InlineData("?from=dpko-2010&to=dpko-2010", "to", "/api/v1/compare?from=dpko-2010&to=dpo-2019")]
    [InlineData("?from=dpko-2010&to=polmil&lang=en", "to", "two organizations")]
    [InlineData("?from=dpko-2010&to=dpo-2019&change=lost", "change", "toBeReviewed")]
    public async Task What_cannot_be_compared_is_refused_with_what_can(string query, string parameter, string words)
    {
        using var response = await site.SendAsync(HttpMethod.Get, Compare + query);
        var problem = await response.JsonAsync();

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal(parameter, problem.Text("parameter"));
        Assert.Contains(words, problem.Text("detail"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("svg", "image/svg+xml", "<svg")]
    [InlineData("svg", "image/svg+xml", "<svg", "&paper=a3")]
    [InlineData("pdf", "application/pdf", "%PDF")]
    [InlineData("png", "image/png", "PNG", "&paper=a4&page=2&lang=en")]
    public async Task Both_structures_are_to_be_had_as_files(string format, string type, string start, string more = "")
    {
        using var response = await site.SendAsync(HttpMethod.Get, $"{Compare}/chart.{format}?from=dpko-2010&to=dpo-2019{more}");
        var bytes = await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);

        Assert.Equal((HttpStatusCode.OK, type), (response.StatusCode, response.Content.Headers.ContentType?.MediaType));
        Assert.Contains(start, Encoding.Latin1.GetString(bytes, 0, 60), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("from=dpo-2019&to=dpko-2010", "from")]
    [InlineData("from=dpko-2010&to=dpo-2019&paper=a9", "paper")]
    [InlineData("from=dpko-2010&to=dpo-2019&paper=a3&page=9", "page")]
    [InlineData("from=dpko-2010&to=dpo-2019&paper=a4&tile=page", "paper")]
    public async Task A_chart_that_cannot_be_drawn_is_refused_with_the_parameter(string query, string parameter)
    {
        using var response = await site.SendAsync(HttpMethod.Get, $"{Compare}/chart.png?{query}");

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal(parameter, (await response.JsonAsync()).Text("parameter"));
    }

    [Theory]
    [InlineData("?from=dpko-2011&to=dpo-2019", "from", "dpko-2010")]
    [InlineData("?from=dpko-2010&to=dpo-2020", "to", "dpo-2019")]
    public async Task An_unknown_edition_is_answered_with_what_is_near(string query, string parameter, string near)
    {
        using var response = await site.SendAsync(HttpMethod.Get, Compare + query);
        var problem = await response.JsonAsync();

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Equal(parameter, problem.Text("parameter"));
        Assert.Contains(near, problem.Items("near").Select(n => n.Text("id")));
    }
}
