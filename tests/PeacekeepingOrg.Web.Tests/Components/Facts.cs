using PeacekeepingOrg.Core.Structure;
using PeacekeepingOrg.Core.Structure.Attributions;
using PeacekeepingOrg.Core.Structure.Citations;
using PeacekeepingOrg.Core.Structure.Sources;
using PeacekeepingOrg.Core.Structure.Units;

namespace PeacekeepingOrg.Web.Tests.Components;

/// <summary>Small facts to show.</summary>
internal static class Facts
{
    public static BilingualText None { get; } = new(null);

    public static CitationView Citation(string? paragraph = "8.23", string? item = "c", string quote = "Administrer", int start = 0) => new(
        Fact.Attribution, FactBasis.Cited, None, new("st-sgb-2010-1", "ST/SGB/2010/1", None, Authority.Normative, true, "fr"), paragraph, item, quote, start, quote.Length);

    public static Endpoint Unit(string key, string name) => new(EndpointType.Unit, key, new(name), false);

    public static AttributionView Attribution(params Endpoint[] holders) => new("8.23-c", holders, "Administrer le fonds", Citation());

    public static UnitTree Branch(string key, string fr, string? en = null, string? acronym = null, params UnitTree[] below) => new(
        new UnitView(key, new(fr, en), new(acronym), [], UnitKind.Section, null, false, null, null, false, [], AttributionMode.None, 0, None, []), below);
}
