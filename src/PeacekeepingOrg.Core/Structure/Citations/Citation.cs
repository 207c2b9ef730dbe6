using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PeacekeepingOrg.Core.Data;
using PeacekeepingOrg.Core.Structure.Attributions;
using PeacekeepingOrg.Core.Structure.Changes;
using PeacekeepingOrg.Core.Structure.Discrepancies;
using PeacekeepingOrg.Core.Structure.Editions;
using PeacekeepingOrg.Core.Structure.Glossary;
using PeacekeepingOrg.Core.Structure.History;
using PeacekeepingOrg.Core.Structure.Posts;
using PeacekeepingOrg.Core.Structure.ReportingLines;
using PeacekeepingOrg.Core.Structure.Sources;
using PeacekeepingOrg.Core.Structure.Units;

namespace PeacekeepingOrg.Core.Structure.Citations;

/// <summary>What a citation is the ground of.</summary>
public enum Fact
{
    Existence,
    Name,
    Alias,
    Kind,
    Count,
    Parent,
    Head,

    /// <summary>The unit a post sits in without heading it.</summary>
    Place,
    Rank,
    Holder,
    Serves,
    Line,
    Attribution,
    EffectiveFrom,
    EffectiveTo,

    /// <summary>What one text does to another.</summary>
    Relation,
    Title,
    Date,
    Signatory,
    Issuer,

    /// <summary>Something that happened on a date.</summary>
    History,

    /// <summary>What became of a unit or post in a later edition.</summary>
    Change,

    /// <summary>A term of the glossary, where a text uses it.</summary>
    Term,

    /// <summary>A remark for the reader, drawn from the text.</summary>
    Note,

    /// <summary>One side of a discrepancy.</summary>
    Discrepancy,

    /// <summary>A block that states no fact drawn here, with the reason.</summary>
    Context,
}

/// <summary>Whether a text states the fact or we draw it from one.</summary>
public enum FactBasis
{
    Cited,

    /// <summary>No sentence states it; the reason says what it is drawn from.</summary>
    Inferred,
}

/// <summary>
/// The ground of one stated fact: the paragraph or item and the phrase in it. One row for each fact, whatever it is about, so that
/// everything drawn from a paragraph is one query.
/// </summary>
public sealed class Citation
{
    public int Id { get; set; }

    public int Ordinal { get; set; }

    public Fact Fact { get; set; }

    public FactBasis Basis { get; set; }

    /// <summary>Why an inferred fact is held, or why a block is context; empty otherwise.</summary>
    public required BilingualText Reason { get; set; }

    public int? BlockId { get; set; }

    /// <summary>The block that states it; null for an inferred fact drawn from no one sentence.</summary>
    public Block? Block { get; set; }

    public int? ItemId { get; set; }

    public Item? Item { get; set; }

    /// <summary>The phrase, a substring of the block's text, or of the item's where there is one; empty for a whole block listed as context.</summary>
    public required string Quote { get; set; }

    /// <summary>Where the phrase starts, in UTF-16 units.</summary>
    public int Start { get; set; }

    /// <summary>Its length, in UTF-16 units.</summary>
    public int Length { get; set; }

    public int? RestsOnId { get; set; }

    /// <summary>A text not loaded on which an inferred fact rests; null otherwise.</summary>
    public Source? RestsOn { get; set; }

    /// <summary>The edition whose fact it is; null for facts about sources.</summary>
    public int? EditionId { get; set; }

    public Edition? Edition { get; set; }

    // What the fact is about: one of these (a head: its unit and its post); none for the edition's own facts and for context.
    public int? UnitId { get; set; }

    public Unit? Unit { get; set; }

    public int? PostId { get; set; }

    public Post? Post { get; set; }

    public int? ReportingLineId { get; set; }

    public ReportingLine? ReportingLine { get; set; }

    public int? AttributionId { get; set; }

    public Attribution? Attribution { get; set; }

    public int? DiscrepancyId { get; set; }

    public Discrepancy? Discrepancy { get; set; }

    public int? SourceId { get; set; }

    /// <summary>The source a fact is about (its title, date, signatory) — not the source that states it, which is the block's.</summary>
    public Source? Source { get; set; }

    public int? SourceRelationId { get; set; }

    public SourceRelation? SourceRelation { get; set; }

    public int? UnitServiceId { get; set; }

    public UnitService? UnitService { get; set; }

    public int? MilestoneId { get; set; }

    public Milestone? Milestone { get; set; }

    public int? ChangeId { get; set; }

    public Change? Change { get; set; }

    public int? TermId { get; set; }

    public Term? Term { get; set; }
}

internal sealed class CitationConfiguration : IEntityTypeConfiguration<Citation>
{
    public void Configure(EntityTypeBuilder<Citation> builder) => builder.HasIndex(c => c.BlockId);
}
