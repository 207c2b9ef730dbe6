using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PeacekeepingOrg.Core.Data;
using PeacekeepingOrg.Core.Structure.Editions;

namespace PeacekeepingOrg.Core.Structure.History;

/// <summary>Something that happened on a date, as a text states it: a body created, renamed, heard of first.</summary>
public sealed class Milestone
{
    public int Id { get; set; }

    public int EditionId { get; set; }

    /// <summary>The edition whose text states it.</summary>
    public Edition Edition { get; set; } = null!;

    public int Ordinal { get; set; }

    /// <summary>As exact as the text is: "1948", "2013-01" or "2001-01-31".</summary>
    public required string On { get; set; }

    /// <summary>Our words for it; the text's own are in its citation.</summary>
    public required BilingualText Title { get; set; }
}

internal sealed class MilestoneConfiguration : IEntityTypeConfiguration<Milestone>
{
    public void Configure(EntityTypeBuilder<Milestone> builder) => builder.Property(m => m.On).HasMaxLength(Lengths.Word);
}
