using PeacekeepingOrg.Core.Structure.Editions;

namespace PeacekeepingOrg.Core.Structure.Changes;

/// <summary>Whether two editions can be compared, and why not.</summary>
public enum PairFault
{
    None,

    /// <summary>No edition has the earlier id.</summary>
    UnknownFrom,

    /// <summary>No edition has the later id.</summary>
    UnknownTo,

    /// <summary>The same edition twice.</summary>
    Same,

    /// <summary>Editions of two organizations: nothing goes on from one to the other.</summary>
    OtherOrganization,

    /// <summary>The later one comes first.</summary>
    Swapped,
}

/// <summary>An earlier and a later edition of one organization.</summary>
public sealed record ComparisonPair(EditionView From, EditionView To)
{
    /// <summary>All pairs that can be compared, in the order of the editions.</summary>
    public static IReadOnlyList<ComparisonPair> AllOf(IReadOnlyList<EditionView> editions) =>
    [
        .. from a in editions
           from b in editions
           where FaultOf(editions, a.Key, b.Key) == PairFault.None
           select new ComparisonPair(a, b),
    ];

    /// <summary>What keeps two ids from being compared.</summary>
    public static PairFault FaultOf(IReadOnlyList<EditionView> editions, string from, string to)
    {
        ArgumentNullException.ThrowIfNull(editions);
        var (earlier, later) = (editions.FirstOrDefault(e => e.Key == from), editions.FirstOrDefault(e => e.Key == to));
        return (earlier, later) switch
        {
            (null, _) => PairFault.UnknownFrom,
            (_, null) => PairFault.UnknownTo,
            _ when earlier == later => PairFault.Same,
            _ when earlier.OrganizationKey != later.OrganizationKey => PairFault.OtherOrganization,
            _ => IsBefore(editions, earlier, later) ? PairFault.None : PairFault.Swapped,
        };
    }

    /// <summary>By first day in force; where one has none, in the order of the editions.</summary>
    private static bool IsBefore(IReadOnlyList<EditionView> editions, EditionView a, EditionView b) =>
        a.EffectiveFrom is { } first && b.EffectiveFrom is { } second && first != second ? first < second : Place(editions, a) < Place(editions, b);

    private static int Place(IReadOnlyList<EditionView> editions, EditionView edition) => editions.TakeWhile(e => e.Key != edition.Key).Count();
}
