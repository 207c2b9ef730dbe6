using System.CommandLine;

namespace PeacekeepingOrg.Cli;

/// <summary>The seed folder a command reads.</summary>
internal static class SeedInput
{
    private const string Description = "The seed folder, with sources/ and editions/; by default the copy that came with this program.";

    public static Argument<string?> Path() => new("PATH") { Description = Description, Arity = ArgumentArity.ZeroOrOne };

    public static Option<string?> Option() => new("--seed") { Description = Description, HelpName = "PATH" };

    /// <exception cref="Refusal">There is no such folder.</exception>
    public static string Existing(string? given) => (given ?? System.IO.Path.Combine(AppContext.BaseDirectory, "seed-data")) is var folder && Directory.Exists(folder)
        ? folder
        : throw new Refusal($"{folder}: there is no such folder. Give the seed folder, which holds sources/ and editions/.");
}
