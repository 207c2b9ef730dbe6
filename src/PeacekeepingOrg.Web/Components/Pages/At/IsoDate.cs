using System.Globalization;

namespace PeacekeepingOrg.Web.Components.Pages.At;

/// <summary>A date in an address, to the letter: 2015-06-01.</summary>
internal static class IsoDate
{
    public static bool TryParse(string? text, out DateOnly date) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out date);
}
