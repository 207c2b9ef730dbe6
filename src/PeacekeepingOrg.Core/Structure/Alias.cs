using PeacekeepingOrg.Core.Structure.Citations;
using PeacekeepingOrg.Core.Structure.Units;

namespace PeacekeepingOrg.Core.Structure;

/// <summary>Another name of a unit or post.</summary>
/// <param name="Text">The name.</param>
/// <param name="Language">"fr" or "en".</param>
/// <param name="Kind">Abbreviation, former or later name …</param>
public sealed record Alias(string Text, string Language, AliasKind Kind)
{
    /// <summary>Where a text uses the name, among its owner's citations; null for a name known otherwise, to be shown as such.</summary>
    public CitationView? CitationIn(IEnumerable<CitationView> citations) =>
        citations.FirstOrDefault(c => c.Fact == Fact.Alias && c.Quote.Contains(Text, StringComparison.OrdinalIgnoreCase));
}
