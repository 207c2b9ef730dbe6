namespace PeacekeepingOrg.Core.Charts.Selecting;

/// <summary>Shortens a title where the box already says the rest.</summary>
internal static class Titles
{
    private static readonly string[] s_links = ["du", "de la", "de l’", "de l'", "des", "de", "of the", "of", "for the", "for"];

    // «Sous-Secrétaires généraux chargés» of what?
    private static readonly string[] s_open = [" chargé", " chargée", " chargés", " chargées", " in charge"];

    /// <summary>"Chef" for «Chef de la Section des affaires publiques» in that section's box; the title itself where the name is no part of it.</summary>
    public static string Short(string title, string unit)
    {
        if (title.Length <= unit.Length || !title.EndsWith(unit, StringComparison.OrdinalIgnoreCase))
            return title;
        var start = title[..^unit.Length].TrimEnd();
        foreach (var link in s_links)
            if (start.EndsWith(" " + link, StringComparison.OrdinalIgnoreCase))
                return s_open.Any(word => start[..^link.Length].TrimEnd().EndsWith(word, StringComparison.OrdinalIgnoreCase)) ? title : start[..^link.Length].TrimEnd();
        return title;
    }

    /// <summary>The rank, where the title does not begin with it; null otherwise.</summary>
    public static string? Rank(string title, string rank) =>
        rank.Length == 0 || title.StartsWith(rank, StringComparison.OrdinalIgnoreCase) ? null : char.ToUpperInvariant(rank[0]) + rank[1..];
}
