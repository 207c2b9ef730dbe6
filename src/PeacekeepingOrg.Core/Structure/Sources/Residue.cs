using System.Text.RegularExpressions;

namespace PeacekeepingOrg.Core.Structure.Sources;

/// <summary>
/// Words that are no part of a text but were left in it when it was copied from a page: «Document PDF», the label of a link, glued to what the
/// link was on. They are kept in the stored text, in quotes and in what programs get; pages hide them.
/// </summary>
public static partial class Residue
{
    /// <summary>Where they stand.</summary>
    public static IEnumerable<(int Start, int Length)> In(string text) => Left().Matches(text).Select(m => (m.Index, m.Length));

    /// <summary>The text as it is shown where it cannot be marked up: in a hint, in a PDF.</summary>
    public static string Hide(string text) => Left().Replace(text, "");

    [GeneratedRegex(@"(?<=[\p{L}\p{Nd})])Document PDF\b")]
    private static partial Regex Left();
}
