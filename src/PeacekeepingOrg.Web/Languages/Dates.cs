using System.Globalization;

namespace PeacekeepingOrg.Web.Languages;

/// <summary>Dates in words.</summary>
public static class Dates
{
    /// <summary>«1er janvier 2010» or "1 January 2010".</summary>
    public static string InWords(DateOnly date, string lang)
    {
        var words = date.ToString("d MMMM yyyy", Language.CultureOf(lang));
        return lang == Language.French && date.Day == 1 ? string.Create(CultureInfo.InvariantCulture, $"1er{words[1..]}") : words;
    }
}
