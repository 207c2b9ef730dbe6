namespace PeacekeepingOrg.Web.Tests.Api;

[Collection(ApiCollection.Name)]
public sealed class PostsApiTests(ApiSite site)
{
    private const string Posts = ApiSite.Edition + "/posts";

    [Fact]
    public async Task A_rank_is_in_the_words_of_the_text_or_null()
    {
        var posts = await site.ListAsync(Posts);

        Assert.Equal("sous-secrétaire général", posts.WithId("asg-peacekeeping-operations").Text("rank"));
        Assert.True(posts.WithId("chief-situation-centre").IsNull("rank"));
        Assert.All(posts, p => Assert.Equal(!p.IsNull("rank"), p.Items("citations").Any(c => c.Text("fact") == "rank")));
    }

    [Fact]
    public async Task The_posts_of_other_organizations_are_marked()
    {
        var external = (await site.ListAsync(Posts)).Where(p => p.GetProperty("isExternal").GetBoolean()).Select(p => p.Text("id")).ToList();

        Assert.Contains("secretary-general", external);
        Assert.Contains("usg-field-support", external);
        Assert.DoesNotContain("usg-peacekeeping-operations", external);
    }

    [Fact]
    public async Task The_bulletin_names_no_holder() => Assert.All(await site.ListAsync(Posts), p => Assert.True(p.IsNull("holder")));

    [Fact]
    public async Task A_post_has_its_functions_and_its_lines()
    {
        var adviser = await site.GetJsonAsync(Posts + "/police-adviser");

        Assert.Equal(["2.3-p1", "8.6-p1", "8.6-p2"], adviser.Items("attributions").Select(a => a.Text("id")));
        Assert.Contains(adviser.Items("linesOut"), l => l.Text("kind") == "collaboratesWith");
        Assert.Contains(adviser.Items("linesIn"), l => l.Text("from", "id") == "deputy-police-adviser" && l.Text("kind") == "assists");
    }

    [Fact]
    public async Task The_chain_of_a_section_chief_leads_to_the_Secretary_General()
    {
        var path = Assert.Single((await site.GetJsonAsync(Posts + "/chief-mine-action-policy-section/chain")).Items("paths"));
        var steps = path.Items("steps");

        Assert.Equal(
            ["chief-mine-action-policy-section", "director-mine-action-service", "asg-rule-of-law-and-security-institutions", "usg-peacekeeping-operations", "secretary-general"],
            steps.Select(s => s.Text("post", "id")));
        Assert.True(path.GetProperty("complete").GetBoolean());
        Assert.True(path.IsNull("stoppedBecause"));
        Assert.True(steps[0].IsNull("line"));
        Assert.Equal(["8.26", "8.21", "8.1", "3.1"], steps.Skip(1).Select(s => s.Text("line", "citation", "paragraph")));
    }

    [Fact]
    public async Task The_chain_follows_both_superiors_of_one_that_has_two()
    {
        var paths = (await site.GetJsonAsync(Posts + "/chief-of-staff/chain")).Items("paths");

        Assert.Equal(["usg-peacekeeping-operations", "usg-field-support"], paths.Select(p => p.Items("steps")[1].Text("post", "id")));
    }

    [Theory]
    [InlineData("fr", "Aucun texte chargé ne dit de qui relève ce poste")]
    [InlineData("en", "No text loaded states to whom this post reports")]
    public async Task The_chain_of_the_deputy_police_adviser_stops_and_says_why(string lang, string reason)
    {
        var path = Assert.Single((await site.GetJsonAsync($"{Posts}/deputy-police-adviser/chain?lang={lang}")).Items("paths"));

        Assert.False(path.GetProperty("complete").GetBoolean());
        Assert.StartsWith(reason, path.Text("stoppedBecause"), StringComparison.Ordinal);
        Assert.Single(path.Items("steps"));
    }

    [Fact]
    public async Task Every_chain_is_complete_or_says_why_not()
    {
        foreach (var post in await site.ListAsync(Posts))
        {
            var paths = (await site.GetJsonAsync($"{Posts}/{post.Text("id")}/chain")).Items("paths");
            Assert.NotEmpty(paths);
            Assert.All(paths, path => Assert.Equal(path.GetProperty("complete").GetBoolean(), path.IsNull("stoppedBecause")));
        }
    }
}
