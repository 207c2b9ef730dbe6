using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Microsoft.Extensions.DependencyInjection;
using PeacekeepingOrg.Core.Structure;
using PeacekeepingOrg.Core.Structure.Posts;
using PeacekeepingOrg.Core.Structure.Sources;
using PeacekeepingOrg.Core.Structure.Units;

namespace PeacekeepingOrg.Web.Tests.English;

/// <summary>An edition whose text is English reads as well as a French one, in pages of either language.</summary>
[Collection(EnglishCollection.Name)]
public sealed class EnglishEditionTests(EnglishSite site)
{
    private const string Edition = EnglishSite.Edition;
    private static readonly CancellationToken Stop = TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_page_that_is_linked_to_answers_and_marks_English_words_as_English()
    {
        var english = await EnglishWordsAsync();
        var problems = new List<string>();
        var seen = new HashSet<string>();
        var waiting = new Queue<string>(["/fr/", "/en/", "/fr/search?q=glaciers", "/en/search?q=glaciers", $"/fr/{Edition}/print", $"/en/{Edition}/print"]);
        while (waiting.TryDequeue(out var url))
        {
            if (!seen.Add(url.Contains("/sources/", StringComparison.Ordinal) ? url.Split('?')[0] : url))
                continue;
            using var response = await site.GetAsync(url);
            if (response.StatusCode != HttpStatusCode.OK)
                problems.Add($"{url}: {(int)response.StatusCode}");
            if (response.Content.Headers.ContentType?.MediaType != "text/html")
                continue;
            var page = new HtmlParser().ParseDocument(await response.Content.ReadAsStringAsync(Stop));
            problems.AddRange(ProblemsOf(page, english).Select(problem => $"{url}: {problem}"));
            foreach (var href in page.QuerySelectorAll("a[href]").Select(a => a.GetAttribute("href")!.Split('#')[0]))
                if (!href.StartsWith("/api/v1", StringComparison.Ordinal) && !(url.Contains("/search", StringComparison.Ordinal) && href.Contains("/search", StringComparison.Ordinal)))
                    waiting.Enqueue(href);
        }

        Assert.True(problems.Count == 0, string.Join(Environment.NewLine, problems.Distinct().Take(40)));
        Assert.True(seen.Count > 60, $"Only {seen.Count} pages were reached.");
    }

    [Theory]
    [InlineData("fr", "polar-division", "Polar Division", "en", null)]
    [InlineData("en", "polar-division", "Polar Division", null, null)]
    [InlineData("fr", "mountain-division", "Division des montagnes", null, "Mountain Division")]
    [InlineData("en", "mountain-division", "Mountain Division", null, "Division des montagnes")]
    public async Task A_unit_is_headed_by_the_name_there_is_and_the_other_one_only_where_there_are_both(string lang, string unit, string name, string? marked, string? other)
    {
        var page = await site.GetPageAsync($"/{lang}/{Edition}/units/{unit}");

        Assert.Equal(name, page.QuerySelector("h1")!.TextContent.Trim());
        Assert.Equal(marked, page.QuerySelector("h1 [lang]")?.GetAttribute("lang"));
        Assert.Equal(other, page.QuerySelector(".names .other")?.TextContent.Trim());
    }

