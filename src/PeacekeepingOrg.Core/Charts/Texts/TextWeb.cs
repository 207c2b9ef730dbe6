using PeacekeepingOrg.Core.Charts.Scenes;

namespace PeacekeepingOrg.Core.Charts.Texts;

/// <summary>A text to draw.</summary>
/// <param name="Key">Its id.</param>
/// <param name="Name">Its symbol or short name.</param>
/// <param name="Remark">Below it: «non chargé»; null for nothing.</param>
public sealed record WebText(string Key, string Name, string? Remark);

/// <summary>What one text does to another, to draw as an arrow.</summary>
/// <param name="From">Id of the text that does it.</param>
/// <param name="To">Id of the other.</param>
/// <param name="Words">What it does: «complète».</param>
public sealed record WebRelation(string From, string To, string Words);

/// <summary>A text as drawn.</summary>
public sealed record WebBox(WebText Text, Area Area, IReadOnlyList<string> Lines);

/// <summary>A relation as drawn.</summary>
/// <param name="Relation">Which.</param>
/// <param name="Points">Corners, upright and level only, from the one text's right side to the other's left.</param>
/// <param name="Label">Room of its words, just above its last stretch.</param>
public sealed record WebArrow(WebRelation Relation, IReadOnlyList<Spot> Points, Area Label);

/// <summary>Texts and what they do to one another, drawn from left to right; measures in pixels of the screen.</summary>
public sealed record TextWeb(double Width, double Height, IReadOnlyList<WebBox> Boxes, IReadOnlyList<WebArrow> Arrows)
{
    public const double NameSize = 15;

    public const double LabelSize = 13;

    /// <summary>From one line of a name to the next.</summary>
    public const double LineHeight = 19;
}
