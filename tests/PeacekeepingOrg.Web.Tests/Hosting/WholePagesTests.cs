using AngleSharp.Dom;
using Microsoft.Extensions.DependencyInjection;
using PeacekeepingOrg.Core.Structure;
using PeacekeepingOrg.Core.Structure.Posts;
using PeacekeepingOrg.Core.Structure.Sources;
using PeacekeepingOrg.Core.Structure.Units;

namespace PeacekeepingOrg.Web.Tests.Hosting;

/// <summary>All a page has to say is in the first answer: nothing is fetched later.</summary>
[Collection(SiteCollection.Name)]
public sealed class WholePagesTests(Site site)
{
    private static readonly CancellationToken Stop = TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("fr")]
    [InlineData("en")]
    public async Task Every_unit_has_its_name_head_parts_and_attributions(string lang)
    {
        var units = site.Services.GetRequiredService<UnitQueries>();
        foreach (var unit in (await units.ListAsync(Site.Edition, Paging.All, Stop)).Items)
        {
            var details = (await units.FindAsync(Site.Edition, unit.Key, Stop))!;
            await HasAsync($"/{lang}/{Site.Edition}/units/{unit.Key}",
            [
                unit.Name.In(lang),
                .. details.Head is { } head ? new[] { head.Title.In(lang) } : [],
                .. details.Above.Concat(details.Siblings).Select(u => u.Name.In(lang)),
                .. details.Children.Select(u => u.Name.In(lang)),
                .. details.Attributions.Select(a => a.Text),
                .. details.Discrepancies.Select(d => d.Title.In(lang)),
            ]);
        }
    }

    [Theory]
    [InlineData("fr", "relève aussi de", "plusieurs supérieurs", "dessert deux départements")]
    [InlineData("en", "also reports to", "answers to more than one", "serves two departments")]
    public async Task The_legend_of_a_chart_of_posts_speaks_of_posts(string lang, string second, string several, string ofUnits)
    {
        var legend = (await site.GetPageAsync($"/{lang}/{Site.Edition}/chart?view=reporting")).QuerySelector(".legend")!.TextContent;

        Assert.Contains(second, legend, StringComparison.Ordinal);
        Assert.Contains(several, legend, StringComparison.Ordinal);
        Assert.DoesNotContain(ofUnits, legend, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("fr")]
    [InlineData("en")]
    public async Task Every_post_has_its_superiors_its_chain_and_its_attributions(string lang)
    {
        var posts = site.Services.GetRequiredService<PostQueries>();
        foreach (var post in (await posts.ListAsync(Site.Edition, Paging.All, Stop)).Items)
        {
            var details = (await posts.FindAsync(Site.Edition, post.Key, Stop))!;
            await HasAsync($"/{lang}/{Site.Edition}/posts/{post.Key}",
            [
                post.Title.In(lang),
                .. details.LinesOut.Select(l => l.To.Name.In(lang)),
                .. details.LinesIn.Select(l => l.From.Name.In(lang)),
                .. details.Chain.SelectMany(path => path.Steps).Select(step => step.End.Name.In(lang)),
                .. details.Attributions.Select(a => a.Text),
            ]);
        }
    }

    [Theory]
    [InlineData("fr")]
    [InlineData("en")]
    public async Task The_bulletin_has_every_paragraph_and_item(string lang)
    {
        var text = (await site.Services.GetRequiredService<SourceQueries>().FindAsync(Site.Bulletin, Stop))!;

        await HasAsync($"/{lang}/sources/{Site.Bulletin}", [.. text.Blocks.Select(b => b.Kind == BlockKind.SectionHeading ? b.Title : b.Text), .. text.Blocks.SelectMany(b => b.Items).Select(i => i.Text)]);
    }

    [Theory]
    [InlineData("/fr/search?q=deminage", "déminage", "8.25 b)")]
    [InlineData("/fr/search?q=%22assurance+qualit%C3%A9%22", "assurance qualité", "5 résultats")]
    [InlineData("/en/search?q=drones", "Nothing was found for: drones")]
    [InlineData("/fr/dpko-2010?filter=situation", "Centre de situation")]
    [InlineData("/en/", "Department of Peacekeeping Operations", "Office of Military Affairs")]
    [InlineData("/en/discrepancies", "Groupe des affaires publiques")]
    public async Task Answers_are_there_without_scripts(string path, params string[] words) => await HasAsync(path, words);

    private async Task HasAsync(string path, IEnumerable<string> texts)
    {
        var page = await site.GetPageAsync(path);
        var words = Plain(page.Body!.TextContent);
        foreach (var text in texts)
            Assert.True(words.Contains(Plain(text), StringComparison.Ordinal), $"{path} lacks «{text}».");
    }

    private static string Plain(string text) => string.Join(' ', text.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));
}
