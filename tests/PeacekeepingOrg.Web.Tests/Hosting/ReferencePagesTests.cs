using AngleSharp.Dom;
using Microsoft.Extensions.DependencyInjection;
using PeacekeepingOrg.Core.Structure;
using PeacekeepingOrg.Core.Structure.Glossary;
using PeacekeepingOrg.Core.Structure.Sources;

namespace PeacekeepingOrg.Web.Tests.Hosting;

/// <summary>The web of texts, the glossary, and its words underlined elsewhere.</summary>
[Collection(SiteCollection.Name)]
public sealed class ReferencePagesTests(Site site)
{
    private static readonly CancellationToken Stop = TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("fr", "non chargé")]
    [InlineData("en", "not loaded")]
    public async Task The_web_of_texts_draws_and_lists_every_text_and_relation(string lang, string notLoaded)
    {
        var sources = (await site.Services.GetRequiredService<SourceQueries>().ListAsync(Paging.All, Stop)).Items;
        var page = await site.GetPageAsync($"/{lang}/texts");

        Assert.Equal(
            sources.Select(s => (s.LabelIn(lang), s.IsLoaded ? "" : notLoaded)),
            page.QuerySelectorAll("svg a.text").Select(a => (Plain(string.Concat(a.QuerySelectorAll("text:not(.remark)").Select(t => t.TextContent))), a.QuerySelector(".remark")?.TextContent ?? "")));
        Assert.Equal(sources.Sum(s => s.Relations.Count), page.QuerySelectorAll("svg .arrow").Length);
        var lists = sources.Where(s => s.Relations.Count > 0).ToDictionary(s => s, s => page.QuerySelector($"article#{s.Key}")!);
        Assert.All(lists, list => Assert.Equal(list.Key.Relations.Select(r => r.Citation!.Quote), list.Value.QuerySelectorAll("q").Select(q => q.TextContent)));
    }

    [Fact]
    public async Task A_text_no_other_names_is_listed_with_the_facts_that_rest_on_it()
    {
        var article = (await site.GetPageAsync("/en/texts")).QuerySelector("article#a-res-72-262-c")!;

        Assert.Contains(": 2", article.TextContent, StringComparison.Ordinal);
        Assert.Equal(
            ["/en/dpko-2010", "/en/dpo-2019"],
            article.QuerySelectorAll("li a").Select(a => a.GetAttribute("href")).Where(href => !href!.Contains("sources", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("fr")]
    [InlineData("en")]
    public async Task The_glossary_has_every_term_in_the_order_of_the_language(string lang)
    {
        var terms = await site.Services.GetRequiredService<GlossaryQueries>().ListAsync(Stop);
        var page = await site.GetPageAsync($"/{lang}/glossary");

        Assert.Equal(terms.Select(t => t.Key).Order(), page.QuerySelectorAll(".entry").Select(e => e.Id!).Order());
        Assert.All(terms, t => Assert.Contains(t.Meaning.In(lang), page.GetElementById(t.Key)!.TextContent, StringComparison.Ordinal));
        var words = page.QuerySelectorAll("#terms-word dt > span:first-child").Select(s => s.TextContent).ToList();
        if (lang == "fr")
            Assert.Equal(["échanges triangulaires", "enseignements tirés", "état de droit", "État hôte", "fonds d’affectation spéciale"], words.SkipWhile(w => w != "échanges triangulaires").Take(5));
    }

    /// <summary>Who copies a paragraph copies the text as issued, underlined words or not.</summary>
    [Theory]
    [InlineData("st-sgb-2010-1")]
    [InlineData("dpo-page")]
    public async Task Underlined_words_leave_the_text_as_it_is(string key)
    {
        var text = (await site.Services.GetRequiredService<SourceQueries>().FindAsync(key, Stop))!;
        var page = await site.GetPageAsync($"/fr/sources/{key}");

        Assert.NotEmpty(page.QuerySelectorAll(".reader a.term"));
        foreach (var block in text.Blocks.Where(b => b.Kind == BlockKind.Paragraph))
        {
            Assert.Equal(block.Text, page.GetElementById(block.Key)!.QuerySelector("p[lang=fr]")!.TextContent);
            foreach (var item in block.Items)
                Assert.Equal(item.Text, page.GetElementById($"{block.Key}-{item.Path}")!.QuerySelector("p[lang=fr]")!.TextContent);
        }
    }

    [Theory]
    [InlineData("/fr/sources/st-sgb-2010-1")]
    [InlineData("/en/dpko-2010/units/office-of-military-affairs")]
    [InlineData("/fr/dpko-2010/posts/military-adviser")]
    [InlineData("/fr/dpko-2010")]
    public async Task Each_underlined_word_has_one_note_and_stands_in_no_link(string path)
    {
        var page = await site.GetPageAsync(path);
        var words = page.QuerySelectorAll("a.term").ToList();

        Assert.NotEmpty(words);
        Assert.All(words, word => Assert.NotNull(page.GetElementById(word.GetAttribute("aria-describedby")!)));
        Assert.Equal(words.Select(w => w.GetAttribute("aria-describedby")).Distinct().Count(), page.QuerySelectorAll(".term-notes p").Length);
        Assert.DoesNotContain(words, word => word.ParentElement!.Closest("a, button, summary") is not null);
    }

    private static string Plain(string text) => string.Join(' ', text.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));
}
