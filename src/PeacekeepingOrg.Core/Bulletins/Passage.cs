namespace PeacekeepingOrg.Core.Bulletins;

/// <summary>Lines that certainly belong together: nothing between them could be the start of something new.</summary>
/// <param name="Lines">At least one.</param>
/// <param name="Mark">The mark the first line begins with.</param>
/// <param name="IsIndented">Whether it stands to the right of the text, as sub-headings do; a page break alone indents by one.</param>
internal sealed record Passage(IReadOnlyList<SourceLine> Lines, Mark? Mark, bool IsIndented)
{
    /// <summary>The longest unit name known runs to 107 characters; what is much longer is no heading.</summary>
    public const int LongestHeading = 200;

    public int Line => Lines[0].Number;
    public bool AfterBlank => Lines[0].AfterBlank;
    public bool StandsApart => AfterBlank || Lines[0].AfterPageBreak;
    public bool StartsWithin => Sentence.StartsWithin(Lines[0].Text);
    public bool Ends => Sentence.Ends(Lines[^1].Text);
    public bool LooksLikeHeading => !StartsWithin && !Ends && Lines.Sum(line => line.Text.Length) <= LongestHeading;

    /// <summary>The lines without the mark; none if it stands alone.</summary>
    public IEnumerable<SourceLine> LinesAfterMark =>
        Mark is { Rest: "" } ? Lines.Skip(1) : Lines.Skip(1).Prepend(Lines[0] with { Text = Mark!.Rest });

    public static IEnumerable<Passage> Group(List<SourceLine> lines)
    {
        var textMargin = lines.CountBy(line => line.Indent).MaxBy(indent => indent.Value).Key;
        for (int start = 0, end; start < lines.Count; start = end)
        {
            var mark = Mark.Find(lines[start].Text);
            for (end = start + 1; end < lines.Count && !MayStartAnew(end); end++)
            {
            }

            yield return new(lines.GetRange(start, end - start), mark, IsIndented(lines[start]));
        }

        bool MayStartAnew(int i) =>
            lines[i].AfterBlank
            || lines[i].AfterPageBreak
            || (IsIndented(lines[i]) && Sentence.Ends(lines[i - 1].Text))
            || Mark.Find(lines[i].Text) is not null;

        bool IsIndented(SourceLine line) => line.Indent >= textMargin + 2;
    }
}
