using PeacekeepingOrg.Core.Bulletins;
using PeacekeepingOrg.Core.Search;
using PeacekeepingOrg.Core.Structure;
using PeacekeepingOrg.Core.Structure.Citations;
using PeacekeepingOrg.Core.Structure.Sources;

namespace PeacekeepingOrg.Core.Tests.Search;

/// <summary>The bulletin of 2010 as search documents, made straight from its text: no seed file, loader or database in between.</summary>
internal static class DpkoDocuments
{
    public const string Edition = "dpko-2010";
    public const string Source = "st-sgb-2010-1";

    /// <summary>Key, the unit above, French name, English name, acronyms, the paragraph that lists its attributions.</summary>
    private static readonly (string Key, string? Above, string Fr, string En, string[] Acronyms, string? List)[] s_units =
    [
        ("dpko", null, "Département des opérations de maintien de la paix", "Department of Peacekeeping Operations", ["DOMP", "DPKO", "DPO"], "2.1"),
        ("ousg", "dpko", "Bureau du Secrétaire général adjoint aux opérations de maintien de la paix", "Office of the Under-Secretary-General for Peacekeeping Operations", ["OUSG"], null),
        ("secretariat", "ousg", "Secrétariat du Secrétaire général adjoint", "Front Office of the Under-Secretary-General", [], "4.2"),
        ("chief-of-staff", "ousg", "Bureau du Chef de cabinet", "Office of the Chief of Staff", [], "4.3"),
        ("public-affairs", "chief-of-staff", "Section des affaires publiques", "Public Affairs Section", ["PAS"], "4.5"),
        ("situation-centre", "chief-of-staff", "Centre de situation", "Situation Centre", ["SITCEN"], "4.7"),
        ("dpet", "dpko", "Division des politiques, de l’évaluation et de la formation", "Policy, Evaluation and Training Division", ["DPET"], null),
        ("dpet-director", "dpet", "Bureau du Directeur", "Office of the Director", [], "5.3"),
        ("training", "dpet", "Service intégré de formation", "Integrated Training Service", ["ITS"], "5.5"),
        ("best-practices", "dpet", "Section des meilleures pratiques de maintien de la paix", "Peacekeeping Best Practices Section", ["PBPS"], "5.7"),
        ("operations", "dpko", "Bureau des opérations", "Office of Operations", ["OO"], null),
        ("asg-operations", "operations", "Bureau du Sous-Secrétaire général", "Office of the Assistant Secretary-General", [], "6.4"),
        ("regional-divisions", "operations", "Divisions régionales", "Regional divisions", [], "6.7"),
        ("iot", "regional-divisions", "Équipes opérationnelles intégrées", "Integrated operational teams", ["IOT"], "6.10"),
        ("military", "dpko", "Bureau des affaires militaires", "Office of Military Affairs", ["OMA"], null),
        ("military-adviser", "military", "Bureau du Conseiller militaire", "Office of the Military Adviser", [], "7.4"),
        ("military-planning", "military", "Service de la planification militaire", "Military Planning Service", ["MPS"], "7.6"),
        ("force-generation", "military", "Service de la constitution des forces", "Force Generation Service", ["FGS"], "7.8"),
        ("current-operations", "military", "Service des opérations militaires en cours", "Current Military Operations Service", ["CMOS"], "7.10"),
        ("orolsi", "dpko", "Bureau de l’état de droit et des institutions chargées de la sécurité", "Office of Rule of Law and Security Institutions", ["OROLSI"], null),
        ("asg-orolsi", "orolsi", "Bureau du Sous-Secrétaire général", "Office of the Assistant Secretary-General", [], "8.4"),
        ("police", "orolsi", "Division de la police", "Police Division", ["PD"], null),
        ("police-adviser", "police", "Bureau du Conseiller pour les questions de police", "Office of the Police Adviser", [], "8.8"),
        ("police-policies", "police", "Section des politiques stratégiques et du renforcement des capacités", "Strategic Policy and Development Section", [], "8.10"),
        ("police-missions", "police", "Section de la gestion des missions et de l’appui", "Mission Management and Support Section", [], "8.12"),
        ("standing-police", "police", "Force de police permanente", "Standing Police Capacity", ["SPC"], "8.14"),
        ("criminal-law", "orolsi", "Section consultative du droit pénal et des questions judiciaires", "Criminal Law and Judicial Advisory Section", ["CLJAS"], "8.16"),
        ("ddr", "orolsi", "Section du désarmement, de la démobilisation et de la réintégration", "Disarmament, Demobilization and Reintegration Section", ["DDR Section"], "8.18"),
        ("ssr", "orolsi", "Groupe de la réforme du secteur de la sécurité", "Security Sector Reform Unit", ["SSR Unit"], "8.20"),
        ("mine-action", "orolsi", "Service de la lutte antimines", "Mine Action Service", ["UNMAS", "SLAM"], null),
        ("mine-director", "mine-action", "Bureau du Directeur", "Office of the Director", [], "8.23"),
        ("mine-programmes", "mine-action", "Section de la gestion et du contrôle des programmes", "Programme Management and Oversight Section", [], "8.25"),
        ("mine-policies", "mine-action", "Section des politiques, de l’information et de la gestion des ressources", "Policy, Information and Resource Management Section", [], "8.27"),
    ];

