using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PeacekeepingOrg.Core.Data;

/// <summary>One load of the seed data. Search index, ETags and exports carry its hash; a server polls for the newest.</summary>
public sealed class Release
{
    /// <summary>1, 2, 3 …, given by the loader: of two loaders at work at once only one can be next.</summary>
    public int Id { get; set; }

    /// <summary>SHA-256 over the seed files and the code that reads them, lower-case hexadecimal.</summary>
    public required string Hash { get; set; }

    /// <summary>When it was loaded, UTC.</summary>
    public DateTime LoadedAt { get; set; }
}

internal sealed class ReleaseConfiguration : IEntityTypeConfiguration<Release>
{
    public void Configure(EntityTypeBuilder<Release> builder)
    {
        builder.Property(r => r.Id).ValueGeneratedNever();
        builder.Property(r => r.Hash).HasMaxLength(Lengths.Hash);
    }
}
