using PeacekeepingOrg.Browser.Tests.Stage;

namespace PeacekeepingOrg.Browser.Tests.Journeys;

/// <summary>The ways of readers who use no mouse.</summary>
public sealed class KeyboardTests(Theatre theatre) : BrowserTest(theatre)
{
    [Fact]
    public async Task The_first_stop_skips_to_the_content()
    {
        var page = await OpenAsync($"/fr/{Edition}/units/situation-centre");
        await page.Keyboard.PressAsync("Tab");
        var skip = page.GetByRole(AriaRole.Link, new() { Name = "Aller au contenu" });
        await Expect(skip).ToBeFocusedAsync();
        await Expect(skip).ToBeInViewportAsync();

        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.PressAsync("Tab");

        Assert.True(await page.EvaluateAsync<bool>("() => document.activeElement.closest('main') !== null"), "The focus is not in the content.");
    }

    [Fact]
    public async Task One_who_comes_to_a_paragraph_goes_on_from_there()
    {
        var page = await OpenAsync($"/fr/sources/{Bulletin}#8.23-c");
        await page.Keyboard.PressAsync("Tab");

        Assert.Equal("8.23-c", await page.EvaluateAsync<string>("() => document.activeElement.closest('.passage')?.id"));
    }

    [Fact]
    public async Task Every_stop_on_the_way_to_the_search_field_is_seen()
    {
        var page = await OpenAsync("/fr/");
        var search = page.GetByRole(AriaRole.Searchbox);

        for (var stop = 0; stop < 15 && !await search.EvaluateAsync<bool>("field => field === document.activeElement"); stop++)
        {
            await page.Keyboard.PressAsync("Tab");
            Assert.True(
                await page.EvaluateAsync<bool>("() => parseFloat(getComputedStyle(document.activeElement).outlineWidth) >= 2"),
                await page.EvaluateAsync<string>("() => document.activeElement.outerHTML"));
        }

        await Expect(search).ToBeFocusedAsync();
        await page.Keyboard.TypeAsync("déminage");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("résultats");
    }

    [Fact]
    public async Task After_following_a_link_the_heading_has_the_focus()
    {
        var page = await OpenAsync("/fr/");
        await page.GetByRole(AriaRole.Navigation, new() { Name = "Navigation du site" }).GetByRole(AriaRole.Link, new() { Name = "Divergences" }).ClickAsync();

        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToBeFocusedAsync();
    }
}
