using PeacekeepingOrg.Browser.Tests.Stage;
using Xunit.Sdk;
using Xunit.v3;

[assembly: AssemblyFixture(typeof(Theatre))]
[assembly: Parallelization(Mode = ParallelMode.All, MaxThreads = 2)]

namespace PeacekeepingOrg.Browser.Tests.Stage;

/// <summary>One server and one browser for all tests; each test has a context of its own.</summary>
public sealed class Theatre : IAsyncLifetime
{
    private readonly Site _site = new();
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    internal Uri Address { get; private set; } = new("http://localhost");

    /// <summary>Null where there is no Chromium.</summary>
    internal IBrowser Browser => _browser ?? throw new InvalidOperationException(Chromium.Missing);

    public async ValueTask InitializeAsync()
    {
        if (Chromium.Executable is null)
            return;
        // A busy machine is slow, not wrong.
        Assertions.SetDefaultExpectTimeout(30_000);
        Address = _site.Start();
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(Chromium.Options);
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
            await _browser.DisposeAsync();
        _playwright?.Dispose();
        await _site.DisposeAsync();
    }
}
