using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;

namespace PeacekeepingOrg.Web.Tests.Api;

/// <summary>The application with the real seed data in a SQLite file of its own, in a temporary folder.</summary>
public sealed class ApiSite : WebApplicationFactory<Program>
{
    public const string Edition = "/api/v1/editions/dpko-2010";

    private readonly string _folder = Directory.CreateTempSubdirectory("peacekeeping-api-").FullName;
    private readonly IReadOnlyDictionary<string, string> _settings;

    public ApiSite()
        : this(new Dictionary<string, string>())
    {
    }

    internal ApiSite(IReadOnlyDictionary<string, string> settings) => _settings = settings;

    internal string DatabaseFile => Path.Combine(_folder, "peacekeeping.db");

    /// <summary>What a GET answers, as JSON.</summary>
    internal async Task<JsonElement> GetAsync(string path) =>
        await CreateClient().GetFromJsonAsync<JsonElement>(path, TestContext.Current.CancellationToken);

    internal Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, params (string Name, string Value)[] headers)
    {
        var request = new HttpRequestMessage(method, path);
        foreach (var (name, value) in headers)
            request.Headers.TryAddWithoutValidation(name, value);
        return CreateClient().SendAsync(request, TestContext.Current.CancellationToken);
    }

    /// <summary>A whole list, page by page.</summary>
    internal async Task<List<JsonElement>> ListAsync(string path, int pageSize = 200)
    {
        var rows = new List<JsonElement>();
        for (var page = 1; ; page++)
        {
            var answer = await GetAsync($"{path}{(path.Contains('?') ? '&' : '?')}page={page}&pageSize={pageSize}");
            var items = answer.GetProperty("items").EnumerateArray().ToList();
            rows.AddRange(items);
            if (items.Count == 0 || rows.Count >= answer.GetProperty("total").GetInt32())
                return rows;
        }
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseSetting("Database:DataFolder", _folder);
        foreach (var (name, value) in _settings)
            builder.UseSetting(name, value);
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (!disposing)
            return;
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }
}

[CollectionDefinition(Name)]
public sealed class ApiCollection : ICollectionFixture<ApiSite>
{
    public const string Name = "API";
}
