using System.Globalization;
using Microsoft.Net.Http.Headers;

namespace PeacekeepingOrg.Web.Languages;

/// <summary>The two languages of the site, by their code in the path.</summary>
public static class Language
{
    public const string French = "fr";
    public const string English = "en";

    public static IReadOnlyList<string> All { get; } = [French, English];

    public static bool IsKnown(string? lang) => lang is French or English;

    public static string Other(string lang) => lang == French ? English : French;

    public static CultureInfo CultureOf(string lang) => CultureInfo.GetCultureInfo(lang == English ? "en-GB" : "fr-FR");

    /// <summary>The language of what is being rendered.</summary>
    public static string Current => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == English ? English : French;

    /// <summary>Makes the language of what is rendered the one asked for; an island calls it, since a circuit has no culture of its own.</summary>
    public static void Use(string lang) => CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureOf(lang);

    /// <summary>The language a browser prefers; French where it states none of ours.</summary>
    public static string PreferredBy(HttpRequest request) => request.GetTypedHeaders().AcceptLanguage
        .OrderByDescending(l => l.Quality ?? 1)
        .Select(l => All.FirstOrDefault(ours => l.Value.StartsWith(ours, StringComparison.OrdinalIgnoreCase)))
        .FirstOrDefault(ours => ours is not null) ?? French;

    /// <summary>The language in a path's first segment, "/fr/…"; null where there is none.</summary>
    public static string? InPath(string? path) => path?.Split('/', 3) is [_, var first, ..] && IsKnown(first) ? first : null;
}
