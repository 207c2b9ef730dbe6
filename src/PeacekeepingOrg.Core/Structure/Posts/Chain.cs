using PeacekeepingOrg.Core.Structure.ReportingLines;

namespace PeacekeepingOrg.Core.Structure.Posts;

/// <summary>One step of a chain: who, and the line that leads from the step before; null for the first.</summary>
public sealed record ChainStep(Endpoint End, LineView? Line);

/// <summary>Why a chain goes no further.</summary>
public enum ChainEnd
{
    /// <summary>It reached the Secretary-General.</summary>
    Complete,

    /// <summary>No text loaded states whom the last one reports to.</summary>
    NotEstablished,

    /// <summary>The texts lead back to one already passed.</summary>
    Circle,
}

/// <summary>One path up.</summary>
public sealed record ChainPath(IReadOnlyList<ChainStep> Steps, ChainEnd End);

/// <summary>Follows «relève de» and «rend compte à» upwards, as far as the texts go.</summary>
public static class Chain
{
    /// <summary>The post at the top, by its key in every edition (Charter of the United Nations, art. 97).</summary>
    public const string SecretaryGeneral = "secretary-general";

    private const int MostPaths = 64;

    /// <summary>Every path up from one end, through every superior.</summary>
    public static IReadOnlyList<ChainPath> PathsFrom(Endpoint start, IEnumerable<LineView> lines)
    {
        // Two sentences may state the same superior; one step is enough, the primary one where there is one.
        var upward = lines.Where(l => l.IsUpward)
            .OrderByDescending(l => l.IsPrimary)
            .DistinctBy(l => (l.From.Key, l.To.Key))
            .ToLookup(l => l.From.Key);
        var paths = new List<ChainPath>();
        Climb([new(start, null)]);
        return paths;

        void Climb(IReadOnlyList<ChainStep> steps)
        {
            var last = steps[^1].End;
            if (paths.Count >= MostPaths)
                return;
            if (last.Key == SecretaryGeneral)
                paths.Add(new(steps, ChainEnd.Complete));
            else if (steps.Take(steps.Count - 1).Any(s => s.End.Key == last.Key))
                paths.Add(new(steps, ChainEnd.Circle));
            else if (!upward.Contains(last.Key))
                paths.Add(new(steps, ChainEnd.NotEstablished));
            else
                foreach (var line in upward[last.Key])
                    Climb([.. steps, new(line.To, line)]);
        }
    }
}
