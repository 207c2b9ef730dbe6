using System.Text.Json;

namespace PeacekeepingOrg.Web.Tests.Api;

/// <summary>Other programs rely on these names: a change here is a change of the contract.</summary>
[Collection(ApiCollection.Name)]
public sealed class RowFieldsTests(ApiSite site)
{
    private const string Unit = "id name acronym acronyms aliases kind count isUnnamed parentId headPostId isExternal serves attributionMode attributionCount note citations url";
    private const string Post = "id title aliases rank unitId isHead isExternal count isUnnamed holder note citations url";
    private const string Source = "id symbol label title titleText language authority form isLoaded date effectiveFrom issuer signatory note relations counts citations url";

    [Theory]
    [InlineData("/api/v1/sources", Source)]
    [InlineData("/api/v1/editions", "id organizationId title titleText effectiveFrom effectiveTo sourceIds authority counts citations url")]
    [InlineData(ApiSite.Edition + "/units", Unit)]
    [InlineData(ApiSite.Edition + "/posts", Post)]
    [InlineData(ApiSite.Edition + "/reporting-lines", "from to kind isPrimary through citation")]
    [InlineData(ApiSite.Edition + "/attributions", "id holders text language citation")]
    [InlineData("/api/v1/compare?from=dpko-2010&to=dpo-2019", "change from to basis reason citations")]
    [InlineData("/api/v1/search?q=mines", "kind id edition title titleText text language highlights holders citation score url")]
    public async Task Every_row_of_a_list_has_exactly_its_fields(string path, string fields)
    {
        var answer = await site.GetJsonAsync(path);

        Assert.Equal(["items", "page", "pageSize", "total"], answer.Fields().Take(4));
        Assert.NotEmpty(answer.Items("items"));
        Assert.All(answer.Items("items"), row => Assert.Equal(fields.Split(' '), row.Fields()));
    }

    [Theory]
    [InlineData("/api/v1/sources/st-sgb-2010-1", Source + " headings preamble sections blocks paragraphs signature")]
    [InlineData(ApiSite.Edition + "/units/police-division", Unit + " above children posts attributions linesIn linesOut discrepancies before after")]
    [InlineData(ApiSite.Edition + "/posts/police-adviser", Post + " attributions linesIn linesOut discrepancies")]
    [InlineData(ApiSite.Edition + "/posts/police-adviser/chain", "paths")]
    public async Task A_document_begins_with_the_fields_of_its_row(string path, string fields) =>
        Assert.Equal(fields.Split(' '), (await site.GetJsonAsync(path)).Fields());

    [Fact]
    public async Task Texts_citations_and_endpoints_have_one_shape_everywhere()
    {
        var unit = await site.GetJsonAsync(ApiSite.Edition + "/units/police-division");

        Assert.All(unit.Within("fact"), c => Assert.Equal(
            ["fact", "basis", "reason", "sourceId", "symbol", "authority", "paragraph", "item", "itemPath", "quote", "start", "length", "url", "restsOn", "language"], c.Fields()));
        Assert.All(unit.Within("enBasis"), t => Assert.Equal(["fr", "en", "enBasis", "frBasis"], t.Fields()));
        Assert.All(unit.Within("type"), e => Assert.Equal(["type", "id", "name", "isExternal"], e.Fields().Take(4)));
    }

    [Fact]
    public async Task Words_of_a_closed_list_are_camel_case()
    {
        var lines = await site.ListAsync(ApiSite.Edition + "/reporting-lines");
        var kinds = lines.Select(l => l.Text("kind")).Distinct().Order(StringComparer.Ordinal);

        Assert.Equal(["accountableTo", "advises", "assists", "collaboratesWith", "coordinatesWith", "deputises", "instructs", "reportsTo"], kinds);
    }

    [Fact]
    public async Task Accents_are_sent_as_they_are()
    {
        using var response = await site.SendAsync(HttpMethod.Get, "/api/v1/editions");
        var text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        Assert.Equal("application/json; charset=utf-8", response.Content.Headers.ContentType?.ToString());
        Assert.Contains("Département des opérations de maintien de la paix", text, StringComparison.Ordinal);
        Assert.Equal(JsonValueKind.Object, JsonDocument.Parse(text).RootElement.ValueKind);
    }
}
