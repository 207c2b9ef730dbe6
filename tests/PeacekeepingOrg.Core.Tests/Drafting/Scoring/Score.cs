using System.Globalization;

namespace PeacekeepingOrg.Core.Tests.Drafting.Scoring;

/// <summary>How much of what is expected was found, and how much of what was drafted is right.</summary>
/// <param name="Expected">Entries expected.</param>
/// <param name="Found">Those of them that the draft has; one entry of a draft may answer for two («stated in two paragraphs»).</param>
/// <param name="Drafted">Entries of the draft that count.</param>
/// <param name="Right">Those of them that are expected.</param>
internal readonly record struct Score(int Expected, int Found, int Drafted, int Right)
{
    public double Recall => (double)Found / Expected;

    public double Precision => (double)Right / Drafted;

    /// <summary>The harmonic mean; 0 where nothing is right, not a number where there is nothing to measure.</summary>
    public double F1 => this switch
    {
        { Expected: 0, Drafted: 0 } => double.NaN,
        { Found: 0 } => 0,
        // Only entries whose precision is not measured, as attributions in prose.
        { Drafted: 0 } => 2 * Recall / (1 + Recall),
        { Right: 0 } => 0,
        _ => 2 * Precision * Recall / (Precision + Recall),
    };

    public static Score operator +(Score a, Score b) => new(a.Expected + b.Expected, a.Found + b.Found, a.Drafted + b.Drafted, a.Right + b.Right);

    public override string ToString() => Share.Print(F1);
}

/// <summary>Of so many, so many are right.</summary>
internal readonly record struct Share(int Of, int Right)
{
    public double Value => (double)Right / Of;

    public Share Add(bool right) => new(Of + 1, Right + (right ? 1 : 0));

    public static Share operator +(Share a, Share b) => new(a.Of + b.Of, a.Right + b.Right);

    public override string ToString() => Print(Value);

    /// <summary>As a table has it: "0.95"; "–" where there is nothing to measure. Never rounded up to 1.</summary>
    public static string Print(double value) =>
        double.IsFinite(value) ? (Math.Floor(value * 1000) / 1000).ToString("0.000", CultureInfo.InvariantCulture) : "–";
}

/// <summary>The figures of one bulletin, or of several added up.</summary>
internal sealed record Figures
{
    public Score Sections { get; init; }

    /// <summary>By number.</summary>
    public Score Paragraphs { get; init; }

    /// <summary>Of the matched paragraphs, those with the right text.</summary>
    public Share ParagraphTexts { get; init; }

    /// <summary>By paragraph and path of labels.</summary>
    public Score Items { get; init; }

    public Share ItemTexts { get; init; }

    public Score Units { get; init; }

    public Share Parents { get; init; }

    public Share Kinds { get; init; }

    public Share Functions { get; init; }

    public Score Posts { get; init; }

    public Share Heads { get; init; }

    public Score Lines { get; init; }

    public Score LinesWithoutKinds { get; init; }

    /// <summary>Recall over all, precision over those in items.</summary>
    public Score Attributions { get; init; }

    /// <summary>Of the matched units, posts and lines, those cited by a right paragraph.</summary>
    public Share Citations { get; init; }

    public static Figures operator +(Figures a, Figures b) => new()
    {
        Sections = a.Sections + b.Sections,
        Paragraphs = a.Paragraphs + b.Paragraphs,
        ParagraphTexts = a.ParagraphTexts + b.ParagraphTexts,
        Items = a.Items + b.Items,
        ItemTexts = a.ItemTexts + b.ItemTexts,
        Units = a.Units + b.Units,
        Parents = a.Parents + b.Parents,
        Kinds = a.Kinds + b.Kinds,
        Functions = a.Functions + b.Functions,
        Posts = a.Posts + b.Posts,
        Heads = a.Heads + b.Heads,
        Lines = a.Lines + b.Lines,
        LinesWithoutKinds = a.LinesWithoutKinds + b.LinesWithoutKinds,
        Attributions = a.Attributions + b.Attributions,
        Citations = a.Citations + b.Citations,
    };
}
