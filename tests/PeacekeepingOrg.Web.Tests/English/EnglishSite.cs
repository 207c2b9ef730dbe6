using Microsoft.AspNetCore.Hosting;
using PeacekeepingOrg.Web.Tests.Hosting;

namespace PeacekeepingOrg.Web.Tests.English;

/// <summary>The application with one fictional edition whose text is English, and hardly a French word beside it.</summary>
public sealed class EnglishSite : Site
{
    public new const string Edition = "dmpr-2031";
    public new const string Bulletin = "st-sgb-2031-3";

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.UseSetting("Database:SeedFolder", Path.Combine(AppContext.BaseDirectory, "english-seed"));
    }
}

/// <summary>One English site for the tests that only read it.</summary>
[CollectionDefinition(Name)]
public sealed class EnglishCollection : ICollectionFixture<EnglishSite>
{
    public const string Name = "English";
}
