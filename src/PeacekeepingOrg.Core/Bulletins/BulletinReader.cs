namespace PeacekeepingOrg.Core.Bulletins;

/// <summary>
/// Reads the plain text of a bulletin, French or English, into sections, paragraphs and items: lines, then passages (lines
/// that belong together), then the outline (what each passage is), then its text with wraps joined.
/// </summary>
public static class BulletinReader
{
    /// <summary>Reads a bulletin; time and memory grow with the length of the text only.</summary>
    /// <exception cref="BulletinFormatException">The text is no bulletin.</exception>
    public static BulletinText Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);

        var lines = SourceLine.Split(text);
        if (lines.Count == 0)
            throw new BulletinFormatException(1, "the text is empty. Give the plain text of a bulletin.");

        var outline = new Outline();
        foreach (var passage in Passage.Group(lines))
            outline.Add(passage);

        if (outline.Sections.All(section => section.Blocks.Count == 0))
            throw NoBulletin(lines, outline.Sections);

        return new OutlineWriter(new LineJoiner(lines)).Write(outline);
    }

    private static BulletinFormatException NoBulletin(IReadOnlyList<SourceLine> lines, IReadOnlyList<DraftSection> sections) =>
        sections is [var section, ..]
            ? new(section.Line, $"nothing stands under «{section.NumberAsPrinted}», nor under any other section. Give the whole text, not only its contents.")
            : new(lines[0].Number, "this is no bulletin: it has neither a heading «Section 1» nor a paragraph «1.1». "
                + "Give the plain text of a bulletin, each section's heading and each paragraph's number at the start of a line.");
}
