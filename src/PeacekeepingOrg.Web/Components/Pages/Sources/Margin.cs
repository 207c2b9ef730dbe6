using PeacekeepingOrg.Core.Structure;
using PeacekeepingOrg.Core.Structure.Citations;
using PeacekeepingOrg.Core.Structure.Sources;
using Endpoint = PeacekeepingOrg.Core.Structure.Endpoint;

namespace PeacekeepingOrg.Web.Components.Pages.Sources;

/// <summary>A unit, post, text, edition or discrepancy, as the margin links to it.</summary>
public sealed record MarginLink(BilingualText Name, string Url);

/// <summary>One line of a note: «X», or «X → Y».</summary>
/// <param name="From">Who.</param>
/// <param name="To">To whom; none for a fact with one end.</param>
/// <param name="Inferred">Why the fact is held, where no sentence states it.</param>
public sealed record MarginRow(IReadOnlyList<MarginLink> From, IReadOnlyList<MarginLink> To, BilingualText? Inferred = null);

/// <summary>Facts of one sort drawn from one passage.</summary>
/// <param name="Word">Key of its label.</param>
/// <param name="Rows">What they are about.</param>
/// <param name="Count">How many facts, where the label tells it.</param>
/// <param name="Reason">For a passage listed as context: why.</param>
public sealed record MarginNote(string Word, IReadOnlyList<MarginRow> Rows, int Count = 1, BilingualText? Reason = null);

/// <summary>Groups the facts drawn from a passage into a few short notes.</summary>
public static class Margin
{
    public const string Attribution = "Margin_Attribution";

    // Each has notes of its own; the rest are listed by what they are about.
    private static readonly Fact[] Grouped =
        [Fact.Existence, Fact.Name, Fact.Parent, Fact.Place, Fact.Head, Fact.Line, Fact.Attribution, Fact.Relation, Fact.Discrepancy, Fact.Context];

    public static IReadOnlyList<MarginNote> Of(IReadOnlyList<DrawnFact> facts, Reading reading) =>
    [
        .. Named(facts, reading),
        .. Heads(facts, reading),
        .. Lines(facts, reading),
        .. Attributions(facts, reading),
        .. Relations(facts, reading),
        .. Others(facts, reading),
        .. Discrepancies(facts, reading),
        .. facts.Where(f => f.Citation.Fact == Fact.Context).Select(f => new MarginNote("Margin_Context", [], Reason: f.Citation.Reason)),
    ];

    /// <summary>
    /// Units and posts the passage names, each once, together with its place in the structure where the passage states that too. A post
    /// it also makes a head is left to that note.
    /// </summary>
    private static IEnumerable<MarginNote> Named(IReadOnlyList<DrawnFact> facts, Reading reading)
    {
        var heads = facts.Where(f => f.Citation.Fact == Fact.Head).Select(f => f.Subjects[^1]).ToHashSet();
        return facts
            .Where(f => f.Citation.Fact is Fact.Existence or Fact.Name or Fact.Parent or Fact.Place)
            .Where(f => f.Citation.Fact is not (Fact.Existence or Fact.Name) || !heads.Contains(f.Subjects[0]))
            .GroupBy(f => (f.EditionKey, End: f.Subjects[0], Why: Inferred(f)))
            .GroupBy(g => (g.Any(f => f.Citation.Fact is Fact.Existence or Fact.Name), g.Any(f => f.Citation.Fact is Fact.Parent or Fact.Place)))
            .OrderByDescending(g => g.Key.Item1).ThenByDescending(g => g.Key.Item2)
            .Select(g => new MarginNote(
                g.Key switch { (true, true) => "Margin_ExistenceParent", (true, _) => "Margin_Existence", _ => "Margin_Parent" },
                Rows(g.Select(x => (reading.LinkTo(x.Key.EditionKey!, x.Key.End), x.Key.Why)))));
    }

    /// <summary>Who heads what the passage is about; the post names its unit.</summary>
    private static IEnumerable<MarginNote> Heads(IReadOnlyList<DrawnFact> facts, Reading reading) => facts
        .Where(f => f.Citation.Fact == Fact.Head)
        .GroupBy(f => 0, f => (reading.LinkTo(f.EditionKey!, f.Subjects[^1]), Inferred(f)))
        .Select(g => new MarginNote("Margin_Head", Rows(g)));

