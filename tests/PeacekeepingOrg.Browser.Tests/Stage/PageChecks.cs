using Deque.AxeCore.Commons;

namespace PeacekeepingOrg.Browser.Tests.Stage;

/// <summary>What every page has to stand.</summary>
internal static class PageChecks
{
    private static readonly string Layout = ReadScript("layout.js");
    private static readonly string Axe = new BundledAxeScriptProvider().GetScript();

    /// <summary>Text too wide, cut off, or lying on other text.</summary>
    public static async Task<IEnumerable<string>> LayoutProblemsAsync(this IPage page)
    {
        await page.EvaluateAsync("() => document.fonts.ready.then(() => true)");
        return await page.EvaluateAsync<string[]>(Layout);
    }

    /// <summary>What axe calls serious or critical.</summary>
    /// <param name="page">As it is shown now.</param>
    /// <param name="rules">The rules to test; all of them where none is named.</param>
    /// <param name="except">Rules to leave out.</param>
    public static async Task<IEnumerable<string>> AccessibilityProblemsAsync(this IPage page, string[]? rules = null, string[]? except = null)
    {
        await page.EvaluateAsync(Axe);
        return await page.EvaluateAsync<string[]>(
            """
            async ({ rules, except }) => {
              const options = { resultTypes: ['violations'], rules: Object.fromEntries(except.map(rule => [rule, { enabled: false }])) };
              if (rules.length) options.runOnly = rules;
              const { violations } = await axe.run(options);
              return violations
                .filter(violation => ['serious', 'critical'].includes(violation.impact))
                .map(violation => `axe ${violation.id}: ${violation.help}: ${violation.nodes.slice(0, 3).map(node => node.html).join(' | ')}`);
            }
            """,
            new { rules = rules ?? [], except = except ?? [] });
    }

    private static string ReadScript(string name)
    {
        using var stream = typeof(PageChecks).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
