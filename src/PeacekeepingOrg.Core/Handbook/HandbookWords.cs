using System.Globalization;
using PeacekeepingOrg.Core.Charts.Selecting;
using PeacekeepingOrg.Core.Structure;
using PeacekeepingOrg.Core.Structure.Citations;
using PeacekeepingOrg.Core.Structure.ReportingLines;
using PeacekeepingOrg.Core.Structure.Sources;
using PeacekeepingOrg.Core.Structure.Units;

namespace PeacekeepingOrg.Core.Handbook;

/// <summary>The words the handbook says itself, in French and English.</summary>
internal sealed record HandbookWords(string Lang)
{
    private readonly ChartWords _charts = new(Lang);

    public bool En => Lang == "en";

    /// <summary>One of the two; a French colon, semicolon or question mark carries its no-break space in the text given.</summary>
    public string Say(string fr, string en) => En ? en : fr;

    public string Author => _charts.Author;

    public string Handbook => Say("Manuel", "Handbook");

    public string Contents => Say("Table des matières", "Contents");

    public string NotOfficial => Say("Document non officiel, sans lien avec l’ONU", "Not an official United Nations document");

    public string NotEstablished => Say("Non établi par les textes chargés", "Not established by the texts loaded");

    public string Overview => _charts.Overview;

    public string Continued => Say("(suite)", "(continued)");

    public string Colon => Say("\u00A0: ", ": ");

    public string ReportingLines => Say("Liens entre les postes", "Lines between posts");

    public string Posts => Say("Postes", "Posts");

    public string Outside => Say("Nommés par le texte, hors du Département", "Named by the text, outside the Department");

    public string Discrepancies => Say("Divergences", "Discrepancies");

    public string Index => Say("Index des mots-clés", "Index of keywords");

    public string Sources => Say("Les sources et leur crédit", "Sources and how far to trust them");

    public string Through => Say("par l’intermédiaire de\u00A0: ", "through: ");

    /// <summary>The name of a language.</summary>
    public string Language(string language) => language == "en" ? Say("anglais", "English") : Say("français", "French");

    /// <summary>"in French, as issued": said of functions that are not in the handbook's language; null for those that are.</summary>
    public string? AsIssued(string language) => language == Lang ? null : Say($"en {Language(language)}, telles que publiées", $"in {Language(language)}, as issued");

    /// <summary>A quote, in the quotation marks of its own language.</summary>
    public static string Quoted(CitationView citation) => citation.Language == "en" ? $"“{citation.Quote}”" : $"«\u00A0{citation.Quote}\u00A0»";

    public string Name(NameBasis? basis) => basis == NameBasis.Ours ? Say("notre traduction", "our translation") : Say("nom officiel", "official name");

    public string PageOf(int page, int pages) => _charts.PageOf(page, pages);

    public string See(int page) => $"→\u00A0p.\u00A0{page.ToString(CultureInfo.InvariantCulture)}";

    public string Date(DateOnly date) => Dates.InWords(date, Lang);

    public string Lines(LineKind kind) => Capital(_charts.Line(Enum.Parse<Tie>(kind.ToString())));

    /// <summary>A line told from its other end.</summary>
    public string LinesIn(LineKind kind) => kind switch
    {
        LineKind.ReportsTo => Say("Relèvent de ce poste", "Report to this post"),
        LineKind.AccountableTo => Say("Lui rendent compte", "Accountable to it"),
        LineKind.Instructs => Say("Reçoit des instructions de", "Receives instructions from"),
        LineKind.Deputises => Say("A pour adjoint", "Has as deputy"),
        LineKind.Assists => Say("Est assisté par", "Is assisted by"),
        LineKind.Advises => Say("Est conseillé par", "Is advised by"),
        LineKind.CoordinatesWith => Say("En coordination avec", "Coordinates with"),
        _ => Say("Collabore avec", "Works with"),
    };

    public string Kind(UnitKind kind) => (kind, En) switch
    {
        (UnitKind.Department, false) => "département",
        (UnitKind.Office, false) => "bureau",
        (UnitKind.Secretariat, false) => "secrétariat",
        (UnitKind.Division, false) => "division",
        (UnitKind.Section, false) => "section",
        (UnitKind.Service, false) => "service",
        (UnitKind.Branch, false) => "antenne",
        (UnitKind.Directorate, false) => "direction",
        (UnitKind.Unit, false) => "groupe",
        (UnitKind.Team, false) => "équipe",
        (UnitKind.Centre, false) => "centre",
        (UnitKind.Capacity, false) => "force",
        (UnitKind.WorkingGroup, false) => "groupe de travail",
        (UnitKind.WorkingGroup, true) => "working group",
        (UnitKind.Organ, false) => "organe",
        (var other, _) => other.ToString().ToLowerInvariant(),
    };

    public string Trust(Authority authority) => authority switch
    {
        Authority.Normative => Say("Normatif\u00A0: ce texte établit ce qu’il énonce.", "Normative: this text establishes what it states."),
        Authority.Descriptive => Say("Descriptif\u00A0: ce texte décrit ce qu’un autre établit.", "Descriptive: this text describes what another establishes."),
        _ => Say("Non vérifié\u00A0: aucun autre texte chargé ne le confirme.", "Unverified: no other text loaded confirms it."),
    };

    public string Standing(Authority authority) => authority switch
    {
        Authority.Normative => Say("Normatif", "Normative"),
        Authority.Descriptive => Say("Descriptif", "Descriptive"),
        _ => Say("Non vérifié", "Unverified"),
    };

    public string Relation(RelationKind kind) => kind switch
    {
        RelationKind.AppliesUnder => Say("Pris en application de", "Issued under"),
        RelationKind.Complements => Say("Complète", "Complements"),
        RelationKind.Amends => Say("Modifie", "Amends"),
        RelationKind.Abolishes => Say("Annule", "Abolishes"),
        _ => Say("Mentionne", "Refers to"),
    };

    /// <summary>"8.23 c)"; in words where the block has no number.</summary>
    public string Place(string? paragraph, string? place) => Places.InWords(paragraph, place, Lang).Replace(' ', '\u00A0');

    public static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];
}
