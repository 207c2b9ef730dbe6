using DiffPlex;
using DiffPlex.Chunkers;

namespace PeacekeepingOrg.Core.Structure.Changes;

/// <summary>A stretch of a text.</summary>
/// <param name="Text">The words, as the text has them.</param>
/// <param name="IsOwn">True where the other text does not have them in this place.</param>
public sealed record WordRun(string Text, bool IsOwn);

/// <summary>Two texts, word by word: what both have, and what only one has. Each side's runs, joined, are its text to the letter.</summary>
/// <param name="Earlier">Runs of the earlier text.</param>
/// <param name="Later">Runs of the later text.</param>
public sealed record Wording(IReadOnlyList<WordRun> Earlier, IReadOnlyList<WordRun> Later)
{
    // A word, with the spaces after it left to themselves: «paix,» and «paix» share the word.
    private static readonly DelimiterChunker s_words = new([' ', '\u00A0', '\u202F', ',', ';', '.', ':', '(', ')', '«', '»', '’', '\'', '\n']);

    /// <summary>Compares two texts.</summary>
    public static Wording Of(string earlier, string later)
    {
        var diff = Differ.Instance.CreateDiffs(earlier, later, ignoreWhiteSpace: false, ignoreCase: true, s_words);
        return new(
            Runs(diff.PiecesOld, diff.DiffBlocks.Select(b => (b.DeleteStartA, b.DeleteCountA))),
            Runs(diff.PiecesNew, diff.DiffBlocks.Select(b => (b.InsertStartB, b.InsertCountB))));
    }

    private static List<WordRun> Runs(IReadOnlyList<string> pieces, IEnumerable<(int Start, int Count)> own)
    {
        var isOwn = new bool[pieces.Count];
        foreach (var (start, count) in own)
            isOwn.AsSpan(start, count).Fill(true);

        // The marks are of words. What lies between two words of its own is marked with them, lest the marks become a hatching; spaces and signs at an end are not.
        for (var i = 0; i < pieces.Count; i++)
            if (!IsWord(pieces[i]))
                isOwn[i] = LastWord(i) is { } before && isOwn[before] && NextWord(i) is { } after && isOwn[after];

        var runs = new List<WordRun>();
        for (var i = 0; i < pieces.Count; i++)
            if (runs.Count > 0 && runs[^1].IsOwn == isOwn[i])
                runs[^1] = runs[^1] with { Text = runs[^1].Text + pieces[i] };
            else
                runs.Add(new(pieces[i], isOwn[i]));
        return runs;

        int? LastWord(int at)
        {
            while (--at >= 0)
                if (IsWord(pieces[at]))
                    return at;
            return null;
        }

        int? NextWord(int at)
        {
            while (++at < pieces.Count)
                if (IsWord(pieces[at]))
                    return at;
            return null;
        }
    }

    private static bool IsWord(string piece) => piece.Any(char.IsLetterOrDigit);
}
