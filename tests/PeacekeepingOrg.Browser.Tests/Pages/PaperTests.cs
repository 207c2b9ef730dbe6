using PeacekeepingOrg.Browser.Tests.Stage;

namespace PeacekeepingOrg.Browser.Tests.Pages;

public sealed class PaperTests(Theatre theatre) : BrowserTest(theatre)
{
    [Theory]
    [InlineData($"/fr/{Edition}/units/situation-centre")]
    [InlineData($"/fr/sources/{Bulletin}")]
    [InlineData("/fr/search?q=police")]
    public async Task Paper_has_the_text_and_no_navigation(string path)
    {
        var page = await OpenAsync(path);
        await page.EmulateMediaAsync(new() { Media = Media.Print });

        await Expect(page.GetByRole(AriaRole.Banner)).ToBeHiddenAsync();
        await Expect(page.GetByRole(AriaRole.Contentinfo)).ToBeHiddenAsync();
        await Expect(page.GetByRole(AriaRole.Navigation, new() { Name = "Navigation du site" })).ToBeHiddenAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToBeVisibleAsync();
    }
}
