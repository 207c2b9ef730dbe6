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
        var (dpko, text) = Reviewed.Dpko2010();
        var bulletins = TestBulletins.Names.ToDictionary(name => name, name => Scorer.Measure(TestBulletins.ExpectedOf(name).ToExpected(name), TestBulletins.Draft(name)));
        bulletins.Add(dpko.Name, Scorer.Measure(dpko, Drafter.Draft(text, dpko.Language)));

        var print = new StringBuilder();
        Print("The bulletin of 2010", name => name == dpko.Name);
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

    /// <summary>The bulletins whose differences are wanted, by the start of their names; never those held out, which would no longer measure anything.</summary>
    private static IEnumerable<string> Wanted()
    {
        var starts = (Environment.GetEnvironmentVariable("DRAFTING_DIFFERENCES") ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        foreach (var start in starts)
        {
            var name = TestBulletins.Names.Append("dpko-2010").FirstOrDefault(name => name.StartsWith(start, StringComparison.Ordinal));
            if (name is null || TestBulletins.IsHeldOut(name))
                throw new InvalidOperationException($"DRAFTING_DIFFERENCES: «{start}» is no open bulletin. Name some of fr-01 to fr-14, en-01 to en-14 and dpko-2010.");
            yield return name;
        }
    }
}
