namespace PeacekeepingOrg.Core.Bulletins;

/// <summary>
/// Decides, passage by passage, what each is. A mark counts where it is the one expected next and the text around it allows
/// a new start; one out of turn only where everything else speaks for it, so that a paragraph left out of a bulletin does
/// not swallow the next. What is no new start goes on with what is open: nothing is ever dropped.
/// </summary>
internal sealed class Outline
{
    private readonly List<DraftSection> sections = [];

    // The block being gathered, the item in it, the item in that: text goes to the last.
    private readonly List<Draft> path = [];

    public List<Draft> Opening { get; } = [];
    public IReadOnlyList<DraftSection> Sections => sections;

    private DraftSection? Section => sections.LastOrDefault();
    private Draft? Open => path.LastOrDefault();

    public void Add(Passage passage)
    {
        var taken = passage.Mark switch
        {
            SectionMark mark => TakeSection(mark, passage),
            ParagraphMark mark => TakeParagraph(mark, passage),
            ItemMark mark => TakeItem(mark, passage),
            _ => false,
        };
        if (taken)
            return;

        if (IsTitleAboveText(passage))
        {
            Open!.Append(passage.Lines.Take(1));
            OpenBlock(new Draft(passage.Lines[1].Number)).Append(passage.Lines.Skip(1));
        }
        else if (Open is { } open && (GoesOn(open, passage) || IsMissingTitle(open, passage)))
            open.Append(passage.Lines);
        else
            OpenBlock(new Draft(passage.Line)).Append(passage.Lines);
    }

    private bool TakeSection(SectionMark mark, Passage passage)
    {
        var unfinished = Open is { IsRunningText: true, Ends: false };
        var mayStart = !unfinished || (mark.Rest == "" && passage.AfterBlank);
        if (!mayStart || Sentence.StartsWithin(mark.Rest))
            return false;

        if (mark.Number <= Section?.Number)
        {
            return mark.Rest == "" && passage.StandsApart
                ? throw new BulletinFormatException(passage.Line, $"«{mark.Printed}» comes after section {Section.Number}. "
                    + "Remove a table of contents, and give one bulletin at a time, its sections in order.")
                : false;
        }

        var lines = passage.LinesAfterMark.ToList();
        // A title does not end in a full stop: where the lines below the heading do, the first is the title.
        var titleLines = lines.Count > 1 && passage.Ends ? 1 : lines.Count;
        OpenSection(mark.Number, mark.Printed, passage.Line).Title.Append(lines[..titleLines]);
        if (titleLines < lines.Count)
            OpenBlock(new Draft(lines[titleLines].Number)).Append(lines[titleLines..]);
        return true;
    }

    private bool TakeParagraph(ParagraphMark mark, Passage passage)
    {
        var ended = Open is not { IsRunningText: true, Ends: false };
        var certain = ended && passage.BeginsSentence && passage.StandsApart;

        var section = Section;
        if (section is null || section.Number != mark.Section)
        {
            if (!certain || mark.Number != 1 || mark.Section != (section?.Number ?? 0) + 1)
                return false;
            // No heading stands above the section's first paragraph.
            section = OpenSection(mark.Section, "", passage.Line);
        }

        var expected = mark.Number == section.LastParagraph + 1
            && (ended ? passage.BeginsSentence || passage.StandsApart : passage.BeginsSentence && passage.AfterBlank);
        if (!expected && !(certain && mark.Number > section.LastParagraph))
            return false;

        section.LastParagraph = mark.Number;
        OpenBlock(new Draft(passage.Line, $"{mark.Section}.{mark.Number}", mark.Printed)).Append(passage.LinesAfterMark);
        return true;
    }

