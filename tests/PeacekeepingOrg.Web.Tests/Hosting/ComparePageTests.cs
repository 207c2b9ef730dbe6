using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace PeacekeepingOrg.Web.Tests.Hosting;

/// <summary>The page that sets two editions side by side, without scripts.</summary>
[Collection(SiteCollection.Name)]
public sealed class ComparePageTests(Site site)
{
    private const string Pair = "/fr/compare?from=dpko-2010&to=dpo-2019";

    [Fact]
    public async Task Without_parameters_it_is_a_form_that_offers_what_can_be_compared()
    {
        var page = await PageAsync("/fr/compare");

        var form = page.QuerySelector<IHtmlFormElement>("form.choice")!;
        Assert.Equal(("get", "/fr/compare"), (form.Method, form.GetAttribute("action")));
        Assert.Equal("dpko-2010", form.QuerySelector<IHtmlSelectElement>("[name=from]")!.Value);
        Assert.Equal("dpo-2019", form.QuerySelector<IHtmlSelectElement>("[name=to]")!.Value);
    }

    [Fact]
    public async Task Each_change_has_the_earlier_side_left_and_the_later_right_each_leading_to_its_edition()
    {
        var page = await PageAsync(Pair);

        var rows = page.QuerySelectorAll("table.changes tbody");
        Assert.Equal(7, rows.Length);
        Assert.All(rows.SelectMany(r => r.QuerySelectorAll("td:first-child a[href*='/units/'], td:first-child a[href*='/posts/']")), a => Assert.Contains("/dpko-2010/", a.GetAttribute("href"), StringComparison.Ordinal));
        Assert.All(rows.SelectMany(r => r.QuerySelectorAll("td:last-child a[href*='/units/'], td:last-child a[href*='/posts/']")), a => Assert.Contains("/dpo-2019/", a.GetAttribute("href"), StringComparison.Ordinal));
        Assert.All(rows, r => Assert.True(r.QuerySelectorAll("tr:first-child td a.cite").Length >= 2, r.TextContent));
        Assert.Contains("renommé", rows[0].TextContent, StringComparison.Ordinal);
        Assert.Contains("résolution 72/262 C", rows[0].TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_the_later_text_is_silent_about_is_listed_by_office_to_the_last_unit_and_post()
    {
        var page = await PageAsync(Pair);

        var silent = page.QuerySelectorAll("ul.silent li");
        Assert.Equal(74, silent.Length);
        Assert.Contains("ce qu’il tait n’est pas aboli pour autant", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("supprimé", page.QuerySelector("table.changes")!.TextContent, StringComparison.Ordinal);
        Assert.Contains(page.QuerySelectorAll("details summary"), s => s.TextContent.Contains("Bureau des affaires militaires", StringComparison.Ordinal) && s.TextContent.Contains("10 unités, 5 postes", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("kept", 2)]
    [InlineData("renamed", 1)]
    [InlineData("toBeReviewed", 4)]
    public async Task One_kind_of_change_can_be_asked_for(string change, int lines)
    {
        var page = await PageAsync($"{Pair}&change={change}");

        Assert.Equal(lines, page.QuerySelectorAll("table.changes tbody").Length);
        Assert.Equal(change == "toBeReviewed", page.QuerySelectorAll("ul.silent li").Length > 0);
        Assert.Single(page.QuerySelectorAll("nav a[aria-current=true]"), a => a.GetAttribute("href")!.EndsWith("change=" + change, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Swapped_editions_are_put_in_order_by_a_redirect()
    {
        using var response = await site.GetAsync("/en/compare?from=dpo-2019&to=dpko-2010");

        Assert.Equal(HttpStatusCode.Found, response.StatusCode);
        Assert.EndsWith("/en/compare?from=dpko-2010&to=dpo-2019", response.Headers.Location!.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("?from=dpko-2010&to=polmil", HttpStatusCode.BadRequest)]
    [InlineData("?from=dpko-2010&to=dpko-2010", HttpStatusCode.BadRequest)]
    [InlineData("?from=dpko-2011&to=dpo-2019", HttpStatusCode.NotFound)]
    [InlineData("?from=dpko-2010&to=dpo-2020", HttpStatusCode.NotFound)]
    [InlineData("?from=dpko-2010&to=dpo-2019&unit=office-of-military", HttpStatusCode.NotFound)]
    public async Task What_cannot_be_compared_is_said_with_a_way_on(string query, HttpStatusCode status)
    {
        using var response = await site.GetAsync("/fr/compare" + query);
        var page = new HtmlParser().ParseDocument(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));

        Assert.Equal(status, response.StatusCode);
        Assert.NotEmpty(page.QuerySelectorAll("main a[href*='/compare?from=dpko-2010&to=dpo-2019']"));
    }

    [Fact]
    public async Task The_chart_leads_to_the_edition_that_has_the_unit_and_its_legend_tells_the_signs()
    {
        var page = await PageAsync(Pair);

        var links = page.QuerySelectorAll("#chart svg.chart g.box > a").Select(a => a.GetAttribute("href")).ToList();
        Assert.Contains("/fr/dpko-2010/units/situation-centre", links);
        Assert.Contains("/fr/dpo-2019/units/strategic-peacekeeping-partnership-division", links);
        Assert.Contains("nommé par le seul texte antérieur", page.QuerySelector("#chart .legend")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_lineage_of_one_unit_has_both_texts_whole_whatever_is_marked()
    {
        var page = await PageAsync($"{Pair}&unit=office-of-rule-of-law-and-security-institutions");

        Assert.True(page.QuerySelector("details.lineage")!.HasAttribute("open"));
        var pair = page.QuerySelectorAll(".pairs > li").First(li => li.QuerySelector("ins") is not null);
        Assert.Equal(
            "renforcer les liens et coordonner les activités du DOMP dans les domaines de la police, de la justice, du système pénitentiaire, du déminage, du DDR et de la réforme du secteur de la sécurité.",
            Plain(pair.QuerySelector("div:last-child p")!.TextContent));
        Assert.Equal("fr", pair.QuerySelector("div:first-child p")!.GetAttribute("lang"));
        Assert.Contains(page.QuerySelectorAll(".pairs .not-established"), e => e.TextContent == "Rien dans le texte postérieur que le calcul des mots rapproche");
        Assert.Contains("Rapprochement calculé", page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unnamed_office_has_a_lineage_of_its_own_with_nothing_beside_it()
    {
        var page = await PageAsync("/en/compare?from=dpko-2010&to=dpo-2019&unit=office-of-operations");

        Assert.NotEmpty(page.QuerySelectorAll(".pairs > li"));
        Assert.Equal(page.QuerySelectorAll(".pairs > li").Length, page.QuerySelectorAll(".pairs .not-established").Length);
    }

    private static string Plain(string text) => string.Join(' ', text.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries));

    private async Task<IHtmlDocument> PageAsync(string path) => new HtmlParser().ParseDocument(await site.GetHtmlAsync(path));
}
