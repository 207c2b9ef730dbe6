namespace PeacekeepingOrg.Core.Bulletins;

/// <summary>Lines that certainly belong together: nothing between them could be the start of something new.</summary>
/// <param name="Lines">At least one.</param>
/// <param name="Mark">The mark the first line begins with.</param>
/// <param name="IsSetOff">Whether it is set as sub-headings are: to the right of the text, or alone above a numbered paragraph.</param>
/// <param name="IsAboveText">Whether what stands below, after a blank line or page break, may be the text of a number alone on its line.</param>
/// <param name="OpensList">Whether it is the first item of a list that nothing announces; see <see cref="PlainLists"/>.</param>
internal sealed record Passage(IReadOnlyList<SourceLine> Lines, Mark? Mark, bool IsSetOff, bool IsAboveText, bool OpensList)
{
    /// <summary>The longest unit name known runs to 107 characters; what is much longer is no heading.</summary>
    public const int LongestHeading = 200;

    public int Line => Lines[0].Number;
    public bool AfterBlank => Lines[0].AfterBlank;
    public bool StandsApart => AfterBlank || Lines[0].AfterPageBreak;
    public bool StartsWithin => Sentence.StartsWithin(Lines[0].Text);
    public bool Ends => Sentence.Ends(Lines[^1].Text);
    public bool LooksLikeHeading => !StartsWithin && !Ends && Lines.Sum(line => line.Text.Length) <= LongestHeading;

    /// <summary>Whether it is a signature, whose name may end in the full stop of an initial.</summary>
    public bool IsSignature => Signature.IsOffice(Lines[0].Text) || Signature.IsOffice(Lines[^1].Text) || Lines.Any(line => Signature.IsSigned(line.Text));

    /// <summary>Whether what follows the mark may begin a sentence; a number may stand alone, its text below.</summary>
    public bool BeginsSentence => (Mark, Lines) switch
    {
        ({ Rest: "" }, [_]) => StandsApart || IsAboveText,
        ({ Rest: "" }, [_, var next, ..]) => Sentence.Starts(next.Text),
        _ => Sentence.Starts(Mark!.Rest),
    };

    /// <summary>The lines without the mark; none if it stands alone.</summary>
    public IEnumerable<SourceLine> LinesAfterMark =>
        Mark is { Rest: "" } ? Lines.Skip(1) : Lines.Skip(1).Prepend(Lines[0] with { Text = Mark!.Rest });

    public static IEnumerable<Passage> Group(List<SourceLine> lines)
    {
        var textMargin = lines.CountBy(line => line.Indent).MaxBy(indent => indent.Value).Key;
        var plainHeadings = PlainHeadings.Find(lines);
        var marks = lines.Select((line, i) => plainHeadings.GetValueOrDefault(i) ?? Mark.Find(line.Text)).ToArray();
        var start = 0;
        for (var end = 1; end <= lines.Count; end++)
        {
            if (end < lines.Count && !MayStartAnew(end))
                continue;
            yield return new(lines.GetRange(start, end - start), marks[start], IsSetOff(start), end < lines.Count && IsText(end), PlainLists.OpenAt(lines, marks, start));
            start = end;
        }

        bool MayStartAnew(int i) =>
            lines[i].AfterBlank
            || lines[i].AfterPageBreak
            || (IsSetOff(i) && Sentence.Ends(lines[i - 1].Text))
            || marks[i] is not null;

        // «Section 7 of bulletin … is deleted.» is text, not a heading.
        bool IsText(int i) => marks[i] is SectionMark section
            ? Sentence.StartsWithin(section.Rest)
            : marks[i] is null && (lines[i].AfterBlank || lines[i].AfterPageBreak) && Sentence.Starts(lines[i].Text);

        // A page break alone indents the line after it by one.
        bool IsSetOff(int i) => lines[i].Indent >= textMargin + 2 || IsAlone(i);

        bool IsAlone(int i) =>
            i > 0 && Sentence.Ends(lines[i - 1].Text)
            && !Sentence.Ends(lines[i].Text)
            && i + 1 < lines.Count && lines[i + 1].AfterBlank && marks[i + 1] is ParagraphMark;
    }
}
