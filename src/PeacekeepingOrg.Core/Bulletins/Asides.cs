namespace PeacekeepingOrg.Core.Bulletins;

/// <summary>Parts the lines of the text from what is none of it: what belongs to the pages, a table of contents, editors' insertions.</summary>
internal static class Asides
{
    public static (List<SourceLine> Text, List<AsideText> Aside) Part(List<SourceLine> lines)
    {
        var aside = new List<AsideText>();
        var text = Insertions.Part(WithoutLines(lines, aside), aside);
        aside.Sort((a, b) => a.Line.CompareTo(b.Line));
        return (text, aside);
    }

    private static List<SourceLine> WithoutLines(List<SourceLine> lines, List<AsideText> aside)
    {
        var kinds = new AsideKind?[lines.Count];
        Contents.Find(lines, kinds);
        var head = new PageFurniture(lines, kinds).Find();
        HeadNotes.Find(lines, kinds, head);
        if (!kinds.Any(kind => kind is not null))
            return lines;

        var text = new List<SourceLine>(lines.Count);
        var (blank, page) = (false, false);
        for (var i = 0; i < lines.Count; i++)
        {
            if (kinds[i] is { } kind)
            {
                aside.Add(new(lines[i].Number, kind, lines[i].Text));
                // Where a page ends, blank lines say nothing; above the text there is no sentence that could go on.
                blank |= i < head || lines[i].AfterBlank;
                page |= i >= head || lines[i].AfterPageBreak;
                continue;
            }

            text.Add(page ? lines[i] with { AfterBlank = false, AfterPageBreak = true } : lines[i] with { AfterBlank = lines[i].AfterBlank || blank });
            (blank, page) = (false, false);
        }

        return text;
    }
}
