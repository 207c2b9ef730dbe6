using PeacekeepingOrg.Core.Structure.Citations;
using PeacekeepingOrg.Core.Structure.Editions;
using PeacekeepingOrg.Core.Structure.Posts;
using PeacekeepingOrg.Core.Structure.Sources;
using PeacekeepingOrg.Core.Structure.Units;

namespace PeacekeepingOrg.Core.Structure.Changes;

/// <summary>What an edition holds, as it is compared with another.</summary>
/// <param name="Edition">The edition itself.</param>
/// <param name="Units">All its units, in document order.</param>
/// <param name="Posts">All its posts, in document order.</param>
public sealed record ComparedEdition(EditionView Edition, IReadOnlyList<UnitView> Units, IReadOnlyList<PostView> Posts)
{
    private readonly Dictionary<string, UnitView> _units = Units.ToDictionary(u => u.Key);

    public string Key => Edition.Key;

    /// <summary>
    /// Whether it establishes what it states, so that what it leaves out is no more. A text that describes, or that nothing confirms, abolishes nothing by its
    /// silence and creates nothing by its words.
    /// </summary>
    public bool Establishes => Edition.Authority == Authority.Normative;

    public UnitView? UnitOf(string key) => _units.GetValueOrDefault(key);

    /// <summary>The unit directly below the top that a unit or post belongs to, itself included; null for the top and for what no text places.</summary>
    public UnitView? OfficeOf(Endpoint end)
    {
        ArgumentNullException.ThrowIfNull(end);
        var at = end.Type == EndpointType.Unit ? UnitOf(end.Key) : Posts.FirstOrDefault(p => p.Key == end.Key)?.Unit is { } unit ? UnitOf(unit.Key) : null;
        while (at?.Parent is { } parent && UnitOf(parent.Key) is { } above)
        {
            if (above.Parent is null)
                return at;
            at = above;
        }

        return null;
    }
}

/// <summary>A change a curator found, with what it names.</summary>
/// <param name="Kind">Of change.</param>
/// <param name="From">Of the earlier edition.</param>
/// <param name="To">Of the later edition.</param>
/// <param name="Reason">What it is held on.</param>
/// <param name="Citations">The sentences a reader should compare.</param>
public sealed record CuratedChange(
    ChangeKind Kind, IReadOnlyList<Endpoint> From, IReadOnlyList<Endpoint> To, BilingualText Reason, IReadOnlyList<CitationView> Citations);
