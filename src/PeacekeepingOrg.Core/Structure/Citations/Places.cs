namespace PeacekeepingOrg.Core.Structure.Citations;

/// <summary>What a place in a text is called.</summary>
public static class Places
{
    /// <summary>«8.23 c)».</summary>
    /// <param name="paragraph">Key of the block.</param>
    /// <param name="itemPath">Labels of the item, joined by "-"; null for the block's own text.</param>
    public static string Of(string paragraph, string? itemPath) => itemPath is null
        ? paragraph
        : $"{paragraph} {string.Join(' ', itemPath.Split('-').Select(label => label + ")"))}";

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
