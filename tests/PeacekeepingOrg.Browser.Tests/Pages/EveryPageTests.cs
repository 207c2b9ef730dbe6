using PeacekeepingOrg.Browser.Tests.Stage;

namespace PeacekeepingOrg.Browser.Tests.Pages;

/// <summary>What holds for every page, in both languages, on a wide screen and a phone, light and dark.</summary>
public sealed class EveryPageTests(Theatre theatre) : BrowserTest(theatre)
{
    private static readonly string[] Colours = ["color-contrast", "link-in-text-block"];

    public static TheoryData<string, string> Pages => SitePages.All;

    [Theory]
    [MemberData(nameof(Pages))]
    public Task Can_be_used_by_all_on_a_wide_screen(string lang, string path) => CheckAsync(lang, path, Wide);

    [Theory]
    [MemberData(nameof(Pages))]
    public Task Can_be_used_by_all_on_a_phone(string lang, string path) => CheckAsync(lang, path, Phone);

    private async Task CheckAsync(string lang, string path, int width)
    {
        var page = await OpenAsync(path, width: width);
        await Expect(page.Locator("html")).ToHaveAttributeAsync("lang", lang);
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveCountAsync(1);

        var problems = new List<string>();
        problems.AddRange(await page.LayoutProblemsAsync());
        if (width == Wide)
        {
            problems.AddRange(await page.AccessibilityProblemsAsync());
            await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
            problems.AddRange(await page.AccessibilityProblemsAsync(rules: Colours));
        }
        else
        {
            // Colours are the same on a phone.
            problems.AddRange(await page.AccessibilityProblemsAsync(except: Colours));
        }

        Assert.True(problems.Count == 0, string.Join(Environment.NewLine, problems));
    }
}
