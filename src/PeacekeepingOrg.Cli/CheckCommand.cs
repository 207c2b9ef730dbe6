using System.CommandLine;
using PeacekeepingOrg.Core.Seeding;

namespace PeacekeepingOrg.Cli;

/// <summary>"check": all that a load would check, with file, line and remedy for each finding.</summary>
internal static class CheckCommand
{
    public static Argument<string> SeedFolder { get; } = new("PATH")
    {
        Description = "The seed folder; by default the copy beside the program.",
        DefaultValueFactory = _ => Path.Combine(AppContext.BaseDirectory, "seed-data"),
    };

    public static Command Create()
    {
        var command = new Command("check", "Checks a seed folder as a load does. Exit code 1 where anything is wrong.") { SeedFolder };
        command.SetAction(parsed =>
        {
            var problems = SeedLoader.Check(parsed.GetRequiredValue(SeedFolder));
            foreach (var problem in problems)
                Console.WriteLine(problem);
            Console.WriteLine($"{problems.Count} problem(s)");
            return problems.Count == 0 ? 0 : 1;
        });
        return command;
    }
}
