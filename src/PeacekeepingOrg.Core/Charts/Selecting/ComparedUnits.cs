using PeacekeepingOrg.Core.Structure;
using PeacekeepingOrg.Core.Structure.Changes;
using PeacekeepingOrg.Core.Structure.Editions;
using PeacekeepingOrg.Core.Structure.Units;

namespace PeacekeepingOrg.Core.Charts.Selecting;

/// <summary>
/// Two editions as one chart: the units of the earlier at their place, those only the later names under the parent it gives them, each marked with what
/// became of it.
/// </summary>
internal sealed class ComparedUnits
{
    private readonly Comparison _comparison;

    private ComparedUnits(Comparison comparison)
    {
        _comparison = comparison;
        var (from, to) = (comparison.From.Edition, comparison.To.Edition);
        Pair = new(from.Key, to.Key, new(AsOf("fr", from, to), AsOf("en", from, to)));
    }

    public ComparedPair Pair { get; }

    /// <summary>What a chart of both may show; heads as the edition that places the unit has them.</summary>
    public static ChartData Union(Comparison comparison)
    {
        var (from, to) = (comparison.From, comparison.To);
        // Lines and services to others belong to one edition or the other; this chart is of what comprises what.
        IEnumerable<UnitView> units = [.. from.Units, .. to.Units.Where(u => from.UnitOf(u.Key) is null)];
        var known = from.Posts.Select(p => p.Key).ToHashSet();
        return new(
            from.Edition with
            {
                Title = new($"{from.Edition.Title.In("fr")} et {to.Edition.Title.In("fr")}", $"{from.Edition.Title.In("en")} and {to.Edition.Title.In("en")}"),
                Sources = [.. from.Edition.Sources.Concat(to.Edition.Sources).DistinctBy(s => s.Key)],
            },
            [.. units.Where(u => !u.IsExternal).Select(u => u with { Serves = [] })],
            [.. from.Posts, .. to.Posts.Where(p => !known.Contains(p.Key))],
            [])
        {
            Compared = new(comparison),
        };
    }

    /// <summary>The box with its mark, and what the later text says of it.</summary>
    public ChartBox Marked(ChartBox box, ChartWords words)
    {
        var inEarlier = _comparison.From.UnitOf(box.Key) is not null;
        var changes = _comparison.Changes.Where(c => c.Concerns(EndpointType.Unit, box.Key, isLater: !inEarlier)).ToList();
        var mark = changes.Select(MarkOf).Where(m => m != BoxMark.None).DefaultIfEmpty(BoxMark.None).Max();
        return box with
        {
            Mark = mark,
            MarkWords = mark == BoxMark.EarlierOnly ? null : string.Join(" · ", changes.Select(c => words.Marked(MarkOf(c), Other(c, box.Key, inEarlier, words.Lang))).Distinct()),
            Edition = inEarlier ? null : _comparison.To.Key,
            Citations = [.. box.Citations.Concat(inEarlier ? changes.SelectMany(c => c.ToCitations.Take(1)) : []).Places()],
        };
    }

    /// <summary>The other name, place or unit a mark speaks of; null where the box says enough.</summary>
    private string? Other(ChangeView change, string key, bool inEarlier, string lang) => change.Kind switch
    {
        ChangeKind.Kept => null,
        ChangeKind.Moved => _comparison.To.UnitOf(key)?.Parent?.Name.In(lang),
        _ when change.IsEarlierOnly || change.IsLaterOnly => null,
        _ => string.Join(", ", (inEarlier ? change.To : change.From).Select(e => e.Name.In(lang))),
    };

    private static BoxMark MarkOf(ChangeView change) => change switch
    {
        { IsEarlierOnly: true } => BoxMark.EarlierOnly,
        { IsLaterOnly: true } => BoxMark.LaterOnly,
        { Kind: ChangeKind.Kept } => BoxMark.Kept,
        { Kind: ChangeKind.Renamed } => BoxMark.Renamed,
        { Kind: ChangeKind.Moved } => BoxMark.Moved,
        { Kind: ChangeKind.Merged } => BoxMark.Merged,
        { Kind: ChangeKind.Split } => BoxMark.Split,
        _ => BoxMark.ToBeReviewed,
    };

    private static string AsOf(string lang, EditionView from, EditionView to)
    {
        var words = new ChartWords(lang);
        return $"{Named(from)} – {Named(to)}";

        string Named(EditionView edition) => edition.EffectiveFrom is { } date ? Dates.InWords(date, lang) : words.InForce(null);
    }
}
