using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using PeacekeepingOrg.Core.Structure;
using PeacekeepingOrg.Core.Structure.Changes;

namespace PeacekeepingOrg.Core.Tests.Structure.Changes;

/// <summary>Holds for any two editions.</summary>
[Properties(Arbitrary = [typeof(GeneratedEditions)], MaxTest = 300)]
public sealed class ComparisonPropertyTests
{
    [Property]
    public bool Every_unit_and_post_of_either_side_that_is_not_external_is_in_a_change(GeneratedEditions two)
    {
        var comparison = Comparison.Of(two.From, two.To, two.Curated);
        return Own(two.From).All(e => comparison.Changes.Any(c => c.Concerns(e.Type, e.Key, isLater: false)))
            && Own(two.To).All(e => comparison.Changes.Any(c => c.Concerns(e.Type, e.Key, isLater: true)));
    }

    [Property]
    public bool Compared_with_itself_an_edition_only_keeps(GeneratedEditions two)
    {
        var comparison = Comparison.Of(two.From, two.From, []);
        return comparison.Changes.All(c => c is { Kind: ChangeKind.Kept, Differences.Count: 0 }) && comparison.Changes.Count == Own(two.From).Count();
    }

    [Property]
    public bool Swapped_what_was_created_is_abolished_and_the_rest_is_as_it_was(GeneratedEditions two)
    {
        var (there, back) = (Comparison.Of(two.From, two.To, []), Comparison.Of(two.To, two.From, []));
        return Keys(there, c => c.IsEarlierOnly, c => c.From).SetEquals(Keys(back, c => c.IsLaterOnly, c => c.To))
            && Keys(there, c => c.IsLaterOnly, c => c.To).SetEquals(Keys(back, c => c.IsEarlierOnly, c => c.From))
            && new[] { ChangeKind.Kept, ChangeKind.Renamed, ChangeKind.Moved }.All(k => Keys(there, c => c.Kind == k, c => c.From).SetEquals(Keys(back, c => c.Kind == k, c => c.From)));
    }

    [Property]
    public bool Only_a_text_that_establishes_creates_or_abolishes(GeneratedEditions two)
    {
        var kinds = Comparison.Of(two.From, two.To, []).Changes.Select(c => c.Kind).ToList();
        return two.To.Establishes
            ? Comparison.Of(two.From, two.To, []).Changes.All(c => c.Kind != ChangeKind.ToBeReviewed || (!c.IsEarlierOnly && !c.IsLaterOnly))
            : !kinds.Contains(ChangeKind.Created) && !kinds.Contains(ChangeKind.Abolished);
    }

    [Property]
    public bool Every_row_has_a_reason_in_both_languages_and_no_basis_it_does_not_have(GeneratedEditions two) =>
        Comparison.Of(two.From, two.To, two.Curated).Changes.All(c => c is { Reason: { Fr.Length: > 0, En.Length: > 0 }, Basis: Core.Structure.Citations.FactBasis.Inferred }
            && (c.IsCurated || c.Citations.Count > 0) && c.From.Count + c.To.Count > 0);

    [Property]
    public bool What_a_curator_wrote_is_there_once_and_wins(GeneratedEditions two)
    {
        var changes = Comparison.Of(two.From, two.To, two.Curated).Changes;
        return changes.Count(c => c.IsCurated) == two.Curated.Count
            && changes.Where(c => !c.IsCurated && (c.IsEarlierOnly || c.IsLaterOnly))
                .All(c => !two.Curated.Any(w => c.From.Any(w.From.Contains) || c.To.Any(w.To.Contains)));
    }

    private static IEnumerable<Endpoint> Own(ComparedEdition edition) =>
        edition.Units.Select(u => u.Endpoint).Concat(edition.Posts.Select(p => p.Endpoint)).Where(e => !e.IsExternal);

    private static HashSet<(EndpointType, string)> Keys(Comparison comparison, Func<ChangeView, bool> which, Func<ChangeView, IReadOnlyList<Endpoint>> side) =>
        [.. comparison.Changes.Where(which).SelectMany(side).Select(e => (e.Type, e.Key))];
}
