using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PeacekeepingOrg.Core.Data;

namespace PeacekeepingOrg.Core.Structure.Sources;

/// <summary>How far a source may be trusted.</summary>
public enum Authority
{
    /// <summary>It establishes what it states: a bulletin, a resolution.</summary>
    Normative,

    /// <summary>It describes what something else established: a web page.</summary>
    Descriptive,

    /// <summary>Nothing else loaded confirms it.</summary>
    Unverified,
}

/// <summary>What kind of text a source is; it decides which reader reads it.</summary>
public enum SourceForm
{
    /// <summary>A Secretary-General's bulletin (ST/SGB/…).</summary>
    Bulletin,

    /// <summary>A page of a web site.</summary>
    Page,

    /// <summary>A note of no known author.</summary>
    Note,

    /// <summary>A resolution of the General Assembly or of the Security Council.</summary>
    Resolution,

    /// <summary>A statement by the President of the Security Council (S/PRST/…).</summary>
    Statement,

    /// <summary>The record of a meeting (S/PV.…).</summary>
    Record,
}

/// <summary>A text that is cited (ELI: a LegalResource; Dublin Core: a BibliographicResource), loaded whole or only named by a text that is.</summary>
public sealed class Source
{
    public int Id { get; set; }

    public required string Key { get; set; }

    /// <summary>Position in lists: loaded texts first, by authority, in the order of their symbols or ids.</summary>
    public int Ordinal { get; set; }

    /// <summary>The document symbol, "ST/SGB/2010/1"; null where it has none.</summary>
    public string? Symbol { get; set; }

    /// <summary>What a text without a symbol is called for short: «Page du DPO»; empty where there is a symbol.</summary>
    public required BilingualText Label { get; set; }

    public required BilingualText Title { get; set; }

    /// <summary>Language of the text as loaded: "fr".</summary>
    public required string Language { get; set; }

    public Authority Authority { get; set; }

    public SourceForm Form { get; set; }

    /// <summary>False for a text that is only named by a loaded one.</summary>
    public bool IsLoaded { get; set; }

    /// <summary>Who issued it.</summary>
    public required BilingualText Issuer { get; set; }

    public string? Signatory { get; set; }

    /// <summary>Date of the document, where known.</summary>
    public DateOnly? Date { get; set; }

    public DateOnly? EffectiveFrom { get; set; }

    /// <summary>What a reader should know of this text: where its symbol comes from, what is missing.</summary>
    public required BilingualText Note { get; set; }

    public List<Block> Blocks { get; } = [];

    public List<SourceRelation> Relations { get; } = [];
}

internal sealed class SourceConfiguration : IEntityTypeConfiguration<Source>
{
    public void Configure(EntityTypeBuilder<Source> builder)
    {
        builder.Property(s => s.Key).HasMaxLength(Lengths.Key);
        builder.Property(s => s.Symbol).HasMaxLength(Lengths.Name);
        builder.Property(s => s.Signatory).HasMaxLength(Lengths.Name);
        builder.Property(s => s.Language).HasMaxLength(Lengths.Word);
        builder.HasIndex(s => s.Key).IsUnique();
    }
}
