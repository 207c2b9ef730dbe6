using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using PeacekeepingOrg.Core.Charts.Pages;
using PeacekeepingOrg.Core.Charts.Requests;
using PeacekeepingOrg.Core.Charts.Scenes;
using PeacekeepingOrg.Core.Charts.Selecting;
using PeacekeepingOrg.Core.Data;
using PeacekeepingOrg.Core.Structure.Changes;
using PeacekeepingOrg.Web.Releases;

namespace PeacekeepingOrg.Web.Charts;

/// <summary>
/// Where charts are drawn: a few at a time, so that many readers at once wait a moment instead of exhausting memory. What an edition holds is
/// read once a release.
/// </summary>
public sealed class ChartRoom(IDbContextFactory<PeacekeepingContext> contexts, ReleaseState release) : IDisposable
{
    private const int MostKept = 24;

    private readonly SemaphoreSlim _tables = new(Math.Max(2, Environment.ProcessorCount));
    private readonly ConcurrentDictionary<(ReleaseMark? Release, string Edition, string Base, ChartRequest Request), ChartDocument> _drawn = new();
    private volatile Known _known = new(null, []);

    /// <summary>What the drawing makes of an edition; default where there is none of that id.</summary>
    /// <param name="edition">Id of the edition.</param>
    /// <param name="draw">Draws; runs on a thread of its own while it has a table.</param>
    /// <param name="cancellationToken">Set when the reader goes away, who then gives the table up.</param>
    public async Task<T?> DrawAsync<T>(string edition, Func<ChartData, T> draw, CancellationToken cancellationToken)
    {
        return await DataAsync(edition, cancellationToken) is { } data ? await AtTableAsync(() => draw(data), cancellationToken) : default;
    }

    /// <summary>Work that takes memory or time: drawing, and writing what was drawn.</summary>
    /// <param name="work">Runs on a thread of its own while it has a table.</param>
    /// <param name="cancellationToken">Set when the reader goes away, who then gives the table up.</param>
    public async Task<T> AtTableAsync<T>(Func<T> work, CancellationToken cancellationToken)
    {
        await _tables.WaitAsync(cancellationToken);
        try
        {
            return await Task.Run(work, cancellationToken);
        }
        finally
        {
            _tables.Release();
        }
    }

    /// <summary>
    /// A chart on its pages; null where there is no such edition or root. The last ones are kept: a preview asks for each page by itself.
    /// </summary>
    /// <param name="edition">Id of the edition.</param>
    /// <param name="request">What is asked for.</param>
    /// <param name="baseAddress">"https://example.org", put before every address.</param>
    /// <param name="cancellationToken">Set when the reader goes away.</param>
    public async Task<ChartDocument?> DocumentAsync(string edition, ChartRequest request, string baseAddress, CancellationToken cancellationToken)
    {
        var key = (release.Current, edition, baseAddress, request);
        return _drawn.TryGetValue(key, out var drawn)
            ? drawn
            : Keep(key, await DrawAsync(edition, data => ChartDrawing.Draw(data, request, AddressOf(baseAddress), cancellationToken), cancellationToken));
    }

    /// <summary>Two editions as one chart on its pages; null where there is no such root.</summary>
    /// <param name="comparison">The editions, compared.</param>
    /// <param name="request">What is asked for.</param>
    /// <param name="baseAddress">"https://example.org", put before every address.</param>
    /// <param name="cancellationToken">Set when the reader goes away.</param>
    public async Task<ChartDocument?> DocumentAsync(Comparison comparison, ChartRequest request, string baseAddress, CancellationToken cancellationToken)
    {
        var key = (release.Current, $"{comparison.From.Key} {comparison.To.Key}", baseAddress, request);
        return _drawn.TryGetValue(key, out var drawn)
            ? drawn
            : Keep(key, await AtTableAsync(() => ChartDrawing.Draw(ChartData.Of(comparison), request, AddressOf(baseAddress), cancellationToken), cancellationToken));
    }

    public void Dispose() => _tables.Dispose();

    private ChartDocument? Keep((ReleaseMark?, string, string, ChartRequest) key, ChartDocument? document)
    {
        if (document is null)
            return null;
        if (_drawn.Count >= MostKept)
            _drawn.Clear();
        return _drawn[key] = document;
    }

    private static Func<Target, string?> AddressOf(string baseAddress) => target => ChartAddresses.PathOf(target) is { } path ? baseAddress + path : null;

    private async Task<ChartData?> DataAsync(string edition, CancellationToken stop)
    {
        var known = _known;
        if (known.Release != release.Current)
            known = new(release.Current, []);
        if (known.Editions.TryGetValue(edition, out var data))
            return data;
        data = await ChartData.ReadAsync(contexts, edition, stop);
        if (data is not null)
            _known = new(known.Release, new(known.Editions) { [edition] = data });
        return data;
    }

    private sealed record Known(ReleaseMark? Release, Dictionary<string, ChartData> Editions);
}
