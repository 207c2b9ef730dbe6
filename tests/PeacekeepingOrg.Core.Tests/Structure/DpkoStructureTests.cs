using PeacekeepingOrg.Core.Structure;
using PeacekeepingOrg.Core.Structure.Attributions;
using PeacekeepingOrg.Core.Structure.Citations;
using PeacekeepingOrg.Core.Structure.ReportingLines;
using PeacekeepingOrg.Core.Structure.Units;
using PeacekeepingOrg.Core.Tests.Data;
using Xunit;

namespace PeacekeepingOrg.Core.Tests.Structure;

/// <summary>
/// ST/SGB/2010/1 read line by line: what is expected here was written from the French text, not from the seed files.
/// </summary>
public sealed class DpkoStructureTests(SqliteEngine engine) : DataTests(engine)
{
    private const string Usg = "usg-peacekeeping-operations";
    private const string Fs = "usg-field-support";
    private const string AsgOps = "asg-peacekeeping-operations";
    private const string AsgLaw = "asg-rule-of-law-and-security-institutions";
    private const string Petd = "policy-evaluation-and-training-division";
    private const string Chief = "chief-of-staff";

    private static readonly string[] Regional = ["africa-i-division", "africa-ii-division", "asia-and-middle-east-division", "europe-and-latin-america-division"];

    [Fact]
    public async Task It_is_in_force_from_1_January_2010_and_no_loaded_text_says_until_when()
    {
        var edition = (await Db.Editions.ListAsync(Stop))[0];

        Assert.Equal(("dpko-2010", "dpko"), (edition.Key, edition.OrganizationKey));
        Assert.Equal((new DateOnly(2010, 1, 1), new DateOnly(2018, 12, 31)), (edition.EffectiveFrom, edition.EffectiveTo));
        Assert.Equal("La présente circulaire prend effet le 1er janvier 2010.", edition.CitationOf(Fact.EffectiveFrom)!.Quote);
        Assert.Equal((FactBasis.Inferred, "A/RES/72/262 C"), (edition.CitationOf(Fact.EffectiveTo)!.Basis, edition.CitationOf(Fact.EffectiveTo)!.RestsOn?.Symbol));
        Assert.Equal("ST/SGB/2010/1", edition.SourcesIn("fr"));
    }

    /// <summary>«est divisé en», «se compose de», «comprend», «composées de».</summary>
    [Fact]
    public async Task It_contains_what_the_text_says_it_contains()
    {
        string[] expected =
        [
            "2.2 dpko: office-of-the-under-secretary-general",
            "2.2 dpko: policy-evaluation-and-training-division",
            "2.2 dpko: office-of-operations",
            "2.2 dpko: office-of-military-affairs",
            "2.2 dpko: office-of-rule-of-law-and-security-institutions",
            "4.1 office-of-the-under-secretary-general: usg-secretariat",
            "4.1 office-of-the-under-secretary-general: office-of-the-chief-of-staff",
            "4.1 office-of-the-chief-of-staff: public-affairs-group",
            "4.1 office-of-the-chief-of-staff: press-relations-section",
            "4.1 office-of-the-chief-of-staff: situation-centre",
            "4.1 office-of-the-chief-of-staff: executive-office",
            "4.4 office-of-the-chief-of-staff: public-affairs-section (inferred)",
            "5.2 policy-evaluation-and-training-division: dpet-office-of-the-director",
            "5.2 policy-evaluation-and-training-division: integrated-training-service",
            "5.2 policy-evaluation-and-training-division: peacekeeping-best-practices-section",
            "6.3 office-of-operations: operations-office-of-the-assistant-secretary-general",
            .. Regional.Select(division => $"6.3 office-of-operations: {division}"),
            "6.5 africa-i-division: african-union-peace-support-team",
            .. Regional.Select(division => $"6.5 {division}: {division}-integrated-operational-teams"),
            "7.3 office-of-military-affairs: office-of-the-military-adviser",
            "7.3 office-of-military-affairs: military-planning-service",
            "7.3 office-of-military-affairs: force-generation-service",
            "7.3 office-of-military-affairs: current-military-operations-service",
            "7.5 military-planning-service: military-planning-geographic-teams",
            "7.5 military-planning-service: long-term-planning-team",
            "7.7 force-generation-service: force-generation-team",
            "7.7 force-generation-service: standby-arrangements-team",
            "7.7 force-generation-service: military-personnel-team",
            "7.9 current-military-operations-service: current-military-operations-geographic-teams",
            "8.3 office-of-rule-of-law-and-security-institutions: rule-of-law-office-of-the-assistant-secretary-general",
            "8.3 office-of-rule-of-law-and-security-institutions: police-division",
            "8.3 office-of-rule-of-law-and-security-institutions: criminal-law-and-judicial-advisory-section",
            "8.3 office-of-rule-of-law-and-security-institutions: disarmament-demobilization-and-reintegration-section",
            "8.3 office-of-rule-of-law-and-security-institutions: security-sector-reform-unit",
            "8.3 office-of-rule-of-law-and-security-institutions: mine-action-service",
            "8.7 police-division: office-of-the-police-adviser",
            "8.7 police-division: strategic-policy-and-development-section",
            "8.7 police-division: mission-management-and-support-section",
            "8.7 police-division: standing-police-capacity",
            "8.22 mine-action-service: mine-action-office-of-the-director",
            "8.22 mine-action-service: mine-action-programme-section",
            "8.22 mine-action-service: mine-action-policy-section",
        ];

        var units = await UnitsAsync();

        Same(expected, units.Where(u => u.Parent is not null).Select(u => $"{Place(u.CitationOf(Fact.Parent)!)} {u.Parent!.Key}: {u.Key}{Inferred(u.CitationOf(Fact.Parent)!)}"));
        Assert.Equal(["dpko"], units.Where(u => u is { Parent: null, IsExternal: false }).Select(u => u.Key));
        Assert.Equal(["dfs", "dpa", "security-council"], units.Where(u => u.IsExternal).Select(u => u.Key));
    }

