using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Data.Sqlite;

namespace PeacekeepingOrg.Browser.Tests.Stage;

/// <summary>The application on a port of its own, with a SQLite file in a temporary folder.</summary>
internal sealed class Site : WebApplicationFactory<Program>
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("peacekeeping-browser-");

    /// <summary>Starts it and says where it answers.</summary>
    public Uri Start()
    {
        UseKestrel(0);
        StartServer();
        return ClientOptions.BaseAddress;
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        SqliteConnection.ClearAllPools();
        _folder.Delete(recursive: true);
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseSetting("Database:DataFolder", _folder.FullName);
        builder.UseSetting("Serilog:MinimumLevel:Default", "Warning");
    }
}
