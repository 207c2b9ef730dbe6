using System.Text.RegularExpressions;

namespace PeacekeepingOrg.Core.Bulletins;

/// <summary>What tells the lines of a signature: «(Signé)», or the office of who signs a bulletin.</summary>
internal static partial class Signature
{
    private static readonly string[] Offices = ["Le Secrétaire général", "La Secrétaire générale", "Secretary-General", "The Secretary-General"];

    /// <summary>Whether the line can be nothing but a signature's.</summary>
    public static bool IsSigned(string line) => line.StartsWith("(Signé", StringComparison.Ordinal) || line.StartsWith("(Signed", StringComparison.Ordinal);

    /// <summary>Whether the line is the office of who signs; the name beside it may end in an initial.</summary>
    public static bool IsOffice(string line) => Offices.Contains(line);

    /// <summary>Whether the line may be a name: a few words or initials, each with a capital.</summary>
    public static bool IsName(string line) => Name().IsMatch(line);

    [GeneratedRegex(@"^\p{Lu}[\p{L}.'’-]*(?:\s+\p{Lu}[\p{L}.'’-]*){0,4}$")]
    private static partial Regex Name();
}