    /// <summary>«est dirigé par», «le Chef de …», «dont le Chef».</summary>
    [Fact]
    public async Task Its_units_are_headed_as_the_text_says()
    {
        string[] expected =
        [
            $"2.3 dpko: {Usg}",
            "4.2 usg-secretariat: usg-special-assistant",
            $"4.3 office-of-the-chief-of-staff: {Chief} (inferred)",
            "4.4 public-affairs-section: media-relations-specialist",
            "4.6 situation-centre: chief-situation-centre",
            "4.8 executive-office: chief-executive-office",
            $"5.1 {Petd}: director-{Petd}",
            "5.4 integrated-training-service: chief-integrated-training-service",
            "5.6 peacekeeping-best-practices-section: chief-peacekeeping-best-practices-section",
            $"6.1 office-of-operations: {AsgOps}",
            .. Regional.Select(division => $"6.6 {division}: director-{division}"),
            .. Regional.Select(division => $"6.9 {division}-integrated-operational-teams: {division}-team-leaders"),
            "7.1 office-of-military-affairs: military-adviser",
            "7.5 military-planning-service: chief-military-planning-service",
            "7.7 force-generation-service: chief-force-generation-service",
            "7.9 current-military-operations-service: chief-current-military-operations-service",
            $"8.1 office-of-rule-of-law-and-security-institutions: {AsgLaw}",
            "8.6 police-division: police-adviser",
            "8.9 strategic-policy-and-development-section: chief-strategic-policy-and-development-section",
            "8.11 mission-management-and-support-section: chief-mission-management-and-support-section",
            "8.13 standing-police-capacity: principal-officer-standing-police-capacity",
            "8.15 criminal-law-and-judicial-advisory-section: chief-criminal-law-and-judicial-advisory-section",
            "8.17 disarmament-demobilization-and-reintegration-section: chief-disarmament-demobilization-and-reintegration-section",
            "8.19 security-sector-reform-unit: chief-security-sector-reform-unit",
            "8.21 mine-action-service: director-mine-action-service",
            "8.24 mine-action-programme-section: chief-mine-action-programme-section",
            "8.26 mine-action-policy-section: chief-mine-action-policy-section",
        ];

        Same(expected, (await UnitsAsync()).Where(u => u.Head is not null).Select(u => $"{Place(u.CitationOf(Fact.Head)!)} {u.Key}: {u.Head!.Key}{Inferred(u.CitationOf(Fact.Head)!)}"));
    }

