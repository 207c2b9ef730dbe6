using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PeacekeepingOrg.Core.Data;

namespace PeacekeepingOrg.Core.Structure.Sources;

/// <summary>What a block of a text is.</summary>
public enum BlockKind
{
    /// <summary>A line above the preamble: the kind of document, its title.</summary>
    Heading,
    Preamble,

    /// <summary>«Section 8» or «Chapitre 7» with its title.</summary>
    SectionHeading,
    Subheading,

    /// <summary>A paragraph, numbered or not.</summary>
    Paragraph,
    Signature,
}

/// <summary>
/// A block of a source's text, in document order: a paragraph («8.23»), a heading, the preamble, the signature (Akoma Ntoso:
/// paragraph, heading, preamble, conclusions). The text is kept as issued; only white space and line-end hyphens are normalised.
/// </summary>
public sealed class Block
{
    public int Id { get; set; }

    public int SourceId { get; set; }

    public Source Source { get; set; } = null!;

    /// <summary>Place in the source, from 1.</summary>
    public int Ordinal { get; set; }

    public BlockKind Kind { get; set; }

    /// <summary>Unique in the source and stable: "8.23", "section-8", "subheading-3". Used in citations and as the URL's fragment.</summary>
    public required string Key { get; set; }

    /// <summary>Key of the section heading it stands under; null for preamble and signature.</summary>
    public string? SectionKey { get; set; }

    /// <summary>As read: "2.2"; a section's own number; null where there is none.</summary>
    public string? Number { get; set; }

    /// <summary>As printed: "2.2.", "Chapitre 7".</summary>
    public string? NumberAsPrinted { get; set; }

    /// <summary>Text without the number; a section heading's begins with its number as printed.</summary>
    public required string Text { get; set; }

    public List<Item> Items { get; } = [];
}

/// <summary>A lettered item of a paragraph («c)»), or an item within it («i)») (Akoma Ntoso: point).</summary>
public sealed class Item
{
    public int Id { get; set; }

    public int BlockId { get; set; }

    public Block Block { get; set; } = null!;

    /// <summary>The item it stands within; null at the first level.</summary>
    public int? ParentId { get; set; }

    public Item? Parent { get; set; }

    /// <summary>Place in the paragraph, from 1, all levels counted.</summary>
    public int Ordinal { get; set; }

    /// <summary>As read: "c".</summary>
    public required string Label { get; set; }

    /// <summary>As printed: "c)".</summary>
    public required string LabelAsPrinted { get; set; }

    /// <summary>Labels from the paragraph down, joined by "-": "c", "c-i".</summary>
    public required string Path { get; set; }

    public required string Text { get; set; }
}

internal sealed class BlockConfiguration : IEntityTypeConfiguration<Block>, IEntityTypeConfiguration<Item>
{
    public void Configure(EntityTypeBuilder<Block> builder)
    {
        builder.Property(b => b.Key).HasMaxLength(Lengths.Key);
        builder.Property(b => b.SectionKey).HasMaxLength(Lengths.Key);
        builder.Property(b => b.Number).HasMaxLength(Lengths.Word);
        builder.Property(b => b.NumberAsPrinted).HasMaxLength(Lengths.Word);
        builder.HasIndex(b => new { b.SourceId, b.Key }).IsUnique();
        builder.HasIndex(b => new { b.SourceId, b.Ordinal }).IsUnique();
    }

    public void Configure(EntityTypeBuilder<Item> builder)
    {
        builder.Property(i => i.Label).HasMaxLength(Lengths.Word);
        builder.Property(i => i.LabelAsPrinted).HasMaxLength(Lengths.Word);
        builder.Property(i => i.Path).HasMaxLength(Lengths.Key);
        builder.HasIndex(i => new { i.BlockId, i.Path }).IsUnique();
    }
}
