using System.Globalization;
using System.Text;
using PeacekeepingOrg.Core.Structure.Units;

namespace PeacekeepingOrg.Web.Components.Pages.Editions;

/// <summary>Narrows the unit tree to the units whose names have the words, and what leads to them.</summary>
public static class TreeFilter
{
    /// <summary>Keys of the units shown; all of them where there are no words.</summary>
    public static HashSet<string> Shown(IReadOnlyList<UnitTree> tree, string? words)
    {
        var wanted = Fold(words ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var shown = new HashSet<string>(StringComparer.Ordinal);
        foreach (var branch in tree)
            Show(branch);
        return shown;

        bool Show(UnitTree branch)
        {
            var names = WordsOf(branch.Unit);
            var own = wanted.All(word => names.Contains(word, StringComparison.Ordinal));
            var below = branch.Children.Select(Show).ToList().Contains(true);
            if (own || below)
                shown.Add(branch.Unit.Key);
            return own || below;
        }
    }

    /// <summary>Everything a unit can be found by, folded: names and acronyms in both languages, other names, head.</summary>
    public static string WordsOf(UnitView unit) => Fold(string.Join(' ',
        new[] { unit.Name.Fr, unit.Name.En, unit.Acronym.Fr, unit.Acronym.En, unit.Head?.Name.Fr, unit.Head?.Name.En }
            .Concat(unit.Aliases.Select(a => a.Text))));

    /// <summary>Lower case, without accents, œ as oe, straight apostrophes; site.js does the same.</summary>
    private static string Fold(string text)
    {
        var folded = new StringBuilder();
        foreach (var c in text.Normalize(NormalizationForm.FormD))
            if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)
                folded.Append(char.ToLowerInvariant(c));
        return folded.Replace("œ", "oe").Replace('’', '\'').ToString();
    }
}
