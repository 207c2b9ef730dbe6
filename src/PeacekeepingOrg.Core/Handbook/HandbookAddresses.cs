using PeacekeepingOrg.Core.Charts.Scenes;
using PeacekeepingOrg.Core.Structure;
using PeacekeepingOrg.Core.Structure.Citations;

namespace PeacekeepingOrg.Core.Handbook;

/// <summary>Where things are on the site, in the handbook's language; absolute addresses, since they are printed.</summary>
/// <param name="Handbook">Of the handbook itself.</param>
/// <param name="Edition">Of the edition it is made from.</param>
/// <param name="End">Of a unit or post.</param>
/// <param name="Citation">Of the passage a citation quotes; null where it names none.</param>
/// <param name="Source">Of a source, by its id.</param>
/// <param name="Discrepancy">Of a discrepancy, by its id.</param>
/// <param name="Chart">Of what a chart leads to.</param>
public sealed record HandbookAddresses(
    string Handbook,
    string Edition,
    Func<Endpoint, string> End,
    Func<CitationView, string?> Citation,
    Func<string, string> Source,
    Func<string, string> Discrepancy,
    Func<Target, string?> Chart);
