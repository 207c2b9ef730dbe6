namespace PeacekeepingOrg.Core.Bulletins;

/// <summary>What tells the lines of a signature: «(Signé)», or the office of who signs a bulletin.</summary>
internal static class Signature
{
    private static readonly string[] Offices = ["Le Secrétaire général", "La Secrétaire générale", "Secretary-General", "The Secretary-General"];

    /// <summary>Whether the line can be nothing but a signature's.</summary>
    public static bool IsSigned(string line) => line.StartsWith("(Signé", StringComparison.Ordinal) || line.StartsWith("(Signed", StringComparison.Ordinal);

    /// <summary>Whether the line is the office of who signs; the name beside it may end in an initial.</summary>
    public static bool IsOffice(string line) => Offices.Contains(line);
}
