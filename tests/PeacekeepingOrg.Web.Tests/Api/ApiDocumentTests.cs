using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using PeacekeepingOrg.Web.Api;

namespace PeacekeepingOrg.Web.Tests.Api;

/// <summary>The OpenAPI document and the page for people tell of every route, and what they tell holds.</summary>
[Collection(ApiCollection.Name)]
public sealed partial class ApiDocumentTests(ApiSite site)
{
    [Fact]
    public async Task Every_route_is_in_the_document_and_nothing_else()
    {
        var document = await site.GetJsonAsync("/openapi/v1.json");
        var routes = site.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Select(e => "/" + e.RoutePattern.RawText!.TrimStart('/')).Where(p => p.StartsWith("/api/v1/", StringComparison.Ordinal));

        Assert.StartsWith("3.1", document.Text("openapi"), StringComparison.Ordinal);
        Assert.Equal(routes.Order(StringComparer.Ordinal), document.GetProperty("paths").Fields().Order(StringComparer.Ordinal));
        Assert.All(document.GetProperty("paths").EnumerateObject(), path => Assert.Equal(["get"], path.Value.Fields()));
    }

    [Fact]
    public async Task Every_operation_is_described_with_its_parameters_and_answers()
    {
        var paths = (await site.GetJsonAsync("/openapi/v1.json")).GetProperty("paths");

        Assert.All(paths.EnumerateObject(), path =>
        {
            var operation = path.Value.GetProperty("get");
            var parameters = operation.Items("parameters");
            var responses = operation.GetProperty("responses");
            Assert.All(["operationId", "summary", "description"], name => Assert.NotEmpty(operation.Text(name)!));
            Assert.All(parameters, p => Assert.NotEmpty(p.Text("description")!));
            Assert.Equal(
                PathParameter.Matches(path.Name).Select(m => m.Groups[1].Value),
                parameters.Where(p => p.Text("in") == "path").Select(p => p.Text("name")));
            Assert.Contains("lang", parameters.Select(p => p.Text("name")));
            var content = Assert.Single(responses.GetProperty("200").GetProperty("content").EnumerateObject());
            Assert.Equal(!Path.HasExtension(path.Name), content.Name == "application/json");
            Assert.NotEqual(default, content.Value.GetProperty("schema"));
            foreach (var status in (string[])["400", "429", "500"])
                Assert.EndsWith("/ApiProblem", responses.GetProperty(status).GetProperty("content").GetProperty("application/problem+json").Text("schema", "$ref"), StringComparison.Ordinal);
        });
        Assert.Equal(
            paths.EnumerateObject().Count(),
            paths.EnumerateObject().Select(p => p.Value.GetProperty("get").Text("operationId")).Distinct().Count());
    }

    [Fact]
    public async Task Every_reference_within_the_document_is_there()
    {
        var document = await site.GetJsonAsync("/openapi/v1.json");
        var schemas = document.GetProperty("components").GetProperty("schemas");

        Assert.All(document.Within("$ref"), reference =>
            Assert.True(schemas.TryGetProperty(reference.Text("$ref")!["#/components/schemas/".Length..], out _), reference.Text("$ref")));
    }

    [Fact]
    public async Task The_answers_have_the_fields_that_their_schemas_tell()
    {
        var document = await site.GetJsonAsync("/openapi/v1.json");
        var schemas = document.GetProperty("components").GetProperty("schemas");
        foreach (var (path, operation) in site.Services.GetRequiredService<ApiCatalog>().Routes.Where(r => !Path.HasExtension(r.Path)))
        {
            var answer = await site.GetJsonAsync(operation.Example);
            var schema = document.GetProperty("paths").GetProperty(path).GetProperty("get").GetProperty("responses").GetProperty("200")
                .GetProperty("content").GetProperty("application/json").Text("schema", "$ref")!;
            Assert.Equal(
                schemas.GetProperty(schema.Split('/')[^1]).GetProperty("properties").Fields().Order(StringComparer.Ordinal),
                answer.Fields().Order(StringComparer.Ordinal));
        }
    }

    [Theory]
    [InlineData("", "fr", "Données pour les programmes")]
    [InlineData("?lang=en", "en", "Data for programs")]
    public async Task The_page_for_people_lists_every_operation_in_either_language(string query, string lang, string title)
    {
        using var response = await site.SendAsync(HttpMethod.Get, "/api" + query);
        var page = System.Net.WebUtility.HtmlDecode(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));

        Assert.Contains($"<html lang=\"{lang}\"", page, StringComparison.Ordinal);
        Assert.Contains($"<h1>{title}</h1>", page, StringComparison.Ordinal);
        foreach (var (path, operation) in site.Services.GetRequiredService<ApiCatalog>().Routes)
        {
            Assert.Contains($"GET {path}", page, StringComparison.Ordinal);
            Assert.Contains($"href=\"{operation.Example}\"", page, StringComparison.Ordinal);
            Assert.Contains(operation.Title.In(lang), page, StringComparison.Ordinal);
        }
    }

    [GeneratedRegex(@"\{(\w+)\}")]
    private static partial Regex PathParameter { get; }
}
