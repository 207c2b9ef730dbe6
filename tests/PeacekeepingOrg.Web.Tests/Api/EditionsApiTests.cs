namespace PeacekeepingOrg.Web.Tests.Api;

[Collection(ApiCollection.Name)]
public sealed class EditionsApiTests(ApiSite site)
{
    [Fact]
    public async Task The_edition_says_when_it_takes_effect_and_that_its_end_is_not_established()
    {
        var edition = Assert.Single(await site.ListAsync("/api/v1/editions"));

        Assert.Equal("dpko-2010", edition.Text("id"));
        Assert.Equal("dpko", edition.Text("organizationId"));
        Assert.Equal("2010-01-01", edition.Text("effectiveFrom"));
        Assert.True(edition.IsNull("effectiveTo"));
        Assert.Equal(["st-sgb-2010-1"], edition.Texts("sourceIds"));
        Assert.Equal("9.1", Assert.Single(edition.Items("citations")).Text("paragraph"));
    }

    [Fact]
    public async Task An_edition_alone_is_the_same_row() =>
        Assert.Equal((await site.ListAsync("/api/v1/editions"))[0].GetRawText(), (await site.GetJsonAsync(ApiSite.Edition)).GetRawText());

    [Theory]
    [InlineData("units", "units")]
    [InlineData("posts", "posts")]
    [InlineData("reportingLines", "reporting-lines")]
    [InlineData("attributions", "attributions")]
    public async Task Counts_are_the_totals_of_the_lists(string count, string list)
    {
        var counts = (await site.GetJsonAsync(ApiSite.Edition)).GetProperty("counts");

        Assert.Equal((await site.ListAsync($"{ApiSite.Edition}/{list}")).Count, counts.GetProperty(count).GetInt32());
    }
}
