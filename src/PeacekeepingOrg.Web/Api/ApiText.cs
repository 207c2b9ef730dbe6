using PeacekeepingOrg.Core.Structure;

namespace PeacekeepingOrg.Web.Api;

/// <summary>A name or title in both languages.</summary>
/// <param name="Fr">As the French text has it.</param>
/// <param name="En">Null where there is none.</param>
/// <param name="EnBasis">Whether the English is the United Nations' own or ours.</param>
/// <param name="FrBasis">"ours" where the French is put together by us from parts of the text.</param>
public sealed record ApiText(string? Fr, string? En, NameBasis? EnBasis, NameBasis? FrBasis)
{
    public static ApiText Of(BilingualText text) => new(text.Fr, text.En, text.EnBasis, text.FrBasis);
}

/// <summary>Our own words, or an acronym, in both languages.</summary>
public sealed record ApiWords(string? Fr, string? En)
{
    public string In(string lang) => (lang == Languages.Language.English ? En ?? Fr : Fr ?? En) ?? "";

    /// <summary>Null where there are none.</summary>
    public static ApiWords? Of(BilingualText text) => text.IsEmpty ? null : new(text.Fr, text.En);
}
