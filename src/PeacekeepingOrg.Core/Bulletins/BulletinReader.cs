namespace PeacekeepingOrg.Core.Bulletins;

/// <summary>
/// Reads the plain text of a bulletin, French or English, into sections, paragraphs and items: lines, less what is no text of the bulletin's, then
/// passages (lines that belong together), then the outline (what each passage is), then its text with wraps joined.
/// </summary>
public static class BulletinReader
{
    /// <summary>Reads a bulletin; time and memory grow with the length of the text only.</summary>
    /// <exception cref="BulletinFormatException">The text is no bulletin.</exception>
    public static BulletinText Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);

        NoBulletin.ThrowIfNoText(text);
        var (lines, aside) = Asides.Part(SourceLine.Split(text));
        NoBulletin.ThrowIfOtherwise(lines, aside);

        MissingBlanks.Supply(lines);
        var outline = new Outline();
        foreach (var passage in Passage.Group(lines))
            outline.Add(passage);
        NoBulletin.ThrowIfWithout(outline, lines, aside);

        return new OutlineWriter(new LineJoiner(lines)).Write(outline) with { SetAside = aside };
    }
}
