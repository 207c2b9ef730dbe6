using System.CommandLine;
using System.CommandLine.Parsing;
using System.Data.Common;
using PeacekeepingOrg.Core.Bulletins;
using PeacekeepingOrg.Core.Seeding;

namespace PeacekeepingOrg.Cli;

/// <summary>All commands, and what becomes of what goes wrong in them: a sentence, never a stack trace.</summary>
internal static class CommandLine
{
    /// <summary>Everything was done, and nothing found wrong.</summary>
    public const int Fine = 0;

    /// <summary>Something was found wrong, or the input was refused.</summary>
    public const int Wrong = 1;

    /// <summary>The command was not written as its help says.</summary>
    public const int Misused = 2;

    /// <summary>Stopped by Ctrl-C, as shells count it.</summary>
    private const int Stopped = 130;

    private static readonly Option<bool> _verbose = new("--verbose")
    {
        Description = "Where something unexpected goes wrong, say all that is known of it (or set DEBUG).",
        Recursive = true,
    };

    public static RootCommand Create() => new(
        "Looks after the data of PeacekeepingOrg: drafts an edition from a bulletin's text, checks the seed folder, loads it into a database, and reports on it. "
        + "Exit codes: 0 fine, 1 something was found wrong or refused, 2 the command was not written right.")
    {
        DraftCommand.Create(),
        CheckCommand.Create(),
        LoadCommand.Create(),
        ExportCommand.Create(),
        DiffCommand.Create(),
        CoverageCommand.Create(),
        ChartsCommand.Create(),
        _verbose,
    };

    public static async Task<int> RunAsync(string[] args)
    {
        var parsed = Create().Parse(args.Length == 0 ? ["--help"] : args);
        if (parsed.Errors.Count > 0)
        {
            // The library would write the whole help to standard output, where a program expects data.
            foreach (var error in parsed.Errors)
                await Console.Error.WriteLineAsync(string.Join(' ', error.Message.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
            await Console.Error.WriteLineAsync($"See {string.Join(' ', Names(parsed.CommandResult))} --help.");
            return Misused;
        }

        try
        {
            return await parsed.InvokeAsync(new() { EnableDefaultExceptionHandler = false });
        }
        catch (OperationCanceledException)
        {
            await Console.Error.WriteLineAsync("Stopped.");
            return Stopped;
        }
        catch (Exception e)
        {
            await Console.Error.WriteLineAsync(Said(e));
            if (parsed.GetValue(_verbose) || Environment.GetEnvironmentVariable("DEBUG") is { Length: > 0 })
                await Console.Error.WriteLineAsync(e.ToString());
            return Wrong;
        }
    }

    /// <summary>As it is installed; run otherwise, the program has the name of its file.</summary>
    private static IEnumerable<string> Names(CommandResult command) =>
        command.Parent is CommandResult above ? [.. Names(above), command.Command.Name] : ["peacekeeping-org"];

    private static string Said(Exception e) => e switch
    {
        Refusal or SeedException or BulletinFormatException => e.Message,
        UnauthorizedAccessException or IOException => $"{e.Message} Check the path and that you may read and write there.",
        DbException => $"The database cannot be used: {e.Message.TrimEnd('.')}. Check --connection and --provider.",
        _ => $"Something unexpected went wrong: {e.GetType().Name}: {e.Message.ReplaceLineEndings(" ")} Run it again with --verbose and report what it says.",
    };
}