    /// <summary>Lines by kind; those who share their ends share a row («X, Y → Z»).</summary>
    private static IEnumerable<MarginNote> Lines(IReadOnlyList<DrawnFact> facts, Reading reading) => facts
        .Where(f => f.LineKind is not null)
        .GroupBy(f => f.LineKind!.Value).OrderBy(g => g.Key)
        .Select(kind => new MarginNote("LineOut_" + kind.Key,
        [
            .. kind.GroupBy(f => (From: reading.LinkTo(f.EditionKey!, f.Subjects[0]), Why: Inferred(f)), f => reading.LinkTo(f.EditionKey!, f.Subjects[1]))
                .Select(g => (g.Key.From, g.Key.Why, To: g.Distinct().ToList()))
                .GroupBy(g => (Ends: string.Join(' ', g.To.Select(l => l.Url)), g.Why))
                .Select(g => new MarginRow([.. g.Select(x => x.From)], g.First().To, g.Key.Why)),
        ]));

    private static IEnumerable<MarginNote> Attributions(IReadOnlyList<DrawnFact> facts, Reading reading) => facts
        .Where(f => f.Citation.Fact == Fact.Attribution)
        .GroupBy(f => string.Join(' ', f.Subjects.Select(s => s.Key)))
        .GroupBy(holders => holders.Count(), holders => holders.First())
        .Select(g => new MarginNote(
            g.Key == 1 ? Attribution : "Margin_Attributions",
            [.. g.Select(f => new MarginRow([.. f.Subjects.Select(s => reading.LinkTo(f.EditionKey!, s))], []))],
            g.Key));

    /// <summary>What texts do to one another; the text that is read goes without saying.</summary>
    private static IEnumerable<MarginNote> Relations(IReadOnlyList<DrawnFact> facts, Reading reading)
    {
        var cited = facts.Where(f => f.Citation.Fact == Fact.Relation).Select(f => f.Citation).ToHashSet();
        var stated = reading.Sources.SelectMany(s => s.Relations, (source, relation) => (Source: source, Relation: relation));
        return stated
            .Where(r => r.Relation.Citation is { } citation && cited.Contains(citation))
            .GroupBy(r => r.Relation.Kind).OrderBy(g => g.Key)
            .Select(g => new MarginNote("RelationOut_" + g.Key,
            [
                .. g.Select(r => new MarginRow(
                    r.Source.Key == reading.Source.Key ? [] : [reading.LinkTo(r.Source)],
                    [reading.LinkTo(reading.Sources.First(s => s.Key == r.Relation.Target.Key))])),
            ]));
    }

    private static IEnumerable<MarginNote> Others(IReadOnlyList<DrawnFact> facts, Reading reading) => facts
        .Where(f => !Grouped.Contains(f.Citation.Fact))
        .GroupBy(f => f.Citation.Fact).OrderBy(g => g.Key)
        .Select(g => new MarginNote("Margin_" + g.Key, Rows(g.SelectMany(f => About(f, reading).Select(link => (link, Inferred(f)))).Distinct())));

    private static IEnumerable<MarginLink> About(DrawnFact fact, Reading reading) => fact switch
    {
        { Subjects: [var subject, ..], EditionKey: { } edition } => [reading.LinkTo(edition, subject)],
        { EditionKey: { } edition } => reading.Editions.Where(e => e.Key == edition).Select(reading.LinkTo),
        _ => reading.Sources.Where(s => s.Citations.Contains(fact.Citation)).Select(reading.LinkTo),
    };

    private static IEnumerable<MarginNote> Discrepancies(IReadOnlyList<DrawnFact> facts, Reading reading) => facts
        .Where(f => f.Title is not null)
        .Select(f => new MarginLink(f.Title!.Value.Title, SiteUrls.Discrepancies(reading.Lang, f.Title.Value.Key)))
        .Distinct()
        .GroupBy(link => 0, link => new MarginRow([link], []))
        .Select(g => new MarginNote("Margin_Discrepancy", [.. g]));

    /// <summary>A row for each name: units that share one share its row.</summary>
    private static IReadOnlyList<MarginRow> Rows(IEnumerable<(MarginLink Link, BilingualText? Why)> facts) =>
        [.. facts.GroupBy(f => (f.Link.Name, f.Why), f => f.Link).Select(g => new MarginRow([.. g], [], g.Key.Why))];

    private static BilingualText? Inferred(DrawnFact fact) => fact.Citation.Basis == FactBasis.Inferred ? fact.Citation.Reason : null;
}