    /// <summary>«relève de», «rend compte à», «rendre compte au» in 2.4 b).</summary>
    [Fact]
    public async Task Whom_each_reports_or_is_accountable_to()
    {
        string[] expected =
        [
            $"2.4-b AccountableTo {Fs} → {Usg} primary",
            $"3.1 ReportsTo {Usg} → secretary-general primary",
            $"4.2 ReportsTo usg-special-assistant → {Usg} primary",
            $"4.3 AccountableTo {Chief} → {Usg} primary",
            $"4.3 AccountableTo {Chief} → {Fs}",
            $"4.4 ReportsTo media-relations-specialist → {Chief} primary",
            $"4.6 ReportsTo chief-situation-centre → {Chief} primary",
            $"4.8 ReportsTo chief-executive-office → {Chief} primary",
            $"5.1 ReportsTo director-{Petd} → {Usg} primary",
            $"5.1 ReportsTo director-{Petd} → {Fs}",
            $"5.4 ReportsTo chief-integrated-training-service → director-{Petd} primary",
            $"5.6 ReportsTo chief-peacekeeping-best-practices-section → director-{Petd} primary",
            $"6.1 ReportsTo {AsgOps} → {Usg} primary",
            .. Regional.Select(division => $"6.6 AccountableTo director-{division} → {AsgOps} primary"),
            .. Regional.Select(division => $"6.9 ReportsTo {division}-team-leaders → director-{division} primary"),
            $"7.1 ReportsTo military-adviser → {Usg} primary",
            "7.5 ReportsTo chief-military-planning-service → military-adviser primary",
            "7.7 ReportsTo chief-force-generation-service → military-adviser primary",
            "7.9 ReportsTo chief-current-military-operations-service → military-adviser primary",
            $"8.1 ReportsTo {AsgLaw} → {Usg} primary",
            $"8.6 ReportsTo police-adviser → {AsgLaw} primary",
            "8.9 ReportsTo chief-strategic-policy-and-development-section → deputy-police-adviser primary",
            "8.11 ReportsTo chief-mission-management-and-support-section → deputy-police-adviser primary",
            "8.13 ReportsTo principal-officer-standing-police-capacity → police-adviser primary",
            $"8.15 ReportsTo chief-criminal-law-and-judicial-advisory-section → {AsgLaw} primary",
            $"8.17 ReportsTo chief-disarmament-demobilization-and-reintegration-section → {AsgLaw} primary",
            $"8.19 ReportsTo chief-security-sector-reform-unit → {AsgLaw} primary",
            $"8.21 ReportsTo director-mine-action-service → {AsgLaw} primary",
            "8.24 ReportsTo chief-mine-action-programme-section → director-mine-action-service primary",
            "8.26 ReportsTo chief-mine-action-policy-section → director-mine-action-service primary",
        ];

        // As listed: in the order of the text, and of 6.5 where one sentence gives several.
        Assert.Equal(expected, (await LinesAsync()).Where(l => l.IsUpward).Select(Told));
    }

