using PeacekeepingOrg.Core.Structure.Citations;
using PeacekeepingOrg.Core.Structure.Posts;
using PeacekeepingOrg.Core.Structure.Units;

namespace PeacekeepingOrg.Core.Structure.Changes;

/// <summary>A unit or a post, by what both have.</summary>
internal sealed class ComparedSubject
{
    private readonly BilingualText _acronym;

    private ComparedSubject(Endpoint end, BilingualText acronym, Endpoint? place, CitationView? name, CitationView? placeCitation, IReadOnlyList<(ComparedFact, FactSide)> facts)
    {
        (End, _acronym, Place, NameCitation, PlaceCitation, Facts) = (end, acronym, place, name, placeCitation, facts);
    }

    public Endpoint End { get; }

    /// <summary>The unit that comprises it, or that it heads or sits in; null: not established.</summary>
    public Endpoint? Place { get; }

    public CitationView? NameCitation { get; }

    public CitationView? PlaceCitation { get; }

    /// <summary>The same facts in the same order for two units, and for two posts.</summary>
    public IReadOnlyList<(ComparedFact Fact, FactSide Side)> Facts { get; }

    public (EndpointType, string) Id => (End.Type, End.Key);

    public bool IsExternal => End.IsExternal;

    /// <summary>True where the text does not have the name so: it has it in parts, or in the other language.</summary>
    public bool IsNamedByUs(string language) =>
        language == "fr" ? End.Name.FrBasis is not null : End.Name.EnBasis is NameBasis.Ours || NameCitation?.Language == "fr";

    public bool Is(Endpoint end) => (end.Type, end.Key) == Id;

    public static IEnumerable<ComparedSubject> Of(ComparedEdition edition)
    {
        var children = edition.Units.Where(u => !u.IsExternal).ToLookup(u => u.Parent?.Key);
        return edition.Units.Select(u => Of(u, children[u.Key].Count())).Concat(edition.Posts.Select(Of));
    }

    /// <summary>The language two names can be compared in; null where one is French and the other English only.</summary>
    public static string? CommonLanguage(BilingualText a, BilingualText b) =>
        a.Fr is not null && b.Fr is not null ? "fr" : a.En is not null && b.En is not null ? "en" : null;

    /// <summary>
    /// Whether two names are the same as text: apostrophes, spaces and capitals aside, and an acronym only where both have one in the same language.
    /// </summary>
    public static bool HaveSameName(ComparedSubject a, ComparedSubject b, string language) =>
        AreSame(a.End.Name.In(language), b.End.Name.In(language)) && Agree(a._acronym.Fr, b._acronym.Fr) && Agree(a._acronym.En, b._acronym.En);

    private static ComparedSubject Of(UnitView unit, int children) => new(
        unit.Endpoint,
        unit.Acronym,
        unit.Parent,
        unit.CitationOf(Fact.Existence) ?? unit.CitationOf(Fact.Name),
        unit.CitationOf(Fact.Parent),
        [
            (ComparedFact.Head, new(unit.Head, Citation: unit.CitationOf(Fact.Head))),
            (ComparedFact.Place, new(unit.Parent, Citation: unit.CitationOf(Fact.Parent))),
            (ComparedFact.Count, new(Number: unit.Count, Citation: unit.CitationOf(Fact.Count))),
            (ComparedFact.Units, new(Number: children)),
            (ComparedFact.Attributions, new(Number: unit.AttributionCount)),
        ]);

    private static ComparedSubject Of(PostView post) => new(
        post.Endpoint,
        new(null),
        post.Unit,
        post.CitationOf(Fact.Existence) ?? post.CitationOf(Fact.Name),
        post.CitationOf(post.IsHead ? Fact.Head : Fact.Place),
        [
            (ComparedFact.Place, new(post.Unit, Citation: post.CitationOf(post.IsHead ? Fact.Head : Fact.Place))),
            (ComparedFact.Count, new(Number: post.Count, Citation: post.CitationOf(Fact.Count))),
            (ComparedFact.Rank, new(Text: post.Rank.IsEmpty ? null : post.Rank, Citation: post.CitationOf(Fact.Rank))),
            (ComparedFact.Holder, new(Text: post.Holder is null ? null : new(post.Holder, post.Holder), Citation: post.CitationOf(Fact.Holder))),
        ]);

    private static bool Agree(string? a, string? b) => a is null || b is null || AreSame(a, b);

    private static bool AreSame(string a, string b) => string.Equals(Plain(a), Plain(b), StringComparison.OrdinalIgnoreCase);

    private static string Plain(string name) =>
        string.Join(' ', name.Replace('’', '\'').Split([' ', '\u00A0', '\u202F', '\t', '\n'], StringSplitOptions.RemoveEmptyEntries));
}
