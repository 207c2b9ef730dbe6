namespace PeacekeepingOrg.Web.Tests.Api;

[Collection(ApiCollection.Name)]
public sealed class PagingTests(ApiSite site)
{
    public static TheoryData<string> Lists =>
    [
        "/api/v1/sources",
        "/api/v1/editions",
        ApiSite.Edition + "/units",
        ApiSite.Edition + "/posts",
        ApiSite.Edition + "/reporting-lines",
        ApiSite.Edition + "/attributions",
        "/api/v1/search?q=paix",
    ];

    [Theory]
    [MemberData(nameof(Lists))]
    public async Task Small_pages_put_together_are_the_whole_list(string path)
    {
        var whole = await site.ListAsync(path);
        var paged = await site.ListAsync(path, pageSize: 7);

        Assert.NotEmpty(whole);
        Assert.Equal(whole.Select(r => r.GetRawText()), paged.Select(r => r.GetRawText()));
    }

    [Fact]
    public async Task A_page_has_50_rows_unless_asked_otherwise()
    {
        var page = await site.GetJsonAsync(ApiSite.Edition + "/attributions");

        Assert.Equal(50, page.Items("items").Count);
        Assert.Equal((1, 50, 148), (page.GetProperty("page").GetInt32(), page.GetProperty("pageSize").GetInt32(), page.GetProperty("total").GetInt32()));
    }

    [Fact]
    public async Task Past_the_end_there_are_no_rows_but_the_total_stands()
    {
        var page = await site.GetJsonAsync(ApiSite.Edition + "/units?page=1000000&pageSize=200");

        Assert.Empty(page.Items("items"));
        Assert.Equal(52, page.GetProperty("total").GetInt32());
    }
}
