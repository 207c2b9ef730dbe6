using PeacekeepingOrg.Browser.Tests.Stage;

namespace PeacekeepingOrg.Browser.Tests.Pages;

/// <summary>What holds for every page, in both languages, on a wide screen and a phone, light and dark.</summary>
public sealed class EveryPageTests(Theatre theatre) : BrowserTest(theatre)
{
    public static TheoryData<string, string> Pages => SitePages.All;

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Fits_its_window_and_can_be_used_by_all(string lang, string path)
    {
        var page = await OpenAsync(path);
        await Expect(page.Locator("html")).ToHaveAttributeAsync("lang", lang);
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveCountAsync(1);

        var problems = new List<string>();
        foreach (var width in new[] { Wide, Phone })
        {
            await page.SetViewportSizeAsync(width, 900);
            problems.AddRange((await page.LayoutProblemsAsync()).Select(p => $"{width} px: {p}"));
            foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
            {
                await page.EmulateMediaAsync(new() { ColorScheme = scheme });
                problems.AddRange((await page.AccessibilityProblemsAsync()).Select(p => $"{width} px, {scheme}: {p}"));
            }
        }

        Assert.Empty(problems);
    }
}
