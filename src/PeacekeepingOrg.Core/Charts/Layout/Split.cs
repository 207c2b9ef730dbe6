namespace PeacekeepingOrg.Core.Charts.Layout;

/// <summary>Cuts a list in order into parts of about the same length.</summary>
internal static class Split
{
    /// <summary>Start and end of each part; the longest is as short as can be.</summary>
    public static IReadOnlyList<(int Start, int End)> Evenly(IReadOnlyList<double> lengths, int parts)
    {
        parts = Math.Clamp(parts, 1, Math.Max(1, lengths.Count));
        var (low, high) = (lengths.DefaultIfEmpty(0).Max(), lengths.Sum());
        for (var i = 0; i < 40 && high - low > 0.01; i++)
        {
            var middle = (low + high) / 2;
            if (Cut(lengths, middle, parts).Count <= parts)
                high = middle;
            else
                low = middle;
        }

        return Cut(lengths, high + 0.01, parts);
    }

    /// <summary>Fills each part up to the limit, but leaves at least one for every part still to come.</summary>
    private static List<(int Start, int End)> Cut(IReadOnlyList<double> lengths, double limit, int parts)
    {
        var cuts = new List<(int, int)>();
        var (start, sum) = (0, 0.0);
        for (var i = 0; i < lengths.Count; i++)
        {
            if (i > start && (sum + lengths[i] > limit || lengths.Count - i < parts - cuts.Count))
            {
                cuts.Add((start, i));
                (start, sum) = (i, 0);
            }

            sum += lengths[i];
        }

        cuts.Add((start, lengths.Count));
        return cuts;
    }
}
