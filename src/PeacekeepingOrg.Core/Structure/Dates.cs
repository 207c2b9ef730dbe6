using System.Globalization;

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

    /// <summary>A date as exact as it is known: «1948», «janvier 2013», «31 janvier 2001».</summary>
    /// <param name="on">"1948", "2013-01" or "2001-01-31".</param>
    /// <param name="lang">"fr" or "en".</param>
    public static string InWords(string on, string lang) => on.Split('-') switch
    {
        [var year, var month] => $"{(lang == "en" ? s_english : s_french)[int.Parse(month, CultureInfo.InvariantCulture) - 1]} {year}",
        [_, _, _] => InWords(DateOnly.ParseExact(on, "yyyy-MM-dd", CultureInfo.InvariantCulture), lang),
        _ => on,
    };
}
