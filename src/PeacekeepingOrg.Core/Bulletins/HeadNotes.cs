namespace PeacekeepingOrg.Core.Bulletins;

/// <summary>Finds the notes to the title of a document, «* Nouveau tirage pour raisons techniques.», among the lines above its first section.</summary>
internal static class HeadNotes
{
    public static void Find(List<SourceLine> lines, AsideKind?[] kinds, int head)
    {
        var isNote = false;
        for (var i = 0; i < head; i++)
        {
            isNote = Starts(lines[i].Text) || (isNote && !lines[i].AfterBlank && !lines[i].AfterPageBreak);
            if (isNote)
                kinds[i] ??= AsideKind.Note;
        }
    }

    private static bool Starts(string line)
    {
        var words = line.AsSpan().TrimStart('*');
        return words.Length < line.Length && words.TrimStart() is [var first, ..] && char.IsLetterOrDigit(first);
    }
}
