using System.CommandLine;

namespace PeacekeepingOrg.Cli;

/// <summary>What a report is made of: a seed folder, or a database.</summary>
internal sealed class DataInput
{
    private readonly DatabaseInput _database = new();
    private readonly Option<string?> _seed = SeedInput.Option();

    public void AddTo(Command command)
    {
        command.Options.Add(_seed);
        _database.AddTo(command);
        _database.RefuseBeside(command, _seed);
    }

    /// <summary>Reads the database that is named; else the seed folder.</summary>
    public async Task<int> ReadAsync(ParseResult parsed, bool databaseByDefault, Func<Database, Task<int>> read, CancellationToken stop)
    {
        var seed = parsed.GetValue(_seed);
        if (_database.IsGiven(parsed) || (databaseByDefault && seed is null))
        {
            var database = _database.Find(parsed);
            await database.ReadableAsync(stop);
            return await read(database);
        }

        using (var progress = new Progress())
            progress.Say("Reading the seed folder …");
        await using var temporary = await TemporaryDatabase.LoadAsync(seed, stop);
        return await read(temporary.Contexts);
    }
}
