using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.AspNetCore.Hosting;
using PeacekeepingOrg.Web.Tests.Hosting;

namespace PeacekeepingOrg.Web.Tests.Api;

/// <summary>The application as other programs meet it.</summary>
public sealed class ApiSite : Site
{
    public new const string Edition = "/api/v1/editions/dpko-2010";

    private readonly IReadOnlyDictionary<string, string> _settings;

    public ApiSite()
        : this(new Dictionary<string, string>())
    {
    }

    internal ApiSite(IReadOnlyDictionary<string, string> settings) => _settings = settings;

    /// <summary>What a GET answers, as JSON.</summary>
    internal async Task<JsonElement> GetJsonAsync(string path) =>
        await CreateClient().GetFromJsonAsync<JsonElement>(path, TestContext.Current.CancellationToken);

    /// <summary>A whole list, page by page.</summary>
    internal async Task<List<JsonElement>> ListAsync(string path, int pageSize = 200)
    {
        var rows = new List<JsonElement>();
        for (var page = 1; ; page++)
        {
            var answer = await GetJsonAsync($"{path}{(path.Contains('?') ? '&' : '?')}page={page}&pageSize={pageSize}");
            var items = answer.GetProperty("items").EnumerateArray().ToList();
            rows.AddRange(items);
            if (items.Count == 0 || rows.Count >= answer.GetProperty("total").GetInt32())
                return rows;
        }
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        foreach (var (name, value) in _settings)
            builder.UseSetting(name, value);
    }
}

[CollectionDefinition(Name)]
public sealed class ApiCollection : ICollectionFixture<ApiSite>
{
    public const string Name = "API";
}
