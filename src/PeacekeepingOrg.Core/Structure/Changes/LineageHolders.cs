using PeacekeepingOrg.Core.Structure.Attributions;

namespace PeacekeepingOrg.Core.Structure.Changes;

/// <summary>
/// Whose attributions count as an office's: its own, its posts' and those of the units below it, down to a unit that goes on by itself. The department, on top,
/// counts with its posts alone: what its offices do is told with them. What a text gives several offices together (2.3) is no one office's.
/// </summary>
internal sealed class LineageHolders(Comparison comparison)
{
    private readonly Dictionary<string, string?> _earlierPosts = comparison.From.Posts.ToDictionary(p => p.Key, p => p.Unit?.Key);
    private readonly Dictionary<string, string?> _laterPosts = comparison.To.Posts.ToDictionary(p => p.Key, p => p.Unit?.Key);
    private readonly HashSet<string> _goOn = [.. comparison.From.Units.Select(u => u.Key).Where(key => comparison.SuccessorsOf(key).Count > 0)];

    public bool IsOfEarlier(AttributionView attribution, string unit) =>
        attribution.Holders.Any(h => IsWithin(UnitOf(h, _earlierPosts), unit))
        && (IsTop(unit) || attribution.Holders.Select(h => comparison.From.OfficeOf(h)?.Key).Distinct().Count() == 1);

    public bool IsOfLater(AttributionView attribution, string unit) => attribution.Holders.Any(h => UnitOf(h, _laterPosts) == unit);

    private bool IsWithin(string? at, string unit)
    {
        if (at == unit)
            return true;
        while (!IsTop(unit) && at is not null && !_goOn.Contains(at))
        {
            at = comparison.From.UnitOf(at)?.Parent?.Key;
            if (at == unit)
                return true;
        }

        return false;
    }

    private bool IsTop(string unit) => comparison.From.UnitOf(unit)?.Parent is null;

    private static string? UnitOf(Endpoint holder, Dictionary<string, string?> posts) =>
        holder.Type == EndpointType.Unit ? holder.Key : posts.GetValueOrDefault(holder.Key);
}
