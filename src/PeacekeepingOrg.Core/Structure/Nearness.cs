namespace PeacekeepingOrg.Core.Structure;

/// <summary>Finds what a reader may have meant by an id that is not there.</summary>
public static class Nearness
{
    private const int Most = 5;

    /// <summary>The candidates nearest to what was sought, best first; none where nothing is near.</summary>
    public static IReadOnlyList<T> Nearest<T>(string sought, IEnumerable<T> candidates, Func<T, string> key) =>
    [
        .. candidates
            .Select(candidate => (Candidate: candidate, Distance: Distance(sought, key(candidate))))
            .Where(c => c.Distance <= 0.6)
            .OrderBy(c => c.Distance)
            .ThenBy(c => Edits(sought.ToLowerInvariant(), key(c.Candidate).ToLowerInvariant()))
            .Take(Most)
            .Select(c => c.Candidate),
    ];

    /// <summary>0 for the same, up to 1: the edits needed, or the words not shared, whichever is kinder.</summary>
    private static double Distance(string a, string b)
    {
        a = a.ToLowerInvariant();
        b = b.ToLowerInvariant();
        var edits = (double)Edits(a, b) / Math.Max(1, Math.Max(a.Length, b.Length));
        var (left, right) = (Words(a), Words(b));
        var shared = left.Intersect(right).Count();
        return Math.Min(edits, 1 - (shared / (double)Math.Max(1, Math.Max(left.Count, right.Count))));
    }

    private static HashSet<string> Words(string key) => [.. key.Split('-', StringSplitOptions.RemoveEmptyEntries).Where(w => w.Length > 3)];

    /// <summary>Levenshtein's distance.</summary>
    private static int Edits(string a, string b)
    {
        // An address can be as long as a server lets it be; beyond this it is not a misspelling.
        if (a.Length > 2 * Data.Lengths.Key)
            return a.Length;
        var row = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var cost = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(cost, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[b.Length];
    }
}
