using System.Globalization;
using PeacekeepingOrg.Core.Charts.Requests;
using PeacekeepingOrg.Core.Structure;
using PeacekeepingOrg.Core.Structure.Sources;

namespace PeacekeepingOrg.Core.Charts.Selecting;

/// <summary>The few words a chart says itself, in French and English.</summary>
public sealed record ChartWords(string Lang)
{
    private const string Narrow = "\u202F";
    private const string Colon = "\u00A0: ";

    private bool En => Lang == "en";

    public string Structure => En ? "Structure" : "Structure";

    public string Reporting => En ? "Reporting lines" : "Liens hiérarchiques";

    public string TwoStructures => En ? "Two structures, differences marked" : "Deux structures, différences marquées";

    public string View(ChartView view) => view == ChartView.Structure ? Structure : Reporting;

    public string Legend => En ? "Legend" : "Légende";

    public string External => En ? "of another organization" : "d’une autre entité";

    public string Shared => En ? "serves two departments" : "dessert deux départements";

    public string SeveralSuperiors => En ? "answers to more than one" : "plusieurs supérieurs";

    public string Unnamed => En ? "several, not named one by one" : "plusieurs, non nommés un à un";

    /// <summary>How far what is drawn may be trusted; null where it establishes what it states.</summary>
    public string? Trust(Authority authority) => authority switch
    {
        Authority.Descriptive => En ? "drawn from a text that describes" : "d’après un texte descriptif",
        Authority.Unverified => En ? "unverified: no other text confirms it" : "non vérifié\u00A0: aucun autre texte ne le confirme",
        _ => null,
    };

    public string Unverified => En ? "unverified" : "non vérifié";

    public string Inferred => En ? "inferred, no sentence states it" : "déduit, aucune phrase ne l’énonce";

    public string Sources => En ? "Stated in" : "Énoncé dans";

    public string NotOfficial => En ? "Not an official United Nations document" : "Document non officiel, sans lien avec l’ONU";

    public string Overview => En ? "Overview" : "Vue d’ensemble";

    public string Poster => En ? "Poster" : "Affiche";

    public string PageMap => En ? "Sheets" : "Feuilles";

    public string Author => "PeacekeepingOrg";

    public string Line(Tie kind) => kind switch
    {
        Tie.Contains => En ? "consists of" : "se compose de",
        Tie.ReportsTo => En ? "reports to" : "relève de",
        Tie.AccountableTo => En ? "accountable to" : "rend compte à",
        Tie.Instructs => En ? "gives instructions to" : "donne des instructions à",
        Tie.Deputises => En ? "deputises for" : "fait office d’adjoint de",
        Tie.Assists => En ? "assists" : "assiste",
        Tie.Advises => En ? "advises" : "conseille",
        Tie.CoordinatesWith => En ? "coordinates with" : "en coordination avec",
        Tie.CollaboratesWith => En ? "works with" : "collabore avec",
        Tie.Serves => En ? "serves" : "dessert",
        _ => "",
    };

    /// <summary>The legend's words for a line to one who is not the first superior.</summary>
    public string SecondLine(Tie kind) => (kind, En) switch
    {
        (Tie.ReportsTo, true) => "also reports to",
        (Tie.ReportsTo, false) => "relève aussi de",
        (Tie.AccountableTo, true) => "also accountable to",
        (Tie.AccountableTo, false) => "rend aussi compte à",
        _ => Line(kind),
    };

    /// <summary>The sign of what became of a unit, written in its box.</summary>
    public static string Sign(BoxMark mark) => mark switch
    {
        BoxMark.Kept => "=",
        BoxMark.Renamed => "≠",
        BoxMark.Moved => "→",
        BoxMark.Merged => "»",
        BoxMark.Split => "«",
        BoxMark.ToBeReviewed => "?",
        BoxMark.EarlierOnly => "−",
        BoxMark.LaterOnly => "+",
        _ => "",
    };

    /// <summary>What became of a unit, as the legend says it.</summary>
    public string Mark(BoxMark mark) => mark switch
    {
        BoxMark.Kept => En ? "in both texts" : "dans les deux textes",
        BoxMark.Renamed => En ? "other name" : "autre nom",
        BoxMark.Moved => En ? "other place" : "autre place",
        BoxMark.Merged => En ? "merged" : "fusionné",
        BoxMark.Split => En ? "split" : "scindé",
        BoxMark.ToBeReviewed => En ? "to be reviewed: the texts leave it open" : $"à examiner{Colon}les textes laissent la question ouverte",
        BoxMark.EarlierOnly => En ? "named by the earlier text only" : "nommé par le seul texte antérieur",
        BoxMark.LaterOnly => En ? "named by the later text only" : "nommé par le seul texte postérieur",
        _ => "",
    };

    /// <summary>"≠ other name: Department of Peace Operations".</summary>
    public string Marked(BoxMark mark, string? other) =>
        $"{Sign(mark)}\u00A0{(mark == BoxMark.ToBeReviewed ? En ? "to be reviewed" : "à examiner" : Mark(mark))}{(other is null ? "" : (En ? ": " : Colon) + other)}";

    public string NoSuperior => En ? "no line: no superior is stated" : "sans trait : aucun supérieur énoncé";

    public string SheetOf(int sheet, int sheets, string place) => En ? $"Sheet {place}, {sheet} of {sheets}" : $"Feuille {place}, {sheet} sur {sheets}";

    public string CutHere => En ? "cut on the marks, glue on the overlap" : "couper sur les repères, coller sur le recouvrement";

    /// <summary>"also reports to: …"; without the "also" where nothing else in the chart says whom it reports to.</summary>
    public string Chip(Tie kind, string to, string? through = null, bool isSecond = true)
    {
        var text = (kind, En) switch
        {
            (Tie.ReportsTo or Tie.AccountableTo, true) => (isSecond ? SecondLine(kind) : Line(kind)) + ": ",
            (Tie.ReportsTo or Tie.AccountableTo, false) => (isSecond ? SecondLine(kind) : Line(kind)) + Colon,
            (Tie.Serves, true) => "also serves: ",
            (Tie.Serves, false) => "dessert aussi" + Colon,
            (_, true) => Line(kind) + ": ",
            _ => Line(kind) + Colon,
        } + to;
        return through is null ? text : text + (En ? $" (through: {through})" : $" (par le biais de{Colon}{through})");
    }

    public string Hidden(int count) => En ? $"+ {count} below" : $"+ {count} au-dessous";

    public string SeePage(int page) => En ? $"page {page}" : $"page {page}";

    public string PageOf(int page, int pages) => En ? $"Page {page} of {pages}" : $"Page {page} sur {pages}";

    public string Times(int? count) => count is { } n ? $"×{Narrow}{n.ToString(CultureInfo.InvariantCulture)}" : En ? "several" : "plusieurs";

    /// <summary>"in force from 1 January 2010".</summary>
    public string InForce(DateOnly? from) => (from, En) switch
    {
        (null, true) => "date in force not established",
        (null, false) => "date d’entrée en vigueur non établie",
        ({ } date, true) => $"in force from {Dates.InWords(date, Lang)}",
        ({ } date, false) => $"en vigueur depuis le {Dates.InWords(date, Lang)}",
    };
}
