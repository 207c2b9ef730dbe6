using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PeacekeepingOrg.Core.Data;

namespace PeacekeepingOrg.Core.Structure.Glossary;

/// <summary>What a term of the glossary names.</summary>
public enum TermKind
{
    /// <summary>A rank of the Secretariat: USG, D-2.</summary>
    Rank,

    /// <summary>A kind of unit: office, division, section.</summary>
    Unit,

    /// <summary>A body or operation, usually by its abbreviation: DPPA, ONUST.</summary>
    Body,

    /// <summary>A word of the trade: DDR, lessons learned.</summary>
    Word,
}

/// <summary>A word or abbreviation the texts use, explained.</summary>
public sealed class Term
{
    public int Id { get; set; }

    public required string Key { get; set; }

    public int Ordinal { get; set; }

    public TermKind Kind { get; set; }

    /// <summary>The word itself: «SGA», "USG".</summary>
    public required BilingualText Word { get; set; }

    /// <summary>What it stands for; empty where it is no abbreviation.</summary>
    public required BilingualText InFull { get; set; }

    /// <summary>What it means, in our words.</summary>
    public required BilingualText Meaning { get; set; }
}

internal sealed class TermConfiguration : IEntityTypeConfiguration<Term>
{
    public void Configure(EntityTypeBuilder<Term> builder)
    {
        builder.Property(t => t.Key).HasMaxLength(Lengths.Key);
        builder.HasIndex(t => t.Key).IsUnique();
    }
}
