using System.Globalization;
using PeacekeepingOrg.Core.Structure.Sources;

namespace PeacekeepingOrg.Core.Search;

/// <summary>What a reader asks: the words and the filters. It is the query string of the search page and of the API.</summary>
/// <param name="Words">As typed: words, "exact words in order", -left -"out".</param>
/// <param name="Edition">Key of the edition to search; null: all.</param>
/// <param name="Unit">Key of a unit: it and all below it.</param>
/// <param name="Kind">Only this kind.</param>
/// <param name="Authority">Only what sources of this authority state.</param>
/// <param name="Page">From 1.</param>
/// <param name="PageSize">Hits a page, 1 to 100.</param>
public sealed record SearchQuery(
    string Words,
    string? Edition = null,
    string? Unit = null,
    SearchKind? Kind = null,
    Authority? Authority = null,
    int Page = 1,
    int PageSize = SearchQuery.DefaultPageSize)
{
    /// <summary>How many characters of <see cref="Words"/> are used.</summary>
    public const int MaxLength = 300;

    private const int DefaultPageSize = 20;
    private const int MaxPageSize = 100;

    /// <summary>The last word is still being typed: it also finds longer words. Never part of the URL.</summary>
    public bool Prefix { get; init; }

    /// <summary>Reads a query string's pairs. What it does not know, or cannot read, it leaves at the default.</summary>
    public static SearchQuery Parse(IEnumerable<KeyValuePair<string, string?>> pairs)
    {
        var values = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var (key, value) in pairs)
            if (!string.IsNullOrEmpty(value))
                values.TryAdd(key, value);

        return new(
            values.GetValueOrDefault("q", ""),
            values.GetValueOrDefault("edition"),
            values.GetValueOrDefault("unit"),
            Choice<SearchKind>("kind"),
            Choice<Authority>("authority"),
            Number("page", 1, int.MaxValue),
            Number("size", DefaultPageSize, MaxPageSize));

        TEnum? Choice<TEnum>(string key) where TEnum : struct, Enum =>
            values.TryGetValue(key, out var value)
            && Enum.GetNames<TEnum>().Contains(value, StringComparer.OrdinalIgnoreCase)
                ? Enum.Parse<TEnum>(value, ignoreCase: true)
                : null;

        int Number(string key, int otherwise, int max) =>
            int.TryParse(values.GetValueOrDefault(key), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
                ? Math.Clamp(number, 1, max)
                : otherwise;
    }

    /// <summary>Reads a query string, with or without its question mark.</summary>
    public static SearchQuery Parse(string queryString) =>
        Parse(queryString.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries).Select(pair =>
        {
            var parts = pair.Split('=', 2);
            return KeyValuePair.Create(Decode(parts[0]), parts.Length == 2 ? Decode(parts[1]) : null);
        }));

    /// <summary>"?q=…&amp;kind=…", with what differs from the default only; empty where nothing does.</summary>
    public string ToQueryString()
    {
        var pairs = new (string Key, string? Value)[]
        {
            ("q", Words),
            ("edition", Edition),
            ("unit", Unit),
            ("kind", Kind?.ToString().ToLowerInvariant()),
            ("authority", Authority?.ToString().ToLowerInvariant()),
            ("page", Page == 1 ? null : Page.ToString(CultureInfo.InvariantCulture)),
            ("size", PageSize == DefaultPageSize ? null : PageSize.ToString(CultureInfo.InvariantCulture)),
        };
        var query = string.Join('&', pairs
            .Where(pair => !string.IsNullOrEmpty(pair.Value))
            .Select(pair => $"{pair.Key}={Uri.EscapeDataString(pair.Value!)}"));
        return query.Length == 0 ? "" : "?" + query;
    }

    private static string Decode(string text) => Uri.UnescapeDataString(text.Replace('+', ' '));
}
