namespace PeacekeepingOrg.Core.Bulletins;

/// <summary>A way of labelling the items of a list: letters, or small roman numerals.</summary>
internal sealed class ListNumbering
{
    private readonly string[] labels;

    private ListNumbering(IEnumerable<string> labels) => this.labels = [.. labels];

    public static ListNumbering Letters { get; } = new(Enumerable.Range('a', 26).Select(letter => ((char)letter).ToString()));

    public static ListNumbering Roman { get; } = new(
        from ten in new[] { "", "x", "xx" }
        from one in new[] { "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x" }
        select ten + one);

    /// <summary>The label's place in a list, from 1; 0 if it is none of this kind.</summary>
    public int PlaceOf(string label) => Array.IndexOf(labels, label) + 1;
}
