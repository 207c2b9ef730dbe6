namespace PeacekeepingOrg.Web.Tests.Api;

[Collection(ApiCollection.Name)]
public sealed class ReportingLinesApiTests(ApiSite site)
{
    [Theory]
    [InlineData("4.3", "chief-of-staff accountableTo usg-peacekeeping-operations", "chief-of-staff accountableTo usg-field-support")]
    [InlineData(
        "5.1",
        "director-policy-evaluation-and-training-division reportsTo usg-peacekeeping-operations",
        "director-policy-evaluation-and-training-division reportsTo usg-field-support")]
    [InlineData("2.4", "usg-field-support accountableTo usg-peacekeeping-operations", "usg-peacekeeping-operations instructs usg-field-support")]
    [InlineData(
        "6.6",
        "director-africa-i-division accountableTo asg-peacekeeping-operations",
        "director-africa-ii-division accountableTo asg-peacekeeping-operations",
        "director-asia-and-middle-east-division accountableTo asg-peacekeeping-operations",
        "director-europe-and-latin-america-division accountableTo asg-peacekeeping-operations")]
    [InlineData(
        "6.9",
        "africa-i-division-team-leaders reportsTo director-africa-i-division",
        "africa-ii-division-team-leaders reportsTo director-africa-ii-division",
        "asia-and-middle-east-division-team-leaders reportsTo director-asia-and-middle-east-division",
        "europe-and-latin-america-division-team-leaders reportsTo director-europe-and-latin-america-division")]
    public async Task Each_superior_that_a_paragraph_states_is_a_row(string paragraph, params string[] expected)
    {
        var lines = (await site.ListAsync(ApiSite.Edition + "/reporting-lines")).Where(l => l.Text("citation", "paragraph") == paragraph);

        Assert.Equal(expected, lines.Select(l => $"{l.Text("from", "id")} {l.Text("kind")} {l.Text("to", "id")}"));
    }

    [Fact]
    public async Task The_line_of_2_4_cites_its_item()
    {
        var line = (await site.ListAsync(ApiSite.Edition + "/reporting-lines")).First(l => l.Text("citation", "paragraph") == "2.4");

        Assert.Equal("b", line.Text("citation", "item"));
        Assert.Equal(["b"], line.GetProperty("citation").Texts("itemPath"));
        Assert.Equal("line", line.Text("citation", "fact"));
    }

    [Fact]
    public async Task One_superior_at_most_is_the_primary_one_and_only_for_drawing()
    {
        var primary = (await site.ListAsync(ApiSite.Edition + "/reporting-lines")).Where(l => l.GetProperty("isPrimary").GetBoolean()).ToList();

        Assert.Equal(primary.Count, primary.Select(l => l.Text("from", "id")).Distinct().Count());
        Assert.All(primary, l => Assert.True(l.Text("kind") is "reportsTo" or "accountableTo"));
    }

    [Fact]
    public async Task Advice_given_by_way_of_another_post_names_it()
    {
        var lines = (await site.ListAsync(ApiSite.Edition + "/reporting-lines")).Where(l => !l.IsNull("through")).ToList();

        Assert.NotEmpty(lines);
        Assert.All(lines, l => Assert.Equal(("advises", "usg-peacekeeping-operations"), (l.Text("kind"), l.Text("through", "id"))));
    }
}