    /// <summary>«est assisté par», «donne des instructions», «conseiller», «avis», «coordination», «fait office d’adjoint», «collabore directement».</summary>
    [Fact]
    public async Task What_else_one_is_to_another()
    {
        string[] expected =
        [
            $"2.3 Assists {AsgOps} → {Usg}",
            $"2.3 Assists military-adviser → {Usg}",
            $"2.3 Assists {AsgLaw} → {Usg}",
            $"2.3 Assists director-{Petd} → {Usg}",
            $"2.4-b Instructs {Usg} → {Fs}",
            $"3.2 Advises {Usg} → secretary-general",
            $"3.2 Instructs {Usg} → {Fs}",
            $"4.2 CoordinatesWith usg-special-assistant → {Chief}",
            "4.4 CoordinatesWith media-relations-specialist → usg-special-assistant",
            "4.4 CoordinatesWith media-relations-specialist → special-assistant-usg-field-support",
            $"4.4 Advises media-relations-specialist → {Usg}",
            $"4.4 Advises media-relations-specialist → {Fs}",
            $"6.1 Deputises {AsgOps} → {Usg}",
            $"6.2 Advises {AsgOps} → {Usg}",
            $"7.2 Advises military-adviser → {Usg}",
            $"7.2 Advises military-adviser → usg-political-affairs through {Usg}",
            $"7.2 Advises military-adviser → {Fs} through {Usg}",
            $"7.2 Advises military-adviser → secretary-general through {Usg}",
            $"7.2 Advises military-adviser → security-council through {Usg}",
            $"8.6 CollaboratesWith police-adviser → {Usg}",
            "8.6 Advises police-adviser → dpko",
            "8.6 Advises police-adviser → dfs",
            $"8.6 Advises police-adviser → usg-political-affairs through {Usg}",
            $"8.6 Advises police-adviser → secretary-general through {Usg}",
            $"8.6 Advises police-adviser → security-council through {Usg}",
            $"8.6 CoordinatesWith police-adviser → {AsgLaw}",
            "8.6 Assists deputy-police-adviser → police-adviser",
        ];

        Assert.Equal(expected, (await LinesAsync()).Where(l => !l.IsUpward).Select(Told));
    }

    [Fact]
    public async Task No_line_is_drawn_where_the_text_states_none()
    {
        var lines = await LinesAsync();

        Assert.Equal(63, lines.Count);
        Assert.DoesNotContain(lines, l => l.IsUpward && l.From.Key is "deputy-police-adviser" or "special-assistant-usg-field-support" or "usg-political-affairs" && l.IsUpward);
        Assert.All(lines, l => Assert.Equal(FactBasis.Cited, l.Citation.Basis));
        Assert.All(lines, l => Assert.Equal(l.Citation.Paragraph == "2.4", l.Citation.ItemPath is not null));
    }

    /// <summary>Each list «Les principales attributions … sont les suivantes», and 2.1: paragraph, items, on whom.</summary>
    [Fact]
    public async Task Its_lists_confer_attributions_on_their_units()
    {
        string[] expected =
        [
            "2.1: 13 on dpko",
            "4.2: 7 on usg-secretariat",
            "4.3: 8 on office-of-the-chief-of-staff",
            "4.5: 3 on public-affairs-section",
            "4.7: 6 on situation-centre",
            "5.3: 4 on dpet-office-of-the-director",
            "5.5: 5 on integrated-training-service",
            "5.7: 5 on peacekeeping-best-practices-section",
            "6.4: 3 on operations-office-of-the-assistant-secretary-general",
            $"6.7: 5 on {string.Join(", ", Regional)}",
            $"6.10: 4 on {string.Join(", ", Regional.Select(division => division + "-integrated-operational-teams"))}",
            "7.4: 7 on office-of-the-military-adviser",
            "7.6: 6 on military-planning-service",
            "7.8: 6 on force-generation-service",
            "7.10: 4 on current-military-operations-service",
            "8.4: 7 on rule-of-law-office-of-the-assistant-secretary-general",
            "8.8: 3 on office-of-the-police-adviser",
            "8.10: 3 on strategic-policy-and-development-section",
            "8.12: 4 on mission-management-and-support-section",
            "8.14: 2 on standing-police-capacity",
            "8.16: 6 on criminal-law-and-judicial-advisory-section",
            "8.18: 4 on disarmament-demobilization-and-reintegration-section",
            "8.20: 4 on security-sector-reform-unit",
            "8.23: 3 on mine-action-office-of-the-director",
            "8.25: 3 on mine-action-programme-section",
            "8.27: 3 on mine-action-policy-section",
        ];

        var lists = (await AttributionsAsync()).Where(a => a.Citation.ItemPath is not null).ToList();

        Assert.Equal(expected, lists.GroupBy(a => (a.Citation.Paragraph, Holders: Names(a.Holders))).Select(g => $"{g.Key.Paragraph}: {g.Count()} on {g.Key.Holders}"));
        Assert.All(lists.GroupBy(a => a.Citation.Paragraph), list =>
            Assert.Equal("abcdefghijklm"[..list.Count()], string.Concat(list.Select(a => a.Citation.ItemPath))));
        Assert.All(lists, a => Assert.Equal($"{a.Citation.Paragraph}-{a.Citation.ItemPath}", a.Key));
        Assert.All(lists, a => Assert.Equal(a.Text, a.Citation.Quote));
    }

