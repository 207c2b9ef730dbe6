namespace PeacekeepingOrg.Core.Drafting;

/// <summary>Names of units and titles of posts known to be whole, so that where they end need not be guessed again.</summary>
internal sealed class NameList
{
    private readonly Dictionary<string, SortedSet<int>> _lengths = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _acronyms = [];
    private readonly HashSet<string> _others = [];
    private readonly HashSet<string> _names = new(StringComparer.OrdinalIgnoreCase);

    public void Add(string plain)
    {
        var name = plain.Trim();
        if (name.Length is 0 or > 200 || !_names.Add(name))
            return;
        var first = FirstWord(name, 0);
        if (!_lengths.TryGetValue(first, out var lengths))
            _lengths.Add(first, lengths = new SortedSet<int>(Comparer<int>.Create((a, b) => b.CompareTo(a))));
        lengths.Add(name.Length);
    }

    /// <summary>Adds what the bulletin calls a unit for short: «UNOS».</summary>
    public void AddAcronym(string word) => _acronyms.Add(word);

    /// <summary>Adds the name of a unit by no word for units: «la Base logistique d’Antalya», where the text lists it among units.</summary>
    public void AddOther(string plain)
    {
        _others.Add(plain.Trim());
        Add(plain);
    }

    /// <summary>Such a name at a place; null if there is none.</summary>
    public string? OtherAt(string plain, int at) =>
        _others.Count > 0 && at < plain.Length && LongestAt(plain, at) is > 0 and var length && _others.Contains(plain.Substring(at, length)) ? plain.Substring(at, length) : null;

    /// <summary>The acronym that begins at a place; null if none does.</summary>
    public string? AcronymAt(string plain, int at)
    {
        if (_acronyms.Count == 0 || at >= plain.Length || !char.IsUpper(plain[at]))
            return null;
        var word = FirstWord(plain, at);
        return _acronyms.Contains(word) ? word : null;
    }

    public bool Contains(string plain) => _names.Contains(plain);

    /// <summary>The length of the longest name that begins at a place and ends with a word; 0 if none does.</summary>
    public int LongestAt(string plain, int at)
    {
        if (!_lengths.TryGetValue(FirstWord(plain, at), out var lengths))
            return 0;
        foreach (var length in lengths)
        {
            var end = at + length;
            if (end <= plain.Length
                && (end == plain.Length || !char.IsLetterOrDigit(plain[end]))
                && _names.Contains(plain.Substring(at, length)))
                return length;
        }

        return 0;
    }

    private static string FirstWord(string text, int at)
    {
        var end = at;
        while (end < text.Length && char.IsLetterOrDigit(text[end]))
            end++;
        return text[at..end];
    }
}
