using PeacekeepingOrg.Core.Charts.Writers;
using PeacekeepingOrg.Core.Handbook.Flow;
using PeacekeepingOrg.Core.Structure;
using PeacekeepingOrg.Core.Structure.Attributions;
using PeacekeepingOrg.Core.Structure.Citations;
using PeacekeepingOrg.Core.Structure.Sources;
using PeacekeepingOrg.Core.Structure.Units;

namespace PeacekeepingOrg.Core.Handbook.Parts;

/// <summary>What every part of the handbook is written from, and the turns of phrase they share.</summary>
internal sealed class Book
{
    private readonly Dictionary<string, string?> _unitOfPost;
    private readonly IReadOnlyDictionary<string, int> _pages;

    /// <param name="data">What the edition holds.</param>
    /// <param name="lang">"fr" or "en".</param>
    /// <param name="addresses">Where things are on the site.</param>
    /// <param name="pages">On which page each place came to lie when last laid out.</param>
    /// <param name="count">Pages there were.</param>
    public Book(HandbookData data, string lang, HandbookAddresses addresses, IReadOnlyDictionary<string, int> pages, int count)
    {
        (Data, Lang, Addresses, _pages, Count, Words) = (data, lang, addresses, pages, count, new(lang));
        Children = data.Units.Where(u => !u.IsExternal).ToLookup(u => u.ParentWithin);
        Order = InOrder(null).Concat(data.Units.Where(u => u.IsExternal)).Select((u, i) => (u, i)).ToDictionary(u => "unit-" + u.u.Key, u => u.i);
        _unitOfPost = data.Posts.ToDictionary(p => p.Key, p => p.Unit?.Key);
    }

    public HandbookData Data { get; }

    public string Lang { get; }

    public HandbookAddresses Addresses { get; }

    public HandbookWords Words { get; }

    public int Count { get; }

    /// <summary>What comprises what; external units left out.</summary>
    public ILookup<string?, UnitView> Children { get; }

    /// <summary>Which sheet comes before which.</summary>
    public IReadOnlyDictionary<string, int> Order { get; }

    public string Title => Data.Edition.Title.In(Lang);

    /// <summary>The text the edition rests on first; citations of any other carry its symbol.</summary>
    public string MainSource => Data.Edition.Sources[0].Key;

    /// <summary>The page a place is on; before anything is laid out, one of as many digits.</summary>
    public int PageOf(string destination) => _pages.GetValueOrDefault(destination, 88);

    /// <summary>True where the book has such a place.</summary>
    public bool Has(string destination) => _pages.ContainsKey(destination);

    /// <summary>A unit's own and all below it, as the sheets follow one another.</summary>
    public IEnumerable<UnitView> InOrder(string? parent) => Children[parent].SelectMany(child => InOrder(child.Key).Prepend(child));

    public static string Place(Endpoint end) => (end.Type == EndpointType.Unit ? "unit-" : "post-") + end.Key;

    public static string Place(AttributionView attribution) => "at-" + attribution.Key;

    /// <summary>Where one reads about it: a unit's sheet, that of the unit a post is in, else the list of posts.</summary>
    public string SheetOf(Endpoint end) => end.Type == EndpointType.Post && _unitOfPost.GetValueOrDefault(end.Key) is { } unit ? "unit-" + unit : Place(end);

    /// <summary>A name that leads to its page.</summary>
    public Run Name(Endpoint end, Style? style = null) => new(end.Name.In(Lang), style ?? Format.Text, new Link.Jump(SheetOf(end)));

    /// <summary>"→ p. 12".</summary>
    public IEnumerable<Run> See(string destination) => [new(" ", Format.Quiet), new(Words.See(PageOf(destination)), Format.Cite, new Link.Jump(destination))];

    /// <summary>The paragraph, a link to it; for what is inferred, that it is and why.</summary>
    public IEnumerable<Run> Cite(params IEnumerable<CitationView?> citations)
    {
        foreach (var citation in citations.OfType<CitationView>().DistinctBy(c => (c.SourceKey, c.Anchor, c.Reason)))
        {
            if (citation.Place is not null)
            {
                yield return new(" ", Format.Quiet);
                yield return Passage(citation);
            }

            if (citation.Basis == FactBasis.Inferred)
                yield return new($" ({Words.Say("déduit", "inferred")}{Words.Colon}{citation.Reason.In(Lang)})", Format.Other with { Size = 9 });
        }
    }

    /// <summary>"7.8 a)", a link to the passage.</summary>
    public Run Passage(CitationView citation, Style? style = null)
    {
        var place = Words.Place(citation.Paragraph, citation.Place);
        return new(
            (citation.SourceKey == MainSource ? place : $"{citation.Source?.In(Lang)},\u00A0{place}")
                + (citation.Authority == Authority.Unverified ? $" ({Words.Standing(Authority.Unverified).ToLowerInvariant()})" : ""),
            style ?? Format.Cite,
            Addresses.Citation(citation) is { } address ? new Link.Url(address) : null);
    }

    /// <summary>A heading that begins a part.</summary>
    public static Row PartHeading(string title, string destination) =>
        new(26, new Cell(0, Format.Width, [new(title, Format.Part)])) { Destination = destination, Bookmark = new(0, title, destination), KeepWithNext = true };

    /// <summary>A paragraph in the text's column.</summary>
    public static Row Paragraph(IReadOnlyList<Run> runs, double before = 6) =>
        new(Format.TextLeading, new Cell(Format.MainX, Format.MainWidth, runs)) { Before = before };

    /// <summary>A label beside its text.</summary>
    public static Row Entry(string label, IEnumerable<Run> runs, double before = 3) => new(
        Format.TextLeading,
        new Cell(0, Format.Side, [new(label, Format.Label)]),
        new Cell(Format.MainX, Format.MainWidth, [.. runs]))
    { Before = before };

    public TextSection Section(string head, IEnumerable<Row> rows, string? address = null) => new(head, address ?? Addresses.Handbook, [.. rows]);
}