    [Fact]
    public async Task Its_prose_confers_functions_on_posts_and_on_all_units_of_an_office()
    {
        var prose = (await AttributionsAsync()).Where(a => a.Citation.ItemPath is null).ToList();

        Assert.Equal(
            [
                "3.2-p1 on usg-peacekeeping-operations: Le Secrétaire général adjoint est chargé de conseiller le Secrétaire général",
                "3.2-p2 on usg-peacekeeping-operations: Il fait rapport au Conseil de sécurité au nom du Secrétaire général.",
                "3.2-p3 on usg-peacekeeping-operations: Sur la base des mandats définis par le Conseil, il dirige et administre",
                "3.2-p4 on usg-peacekeeping-operations: assure l’intégration effective des opérations intégrées",
                "3.2-p5 on usg-peacekeeping-operations: dirige l’élaboration des politiques et approuve les documents directifs",
                "3.2-p6 on usg-peacekeeping-operations: développe et maintient une collaboration stratégique",
                "3.2-p7 on usg-peacekeeping-operations: donne des instructions au Secrétaire général adjoint à l’appui aux missions",
                "6.2-p1 on asg-peacekeeping-operations: Le Sous-Secrétaire général est chargé de fournir des avis",
                "6.2-p2 on asg-peacekeeping-operations: de faire rapport au Conseil de sécurité et à d’autres organes",
                "6.2-p3 on asg-peacekeeping-operations: de veiller à l’élaboration et à la bonne exécution",
                "6.2-p4 on asg-peacekeeping-operations: d’aider les États Membres, les organisations régionales",
                "7.2-p1 on military-adviser: Le Conseiller militaire est chargé de donner des conseils",
                "7.2-p2 on military-adviser: Il apporte également des conseils et un soutien aux chefs des bureaux et divisions",
                $"8.2-p1 on {AsgLaw}: Le Sous-Secrétaire général est chargé de diriger et gérer",
                $"8.2-p2 on {AsgLaw}: d’élaborer une stratégie intégrée et cohérente",
                $"8.2-p3 on {AsgLaw}: d’assurer systématiquement la collaboration",
                "8.6-p1 on police-adviser: Il est chargé d’apporter des conseils et un soutien",
                "8.6-p2 on police-adviser: Le Conseiller peut aussi, selon qu’il convient, fournir des avis",
            ],
            prose.Where(a => a.Holders.Count == 1).Select(a => $"{a.Key} on {Names(a.Holders)}: {a.Text}"),
            (expected, actual) => actual.StartsWith(expected, StringComparison.Ordinal));

        var all = Assert.Single(prose, a => a.Citation.Paragraph == "8.5");
        Same(
            (await UnitsAsync()).Where(u => u.Parent?.Key is "office-of-rule-of-law-and-security-institutions" or "police-division" or "mine-action-service").Select(u => u.Key),
            all.Holders.Select(h => h.Key));
        Assert.Equal(13, all.Holders.Count);
        Assert.StartsWith("toutes les unités administratives du Bureau de l’état de droit", all.Text, StringComparison.Ordinal);

        // «les responsables de chacune des unités administratives»: every stated head of a named unit.
        var each = Assert.Single(prose, a => a.Citation.Paragraph == "2.3");
        Same(
            (await UnitsAsync()).Where(u => u is { IsUnnamed: false, Head: not null } && u.CitationOf(Fact.Head)!.Basis == FactBasis.Cited).Select(u => u.Head!.Key),
            each.Holders.Select(h => h.Key));
        Assert.Equal(18 + 2, prose.Count);
    }

