using System.CommandLine;
using PeacekeepingOrg.Core.Charts;
using PeacekeepingOrg.Core.Charts.Pages;
using PeacekeepingOrg.Core.Charts.Requests;
using PeacekeepingOrg.Core.Charts.Scenes;
using PeacekeepingOrg.Core.Charts.Selecting;
using PeacekeepingOrg.Core.Structure.Changes;
using PeacekeepingOrg.Core.Structure.Editions;

namespace PeacekeepingOrg.Cli;

/// <summary>"charts": lays out every unit and post of every edition on every paper, and lists what is wrong with the drawings.</summary>
internal static class ChartsCommand
{
    public static Command Create()
    {
        var folder = SeedInput.Path();
        var command = new Command("charts", "Lays out every chart on every paper and lists clipped text, overlaps, crossed boxes and empty pages. Exit code 1 where there are any.") { folder };
        command.SetAction((parsed, stop) => RunAsync(parsed.GetValue(folder), stop));
        return command;
    }

    private static async Task<int> RunAsync(string? seedFolder, CancellationToken stop)
    {
        await using var database = await TemporaryDatabase.LoadAsync(seedFolder, stop);
        using var progress = new Progress();
        var (drawn, findings) = (0, 0);
        foreach (var edition in await new EditionQueries(database.Contexts).ListAsync(stop))
        {
            var data = (await ChartData.ReadAsync(database.Contexts, edition.Key, stop))!;
            foreach (var request in Requests(data))
                Draw(data, request, edition.Key);
        }

        var comparisons = new ComparisonQueries(database.Contexts);
        foreach (var pair in await comparisons.PairsAsync(stop))
        {
            var data = ChartData.Of((await comparisons.FindAsync(pair.From.Key, pair.To.Key, stop))!);
            foreach (var request in Requests(data).Where(r => r.View == ChartView.Structure))
                Draw(data, request, $"{pair.From.Key} and {pair.To.Key}");
        }

        Console.WriteLine($"{drawn} charts, {findings} finding(s)");
        return findings == 0 ? CommandLine.Fine : CommandLine.Wrong;

        void Draw(ChartData data, ChartRequest request, string name)
        {
            stop.ThrowIfCancellationRequested();
            progress.Say($"{++drawn} charts: {name}");
            foreach (var finding in Diagnose(data, request, stop))
            {
                findings++;
                Console.WriteLine($"{name}{request.ToQueryString()}: {finding}");
            }
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
}
