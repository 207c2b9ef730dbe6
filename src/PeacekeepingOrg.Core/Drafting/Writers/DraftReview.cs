using PeacekeepingOrg.Core.Bulletins;

namespace PeacekeepingOrg.Core.Drafting.Writers;

/// <summary>What kind of fact a draft states.</summary>
public enum DraftFact
{
    /// <summary>That there is a unit of that name.</summary>
    Unit,

    /// <summary>The unit that comprises it.</summary>
    Parent,

    /// <summary>The post that directs it.</summary>
    Head,

    /// <summary>That there is a post of that title.</summary>
    Post,

    /// <summary>The unit a post that directs none sits in.</summary>
    Place,
    Line,
    Attribution,
}

/// <summary>One fact of a draft.</summary>
/// <param name="Fact">Of what kind.</param>
/// <param name="Words">The fact in words: «Service X in Division Y».</param>
/// <param name="Stated">The phrase it was read in; null where none states it.</param>
/// <param name="Reason">Why a person must look at it; null where the text is plain.</param>
public sealed record DraftedFact(DraftFact Fact, string Words, Phrase? Stated, string? Reason)
{
    /// <summary>Where to look: the phrase, or the one that names what it is about.</summary>
    public required Phrase Near { get; init; }
}

/// <summary>The facts of a draft, told apart by whether the text is plain.</summary>
/// <param name="Certain">Taken as certain.</param>
/// <param name="ToReview">To be looked at by a person, a fact once for each reason.</param>
/// <param name="Unused">Sentences that were used for nothing: no fact comes from them, nor any of the bulletin's particulars.</param>
/// <param name="BreaksOffAt">The place where the text ends in the middle of a sentence; null where it ends well.</param>
public sealed record DraftReview(IReadOnlyList<DraftedFact> Certain, IReadOnlyList<DraftedFact> ToReview, IReadOnlyList<Phrase> Unused, string? BreaksOffAt)
{
    private const string NoSentence = "no sentence says so";

    public static DraftReview Of(StructureDraft draft, DraftParticulars particulars)
    {
        ArgumentNullException.ThrowIfNull(draft);
        ArgumentNullException.ThrowIfNull(particulars);
        var facts = draft.Units.SelectMany(Of).Concat(draft.Posts.SelectMany(Of)).Concat(draft.Lines.Select(Of)).Concat(draft.Attributions.Select(Of))
            .ToLookup(fact => fact.Reason is null);
        return new([.. facts[true]], [.. facts[false]], UnusedSentences.Of(draft, particulars), EndOf(draft.Text));
    }

    /// <summary>"3 units, 1 head"; none that there is none of.</summary>
    public static string Count(IEnumerable<DraftedFact> facts) =>
        facts.GroupBy(fact => fact.Fact).OrderBy(kind => kind.Key).Select(kind => Count(kind.Count(), kind.Key.ToString().ToLowerInvariant())).ToList() is { Count: > 0 } kinds
            ? string.Join(", ", kinds)
            : "none";

    internal static string Count(int count, string noun) => $"{count} {noun}{(count == 1 ? "" : "s")}";

    /// <summary>What an entry is called in a list.</summary>
    internal static string NameOf(DraftEntry entry) => entry is DraftUnit unit ? unit.Name : ((DraftPost)entry).Title;

    /// <summary>Why a person must look at the entry itself.</summary>
    internal static IEnumerable<string> DoubtsOf(DraftEntry entry) =>
        entry is DraftUnit { Kind: null } ? entry.Doubts.Append("the word of its name gives no kind; 'unit' is written for want of one") : entry.Doubts;

    private static IEnumerable<DraftedFact> Of(DraftUnit unit)
    {
        foreach (var fact in Existence(unit, DraftFact.Unit))
            yield return fact;
        if (unit.Parent is { } parent)
            yield return new(DraftFact.Parent, $"{unit.Name} in {parent.Name}", unit.ParentStated, unit.ParentStated is null ? $"{NoSentence}; the plan of the bulletin puts it there" : null) { Near = unit.ParentStated ?? unit.Stated };
        if (unit.Head is { } head)
            yield return new(DraftFact.Head, $"{head.Title} directs {unit.Name}", unit.HeadStated, unit.HeadStated is null ? $"{NoSentence}; the post's title names the unit" : null) { Near = unit.HeadStated ?? head.Stated };
    }

    private static IEnumerable<DraftedFact> Of(DraftPost post)
    {
        foreach (var fact in Existence(post, DraftFact.Post))
            yield return fact;
        if (post is { IsHead: false, Unit: { } unit })
            yield return new(
                DraftFact.Place, $"{post.Title} in {unit.Name}", post.Stated, Places(post, unit) ? null : $"{NoSentence}; the text names the post where it speaks of the unit")
            { Near = post.Stated };
    }

    /// <summary>Whether the phrase that names a post names its unit too.</summary>
    internal static bool Places(DraftPost post, DraftUnit unit) => post.Stated.Quote.Contains(unit.Name, StringComparison.OrdinalIgnoreCase);

    private static IEnumerable<DraftedFact> Existence(DraftEntry entry, DraftFact fact)
    {
        var doubts = DoubtsOf(entry).ToList();
        return (doubts.Count == 0 ? [null] : doubts.AsEnumerable<string?>()).Select(doubt => new DraftedFact(fact, NameOf(entry), entry.Stated, doubt) { Near = entry.Stated });
    }

    private static DraftedFact Of(DraftLine line)
    {
        var through = line.Through is { } by ? $" (through {by.Title})" : "";
        return new(DraftFact.Line, $"{NameOf(line.From)} {Camel(line.Kind)} {NameOf(line.To)}{through}", line.Stated, line.Doubt) { Near = line.Stated };
    }

    private static DraftedFact Of(DraftAttribution attribution) =>
        new(DraftFact.Attribution, $"{string.Join(", ", attribution.Holders.Select(NameOf))}: {attribution.Stated.Quote}", attribution.Stated, null) { Near = attribution.Stated };

    /// <summary>As seed files and the API write the words of a list.</summary>
    internal static string Camel<T>(T word)
        where T : struct, Enum => word.ToString() is var name ? char.ToLowerInvariant(name[0]) + name[1..] : "";

    private static string? EndOf(BulletinText text)
    {
        if (text.Closing.Count > 0 || text.Sections is not [.., { Blocks: [.., { Kind: BlockKind.Paragraph } last] }])
            return null;
        var (at, words, items) = (last.Key, last.Text, last.Items);
        while (items is [.., var item])
            (at, words, items) = ($"{at}-{item.Label}", item.Text, item.Items);
        return Sentence.Ends(words) ? null : at;
    }
}
