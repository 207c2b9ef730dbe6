using System.Net;

namespace PeacekeepingOrg.Web.Tests.Hosting;

[Collection(SiteCollection.Name)]
public sealed class MissingPagesTests(Site site)
{
    [Theory]
    [InlineData("/fr/dpko-2010/units/situation-center", "/fr/dpko-2010/units/situation-centre")]
    [InlineData("/en/dpko-2010/posts/police-advisor", "/en/dpko-2010/posts/police-adviser")]
    [InlineData("/fr/dpko-2011", "/fr/dpko-2010")]
    [InlineData("/en/sources/st-sgb-2010-2", "/en/sources/st-sgb-2010-1")]
    public async Task An_unknown_id_is_not_found_and_what_is_near_is_linked(string path, string near)
    {
        var page = await site.GetPageAsync(path, HttpStatusCode.NotFound);

        Assert.Equal(path[1..3], page.DocumentElement.GetAttribute("lang"));
        Assert.Contains(path.Split('/')[^1], page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector($"main a[href='{near}']"));
        Assert.NotNull(page.QuerySelector("main form[role=search]"));
    }

    [Theory]
    [InlineData("/fr/zzzzzz")]
    [InlineData("/fr/zzzzzz/posts")]
    [InlineData("/fr/zzzzzz/units/dpko")]
    [InlineData("/fr/zzzzzz/posts/chief-of-staff")]
    [InlineData("/fr/dpko-2010/units/zzzzzz")]
    [InlineData("/fr/dpko-2010/zzzzzz")]
    [InlineData("/fr/a/b/c/d")]
    [InlineData("/de/")]
    [InlineData("/de/dpko-2010")]
    [InlineData("/FR/dpko-2010/units/zzzzzz")]
    [InlineData("/zzzzzz")]
    [InlineData("/zzzzzz.js")]
    [InlineData("/fr/%2500")]
    [InlineData("/fr/dpko-2010/units/%2500")]
    [InlineData("/fr/dpko-2010/units/..%2f..%2fappsettings.json")]
    public async Task What_is_nowhere_is_not_found_and_a_way_on_is_offered(string path)
    {
        var page = await site.GetPageAsync(path, HttpStatusCode.NotFound);

        Assert.NotNull(page.QuerySelector("h1"));
        Assert.NotNull(page.QuerySelector("main form[role=search]"));
    }

    [Fact]
    public async Task A_missing_page_is_not_cached_as_if_it_were_one()
    {
        using var response = await site.GetAsync("/fr/dpko-2010/units/zzzzzz");

        Assert.Null(response.Headers.ETag);
    }
}
