using PeacekeepingOrg.Core.Charts.Layout;
using PeacekeepingOrg.Core.Charts.Pages;
using PeacekeepingOrg.Core.Charts.Requests;
using PeacekeepingOrg.Core.Charts.Scenes;
using PeacekeepingOrg.Core.Charts.Selecting;
using PeacekeepingOrg.Core.Charts.Writers;
using PeacekeepingOrg.Core.Tests.Data;
using Xunit;

namespace PeacekeepingOrg.Core.Tests.Charts;

/// <summary>Writes charts to look at, where the folder CHART_PICTURES is set; requests a line in its file "requests".</summary>
public sealed class ChartPictures(SqliteEngine engine)
{
    internal static string? AddressOf(Target target) => $"https://peacekeeping.example/{target.Lang}/{target.Kind.ToString().ToLowerInvariant()}/{target.Key}";

    [Fact]
    public async Task Writes_what_is_asked_for()
    {
        var folder = Environment.GetEnvironmentVariable("CHART_PICTURES");
        Assert.SkipWhen(folder is null, "CHART_PICTURES is not set.");
        var stop = TestContext.Current.CancellationToken;
        var data = await ChartData.ReadAsync(await engine.LoadedAsync(stop), "dpko-2010", stop);
        var report = new List<string>();
        foreach (var line in await File.ReadAllLinesAsync(Path.Combine(folder!, "requests"), stop))
        {
            var parts = line.Split(' ', 2);
            Assert.True(ChartRequest.TryParse(parts.Length > 1 ? parts[1] : "", out var request, out var problem), problem?.En);
            try
            {
                var clock = System.Diagnostics.Stopwatch.StartNew();
                var model = ChartSelection.Select(data!, request!)!;
                if (request!.Paper is null && request.Tile == default)
                {
                    var scene = SceneBuilder.Build(model, stop);
                    report.Add($"{parts[0]}: {scene.Boxes.Count} boxes, {scene.Lines.Count} lines, {scene.Width:0}×{scene.Height:0} = {scene.Width / scene.Height:0.00}, {clock.ElapsedMilliseconds} ms");
                    await File.WriteAllTextAsync(Path.Combine(folder!, parts[0] + ".svg"), new SvgWriter(AddressOf).Write(scene, model.Boxes[0].Name, model.Title, request.Lang), stop);
                    continue;
                }

                var document = ChartDrawing.Draw(data!, request!, AddressOf, stop)!;
                var laid = clock.ElapsedMilliseconds;
                var pdf = new PdfWriter(AddressOf).Write(document, stop);
                await File.WriteAllBytesAsync(Path.Combine(folder!, parts[0] + ".pdf"), pdf, stop);
                await File.WriteAllTextAsync(Path.Combine(folder!, parts[0] + ".svg"), new SvgWriter(AddressOf).Write(document.Pages[0], document.Title, document.Subject, request.Lang), stop);
                report.Add($"{parts[0]}: {model.Boxes.Count} boxes, {document.Pages.Count} pages {document.Pages[0].Width:0}×{document.Pages[0].Height:0}, min {document.SmallestText:0.00} pt, {pdf.Length / 1024} KB, {laid} ms + {clock.ElapsedMilliseconds - laid} ms");
            }
            catch (ChartException e)
            {
                report.Add($"{parts[0]}: {e.Problem}");
            }
        }

        await File.WriteAllLinesAsync(Path.Combine(folder!, "report"), report, stop);
    }
}
