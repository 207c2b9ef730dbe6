namespace PeacekeepingOrg.Web.Tests.Api;

[Collection(ApiCollection.Name)]
public sealed class EditionsApiTests(ApiSite site)
{
    [Fact]
    public async Task The_editions_come_by_how_far_their_texts_may_be_trusted() => Assert.Equal(
        [("dpko-2010", "normative"), ("dpo-2019", "descriptive"), ("sc-working-group-pko", "descriptive"), ("polmil", "unverified")],
        (await site.ListAsync("/api/v1/editions")).Select(e => (e.Text("id")!, e.Text("authority")!)));

    [Fact]
    public async Task An_edition_says_when_it_takes_effect_and_what_its_end_rests_on()
    {
        var edition = await site.GetJsonAsync(ApiSite.Edition);

        Assert.Equal("dpko", edition.Text("organizationId"));
        Assert.Equal("2010-01-01", edition.Text("effectiveFrom"));
        Assert.Equal("2018-12-31", edition.Text("effectiveTo"));
        Assert.Equal(["st-sgb-2010-1"], edition.Texts("sourceIds"));
        var (from, to) = (edition.Items("citations")[0], edition.Items("citations")[1]);
        Assert.Equal(("effectiveFrom", "9.1", "cited"), (from.Text("fact"), from.Text("paragraph"), from.Text("basis")));
        Assert.Equal(("effectiveTo", "inferred", "a-res-72-262-c"), (to.Text("fact"), to.Text("basis"), to.Text("restsOn")));
        Assert.True(to.IsNull("paragraph"));
        Assert.True((await site.GetJsonAsync("/api/v1/editions/dpo-2019")).IsNull("effectiveTo"));
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
