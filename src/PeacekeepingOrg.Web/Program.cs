using MudBlazor.Services;
using PeacekeepingOrg.Web.Api;
using PeacekeepingOrg.Web.Charts;
using PeacekeepingOrg.Web.Components;
using PeacekeepingOrg.Web.Database;
using PeacekeepingOrg.Web.Hosting;
using PeacekeepingOrg.Web.Languages;
using PeacekeepingOrg.Web.Releases;

var builder = WebApplication.CreateBuilder(args);
builder.WebHost.UseStaticWebAssets();

// A query of 10,000 letters, six bytes each once accents are encoded, is to get an answer, not a bare 414.
builder.WebHost.ConfigureKestrel(kestrel => kestrel.Limits.MaxRequestLineSize = 64 * 1024);
builder.AddLogging();
builder.Services.AddDatabase();
builder.Services.AddReleases();
builder.Services.AddApi();
builder.Services.AddSite();
builder.Services.AddSingleton<ChartRoom>();
builder.Services.AddHealth();
builder.Services.AddResponseCompression(options => options.EnableForHttps = true);
builder.Services.AddRazorComponents().AddInteractiveServerComponents();
builder.Services.AddMudServices();

var app = builder.Build();
await app.PrepareDatabaseAsync();
await app.PrepareReleaseAsync();

app.UseRequestLog();
app.UseSecurityHeaders();
app.UseResponseCompression();
app.UseExceptionHandler("/error", createScopeForErrors: true);
app.UseStatusCodePagesWithReExecute("/not-found", createScopeForStatusCodePages: true);
app.UseHeadRequests();
app.UseRouting();
app.UseLanguageFromPath();
app.UseOneRelease();
app.UsePageCaching();
app.UseApi();
app.UseAntiforgery();
app.MapStaticAssets();
app.MapHealth();
app.MapLanguageRedirect();
app.MapApi();
app.MapRazorComponents<App>().AddInteractiveServerRenderMode(options => options.ContentSecurityFrameAncestorsPolicy = null);

await app.RunAsync();

/// <summary>The application; public for the tests that start it.</summary>
public partial class Program;
