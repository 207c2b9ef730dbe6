using System.Text;
using Xunit;

namespace PeacekeepingOrg.Core.Tests.Drafting.Scoring;

/// <summary>
/// Prints how well bulletins are read and drafted, as Markdown tables; the same stands in TestResults/drafting.md beside the tests.
/// DRAFTING_DIFFERENCES=fr-01,en-03 (or dpko-2010) prints each single difference of those.
/// </summary>
public sealed class DraftingFigures(ITestOutputHelper output)
{
    [Fact]
    public void Tables()
    {
        var tables = new StringBuilder();
        foreach (var (title, isIn) in new (string, Func<string, bool>)[]
        {
            ("Open, French", name => name.StartsWith("fr-", StringComparison.Ordinal) && TestBulletins.IsOpen(name)),
            ("Open, English", name => name.StartsWith("en-", StringComparison.Ordinal) && TestBulletins.IsOpen(name)),
            ("Held out, French", name => name.StartsWith("fr-", StringComparison.Ordinal) && !TestBulletins.IsOpen(name)),
            ("Held out, English", name => name.StartsWith("en-", StringComparison.Ordinal) && !TestBulletins.IsOpen(name)),
        })
        {
            tables.AppendLine(FiguresTable.Of(title, [.. TestBulletins.Names.Where(isIn).Select(name => (name, Measure(name)))]));
        }

        var folder = Directory.CreateDirectory(Path.Combine(AppContext.BaseDirectory, "TestResults"));
        File.WriteAllText(Path.Combine(folder.FullName, "drafting.md"), tables.ToString());
        output.WriteLine(tables.ToString());
    }

    private static Figures Measure(string name) => Scorer.Measure(TestBulletins.ExpectedOf(name).ToExpected(name), TestBulletins.Draft(name)).Figures;
}
