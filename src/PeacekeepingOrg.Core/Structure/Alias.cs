using PeacekeepingOrg.Core.Structure.Units;

namespace PeacekeepingOrg.Core.Structure;

/// <summary>Another name of a unit or post.</summary>
/// <param name="Text">The name.</param>
/// <param name="Language">"fr" or "en".</param>
/// <param name="Kind">Abbreviation, former or later name …</param>
public sealed record Alias(string Text, string Language, AliasKind Kind);
