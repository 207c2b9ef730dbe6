namespace PeacekeepingOrg.Browser.Tests.Pages;

/// <summary>One address, at least, of each kind of page.</summary>
internal static class SitePages
{
    /// <summary>Language and path.</summary>
    public static TheoryData<string, string> All
    {
        get
        {
            var all = new TheoryData<string, string>();
            foreach (var lang in new[] { "fr", "en" })
            {
                all.Add(lang, $"/api?lang={lang}");
                foreach (var path in Paths)
                    all.Add(lang, $"/{lang}{path}");
            }

            return all;
        }
    }

    private static IEnumerable<string> Paths =>
    [
        "/",
        "/dpko-2010",
        "/dpko-2010?filter=police",
        "/dpko-2010?filter=drones",
        "/dpko-2010/posts",
        .. Units.Select(unit => $"/dpko-2010/units/{unit}"),
        "/dpko-2010/posts/military-adviser",
        "/dpko-2010/posts/secretary-general",
        "/dpko-2010/posts/deputy-police-adviser",
        "/dpko-2010/posts/africa-i-division-team-leaders",
        "/dpko-2010/chart",
        "/dpko-2010/chart?view=reporting&lines=all",
        "/dpko-2010/chart?root=office-of-military-affairs&as=list",
        "/dpko-2010/print",
        "/dpko-2010/print?paper=a4&tile=page",
        "/dpo-2019",
        "/dpo-2019/units/regional-divisions",
        "/dpo-2019/units/police-division",
        "/dpo-2019/posts/usg-peacekeeping-operations",
        "/dpo-2019/chart",
        "/sc-working-group-pko",
        "/sc-working-group-pko/posts",
        "/sc-working-group-pko/chart",
        "/polmil/units/polmil",
        "/polmil/chart",
        "/at",
        "/at/2015-06-01",
        "/at/2000-06-01",
        "/sources/dpo-page",
        "/sources/sc-working-group-page",
        "/sources/polmil-note",
        "/sources/un-peacekeeping-page",
        "/search?q=POLMIL",
        "/sources",
        "/sources/st-sgb-2010-1?at=8.23-c&start=0&length=60#8.23-c",
        "/sources/st-sgb-2009-13",
        "/search",
        "/search?q=d%C3%A9minage",
        "/search?q=police&kind=unit",
        "/search?q=drones",
        "/search?q=*",
        "/discrepancies",
        "/compare",
        "/compare?from=dpko-2010&to=dpo-2019",
        "/compare?from=dpko-2010&to=dpo-2019&change=kept",
        "/compare?from=dpko-2010&to=dpo-2019&unit=office-of-rule-of-law-and-security-institutions",
        "/coverage",
        "/texts",
        "/glossary",
        .. Missing,
    ];

    /// <summary>A unit of each kind, and of each way to confer attributions.</summary>
    private static IReadOnlyList<string> Units { get; } =
    [
        "dpko",
        "office-of-military-affairs",
        "usg-secretariat",
        "africa-i-division",
        "executive-office",
        "mine-action-programme-section",
        "public-affairs-group",
        "situation-centre",
        "standing-police-capacity",
        "military-planning-geographic-teams",
        "europe-and-latin-america-division-integrated-operational-teams",
        "dfs",
        "security-council",
    ];

    private static IReadOnlyList<string> Missing { get; } =
    [
        "/nowhere",
        "/nowhere/in/no/edition",
        "/dpko-2010/units/nowhere-action-service",
        "/dpko-2010/posts/nowhere-adviser",
        "/sources/nowhere",
        "/compare?from=nowhere&to=dpo-2019",
    ];
}
