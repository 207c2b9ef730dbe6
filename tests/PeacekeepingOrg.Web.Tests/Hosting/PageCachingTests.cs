using System.Net;

namespace PeacekeepingOrg.Web.Tests.Hosting;

[Collection(SiteCollection.Name)]
public sealed class PageCachingTests(Site site)
{
    [Theory]
    [InlineData("/fr/")]
    [InlineData("/en/dpko-2010/units/situation-centre")]
    [InlineData("/fr/search?q=police")]
    [InlineData("/api")]
    public async Task A_page_that_is_unchanged_is_not_sent_again(string path)
    {
        using var first = await site.GetAsync(path);
        using var second = await site.GetAsync(path, ("If-None-Match", $"{first.Headers.ETag}"));

        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
        Assert.Equal(first.Headers.ETag, second.Headers.ETag);
        Assert.Empty(await second.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_page_of_another_release_is_sent()
    {
        using var response = await site.GetAsync("/fr/", ("If-None-Match", "W/\"of-another-release\""));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Fact]
    public async Task Pages_may_be_cached_by_anyone()
    {
        using var response = await site.GetAsync("/fr/dpko-2010");

        Assert.True(response.Headers.CacheControl?.Public);
        Assert.False(response.Headers.Contains("Set-Cookie"));
    }

    [Fact]
    public async Task A_page_that_chooses_its_language_says_so_to_caches()
    {
        using var french = await site.GetAsync("/api", ("Accept-Language", "fr"));
        using var english = await site.GetAsync("/api", ("Accept-Language", "en"), ("If-None-Match", $"{french.Headers.ETag}"));

        Assert.Equal(HttpStatusCode.OK, english.StatusCode);
        Assert.Contains("Accept-Language", english.Headers.Vary);
    }

    [Theory]
    [InlineData("/fr/", HttpStatusCode.OK)]
    [InlineData("/fr/sources/st-sgb-2010-1", HttpStatusCode.OK)]
    [InlineData("/fr/dpko-2010/units/zzzzzz", HttpStatusCode.NotFound)]
    [InlineData("/", HttpStatusCode.Redirect)]
    [InlineData("/health/live", HttpStatusCode.OK)]
    [InlineData("/site.css", HttpStatusCode.OK)]
    public async Task HEAD_answers_as_GET_does_without_the_body(string path, HttpStatusCode status)
    {
        using var get = await site.GetAsync(path);
        using var head = await site.SendAsync(HttpMethod.Head, path);

        Assert.Equal(status, head.StatusCode);
        Assert.Equal(get.Headers.ETag, head.Headers.ETag);
        Assert.Equal(get.Content.Headers.ContentType, head.Content.Headers.ContentType);
        Assert.Empty(await head.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("POST")]
    [InlineData("DELETE")]
    public async Task Pages_are_only_read(string method)
    {
        using var response = await site.SendAsync(new HttpMethod(method), "/fr/dpko-2010");

        Assert.InRange((int)response.StatusCode, 400, 499);
    }
}
