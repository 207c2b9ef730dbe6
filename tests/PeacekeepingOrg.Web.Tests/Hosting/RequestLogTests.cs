using System.Collections.Concurrent;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using PeacekeepingOrg.Web.Releases;
using Serilog.Core;
using Serilog.Events;

namespace PeacekeepingOrg.Web.Tests.Hosting;

/// <summary>Serilog's logger is the process's own, so no other server may start meanwhile.</summary>
[Collection(RequestLogCollection.Name)]
public sealed class RequestLogTests
{
    [Fact]
    public async Task A_request_is_one_line_and_a_static_file_none()
    {
        await using var site = new LoggedSite();
        await site.Services.GetRequiredService<ReleaseState>().Index;
        using var page = await site.GetAsync("/fr/dpko-2010/units/situation-centre");
        using var missing = await site.GetAsync("/fr/dpko-2010/units/zzzzzz");
        using var data = await site.GetAsync("/api/v1/editions");
        using var style = await site.GetAsync("/site.css");
        using var font = await site.GetAsync("/fonts/SourceSans3-Upright.woff2");
        using var health = await site.GetAsync("/health/ready");

        var lines = site.Events.Where(e => e.Properties.ContainsKey("RequestPath") && e.Properties.ContainsKey("Elapsed")).ToList();

        Assert.Equal(
            ["/fr/dpko-2010/units/situation-centre 200", "/fr/dpko-2010/units/zzzzzz 404", "/api/v1/editions 200"],
            lines.Select(e => $"{Text(e, "RequestPath")} {Text(e, "StatusCode")}"));
        Assert.All(lines, e => Assert.Equal(LogEventLevel.Information, e.Level));
    }

    private static string Text(LogEvent line, string property) => line.Properties[property].ToString().Trim('"');

    private sealed class LoggedSite : Site
    {
        private readonly Sink _sink = new();

        public IReadOnlyCollection<LogEvent> Events => _sink.Events;

        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.ConfigureTestServices(services => services.AddSingleton<ILogEventSink>(_sink));
        }
    }

    private sealed class Sink : ILogEventSink
    {
        public ConcurrentQueue<LogEvent> Events { get; } = new();

        public void Emit(LogEvent logEvent) => Events.Enqueue(logEvent);
    }
}

[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class RequestLogCollection
{
    public const string Name = "Request log";
}
