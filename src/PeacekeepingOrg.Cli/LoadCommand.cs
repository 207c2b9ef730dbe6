using System.CommandLine;
using PeacekeepingOrg.Core.Seeding;
using PeacekeepingOrg.Core.Structure.Editions;

namespace PeacekeepingOrg.Cli;

/// <summary>"load": puts a seed folder into a database, whole or not at all; running servers take it up by themselves.</summary>
internal static class LoadCommand
{
    public static Command Create()
    {
        var folder = SeedInput.Path();
        var database = new DatabaseInput();
        var migrate = new Option<bool>("--migrate") { Description = "Change the tables of a SQL Server where they are out of date. A SQLite file is always brought up to date." };
        var json = new Option<bool>("--json") { Description = "Print what was done as JSON: {release, changed, editions: [{id, change, before, after}]}." };
        var command = new Command("load", "Loads a seed folder into the server's database, whole or not at all, and says what changed. A running server takes it up within seconds. Exit code 1 where the folder has faults.")
        {
            folder,
            migrate,
            json,
        };
        database.AddTo(command);
        command.SetAction((parsed, stop) => RunAsync(
            SeedInput.Existing(parsed.GetValue(folder)), database.Find(parsed), parsed.GetValue(migrate), parsed.GetValue(json), stop));
        return command;
    }

    private static async Task<int> RunAsync(string folder, Database database, bool migrate, bool asJson, CancellationToken stop)
    {
        SeedResult result;
        IReadOnlyList<EditionView> before;
        var editions = new EditionQueries(database);
        using (var progress = new Progress())
        {
            progress.Say($"Opening {database.Name} …");
            await database.MigrateAsync(migrate, stop);
            before = await editions.ListAsync(stop);
            progress.Say($"Checking {folder} and loading it …");
            result = await new SeedLoader(database).LoadAsync(folder, stop);
        }

        var changes = Changes(before, await editions.ListAsync(stop));
        if (asJson)
        {
            Console.WriteLine(Json.Of(new
            {
                release = result.Hash,
                changed = result.Changed,
                editions = changes.Select(c => new { id = c.Id, change = c.Word, before = c.Before, after = c.After }),
            }));
            return CommandLine.Fine;
        }

        Console.WriteLine(result.Changed ? $"{database.Name}: loaded release {result.Hash}" : $"{database.Name}: already has release {result.Hash}; nothing changed");
        foreach (var (id, word, old, now) in changes.Where(_ => result.Changed))
            Console.WriteLine($"  {word,-9} {id}: {(old == now ? Counted(now!) : string.Join(" -> ", new[] { old, now }.OfType<EditionCounts>().Select(Counted)))}");
        return CommandLine.Fine;
    }

    private static List<(string Id, string Word, EditionCounts? Before, EditionCounts? After)> Changes(IReadOnlyList<EditionView> before, IReadOnlyList<EditionView> after) =>
    [
        .. before.Concat(after).Select(e => e.Key).Distinct().Select(id =>
        {
            var (old, now) = (before.FirstOrDefault(e => e.Key == id)?.Counts, after.FirstOrDefault(e => e.Key == id)?.Counts);
            return (id, old is null ? "added" : now is null ? "removed" : old == now ? "as many" : "changed", old, now);
        }),
    ];

    private static string Counted(EditionCounts counts) =>
        $"units {counts.Units}, posts {counts.Posts}, lines {counts.ReportingLines}, attributions {counts.Attributions}";
}
