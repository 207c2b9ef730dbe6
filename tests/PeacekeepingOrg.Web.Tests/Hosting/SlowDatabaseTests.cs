using System.Data.Common;
using System.Net;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using PeacekeepingOrg.Core.Data;

namespace PeacekeepingOrg.Web.Tests.Hosting;

/// <summary>SQLite answers at once; a server across a network does not. A page that waits must come out the same.</summary>
public sealed class SlowDatabaseTests(SlowDatabaseTests.SlowSite site) : IClassFixture<SlowDatabaseTests.SlowSite>
{
    [Theory]
    [InlineData("/fr/", HttpStatusCode.OK, "Bureau des affaires militaires")]
    [InlineData("/fr/dpko-2010", HttpStatusCode.OK, "Service de la lutte antimines")]
    [InlineData("/fr/dpko-2010/units/force-generation-service", HttpStatusCode.OK, "Être le principal interlocuteur")]
    [InlineData("/en/dpko-2010/posts/chief-of-staff", HttpStatusCode.OK, "Under-Secretary-General for Field Support")]
    [InlineData("/fr/dpko-2010/posts", HttpStatusCode.OK, "Conseiller militaire")]
    [InlineData("/fr/sources", HttpStatusCode.OK, "ST/SGB/2000/9")]
    [InlineData("/fr/sources/st-sgb-2010-1", HttpStatusCode.OK, "Fonds d’affectation spéciale")]
    [InlineData("/fr/discrepancies", HttpStatusCode.OK, "Chapitre 7")]
    [InlineData("/fr/dpko-2010/units/nowhere", HttpStatusCode.NotFound, "nowhere")]
    [InlineData("/fr/dpko-2010/posts/nowhere", HttpStatusCode.NotFound, "nowhere")]
    [InlineData("/fr/nowhere", HttpStatusCode.NotFound, "dpko-2010")]
    [InlineData("/fr/sources/nowhere", HttpStatusCode.NotFound, "nowhere")]
    public async Task A_page_is_whole_and_has_its_status_however_long_the_database_takes(string path, HttpStatusCode status, string text)
    {
        Assert.Contains(text, await site.GetHtmlAsync(path, status), StringComparison.Ordinal);
    }

    public sealed class SlowSite : Site
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.ConfigureTestServices(services => services.ConfigureDbContext<PeacekeepingContext>(options => options.AddInterceptors(new Yielding())));
        }
    }

    /// <summary>Answers each query on another turn, as a network would.</summary>
    private sealed class Yielding : DbCommandInterceptor
    {
        public override async ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
            DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
        {
            await Task.Yield();
            return result;
        }
    }
}
