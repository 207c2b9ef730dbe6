namespace PeacekeepingOrg.Core.Bulletins;

/// <summary>What stands in a source and is no part of the bulletin's text.</summary>
/// <param name="Line">The line of the source, from 1, on which it starts.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Text">Its words; an insertion that runs over several lines has a space for each wrap.</param>
public sealed record AsideText(int Line, AsideKind Kind, string Text);

/// <summary>Why words of a source are no part of the bulletin's text.</summary>
public enum AsideKind
{
    /// <summary>The number of a page: «2», «- 2 -», «2/9», «Page 2».</summary>
    PageNumber,

    /// <summary>The printer's number of the document, with what stands beside it: «10-25949 (F)», «*1025949*».</summary>
    JobNumber,

    /// <summary>What each page has at its head or foot: the bulletin's symbol, its title.</summary>
    RunningLine,

    /// <summary>A table of contents, told by its dots: «Section 3 … 7».</summary>
    Contents,

    /// <summary>A note to the title, below it: «* Nouveau tirage pour raisons techniques.».</summary>
    Note,

    /// <summary>What an editor has put in, in square brackets: «[Remplacée par la circulaire ST/SGB/…]».</summary>
    Insertion,
}
