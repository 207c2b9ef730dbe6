using System.Net;
using AngleSharp.Html.Parser;

namespace PeacekeepingOrg.Web.Tests.Hosting;

[Collection(SiteCollection.Name)]
public sealed class LinksTests(Site site)
{
    [Fact]
    public async Task Every_link_leads_to_a_page_and_every_fragment_to_a_place_on_it()
    {
        var pages = new Dictionary<string, HashSet<string>>();
        var fragments = new HashSet<(string From, string Url, string Fragment)>();
        var problems = new List<string>();
        var waiting = new Queue<(string From, string Url)>([("", "/fr/"), ("", "/en/"), ("", "/fr/compare"), ("", "/en/compare")]);

        while (waiting.TryDequeue(out var link))
        {
            var (from, url) = link;
            if (pages.ContainsKey(KeyOf(url)))
                continue;
            using var response = await site.GetAsync(url);
            if (response.StatusCode != HttpStatusCode.OK)
                problems.Add($"{from} links to {url}: {(int)response.StatusCode}");
            var ids = pages[KeyOf(url)] = [];
            if (response.Content.Headers.ContentType?.MediaType != "text/html")
                continue;

            var page = new HtmlParser().ParseDocument(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
            ids.UnionWith(page.All.Select(e => e.Id).OfType<string>());
            problems.AddRange(page.All.GroupBy(e => e.Id).Where(g => g.Key is { Length: > 0 } && g.Count() > 1).Select(g => $"{url} has the id {g.Key} twice"));
            foreach (var target in page.QuerySelectorAll("a[href]").Select(a => a.GetAttribute("href")!))
            {
                Assert.StartsWith("/", target, StringComparison.Ordinal);
                var parts = target.Split('#', 2);
                if (parts.Length > 1)
                    fragments.Add((url, parts[0], parts[1]));

                // Charts as files take a while to draw, and are alike: those of one page will do.
                if (IsChartFile(parts[0]) && KeyOf(url) is not ("/fr/dpko-2010/print" or "/fr/compare?from=dpko-2010&to=dpo-2019"))
                    continue;

                // Filters lead from results to results without end.
                if (!IsSearch(url) || !IsSearch(parts[0]))
                    waiting.Enqueue((url, parts[0]));
            }
        }

        problems.AddRange(fragments.Where(f => pages.TryGetValue(KeyOf(f.Url), out var ids) && !ids.Contains(f.Fragment)).Select(f => $"{f.From} links to {f.Url}#{f.Fragment}"));
        Assert.True(problems.Count == 0, string.Join(Environment.NewLine, problems.Take(30)));
        Assert.True(pages.Count > 150, $"Only {pages.Count} pages were reached.");
        Assert.True(fragments.Count > 400, $"Only {fragments.Count} fragments were tried.");
    }

    private static bool IsChartFile(string url) => url.StartsWith("/api/v1/editions/", StringComparison.Ordinal) || url.StartsWith("/api/v1/compare/", StringComparison.Ordinal);

    private static bool IsSearch(string url) => url.Contains("/search", StringComparison.Ordinal);

    /// <summary>A text is the same page whatever phrase is marked in it.</summary>
    private static string KeyOf(string url) => url.Contains("/sources/", StringComparison.Ordinal) ? url.Split('?')[0] : url;
}
