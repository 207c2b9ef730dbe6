namespace PeacekeepingOrg.Core.Bulletins;

/// <summary>A block or item while its lines are still being gathered.</summary>
/// <param name="line">The line it starts on.</param>
/// <param name="number">Its number or label as read.</param>
/// <param name="printed">The same as printed.</param>
internal sealed class Draft(int line, string? number = null, string? printed = null)
{
    private readonly List<SourceLine> lines = [];
    private int length;

    public int Line { get; } = line;
    public string? Number { get; } = number;
    public string? Printed { get; } = printed;
    public IReadOnlyList<SourceLine> Lines => lines;
    public bool IsEmpty => lines.Count == 0;

    /// <summary>How its items are labelled, once it has any.</summary>
    public ListNumbering? Numbering { get; private set; }
    public List<Draft> Items { get; } = [];
    public int LastPlace => Items is [.., { Number: { } label }] ? Numbering!.PlaceOf(label) : 0;

    /// <summary>Whether a sentence, or a clause of a list, is complete at its end.</summary>
    public bool Ends => !IsEmpty && Sentence.Ends(lines[^1].Text);
    public bool AnnouncesList => !IsEmpty && lines[^1].Text.EndsWith(':');

    /// <summary>Whether it is known to be running text, and no heading, by its number, its length or a dangling comma.</summary>
    public bool IsRunningText => Number is not null || length > Passage.LongestHeading || (!IsEmpty && lines[^1].Text.EndsWith(','));

    /// <summary>Whether, taken as a whole, it is a heading: a few words and no full stop.</summary>
    public bool IsHeading => !IsRunningText && !Ends && Items.Count == 0;

    public Draft Append(IEnumerable<SourceLine> more)
    {
        foreach (var next in more)
        {
            lines.Add(next);
            length += next.Text.Length;
        }

        return this;
    }

    public Draft AddItem(ListNumbering numbering, Draft item)
    {
        Numbering = numbering;
        Items.Add(item);
        return item;
    }
}

/// <summary>A section while it is being gathered.</summary>
internal sealed record DraftSection(int Number, string NumberAsPrinted, Draft Title)
{
    public int Line => Title.Line;
    public List<Draft> Blocks { get; } = [];

    /// <summary>The number, within the section, of its last numbered paragraph; 0 before the first.</summary>
    public int LastParagraph { get; set; }
}
