using PeacekeepingOrg.Core.Seeding;
using PeacekeepingOrg.Core.Tests.Data;
using Xunit;

namespace PeacekeepingOrg.Core.Tests.Seeding;

public class SeedCheckTests
{
    [Fact]
    public void The_seed_data_has_no_problems() => Assert.Empty(SeedLoader.Check(TestEngine.SeedFolder));
}
