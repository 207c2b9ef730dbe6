using System.Net;
using Microsoft.Data.Sqlite;

namespace PeacekeepingOrg.Web.Tests.Api;

[Collection(ApiCollection.Name)]
public sealed class ProblemsTests(ApiSite site)
{
    [Theory]
    [InlineData("/api/v1/sources?page=0", "page", "un nombre entier de 1 à 1000000")]
    [InlineData("/api/v1/sources?page=un", "page", "un nombre entier")]
    [InlineData("/api/v1/sources?page=1&page=2", "page", "un nombre entier")]
    [InlineData("/api/v1/sources?pageSize=201&lang=en", "pageSize", "a whole number from 1 to 200")]
    [InlineData("/api/v1/sources?pageSize=-1", "pageSize", "un nombre entier de 1 à 200")]
    [InlineData("/api/v1/sources/st-sgb-2010-1?lang=de", "lang", "fr, en")]
    [InlineData(ApiSite.Edition + "/attributions?below=maybe", "below", "true, false")]
    [InlineData("/api/v1/search?q=paix&kind=thing", "kind", "attribution, unit, post, paragraph")]
    [InlineData("/api/v1/search?q=paix&authority=0", "authority", "normative, descriptive, unverified")]
    [InlineData("/api/v1/search", "q", "Les mots cherchés")]
    public async Task A_bad_parameter_is_named_with_what_is_allowed(string path, string parameter, string allowed)
    {
        using var response = await site.SendAsync(HttpMethod.Get, path);
        var problem = await response.JsonAsync();

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
        Assert.Equal(400, problem.GetProperty("status").GetInt32());
        Assert.Equal(parameter, problem.Text("parameter"));
        Assert.Contains(allowed, problem.Text("detail"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/api/v1/sources/st-sgb-2010", "st-sgb-2010-1")]
    [InlineData("/api/v1/editions/dpko-2011", "dpko-2010")]
    [InlineData("/api/v1/editions/dpko-2011/units", "dpko-2010")]
    [InlineData("/api/v1/editions/DPKO-2010/posts/police-adviser", "dpko-2010")]
    [InlineData(ApiSite.Edition + "/units/mine-action-servic", "mine-action-service")]
    [InlineData(ApiSite.Edition + "/units/DPKO", "dpko")]
    [InlineData(ApiSite.Edition + "/posts/police-advisor", "police-adviser")]
    [InlineData(ApiSite.Edition + "/posts/police-advisor/chain", "police-adviser")]
    [InlineData(ApiSite.Edition + "/attributions?unit=mine-action-servic", "mine-action-service")]
    [InlineData(ApiSite.Edition + "/attributions?post=police-advisor", "police-adviser")]
    [InlineData("/api/v1/search?q=paix&edition=dpko-2011", "dpko-2010")]
    [InlineData("/api/v1/search?q=paix&edition=dpko-2010&unit=mine-action-servic", "mine-action-service")]
    [InlineData("/api/v1/search?q=paix&unit=mine-action-servic", "mine-action-service")]
    public async Task An_unknown_id_is_answered_with_what_is_near(string path, string near)
    {
        using var response = await site.SendAsync(HttpMethod.Get, path);
        var problem = await response.JsonAsync();

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
        Assert.Equal(near, problem.Items("near")[0].Text("id"));
        Assert.EndsWith(near, problem.Items("near")[0].Text("url"), StringComparison.Ordinal);
        Assert.Contains(near, problem.Text("detail"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_nothing_is_near_the_list_is_empty()
    {
        using var response = await site.SendAsync(HttpMethod.Get, ApiSite.Edition + "/units/zzzzzzzzzzzzzzzzzz");

        Assert.Empty((await response.JsonAsync()).Items("near"));
    }

    [Theory]
    [InlineData("/api/v1")]
    [InlineData("/api/v1/nothing")]
    [InlineData("/api/v2/units")]
    [InlineData("/api/v1/editions/dpko-2010/nothing/at/all")]
    [InlineData("/api/v1/units/dpko")]
    public async Task An_unknown_address_is_a_problem_too_not_a_page(string path)
    {
        using var response = await site.SendAsync(HttpMethod.Get, path + "?lang=en");

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
        Assert.Equal("Unknown address", (await response.JsonAsync()).Text("title"));
    }

    [Theory]
    [InlineData("POST")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    public async Task The_API_can_only_be_read(string method)
    {
        using var response = await site.SendAsync(new(method), "/api/v1/sources");

        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
        Assert.Equal(["GET", "HEAD"], response.Content.Headers.Allow);
        Assert.Equal(405, (await response.JsonAsync()).GetProperty("status").GetInt32());
    }

    [Fact]
    public async Task A_parameter_it_does_not_know_is_ignored()
    {
        using var response = await site.SendAsync(HttpMethod.Get, "/api/v1/editions?colour=blue");

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Fact]
    public async Task Too_many_requests_are_told_when_to_try_again()
    {
        await using var hurried = new ApiSite(new Dictionary<string, string> { ["Api:RequestsPerMinute"] = "2" });
        await hurried.GetJsonAsync("/api/v1/editions");
        await hurried.GetJsonAsync("/api/v1/editions");
        using var response = await hurried.SendAsync(HttpMethod.Get, "/api/v1/editions?lang=en");

        Assert.Equal(HttpStatusCode.TooManyRequests, response.StatusCode);
        Assert.InRange(response.Headers.RetryAfter!.Delta!.Value.TotalSeconds, 1, 60);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
        Assert.StartsWith("More than 2 requests in a minute", (await response.JsonAsync()).Text("detail"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_failure_tells_no_details()
    {
        await using var broken = new ApiSite();
        await broken.GetJsonAsync("/api/v1/editions");
        await using (var connection = new SqliteConnection($"Data Source={broken.DatabaseFile}"))
        {
            await connection.OpenAsync(TestContext.Current.CancellationToken);
            await using var command = connection.CreateCommand();
            command.CommandText = "ALTER TABLE Units RENAME TO Elsewhere";
            await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
        }

        using var response = await broken.SendAsync(HttpMethod.Get, ApiSite.Edition + "/units");
        var text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.InternalServerError, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
        Assert.Contains("Erreur du serveur", text, StringComparison.Ordinal);
        Assert.DoesNotContain("SQLite", text, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("Units", text, StringComparison.Ordinal);
    }
}
