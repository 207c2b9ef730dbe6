using System.CommandLine;
using Microsoft.EntityFrameworkCore;
using PeacekeepingOrg.Core.Charts;
using PeacekeepingOrg.Core.Charts.Pages;
using PeacekeepingOrg.Core.Charts.Requests;
using PeacekeepingOrg.Core.Charts.Scenes;
using PeacekeepingOrg.Core.Charts.Selecting;
using PeacekeepingOrg.Core.Data;
using PeacekeepingOrg.Core.Seeding;
using PeacekeepingOrg.Core.Structure.Changes;
using PeacekeepingOrg.Core.Structure.Editions;
using PeacekeepingOrg.Data.Sqlite;

namespace PeacekeepingOrg.Cli;

/// <summary>"charts": lays out every unit and post of every edition on every paper, and lists what is wrong with the drawings.</summary>
internal static class ChartsCommand
{
    public static Command Create()
    {
        var command = new Command("charts", "Lays out every chart on every paper and lists clipped text, overlaps, crossed boxes and empty pages. Exit code 1 where there are any.")
        {
            CheckCommand.SeedFolder,
        };
        command.SetAction((parsed, stop) => RunAsync(parsed.GetRequiredValue(CheckCommand.SeedFolder), stop));
        return command;
    }

    private static async Task<int> RunAsync(string seedFolder, CancellationToken stop)
    {
        var folder = Directory.CreateTempSubdirectory("peacekeeping-charts-");
        try
        {
            var contexts = new Contexts(Path.Combine(folder.FullName, "charts.db"));
            await using (var db = contexts.CreateDbContext())
                await db.Database.MigrateAsync(stop);
            await new SeedLoader(contexts).LoadAsync(seedFolder, stop);
            var (drawn, findings) = (0, 0);
            foreach (var edition in await new EditionQueries(contexts).ListAsync(stop))
            {
                var data = (await ChartData.ReadAsync(contexts, edition.Key, stop))!;
                foreach (var request in Requests(data))
                {
                    var found = Diagnose(data, request, stop);
                    drawn++;
                    findings += found.Count;
                    foreach (var finding in found)
                        Console.WriteLine($"{edition.Key}{request.ToQueryString()}: {finding}");
                }
            }

            var comparisons = new ComparisonQueries(contexts);
            foreach (var pair in await comparisons.PairsAsync(stop))
            {
                var data = ChartData.Of((await comparisons.FindAsync(pair.From.Key, pair.To.Key, stop))!);
                foreach (var request in Requests(data).Where(r => r.View == ChartView.Structure))
                {
                    var found = Diagnose(data, request, stop);
                    drawn++;
                    findings += found.Count;
                    foreach (var finding in found)
                        Console.WriteLine($"{pair.From.Key} and {pair.To.Key}{request.ToQueryString()}: {finding}");
                }
            }

            Console.WriteLine($"{drawn} charts, {findings} finding(s)");
            return findings == 0 ? 0 : 1;
        }
        catch (SeedException e)
        {
            Console.Error.WriteLine(e.Message);
            return 1;
        }
        finally
        {
            Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
            folder.Delete(recursive: true);
        }
    }

    private static IEnumerable<ChartRequest> Requests(ChartData data) =>
        from view in Enum.GetValues<ChartView>()
        where view == ChartView.Structure || data.Posts.Count > 0
        from root in (view == ChartView.Structure ? data.Units.Where(u => !u.IsExternal).Select(u => u.Key) : data.Posts.Select(p => p.Key)).Prepend(null)
        from paper in Enum.GetValues<PaperSize>()
        from lang in new[] { "fr", "en" }
        select new ChartRequest(view, root, Paper: paper, Lang: lang);

    private static List<string> Diagnose(ChartData data, ChartRequest request, CancellationToken stop)
    {
        try
        {
            return ChartDrawing.Draw(data, request, Address, stop) is { } document
                ? [.. LayoutDiagnostics.Of(document).Select(f => f.ToString()!)]
                : ["nothing was drawn"];
        }
        catch (ChartException e)
        {
            return [e.Problem.En];
        }
    }

    private static string Address(Target target) => $"https://example.org/{target.Lang}/{target.Edition}/{target.Kind}/{target.Key}";

    private sealed class Contexts(string file) : IDbContextFactory<PeacekeepingContext>
    {
        public PeacekeepingContext CreateDbContext() =>
            new((DbContextOptions<PeacekeepingContext>)new DbContextOptionsBuilder<PeacekeepingContext>().UseSqliteDatabase($"Data Source={file}").Options);
    }
}
