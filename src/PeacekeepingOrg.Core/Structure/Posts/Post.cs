using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PeacekeepingOrg.Core.Data;
using PeacekeepingOrg.Core.Structure.Editions;
using PeacekeepingOrg.Core.Structure.Units;

namespace PeacekeepingOrg.Core.Structure.Posts;

/// <summary>A position, whoever holds it (W3C ORG: org:Post).</summary>
public sealed class Post
{
    public int Id { get; set; }

    public int EditionId { get; set; }

    public Edition Edition { get; set; } = null!;

    public required string Key { get; set; }

    public int Ordinal { get; set; }

    public required BilingualText Title { get; set; }

    /// <summary>Rank in the words of the text («sous-secrétaire général»); empty where the text states none.</summary>
    public required BilingualText Rank { get; set; }

    public int? UnitId { get; set; }

    /// <summary>The unit the post heads or sits in; null where no text places it.</summary>
    public Unit? Unit { get; set; }

    /// <summary>True where it heads <see cref="Unit"/>.</summary>
    public bool IsHead { get; set; }

    /// <summary>True for a post of another organization.</summary>
    public bool IsExternal { get; set; }

    /// <summary>How many such posts one row stands for; null: one, or not stated.</summary>
    public int? Count { get; set; }

    /// <summary>True where the row stands for posts the text does not name one by one.</summary>
    public bool IsUnnamed { get; set; }

    /// <summary>Who held it, as a source states; null where none does.</summary>
    public string? Holder { get; set; }

    public required BilingualText Note { get; set; }

    public List<PostAlias> Aliases { get; } = [];
}

/// <summary>Another title the texts or readers use for a post.</summary>
public sealed class PostAlias
{
    public int Id { get; set; }

    public int PostId { get; set; }

    public int Ordinal { get; set; }

    public required string Text { get; set; }

    public required string Language { get; set; }

    public AliasKind Kind { get; set; }

    public NameBasis? Basis { get; set; }
}

internal sealed class PostConfiguration : IEntityTypeConfiguration<Post>, IEntityTypeConfiguration<PostAlias>
{
    public void Configure(EntityTypeBuilder<Post> builder)
    {
        builder.Property(p => p.Key).HasMaxLength(Lengths.Key);
        builder.Property(p => p.Holder).HasMaxLength(Lengths.Name);
        builder.HasIndex(p => new { p.EditionId, p.Key }).IsUnique();
        builder.HasOne(p => p.Unit).WithMany(u => u.Posts).HasForeignKey(p => p.UnitId);
    }

    public void Configure(EntityTypeBuilder<PostAlias> builder)
    {
        builder.Property(a => a.Text).HasMaxLength(Lengths.Name);
        builder.Property(a => a.Language).HasMaxLength(Lengths.Word);
    }
}
