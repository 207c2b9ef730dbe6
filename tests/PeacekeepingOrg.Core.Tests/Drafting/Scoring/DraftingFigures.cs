using System.Text;
using PeacekeepingOrg.Core.Drafting;
using Xunit;

namespace PeacekeepingOrg.Core.Tests.Drafting.Scoring;

/// <summary>
/// Prints how well bulletins are read and drafted, as Markdown tables; the same stands in TestResults/drafting.md beside the tests.
/// The variable DRAFTING_DIFFERENCES names bulletins ("fr-01,en-03", "dpko-2010") of which each single difference is printed too.
/// <code>dotnet test --project tests/PeacekeepingOrg.Core.Tests --output Detailed -- --filter-class "*DraftingFigures" --show-live-output on</code>
/// </summary>
public sealed class DraftingFigures(ITestOutputHelper output)
{
    [Fact]
    public void Tables()
    {
        var differences = Wanted().ToList();
        var (dpko, ofDpko) = OfDpko();
        var bulletins = TestBulletins.Names.ToDictionary(name => name, Of);
        bulletins.Add(dpko, ofDpko);

        var print = new StringBuilder();
        Print("The bulletin of 2010", name => name == dpko);
        Print("Open, French", name => TestBulletins.IsOpen(name) && name.StartsWith("fr-", StringComparison.Ordinal));
        Print("Open, English", name => TestBulletins.IsOpen(name) && name.StartsWith("en-", StringComparison.Ordinal));
        Print("Held out, French", name => TestBulletins.IsHeldOut(name) && name.StartsWith("fr-", StringComparison.Ordinal));
        Print("Held out, English", name => TestBulletins.IsHeldOut(name) && name.StartsWith("en-", StringComparison.Ordinal));

        var folder = Directory.CreateDirectory(Path.Combine(AppContext.BaseDirectory, "TestResults")).FullName;
        File.WriteAllText(Path.Combine(folder, "drafting.md"), print.ToString());
        foreach (var name in differences)
            print.AppendLine($"{name}:").AppendJoin('\n', bulletins[name].Differences.Select(difference => $"  {difference}")).AppendLine().AppendLine();
        output.WriteLine(print.ToString());

        void Print(string title, Func<string, bool> isIn) =>
            print.AppendLine(FiguresTable.Of(title, [.. bulletins.Where(bulletin => isIn(bulletin.Key)).Select(bulletin => (bulletin.Key, bulletin.Value.Figures))]));
    }

    /// <summary>The aim for the bulletin of 2010, against its reviewed edition.</summary>
    [Fact]
    public void The_bulletin_of_2010_is_drafted_nearly_as_it_was_reviewed()
    {
        var figures = OfDpko().Measured.Figures;

        Assert.Multiple(
            () => Assert.InRange(figures.Units.F1, 0.98, 1),
            () => Assert.InRange(figures.Parents.Value, 0.98, 1),
            () => Assert.InRange(figures.Posts.F1, 0.98, 1),
            () => Assert.InRange(figures.Heads.Value, 0.98, 1),
            () => Assert.InRange(figures.Lines.F1, 0.97, 1),
            () => Assert.InRange(figures.Attributions.F1, 0.98, 1));
    }

    /// <summary>What the drafter was seen to reach; lower is a rule that broke.</summary>
    [Theory]
    [InlineData(true, "fr", 0.97, 0.95, 0.95)]
    [InlineData(true, "en", 0.97, 0.94, 0.95)]
    [InlineData(false, "fr", 0.93, 0.72, 0.82)]
    [InlineData(false, "en", 0.95, 0.90, 0.85)]
    public void Test_bulletins_are_drafted_as_well_as_before(bool open, string language, double units, double posts, double lines)
    {
        var figures = TestBulletins.Names.Where(name => name.StartsWith(language, StringComparison.Ordinal) && TestBulletins.IsOpen(name) == open).Select(name => Of(name).Figures).Aggregate((a, b) => a + b);

        Assert.Multiple(
            () => Assert.InRange(figures.Paragraphs.F1, 0.999, 1),
            () => Assert.InRange(figures.ParagraphTexts.Value, 0.99, 1),
            () => Assert.InRange(figures.Items.F1, 0.99, 1),
            () => Assert.InRange(figures.Units.F1, units, 1),
            () => Assert.InRange(figures.Posts.F1, posts, 1),
            () => Assert.InRange(figures.Lines.F1, lines, 1));
    }

    private static (Figures Figures, IReadOnlyList<string> Differences) Of(string name) => Scorer.Measure(TestBulletins.ExpectedOf(name).ToExpected(name), TestBulletins.Draft(name));

    private static (string Name, (Figures Figures, IReadOnlyList<string> Differences) Measured) OfDpko()
    {
        var (expected, text) = Reviewed.Dpko2010();
        return (expected.Name, Scorer.Measure(expected, Drafter.Draft(text, expected.Language)));
    }

    /// <summary>The bulletins whose differences are wanted, by the start of their names; never those held out, which would no longer measure anything.</summary>
    private static IEnumerable<string> Wanted()
    {
        var starts = (Environment.GetEnvironmentVariable("DRAFTING_DIFFERENCES") ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        foreach (var start in starts)
        {
            var name = TestBulletins.Names.Append("dpko-2010").FirstOrDefault(name => name.StartsWith(start, StringComparison.Ordinal));
            if (name is null || TestBulletins.IsHeldOut(name))
                throw new InvalidOperationException($"DRAFTING_DIFFERENCES: «{start}» is no open bulletin. Name some of fr-01 to fr-22, en-01 to en-22 and dpko-2010.");
            yield return name;
        }
    }
}
