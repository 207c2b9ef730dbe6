using System.Globalization;

namespace PeacekeepingOrg.Core.Charts.Requests;

/// <summary>How a chart is spread over pages.</summary>
public enum TilingKind
{
    /// <summary>One page where the type stays readable, else an overview and a page per office.</summary>
    Auto,

    /// <summary>One page, or a problem.</summary>
    Page,

    /// <summary>An overview and a page per office.</summary>
    Offices,

    /// <summary>One chart over several sheets, to be put together.</summary>
    Poster,
}

/// <summary>How a chart is spread over pages: "auto", "page", "offices", or the sheets of a poster across and down: "2x3".</summary>
/// <param name="Kind">One of the four.</param>
/// <param name="Across">Sheets side by side; 0 where it is no poster.</param>
/// <param name="Down">Sheets one under the other; 0 where it is no poster.</param>
public readonly record struct Tiling(TilingKind Kind, int Across = 0, int Down = 0)
{
    /// <summary>Most sheets each way.</summary>
    public const int Most = 6;

    internal const string Allowed = "auto, page, offices, 1x2 … 6x6";

    public static Tiling Page { get; } = new(TilingKind.Page);

    public static Tiling Offices { get; } = new(TilingKind.Offices);

    /// <summary>A poster of so many sheets.</summary>
    public static Tiling Poster(int across, int down) => new(TilingKind.Poster, across, down);

    /// <summary>Reads the word; false where it is none.</summary>
    public static bool TryParse(string? text, out Tiling tiling)
    {
        tiling = text?.ToLowerInvariant() switch
        {
            "page" => Page,
            "offices" => Offices,
            _ => default,
        };
        if (tiling.Kind != TilingKind.Auto || string.Equals(text, "auto", StringComparison.OrdinalIgnoreCase))
            return true;
        var parts = (text ?? "").Split('x');
        if (parts.Length != 2
            || !int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var across)
            || !int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var down)
            || across is < 1 or > Most || down is < 1 or > Most || across * down < 2)
            return false;
        tiling = Poster(across, down);
        return true;
    }

    public override string ToString() => Kind == TilingKind.Poster
        ? string.Create(CultureInfo.InvariantCulture, $"{Across}x{Down}")
        : Kind.ToString().ToLowerInvariant();
}
