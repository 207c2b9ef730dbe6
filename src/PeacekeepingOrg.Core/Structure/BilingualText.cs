namespace PeacekeepingOrg.Core.Structure;

/// <summary>Where a name comes from that the text, being in the other language, cannot give.</summary>
public enum NameBasis
{
    /// <summary>The United Nations' own name in that language.</summary>
    Official,

    /// <summary>Our translation; shown to the reader as such.</summary>
    Ours,
}

/// <summary>A name, title or note in French, English or both; a name is there at least in the language of the text that states it.</summary>
/// <param name="Fr">French; as the text has it, where that is French. Null where there is none.</param>
/// <param name="En">English; as the text has it, where that is English. Null where there is none.</param>
/// <param name="EnBasis">
/// Beside a French text, whether the English is official or ours; from an English one, ours where it is put together by us from parts of the text, null where the text has it
/// so. Null for our own prose.
/// </param>
/// <param name="FrBasis">The same for the French.</param>
public sealed record BilingualText(string? Fr, string? En = null, NameBasis? EnBasis = null, NameBasis? FrBasis = null)
{
    /// <summary>The text in the language asked for ("fr" or "en"), or in the other where it is missing; empty where both are.</summary>
    public string In(string lang) => (lang == "en" ? En ?? Fr : Fr ?? En) ?? "";

    /// <summary>The language <see cref="In"/> answers in.</summary>
    public string LanguageOf(string lang) => lang == "en" ? (En is null ? "fr" : "en") : (Fr is null ? "en" : "fr");

    /// <summary>The text in that language only; null where it is missing.</summary>
    public string? Only(string lang) => lang == "en" ? En : Fr;

    /// <summary>The same in the other language, where there are both; null otherwise.</summary>
    public string? Beside(string lang) => Fr is null || En is null ? null : lang == "en" ? Fr : En;

    /// <summary>Whether a name from a text in that language is put together by us from parts of it.</summary>
    public bool IsPutTogether(string textLanguage) => (textLanguage == "en" ? EnBasis : FrBasis) == NameBasis.Ours;

    /// <summary>Where the name in the other language than the text's comes from; null where there is none.</summary>
    public NameBasis? BasisOfOther(string textLanguage) => textLanguage == "en" ? (Fr is null ? null : FrBasis) : (En is null ? null : EnBasis);

    public bool IsEmpty => Fr is null && En is null;
}
