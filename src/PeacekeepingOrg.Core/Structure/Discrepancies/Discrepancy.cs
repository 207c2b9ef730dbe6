using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PeacekeepingOrg.Core.Data;
using PeacekeepingOrg.Core.Structure.Editions;
using PeacekeepingOrg.Core.Structure.Posts;
using PeacekeepingOrg.Core.Structure.Units;

namespace PeacekeepingOrg.Core.Structure.Discrepancies;

/// <summary>Two texts, or two places in one, that disagree or leave a thing unclear; shown to the reader, never smoothed over.</summary>
public sealed class Discrepancy
{
    public int Id { get; set; }

    public int EditionId { get; set; }

    public Edition Edition { get; set; } = null!;

    public required string Key { get; set; }

    public int Ordinal { get; set; }

    public required BilingualText Title { get; set; }

    public required BilingualText Explanation { get; set; }

    public List<DiscrepancySubject> Subjects { get; } = [];
}

/// <summary>A unit or post a discrepancy is about.</summary>
public sealed class DiscrepancySubject
{
    public int Id { get; set; }

    public int DiscrepancyId { get; set; }

    public Discrepancy Discrepancy { get; set; } = null!;

    public int Ordinal { get; set; }

    public int? UnitId { get; set; }

    public Unit? Unit { get; set; }

    public int? PostId { get; set; }

    public Post? Post { get; set; }
}

internal sealed class DiscrepancyConfiguration : IEntityTypeConfiguration<Discrepancy>
{
    public void Configure(EntityTypeBuilder<Discrepancy> builder)
    {
        builder.Property(d => d.Key).HasMaxLength(Lengths.Key);
        builder.HasIndex(d => new { d.EditionId, d.Key }).IsUnique();
    }
}
