using System.Globalization;
using PeacekeepingOrg.Core.Search;
using Xunit;

namespace PeacekeepingOrg.Core.Tests.Search;

/// <summary>queries.tsv: what a reader types, and the attributions the bulletin has for it, read out of the text by hand.</summary>
public sealed class SearchQueryTableTests(ITestOutputHelper output)
{
    private static readonly IReadOnlyList<Row> s_rows = [.. File
        .ReadLines(Path.Combine(AppContext.BaseDirectory, "Search", "queries.tsv"))
        .Where(line => line.Length > 0 && !line.StartsWith('#'))
        .Select(line => line.Split('\t'))
        .Select(cells => new Row(cells[0], cells[1] == "-" ? [] : [.. cells[1].Split(' ')], cells.ElementAtOrDefault(2) ?? ""))];

    public static TheoryData<string> Queries => [.. s_rows.Select(row => row.Query)];

    [Fact]
    public void The_table_as_a_whole_is_answered_with_high_recall_and_precision()
    {
        double found = 0, expected = 0, given = 0;
        foreach (var row in s_rows)
        {
            var answer = Answer(row.Query);
            var right = answer.Intersect(row.Expected).Count();
            found += right;
            expected += row.Expected.Count;
            given += answer.Count;
            if (right < row.Expected.Count || right < answer.Count)
                output.WriteLine($"{row.Query}: missing [{string.Join(' ', row.Expected.Except(answer))}], too many [{string.Join(' ', answer.Except(row.Expected))}]");
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{s_rows.Count} queries, {expected} expected: recall {found / expected:P1}, precision {found / given:P1}"));
        Assert.True(s_rows.Count >= 40);
        Assert.True(found / expected >= 0.95, "recall");
        Assert.True(found / given >= 0.95, "precision");
    }

    [Theory]
    [MemberData(nameof(Queries))]
    public void Where_the_bulletin_has_nothing_the_answer_is_nothing_and_the_best_hit_is_first(string query)
    {
        var row = s_rows.Single(row => row.Query == query);
        var answer = Answer(query);
        if (row.Expected.Count == 0)
            Assert.Empty(answer);
        else if (row.First.Length > 0)
            Assert.Equal(row.First, answer[0]);
        else
            Assert.Contains(answer[0], row.Expected);
    }

    private static IReadOnlyList<string> Answer(string query) =>
        [.. DpkoDocuments.Index.Search(new(query, Kind: SearchKind.Attribution, PageSize: 200)).Hits.Select(hit => hit.Document.Id)];

    private sealed record Row(string Query, IReadOnlyList<string> Expected, string First);
}
