using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.SqlServer.Dac.Model;
using Microsoft.SqlServer.TransactSql.ScriptDom;
using Xunit;

namespace PeacekeepingOrg.Core.Tests.Data;

/// <summary>The migrations' script, read by SQL Server's own parser and bound by its own model, without a server.</summary>
public class SqlServerScriptTests
{
    private static readonly string Script = ScriptOf(MigrationsSqlGenerationOptions.Script);

    [Theory]
    [InlineData(MigrationsSqlGenerationOptions.Script)]
    [InlineData(MigrationsSqlGenerationOptions.Script | MigrationsSqlGenerationOptions.Idempotent)]
    public void The_script_is_good_Transact_SQL(MigrationsSqlGenerationOptions options)
    {
        new TSql160Parser(initialQuotedIdentifiers: true).Parse(new StringReader(ScriptOf(options)), out var errors);

        Assert.Empty(errors.Select(e => $"{e.Line}: {e.Message}"));
    }

    [Fact]
    public void Every_table_column_key_and_index_of_the_script_binds()
    {
        using var model = new TSqlModel(SqlServerVersion.Sql160, new TSqlModelOptions());
        foreach (var statement in Definitions())
            model.AddObjects(statement);

        var messages = model.Validate();

        Assert.Empty(messages.Select(m => m.Message));
        Assert.Equal(24, model.GetObjects(DacQueryScopes.UserDefined, Table.TypeClass).Count());
        Assert.NotEmpty(model.GetObjects(DacQueryScopes.UserDefined, ForeignKeyConstraint.TypeClass));
        Assert.NotEmpty(model.GetObjects(DacQueryScopes.UserDefined, Microsoft.SqlServer.Dac.Model.Index.TypeClass));
    }

    /// <summary>
    /// The statements that define something; the rows of the history and the transaction around them define nothing. The model takes no column
    /// added later: it is put where its table is created.
    /// </summary>
    private static IEnumerable<string> Definitions()
    {
        var script = (TSqlScript)new TSql160Parser(initialQuotedIdentifiers: true).Parse(new StringReader(Script), out _);
        var statements = script.Batches.SelectMany(b => b.Statements)
            .SelectMany(s => s is IfStatement { ThenStatement: BeginEndBlockStatement block } ? block.StatementList.Statements : [s])
            .ToList();
        var tables = statements.OfType<CreateTableStatement>().ToDictionary(t => t.SchemaObjectName.BaseIdentifier.Value);
        var added = statements.OfType<AlterTableAddTableElementStatement>().Where(a => a.Definition.ColumnDefinitions.Count > 0).ToList();
        foreach (var addition in added)
            foreach (var column in addition.Definition.ColumnDefinitions)
                tables[addition.SchemaObjectName.BaseIdentifier.Value].Definition.ColumnDefinitions.Add(column);
        foreach (var statement in statements.Except(added).Where(s => s is CreateTableStatement or CreateIndexStatement or AlterTableAddTableElementStatement))
        {
            new Sql160ScriptGenerator().GenerateScript(statement, out var sql);
            yield return sql;
        }
    }

    private static string ScriptOf(MigrationsSqlGenerationOptions options)
    {
        using var db = ModelTests.Context("SqlServer");
        return db.GetService<IMigrator>().GenerateScript(options: options);
    }
}
