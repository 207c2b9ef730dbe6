using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using PeacekeepingOrg.Core.Data;

namespace PeacekeepingOrg.Core.Drafting.Writers;

/// <summary>Ids a seed file accepts: lower-case ASCII, hyphens for all else, told apart.</summary>
internal sealed partial class DraftIds
{
    private readonly Dictionary<DraftEntry, string> _ids = new(ReferenceEqualityComparer.Instance);

    /// <summary>Keeps the drafter's ids and mends those that a load would refuse.</summary>
    public DraftIds(StructureDraft draft)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        foreach (var entry in draft.Units.Concat<DraftEntry>(draft.Posts).Where(entry => !_ids.ContainsKey(entry)))
        {
            var (name, above) = entry switch
            {
                DraftUnit unit => (unit.Name, unit.Parent),
                DraftPost post => (post.Title, post.Unit),
                _ => ("", null),
            };
            var id = Of(entry.Id.Length > 0 ? entry.Id : name) is { Length: > 0 } good ? good : entry is DraftUnit ? "unit" : "post";
            if (taken.Contains(id) && above is not null && _ids.TryGetValue(above, out var parent))
                id = Of($"{id} {parent}");
            for (var (n, stem) = (2, id); !taken.Add(id); n++)
                id = $"{Cut(stem, Lengths.Key - 5)}-{n}";
            _ids.Add(entry, id);
        }
    }

    /// <summary>Null for what the draft's own lists lack.</summary>
    public string? this[DraftEntry? entry] => entry is null ? null : _ids.GetValueOrDefault(entry);

    /// <summary>"ST/SGB/2031/2" is "st-sgb-2031-2", «Bureau de l’État» "bureau-de-l-etat".</summary>
    public static string Of(string name)
    {
        var plain = new StringBuilder();
        foreach (var letter in name.Replace("œ", "oe", StringComparison.OrdinalIgnoreCase).Replace("æ", "ae", StringComparison.OrdinalIgnoreCase).Normalize(NormalizationForm.FormD))
            if (CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark)
                plain.Append(letter);
        return Cut(NoLetter().Replace(plain.ToString().ToLowerInvariant(), "-").Trim('-'), Lengths.Key);
    }

    /// <summary>Whole words only, where it is too long.</summary>
    private static string Cut(string id, int most) =>
        id.Length <= most ? id : id[..most].LastIndexOf('-') is > 0 and var end ? id[..end] : id[..most];

    [GeneratedRegex("[^a-z0-9]+")]
    private static partial Regex NoLetter();
}
