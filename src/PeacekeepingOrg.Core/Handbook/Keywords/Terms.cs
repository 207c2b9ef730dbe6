using PeacekeepingOrg.Core.Search;
using PeacekeepingOrg.Core.Structure.Attributions;

namespace PeacekeepingOrg.Core.Handbook.Keywords;

/// <summary>A text cut into words, each also without accent, capital and plural, so that phrases can be found in it.</summary>
internal sealed class IndexedText
{
    private readonly string _text;

    public IndexedText(string text)
    {
        _text = text;
        Tokens = Analysis.Words.Tokens(text);
        Words = [.. Tokens.Select(t => Singular(t.Term))];
    }

    public IReadOnlyList<Token> Tokens { get; }

    public IReadOnlyList<string> Words { get; }

    /// <summary>The words of a phrase as they are compared.</summary>
    public static IReadOnlyList<string> WordsOf(string phrase) => [.. Analysis.Words.Terms(phrase).Select(Singular)];

    /// <summary>True where the words stand in a row.</summary>
    public bool Has(IReadOnlyList<string> phrase)
    {
        for (var i = 0; i + phrase.Count <= Words.Count; i++)
            if (phrase.Select((word, j) => Words[i + j] == word).All(same => same))
                return true;
        return false;
    }

    /// <summary>The text from one word to another, as written.</summary>
    public string Between(int first, int last) => _text[Tokens[first].Start..Tokens[last].End];

    /// <summary>True where nothing but spaces and apostrophes parts a word from the next.</summary>
    public bool Joins(int word) => word + 1 < Tokens.Count && _text[Tokens[word].End..Tokens[word + 1].Start].All(c => c is ' ' or '\u00A0' or '’' or '\'' or '-');

    private static string Singular(string word) => word.Length > 3 && word[^1] is 's' or 'x' ? word[..^1] : word;
}

/// <summary>Attributions as texts to look in.</summary>
internal sealed class IndexedAttributions(IReadOnlyList<AttributionView> attributions)
{
    public IReadOnlyList<(AttributionView Attribution, IndexedText Text)> All { get; } = [.. attributions.Select(a => (a, new IndexedText(a.Text)))];

    /// <summary>Those that have the phrase.</summary>
    public IReadOnlyList<AttributionView> With(IReadOnlyList<string> phrase) =>
        phrase.Count == 0 ? [] : [.. All.Where(a => a.Text.Has(phrase)).Select(a => a.Attribution)];
}
