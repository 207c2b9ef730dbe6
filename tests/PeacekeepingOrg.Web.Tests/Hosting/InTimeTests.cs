using System.Net;
using AngleSharp.Dom;

namespace PeacekeepingOrg.Web.Tests.Hosting;

/// <summary>What was in force when, and how far the text behind it may be trusted.</summary>
[Collection(SiteCollection.Name)]
public sealed class InTimeTests(Site site)
{
    [Theory]
    [InlineData("2015-06-01", "dpko-2010", "dpo-2019")]
    [InlineData("2018-12-31", "dpko-2010", "dpo-2019")]
    [InlineData("2019-01-01", "dpo-2019", "dpko-2010")]
    public async Task A_date_shows_the_edition_in_force_and_no_other(string date, string edition, string other)
    {
        var main = (await site.GetPageAsync($"/fr/at/{date}")).QuerySelector("main")!;

        Assert.NotNull(main.QuerySelector($"h2 a[href='/fr/{edition}']"));
        Assert.Null(main.QuerySelector($"h2 a[href='/fr/{other}']"));
        Assert.Equal(date, main.QuerySelector("input[type=date]")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Before_any_text_nothing_is_established_and_what_is_known_is_told()
    {
        var section = (await site.GetPageAsync("/fr/at/2000-06-01")).QuerySelector("section[aria-labelledby=dpko]")!;

        Assert.NotNull(section.QuerySelector(".not-established"));
        Assert.Equal(["1948", "1992"], section.QuerySelectorAll("time").Select(t => t.GetAttribute("datetime")));
        Assert.Null(section.QuerySelector("h2 a"));
    }

    [Fact]
    public async Task The_form_leads_to_the_address_of_the_date()
    {
        using var response = await site.GetAsync("/en/at?date=2015-06-01");

        Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
        Assert.EndsWith("/en/at/2015-06-01", response.Headers.Location!.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/fr/at/2015-13-01")]
    [InlineData("/fr/at/hier")]
    [InlineData("/fr/at?date=01/06/2015")]
    public async Task What_is_no_date_is_told_how_to_write_one(string path)
    {
        var page = await site.GetPageAsync(path, HttpStatusCode.BadRequest);

        Assert.Contains("2015-06-01", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector("main form input[type=date]"));
    }

    [Theory]
    [InlineData("/fr/dpo-2019/units/police-division", "/fr/dpko-2010/units/police-division")]
    [InlineData("/fr/dpko-2010/units/strategic-peacekeeping-partnership-division", "/fr/dpo-2019/units/strategic-peacekeeping-partnership-division")]
    [InlineData("/en/dpo-2019/posts/police-adviser", "/en/dpko-2010/posts/police-adviser")]
    public async Task What_another_edition_names_is_pointed_to_and_not_missing(string path, string there)
    {
        var main = (await site.GetPageAsync(path)).QuerySelector("main")!;

        Assert.NotNull(main.QuerySelector($"a[href='{there}']"));
        Assert.NotNull(main.QuerySelector(".not-established"));
    }

    [Theory]
    [InlineData("/fr/dpko-2010/units/dpko", "/fr/dpo-2019/units/dpko", "Département des opérations de paix")]
    [InlineData("/fr/dpo-2019/units/dpko", "/fr/dpko-2010/units/dpko", "Département des opérations de maintien de la paix")]
    [InlineData("/fr/dpko-2010/units/policy-evaluation-and-training-division", "/fr/dpo-2019/units/strategic-peacekeeping-partnership-division", "Division du partenariat stratégique pour le maintien de la paix")]
    [InlineData("/fr/dpko-2010/posts/usg-peacekeeping-operations", "/fr/dpo-2019/posts/usg-peacekeeping-operations", "Secrétaire général adjoint aux opérations de paix")]
    public async Task A_page_says_what_its_subject_was_before_or_became_after(string path, string other, string name)
    {
        var around = (await site.GetPageAsync(path)).QuerySelector("section:has(> #before-and-after)")!;

        Assert.Equal(name, around.QuerySelector($"a[href='{other}']")?.TextContent);
        Assert.NotNull(around.QuerySelector("a.cite"));
    }

    [Theory]
    [InlineData("/fr/dpo-2019", "dpo-2019")]
    [InlineData("/fr/polmil/units/polmil", "polmil")]
    [InlineData("/fr/sources", "dpko-2010")]
    public async Task The_way_about_the_site_stays_in_the_edition_one_reads(string path, string edition) =>
        Assert.NotNull((await site.GetPageAsync(path)).QuerySelector($"header nav a[href='/fr/{edition}/chart']"));

    [Fact]
    public async Task No_page_shows_a_fact_of_the_note_without_its_mark()
    {
        string[] paths =
        [
            "/", "/polmil", "/polmil/posts", "/polmil/chart", "/polmil/print", "/polmil/units/polmil", "/polmil/units/dpko", "/polmil/posts/secretary-general",
            "/at", "/at/2015-06-01", "/discrepancies", "/search?q=POLMIL", "/search?q=POLMIL&kind=paragraph", "/sources", "/sources/polmil-note",
        ];
        foreach (var path in paths.Select(p => "/fr" + p))
        {
            var main = (await site.GetPageAsync(path)).QuerySelector("main")!;
            Assert.True(main.QuerySelector(".authority.unverified") is not null, path);
            Assert.All(
                main.QuerySelectorAll("a.cite[href*='/sources/polmil-note']"),
                chip => Assert.True(chip.NextElementSibling?.Matches(".authority.unverified"), $"{path}: {chip.OuterHtml}"));
        }
    }
}
