namespace PeacekeepingOrg.Core.Bulletins;

/// <summary>What the first and last characters of a line tell about the sentence it belongs to.</summary>
internal static class Sentence
{
    // The last item but one ends "; and" in an English list, and may end "; et" in a French one.
    private static readonly string[] Conjunctions = [" et", " ou", " and", " or"];

    /// <summary>Whether a sentence, or a clause of a list, is complete where the line ends.</summary>
    public static bool Ends(string line)
    {
        var words = line.AsSpan().TrimEnd(" \u00A0\u202F»”’\"')]");
        foreach (var conjunction in Conjunctions)
        {
            if (words.EndsWith(conjunction, StringComparison.Ordinal))
                return words[..^conjunction.Length].TrimEnd() is [.., ';'];
        }

        return words is [.., '.' or ';' or ':' or '?' or '!' or '…'];
    }

    /// <summary>Whether the line goes on with a sentence begun above it: its first letter is a small one.</summary>
    public static bool StartsWithin(string line) => char.IsLower(line.FirstOrDefault(char.IsLetterOrDigit));

    /// <summary>Whether the line may be the start of a sentence: it has words, and a capital or a figure first.</summary>
    public static bool Starts(string line) =>
        line.AsSpan().TrimStart(" \u00A0\u202F«“‘’\"'([–—-") is [var first, ..] && char.IsLetterOrDigit(first) && !char.IsLower(first);
}
