namespace PeacekeepingOrg.Core.Structure.Sources;

/// <summary>A source, named enough to cite it and link to it.</summary>
/// <param name="Key">Its id.</param>
/// <param name="Symbol">Its document symbol; null where it has none.</param>
/// <param name="Label">What it is called for short, where it has no symbol; empty otherwise.</param>
/// <param name="Authority">How far it may be trusted.</param>
/// <param name="IsLoaded">False where its text is not here.</param>
/// <param name="Language">Of the text: "fr" or "en".</param>
public sealed record SourceRef(string Key, string? Symbol, BilingualText Label, Authority Authority, bool IsLoaded, string Language)
{
    /// <summary>Its symbol, or else its short name: «Page du DPO».</summary>
    public string In(string lang) => Symbol ?? (Label.IsEmpty ? Key : Label.In(lang));

    internal static SourceRef Of(Source source) => new(source.Key, source.Symbol, source.Label, source.Authority, source.IsLoaded, source.Language);
}
