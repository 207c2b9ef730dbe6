using PeacekeepingOrg.Core.Structure;
using PeacekeepingOrg.Core.Structure.Citations;
using PeacekeepingOrg.Core.Structure.ReportingLines;
using PeacekeepingOrg.Core.Structure.Sources;
using PeacekeepingOrg.Web.Components.Pages.Sources;
using Endpoint = PeacekeepingOrg.Core.Structure.Endpoint;

namespace PeacekeepingOrg.Web.Tests.Components.Pages.Sources;

/// <summary>A small text for the tests of the reader.</summary>
internal static class Texts
{
    public const string Paragraph = "Le Bureau <comprend> :";
    public const string Item = "Assurer le contrôle du Fonds;";

    private static readonly BilingualText None = new(null);

    public static SourceView Source { get; } = new(
        "st-1", "ST/1", None, new BilingualText("Texte"), "fr", Authority.Normative, SourceForm.Bulletin, true, None, null, null, null, None, [], new SourceCounts(1, 1, 1), []);

    public static SourceText Text(params DrawnFact[] facts) => new(Source,
    [
        new BlockView(BlockKind.SectionHeading, "section-8", "section-8", "8", "Section 8", "Section 8 Bureau", [], []),
        new BlockView(BlockKind.Paragraph, "8.23", "section-8", "8.23", "8.23.", Paragraph, [new ItemView("c", "c)", "c", Item, [], [])], facts),
    ]);

    public static Reading Reading(SoughtPhrase? sought = null, string lang = "fr") => new(Source, sought, [Source], [], lang);

    public static Endpoint Unit(string key, string? name = null) => new(EndpointType.Unit, key, new BilingualText(name ?? key), false);

    public static Endpoint Post(string key) => new(EndpointType.Post, key, new BilingualText(key), false);

    public static DrawnFact Drawn(Fact fact, params Endpoint[] subjects) => new(Citation(fact), "dpko", subjects, null, null);

    public static DrawnFact Line(LineKind kind, Endpoint from, Endpoint to) => new(Citation(Fact.Line), "dpko", [from, to], kind, null);

    private static CitationView Citation(Fact fact) => new(fact, FactBasis.Cited, None, new("st-1", "ST/1", None, Authority.Normative, true, "fr"), "8.23", null, "Le", 0, 2);
}
