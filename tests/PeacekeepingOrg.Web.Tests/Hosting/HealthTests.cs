using System.Net;
using Microsoft.Extensions.DependencyInjection;
using PeacekeepingOrg.Web.Releases;

namespace PeacekeepingOrg.Web.Tests.Hosting;

[Collection(SiteCollection.Name)]
public sealed class HealthTests(Site site)
{
    [Theory]
    [InlineData("/health/live")]
    [InlineData("/health/ready")]
    public async Task A_server_with_a_release_is_alive_and_ready(string path)
    {
        await site.Services.GetRequiredService<ReleaseState>().Index;
        using var response = await site.GetAsync(path);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("Healthy", await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }
}
