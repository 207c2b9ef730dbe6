using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;

namespace PeacekeepingOrg.Browser.Tests.Stage;

/// <summary>What every page has to stand.</summary>
internal static class PageChecks
{
    private static readonly string Layout = ReadScript("layout.js");

    /// <summary>Text too wide, cut off, or lying on other text.</summary>
    public static async Task<IEnumerable<string>> LayoutProblemsAsync(this IPage page)
    {
        await page.EvaluateAsync("() => document.fonts.ready.then(() => true)");
        return await page.EvaluateAsync<string[]>(Layout);
    }

    /// <summary>What axe calls serious or critical.</summary>
    /// <param name="page">As it is shown now.</param>
    /// <param name="rules">The rules to test; all of them where none is named.</param>
    public static async Task<IEnumerable<string>> AccessibilityProblemsAsync(this IPage page, params string[] rules)
    {
        var options = new AxeRunOptions { ResultTypes = [ResultType.Violations] };
        if (rules.Length > 0)
            options.RunOnly = RunOnlyOptions.Rules(rules);
        var result = await page.RunAxe(options);
        return result.Violations
            .Where(v => v.Impact is "serious" or "critical")
            .Select(v => $"axe {v.Id}: {v.Help}: {string.Join(" | ", v.Nodes.Take(3).Select(n => n.Html))}");
    }

    private static string ReadScript(string name)
    {
        using var stream = typeof(PageChecks).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
