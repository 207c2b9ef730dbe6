using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PeacekeepingOrg.Core.Data;
using PeacekeepingOrg.Core.Structure.Editions;
using PeacekeepingOrg.Core.Structure.Posts;

namespace PeacekeepingOrg.Core.Structure.Units;

/// <summary>Kind of unit, by the word the text uses for it (ST/SGB/1997/5's ranks of units).</summary>
public enum UnitKind
{
    Department,
    Office,
    Secretariat,
    Division,
    Section,
    Service,
    Branch,
    Directorate,
    Unit,
    Team,
    Centre,
    Capacity,
    WorkingGroup,

    /// <summary>An intergovernmental organ, such as the Security Council; always external.</summary>
    Organ,
}

/// <summary>How a text confers a unit's attributions.</summary>
public enum AttributionMode
{
    /// <summary>A list or sentence of its own.</summary>
    Own,

    /// <summary>Only together with other units (6.7, 8.5).</summary>
    Collective,

    /// <summary>By reference to another text (4.9).</summary>
    ByReference,

    /// <summary>The texts loaded confer none on the unit itself.</summary>
    None,
}

/// <summary>A department, office, division, section, service, unit, team or centre of an edition (W3C ORG: org:OrganizationalUnit).</summary>
public sealed class Unit
{
    public int Id { get; set; }

    public int EditionId { get; set; }

    public Edition Edition { get; set; } = null!;

    public required string Key { get; set; }

    public int Ordinal { get; set; }

    public UnitKind Kind { get; set; }

    public required BilingualText Name { get; set; }

    public required BilingualText Acronym { get; set; }

    public int? ParentId { get; set; }

    /// <summary>The unit that comprises it; null for the department and where no text places it.</summary>
    public Unit? Parent { get; set; }

    /// <summary>How many such units there are, where one row stands for several («trois équipes»); null: not stated, or one.</summary>
    public int? Count { get; set; }

    /// <summary>True where the row stands for units the text does not name one by one.</summary>
    public bool IsUnnamed { get; set; }

    /// <summary>True for a unit of another organization.</summary>
    public bool IsExternal { get; set; }

    public AttributionMode AttributionMode { get; set; }

    public required BilingualText Note { get; set; }

    public List<UnitAlias> Aliases { get; } = [];

    /// <summary>Units it serves besides its own (4.10, 5.8).</summary>
    public List<UnitService> Serves { get; } = [];

    public List<Post> Posts { get; } = [];
}

/// <summary>Why a unit or post has another name.</summary>
public enum AliasKind
{
    Alias,
    Abbreviation,
    Former,
    Later,
}

/// <summary>Another name readers search a unit by.</summary>
public sealed class UnitAlias
{
    public int Id { get; set; }

    public int UnitId { get; set; }

    public int Ordinal { get; set; }

    public required string Text { get; set; }

    public required string Language { get; set; }

    public AliasKind Kind { get; set; }

    public NameBasis? Basis { get; set; }
}

/// <summary>A unit that another serves.</summary>
public sealed class UnitService
{
    public int Id { get; set; }

    public int UnitId { get; set; }

    public int ServedId { get; set; }

    public Unit Served { get; set; } = null!;

    public int Ordinal { get; set; }
}

internal sealed class UnitConfiguration
    : IEntityTypeConfiguration<Unit>, IEntityTypeConfiguration<UnitAlias>, IEntityTypeConfiguration<UnitService>
{
    public void Configure(EntityTypeBuilder<Unit> builder)
    {
        builder.Property(u => u.Key).HasMaxLength(Lengths.Key);
        builder.HasIndex(u => new { u.EditionId, u.Key }).IsUnique();
    }

    public void Configure(EntityTypeBuilder<UnitAlias> builder)
    {
        builder.Property(a => a.Text).HasMaxLength(Lengths.Name);
        builder.Property(a => a.Language).HasMaxLength(Lengths.Word);
    }

    public void Configure(EntityTypeBuilder<UnitService> builder)
    {
        builder.HasOne<Unit>().WithMany(u => u.Serves).HasForeignKey(s => s.UnitId);
        builder.HasOne(s => s.Served).WithMany().HasForeignKey(s => s.ServedId);
    }
}
