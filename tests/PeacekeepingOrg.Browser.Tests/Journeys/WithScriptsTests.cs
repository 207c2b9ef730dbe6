using System.Text.RegularExpressions;
using PeacekeepingOrg.Browser.Tests.Stage;

namespace PeacekeepingOrg.Browser.Tests.Journeys;

/// <summary>The small conveniences of a browser with JavaScript on.</summary>
public sealed class WithScriptsTests(Theatre theatre) : BrowserTest(theatre)
{
    private static readonly SemaphoreSlim s_clipboard = new(1, 1);

    [Fact]
    public async Task Results_and_address_follow_the_words_as_one_types()
    {
        var page = await OpenAsync("/fr/search");
        await page.EvaluateAsync("() => { window.same = true; }");

        await page.GetByRole(AriaRole.Searchbox).PressSequentiallyAsync("antimin");
        await Expect(page).ToHaveURLAsync(new Regex("/fr/search\\?q=antimin$"));
        await Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("résultats");
        await Expect(page).ToHaveTitleAsync(new Regex("^antimin · "));

        await page.GetByRole(AriaRole.Searchbox).FillAsync("drones");
        await Expect(page.GetByText("Rien n’a été trouvé pour : drones")).ToBeVisibleAsync();
        await Expect(page.GetByRole(AriaRole.Searchbox)).ToBeFocusedAsync();
        Assert.True(await page.EvaluateAsync<bool>("() => window.same === true"), "The page was left.");
    }

    [Fact]
    public async Task After_typing_back_leaves_the_search_and_forward_finds_it_again()
    {
        var page = await OpenAsync("/fr/");
        await page.GetByRole(AriaRole.Navigation, new() { Name = "Navigation du site" }).GetByRole(AriaRole.Link, new() { Name = "Recherche" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("Chercher");
        await page.GetByRole(AriaRole.Searchbox).FillAsync("police");
        await Expect(page).ToHaveURLAsync(new Regex("q=police$"));

        await page.GoBackAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("Nations Unies");
        await page.GoForwardAsync();
        await Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("résultats");
        await Expect(page.GetByRole(AriaRole.Searchbox)).ToHaveValueAsync("police");
    }

    [Fact]
    public async Task Filters_stay_on_while_one_types()
    {
        var page = await OpenAsync("/fr/search?q=police&kind=unit");
        await page.GetByRole(AriaRole.Searchbox).FillAsync("service");

        await Expect(page).ToHaveURLAsync(new Regex("q=service"));
        await Expect(page).ToHaveURLAsync(new Regex("kind=unit"));
        await Expect(page.GetByRole(AriaRole.Navigation, new() { Name = "Filtres" }).GetByRole(AriaRole.Link, new() { Name = "Unités" }))
            .ToHaveAttributeAsync("aria-current", "true");
    }

    [Fact]
    public async Task The_tree_narrows_as_one_types_without_accents()
    {
        var page = await OpenAsync($"/fr/{Edition}");
        var tree = page.Locator("#tree");

        await page.GetByRole(AriaRole.Searchbox).FillAsync("specialise etat");
        await Expect(page.GetByText("Aucune unité ne porte ce nom.")).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Searchbox).FillAsync("etat de droit");
        await Expect(page.GetByText("Aucune unité ne porte ce nom.")).ToBeHiddenAsync();
        await Expect(tree.GetByRole(AriaRole.Link, new() { Name = "état de droit" }).First).ToBeVisibleAsync();
        await Expect(tree.GetByRole(AriaRole.Link, new() { Name = "Centre de situation", Exact = true })).ToBeHiddenAsync();
        await Expect(page).ToHaveURLAsync(new Regex("filter=etat"));

        await page.GetByRole(AriaRole.Searchbox).FillAsync("");
        await Expect(tree.GetByRole(AriaRole.Link, new() { Name = "Centre de situation", Exact = true })).ToBeVisibleAsync();
        await Expect(page).ToHaveURLAsync(new Regex($"/fr/{Edition}$"));
    }

    [Fact]
    public async Task The_offer_to_search_instead_takes_the_words_typed_along()
    {
        var page = await OpenAsync($"/fr/{Edition}");
        await page.GetByRole(AriaRole.Searchbox).FillAsync("déminage humanitaire");
        await page.GetByRole(AriaRole.Link, new() { Name = "Chercher dans les attributions" }).ClickAsync();

        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Chercher dans les attributions");
        await Expect(page.GetByRole(AriaRole.Searchbox)).ToHaveValueAsync("déminage humanitaire");
    }

    [Fact]
    public async Task A_choice_of_dark_outlives_reloading_and_following_links()
    {
        var page = await OpenAsync("/en/");
        var light = await GroundAsync(page);
        await page.GetByRole(AriaRole.Button, new() { Name = "Light or dark" }).ClickAsync();
        var dark = await GroundAsync(page);
        Assert.NotEqual(light, dark);

        await page.ReloadAsync();
        Assert.Equal(dark, await GroundAsync(page));
        await page.GetByRole(AriaRole.Navigation, new() { Name = "Site navigation" }).GetByRole(AriaRole.Link, new() { Name = "Posts" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Posts, and to whom they report");
        Assert.Equal(dark, await GroundAsync(page));
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Light or dark" })).ToBeVisibleAsync();
    }

    [Theory]
    [InlineData("fr", "ST/SGB/2010/1, par. 8.23, al. c)")]
    [InlineData("en", "ST/SGB/2010/1, para. 8.23 (c)")]
    public async Task A_passage_can_be_cited_by_a_button(string lang, string citation)
    {
        var page = await OpenAsync($"/{lang}/sources/{Bulletin}#8.23-c");
        var passage = page.Locator("[id='8.23-c']");
        await passage.Locator("summary", new() { HasText = citation }).ClickAsync();

        // A browser has one clipboard, and several tests at once.
        await s_clipboard.WaitAsync(TestContext.Current.CancellationToken);
        try
        {
            await CopyAsync(passage, page, lang, citation);
        }
        finally
        {
            s_clipboard.Release();
        }
    }

    private static async Task CopyAsync(ILocator passage, IPage page, string lang, string citation)
    {
        await passage.Locator("button").First.ClickAsync();

        await Expect(passage.Locator("button").First).ToHaveTextAsync(lang == "fr" ? "Copié" : "Copied");
        Assert.Equal(citation, await page.EvaluateAsync<string>("() => navigator.clipboard.readText()"));

        await passage.Locator("button").Nth(1).ClickAsync();
        await Expect(passage.Locator("button").Nth(1)).ToHaveTextAsync(lang == "fr" ? "Copié" : "Copied");
        Assert.EndsWith($"/{lang}/sources/{Bulletin}#8.23-c", await page.EvaluateAsync<string>("() => navigator.clipboard.readText()"), StringComparison.Ordinal);
    }

    private static Task<string> GroundAsync(IPage page) => page.EvaluateAsync<string>("() => getComputedStyle(document.body).backgroundColor");
}
