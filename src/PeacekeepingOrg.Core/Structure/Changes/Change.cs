using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PeacekeepingOrg.Core.Structure.Editions;
using PeacekeepingOrg.Core.Structure.Posts;
using PeacekeepingOrg.Core.Structure.Units;

namespace PeacekeepingOrg.Core.Structure.Changes;

/// <summary>What became of units and posts from one edition to another (W3C ORG: org:ChangeEvent).</summary>
public enum ChangeKind
{
    Created,
    Abolished,
    Renamed,

    /// <summary>Under another parent.</summary>
    Moved,
    Merged,
    Split,
    Kept,

    /// <summary>The texts leave it open.</summary>
    ToBeReviewed,
}

/// <summary>A change a curator found between two editions; what ids alone tell is computed, not kept (Comparison).</summary>
public sealed class Change
{
    public int Id { get; set; }

    public int Ordinal { get; set; }

    public ChangeKind Kind { get; set; }

    public int FromEditionId { get; set; }

    public Edition FromEdition { get; set; } = null!;

    public int ToEditionId { get; set; }

    public Edition ToEdition { get; set; } = null!;

    /// <summary>What it is held on.</summary>
    public required BilingualText Reason { get; set; }

    public List<ChangeSubject> Subjects { get; } = [];
}

/// <summary>A unit or post before a change, or after it.</summary>
public sealed class ChangeSubject
{
    public int Id { get; set; }

    public int ChangeId { get; set; }

    public int Ordinal { get; set; }

    /// <summary>True on the later side.</summary>
    public bool IsAfter { get; set; }

    public int? UnitId { get; set; }

    public Unit? Unit { get; set; }

    public int? PostId { get; set; }

    public Post? Post { get; set; }
}

internal sealed class ChangeConfiguration : IEntityTypeConfiguration<Change>, IEntityTypeConfiguration<ChangeSubject>
{
    public void Configure(EntityTypeBuilder<Change> builder)
    {
        builder.HasOne(c => c.FromEdition).WithMany().HasForeignKey(c => c.FromEditionId);
        builder.HasOne(c => c.ToEdition).WithMany().HasForeignKey(c => c.ToEditionId);
    }

    public void Configure(EntityTypeBuilder<ChangeSubject> builder) =>
        builder.HasOne<Change>().WithMany(c => c.Subjects).HasForeignKey(s => s.ChangeId);
}
