namespace PeacekeepingOrg.Browser.Tests.Stage;

/// <summary>The system's Chromium; Playwright downloads none.</summary>
internal static class Chromium
{
    public const string Missing = "There is no Chromium: install it (apt-get install chromium), or give its path in CHROMIUM_PATH.";

    public static string? Executable { get; } = Find();

    public static BrowserTypeLaunchOptions Options => new()
    {
        ExecutablePath = Executable,
        Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
    };

    /// <summary>A developer may do without; CI may not.</summary>
    public static void Require()
    {
        if (Executable is not null)
            return;
        if (Environment.GetEnvironmentVariable("CI") == "true")
            Assert.Fail(Missing);
        Assert.Skip(Missing);
    }

    private static string? Find()
    {
        if (Environment.GetEnvironmentVariable("CHROMIUM_PATH") is { Length: > 0 } named)
            return File.Exists(named) ? named : null;
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator);
        return folders.Prepend("/usr/bin").Select(folder => Path.Combine(folder, "chromium")).FirstOrDefault(File.Exists);
    }
}
