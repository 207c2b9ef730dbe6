namespace PeacekeepingOrg.Core.Structure;

/// <summary>Dates in words.</summary>
public static class Dates
{
    // Spelt here: the machine may lack the culture's data.
    private static readonly string[] s_english =
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    private static readonly string[] s_french =
        ["janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"];

    /// <summary>«1er janvier 2010» or "1 January 2010".</summary>
    public static string InWords(DateOnly date, string lang) => lang == "en"
        ? $"{date.Day} {s_english[date.Month - 1]} {date.Year}"
        : $"{(date.Day == 1 ? "1er" : date.Day)} {s_french[date.Month - 1]} {date.Year}";
}