    private bool TakeItem(ItemMark mark, Passage passage)
    {
        if (Section is null || Open is not { } open || open == Section.Title)
            return false;

        // Short items may do without a full stop, so a capital is enough; and English ones begin with a small letter.
        var mayStart = passage.BeginsSentence || open.Ends || passage.AfterBlank || passage.OpensList;
        var certain = passage.BeginsSentence && open.Ends && passage.StandsApart;
        if (!mayStart || PlaceFor(mark, open, passage, certain) is not var (depth, numbering))
            return false;

        path.RemoveRange(depth + 1, path.Count - depth - 1);
        path.Add(path[depth].AddItem(numbering, new Draft(passage.Line, mark.Label, mark.Printed)));
        Open!.Append(passage.LinesAfterMark);
        return true;
    }

    /// <summary>Which of the open block and items gets an item so labelled, and how its list is numbered.</summary>
    private (int Depth, ListNumbering Numbering)? PlaceFor(ItemMark mark, Draft open, Passage passage, bool certain)
    {
        var (label, numberings) = (mark.Label, ListNumbering.Of(mark));

        // A list within a list is numbered in another way than those around it.
        var unused = numberings.FirstOrDefault(numbering => numbering.PlaceOf(label) == 1 && path.All(draft => draft.Numbering != numbering));
        // Figures and full stops are in sentences too: such a list must be announced.
        if (mark.IsWeak && !open.AnnouncesList && !passage.OpensList && !(label == "a" && certain && passage.AfterBlank))
            unused = null;

        // «i)» after an «h)» that ends in a colon is the first of a list within h), else the item after it.
        if (unused is not null && open.AnnouncesList)
            return (path.Count - 1, unused);
        return Innermost(skipping: false) ?? (unused is not null ? (path.Count - 1, unused) : certain ? Innermost(skipping: true) : null);

        (int, ListNumbering)? Innermost(bool skipping)
        {
            for (var depth = path.Count - 1; depth >= 0; depth--)
            {
                if (path[depth] is { Numbering: { } numbering } owner
                    && numberings.Contains(numbering)
                    && numbering.PlaceOf(label) is var place
                    && (skipping ? place > owner.LastPlace : place == owner.LastPlace + 1))
                {
                    return (depth, numbering);
                }
            }

            return null;
        }
    }

    /// <summary>Whether the passage goes on with the open text, across a page break or after a mark that was none.</summary>
    private bool GoesOn(Draft open, Passage passage)
    {
        var keptTogether = !passage.StandsApart && !passage.IsSetOff;
        if (keptTogether || passage.StartsWithin)
            return true;
        if (open.Ends)
            return !passage.AfterBlank && !passage.LooksLikeHeading && !passage.IsSignature;
        // At the foot of a page, a title with a sentence below it.
        if (open == Section?.Title && !open.IsEmpty && passage.Ends)
            return false;
        // An unfinished sentence goes on, but a heading is always "unfinished": a blank line ends it.
        return (open.IsRunningText || !passage.AfterBlank) && !(passage.IsSetOff && passage.LooksLikeHeading);
    }

    /// <summary>Whether a section's title and, right below it, a paragraph without a number are all one passage.</summary>
    private bool IsTitleAboveText(Passage passage) =>
        Section is { Title: { IsEmpty: true } title } && Open == title
        && passage is { Mark: null, Ends: true, Lines: [var first, var second, ..] }
        && !Sentence.Ends(first.Text) && Sentence.Starts(first.Text) && Sentence.Starts(second.Text) && first.Text.Length <= Passage.LongestHeading;

    private bool IsMissingTitle(Draft open, Passage passage) => open == Section?.Title && open.IsEmpty && !passage.Ends;

    private DraftSection OpenSection(int number, string printed, int line)
    {
        var section = new DraftSection(number, printed, new Draft(line));
        sections.Add(section);
        OpenPath(section.Title);
        return section;
    }

    private Draft OpenBlock(Draft block)
    {
        (Section?.Blocks ?? Opening).Add(block);
        return OpenPath(block);
    }

    private Draft OpenPath(Draft draft)
    {
        path.Clear();
        path.Add(draft);
        return draft;
    }
}
