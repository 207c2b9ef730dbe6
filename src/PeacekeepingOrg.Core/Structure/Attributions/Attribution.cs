using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PeacekeepingOrg.Core.Data;
using PeacekeepingOrg.Core.Structure.Editions;
using PeacekeepingOrg.Core.Structure.Posts;
using PeacekeepingOrg.Core.Structure.Units;

namespace PeacekeepingOrg.Core.Structure.Attributions;

/// <summary>One function conferred on one or more units or posts (RiC-O: rico:Mandate), bound to its paragraph and item by its citation.</summary>
public sealed class Attribution
{
    public int Id { get; set; }

    public int EditionId { get; set; }

    public Edition Edition { get; set; } = null!;

    /// <summary>"8.23-c" for an item; "3.2-p1" for the first function a paragraph confers in prose.</summary>
    public required string Key { get; set; }

    public int Ordinal { get; set; }

    /// <summary>The words of the text: the item whole, or the clause that confers the function.</summary>
    public required string Text { get; set; }

    public List<AttributionHolder> Holders { get; } = [];
}

/// <summary>A unit or post on which an attribution is conferred.</summary>
public sealed class AttributionHolder
{
    public int Id { get; set; }

    public int AttributionId { get; set; }

    public Attribution Attribution { get; set; } = null!;

    public int Ordinal { get; set; }

    public int? UnitId { get; set; }

    public Unit? Unit { get; set; }

    public int? PostId { get; set; }

    public Post? Post { get; set; }
}

internal sealed class AttributionConfiguration : IEntityTypeConfiguration<Attribution>
{
    public void Configure(EntityTypeBuilder<Attribution> builder)
    {
        builder.Property(a => a.Key).HasMaxLength(Lengths.Key);
        builder.HasIndex(a => new { a.EditionId, a.Key }).IsUnique();
    }
}
