using PeacekeepingOrg.Core.Structure;
using PeacekeepingOrg.Core.Structure.Citations;
using PeacekeepingOrg.Core.Structure.Sources;

namespace PeacekeepingOrg.Core.Search;

/// <summary>What a search finds. In this order where scores are equal.</summary>
public enum SearchKind
{
    /// <summary>One function conferred on units or posts.</summary>
    Attribution,
    Unit,
    Post,

    /// <summary>A paragraph, item, heading or signature of a source, whether or not a fact was drawn from it.</summary>
    Paragraph,
}

/// <summary>Another name a unit or post is sought by: an acronym, an alias, a former name.</summary>
/// <param name="Text">The name.</param>
/// <param name="Language">"fr" or "en"; decides how its words are stemmed.</param>
public sealed record OtherName(string Text, string Language);

/// <summary>One thing that can be found.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Id">Its key: "8.23-c" for an attribution or a paragraph's item, else the key of the unit or post.</param>
/// <param name="Edition">Key of its edition; null for a source that no edition rests on.</param>
/// <param name="Title">Name of the unit, title of the post; for an attribution the names of its holders; for a paragraph its place.</param>
/// <param name="Text">What is shown and marked: the words of the source; for a unit or post its name.</param>
/// <param name="Language">Language of <paramref name="Text"/>: "fr" or "en".</param>
/// <param name="OtherNames">Acronyms, aliases, former and later names.</param>
/// <param name="Holders">On whom an attribution is conferred; empty for the other kinds.</param>
/// <param name="UnitPath">Keys of every unit it belongs to (its own for a unit) and of all units above.</param>
/// <param name="Authority">How far its source may be trusted.</param>
/// <param name="Citation">Where it is stated; null for what no sentence states.</param>
/// <param name="Ordinal">Place among its kind, in document order.</param>
public sealed record SearchDocument(
    SearchKind Kind,
    string Id,
    string? Edition,
    BilingualText Title,
    string Text,
    string Language,
    IReadOnlyList<OtherName> OtherNames,
    IReadOnlyList<Endpoint> Holders,
    IReadOnlyList<string> UnitPath,
    Authority Authority,
    CitationView? Citation,
    int Ordinal)
{
    /// <summary>The units above its (first) unit, from the top down; empty where it belongs to none or to several.</summary>
    public IReadOnlyList<Endpoint> Above { get; init; } = [];

    /// <summary>The names it goes by; none for attributions and paragraphs, whose titles only say where they stand.</summary>
    internal IEnumerable<OtherName> Names => IsNamed ? TitleNames(Title).Concat(OtherNames) : OtherNames;

    /// <summary>Names around it, by which an attribution may be sought together with its own words.</summary>
    internal IEnumerable<OtherName> HolderNames => Holders.SelectMany(holder => TitleNames(holder.Name));

    private bool IsNamed => Kind is SearchKind.Unit or SearchKind.Post;

    private static IEnumerable<OtherName> TitleNames(BilingualText title)
    {
        if (title.Fr is not null)
            yield return new(title.Fr, "fr");
        if (title.En is not null)
            yield return new(title.En, "en");
    }
}
