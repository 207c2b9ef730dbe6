using FsCheck;
using FsCheck.Fluent;
using PeacekeepingOrg.Core.Structure;
using PeacekeepingOrg.Core.Structure.Changes;
using PeacekeepingOrg.Core.Structure.Citations;
using PeacekeepingOrg.Core.Structure.Editions;
using PeacekeepingOrg.Core.Structure.Posts;
using PeacekeepingOrg.Core.Structure.Sources;
using PeacekeepingOrg.Core.Structure.Units;

namespace PeacekeepingOrg.Core.Tests.Structure.Changes;

/// <summary>Two editions of one organization as chance has them: ids shared or not, names and places changed, some external, and what a curator may have written.</summary>
public sealed record GeneratedEditions(ComparedEdition From, ComparedEdition To, IReadOnlyList<CuratedChange> Curated)
{
    public static Arbitrary<GeneratedEditions> Arbitrary() =>
        (from seed in Gen.Choose(0, int.MaxValue) select Make(new Random(seed))).ToArbitrary();

    /// <summary>An edition of units and posts given by hand.</summary>
    public static ComparedEdition Edition(string key, Authority authority, IReadOnlyList<UnitView> units, IReadOnlyList<PostView>? posts = null) => new(
        new EditionView(key, "o", new("o"), new(key, key), null, null, [Source(key, authority)], new(0, 0, 0, 0), []), units, posts ?? []);

    public static UnitView Unit(string edition, string key, string name, string? parent = null, bool isExternal = false, NameBasis? frBasis = null) => new(
        key, new(name, name, NameBasis.Ours, frBasis), new(null), [], UnitKind.Office, null, false,
        parent is null ? null : new(EndpointType.Unit, parent, new(parent), false), null, isExternal, [], AttributionMode.None, 0, new(null),
        [Cite(edition, Fact.Existence, key), Cite(edition, Fact.Parent, key)]);

    public static PostView Post(string edition, string key, string title, string? unit = null, bool isExternal = false, string? holder = null) => new(
        key, new(title, title), [], new(null), unit is null ? null : new(EndpointType.Unit, unit, new(unit), false), unit is not null, isExternal, null, false, holder, new(null),
        [Cite(edition, Fact.Existence, key)]);

    public static CitationView Cite(string edition, Fact fact, string quote) =>
        new(fact, FactBasis.Cited, new(null), Source(edition, Authority.Normative), "1", null, quote, 0, quote.Length);

    private static SourceRef Source(string edition, Authority authority) => new("text-" + edition, "S/" + edition, new(null), authority, true, "fr");

    private static GeneratedEditions Make(Random random)
    {
        var (from, to) = (Make(random, "a"), Make(random, "b"));
        var curated = new List<CuratedChange>();
        for (var i = random.Next(4); i > 0; i--)
        {
            var type = random.Next(3) == 0 ? EndpointType.Post : EndpointType.Unit;
            var (before, after) = (Some(random, from, type), Some(random, to, type));
            if (before.Count + after.Count > 0)
                curated.Add(new((ChangeKind)random.Next(8), before, after, new("parce que", "because"), [Cite("a", Fact.Change, "mot")]));
        }

        return new(from, to, curated);
    }

    private static ComparedEdition Make(Random random, string edition)
    {
        var keys = Enumerable.Range(0, 9).Where(_ => random.Next(3) > 0).Select(i => $"u{i}").ToList();
        var units = keys.Select((key, i) => Unit(
            edition, key, random.Next(4) == 0 ? $"Bureau {random.Next(2)}" : $"Bureau {key}", i == 0 || random.Next(4) == 0 ? null : keys[random.Next(i)],
            random.Next(6) == 0, random.Next(6) == 0 ? NameBasis.Ours : null)).ToList();
        var posts = Enumerable.Range(0, 5).Where(_ => random.Next(3) > 0)
            .Select(i => Post(edition, $"p{i}", random.Next(4) == 0 ? "Chef" : $"Chef {i}", keys.Count == 0 || random.Next(3) == 0 ? null : keys[random.Next(keys.Count)], random.Next(6) == 0))
            .ToList();
        return Edition(edition, random.Next(2) == 0 ? Authority.Normative : Authority.Descriptive, units, posts);
    }

    private static IReadOnlyList<Endpoint> Some(Random random, ComparedEdition edition, EndpointType type)
    {
        var ends = type == EndpointType.Unit ? edition.Units.Select(u => u.Endpoint) : edition.Posts.Select(p => p.Endpoint);
        return [.. ends.Where(_ => random.Next(4) == 0)];
    }

    public override string ToString() => string.Join('\n', [
        .. From.Units.Select(u => $"a {u.Key} «{u.Name.Fr}» in {u.Parent?.Key}"),
        .. To.Units.Select(u => $"b {u.Key} «{u.Name.Fr}» in {u.Parent?.Key}"),
        .. Curated.Select(c => $"{c.Kind}: {string.Join(',', c.From.Select(e => e.Key))} → {string.Join(',', c.To.Select(e => e.Key))}")]);
}
