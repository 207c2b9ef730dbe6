using PeacekeepingOrg.Core.Structure.Citations;

namespace PeacekeepingOrg.Core.Charts.Selecting;

/// <summary>Lines told in words: one chip for each box, kind and way, however many it leads to.</summary>
internal sealed class Chips(ChartWords words, bool areSecond)
{
    private readonly List<(string Box, Tie Kind, string? Through, string To, IReadOnlyList<CitationView> Citations)> _told = [];

    public void Add(string box, Tie kind, string to, string? through, IReadOnlyList<CitationView> citations) => _told.Add((box, kind, through, to, citations));

    /// <summary>The boxes with their chips.</summary>
    public IReadOnlyList<ChartBox> On(IReadOnlyList<ChartBox> boxes)
    {
        var chips = _told.GroupBy(t => (t.Box, t.Kind, t.Through)).ToLookup(
            g => g.Key.Box,
            g => new ChartChip(
                g.Key.Kind,
                words.Chip(g.Key.Kind, string.Join(", ", g.Select(t => t.To).Distinct()), g.Key.Through, areSecond),
                g.SelectMany(t => t.Citations).Places()));
        return [.. boxes.Select(b => chips.Contains(b.Id) ? b with { Chips = [.. b.Chips, .. chips[b.Id]] } : b)];
    }
}