    [Fact]
    public async Task How_each_unit_has_its_attributions()
    {
        var units = await UnitsAsync();

        Same(
            [.. Regional, .. Regional.Select(division => division + "-integrated-operational-teams"), "police-division", "mine-action-service"],
            units.Where(u => u.AttributionMode == AttributionMode.Collective).Select(u => u.Key));
        Same(["executive-office"], units.Where(u => u.AttributionMode == AttributionMode.ByReference).Select(u => u.Key));
        Same(
            [
                "office-of-the-under-secretary-general", "public-affairs-group", "press-relations-section", Petd, "office-of-operations", "african-union-peace-support-team",
                "office-of-military-affairs", "military-planning-geographic-teams", "long-term-planning-team", "force-generation-team", "standby-arrangements-team",
                "military-personnel-team", "current-military-operations-geographic-teams", "office-of-rule-of-law-and-security-institutions",
                "dfs", "dpa", "security-council",
            ],
            units.Where(u => u.AttributionMode == AttributionMode.None).Select(u => u.Key));
        Assert.Equal(24, units.Count(u => u.AttributionMode == AttributionMode.Own));
        Assert.Equal("4.9", Assert.Single(units, u => u.Key == "executive-office").CitationOf(Fact.Attribution)!.Paragraph);
    }

    /// <summary>4.10 and 5.8.</summary>
    [Fact]
    public async Task Five_units_serve_both_departments()
    {
        var serving = (await UnitsAsync()).Where(u => u.Serves.Count > 0).ToList();

        Same(["office-of-the-chief-of-staff", "public-affairs-section", "situation-centre", "executive-office", Petd], serving.Select(u => u.Key));
        Assert.All(serving, u => Assert.Equal("dpko, dfs", Names(u.Serves)));
        Assert.All(serving, u => Assert.Equal(2, u.Citations.Count(c => c.Fact == Fact.Serves && c.Paragraph == (u.Key == Petd ? "5.8" : "4.10"))));
    }

    [Fact]
    public async Task Units_the_text_does_not_name_one_by_one_are_one_row_with_their_count()
    {
        var unnamed = (await UnitsAsync()).Where(u => u.IsUnnamed).ToList();

        Same(
            [
                "military-planning-geographic-teams 3", "current-military-operations-geographic-teams 3",
                .. Regional.Select(division => $"{division}-integrated-operational-teams "),
            ],
            unnamed.Select(u => $"{u.Key} {u.Count}"));
        Assert.All(unnamed.Where(u => u.Count is not null), u => Assert.StartsWith("trois équipes", u.CitationOf(Fact.Count)!.Quote, StringComparison.Ordinal));
        Assert.DoesNotContain(await UnitsAsync(), u => !u.IsUnnamed && u.Count is not null);
    }

    [Fact]
    public async Task Ranks_are_those_the_text_states()
    {
        var posts = (await Db.Posts.ListAsync(Dpko, Paging.All, Stop)).Items;

        Same(
            [
                $"{Usg}: secrétaire général adjoint", $"{Fs}: secrétaire général adjoint", "usg-political-affairs: secrétaire général adjoint",
                $"{AsgOps}: sous-secrétaire général", $"{AsgLaw}: sous-secrétaire général",
                "military-adviser: sous-secrétaire général, avec un rang équivalant à celui de général de corps d’armée",
            ],
            posts.Where(p => !p.Rank.IsEmpty).Select(p => $"{p.Key}: {p.Rank.Fr}"));
        Assert.All(posts.Where(p => !p.Rank.IsEmpty), p => Assert.NotNull(p.Rank.EnBasis));
        Assert.All(posts, p => Assert.Null(p.Holder));
    }

    [Fact]
    public async Task Posts_that_head_nothing_sit_where_the_text_puts_them()
    {
        var posts = (await Db.Posts.ListAsync(Dpko, Paging.All, Stop)).Items;

        Same(
            [
                "aviation-and-maritime-preparation-specialists in military-planning-service",
                "deputy-police-adviser in police-division (inferred)",
                "secretary-general in ",
                "usg-field-support in dfs (inferred)",
                "usg-political-affairs in dpa (inferred)",
                "special-assistant-usg-field-support in ",
            ],
            posts.Where(p => !p.IsHead).Select(p => $"{p.Key} in {p.Unit?.Key}{(p.CitationOf(Fact.Place) is { } c ? Inferred(c) : "")}"));
    }

