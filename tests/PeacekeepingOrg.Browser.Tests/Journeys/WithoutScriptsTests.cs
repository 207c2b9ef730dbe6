using System.Text.RegularExpressions;
using PeacekeepingOrg.Browser.Tests.Stage;

namespace PeacekeepingOrg.Browser.Tests.Journeys;

/// <summary>What a browser with JavaScript off can do: all but the small conveniences.</summary>
public sealed class WithoutScriptsTests(Theatre theatre) : BrowserTest(theatre)
{
    [Fact]
    public async Task The_search_form_finds()
    {
        var page = await OpenAsync("/en/search", scripts: false);
        await page.GetByRole(AriaRole.Searchbox).FillAsync("demining");
        await page.GetByRole(AriaRole.Searchbox).PressAsync("Enter");

        await Expect(page).ToHaveURLAsync(new Regex("/en/search\\?q=demining"));
        await Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("result");
        await Expect(page.Locator("#results").GetByRole(AriaRole.Link, new() { Name = "8.23" }).First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_search_narrows_by_kind_and_by_unit()
    {
        var page = await OpenAsync("/fr/search?q=police", scripts: false);
        var filters = page.GetByRole(AriaRole.Navigation, new() { Name = "Filtres" });

        await filters.GetByRole(AriaRole.Link, new() { Name = "Unités" }).ClickAsync();
        await Expect(page).ToHaveURLAsync(new Regex("kind=unit"));
        await Expect(filters.GetByRole(AriaRole.Link, new() { Name = "Unités" })).ToHaveAttributeAsync("aria-current", "true");

        await filters.GetByRole(AriaRole.Link, new() { Name = "état de droit" }).ClickAsync();
        await Expect(page).ToHaveURLAsync(new Regex("unit=office-of-rule-of-law-and-security-institutions"));
        await Expect(page).ToHaveURLAsync(new Regex("kind=unit"));
        await Expect(page.GetByRole(AriaRole.Searchbox)).ToHaveValueAsync("police");
    }

    [Fact]
    public async Task The_structure_can_be_filtered()
    {
        var page = await OpenAsync($"/fr/{Edition}", scripts: false);
        await page.GetByLabel("Filtrer la structure").GetByRole(AriaRole.Searchbox).FillAsync("situation");
        await page.GetByRole(AriaRole.Button, new() { Name = "Filtrer" }).ClickAsync();

        await Expect(page).ToHaveURLAsync(new Regex("filter=situation"));
        await Expect(page.Locator("#tree").GetByRole(AriaRole.Link, new() { Name = "Centre de situation", Exact = true })).ToBeVisibleAsync();
        await Expect(page.Locator("#tree").GetByRole(AriaRole.Link, new() { Name = "Division de la police", Exact = true })).ToBeHiddenAsync();
    }

    [Theory]
    [InlineData("/fr/dpko-2010/units/situation-centre", "/en/dpko-2010/units/situation-centre")]
    [InlineData("/fr/search?q=mines&kind=unit", "/en/search?q=mines&kind=unit")]
    [InlineData("/fr/sources/nowhere", "/en/sources/nowhere")]
    public async Task The_other_language_shows_the_same_page(string french, string english)
    {
        var page = await OpenAsync(french, scripts: false);
        await page.GetByRole(AriaRole.Link, new() { Name = "English", Exact = true }).ClickAsync();
        await Expect(page).ToHaveURLAsync(new Regex(Regex.Escape(english) + "$"));
        await Expect(page.Locator("html")).ToHaveAttributeAsync("lang", "en");

        await page.GetByRole(AriaRole.Link, new() { Name = "Français", Exact = true }).ClickAsync();
        await Expect(page).ToHaveURLAsync(new Regex(Regex.Escape(french) + "$"));
        await Expect(page.Locator("html")).ToHaveAttributeAsync("lang", "fr");
    }

    [Fact]
    public async Task No_button_is_shown_that_needs_scripts()
    {
        var page = await OpenAsync($"/fr/{Edition}/units/situation-centre", scripts: false);

        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Clair ou sombre" })).ToBeHiddenAsync();
        await Expect(page.GetByText("Citer cette page")).ToBeVisibleAsync();
    }
}
