using PeacekeepingOrg.Core.Structure;
using Xunit;

namespace PeacekeepingOrg.Core.Tests.Data;

/// <summary>Tests that run on each engine: an abstract class of them, and a sealed one for each engine.</summary>
public abstract class DataTests : IAsyncLifetime
{
    protected const string Dpko = "dpko-2010";

    private TestDatabase? _loaded;

    protected DataTests(TestEngine engine)
    {
        Assert.SkipWhen(engine.WhyNot is not null, engine.WhyNot ?? "");
        Engine = engine;
    }

    protected static CancellationToken Stop => TestContext.Current.CancellationToken;

    protected TestEngine Engine { get; }

    /// <summary>The seed data, loaded; only to be read.</summary>
    protected TestDatabase Db => _loaded!;

    public virtual async ValueTask InitializeAsync() => _loaded = await Engine.LoadedAsync(Stop);

    public virtual ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        return ValueTask.CompletedTask;
    }

    /// <summary>Commands a query issues.</summary>
    protected async Task<int> CommandsAsync(Func<TestDatabase, Task> query)
    {
        ArgumentNullException.ThrowIfNull(query);
        var count = 0;
        await query(Db.Watched(_ => Interlocked.Increment(ref count)));
        return count;
    }

    protected static string Names(IEnumerable<Endpoint> ends) => string.Join(", ", ends.Select(e => e.Key));
}
