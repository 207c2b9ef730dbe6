using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using PeacekeepingOrg.Core.Data;

namespace PeacekeepingOrg.Data.SqlServer;

/// <summary>What dotnet-ef uses to write migrations; it never connects.</summary>
internal sealed class DesignTimeFactory : IDesignTimeDbContextFactory<PeacekeepingContext>
{
    public PeacekeepingContext CreateDbContext(string[] args) =>
        new((DbContextOptions<PeacekeepingContext>)new DbContextOptionsBuilder<PeacekeepingContext>().UseSqlServerDatabase("Server=localhost;Database=PeacekeepingOrg").Options);
}
