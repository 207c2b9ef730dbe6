using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PeacekeepingOrg.Core.Data;
using PeacekeepingOrg.Core.Structure.Sources;

namespace PeacekeepingOrg.Core.Structure.Editions;

/// <summary>What lasts across editions: DPKO and DPO are one organization (W3C ORG: org:FormalOrganization).</summary>
public sealed class Organization
{
    public int Id { get; set; }

    public required string Key { get; set; }

    public required BilingualText Name { get; set; }
}

/// <summary>The structure of one organization as one source (or a few) establishes it, from a date.</summary>
public sealed class Edition
{
    public int Id { get; set; }

    public required string Key { get; set; }

    public int Ordinal { get; set; }

    public int OrganizationId { get; set; }

    public Organization Organization { get; set; } = null!;

    public required BilingualText Title { get; set; }

    /// <summary>First day in force; null where no text loaded says.</summary>
    public DateOnly? EffectiveFrom { get; set; }

    /// <summary>Last day in force; null: not established by the texts loaded.</summary>
    public DateOnly? EffectiveTo { get; set; }

    public List<EditionSource> Sources { get; } = [];
}

/// <summary>A source an edition rests on; the first is the one its citations mean by default.</summary>
public sealed class EditionSource
{
    public int Id { get; set; }

    public int EditionId { get; set; }

    public int SourceId { get; set; }

    public Source Source { get; set; } = null!;

    public int Ordinal { get; set; }
}

internal sealed class EditionConfiguration : IEntityTypeConfiguration<Organization>, IEntityTypeConfiguration<Edition>
{
    public void Configure(EntityTypeBuilder<Organization> builder)
    {
        builder.Property(o => o.Key).HasMaxLength(Lengths.Key);
        builder.HasIndex(o => o.Key).IsUnique();
    }

    public void Configure(EntityTypeBuilder<Edition> builder)
    {
        builder.Property(e => e.Key).HasMaxLength(Lengths.Key);
        builder.HasIndex(e => e.Key).IsUnique();
    }
}
