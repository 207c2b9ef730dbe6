using Bunit;
using PeacekeepingOrg.Core.Structure;
using PeacekeepingOrg.Core.Structure.Citations;
using PeacekeepingOrg.Core.Structure.Units;
using PeacekeepingOrg.Web.Components.Controls;

namespace PeacekeepingOrg.Web.Tests.Components.Controls;

public sealed class OtherNamesTests : ComponentTest
{
    [Theory]
    [InlineData("fr", "ne figure pas dans les textes chargés")]
    [InlineData("en", "not in the texts loaded")]
    public void A_name_that_a_text_has_cites_it_and_one_that_none_has_says_so(string lang, string unstated)
    {
        var cited = Facts.Citation(quote: "du Secrétariat") with { Fact = Fact.Alias };
        var names = Show<OtherNames>(lang, p => p
            .Add(n => n.Aliases, [new Alias("Secrétariat", "fr", AliasKind.Alias), new Alias("DPO", "en", AliasKind.Later)])
            .Add(n => n.Citations, [cited])).FindAll("dd > div");

        Assert.NotNull(names[0].QuerySelector("a.cite"));
        Assert.DoesNotContain(unstated, names[0].TextContent, StringComparison.Ordinal);
        Assert.Null(names[1].QuerySelector("a"));
        Assert.Contains(unstated, names[1].TextContent, StringComparison.Ordinal);
    }
}
