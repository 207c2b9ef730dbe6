using PeacekeepingOrg.Core.Search;

namespace PeacekeepingOrg.Core.Structure.Changes;

/// <summary>
/// How alike two French sentences are, 0 to 1: the weight of the stems both have, twice, over the weight of the stems of each (Dice's coefficient, weighted). Stop
/// words are left out, and a stem weighs the less the more of the attributions compared have it: «opérations de maintien de la paix» is in most of them and says little.
/// </summary>
public sealed class Likeness
{
    /// <summary>Below it nothing is set beside an attribution; set by reading the pairs it lets through.</summary>
    public const double Threshold = 0.17;

    /// <summary>Stems in common, at the least: two short sentences are soon alike by chance.</summary>
    private const int FewestShared = 2;

    private readonly Dictionary<string, HashSet<string>> _stems = [];
    private readonly Dictionary<string, double> _weights;

    /// <param name="texts">All that will be compared; they give the stems their weight.</param>
    public Likeness(IEnumerable<string> texts)
    {
        foreach (var text in texts)
            _stems[text] = [.. Analysis.French.Terms(text)];
        _weights = _stems.Values.SelectMany(s => s).GroupBy(s => s).ToDictionary(g => g.Key, g => Math.Log((_stems.Count + 1.0) / g.Count()));
    }

    /// <summary>Of two of the texts given at the start.</summary>
    public double Of(string a, string b)
    {
        var (own, other) = (_stems[a], _stems[b]);
        var shared = own.Where(other.Contains).ToList();
        return shared.Count < FewestShared ? 0 : 2 * Weight(shared) / (Weight(own) + Weight(other));
    }

    private double Weight(IEnumerable<string> stems) => stems.Sum(s => _weights[s]);
}
