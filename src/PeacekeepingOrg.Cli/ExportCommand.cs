using System.CommandLine;
using Microsoft.EntityFrameworkCore;
using PeacekeepingOrg.Core.Data;
using PeacekeepingOrg.Core.Structure;
using PeacekeepingOrg.Core.Structure.Attributions;
using PeacekeepingOrg.Core.Structure.Discrepancies;
using PeacekeepingOrg.Core.Structure.Editions;
using PeacekeepingOrg.Core.Structure.Posts;
using PeacekeepingOrg.Core.Structure.ReportingLines;
using PeacekeepingOrg.Core.Structure.Units;

namespace PeacekeepingOrg.Cli;

/// <summary>"export": what a database holds, as JSON with the names of the API's fields.</summary>
internal static class ExportCommand
{
    public static Command Create()
    {
        var edition = new Option<string?>("--edition") { Description = "Only this edition; by default all of them.", HelpName = "ID" };
        var file = new Option<string?>("--out") { Description = "File to write to, instead of standard output.", HelpName = "FILE" };
        var data = new DataInput();
        var command = new Command("export", "Writes what the server's database holds as JSON: editions with units, posts, reporting lines, attributions and discrepancies, each with its citations. The same data give the same bytes.")
        {
            edition,
            file,
        };
        data.AddTo(command);
        command.SetAction((parsed, stop) => data.ReadAsync(
            parsed, databaseByDefault: true, database => RunAsync(database, parsed.GetValue(edition), parsed.GetValue(file), stop), stop));
        return command;
    }

    /// <summary>The edition of that id; refused, with those there are, where there is none.</summary>
    public static EditionView Named(IReadOnlyList<EditionView> editions, string id) => editions.FirstOrDefault(e => e.Key == id)
        ?? throw new Refusal($"There is no edition '{id}'. There are: {string.Join(", ", editions.Select(e => e.Key))}.");

    private static async Task<int> RunAsync(Database database, string? edition, string? file, CancellationToken stop)
    {
        var all = await new EditionQueries(database).ListAsync(stop);
        var rows = new List<object>();
        foreach (var one in edition is null ? all : [Named(all, edition)])
            rows.Add(await EditionAsync(database, one, stop));
        var json = Json.Of(new { Release = await new ReleaseQueries(database).CurrentHashAsync(stop), Editions = rows });
        if (file is null)
            Console.WriteLine(json);
        else
            await File.WriteAllTextAsync(file, json + "\n", stop);
        return CommandLine.Fine;
    }

    private static async Task<object> EditionAsync(IDbContextFactory<PeacekeepingContext> contexts, EditionView edition, CancellationToken stop) => new
    {
        Id = edition.Key,
        OrganizationId = edition.OrganizationKey,
        TitleText = Rows.Text(edition.Title),
        edition.EffectiveFrom,
        edition.EffectiveTo,
        SourceIds = edition.Sources.Select(s => s.Key),
        edition.Authority,
        edition.Counts,
        Citations = edition.Citations.Select(Rows.Citation),
        Units = (await new UnitQueries(contexts).ListAsync(edition.Key, Paging.All, stop)).Items.Select(Rows.Unit),
        Posts = (await new PostQueries(contexts).ListAsync(edition.Key, Paging.All, stop)).Items.Select(Rows.Post),
        ReportingLines = (await new ReportingLineQueries(contexts).ListAsync(edition.Key, Paging.All, stop)).Items.Select(Rows.Line),
        Attributions = (await new AttributionQueries(contexts).ListAsync(edition.Key, new(), Paging.All, stop)).Items.Select(Rows.Attribution),
        Discrepancies = (await new DiscrepancyQueries(contexts).ListAsync(edition.Key, stop)).Select(Rows.Discrepancy),
    };
}