    /// <summary>Traps the text sets: each is shown to the reader.</summary>
    [Theory]
    [InlineData("public-affairs-names", "4.1 4.4 4.5", "public-affairs-group, press-relations-section, public-affairs-section")]
    [InlineData("asg-operations-title", "2.3 4.3 6.1 6.6", "asg-peacekeeping-operations")]
    [InlineData("sub-headings-narrower-than-paragraphs", "4.10 5.8 6.3 8.5", "policy-evaluation-and-training-division")]
    [InlineData("units-without-sub-headings", "8.8 8.9 8.11 8.13 8.23 8.24 8.26", "standing-police-capacity")]
    [InlineData("deputy-police-adviser-superior", "8.6 8.9 8.11", "deputy-police-adviser")]
    [InlineData("two-offices-of-the-director", "5.2 8.22", "dpet-office-of-the-director, mine-action-office-of-the-director")]
    [InlineData("two-offices-of-the-assistant-secretary-general", "6.3 8.3", "operations-office-of-the-assistant-secretary-general, rule-of-law-office-of-the-assistant-secretary-general")]
    [InlineData("reports-to-and-accountable-to", "4.3 6.6 2.4 5.1", "chief-of-staff")]
    [InlineData("chapter-or-section-7", "section-7 section-6 section-8", "office-of-military-affairs")]
    [InlineData("number-2-2", "2.2", "dpko")]
    public async Task What_the_text_leaves_unclear_is_shown(string key, string paragraphs, string subjects)
    {
        var discrepancy = Assert.Single(await Db.Discrepancies.ListAsync(Dpko, Stop), d => d.Key == key);

        Assert.Subset(discrepancy.Texts.Select(t => t.Paragraph!).ToHashSet(), paragraphs.Split(' ').ToHashSet());
        Assert.Subset(discrepancy.Subjects.Select(s => s.Key).ToHashSet(), subjects.Split(", ").ToHashSet());
        Assert.NotNull(discrepancy.Title.En);
        Assert.NotNull(discrepancy.Explanation.En);
    }

    /// <summary>Names as the Secretariat writes them in French (the text) and in English.</summary>
    [Theory]
    [InlineData("dpko", "Département des opérations de maintien de la paix", "Department of Peacekeeping Operations", "DPKO")]
    [InlineData("office-of-the-under-secretary-general", "Bureau du Secrétaire général adjoint aux opérations de maintien de la paix", "Office of the Under-Secretary-General for Peacekeeping Operations")]
    [InlineData("office-of-the-chief-of-staff", "Bureau du Chef de cabinet", "Office of the Chief of Staff")]
    [InlineData("public-affairs-section", "Section des affaires publiques", "Public Affairs Section")]
    [InlineData("situation-centre", "Centre de situation", "Situation Centre", "SITCEN")]
    [InlineData("executive-office", "Service administratif", "Executive Office")]
    [InlineData("policy-evaluation-and-training-division", "Division des politiques, de l’évaluation et de la formation", "Policy, Evaluation and Training Division", "DPET")]
    [InlineData("integrated-training-service", "Service intégré de formation", "Integrated Training Service", "ITS")]
    [InlineData("peacekeeping-best-practices-section", "Section des meilleures pratiques de maintien de la paix", "Peacekeeping Best Practices Section", "PBPS")]
    [InlineData("office-of-operations", "Bureau des opérations", "Office of Operations", "OO")]
    [InlineData("africa-i-division", "Division de l’Afrique I", "Africa I Division")]
    [InlineData("africa-ii-division", "Division de l’Afrique II", "Africa II Division")]
    [InlineData("asia-and-middle-east-division", "Division Asie et Moyen-Orient", "Asia and Middle East Division")]
    [InlineData("europe-and-latin-america-division", "Division Europe et Amérique latine", "Europe and Latin America Division")]
    [InlineData("african-union-peace-support-team", "Équipe d’appui aux activités de paix de l’Union africaine", "African Union Peace Support Team", "AUPST")]
    [InlineData("africa-i-division-integrated-operational-teams", "Équipes opérationnelles intégrées", "Integrated Operational Teams", "IOT")]
    [InlineData("office-of-military-affairs", "Bureau des affaires militaires", "Office of Military Affairs", "OMA")]
    [InlineData("military-planning-service", "Service de la planification militaire", "Military Planning Service", "MPS")]
    [InlineData("force-generation-service", "Service de la constitution des forces", "Force Generation Service", "FGS")]
    [InlineData("current-military-operations-service", "Service des opérations militaires en cours", "Current Military Operations Service", "CMOS")]
    [InlineData("office-of-rule-of-law-and-security-institutions", "Bureau de l’état de droit et des institutions chargées de la sécurité", "Office of Rule of Law and Security Institutions", "OROLSI")]
    [InlineData("police-division", "Division de la police", "Police Division")]
    [InlineData("office-of-the-police-adviser", "Bureau du Conseiller pour les questions de police", "Office of the Police Adviser")]
    [InlineData("strategic-policy-and-development-section", "Section des politiques stratégiques et du renforcement des capacités", "Strategic Policy and Development Section", "SPDS")]
    [InlineData("mission-management-and-support-section", "Section de la gestion des missions et de l’appui", "Mission Management and Support Section", "MMSS")]
    [InlineData("standing-police-capacity", "Force de police permanente", "Standing Police Capacity", "SPC")]
    [InlineData("criminal-law-and-judicial-advisory-section", "Section consultative du droit pénal et des questions judiciaires", "Criminal Law and Judicial Advisory Section", "CLJAS")]
    [InlineData("disarmament-demobilization-and-reintegration-section", "Section du désarmement, de la démobilisation et de la réintégration", "Disarmament, Demobilization and Reintegration Section", "DDRS")]
    [InlineData("security-sector-reform-unit", "Groupe de la réforme du secteur de la sécurité", "Security Sector Reform Unit", "SSRU")]
    [InlineData("mine-action-service", "Service de la lutte antimines", "Mine Action Service", "UNMAS")]
    [InlineData("dfs", "Département de l’appui aux missions", "Department of Field Support", "DFS")]
    [InlineData("dpa", "Département des affaires politiques", "Department of Political Affairs", "DPA")]
    public async Task Its_units_have_their_official_names(string key, string fr, string en, string? acronym = null)
    {
        var unit = Assert.Single(await UnitsAsync(), u => u.Key == key);

        Assert.Equal((fr, en, NameBasis.Official), (unit.Name.Fr, unit.Name.En, unit.Name.EnBasis));
        Assert.Equal(acronym, unit.Acronym.En);
    }

