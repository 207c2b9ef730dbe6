using System.CommandLine;
using System.Text.Json;
using PeacekeepingOrg.Core.Structure.Coverage;

namespace PeacekeepingOrg.Cli;

/// <summary>"coverage": how much of each text is used, and how much of each edition is stated, as the Coverage page has it.</summary>
internal static class CoverageCommand
{
    public static Command Create()
    {
        var json = new Option<bool>("--json") { Description = "Print the figures, and what is behind them, as JSON: {sources, editions}." };
        var data = new DataInput();
        var command = new Command("coverage", "Counts how much of each text is used by facts, by context only or by nothing, and which facts of each edition are cited, inferred or not established.") { json };
        data.AddTo(command);
        command.SetAction((parsed, stop) => data.ReadAsync(
            parsed, databaseByDefault: false, async database => Print(await new CoverageQueries(database).ReadAsync(stop), parsed.GetValue(json)), stop));
        return command;
    }

    private static int Print(CoverageView coverage, bool asJson)
    {
        if (asJson)
        {
            Console.WriteLine(Json.Of(new { Sources = coverage.Sources.Select(Row), Editions = coverage.Editions.Select(Row) }));
            return CommandLine.Fine;
        }

        foreach (var source in coverage.Sources)
        {
            Console.WriteLine($"{source.Source.Key}: {source.Quoted} of {source.Characters} characters quoted by facts ({Percent(source.Quoted, source.Characters)})");
            Console.WriteLine($"  {"part",-10} {"all",6} {"facts",6} {"context",8} {"nothing",8}");
            foreach (var part in source.Parts)
                Console.WriteLine($"  {Camel(part.Kind),-10} {part.Total,6} {part.Facts,6} {part.Context,8} {part.Nothing,8}");
        }

        foreach (var edition in coverage.Editions)
        {
            Console.WriteLine();
            Console.WriteLine($"{edition.Key}: {edition.Units} units, {edition.Posts} posts");
            Console.WriteLine($"  {"fact",-14} {"of",6} {"cited",6} {"inferred",9} {"not established",16}");
            foreach (var fact in edition.Facts)
                Console.WriteLine($"  {Camel(fact.Fact),-14} {fact.Of,6} {fact.Cited,6} {fact.Inferred.Count,9} {(fact.NotEstablished is { } none ? $"{none.Count}" : "-"),16}");
        }

        return CommandLine.Fine;
    }

    private static object Row(SourceCoverage source) => new
    {
        Id = source.Source.Key,
        source.Source.Symbol,
        source.Source.Authority,
        source.Parts,
        source.Characters,
        QuotedCharacters = source.Quoted,
        Unused = source.Unused.Select(Row),
        Context = source.Context.Select(c => new { c.Part.Paragraph, ItemPath = c.Part.ItemPath?.Split('-') ?? [], Reason = Rows.Words(c.Reason) }),
        Unquoted = source.Unquoted.Select(Row),
    };

    private static object Row(StretchView stretch) => new { stretch.Paragraph, ItemPath = stretch.ItemPath?.Split('-') ?? [], stretch.Start, stretch.Length, stretch.Text };

    private static object Row(EditionCoverage edition) => new
    {
        Id = edition.Key,
        TitleText = Rows.Text(edition.Title),
        SourceIds = edition.Sources.Select(s => s.Key),
        edition.Units,
        edition.Posts,
        Facts = edition.Facts.Select(fact => new
        {
            fact.Fact,
            fact.Of,
            fact.Cited,
            Inferred = fact.Inferred.Count,
            NotEstablished = fact.NotEstablished?.Count,
            InferredOf = fact.Inferred.Select(e => new { About = e.Subjects.Select(Rows.End), Citation = Rows.Citation(e.Citation!) }),
            NotEstablishedOf = (fact.NotEstablished ?? []).SelectMany(e => e.Subjects).Select(Rows.End),
        }),
    };

    private static string Percent(int part, int whole) => whole == 0 ? "-" : $"{100 * part / whole} %";

    private static string Camel<T>(T word)
        where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(word.ToString());
}
