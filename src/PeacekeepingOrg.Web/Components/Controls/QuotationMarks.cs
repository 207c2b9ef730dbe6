using PeacekeepingOrg.Web.Languages;

namespace PeacekeepingOrg.Web.Components.Controls;

/// <summary>Quotation marks: those of the language of the words quoted, in pages of either language.</summary>
public static class QuotationMarks
{
    /// <param name="lang">"fr" or "en": of what stands between them.</param>
    public static (string Open, string Close) Of(string lang) => lang == Language.English ? ("“", "”") : ("«\u202F", "\u202F»");
}
