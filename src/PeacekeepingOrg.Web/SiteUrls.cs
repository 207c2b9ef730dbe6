using PeacekeepingOrg.Core.Structure;
using PeacekeepingOrg.Core.Structure.Citations;
using PeacekeepingOrg.Core.Structure.Coverage;
using Endpoint = PeacekeepingOrg.Core.Structure.Endpoint;

namespace PeacekeepingOrg.Web;

/// <summary>Every address of the site. Paths start with "/";</summary>
public static class SiteUrls
{
    public static string Home(string lang) => $"/{lang}/";

    public static string Edition(string lang, string edition) => $"/{lang}/{edition}";

    public static string Unit(string lang, string edition, string unit) => $"/{lang}/{edition}/units/{unit}";

    public static string Post(string lang, string edition, string post) => $"/{lang}/{edition}/posts/{post}";

    public static string Posts(string lang, string edition) => $"/{lang}/{edition}/posts";

    public static string End(string lang, string edition, Endpoint end) =>
        end.Type == EndpointType.Unit ? Unit(lang, edition, end.Key) : Post(lang, edition, end.Key);

    /// <param name="lang">"fr" or "en".</param>
    /// <param name="edition">Id of the edition.</param>
    /// <param name="query">"?root=…" of a chart request, without its language.</param>
    public static string Chart(string lang, string edition, string query = "") => $"/{lang}/{edition}/chart{query}";

    /// <inheritdoc cref="Chart"/>
    public static string Print(string lang, string edition, string query = "") => $"/{lang}/{edition}/print{query}";

    /// <summary>A chart as a file: "svg", "pdf", "png"; its query says the language.</summary>
    public static string ChartFile(string edition, string format, string query) => $"/api/v1/editions/{edition}/chart.{format}{query}";

    /// <summary>A whole edition as one PDF.</summary>
    public static string Handbook(string lang, string edition) => $"/api/v1/editions/{edition}/handbook.pdf?lang={lang}";

    /// <summary>The form that chooses two editions.</summary>
    public static string Compare(string lang) => $"/{lang}/compare";

    /// <summary>Two editions of one organization, the earlier first.</summary>
    /// <param name="lang">"fr" or "en".</param>
    /// <param name="from">Id of the earlier edition.</param>
    /// <param name="to">Id of the later edition.</param>
    /// <param name="change">Only changes of this kind: "kept".</param>
    /// <param name="unit">The lineage of this unit's attributions alone.</param>
    public static string Compare(string lang, string from, string to, string? change = null, string? unit = null) =>
        $"{Compare(lang)}?from={from}&to={to}{(change is null ? "" : $"&change={change}")}{(unit is null ? "" : $"&unit={unit}")}";

    /// <summary>Both structures on one chart, as a file: "svg", "pdf", "png".</summary>
    public static string CompareChartFile(string lang, string from, string to, string format, string? paper = null) =>
        $"/api/v1/compare/chart.{format}?from={from}&to={to}&lang={lang}{(paper is null ? "" : $"&paper={paper}")}";

    public static string Sources(string lang) => $"/{lang}/sources";

    public static string Source(string lang, string source) => $"/{lang}/sources/{source}";

    /// <summary>A paragraph or item of a source: ".../sources/st-sgb-2010-1#8.23-c".</summary>
    public static string Passage(string lang, string source, string anchor) => $"{Source(lang, source)}#{anchor}";

    /// <summary>
    /// The passage a citation quotes. The phrase's place travels in the query, so that the page can mark it without scripts:
    /// ".../sources/st-sgb-2010-1?at=8.23-c&amp;start=0&amp;length=12#8.23-c".
    /// </summary>
    public static string? Citation(string lang, CitationView citation) =>
        citation is { SourceKey: { } source, Anchor: { } anchor }
            ? $"{Source(lang, source)}?at={anchor}&start={citation.Start}&length={citation.Length}#{anchor}"
            : null;

    public static string Search(string lang, string queryString = "") => $"/{lang}/search{queryString}";

    /// <summary>What was in force on a date; the form to ask for one where there is none.</summary>
    /// <param name="lang">"fr" or "en".</param>
    /// <param name="date">ISO date.</param>
    public static string At(string lang, string? date = null) => date is null ? $"/{lang}/at" : $"/{lang}/at/{date}";

    public static string Discrepancies(string lang, string? discrepancy = null) =>
        discrepancy is null ? $"/{lang}/discrepancies" : $"/{lang}/discrepancies#{discrepancy}";

    /// <summary>What the texts loaded establish and leave open; an entry of it by its anchor: "dpko-2010-head".</summary>
    public static string Coverage(string lang, string? anchor = null) => anchor is null ? $"/{lang}/coverage" : $"/{lang}/coverage#{anchor}";

    /// <summary>Words and abbreviations explained; a term by its id.</summary>
    public static string Glossary(string lang, string? term = null) => term is null ? $"/{lang}/glossary" : $"/{lang}/glossary#{term}";

    /// <summary>What texts do to one another.</summary>
    public static string Texts(string lang) => $"/{lang}/texts";

    /// <summary>A stretch of a text, marked like a citation's phrase.</summary>
    public static string Stretch(string lang, string source, StretchView stretch) =>
        $"{Source(lang, source)}?at={stretch.Anchor}&start={stretch.Start}&length={stretch.Length}#{stretch.Anchor}";

    /// <summary>The same page in the other language.</summary>
    public static string InOtherLanguage(string path, string lang) => $"/{Languages.Language.Other(lang)}{path[(lang.Length + 1)..]}";
}
