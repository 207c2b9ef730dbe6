using System.Globalization;

namespace PeacekeepingOrg.Core.Structure.Citations;

/// <summary>What a place in a text is called.</summary>
public static class Places
{
    /// <summary>«8.23 c)»; «§ 4» in a text without numbers, «§ 3, 2» for its second bullet.</summary>
    /// <param name="paragraph">Key of the block.</param>
    /// <param name="itemPath">Labels of the item, joined by "-"; null for the block's own text.</param>
    public static string Of(string paragraph, string? itemPath) => (UnnumberedOf(paragraph), itemPath) switch
    {
        ({ } count, null) => $"§\u00A0{count}",
        ({ } count, _) => $"§\u00A0{count}, {itemPath}",
        (null, null) => paragraph,
        (null, _) => $"{paragraph} {string.Join(' ', itemPath.Split('-').Select(label => label + ")"))}",
    };

    /// <summary>Its place among the paragraphs of a text that numbers none («p4»: 4), a count of ours; null for any other block.</summary>
    /// <param name="paragraph">Key of the block.</param>
    public static int? UnnumberedOf(string paragraph) =>
        paragraph.StartsWith('p') && int.TryParse(paragraph.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : null;

    /// <summary>The same; in words where the block has no number: «préambule».</summary>
    /// <param name="paragraph">Key of the block.</param>
    /// <param name="place">What a place with a number is called.</param>
    /// <param name="lang">"fr" or "en".</param>
    public static string InWords(string? paragraph, string? place, string lang) => (paragraph?.Split('-'), lang == "en") switch
    {
        (["heading", _], var english) => english ? "title" : "titre",
        (["preamble", _], var english) => english ? "preamble" : "préambule",
        (["section", var number], _) => $"section {number}",
        (["subheading", _], var english) => english ? "sub-heading" : "intertitre",
        (["signature", _], _) => "signature",
        _ => place ?? "",
    };
}
