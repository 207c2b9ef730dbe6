namespace PeacekeepingOrg.Core.Structure.Coverage;

/// <summary>What of a text no quote covers.</summary>
internal static class Stretches
{
    /// <summary>The stretches outside all quotes, in order; together with what is quoted they are the whole text.</summary>
    public static IEnumerable<(int Start, int Length)> Outside(int length, IEnumerable<(int Start, int Length)> quotes)
    {
        var at = 0;
        foreach (var (start, count) in quotes.OrderBy(q => q.Start))
        {
            if (start > at)
                yield return (at, start - at);
            at = Math.Max(at, start + count);
        }

        if (at < length)
            yield return (at, length - at);
    }

    /// <summary>The same stretch without the punctuation and spaces at its ends; of no length where it has no words.</summary>
    public static (int Start, int Length) Trimmed(string text, int start, int length)
    {
        var end = start + length;
        while (start < end && !IsWordy(text[start]))
            start++;
        while (end > start && !IsWordy(text[end - 1]))
            end--;
        return (start, end - start);
    }

    public static int Words(string text) => text.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries).Count(w => w.Any(char.IsLetterOrDigit));

    private static bool IsWordy(char c) => char.IsLetterOrDigit(c) || char.IsSurrogate(c) || c is '(' or ')' or '«' or '»';
}
