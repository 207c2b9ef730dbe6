namespace PeacekeepingOrg.Core.Structure;

/// <summary>Where a name comes from that the French text cannot give.</summary>
public enum NameBasis
{
    /// <summary>The United Nations' own English (or French) name.</summary>
    Official,

    /// <summary>Our translation; shown to the reader as such.</summary>
    Ours,
}

/// <summary>A name, title or note in French and English.</summary>
/// <param name="Fr">As the French text has it; null where only the other language has one (an English acronym).</param>
/// <param name="En">English; null where there is none.</param>
/// <param name="EnBasis">Whether the English is official or ours; null where there is no English or it is our own prose.</param>
/// <param name="FrBasis">Ours, where the French is put together by us from parts of the text; null where the text has it so.</param>
public sealed record BilingualText(string? Fr, string? En = null, NameBasis? EnBasis = null, NameBasis? FrBasis = null)
{
    /// <summary>The text in the language asked for ("fr" or "en"), or in the other where it is missing; empty where both are.</summary>
    public string In(string lang) => (lang == "en" ? En ?? Fr : Fr ?? En) ?? "";

    /// <summary>The language <see cref="In"/> answers in.</summary>
    public string LanguageOf(string lang) => lang == "en" ? (En is null ? "fr" : "en") : (Fr is null ? "en" : "fr");

    public bool IsEmpty => Fr is null && En is null;
}
