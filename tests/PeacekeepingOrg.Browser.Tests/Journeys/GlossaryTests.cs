using System.Text.RegularExpressions;
using PeacekeepingOrg.Browser.Tests.Stage;

namespace PeacekeepingOrg.Browser.Tests.Journeys;

/// <summary>What an underlined word means: by mouse, keyboard and touch, scripts or none.</summary>
public sealed class GlossaryTests(Theatre theatre) : BrowserTest(theatre)
{
    private const string Path = "/en/dpko-2010/units/office-of-military-affairs";

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Pointing_at_a_word_or_focusing_it_shows_its_note_within_the_window(bool scripts)
    {
        var page = await OpenAsync(Path, scripts, Phone);
        var word = page.Locator("a.term", new() { HasText = "OMA" }).First;
        var note = page.Locator("#g-oma");
        await Expect(note).ToBeHiddenAsync();

        await word.HoverAsync();
        await Expect(note).ToBeVisibleAsync();
        await Expect(note).ToContainTextAsync("Office of Military Affairs");
        await Expect(note).ToBeInViewportAsync(new() { Ratio = 1 });

        await page.Mouse.MoveAsync(5, 890);
        await Expect(note).ToBeHiddenAsync();
        await word.FocusAsync();
        await Expect(note).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_screen_reader_is_told_the_note_with_the_word()
    {
        var page = await OpenAsync(Path);

        await Expect(page.Locator("a.term", new() { HasText = "OMA" }).First).ToHaveAccessibleDescriptionAsync(new Regex("Office of Military Affairs"));
    }

    [Fact]
    public async Task Escape_puts_the_note_away()
    {
        var page = await OpenAsync(Path);
        await page.Locator("a.term", new() { HasText = "OMA" }).First.FocusAsync();
        await Expect(page.Locator("#g-oma")).ToBeVisibleAsync();

        await page.Keyboard.PressAsync("Escape");

        await Expect(page.Locator("#g-oma")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task A_word_leads_to_its_entry_and_the_entry_to_the_sentence()
    {
        var page = await OpenAsync("/fr/sources/dpo-page", scripts: false);
        await page.Locator("a.term", new() { HasText = "DDR" }).ClickAsync();
        await Expect(page).ToHaveURLAsync(new Regex("/fr/glossary#ddr$"));

        await page.Locator("#ddr a.cite").ClickAsync();

        await Expect(page.Locator("#p6 mark")).ToHaveTextAsync("DDR");
    }

    /// <summary>The letters a reader copies are those of the text, underlined words or not.</summary>
    [Fact]
    public async Task A_copied_paragraph_is_the_text_as_issued()
    {
        var page = await OpenAsync("/fr/sources/dpo-page");

        var copied = await page.EvaluateAsync<string>("""
            () => {
              const range = document.createRange();
              range.selectNodeContents(document.querySelector('#p6 p[lang=fr]'));
              getSelection().removeAllRanges();
              getSelection().addRange(range);
              return getSelection().toString();
            }
            """);

        Assert.Equal(
            "Le Bureau de l’état de droit et des institutions chargées de la sécurité a été créé en 2007 pour renforcer les liens et coordonner les activités du DOMP dans "
            + "les domaines de la police, de la justice, du système pénitentiaire, du déminage, du DDR et de la réforme du secteur de la sécurité.",
            copied);
    }
}
