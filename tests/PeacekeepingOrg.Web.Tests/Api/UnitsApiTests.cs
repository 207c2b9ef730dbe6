namespace PeacekeepingOrg.Web.Tests.Api;

[Collection(ApiCollection.Name)]
public sealed class UnitsApiTests(ApiSite site)
{
    private const string Units = ApiSite.Edition + "/units";

    [Fact]
    public async Task The_department_comes_first_with_its_names_in_both_languages()
    {
        var department = (await site.ListAsync(Units))[0];

        Assert.Equal("dpko", department.Text("id"));
        Assert.Equal("Département des opérations de maintien de la paix", department.Text("name", "fr"));
        Assert.Equal("Department of Peacekeeping Operations", department.Text("name", "en"));
        Assert.Equal("official", department.Text("name", "enBasis"));
        Assert.Equal(("DPKO", "DOMP"), (department.Text("acronym"), department.Text("acronyms", "fr")));
        Assert.Contains("DPO", department.Texts("aliases"));
        Assert.Equal("usg-peacekeeping-operations", department.Text("headPostId"));
        Assert.True(department.IsNull("parentId"));
    }

    [Fact]
    public async Task Every_id_that_a_unit_names_is_there()
    {
        var units = await site.ListAsync(Units);
        var posts = (await site.ListAsync(ApiSite.Edition + "/posts")).ToDictionary(p => p.Text("id")!);
        var ids = units.Select(u => u.Text("id")).ToHashSet();

        Assert.Equal(units.Count, ids.Count);
        Assert.All(units.Where(u => !u.IsNull("parentId")), u => Assert.Contains(u.Text("parentId"), ids));
        Assert.All(units.SelectMany(u => u.Items("serves")), s => Assert.Contains(s.Text("id"), ids));
        Assert.All(units.Where(u => !u.IsNull("headPostId")), u =>
        {
            var head = posts[u.Text("headPostId")!];
            Assert.True(head.GetProperty("isHead").GetBoolean());
            Assert.Equal(u.Text("id"), head.Text("unitId"));
        });
    }

    [Fact]
    public async Task Each_stated_fact_of_a_unit_has_its_citation()
    {
        Assert.All(await site.ListAsync(Units), unit =>
        {
            var facts = unit.Items("citations").Select(c => c.Text("fact")).ToList();
            Assert.Contains("existence", facts);
            Assert.Contains("name", facts);
            Assert.Equal(!unit.IsNull("parentId"), facts.Contains("parent"));
            Assert.Equal(!unit.IsNull("headPostId"), facts.Contains("head"));
            Assert.Equal(unit.Items("serves").Count, facts.Count(f => f == "serves"));
        });
    }

    [Fact]
    public async Task What_no_sentence_states_says_why_it_is_held()
    {
        var section = (await site.ListAsync(Units)).WithId("public-affairs-section");
        var parent = section.Items("citations").Single(c => c.Text("fact") == "parent");

        Assert.Equal("inferred", parent.Text("basis"));
        Assert.StartsWith("La personne qui dirige la Section", parent.Text("reason", "fr"), StringComparison.Ordinal);
        Assert.StartsWith("The head of the Section", parent.Text("reason", "en"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("executive-office", "byReference")]
    [InlineData("africa-i-division", "collective")]
    [InlineData("mine-action-office-of-the-director", "own")]
    [InlineData("dfs", "none")]
    public async Task A_unit_says_how_its_attributions_are_conferred(string unit, string mode) =>
        Assert.Equal(mode, (await site.GetJsonAsync($"{Units}/{unit}")).Text("attributionMode"));

    [Fact]
    public async Task Attributions_by_reference_are_cited_to_4_9()
    {
        var office = await site.GetJsonAsync(Units + "/executive-office");

        Assert.Contains(office.Items("citations"), c => c.Text("fact") == "attribution" && c.Text("paragraph") == "4.9");
        Assert.Equal(["dpko", "dfs"], office.Items("serves").Select(s => s.Text("id")));
    }

    [Fact]
    public async Task A_unit_has_what_is_above_below_and_around_it()
    {
        var service = await site.GetJsonAsync(Units + "/mine-action-service");

        Assert.Equal(["dpko", "office-of-rule-of-law-and-security-institutions"], service.Items("above").Select(u => u.Text("id")));
        Assert.Equal(
            ["mine-action-office-of-the-director", "mine-action-programme-section", "mine-action-policy-section"],
            service.Items("children").Select(u => u.Text("id")));
        Assert.Equal("director-mine-action-service", service.Items("posts")[0].Text("id"));
        Assert.Contains(service.Items("linesOut"), l => l.Text("to", "id") == "asg-rule-of-law-and-security-institutions");
        Assert.Equal(2, service.Items("linesIn").Count);
        Assert.Empty(service.Items("before"));
        var after = Assert.Single(service.Items("after"));
        Assert.Equal(("toBeReviewed", "inferred"), (after.Text("change"), after.Text("basis")));
        Assert.Empty(after.Items("to"));
        Assert.NotEmpty(after.Text("reason", "fr")!);
    }

    [Fact]
    public async Task A_unit_says_what_it_was_before_and_what_it_is_called_after()
    {
        var earlier = await site.GetJsonAsync(Units + "/dpko");
        var later = await site.GetJsonAsync("/api/v1/editions/dpo-2019/units/dpko");

        var renamed = Assert.Single(earlier.Items("after"), c => c.Text("change") == "renamed");
        Assert.Equal("Département des opérations de paix", Assert.Single(renamed.Items("to")).Text("name", "fr"));
        Assert.Equal(earlier.GetProperty("after").GetRawText(), later.GetProperty("before").GetRawText());
        Assert.Empty(later.Items("after"));
    }

    [Fact]
    public async Task A_unit_shows_where_the_text_disagrees_about_it()
    {
        var section = await site.GetJsonAsync(Units + "/public-affairs-section");

        var discrepancy = section.Items("discrepancies").WithId("public-affairs-names");
        Assert.Equal(["4.1", "4.4", "4.5"], discrepancy.Items("citations").Select(c => c.Text("paragraph")));
    }

    [Fact]
    public async Task Units_not_named_one_by_one_are_one_row_with_the_count_the_text_states()
    {
        var units = await site.ListAsync(Units);

        Assert.Equal([3, 3], units.Where(u => !u.IsNull("count")).Select(u => u.GetProperty("count").GetInt32()));
        Assert.Equal(4, units.Count(u => u.Text("id")!.EndsWith("-integrated-operational-teams", StringComparison.Ordinal) && u.IsNull("count")));
        Assert.All(units.Where(u => !u.IsNull("count")), u => Assert.Contains(u.Items("citations"), c => c.Text("fact") == "count"));
    }
}
