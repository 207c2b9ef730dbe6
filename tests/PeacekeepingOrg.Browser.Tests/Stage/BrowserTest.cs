namespace PeacekeepingOrg.Browser.Tests.Stage;

/// <summary>A test that opens pages. Whatever went wrong unseen fails it at its end.</summary>
public abstract class BrowserTest(Theatre theatre) : IAsyncLifetime
{
    protected const string Edition = "dpko-2010";
    protected const string Bulletin = "st-sgb-2010-1";

    protected const int Wide = 1440;
    protected const int Phone = 390;

    private readonly List<(IBrowserContext Context, Watch Watch)> _opened = [];

    public ValueTask InitializeAsync()
    {
        Chromium.Require();
        return ValueTask.CompletedTask;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var (context, _) in _opened)
            await context.DisposeAsync();
        Assert.Empty(_opened.SelectMany(o => o.Watch.Problems));
        GC.SuppressFinalize(this);
    }

    /// <summary>Opens a page in a context of its own.</summary>
    /// <param name="path">From "/".</param>
    /// <param name="scripts">False for a browser with JavaScript off.</param>
    /// <param name="width">Of the window.</param>
    protected async Task<IPage> OpenAsync(string path, bool scripts = true, int width = Wide)
    {
        var context = await theatre.Browser.NewContextAsync(new()
        {
            BaseURL = theatre.Address.AbsoluteUri,
            JavaScriptEnabled = scripts,
            ViewportSize = new() { Width = width, Height = 900 },
            Permissions = ["clipboard-read", "clipboard-write"],
        });
        context.SetDefaultTimeout(30_000);
        _opened.Add((context, new Watch(context, theatre.Address)));
        var page = await context.NewPageAsync();
        await page.GotoAsync(path);
        return page;
    }
}
