namespace PeacekeepingOrg.Core.Drafting;

/// <summary>How a mention picks what it means.</summary>
internal enum Reach
{
    /// <summary>«le Directeur», "the Division", or no article at all.</summary>
    Definite,

    /// <summary>«un directeur», "three teams": something not spoken of before.</summary>
    Indefinite,

    /// <summary>«chaque section», "each of the divisions".</summary>
    Each,
}

/// <summary>Words of a sentence that name a unit or a post.</summary>
/// <param name="Start">Where it begins in the sentence, article and all.</param>
/// <param name="NameStart">Where the name itself begins.</param>
/// <param name="End">Where it ends.</param>
/// <param name="IsUnit">Whether it is a unit; else a post.</param>
/// <param name="Head">The words that say what it is: «Division», «Secrétaire général adjoint», "Under-Secretary-General".</param>
/// <param name="Words">All its words without the article, as printed.</param>
internal sealed record Mention(int Start, int NameStart, int End, bool IsUnit, string Head, string Words)
{
    public Reach Reach { get; init; }

    public bool IsPlural { get; init; }

    /// <summary>How many, if the text counts: «trois équipes».</summary>
    public int? Count { get; init; }

    /// <summary>Whether it begins with a capital.</summary>
    public bool IsProper => char.IsUpper(Words[0]);

    /// <summary>What a post is of: «Chef de la Section …», "Special Assistant to the Executive Secretary".</summary>
    public Mention? Of { get; init; }

    /// <summary>More units that a plural is of: «les chefs de la Section A et de la Section B».</summary>
    public IReadOnlyList<Mention> AlsoOf { get; init; } = [];

    /// <summary>What follows the head, a mention or not; empty for «la Division».</summary>
    public string Complement => Words.Length > Head.Length && Words.StartsWith(Head, StringComparison.Ordinal) ? Words[Head.Length..].Trim() : Words == Head ? "" : Words;

    /// <summary>Whether it is its head alone: what it means is told by what was spoken of before.</summary>
    public bool IsShort => Words.Length == Head.Length;
}
