using PeacekeepingOrg.Browser.Tests.Stage;

namespace PeacekeepingOrg.Browser.Tests.Journeys;

public sealed class ChartTests(Theatre theatre) : BrowserTest(theatre)
{
    private const string Chart = $"/fr/{Edition}/chart";

    [Fact]
    public async Task Arrows_walk_the_chart_and_Enter_opens_a_box()
    {
        var page = await OpenAsync(Chart);
        await page.Locator("#unit-dpko > a").First.FocusAsync();
        await page.Keyboard.PressAsync("ArrowDown");
        await Expect(page.Locator("#unit-office-of-the-under-secretary-general > a").First).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("ArrowRight");
        await Expect(page.Locator("#unit-policy-evaluation-and-training-division > a").First).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("ArrowUp");
        await Expect(page.Locator("#unit-dpko > a").First).ToBeFocusedAsync();

        await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("Enter");

        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Bureau du Secrétaire général adjoint aux opérations de maintien de la paix");
    }

    [Fact]
    public async Task A_box_chosen_lights_up_the_way_to_the_top_and_all_below()
    {
        var page = await OpenAsync(Chart);
        await page.Locator("#unit-police-division > a").First.ClickAsync();

        await Expect(page.Locator("[data-chart-panel]")).ToContainTextAsync("Division de la police");
        foreach (var related in new[] { "dpko", "office-of-rule-of-law-and-security-institutions", "police-division", "standing-police-capacity" })
            await Expect(page.Locator($"#unit-{related}")).ToHaveClassAsync(new System.Text.RegularExpressions.Regex("related"));
        await Expect(page.Locator("#unit-mine-action-service")).Not.ToHaveClassAsync(new System.Text.RegularExpressions.Regex("related"));

        await page.GetByRole(AriaRole.Link, new() { Name = "Mettre au sommet" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Division de la police");
    }

    [Fact]
    public async Task Zoom_folding_and_kinds_switched_off_are_in_the_address_and_come_back_with_it()
    {
        var page = await OpenAsync($"{Chart}?view=reporting");
        await page.GetByRole(AriaRole.Button, new() { Name = "Agrandir" }).ClickAsync();
        await page.GetByLabel("donne des instructions à", new() { Exact = true }).Last.UncheckAsync();
        await page.Locator("#post-military-adviser > a").First.FocusAsync();
        await page.Keyboard.PressAsync("Space");
        await page.WaitForURLAsync(url => url.Contains("at=") && url.Contains("off=instructs") && url.Contains("folded=post-military-adviser"));

        await page.ReloadAsync();

        await Expect(page.Locator("#post-chief-force-generation-service")).ToBeHiddenAsync();
        await Expect(page.Locator("g.line[data-kind=instructs]").First).ToBeHiddenAsync();
    }

    [Fact]
    public async Task Find_marks_the_boxes_and_says_how_many()
    {
        var page = await OpenAsync(Chart);
        await page.GetByPlaceholder("Trouver dans l’organigramme").FillAsync("antimines");

        await Expect(page.Locator("#found-boxes")).ToContainTextAsync("1");
        await Expect(page.Locator("#unit-mine-action-service")).ToHaveClassAsync(new System.Text.RegularExpressions.Regex("found"));
    }

    [Fact]
    public async Task Without_scripts_each_box_leads_to_its_page()
    {
        var page = await OpenAsync(Chart, scripts: false);
        await page.Locator("#unit-mine-action-service > a").First.ClickAsync();

        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Service de la lutte antimines");
    }
}
