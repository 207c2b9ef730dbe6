using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using PeacekeepingOrg.Core.Structure;
using PeacekeepingOrg.Core.Structure.Citations;
using PeacekeepingOrg.Core.Structure.Posts;
using PeacekeepingOrg.Core.Structure.ReportingLines;
using Xunit;

namespace PeacekeepingOrg.Core.Tests.Structure.Posts;

public class ChainTests
{
    private const int Most = 64;

    [Property(Arbitrary = [typeof(Graphs)], MaxTest = 1000)]
    public void Every_path_is_a_walk_up_that_ends_for_the_reason_told(Graph graph)
    {
        var paths = Chain.PathsFrom(End(graph.Start), graph.Lines);

        Assert.InRange(paths.Count, 1, Most);
        Assert.All(paths, path =>
        {
            Assert.Equal(graph.Start, path.Steps[0].End.Key);
            Assert.Null(path.Steps[0].Line);
            for (var i = 1; i < path.Steps.Count; i++)
            {
                Assert.Equal((path.Steps[i - 1].End.Key, path.Steps[i].End.Key), (path.Steps[i].Line!.From.Key, path.Steps[i].Line!.To.Key));
                Assert.True(path.Steps[i].Line!.IsUpward);
            }

            var keys = path.Steps.Select(s => s.End.Key).ToList();
            var last = keys[^1];
            Assert.Equal(path.End == ChainEnd.Complete, last == Chain.SecretaryGeneral);
            Assert.Equal(path.End == ChainEnd.NotEstablished, last != Chain.SecretaryGeneral && !graph.Lines.Any(l => l.IsUpward && l.From.Key == last));
            Assert.Equal(path.End == ChainEnd.Circle ? keys.Count - 1 : keys.Count, keys.Distinct().Count());
            Assert.DoesNotContain(Chain.SecretaryGeneral, keys.SkipLast(1));
        });
    }

    [Property(Arbitrary = [typeof(Graphs)], MaxTest = 1000)]
    public void No_superior_is_left_out_and_no_path_told_twice(Graph graph)
    {
        var paths = Chain.PathsFrom(End(graph.Start), graph.Lines);

        var told = paths.Select(p => string.Join(' ', p.Steps.Select(s => s.End.Key))).ToList();
        Assert.Equal(told.Distinct(), told);
        if (paths.Count < Most && graph.Start != Chain.SecretaryGeneral)
            Assert.Equal(
                graph.Lines.Where(l => l.IsUpward && l.From.Key == graph.Start).Select(l => l.To.Key).Distinct().Order(),
                paths.Where(p => p.Steps.Count > 1).Select(p => p.Steps[1].End.Key).Distinct().Order());
    }

    [Property(Arbitrary = [typeof(Graphs)])]
    public void The_first_path_follows_the_primary_superior(Graph graph)
    {
        var first = Chain.PathsFrom(End(graph.Start), graph.Lines)[0];

        Assert.All(first.Steps.Skip(1), step => Assert.Equal(
            graph.Lines.Any(l => l.IsUpward && l.IsPrimary && l.From.Key == step.Line!.From.Key), step.Line!.IsPrimary));
    }

    [Fact]
    public void Where_everyone_reports_to_everyone_it_still_stops()
    {
        var all = Enumerable.Range(0, 30).Select(i => $"p{i}").ToList();

        var paths = Chain.PathsFrom(End("p0"), all.SelectMany(from => all.Where(to => to != from).Select(to => Line(from, to))));

        Assert.Equal(Most, paths.Count);
        Assert.All(paths, p => Assert.Equal(ChainEnd.Circle, p.End));
    }

    [Fact]
    public void Two_sentences_on_one_superior_are_one_step_the_primary_one()
    {
        var path = Assert.Single(Chain.PathsFrom(End("a"), [Line("a", "b"), Line("a", "b", LineKind.AccountableTo, primary: true)]));

        Assert.Equal(2, path.Steps.Count);
        Assert.True(path.Steps[1].Line!.IsPrimary);
    }

    private static Endpoint End(string key) => new(EndpointType.Post, key, new BilingualText(key), IsExternal: false);

    private static LineView Line(string from, string to, LineKind kind = LineKind.ReportsTo, bool primary = false) => new(
        End(from), End(to), kind, primary, null,
        new CitationView(Fact.Line, FactBasis.Cited, new BilingualText(null), null, "1", null, "", 0, 0));

    public sealed record Graph(string Start, IReadOnlyList<LineView> Lines)
    {
        public override string ToString() => $"{Start}: {string.Join(", ", Lines.Select(l => $"{l.From.Key}→{l.To.Key} {l.Kind} {l.IsPrimary}"))}";
    }

    public static class Graphs
    {
        private static readonly string[] Keys = ["p0", "p1", "p2", "p3", "p4", "p5", Chain.SecretaryGeneral];

        public static Arbitrary<Graph> Graph()
        {
            var line = from source in Gen.Elements(Keys)
                       from target in Gen.Elements(Keys)
                       from kind in Gen.Frequency((4, Gen.Constant(LineKind.ReportsTo)), (2, Gen.Constant(LineKind.AccountableTo)), (1, Gen.Elements(Enum.GetValues<LineKind>())))
                       from primary in Gen.Elements(true, false)
                       select Line(source, target, kind, primary);
            return (from start in Gen.Elements(Keys)
                    from lines in line.ListOf()
                    select new Graph(start, [.. lines])).ToArbitrary();
        }
    }
}
