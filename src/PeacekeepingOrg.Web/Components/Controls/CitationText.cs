using PeacekeepingOrg.Core.Structure.Citations;
using PeacekeepingOrg.Web.Languages;

namespace PeacekeepingOrg.Web.Components.Controls;

/// <summary>The citation one pastes into a note: «ST/SGB/2010/1, par. 8.23, al. c)».</summary>
public static class CitationText
{
    /// <summary>What nothing confirms says so where it is pasted, too.</summary>
    public static string Of(CitationView citation, string lang) =>
        Of(citation.Source?.In(lang) ?? "", citation.Paragraph, citation.ItemPath, lang)
            + (citation.Authority != Core.Structure.Sources.Authority.Unverified ? "" : lang == Language.English ? " (unverified)" : " (non vérifié)");

    /// <param name="symbol">The document symbol.</param>
    /// <param name="paragraph">Key of the block; one that is no paragraph number is left out.</param>
    /// <param name="itemPath">Labels of the item, joined by "-"; null for the paragraph itself.</param>
    /// <param name="lang">"fr" or "en".</param>
    public static string Of(string symbol, string? paragraph, string? itemPath, string lang)
    {
        if (paragraph is null)
            return symbol;
        if (Places.UnnumberedOf(paragraph) is not null)
            return $"{symbol}, {Places.Of(paragraph, itemPath)}";
        if (!char.IsAsciiDigit(paragraph[0]))
            return symbol;
        var labels = itemPath?.Split('-') ?? [];

        // A key without a dot is a section whose only paragraph has no number.
        var place = paragraph.Contains('.') ? $"par. {paragraph}" : $"section {paragraph}";
        if (lang == Language.English)
            return $"{symbol}, {place.Replace("par.", "para.")}{(labels.Length > 0 ? " " : "")}{string.Concat(labels.Select(l => $"({l})"))}";
        return $"{symbol}, {place}{(labels.Length > 0 ? ", al. " : "")}{string.Join(' ', labels.Select(l => $"{l})"))}";
    }
}