    private static readonly (string Key, string Unit, string Fr, string En)[] s_posts =
    [
        ("usg", "ousg", "Secrétaire général adjoint aux opérations de maintien de la paix", "Under-Secretary-General for Peacekeeping Operations"),
        ("military-adviser-post", "military", "Conseiller militaire", "Military Adviser"),
        ("police-adviser-post", "police", "Conseiller pour les questions de police", "Police Adviser"),
        ("mine-director-post", "mine-action", "Directeur du Service de la lutte antimines", "Director of the Mine Action Service"),
    ];

    public static string Folder { get; } = Path.Combine(AppContext.BaseDirectory, "seed-data");

    public static Synonyms Synonyms { get; } = Synonyms.Read(Path.Combine(Folder, "synonyms.yaml"));

    private static BulletinText Text { get; } = BulletinReader.Read(File.ReadAllText(Path.Combine(Folder, "sources", Source, "text.fr.txt")));

    public static IReadOnlyList<SearchDocument> All { get; } = [.. Attributions(), .. Units(), .. Posts(), .. Paragraphs()];

    /// <summary>One index for all tests that only ask.</summary>
    public static SearchIndex Index { get; } = SearchIndex.Build(All, Synonyms);

    private static IEnumerable<SearchDocument> Attributions() =>
        from unit in s_units
        where unit.List is not null
        let list = Text.Blocks.Single(block => block.Key == unit.List)
        from item in list.Items.Index()
        let name = new BilingualText(unit.Fr, unit.En, NameBasis.Official)
        select new SearchDocument(
            SearchKind.Attribution, $"{list.Key}-{item.Item.Label}", Edition, name, item.Item.Text, "fr", [],
            [new Endpoint(EndpointType.Unit, unit.Key, name, IsExternal: false)], PathOf(unit.Key), Authority.Normative,
            Cite(Fact.Attribution, list.Key, item.Item.Label, item.Item.Text), list.Line + item.Index);

    private static IEnumerable<SearchDocument> Units() =>
        from unit in s_units.Index()
        let it = unit.Item
        select new SearchDocument(
            SearchKind.Unit, it.Key, Edition, new(it.Fr, it.En, NameBasis.Official), it.Fr, "fr",
            [.. it.Acronyms.Select(acronym => new OtherName(acronym, "en"))], [], PathOf(it.Key), Authority.Normative, null, unit.Index);

    private static IEnumerable<SearchDocument> Posts() =>
        from post in s_posts.Index()
        let it = post.Item
        select new SearchDocument(
            SearchKind.Post, it.Key, Edition, new(it.Fr, it.En, NameBasis.Official), it.Fr, "fr", [], [], PathOf(it.Unit),
            Authority.Normative, null, post.Index);

    private static IEnumerable<SearchDocument> Paragraphs() =>
        from block in Text.Blocks
        from part in block.Items.Select(item => (Path: (string?)item.Label, item.Text)).Prepend((null, block.Text))
        let citation = Cite(Fact.Context, block.Key, part.Path, part.Text)
        let unit = s_units.FirstOrDefault(unit => unit.List == block.Key).Key
        select new SearchDocument(
            SearchKind.Paragraph, citation.Anchor!, Edition, new($"ST/SGB/2010/1, {citation.Place}"), part.Text, "fr", [], [],
            unit is null ? [] : PathOf(unit), Authority.Normative, citation, block.Line);

    private static CitationView Cite(Fact fact, string paragraph, string? item, string quote) =>
        new(fact, FactBasis.Cited, new(null), new(Source, "ST/SGB/2010/1", new(null), Authority.Normative, true, "fr"), paragraph, item, quote, 0, quote.Length);

    private static IReadOnlyList<string> PathOf(string? key)
    {
        var path = new List<string>();
        for (var at = key; at is not null; at = s_units.Single(unit => unit.Key == at).Above)
            path.Add(at);
        return path;
    }
}
