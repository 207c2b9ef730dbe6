namespace PeacekeepingOrg.Core.Data;

/// <summary>Column lengths, in UTF-16 units, shared by both database engines.</summary>
public static class Lengths
{
    /// <summary>Natural ids: lower-case ASCII, also used in URLs.</summary>
    public const int Key = 120;

    /// <summary>Names of enumeration values, language codes, paragraph numbers and labels.</summary>
    public const int Word = 40;

    /// <summary>Names and titles; the longest in ST/SGB/2010/1 has 107.</summary>
    public const int Name = 400;

    /// <summary>A release's hash: SHA-256 in hexadecimal.</summary>
    public const int Hash = 64;
}
