namespace PeacekeepingOrg.Core.Bulletins;

/// <summary>Finds the notes to the title of a document, «* Nouveau tirage pour raisons techniques.», among the lines above its first section.</summary>
internal static class HeadNotes
{
    public static void Find(List<SourceLine> lines, AsideKind?[] kinds, int head)
    {
        var isNote = false;
        for (var i = 0; i < head; i++)
        {
            // A job number in stars, «*1025949*», is no note, and ends one.
            isNote = kinds[i] is null && (Starts(lines[i].Text) || (isNote && GoesOn(i)));
            if (isNote)
                kinds[i] = AsideKind.Note;
        }

        // Where no blank line tells, a full stop at a line's end does.
        bool GoesOn(int i) => !lines[i].AfterBlank && !lines[i].AfterPageBreak && !Sentence.Ends(lines[i - 1].Text);
    }

    private static bool Starts(string line)
    {
        var words = line.AsSpan().TrimStart('*');
        return words.Length < line.Length && words.TrimStart() is [var first, ..] && char.IsLetterOrDigit(first);
    }
}
