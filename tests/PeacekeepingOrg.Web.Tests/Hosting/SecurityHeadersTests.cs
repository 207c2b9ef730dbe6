namespace PeacekeepingOrg.Web.Tests.Hosting;

[Collection(SiteCollection.Name)]
public sealed class SecurityHeadersTests(Site site)
{
    [Theory]
    [InlineData("/fr/")]
    [InlineData("/fr/dpko-2010/units/zzzzzz")]
    [InlineData("/site.js")]
    [InlineData("/api/v1/editions")]
    public async Task Every_answer_says_what_a_browser_may_do_with_it(string path)
    {
        using var response = await site.GetAsync(path);

        var policy = Assert.Single(response.Headers.GetValues("Content-Security-Policy"));
        Assert.Contains("default-src 'self'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("script-src 'unsafe", policy, StringComparison.Ordinal);
        Assert.Equal(["nosniff"], response.Headers.GetValues("X-Content-Type-Options"));
        Assert.Equal(["strict-origin-when-cross-origin"], response.Headers.GetValues("Referrer-Policy"));
        Assert.False(response.Headers.Contains("Server"));
    }

    [Fact]
    public async Task No_page_has_scripts_or_handlers_within()
    {
        var page = await site.GetPageAsync("/fr/");

        Assert.All(page.Scripts, script => Assert.True(script.HasAttribute("src") || script.Type is "importmap", script.OuterHtml));
        Assert.DoesNotContain(page.All, e => e.Attributes.Any(a => a.Name.StartsWith("on", StringComparison.Ordinal)));
    }
}
