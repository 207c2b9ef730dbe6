using System.CommandLine;
using PeacekeepingOrg.Core.Structure;
using PeacekeepingOrg.Core.Structure.Changes;
using PeacekeepingOrg.Core.Structure.Editions;

namespace PeacekeepingOrg.Cli;

/// <summary>"diff": what became of the units and posts of an edition in a later one, as the Compare page has it.</summary>
internal static class DiffCommand
{
    public static Command Create()
    {
        var from = new Argument<string>("A") { Description = "Id of the earlier edition: dpko-2010." };
        var to = new Argument<string>("B") { Description = "Id of the later edition of the same organization: dpo-2019." };
        var lang = new Option<string>("--lang") { Description = "Language of names and reasons, where there are both.", DefaultValueFactory = _ => "en" }.AcceptOnlyFromAmong("fr", "en");
        var json = new Option<bool>("--json") { Description = "Print the changes as JSON: {from, to, counts, changes: [{change, from, to, reason, citations}]}." };
        var data = new DataInput();
        var command = new Command("diff", "Compares two editions of one organization: what was created, abolished, renamed, moved, kept, or is left open by the texts. Exit code 1 where the two cannot be compared.")
        {
            from, to, lang, json,
        };
        data.AddTo(command);
        command.SetAction((parsed, stop) => data.ReadAsync(
            parsed,
            databaseByDefault: false,
            async database => Print(
                await CompareAsync(database, parsed.GetRequiredValue(from), parsed.GetRequiredValue(to), stop), parsed.GetRequiredValue(lang), parsed.GetValue(json)),
            stop));
        return command;
    }

    private static async Task<Comparison> CompareAsync(Database database, string from, string to, CancellationToken stop)
    {
        var editions = await new EditionQueries(database).ListAsync(stop);
        var fault = ComparisonPair.FaultOf(editions, from, to);
        var pairs = string.Join(", ", ComparisonPair.AllOf(editions).Select(pair => $"{pair.From.Key} {pair.To.Key}"));
        var remedy = pairs.Length == 0 ? "No two editions here can be compared." : $"What can be compared: {pairs}.";
        return fault switch
        {
            PairFault.UnknownFrom or PairFault.UnknownTo => throw new Refusal(
                $"There is no edition '{(fault == PairFault.UnknownFrom ? from : to)}'. There are: {string.Join(", ", editions.Select(e => e.Key))}."),
            PairFault.Same => throw new Refusal($"'{from}' is given twice. {remedy}"),
            PairFault.OtherOrganization => throw new Refusal($"'{from}' and '{to}' are editions of two organizations: nothing goes on from one to the other. {remedy}"),
            PairFault.Swapped => throw new Refusal($"'{from}' is later than '{to}'. Ask for: diff {to} {from}."),
            _ => (await new ComparisonQueries(database).FindAsync(from, to, stop))!,
        };
    }

    private static int Print(Comparison comparison, string lang, bool asJson)
    {
        if (asJson)
        {
            Console.WriteLine(Json.Of(new
            {
                From = comparison.From.Key,
                To = comparison.To.Key,
                Counts = comparison.Counts.ToDictionary(c => Camel(c.Kind), c => c.Count),
                Changes = comparison.Changes.Select(Rows.Change),
            }));
            return CommandLine.Fine;
        }

        Console.WriteLine($"{comparison.From.Key} -> {comparison.To.Key}: {string.Join(", ", comparison.Counts.Select(c => $"{c.Count} {Camel(c.Kind)}"))}");
        foreach (var change in comparison.Changes)
        {
            Console.WriteLine();
            Console.WriteLine($"{Camel(change.Kind)}: {Names(change.From, lang)}{(change.IsEarlierOnly || change.IsLaterOnly ? "" : " -> ")}{Names(change.To, lang)}");
            Console.WriteLine($"  {change.Reason.In(lang)}");
            foreach (var citation in change.Citations.Where(c => c.Place is not null))
                Console.WriteLine($"  {citation.Source!.In(lang)} {citation.Place}: «{citation.Quote}»");
        }

        return CommandLine.Fine;
    }

    private static string Names(IEnumerable<Endpoint> ends, string lang) => string.Join(" + ", ends.Select(end => $"{end.Key} ({end.Name.In(lang)})"));

    private static string Camel(ChangeKind kind) => System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(kind.ToString());
}
