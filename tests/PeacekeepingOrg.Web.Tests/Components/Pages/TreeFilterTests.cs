using PeacekeepingOrg.Core.Structure.Units;
using PeacekeepingOrg.Web.Components.Pages.Editions;

namespace PeacekeepingOrg.Web.Tests.Components.Pages;

public sealed class TreeFilterTests
{
    private static readonly IReadOnlyList<UnitTree> Tree =
    [
        Facts.Branch("department", "Département", below:
        [
            Facts.Branch("law", "Bureau de l’état de droit", "Office of Rule of Law", below: [Facts.Branch("mines", "Lutte antimines", "Mine Action", "UNMAS")]),
            Facts.Branch("works", "Main-d’œuvre"),
        ]),
    ];

    [Theory]
    [InlineData(null, "department law mines works")]
    [InlineData("  ", "department law mines works")]
    [InlineData("ANTIMINES", "department law mines")]
    [InlineData("unmas", "department law mines")]
    [InlineData("mine lutte", "department law mines")]
    [InlineData("l'etat de droit", "department law")]
    [InlineData("rule law", "department law")]
    [InlineData("oeuvre", "department works")]
    [InlineData("drones", "")]
    public void Units_with_the_words_are_shown_with_what_leads_to_them(string? words, string shown) =>
        Assert.Equal(shown.Split(' ', StringSplitOptions.RemoveEmptyEntries), TreeFilter.Shown(Tree, words).Order());
}
