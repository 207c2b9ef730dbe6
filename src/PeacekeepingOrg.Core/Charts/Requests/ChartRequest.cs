using System.Globalization;

namespace PeacekeepingOrg.Core.Charts.Requests;

/// <summary>What a chart shows.</summary>
public enum ChartView
{
    /// <summary>What comprises what, heads named in the box.</summary>
    Structure,

    /// <summary>Posts: who answers to whom.</summary>
    Reporting,
}

/// <summary>How a chart is arranged.</summary>
public enum ChartLayoutKind
{
    /// <summary>Whatever fits the page best at the largest type.</summary>
    Auto,

    /// <summary>Two levels side by side, the rest in indented columns.</summary>
    Tree,

    /// <summary>A column for each office.</summary>
    Columns,

    /// <summary>One indented list, in as many columns as the page wants.</summary>
    List,
}

/// <summary>
/// What chart is asked for. It is the query string of chart.svg, .pdf and .png, of the graph page and of the print page; two requests that mean the
/// same are equal.
/// </summary>
/// <param name="View">Units or posts.</param>
/// <param name="Root">Id of the unit or post on top; null: the whole edition.</param>
/// <param name="Depth">Levels below the root, 1 to 12; null: all.</param>
/// <param name="Lines">Kinds of line; null: those usual for the view.</param>
/// <param name="Layout">How it is arranged.</param>
/// <param name="Paper">The sheet; null: the screen, or the smallest sheet that holds the chart.</param>
/// <param name="Orientation">How the sheet lies.</param>
/// <param name="Tile">One page, a page per office, or a poster.</param>
/// <param name="Lang">"fr" or "en".</param>
public sealed record ChartRequest(
    ChartView View = ChartView.Structure,
    string? Root = null,
    int? Depth = null,
    ChartLines? Lines = null,
    ChartLayoutKind Layout = ChartLayoutKind.Auto,
    PaperSize? Paper = null,
    PaperOrientation Orientation = PaperOrientation.Auto,
    Tiling Tile = default,
    string Lang = "fr")
{
    /// <summary>Levels that can be asked for.</summary>
    public const int MaxDepth = 12;

    /// <summary>The kinds drawn: those asked for, else those usual for the view.</summary>
    public ChartLines LinesOrUsual => Lines ?? (View == ChartView.Structure
        ? ChartLines.Serves
        : ChartLines.ReportsTo | ChartLines.AccountableTo | ChartLines.Instructs);

    /// <summary>Reads a query string's pairs; false where a value is not allowed, with the parameter and what is.</summary>
    public static bool TryParse(
        IEnumerable<KeyValuePair<string, string?>> pairs,
        [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out ChartRequest? request,
        [System.Diagnostics.CodeAnalysis.NotNullWhen(false)] out ChartProblem? problem)
    {
        ArgumentNullException.ThrowIfNull(pairs);
        ChartProblem? wrong = null;
        var result = new ChartRequest();
        foreach (var (key, given) in pairs)
        {
            if (string.IsNullOrEmpty(given))
                continue;
            var value = given.Length > 200 ? given[..200] : given;
            result = key switch
            {
                "view" => result with { View = Choice<ChartView>(key, value) },
                "root" => result with { Root = value },
                "depth" => result with { Depth = Levels(value) },
                "lines" => result with { Lines = Kinds(value) },
                "layout" => result with { Layout = Choice<ChartLayoutKind>(key, value) },
                "paper" => result with { Paper = Choice<PaperSize>(key, value) },
                "orientation" => result with { Orientation = Choice<PaperOrientation>(key, value) },
                "tile" => result with { Tile = Tiles(value) },
                "lang" => result with { Lang = value is "fr" or "en" ? value : Wrong(key, value, "fr, en", "fr") },
                _ => result,
            };
        }

        (request, problem) = wrong is null ? (result, (ChartProblem?)null) : (null, wrong);
        return wrong is null;

        T Wrong<T>(string key, string value, string allowed, T otherwise)
        {
            wrong ??= ChartProblem.NotAllowed(key, value, allowed);
            return otherwise;
        }

        TEnum Choice<TEnum>(string key, string value) where TEnum : struct, Enum
        {
            var names = Enum.GetNames<TEnum>();
            return names.Contains(value, StringComparer.OrdinalIgnoreCase)
                ? Enum.Parse<TEnum>(value, ignoreCase: true)
                : Wrong(key, value, string.Join(", ", names.Select(n => n.ToLowerInvariant())), default(TEnum));
        }

        int? Levels(string value) =>
            int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var depth) && depth is >= 1 and <= MaxDepth
                ? depth
                : Wrong("depth", value, $"1 … {MaxDepth}", (int?)null);

        ChartLines? Kinds(string value)
        {
            if (value is "none")
                return ChartLines.None;
            var kinds = ChartLines.None;
            foreach (var word in value.Split(',', StringSplitOptions.RemoveEmptyEntries))
                kinds |= Names.FirstOrDefault(n => n.Word.Equals(word, StringComparison.OrdinalIgnoreCase)) is { Word: not null } name
                    ? name.Kind
                    : Wrong("lines", value, string.Join(", ", Names.Select(n => n.Word)) + ", none", ChartLines.None);
            return kinds;
        }

        Tiling Tiles(string value) => Tiling.TryParse(value, out var tile) ? tile : Wrong("tile", value, Tiling.Allowed, default(Tiling));
    }

    /// <summary>Reads a query string, with or without its question mark.</summary>
    public static bool TryParse(
        string queryString,
        [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out ChartRequest? request,
        [System.Diagnostics.CodeAnalysis.NotNullWhen(false)] out ChartProblem? problem) =>
        TryParse(
            (queryString ?? "").TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries).Select(pair =>
            {
                var parts = pair.Split('=', 2);
                return KeyValuePair.Create(Decode(parts[0]), parts.Length == 2 ? (string?)Decode(parts[1]) : null);
            }),
            out request,
            out problem);

    /// <summary>"?view=…", with what differs from the default only; empty where nothing does.</summary>
    public string ToQueryString()
    {
        var pairs = new (string Key, string? Value)[]
        {
            ("view", View == default ? null : Word(View)),
            ("root", Root),
            ("depth", Depth?.ToString(CultureInfo.InvariantCulture)),
            ("lines", Lines is not { } lines ? null : WordsOf(lines)),
            ("layout", Layout == default ? null : Word(Layout)),
            ("paper", Paper is { } paper ? Word(paper) : null),
            ("orientation", Orientation == default ? null : Word(Orientation)),
            ("tile", Tile == default ? null : Tile.ToString()),
            ("lang", Lang == "fr" ? null : Lang),
        };
        var query = string.Join('&', pairs
            .Where(pair => !string.IsNullOrEmpty(pair.Value))
            .Select(pair => $"{pair.Key}={Uri.EscapeDataString(pair.Value!).Replace("%2C", ",", StringComparison.Ordinal)}"));
        return query.Length == 0 ? "" : "?" + query;
    }

    private static readonly (string Word, ChartLines Kind)[] Names =
    [
        .. Enum.GetValues<ChartLines>().Where(k => k is not ChartLines.None).Select(k => (char.ToLowerInvariant(k.ToString()[0]) + k.ToString()[1..], k)),
    ];

    private static string WordsOf(ChartLines lines) => lines switch
    {
        ChartLines.None => "none",
        ChartLines.All => "all",
        _ => string.Join(',', Names.Where(n => n.Kind != ChartLines.All && lines.HasFlag(n.Kind)).Select(n => n.Word)),
    };

    private static string Word<TEnum>(TEnum value) where TEnum : struct, Enum => value.ToString().ToLowerInvariant();

    private static string Decode(string text) => Uri.UnescapeDataString(text.Replace('+', ' '));
}
