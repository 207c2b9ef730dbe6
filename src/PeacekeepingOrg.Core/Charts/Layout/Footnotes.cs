using PeacekeepingOrg.Core.Charts.Selecting;
using PeacekeepingOrg.Core.Structure.Citations;

namespace PeacekeepingOrg.Core.Charts.Layout;

/// <summary>Numbers the paragraphs behind a chart's boxes and lines, in the order they are first needed.</summary>
public sealed class Footnotes
{
    private readonly Dictionary<(string?, string), int> _numbers = [];
    private readonly List<CitationView> _places = [];

    /// <summary>Numbers every citation of the model.</summary>
    public Footnotes(ChartModel model)
    {
        ArgumentNullException.ThrowIfNull(model);
        // A chart of two editions rests on two texts: the paragraphs of one, then those of the other.
        var citations = model.Boxes.SelectMany(b => b.Citations.Concat(b.Chips.SelectMany(c => c.Citations))).Concat(model.Lines.SelectMany(l => l.Citations)).ToList();
        var sources = citations.Select(c => c.SourceKey).Distinct().ToList();
        foreach (var citation in citations.OrderBy(c => sources.IndexOf(c.SourceKey)))
            if (citation.Place is { } place && _numbers.TryAdd((citation.SourceKey, place), _places.Count + 1))
                _places.Add(citation);
    }

    /// <summary>The paragraphs, the first numbered 1.</summary>
    public IReadOnlyList<CitationView> Places => _places;

    /// <summary>Its number; null where it names no paragraph.</summary>
    public int? NumberOf(CitationView citation) =>
        citation?.Place is { } place && _numbers.TryGetValue((citation.SourceKey, place), out var number) ? number : null;
}
