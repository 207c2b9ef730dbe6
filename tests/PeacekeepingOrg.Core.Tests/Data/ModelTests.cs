using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Migrations;
using PeacekeepingOrg.Core.Data;
using PeacekeepingOrg.Data.Sqlite;
using PeacekeepingOrg.Data.SqlServer;
using Xunit;

namespace PeacekeepingOrg.Core.Tests.Data;

/// <summary>The model as each engine would have it, without a server: what neither ScriptDom nor DacFx finds.</summary>
public class ModelTests
{
    private const int MostBytesClustered = 900;
    private const int MostBytes = 1700;

    private static readonly IRelationalModel SqlServer = ModelOf(Context("SqlServer"));
    private static readonly IRelationalModel Sqlite = ModelOf(Context("Sqlite"));

    [Theory]
    [InlineData("Sqlite")]
    [InlineData("SqlServer")]
    public void The_migrations_are_those_of_the_model(string provider)
    {
        using var db = Context(provider);

        Assert.False(db.Database.HasPendingModelChanges());
        Assert.NotEmpty(db.Database.GetMigrations());
    }

    [Fact]
    public void Both_engines_have_the_same_tables_and_columns()
    {
        Assert.Equal(Columns(Sqlite), Columns(SqlServer));

        static IEnumerable<string> Columns(IRelationalModel model) =>
            model.Tables.SelectMany(t => t.Columns.Select(c => $"{t.Name}.{c.Name}{(c.IsNullable ? "?" : "")}")).Order(StringComparer.Ordinal);
    }

    [Fact]
    public void Both_engines_have_the_same_keys_and_indexes()
    {
        Assert.Equal(Keys(Sqlite), Keys(SqlServer));

        static IEnumerable<string> Keys(IRelationalModel model) => model.Tables
            .SelectMany(t => t.UniqueConstraints.Select(k => $"{t.Name} key {Names(k.Columns)}")
                .Concat(t.Indexes.Select(i => $"{t.Name} index {Names(i.Columns)} {i.IsUnique} {i.Filter}"))
                .Concat(t.ForeignKeyConstraints.Select(f => $"{t.Name} → {f.PrincipalTable.Name} {Names(f.Columns)}")))
            .Order(StringComparer.Ordinal);
    }

    /// <summary>Error 1785: no cascade at all, so no two paths of it.</summary>
    [Fact]
    public void Nothing_is_deleted_by_cascade()
    {
        Assert.All(SqlServer.Tables.SelectMany(t => t.ForeignKeyConstraints), key => Assert.Equal(ReferentialAction.NoAction, key.OnDeleteAction));
        Assert.NotEmpty(SqlServer.Tables.SelectMany(t => t.ForeignKeyConstraints));
    }

    [Fact]
    public void No_key_or_index_has_a_column_without_limit() => Assert.All(KeyColumns(), k =>
        Assert.DoesNotContain("max", k.Column.StoreType, StringComparison.OrdinalIgnoreCase));

    [Fact]
    public void No_key_or_index_is_longer_than_SQL_Server_allows() => Assert.All(
        KeyColumns().GroupBy(k => (k.Table, k.Name, k.IsClustered)),
        key => Assert.InRange(key.Sum(k => Bytes(k.Column)), 1, key.Key.IsClustered ? MostBytesClustered : MostBytes));

    [Fact]
    public void Text_in_keys_and_indexes_matches_to_the_letter_on_SQL_Server()
    {
        var text = KeyColumns().Where(k => k.Column.StoreType.StartsWith("nvarchar", StringComparison.Ordinal)).ToList();

        Assert.NotEmpty(text);
        Assert.All(text, k => Assert.Equal("Latin1_General_100_BIN2", k.Column.Collation));
    }

    [Fact]
    public void What_is_asked_for_by_id_has_a_unique_index() => Assert.All(
        SqlServer.Tables.Where(t => t.FindColumn("Key") is not null),
        table => Assert.Contains(table.Indexes, i => i.IsUnique && i.Columns[^1].Name == "Key"));

    [Fact]
    public void Every_text_column_that_is_no_prose_has_a_limit()
    {
        string[] prose = ["Text", "Quote"];

        Assert.All(
            SqlServer.Tables.SelectMany(t => t.Columns).Where(c => c.StoreType == "nvarchar(max)"),
            column => Assert.True(prose.Contains(column.Name) || column.Name.EndsWith("_Fr", StringComparison.Ordinal) || column.Name.EndsWith("_En", StringComparison.Ordinal), column.Name));
    }

    internal static PeacekeepingContext Context(string provider)
    {
        var options = new DbContextOptionsBuilder<PeacekeepingContext>();
        if (provider == "Sqlite")
            options.UseSqliteDatabase("Data Source=never-opened.db");
        else
            options.UseSqlServerDatabase("Server=never-opened;Database=PeacekeepingOrg");
        return new PeacekeepingContext(options.Options);
    }

    private static IRelationalModel ModelOf(PeacekeepingContext db)
    {
        using (db)
            return db.GetService<IDesignTimeModel>().Model.GetRelationalModel();
    }

    private static IEnumerable<(string Table, string Name, bool IsClustered, IColumn Column)> KeyColumns() => SqlServer.Tables.SelectMany(t =>
        t.UniqueConstraints.SelectMany(k => k.Columns.Select(c => (t.Name, k.Name, k.GetIsPrimaryKey(), (IColumn)c)))
            .Concat(t.Indexes.SelectMany(i => i.Columns.Select(c => (t.Name, i.Name, false, (IColumn)c)))));

    private static int Bytes(IColumn column) => column.StoreType switch
    {
        "int" => 4,
        "bigint" or "datetime2" => 8,
        var type when type.StartsWith("nvarchar(", StringComparison.Ordinal) => 2 * int.Parse(type["nvarchar(".Length..^1], System.Globalization.CultureInfo.InvariantCulture),
        var type => throw new NotSupportedException($"How many bytes has {type}?"),
    };

    private static string Names(IEnumerable<IColumnBase> columns) => string.Join(", ", columns.Select(c => c.Name));
}
