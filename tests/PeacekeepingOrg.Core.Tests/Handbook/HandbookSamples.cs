using PeacekeepingOrg.Core.Charts.Requests;
using PeacekeepingOrg.Core.Handbook;
using PeacekeepingOrg.Core.Search;
using PeacekeepingOrg.Core.Structure;
using PeacekeepingOrg.Core.Tests.Data;
using Xunit;

namespace PeacekeepingOrg.Core.Tests.Handbook;

/// <summary>The handbook of dpko-2010 with addresses like the site's; written to look at where the folder HANDBOOK_PDFS is set.</summary>
public sealed class HandbookSamples(SqliteEngine engine)
{
    public const string Site = "https://peacekeeping.example";

    public static HandbookAddresses Addresses(string lang, string edition) => new(
        $"{Site}/{lang}/{edition}/handbook.pdf",
        $"{Site}/{lang}/{edition}",
        end => $"{Site}/{lang}/{edition}/{(end.Type == EndpointType.Unit ? "units" : "posts")}/{end.Key}",
        c => c is { SourceKey: { } source, Anchor: { } anchor } ? $"{Site}/{lang}/sources/{source}?at={anchor}&start={c.Start}&length={c.Length}#{anchor}" : null,
        source => $"{Site}/{lang}/sources/{source}",
        discrepancy => $"{Site}/{lang}/discrepancies#{discrepancy}",
        target => $"{Site}/{lang}/{edition}/{target.Kind.ToString().ToLowerInvariant()}/{target.Key}");

    public static async Task<HandbookData> DataAsync(SqliteEngine engine, CancellationToken stop) =>
        (await HandbookData.ReadAsync(await engine.LoadedAsync(stop), "dpko-2010", Synonyms.Read(Path.Combine(TestEngine.SeedFolder, "synonyms.yaml")), stop))!;

    [Theory]
    [InlineData("fr", PaperSize.A4)]
    [InlineData("en", PaperSize.A4)]
    public async Task Writes_handbooks_to_look_at(string lang, PaperSize paper)
    {
        var folder = Environment.GetEnvironmentVariable("HANDBOOK_PDFS");
        Assert.SkipWhen(folder is null, "HANDBOOK_PDFS is not set.");
        var stop = TestContext.Current.CancellationToken;
        var data = await DataAsync(engine, stop);
        var clock = System.Diagnostics.Stopwatch.StartNew();
        var pdf = HandbookWriter.Write(data, new(lang, paper), Addresses(lang, "dpko-2010"), stop);
        TestContext.Current.SendDiagnosticMessage($"{lang} {paper}: {pdf.Length / 1024} KB, {clock.ElapsedMilliseconds} ms");
        await File.WriteAllTextAsync(Path.Combine(folder!, $"handbook-{lang}.txt"), $"{pdf.Length / 1024} KB, {clock.ElapsedMilliseconds} ms", stop);
        await File.WriteAllBytesAsync(Path.Combine(folder!, $"handbook-{lang}.pdf"), pdf, stop);
    }
}
