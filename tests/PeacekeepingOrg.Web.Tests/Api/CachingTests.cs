using System.Net;
using Microsoft.Extensions.DependencyInjection;
using PeacekeepingOrg.Web.Releases;

namespace PeacekeepingOrg.Web.Tests.Api;

[Collection(ApiCollection.Name)]
public sealed class CachingTests(ApiSite site)
{
    [Theory]
    [InlineData("/api/v1/sources")]
    [InlineData(ApiSite.Edition + "/units/dpko")]
    [InlineData("/api/v1/search?q=paix")]
    [InlineData("/openapi/v1.json")]
    public async Task An_answer_carries_the_release_and_is_not_sent_twice(string path)
    {
        using var first = await site.SendAsync(HttpMethod.Get, path);
        var tag = first.Headers.ETag!.ToString();
        using var second = await site.SendAsync(HttpMethod.Get, path, ("If-None-Match", $"\"another\", {tag}"));

        Assert.StartsWith($"W/\"{site.Services.GetRequiredService<ReleaseState>().Hash}", tag, StringComparison.Ordinal);
        Assert.True(first.Headers.CacheControl is { Public: true, MustRevalidate: true });
        Assert.Equal(TimeSpan.FromSeconds(60), first.Headers.CacheControl.MaxAge);
        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
        Assert.Equal(tag, second.Headers.ETag!.ToString());
        Assert.Empty(await second.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Another_query_has_another_tag()
    {
        using var french = await site.SendAsync(HttpMethod.Get, "/api/v1/sources?lang=fr");
        using var english = await site.SendAsync(HttpMethod.Get, "/api/v1/sources?lang=en");

        Assert.NotEqual(french.Headers.ETag, english.Headers.ETag);
    }

    [Fact]
    public async Task Problems_are_not_kept()
    {
        using var response = await site.SendAsync(HttpMethod.Get, "/api/v1/sources?page=0");

        Assert.Null(response.Headers.ETag);
        Assert.True(response.Headers.CacheControl!.NoStore);
    }

    [Theory]
    [InlineData("/api/v1/sources/st-sgb-2010-1")]
    [InlineData(ApiSite.Edition + "/posts")]
    [InlineData("/openapi/v1.json")]
    public async Task HEAD_answers_as_GET_does(string path)
    {
        using var get = await site.SendAsync(HttpMethod.Get, path);
        using var head = await site.SendAsync(HttpMethod.Head, path);

        Assert.Equal(HttpStatusCode.OK, head.StatusCode);
        Assert.Equal(get.Headers.ETag, head.Headers.ETag);
        Assert.Equal(get.Content.Headers.ContentType, head.Content.Headers.ContentType);
    }

    [Fact]
    public async Task Scripts_of_any_site_may_read_it()
    {
        using var answer = await site.SendAsync(HttpMethod.Get, "/api/v1/sources");
        using var asked = await site.SendAsync(
            HttpMethod.Options, "/api/v1/sources", ("Origin", "https://example.org"), ("Access-Control-Request-Method", "GET"), ("Access-Control-Request-Headers", "if-none-match"));

        Assert.Equal(["*"], answer.Headers.GetValues("Access-Control-Allow-Origin"));
        Assert.Equal(HttpStatusCode.NoContent, asked.StatusCode);
        Assert.Equal(["*"], asked.Headers.GetValues("Access-Control-Allow-Headers"));
    }

    [Fact]
    public async Task Addresses_begin_with_the_public_one_where_it_is_configured()
    {
        await using var published = new ApiSite(new Dictionary<string, string> { ["Site:PublicUrl"] = "https://peacekeeping.example/" });

        Assert.Equal("https://peacekeeping.example/en/dpko-2010", (await published.GetJsonAsync(ApiSite.Edition + "?lang=en")).Text("url"));
    }
}
