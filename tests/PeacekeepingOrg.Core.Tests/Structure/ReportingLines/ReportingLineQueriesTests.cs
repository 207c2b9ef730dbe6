using PeacekeepingOrg.Core.Structure;
using PeacekeepingOrg.Core.Structure.Citations;
using PeacekeepingOrg.Core.Structure.ReportingLines;
using PeacekeepingOrg.Core.Tests.Data;
using Xunit;

namespace PeacekeepingOrg.Core.Tests.Structure.ReportingLines;

public abstract class ReportingLineQueriesTests(TestEngine engine) : DataTests(engine)
{
    [Fact]
    public async Task It_lists_lines_in_the_order_of_the_text()
    {
        var lines = (await Db.Lines.ListAsync(Dpko, Paging.All, Stop)).Items;

        Assert.Equal(63, lines.Count);
        var places = lines.Select(l => l.Citation.Paragraph!.Split('.').Select(int.Parse).ToArray()).Select(n => (n[0], n[1])).ToList();
        Assert.Equal(places.Order(), places);
    }

    [Theory]
    [InlineData(1, 10, 10)]
    [InlineData(7, 10, 3)]
    [InlineData(8, 10, 0)]
    public async Task A_page_is_a_part_of_the_list(int number, int size, int count)
    {
        var all = await Db.Lines.ListAsync(Dpko, Paging.All, Stop);

        var page = await Db.Lines.ListAsync(Dpko, new Paging(number, size), Stop);

        Assert.Equal((63, count), (page.Total, page.Items.Count));
        Assert.Equal(all.Items.Skip((number - 1) * size).Take(size), page.Items);
    }

    [Fact]
    public async Task A_line_tells_both_ends_its_kind_and_its_sentence()
    {
        var line = Assert.Single((await Db.Lines.ListAsync(Dpko, Paging.All, Stop)).Items, l => l.Kind == LineKind.Deputises);

        Assert.Equal(("asg-peacekeeping-operations", "usg-peacekeeping-operations"), (line.From.Key, line.To.Key));
        Assert.Equal(("Sous-Secrétaire général aux opérations de maintien de la paix", EndpointType.Post), (line.From.Name.Fr, line.From.Type));
        Assert.Equal((Fact.Line, "st-sgb-2010-1", "ST/SGB/2010/1", "6.1", null), (line.Citation.Fact, line.Citation.SourceKey, line.Citation.Source?.Symbol, line.Citation.Paragraph, line.Citation.ItemPath));
        Assert.EndsWith("fait office d’adjoint du Secrétaire général adjoint.", line.Citation.Quote, StringComparison.Ordinal);
        Assert.False(line.IsPrimary);
        Assert.Null(line.Through);
    }

    [Fact]
    public async Task A_list_takes_as_many_commands_however_long_the_page() => Assert.Equal(
        await CommandsAsync(db => db.Lines.ListAsync(Dpko, new Paging(1, 2), Stop)),
        await CommandsAsync(db => db.Lines.ListAsync(Dpko, Paging.All, Stop)));

    [Fact]
    public async Task Of_an_unknown_edition_there_is_nothing() => Assert.Empty((await Db.Lines.ListAsync("dpo-2020", Paging.All, Stop)).Items);
}

public sealed class SqliteReportingLineQueriesTests(SqliteEngine engine) : ReportingLineQueriesTests(engine);

[Collection(SqlServerEngine.Collection)]
public sealed class SqlServerReportingLineQueriesTests(SqlServerEngine engine) : ReportingLineQueriesTests(engine);