    [Fact]
    public async Task Two_pairs_of_units_share_a_name()
    {
        var shared = (await UnitsAsync()).Where(u => !u.IsUnnamed).GroupBy(u => u.Name.Fr).Where(g => g.Count() > 1);

        Assert.Equal(["Bureau du Directeur 2", "Bureau du Sous-Secrétaire général 2"], shared.Select(g => $"{g.Key} {g.Count()}"));
    }

    [Fact]
    public async Task Every_English_name_says_where_it_comes_from()
    {
        var names = (await UnitsAsync()).Select(u => u.Name).Concat((await Db.Posts.ListAsync(Dpko, Paging.All, Stop)).Items.Select(p => p.Title));

        Assert.All(names, name => Assert.True(name is { Fr: not null, En: not null, EnBasis: not null }, name.Fr));
    }

    private static string Told(LineView l) =>
        $"{Place(l.Citation)} {l.Kind} {l.From.Key} → {l.To.Key}{(l.IsPrimary ? " primary" : "")}{(l.Through is { } t ? $" through {t.Key}" : "")}";

    private static string? Place(CitationView citation) => citation.Anchor;

    private static string Inferred(CitationView citation) => citation.Basis == FactBasis.Inferred ? " (inferred)" : "";

    private static void Same(IEnumerable<string> expected, IEnumerable<string> actual) =>
        Assert.Equal(expected.Order(StringComparer.Ordinal), actual.Order(StringComparer.Ordinal));

    private async Task<IReadOnlyList<UnitView>> UnitsAsync() => (await Db.Units.ListAsync(Dpko, Paging.All, Stop)).Items;

    private async Task<IReadOnlyList<LineView>> LinesAsync() => (await Db.Lines.ListAsync(Dpko, Paging.All, Stop)).Items;

    private async Task<IReadOnlyList<AttributionView>> AttributionsAsync() =>
        (await Db.Attributions.ListAsync(Dpko, new AttributionFilter(), Paging.All, Stop)).Items;
}
