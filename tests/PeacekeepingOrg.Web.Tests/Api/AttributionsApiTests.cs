namespace PeacekeepingOrg.Web.Tests.Api;

[Collection(ApiCollection.Name)]
public sealed class AttributionsApiTests(ApiSite site)
{
    private const string Attributions = ApiSite.Edition + "/attributions";

    [Fact]
    public async Task An_item_is_an_attribution_of_the_unit_whose_list_it_stands_in()
    {
        var attribution = (await site.ListAsync(Attributions)).WithId("8.23-c");

        Assert.Equal(["mine-action-office-of-the-director"], attribution.Items("holders").Select(h => h.Text("id")));
        Assert.Contains("Fonds d’affectation spéciale", attribution.Text("text"), StringComparison.Ordinal);
        Assert.Equal(("8.23", "c"), (attribution.Text("citation", "paragraph"), attribution.Text("citation", "item")));
        Assert.Equal(attribution.Text("text"), attribution.Text("citation", "quote"));
    }

    [Fact]
    public async Task What_8_5_asks_of_all_units_is_held_by_each_unit_of_the_office()
    {
        var attribution = (await site.ListAsync(Attributions)).WithId("8.5-p1");
        var below = (await site.ListAsync(ApiSite.Edition + "/units")).Where(u => u.Text("parentId") == "office-of-rule-of-law-and-security-institutions");

        var holders = attribution.Items("holders").Select(h => h.Text("id")).ToList();
        Assert.Equal(13, holders.Count);
        Assert.All(below, unit => Assert.Contains(unit.Text("id"), holders));
    }

    [Fact]
    public async Task What_6_7_confers_is_held_by_the_four_regional_divisions_together()
    {
        var attributions = (await site.ListAsync(Attributions)).Where(a => a.Text("citation", "paragraph") == "6.7").ToList();

        Assert.Equal(5, attributions.Count);
        Assert.All(attributions, a => Assert.Equal(
            ["africa-i-division", "africa-ii-division", "asia-and-middle-east-division", "europe-and-latin-america-division"],
            a.Items("holders").Select(h => h.Text("id"))));
    }

    [Fact]
    public async Task They_can_be_asked_for_by_unit_with_all_below_it_or_by_post()
    {
        var own = await site.ListAsync(Attributions + "?unit=mine-action-service");
        var below = await site.ListAsync(Attributions + "?unit=mine-action-service&post=&below=true");
        var post = await site.ListAsync(Attributions + "?post=military-adviser");

        Assert.All(own, a => Assert.Contains(a.Items("holders"), h => h.Text("id") == "mine-action-service"));
        Assert.Contains(below, a => a.Text("id") == "8.23-c");
        Assert.True(below.Count > own.Count);
        Assert.Equal(["2.3-p1", "7.2-p1", "7.2-p2"], post.Select(a => a.Text("id")));
    }

    [Fact]
    public async Task Arrangements_listed_in_2_4_are_no_attributions() =>
        Assert.DoesNotContain(await site.ListAsync(Attributions), a => a.Text("citation", "paragraph") == "2.4");
}
