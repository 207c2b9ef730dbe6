using PeacekeepingOrg.Core.Structure.Citations;

namespace PeacekeepingOrg.Core.Structure.Changes;

/// <summary>
/// Two editions of one organization side by side. What a curator wrote stands; the rest is computed: an id in both editions is kept, renamed or moved by what the
/// texts say of it, an id in one of them is abolished or created only where a normative text leaves it out or brings it in, and to be reviewed otherwise.
/// </summary>
/// <param name="From">The earlier.</param>
/// <param name="To">The later.</param>
/// <param name="Changes">In document order of the earlier edition, units before posts; then what only the later one names.</param>
public sealed record Comparison(ComparedEdition From, ComparedEdition To, IReadOnlyList<ChangeView> Changes)
{
    /// <summary>Compares two editions.</summary>
    /// <param name="from">The earlier.</param>
    /// <param name="to">The later.</param>
    /// <param name="curated">What a curator wrote of the pair.</param>
    public static Comparison Of(ComparedEdition from, ComparedEdition to, IReadOnlyList<CuratedChange> curated)
    {
        ArgumentNullException.ThrowIfNull(from);
        ArgumentNullException.ThrowIfNull(to);
        ArgumentNullException.ThrowIfNull(curated);
        return new Comparing(from, to, curated).Compare();
    }

    /// <summary>How many changes there are of each kind, in the order of the kinds; none that has none.</summary>
    public IReadOnlyList<(ChangeKind Kind, int Count)> Counts => [.. Changes.GroupBy(c => c.Kind).OrderBy(g => g.Key).Select(g => (g.Key, g.Count()))];

    /// <summary>Units of the later edition that may carry on what a unit of the earlier one did: the same, or those a change names beside it.</summary>
    public IReadOnlyList<Endpoint> SuccessorsOf(string unit) =>
    [
        .. Changes.Where(c => c.Concerns(EndpointType.Unit, unit, isLater: false)).SelectMany(c => c.To).Where(e => e.Type == EndpointType.Unit).DistinctBy(e => e.Key),
    ];

    private sealed class Comparing
    {
        private readonly ComparedEdition _from;
        private readonly ComparedEdition _to;
        private readonly ComparisonWords _words;
        private readonly IReadOnlyList<CuratedChange> _curated;
        private readonly List<ComparedSubject> _before;
        private readonly List<ComparedSubject> _after;
        private readonly Dictionary<(EndpointType, string), ComparedSubject> _later;
        private readonly HashSet<(EndpointType, string)> _earlier;

        public Comparing(ComparedEdition from, ComparedEdition to, IReadOnlyList<CuratedChange> curated)
        {
            (_from, _to, _curated, _words) = (from, to, curated, new(from, to));
            _before = [.. ComparedSubject.Of(from)];
            _after = [.. ComparedSubject.Of(to)];
            _earlier = [.. _before.Select(s => s.Id)];
            _later = _after.ToDictionary(s => s.Id);
        }

        public Comparison Compare()
        {
            var written = new HashSet<CuratedChange>();
            var changes = new List<ChangeView>();
            foreach (var subject in _before)
            {
                changes.AddRange(_curated.Where(c => c.From.Any(subject.Is) && written.Add(c)).Select(Curated));
                if (_later.TryGetValue(subject.Id, out var same))
                    changes.AddRange(InBoth(subject, same));
                else if (!subject.IsExternal && !IsCurated(subject, isLater: false))
                    changes.Add(EarlierOnly(subject));
            }

            foreach (var subject in _after)
            {
                changes.AddRange(_curated.Where(c => c.To.Any(subject.Is) && written.Add(c)).Select(Curated));
                if (!_earlier.Contains(subject.Id) && !subject.IsExternal && !IsCurated(subject, isLater: true))
                    changes.Add(LaterOnly(subject));
            }

            return new(_from, _to, changes);
        }

        private bool IsCurated(ComparedSubject subject, bool isLater) => _curated.Any(c => (isLater ? c.To : c.From).Any(subject.Is));

        private ChangeView Curated(CuratedChange change)
        {
            // A text of the earlier edition speaks for it; any other was brought by the later one.
            var earlier = _from.Edition.Sources.Select(s => s.Key).ToHashSet();
            var same = change is { From: [var only], To: [var other] } && (only.Type, only.Key) == (other.Type, other.Key);
            return new(
                change.Kind,
                change.From,
                change.To,
                FactBasis.Inferred, // A curator gives a reason; the model has no place for a text that states the change.
                change.Reason,
                [.. change.Citations.Where(c => c.SourceKey is { } key && earlier.Contains(key))],
                [.. change.Citations.Where(c => c.SourceKey is not { } key || !earlier.Contains(key))])
            {
                IsCurated = true,
                Differences = same ? DifferencesOf(_before.First(s => s.Is(change.From[0])), _later[(change.To[0].Type, change.To[0].Key)]) : [],
            };
        }

