using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PeacekeepingOrg.Core.Structure.Sources;

/// <summary>What one text does to another.</summary>
public enum RelationKind
{
    /// <summary>«En application de».</summary>
    AppliesUnder,

    /// <summary>«complète».</summary>
    Complements,

    /// <summary>«modifie».</summary>
    Amends,

    /// <summary>«est annulée».</summary>
    Abolishes,

    /// <summary>Names it, no more.</summary>
    RefersTo,
}

/// <summary>A relation between two texts (ELI: eli:amends, eli:repeals …), cited like any other fact.</summary>
public sealed class SourceRelation
{
    public int Id { get; set; }

    public int SourceId { get; set; }

    public Source Source { get; set; } = null!;

    public int TargetId { get; set; }

    public Source Target { get; set; } = null!;

    public int Ordinal { get; set; }

    public RelationKind Kind { get; set; }
}

internal sealed class SourceRelationConfiguration : IEntityTypeConfiguration<SourceRelation>
{
    public void Configure(EntityTypeBuilder<SourceRelation> builder)
    {
        builder.HasOne(r => r.Source).WithMany(s => s.Relations).HasForeignKey(r => r.SourceId);
        builder.HasOne(r => r.Target).WithMany().HasForeignKey(r => r.TargetId);
    }
}
