using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using PeacekeepingOrg.Core.Structure;
using PeacekeepingOrg.Core.Structure.Attributions;
using PeacekeepingOrg.Core.Structure.Changes;
using PeacekeepingOrg.Core.Structure.Citations;
using PeacekeepingOrg.Core.Structure.Discrepancies;
using PeacekeepingOrg.Core.Structure.Editions;
using PeacekeepingOrg.Core.Structure.Glossary;
using PeacekeepingOrg.Core.Structure.History;
using PeacekeepingOrg.Core.Structure.Posts;
using PeacekeepingOrg.Core.Structure.ReportingLines;
using PeacekeepingOrg.Core.Structure.Sources;
using PeacekeepingOrg.Core.Structure.Units;

namespace PeacekeepingOrg.Core.Data;

/// <summary>The one model, the same on SQLite and SQL Server.</summary>
public sealed class PeacekeepingContext(DbContextOptions<PeacekeepingContext> options) : DbContext(options)
{
    private const string SqlServerProvider = "Microsoft.EntityFrameworkCore.SqlServer";

    public DbSet<Release> Releases => Set<Release>();

    public DbSet<Source> Sources => Set<Source>();

    public DbSet<SourceRelation> SourceRelations => Set<SourceRelation>();

    public DbSet<Block> Blocks => Set<Block>();

    public DbSet<Item> Items => Set<Item>();

    public DbSet<Organization> Organizations => Set<Organization>();

    public DbSet<Edition> Editions => Set<Edition>();

    public DbSet<EditionSource> EditionSources => Set<EditionSource>();

    public DbSet<Unit> Units => Set<Unit>();

    public DbSet<UnitAlias> UnitAliases => Set<UnitAlias>();

    public DbSet<UnitService> UnitServices => Set<UnitService>();

    public DbSet<Post> Posts => Set<Post>();

    public DbSet<PostAlias> PostAliases => Set<PostAlias>();

    public DbSet<ReportingLine> ReportingLines => Set<ReportingLine>();

    public DbSet<Attribution> Attributions => Set<Attribution>();

    public DbSet<AttributionHolder> AttributionHolders => Set<AttributionHolder>();

    public DbSet<Discrepancy> Discrepancies => Set<Discrepancy>();

    public DbSet<DiscrepancySubject> DiscrepancySubjects => Set<DiscrepancySubject>();

    public DbSet<Milestone> Milestones => Set<Milestone>();

    public DbSet<Change> Changes => Set<Change>();

    public DbSet<ChangeSubject> ChangeSubjects => Set<ChangeSubject>();

    public DbSet<Term> Terms => Set<Term>();

    public DbSet<Citation> Citations => Set<Citation>();

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<Enum>().HaveConversion<string>().HaveMaxLength(Lengths.Word);
        configurationBuilder.Properties<DateTime>().HaveConversion<UtcConverter>();
        configurationBuilder.ComplexProperties<BilingualText>();
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(PeacekeepingContext).Assembly);

        foreach (var entity in modelBuilder.Model.GetEntityTypes())
        {
            // The loader deletes in order. SQL Server refuses a model with several cascade paths to one table (error 1785).
            foreach (var key in entity.GetForeignKeys())
                key.DeleteBehavior = DeleteBehavior.NoAction;

            // Ids match to the letter in SQLite; SQL Server's default collation would fold case.
            if (Database.ProviderName == SqlServerProvider)
                foreach (var property in entity.GetProperties().Where(IsKeyColumn))
                    property.SetCollation("Latin1_General_100_BIN2");
        }
    }

    private static bool IsKeyColumn(IMutableProperty property) =>
        property.ClrType == typeof(string) && property.Name is "Key" or "SectionKey" or "Path" or "Hash";

    private sealed class UtcConverter() : ValueConverter<DateTime, DateTime>(
        value => value.ToUniversalTime(),
        value => DateTime.SpecifyKind(value, DateTimeKind.Utc));
}
