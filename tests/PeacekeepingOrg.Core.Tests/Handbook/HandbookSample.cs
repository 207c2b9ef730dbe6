using PeacekeepingOrg.Core.Handbook;
using PeacekeepingOrg.Core.Search;
using PeacekeepingOrg.Core.Structure;
using PeacekeepingOrg.Core.Tests.Data;

namespace PeacekeepingOrg.Core.Tests.Handbook;

/// <summary>The handbook of dpko-2010 with addresses like the site's.</summary>
internal static class HandbookSample
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
}
