using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Data.Sqlite;

namespace PeacekeepingOrg.Web.Tests.Hosting;

/// <summary>The application as readers meet it, with the real seed data in a SQLite file of its own.</summary>
public class Site : WebApplicationFactory<Program>
{
    public const string Edition = "dpko-2010";
    public const string Bulletin = "st-sgb-2010-1";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("peacekeeping-web-");
    private HttpClient? _client;

    /// <summary>Follows no redirect.</summary>
    private HttpClient Client => _client ??= CreateClient(new() { AllowAutoRedirect = false, BaseAddress = ClientOptions.BaseAddress });

    /// <summary>The SQLite file.</summary>
    internal string DatabaseFile => Path.Combine(_folder.FullName, "peacekeeping.db");

    internal async Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(method, path);
        foreach (var (name, value) in headers)
            request.Headers.TryAddWithoutValidation(name, value);
        return await Client.SendAsync(request, Xunit.TestContext.Current.CancellationToken);
    }

    internal Task<HttpResponseMessage> GetAsync(string path, params (string Name, string Value)[] headers) => SendAsync(HttpMethod.Get, path, headers);

    /// <summary>The source of a page.</summary>
    internal async Task<string> GetHtmlAsync(string path, HttpStatusCode expected = HttpStatusCode.OK)
    {
        using var response = await GetAsync(path);
        Assert.True(expected == response.StatusCode, $"{path} answers {(int)response.StatusCode}.");
        return await response.Content.ReadAsStringAsync(Xunit.TestContext.Current.CancellationToken);
    }

    internal async Task<IHtmlDocument> GetPageAsync(string path, HttpStatusCode expected = HttpStatusCode.OK) =>
        new HtmlParser().ParseDocument(await GetHtmlAsync(path, expected));

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        SqliteConnection.ClearAllPools();
        _folder.Delete(recursive: true);
        GC.SuppressFinalize(this);
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder) => builder.UseSetting("Database:DataFolder", _folder.FullName);
}

/// <summary>One site for the tests that only read it.</summary>
[CollectionDefinition(Name)]
public sealed class SiteCollection : ICollectionFixture<Site>
{
    public const string Name = "Site";
}
