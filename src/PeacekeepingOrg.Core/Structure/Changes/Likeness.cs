using PeacekeepingOrg.Core.Search;

namespace PeacekeepingOrg.Core.Structure.Changes;

/// <summary>
/// How alike two sentences of one language are, 0 to 1: the weight of the stems both have, twice, over the weight of the stems of each (Dice's coefficient, weighted). Stop
/// words are left out, and a stem weighs the less the more of the attributions compared have it: «opérations de maintien de la paix» is in most of them and says little.
/// Sentences in two languages are not compared: 0.
/// </summary>
public sealed class Likeness
{
    /// <summary>Below it nothing is set beside an attribution; set by reading the pairs it lets through.</summary>
    public const double Threshold = 0.17;

    /// <summary>Stems in common, at the least: two short sentences are soon alike by chance.</summary>
    private const int FewestShared = 2;

    private readonly Dictionary<string, (string Language, HashSet<string> Stems)> _stems = [];
    private readonly Dictionary<string, double> _weights;

    /// <param name="texts">All that will be compared, each with its language; they give the stems their weight.</param>
    public Likeness(IEnumerable<(string Text, string Language)> texts)
    {
        foreach (var (text, language) in texts)
            _stems[text] = (language, [.. (language == "en" ? Analysis.English : Analysis.French).Terms(text)]);
        _weights = _stems.Values.SelectMany(s => s.Stems).GroupBy(s => s).ToDictionary(g => g.Key, g => Math.Log((_stems.Count + 1.0) / g.Count()));
    }

    /// <summary>Of two of the texts given at the start.</summary>
    public double Of(string a, string b)
    {
        var ((language, own), (otherLanguage, other)) = (_stems[a], _stems[b]);
        if (language != otherLanguage)
            return 0;
        var shared = own.Where(other.Contains).ToList();
        return shared.Count < FewestShared ? 0 : 2 * Weight(shared) / (Weight(own) + Weight(other));
    }

    private double Weight(IEnumerable<string> stems) => stems.Sum(s => _weights[s]);
}
