using System.Text;
using System.Text.RegularExpressions;
using PeacekeepingOrg.Browser.Tests.Stage;

namespace PeacekeepingOrg.Browser.Tests.Pages;

public sealed class PaperTests(Theatre theatre) : BrowserTest(theatre)
{
    [Theory]
    [InlineData($"/fr/{Edition}/units/situation-centre")]
    [InlineData($"/fr/sources/{Bulletin}")]
    [InlineData("/fr/search?q=police")]
    [InlineData($"/en/{Edition}/chart")]
    public async Task Paper_has_the_text_and_no_navigation(string path)
    {
        var page = await OpenAsync(path);
        await page.EmulateMediaAsync(new() { Media = Media.Print });

        await Expect(page.GetByRole(AriaRole.Banner)).ToBeHiddenAsync();
        await Expect(page.GetByRole(AriaRole.Contentinfo)).ToBeHiddenAsync();
        await Expect(page.GetByRole(AriaRole.Navigation, new() { Name = "Navigation du site" })).ToBeHiddenAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToBeVisibleAsync();
        await Expect(page.GetByText(new Regex($"^http.*{Regex.Escape(path)}$")).Last).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Paper_shows_the_words_sought_instead_of_the_form()
    {
        var page = await OpenAsync("/fr/search?q=police");
        await Expect(page.GetByRole(AriaRole.Searchbox)).ToBeVisibleAsync();
        await page.EmulateMediaAsync(new() { Media = Media.Print });

        await Expect(page.GetByRole(AriaRole.Searchbox)).ToBeHiddenAsync();
        await Expect(page.GetByText("« police »")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Paper_shows_what_was_typed_last_and_its_address()
    {
        var page = await OpenAsync("/fr/search?q=police");
        await page.GetByRole(AriaRole.Searchbox).FillAsync("antimines");
        await Expect(page).ToHaveURLAsync(new Regex("q=antimines$"));
        await page.PdfAsync();
        await page.EmulateMediaAsync(new() { Media = Media.Print });

        await Expect(page.GetByText("« antimines »")).ToBeVisibleAsync();
        await Expect(page.GetByText(new Regex("^http.*/fr/search\\?q=antimines$"))).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Paper_has_the_chart_in_words_after_the_drawing()
    {
        var page = await OpenAsync($"/fr/{Edition}/chart");
        var inWords = page.Locator("#list").GetByRole(AriaRole.Link, new() { Name = "Service de la lutte antimines" });
        await Expect(inWords).ToBeHiddenAsync();
        await page.EmulateMediaAsync(new() { Media = Media.Print });

        await Expect(inWords).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Paper_lists_every_unit_the_later_text_is_silent_about_on_a_few_pages()
    {
        var page = await OpenAsync("/fr/compare?from=dpko-2010&to=dpo-2019");
        var silent = page.GetByRole(AriaRole.Listitem).GetByRole(AriaRole.Link, new() { Name = "Centre de situation", Exact = true });
        await Expect(silent).ToBeHiddenAsync();
        var pdf = Encoding.Latin1.GetString(await page.PdfAsync(new() { PreferCSSPageSize = true }));
        await page.EmulateMediaAsync(new() { Media = Media.Print });

        await Expect(silent).ToBeVisibleAsync();
        Assert.InRange(Regex.Count(pdf, "/Type\\s*/Page\\b(?!s)"), 5, 9);
    }

    [Fact]
    public async Task Paper_is_white_where_the_screen_is_dark()
    {
        var page = await OpenAsync($"/fr/{Edition}");
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        Assert.NotEqual("rgb(255, 255, 255)", await GroundAsync());
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark, Media = Media.Print });

        Assert.Equal("rgb(255, 255, 255)", await GroundAsync());

        Task<string> GroundAsync() => page.EvaluateAsync<string>("() => getComputedStyle(document.body).backgroundColor");
    }
}
