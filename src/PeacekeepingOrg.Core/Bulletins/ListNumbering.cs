namespace PeacekeepingOrg.Core.Bulletins;

/// <summary>A way of labelling the items of a list: letters, small roman numerals or figures, in brackets or with a full stop.</summary>
internal sealed class ListNumbering
{
    private static readonly string[] LetterLabels =
        [.. from times in new[] { 1, 2 } from letter in Enumerable.Range('a', 26) select new string((char)letter, times)];

    private static readonly string[] RomanLabels =
    [
        .. from ten in new[] { "", "x", "xx" }
           from one in new[] { "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x" }
           select ten + one,
    ];

    private static readonly string[] FigureLabels = [.. Enumerable.Range(1, 99).Select(figure => $"{figure}")];

    private static readonly ListNumbering[] InBrackets = [new(LetterLabels), new(RomanLabels), new(FigureLabels)];
    private static readonly ListNumbering[] WithFullStops = [new(LetterLabels), new(RomanLabels), new(FigureLabels)];

    private readonly Dictionary<string, int> places;

    private ListNumbering(string[] labels)
    {
        places = [];
        for (var i = 0; i < labels.Length; i++)
            places.TryAdd(labels[i], i + 1);
    }

    public static ListNumbering Roman => InBrackets[1];

    /// <summary>The numberings that a label so printed may be of.</summary>
    public static IReadOnlyList<ListNumbering> Of(ItemMark mark) => mark.HasFullStop ? WithFullStops : InBrackets;

    /// <summary>The label's place in a list, from 1; 0 if it is none of this kind.</summary>
    public int PlaceOf(string label) => places.GetValueOrDefault(label);
}
