using PeacekeepingOrg.Core.Bulletins;
using PeacekeepingOrg.Core.Structure.ReportingLines;
using PeacekeepingOrg.Core.Structure.Units;

namespace PeacekeepingOrg.Core.Drafting;

/// <summary>
/// The structure that a bulletin's sentences state, as far as the drafter understood them: a draft for a person to review, not yet an edition. Each fact has
/// the phrase it was read in; what was read but is doubtful has its reason; every sentence that nothing was read in is listed.
/// </summary>
/// <param name="Language">The language of the text: "fr" or "en".</param>
/// <param name="Text">The bulletin as the reader read it.</param>
/// <param name="Units">In the order of the text; the bulletin's own units and the outside ones its lines reach.</param>
/// <param name="Posts">In the order of the text.</param>
/// <param name="Lines">In the order of the text; a superior a line, a sentence a line.</param>
/// <param name="Attributions">Functions conferred, an item of a list or a sentence each.</param>
/// <param name="Unused">Sentences of the sections that nothing was read in.</param>
public sealed record StructureDraft(
    string Language,
    BulletinText Text,
    IReadOnlyList<DraftUnit> Units,
    IReadOnlyList<DraftPost> Posts,
    IReadOnlyList<DraftLine> Lines,
    IReadOnlyList<DraftAttribution> Attributions,
    IReadOnlyList<Phrase> Unused);

/// <summary>Words of the bulletin: a citation before it is one.</summary>
/// <param name="Block">The key of the block, or of the section's heading: "4.1", "section-4".</param>
/// <param name="Item">The path of the item within the block, "a" or "a-ii"; null for the block's own words.</param>
/// <param name="Start">Where the phrase begins in the text of the block or item, in UTF-16 units.</param>
/// <param name="Quote">The words themselves.</param>
public sealed record Phrase(string Block, string? Item, int Start, string Quote)
{
    /// <summary>As an edition file cites it: "4.1", "2.1-a".</summary>
    public string At => Item is null ? Block : $"{Block}-{Item}";
}

/// <summary>A unit or post: an end of a line, a holder of attributions.</summary>
public abstract class DraftEntry
{
    /// <summary>Its key in the edition file: its name or title in ASCII, hyphens for blanks; told from homonyms by its parent.</summary>
    public string Id { get; set; } = "";

    /// <summary>The phrase that states that it exists, and has its name or the words its name is put together from.</summary>
    public required Phrase Stated { get; set; }

    /// <summary>Whether it is outside what the bulletin organizes.</summary>
    public bool IsExternal { get; set; }

    /// <summary>How many, where the text counts them without naming them.</summary>
    public int? Count { get; set; }

    /// <summary>Whether it stands for one or several that the text does not name.</summary>
    public bool IsUnnamed { get; set; }

    /// <summary>Why a person must look at it; empty where the text is plain.</summary>
    public List<string> Doubts { get; } = [];
}

/// <summary>A unit.</summary>
public sealed class DraftUnit : DraftEntry
{
    /// <summary>Its name as the text has it, with a capital and without article.</summary>
    public required string Name { get; set; }

    public UnitKind? Kind { get; set; }

    public DraftUnit? Parent { get; set; }

    /// <summary>The phrase that puts it in its parent; null where only the plan of the bulletin does.</summary>
    public Phrase? ParentStated { get; set; }

    /// <summary>The post that directs it.</summary>
    public DraftPost? Head { get; set; }

    /// <summary>The phrase that says so; null where only the post's title does.</summary>
    public Phrase? HeadStated { get; set; }

    /// <summary>The phrase that announces its functions («Les principales attributions … sont les suivantes»), or the first sentence that states one.</summary>
    public Phrase? Functions { get; set; }

    /// <summary>Whether the items of the paragraph of <see cref="Functions"/> are its attributions.</summary>
    public bool HasList { get; set; }
}

/// <summary>A post.</summary>
public sealed class DraftPost : DraftEntry
{
    /// <summary>Its title, with a capital and without article; where the text has a part only («dont le Chef»), with the name of its unit.</summary>
    public required string Title { get; set; }

    /// <summary>The unit it heads or sits in.</summary>
    public DraftUnit? Unit { get; set; }

    public bool IsHead => Unit?.Head == this;
}

/// <summary>A reporting line.</summary>
/// <param name="From">Who reports, is accountable, assists …</param>
/// <param name="To">To whom.</param>
/// <param name="Kind">By the verb of the sentence.</param>
/// <param name="Through">The post by way of which it goes.</param>
/// <param name="Stated">The phrase.</param>
/// <param name="Doubt">Why a person must look at it, if one must.</param>
public sealed record DraftLine(DraftEntry From, DraftEntry To, LineKind Kind, DraftPost? Through, Phrase Stated, string? Doubt);

/// <summary>A function conferred on a unit or post.</summary>
/// <param name="Holders">On whom.</param>
/// <param name="Stated">The item of the list, or the sentence.</param>
/// <param name="InProse">Whether a sentence confers it, and no list.</param>
/// <param name="ByReference">Whether it is only named: «énoncées à la section 7 de la circulaire …».</param>
public sealed record DraftAttribution(IReadOnlyList<DraftEntry> Holders, Phrase Stated, bool InProse, bool ByReference);
