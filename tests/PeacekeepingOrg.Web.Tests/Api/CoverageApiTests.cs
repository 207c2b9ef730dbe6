namespace PeacekeepingOrg.Web.Tests.Api;

[Collection(ApiCollection.Name)]
public sealed class CoverageApiTests(ApiSite site)
{
    [Fact]
    public async Task Sources_and_editions_have_exactly_their_fields()
    {
        var coverage = await site.GetJsonAsync("/api/v1/coverage");

        Assert.Equal(["sources", "editions", "url"], coverage.Fields());
        Assert.All(coverage.Items("sources"), s => Assert.Equal(
            ["id", "symbol", "label", "authority", "parts", "characters", "quotedCharacters", "unused", "context", "unquoted", "url"], s.Fields()));
        Assert.All(coverage.Items("editions"), e => Assert.Equal(
            ["id", "title", "titleText", "sourceIds", "authority", "units", "posts", "facts", "url"], e.Fields()));
        Assert.All(coverage.Items("editions").SelectMany(e => e.Items("facts")), f => Assert.Equal(
            ["fact", "of", "cited", "inferred", "notEstablished", "inferredOf", "notEstablishedOf"], f.Fields()));
    }

    /// <summary>Against the lists of units and posts, which the coverage does not read.</summary>
    [Fact]
    public async Task Figures_agree_with_the_rows_of_the_edition()
    {
        var edition = (await site.GetJsonAsync("/api/v1/coverage")).Items("editions").WithId("dpko-2010");
        var units = (await site.ListAsync(ApiSite.Edition + "/units")).Where(u => !u.GetProperty("isExternal").GetBoolean()).ToList();
        var posts = (await site.ListAsync(ApiSite.Edition + "/posts")).Where(p => !p.GetProperty("isExternal").GetBoolean()).ToList();
        var upward = (await site.ListAsync(ApiSite.Edition + "/reporting-lines")).Where(l => l.Text("kind") is "reportsTo" or "accountableTo")
            .Select(l => l.Text("from", "id")).ToHashSet();

        Assert.Equal(units.Where(u => u.IsNull("headPostId")).Select(u => u.Text("id")), Open("head"));
        Assert.Equal(units.Where(u => u.Text("attributionMode") == "none").Select(u => u.Text("id")), Open("functions"));
        Assert.Equal(posts.Where(p => p.IsNull("rank")).Select(p => p.Text("id")), Open("rank"));
        Assert.Equal(posts.Where(p => !upward.Contains(p.Text("id"))).Select(p => p.Text("id")), Open("superior"));

        IEnumerable<string?> Open(string fact) => edition.Items("facts").Single(f => f.Text("fact") == fact).Items("notEstablishedOf").Select(e => e.Text("id"));
    }

    [Fact]
    public async Task A_stretch_outside_quotes_is_where_it_says()
    {
        var source = (await site.GetJsonAsync("/api/v1/coverage")).Items("sources").WithId("dpo-page");
        var texts = (await site.GetJsonAsync("/api/v1/sources/dpo-page")).Within("key").Where(p => p.TryGetProperty("text", out _)).DistinctBy(p => p.Text("key")).ToDictionary(p => p.Text("key")!, p => p.Text("text")!);

        Assert.NotEmpty(source.Items("unquoted"));
        Assert.All(source.Items("unquoted"), s => Assert.Equal(
            s.Text("text"), texts[s.Text("paragraph")!].Substring(s.GetProperty("start").GetInt32(), s.GetProperty("length").GetInt32())));
        Assert.All(source.Items("parts"), p => Assert.Equal(0, p.GetProperty("nothing").GetInt32()));
    }
}
