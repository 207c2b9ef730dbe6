using System.Text.RegularExpressions;
using PeacekeepingOrg.Browser.Tests.Stage;

namespace PeacekeepingOrg.Browser.Tests.Journeys;

/// <summary>The journey the site is for: from words to the sentence of the bulletin that has them.</summary>
public sealed class FromWordsToSentenceTests(Theatre theatre) : BrowserTest(theatre)
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task The_trust_fund_for_mine_action_is_two_clicks_from_the_home_page(bool scripts)
    {
        var page = await OpenAsync("/fr/", scripts);
        await page.GetByRole(AriaRole.Searchbox).FillAsync("fonds d'affectation spéciale antimines");

        await page.GetByRole(AriaRole.Button, new() { Name = "Chercher" }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "8.23 c)" }).First.ClickAsync();

        await Expect(page).ToHaveURLAsync(new Regex($"/fr/sources/{Bulletin}.*#8\\.23-c$"));
        var mark = page.Locator("[id='8.23-c'] mark");
        await Expect(mark.Filter(new() { HasText = "affectation spéciale" })).ToHaveCountAsync(1);
        await Expect(mark.First).ToBeInViewportAsync();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task From_the_structure_one_reaches_a_unit_its_sentence_and_the_text(bool scripts)
    {
        var page = await OpenAsync("/en/", scripts);
        await page.GetByRole(AriaRole.Navigation, new() { Name = "Site navigation" }).GetByRole(AriaRole.Link, new() { Name = "Structure" }).ClickAsync();
        await Expect(page).ToHaveTitleAsync("Department of Peacekeeping Operations (2010) · PeacekeepingOrg");

        await page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Link, new() { Name = "Force Generation Service", Exact = true }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Force Generation Service");
        await Expect(page).ToHaveTitleAsync("Force Generation Service · ST/SGB/2010/1 · PeacekeepingOrg");

        await page.GetByRole(AriaRole.Link, new() { Name = "7.8 a)" }).ClickAsync();
        await Expect(page.Locator("[id='7.8-a'] mark").First).ToBeInViewportAsync();
        await Expect(page).ToHaveTitleAsync("ST/SGB/2010/1 · PeacekeepingOrg");

        await page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Link, new() { Name = "Sources", Exact = true }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("ources");
    }

    [Fact]
    public async Task Back_leads_from_the_sentence_to_the_unit_and_to_the_structure()
    {
        var page = await OpenAsync($"/fr/{Edition}");
        await page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Link, new() { Name = "Centre de situation", Exact = true }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Centre de situation");
        await page.GetByRole(AriaRole.Link, new() { Name = "4.7 a)" }).First.ClickAsync();
        await Expect(page.Locator("mark").First).ToBeInViewportAsync();

        await page.GoBackAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Centre de situation");
        await page.GoBackAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Département des opérations de maintien de la paix (2010)");
    }

    [Fact]
    public async Task A_permanent_link_within_the_text_leads_to_its_paragraph()
    {
        var page = await OpenAsync($"/fr/sources/{Bulletin}");

        await page.Locator("[id='9.1']").GetByRole(AriaRole.Link, new() { Name = "9.1", Exact = true }).ClickAsync();

        await Expect(page).ToHaveURLAsync(new Regex("#9\\.1$"));
        await Expect(page.Locator("[id='9.1']:target")).ToBeInViewportAsync();
    }
}
