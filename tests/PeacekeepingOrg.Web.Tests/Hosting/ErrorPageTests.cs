using System.Net;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using PeacekeepingOrg.Core.Data;

namespace PeacekeepingOrg.Web.Tests.Hosting;

public sealed class ErrorPageTests
{
    [Fact]
    public async Task A_fault_is_owned_up_to_without_its_insides()
    {
        await using var site = new BrokenSite();
        using var response = await site.GetAsync("/en/");
        var html = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.InternalServerError, response.StatusCode);
        Assert.Contains("Something went wrong", html, StringComparison.Ordinal);
        Assert.DoesNotContain(BrokenSite.Secret, html, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_server_whose_database_is_away_is_alive_and_not_ready()
    {
        await using var site = new BrokenSite();
        using var live = await site.GetAsync("/health/live");
        using var ready = await site.GetAsync("/health/ready");

        Assert.Equal(HttpStatusCode.OK, live.StatusCode);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, ready.StatusCode);
    }

    /// <summary>Starts well; then its database goes away.</summary>
    private sealed class BrokenSite : Site
    {
        public const string Secret = "the database's secret whereabouts";

        private bool _started;

        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.ConfigureTestServices(services =>
            {
                var real = services.Last(s => s.ServiceType == typeof(IDbContextFactory<PeacekeepingContext>));
                services.Replace(ServiceDescriptor.Singleton<IDbContextFactory<PeacekeepingContext>>(provider => new Factory(
                    (IDbContextFactory<PeacekeepingContext>)ActivatorUtilities.CreateInstance(provider, real.ImplementationType!), () => _started)));
            });
        }

        protected override void ConfigureClient(HttpClient client)
        {
            _started = true;
            base.ConfigureClient(client);
        }
    }

    private sealed class Factory(IDbContextFactory<PeacekeepingContext> real, Func<bool> isAway) : IDbContextFactory<PeacekeepingContext>
    {
        public PeacekeepingContext CreateDbContext() => isAway() ? throw new InvalidOperationException(BrokenSite.Secret) : real.CreateDbContext();
    }
}
