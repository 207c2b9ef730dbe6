using System.CommandLine;
using PeacekeepingOrg.Core.Seeding;

namespace PeacekeepingOrg.Cli;

/// <summary>"check": all that a load would check, with file, line and remedy for each finding.</summary>
internal static class CheckCommand
{
    public static Command Create()
    {
        var folder = SeedInput.Path();
        var json = new Option<bool>("--json") { Description = "Print the findings as JSON: [{file, line, message, remedy}]." };
        var command = new Command("check", "Checks a seed folder as a load does: every quote in its paragraph, every paragraph accounted for. Exit code 1 where anything is wrong.") { folder, json };
        command.SetAction(parsed =>
        {
            var problems = SeedLoader.Check(SeedInput.Existing(parsed.GetValue(folder)));
            if (parsed.GetValue(json))
                Console.WriteLine(Json.Of(problems));
            else
            {
                foreach (var problem in problems)
                    Console.WriteLine(problem);
                Console.WriteLine($"{problems.Count} problem(s)");
            }

            return problems.Count == 0 ? CommandLine.Fine : CommandLine.Wrong;
        });
        return command;
    }
}
