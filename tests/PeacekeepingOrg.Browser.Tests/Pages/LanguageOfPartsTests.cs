using PeacekeepingOrg.Browser.Tests.Stage;

namespace PeacekeepingOrg.Browser.Tests.Pages;

/// <summary>A screen reader pronounces each part in its own language.</summary>
public sealed class LanguageOfPartsTests(Theatre theatre) : BrowserTest(theatre)
{
    [Theory]
    [InlineData($"/en/sources/{Bulletin}", "Ouvrir et administrer des centres de coordination")]
    [InlineData($"/en/{Edition}/units/mine-action-programme-section", "Ouvrir et administrer des centres de coordination")]
    [InlineData("/en/search?q=antimines", "antimines")]
    [InlineData("/en/discrepancies", "Groupe des affaires publiques")]
    public async Task French_sentences_on_English_pages_say_so(string path, string french)
    {
        var page = await OpenAsync(path);

        await Expect(page.Locator("html")).ToHaveAttributeAsync("lang", "en");
        await Expect(page.Locator("main [lang=fr]").Filter(new() { HasText = french }).First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Words_about_the_text_are_in_the_language_of_the_page()
    {
        var page = await OpenAsync($"/en/sources/{Bulletin}");
        var passage = page.Locator("[id='8.23-c']");

        Assert.Equal("fr", await LanguageOfAsync(passage.Locator("p").First));
        Assert.Equal("en", await LanguageOfAsync(passage.Locator("summary").First));
        Assert.Equal("en", await LanguageOfAsync(passage.Locator(".margin a").First));
    }

    private static Task<string> LanguageOfAsync(ILocator part) => part.EvaluateAsync<string>("part => part.closest('[lang]').lang");
}
