namespace PeacekeepingOrg.Core.Handbook.Keywords;

/// <summary>Where a term stands.</summary>
/// <param name="Destination">The place in the book.</param>
/// <param name="Label">The paragraph: "7.8 d)"; empty for a unit's sheet.</param>
internal sealed record KeywordPlace(string Destination, string Label);

/// <summary>A line of the index.</summary>
/// <param name="Term">As it is printed.</param>
/// <param name="Places">In document order; none for a reference to other terms.</param>
/// <param name="See">Terms to look under instead.</param>
internal sealed record Keyword(string Term, IReadOnlyList<KeywordPlace> Places, IReadOnlyList<string> See);
