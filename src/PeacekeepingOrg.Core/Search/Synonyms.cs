using PeacekeepingOrg.Core.Seeding;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace PeacekeepingOrg.Core.Search;

/// <summary>
/// What else to look for when a reader types a word or phrase: seed-data/synonyms.yaml, reviewed by hand. An entry is either
/// <c>same: [a, b, c]</c>, each finding the others, or <c>typed: [a]</c> with <c>finds: [b, c]</c>, one way only.
/// </summary>
public sealed record Synonyms
{
    private readonly Dictionary<string, List<string>> _others = [];
    private readonly HashSet<string> _words = [];
    private readonly List<(IReadOnlyList<string> Typed, IReadOnlyList<string> Finds)> _entries = [];

    private Synonyms()
    {
    }

    /// <summary>No synonyms at all.</summary>
    public static Synonyms None { get; } = new();

    /// <summary>The file's entries in order: what is typed, and what it also finds.</summary>
    internal IReadOnlyList<(IReadOnlyList<string> Typed, IReadOnlyList<string> Finds)> Entries => _entries;

    /// <summary>Words in the longest phrase that has synonyms, stop words not counted.</summary>
    internal int LongestPhrase { get; private set; }

    /// <summary>Reads the file.</summary>
    /// <exception cref="SeedException">The file is missing or not as it should be.</exception>
    public static Synonyms Read(string path)
    {
        if (!File.Exists(path))
            throw Broken(path, 0, "The synonyms are missing.", "Restore the file, or make it an empty one.");

        var yaml = new YamlStream();
        try
        {
            using var reader = new StreamReader(path);
            yaml.Load(reader);
        }
        catch (Exception e) when (e is YamlException or InvalidOperationException) // the latter for some unclosed lists
        {
            throw Broken(path, (e as YamlException)?.Start.Line ?? 0, $"This is no YAML: {e.Message}", "Correct it; put words that hold a colon or # in quotes.");
        }

        var synonyms = new Synonyms();
        if (yaml.Documents.Count == 0)
            return synonyms;
        var root = yaml.Documents[0].RootNode;
        if (root is not YamlSequenceNode entries)
            throw Broken(path, root.Start.Line, "The file is no list of entries.", "Begin each entry with \"- same:\", or with \"- typed:\" and \"finds:\".");
        foreach (var entry in entries)
            synonyms.Read(entry, path);
        return synonyms;
    }

    /// <summary>What else to look for instead of these words in a row, given as stems.</summary>
    internal IReadOnlyList<string> Of(IEnumerable<string> stems) => _others.GetValueOrDefault(Key(stems)) ?? [];

    /// <summary>The words of the file, folded: they are no misspellings.</summary>
    internal IReadOnlySet<string> Words => _words;

    /// <summary>The stems by which a phrase is looked up, whatever its language: those the French analysis gives it.</summary>
    internal static string[] Stems(string phrase) => Analysis.French.Terms(phrase.ToLowerInvariant());

    private static string Key(IEnumerable<string> stems) => string.Join(' ', stems);

    private static SeedException Broken(string path, long line, string message, string remedy) =>
        new([new(path, (int)line, message, remedy)]);

    private void Read(YamlNode entry, string path)
    {
        var lists = (entry as YamlMappingNode)?.Children
            .ToDictionary(child => child.Key.ToString(), child => Phrases(child.Value, path)) ?? [];
        var names = string.Join('+', lists.Keys.Order(StringComparer.Ordinal));
        switch (names)
        {
            case "same" when lists["same"].Count > 1:
                Add(lists["same"], lists["same"]);
                break;
            case "finds+typed":
                Add(lists["typed"], lists["finds"]);
                break;
            case "same":
                throw Broken(path, entry.Start.Line, "\"same\" has one phrase only.", "Give at least two, or take the entry out.");
            default:
                throw Broken(path, entry.Start.Line, $"The entry has \"{names}\".", "Give it either \"same\", or \"typed\" and \"finds\".");
        }
    }

    private static List<string> Phrases(YamlNode node, string path)
    {
        if (node is not YamlSequenceNode { Children.Count: > 0 } list)
            throw Broken(path, node.Start.Line, "This is no list of phrases.", "Write [one, another].");
        foreach (var child in list)
            if (child is not YamlScalarNode { Value: { } phrase } || Stems(phrase).Length == 0)
                throw Broken(path, child.Start.Line, $"\"{child}\" is no phrase to look for.", "Write a word or phrase that is not all stop words.");
        return [.. list.Select(child => ((YamlScalarNode)child).Value!)];
    }

    private void Add(List<string> typed, List<string> finds)
    {
        _entries.Add((typed, finds));
        foreach (var phrase in typed)
        {
            var stems = Stems(phrase);
            LongestPhrase = Math.Max(LongestPhrase, stems.Length);
            _words.UnionWith(Analysis.Words.Terms(phrase));
            if (!_others.TryGetValue(Key(stems), out var others))
                _others.Add(Key(stems), others = []);
            others.AddRange(finds.Where(other => other != phrase && !others.Contains(other)));
        }
    }
}