        /// <summary>Renamed, moved, both, or kept; what a curator wrote of the two together is not said again.</summary>
        private IEnumerable<ChangeView> InBoth(ComparedSubject before, ComparedSubject after)
        {
            if (before.IsExternal && after.IsExternal)
                yield break;
            var curated = _curated.Where(c => c.From.Any(before.Is) && c.To.Any(after.Is)).Select(c => c.Kind).ToHashSet();
            if (curated.Any(k => k is not (ChangeKind.Renamed or ChangeKind.Moved)))
                yield break;

            var differences = curated.Count > 0 ? [] : DifferencesOf(before, after);
            var hasMoved = HasMoved(before, after);
            var language = ComparedSubject.CommonLanguage(before.End.Name, after.End.Name);
            var sameName = language is not null && ComparedSubject.HaveSameName(before, after, language);
            if (!sameName && !curated.Contains(ChangeKind.Renamed))
            {
                var (kind, why) = language is null ? (ChangeKind.ToBeReviewed, _words.NamesInTwoLanguages)
                    : before.IsNamedByUs(language) || after.IsNamedByUs(language) ? (ChangeKind.ToBeReviewed, _words.NamesOfOurs)
                    : (ChangeKind.Renamed, _words.Renamed);
                yield return Row(kind, why, s => [s.NameCitation], differences);
            }

            if (hasMoved && !curated.Contains(ChangeKind.Moved))
                yield return Row(ChangeKind.Moved, _words.Moved, s => [s.PlaceCitation ?? s.NameCitation], sameName ? differences : []);
            if (sameName && !hasMoved && curated.Count == 0)
                yield return Row(ChangeKind.Kept, _words.Kept(before, after, language!), s => [s.NameCitation, s.PlaceCitation], differences);

            ChangeView Row(ChangeKind kind, BilingualText reason, Func<ComparedSubject, CitationView?[]> citations, IReadOnlyList<FactDifference> more) => new(
                kind, [before.End], [after.End], FactBasis.Inferred, reason, Distinct(citations(before)), Distinct(citations(after)))
            { Differences = more };
        }

        private ChangeView EarlierOnly(ComparedSubject subject) => new(
            _to.Establishes ? ChangeKind.Abolished : ChangeKind.ToBeReviewed,
            [subject.End], [], FactBasis.Inferred, _words.NotNamedLater(subject), Distinct(subject.NameCitation), []);

        private ChangeView LaterOnly(ComparedSubject subject) => new(
            _to.Establishes ? ChangeKind.Created : ChangeKind.ToBeReviewed,
            [], [subject.End], FactBasis.Inferred, _words.FirstNamed(subject), [], Distinct(subject.NameCitation));

        /// <summary>Under another parent, where both texts place it; a parent that goes on under another id takes along what it comprises.</summary>
        private bool HasMoved(ComparedSubject before, ComparedSubject after) =>
            before.Place is { } old && after.Place is { } now && old.Key != now.Key
            && !_curated.Any(c => c.Kind is ChangeKind.Renamed or ChangeKind.Merged or ChangeKind.Split && c.From.Any(e => Same(e, old)) && c.To.Any(e => Same(e, now)));

        private static bool Same(Endpoint a, Endpoint b) => (a.Type, a.Key) == (b.Type, b.Key);

        private static IReadOnlyList<FactDifference> DifferencesOf(ComparedSubject before, ComparedSubject after) =>
            [.. before.Facts.Zip(after.Facts, (b, a) => new FactDifference(b.Fact, b.Side, a.Side)).Where(d => !Agree(d.From, d.To))];

        private static bool Agree(FactSide a, FactSide b) => (a.End?.Key, a.Number) == (b.End?.Key, b.Number) && Agree(a.Text, b.Text);

        /// <summary>Words in two languages cannot be compared: nothing is said of them.</summary>
        private static bool Agree(BilingualText? a, BilingualText? b) => a is null || b is null
            ? a is null && b is null
            : ComparedSubject.CommonLanguage(a, b) is not { } language || a.In(language) == b.In(language);

        private static IReadOnlyList<CitationView> Distinct(params CitationView?[] citations) =>
            [.. citations.OfType<CitationView>().DistinctBy(c => (c.SourceKey, c.Anchor, c.Quote, c.Basis))];
    }
}