    [Fact]
    public async Task A_title_put_together_by_us_says_so_and_a_translation_of_ours_too()
    {
        var post = await site.GetPageAsync($"/en/{Edition}/posts/chief-arctic-section");
        var unit = await site.GetPageAsync($"/en/{Edition}/units/mountain-division");

        Assert.Contains("put together", post.QuerySelector(".names")!.TextContent, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("translation", post.QuerySelector(".names")!.TextContent, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("our translation", unit.QuerySelector(".names")!.TextContent, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task What_a_sheet_leaves_to_the_page_of_the_head_is_counted_with_the_title_marked()
    {
        var link = (await site.GetPageAsync($"/fr/{Edition}/units/antarctic-section")).QuerySelectorAll("dd a").Single(a => a.TextContent.Contains("du poste", StringComparison.Ordinal));

        Assert.Equal("1 lien du poste\u00A0: Chief of the Antarctic Section", link.TextContent.Trim());
        Assert.Equal("Chief of the Antarctic Section", link.QuerySelector("[lang=en]")!.TextContent);
    }

    [Fact]
    public async Task The_rank_is_in_the_words_of_the_text()
    {
        var page = await site.GetPageAsync($"/fr/{Edition}/posts/usg-mountain-and-polar-regions");

        Assert.Contains(page.QuerySelectorAll("dd [lang=en]"), e => e.TextContent.Trim() == "Under-Secretary-General");
    }

    [Fact]
    public async Task The_text_says_that_it_is_English_to_French_readers_only()
    {
        Assert.Contains("n’existe ici qu’en anglais", (await site.GetPageAsync($"/fr/sources/{EnglishSite.Bulletin}")).Body!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("only, the language in which it is cited", (await site.GetPageAsync($"/en/sources/{EnglishSite.Bulletin}")).Body!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("fr")]
    [InlineData("en")]
    public async Task Quotes_stand_in_the_marks_of_their_own_language(string lang)
    {
        var quotes = (await site.GetPageAsync($"/{lang}/discrepancies")).QuerySelectorAll("blockquote");

        Assert.NotEmpty(quotes);
        Assert.All(quotes, q => Assert.Equal(("en", '“', '”'), (q.GetAttribute("lang")!, q.TextContent.Trim()[0], q.TextContent.Trim()[^1])));
    }

    [Theory]
    [InlineData("glacier", "2.1 b)")]
    [InlineData("glaciers", "2.1 b)")]
    [InlineData("monitoring the state of glaciers", "2.1 b)")]
    [InlineData("division des montagnes", "Mountain Division")]
    [InlineData("Polar Logistics Unit", "Polar Logistics Unit")]
    [InlineData("DMPR", "Department for Mountain and Polar Regions")]
    public async Task What_the_English_text_says_is_found_from_pages_of_either_language(string words, string found)
    {
        foreach (var lang in new[] { "fr", "en" })
        {
            var page = await site.GetPageAsync($"/{lang}/search?q={Uri.EscapeDataString(words)}");
            Assert.Contains(page.QuerySelectorAll(".hits > li").Take(3), hit => hit.TextContent.Contains(found, StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task An_underlined_word_of_an_English_text_is_explained()
    {
        var page = await site.GetPageAsync($"/fr/{Edition}/units/dmpr");

        Assert.Equal("permafrost", page.QuerySelector("#attributions ~ ol a.term, .attributions a.term")!.TextContent.Trim());
        Assert.Equal("en", page.QuerySelector("#g-permafrost [lang]")!.GetAttribute("lang"));
    }

    [Theory]
    [InlineData("structure", "fr", "Polar Division")]
    [InlineData("structure", "en", "Polar Division")]
    [InlineData("reporting", "fr", "Special Assistant")]
    [InlineData("reporting", "en", "Special Assistant")]
    public async Task A_chart_shows_the_names_there_are_and_marks_them(string view, string lang, string name)
    {
        var svg = new HtmlParser().ParseDocument(await site.GetHtmlAsync($"/api/v1/editions/{Edition}/chart.svg?view={view}&lang={lang}"));

        var text = svg.QuerySelectorAll("text").First(t => t.TextContent.StartsWith(name, StringComparison.Ordinal));
        Assert.Equal(lang == "fr" ? "en" : null, text.GetAttribute("lang"));
        Assert.DoesNotContain(svg.QuerySelectorAll("text"), t => t.TextContent.Trim() is "" or "–");
    }

    [Theory]
    [InlineData("chart.pdf")]
    [InlineData("chart.png")]
    [InlineData("handbook.pdf")]
    public async Task Everything_is_printed_in_both_languages(string file)
    {
        foreach (var lang in new[] { "fr", "en" })
        {
            using var response = await site.GetAsync($"/api/v1/editions/{Edition}/{file}?lang={lang}");
            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
            Assert.NotEmpty(await response.Content.ReadAsByteArrayAsync(Stop));
        }
    }

    [Fact]
    public async Task The_API_says_in_which_language_words_are()
    {
        var attributions = await JsonAsync($"/api/v1/editions/{Edition}/attributions?pageSize=200");
        var post = await JsonAsync($"/api/v1/editions/{Edition}/posts/usg-mountain-and-polar-regions");
        var unit = await JsonAsync($"/api/v1/editions/{Edition}/units/arctic-section");
        var hit = (await JsonAsync("/api/v1/search?q=permafrost")).GetProperty("items")[0];

        Assert.All(attributions.GetProperty("items").EnumerateArray(), a => Assert.Equal(
            ("en", "en"), (a.GetProperty("language").GetString(), a.GetProperty("citation").GetProperty("language").GetString())));
        Assert.Equal("Under-Secretary-General", post.GetProperty("rank").GetString());
        Assert.Equal(JsonValueKind.Null, unit.GetProperty("name").GetProperty("fr").ValueKind);
        Assert.Equal("en", hit.GetProperty("language").GetString());
        Assert.Equal("en", (await JsonAsync($"/api/v1/sources/{EnglishSite.Bulletin}")).GetProperty("language").GetString());
        Assert.Equal("Department for Mountain and Polar Regions (2031)", (await JsonAsync("/api/v1/editions?lang=fr")).GetProperty("items")[0].GetProperty("title").GetString());
    }

    private async Task<JsonElement> JsonAsync(string path) => await site.CreateClient().GetFromJsonAsync<JsonElement>(path, Stop);

    /// <summary>Everything that is English and has no French beside it: names without one, and the text itself.</summary>
    private async Task<HashSet<string>> EnglishWordsAsync()
    {
        var units = (await site.Services.GetRequiredService<UnitQueries>().ListAsync(Edition, Paging.All, Stop)).Items;
        var posts = (await site.Services.GetRequiredService<PostQueries>().ListAsync(Edition, Paging.All, Stop)).Items;
        var text = (await site.Services.GetRequiredService<SourceQueries>().FindAsync(EnglishSite.Bulletin, Stop))!;
        return
        [
            .. units.Select(u => u.Name).Concat(posts.Select(p => p.Title)).Where(n => n.Fr is null).Select(n => n.En!),
            .. text.Blocks.Select(b => b.Title).Where(t => t.Any(char.IsLower)),
            .. text.Blocks.SelectMany(b => b.Items).Select(i => i.Text),
        ];
    }

    private static IEnumerable<string> ProblemsOf(IHtmlDocument page, HashSet<string> english)
    {
        foreach (var node in page.Body!.Descendants<IText>().Where(t => t.ParentElement!.LocalName is not ("script" or "style" or "option" or "code")))
            if (english.Contains(node.Text.Trim()) && node.ParentElement!.Closest("[lang]")?.GetAttribute("lang") != "en")
                yield return $"«{node.Text.Trim()}» is not marked as English";
        foreach (var element in page.QuerySelectorAll("main a, h1, h2, h3, main th, main dd, main li, main blockquote, main q"))
            if (element.TextContent.Trim().Length == 0 && element.QuerySelector("svg, img") is null)
                yield return $"an empty {element.LocalName} ({element.OuterHtml})";
        foreach (var element in page.QuerySelectorAll("main [lang=fr]"))
            if (page.DocumentElement.GetAttribute("lang") == "en" && element.TextContent.Trim() is not ("Français" or "Division des montagnes" or "Département des régions montagneuses et polaires" or "Secrétaire général"))
                yield return $"«{element.TextContent.Trim()}» is marked as French";
    }
}
