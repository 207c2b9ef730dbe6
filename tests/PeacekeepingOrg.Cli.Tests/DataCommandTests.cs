using System.Text.Json;
using Xunit;

namespace PeacekeepingOrg.Cli.Tests;

public sealed class DataCommandTests : IDisposable
{
    private readonly Tool _tool = new();

    private string Connection => $"Data Source={_tool.PathOf("test.db")}";

    public void Dispose() => _tool.Dispose();

    [Fact]
    public async Task Help_names_every_command_with_what_it_does()
    {
        var help = (await _tool.RunAsync()).Fine().Out;
        Assert.All(["draft", "check", "load", "export", "diff", "coverage", "charts"], command => Assert.Contains($"  {command} ", help, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Check_finds_nothing_wrong_with_the_data_that_came_with_the_program()
    {
        Assert.Equal("0 problem(s)\n", (await _tool.RunAsync("check")).Fine().Out);
        Assert.Equal(0, (await _tool.RunAsync("check", "--json")).Fine().Json.GetArrayLength());
    }

    [Fact]
    public async Task Check_names_file_line_and_remedy_of_each_fault()
    {
        Broken();
        var run = await _tool.RunAsync("check", _tool.PathOf("seed"), "--json");
        Assert.Equal((1, ""), (run.Code, run.Error));
        var fault = Assert.Single(run.Json.EnumerateArray());
        Assert.Equal(["file", "line", "message", "remedy"], fault.EnumerateObject().Select(p => p.Name));
        Assert.Equal(("editions/polmil.yaml", true), (fault.GetProperty("file").GetString(), fault.GetProperty("line").GetInt32() > 1));
        Assert.StartsWith("The quote of", fault.GetProperty("message").GetString(), StringComparison.Ordinal);

        var text = await _tool.RunAsync("check", _tool.PathOf("seed"));
        Assert.Equal(1, text.Code);
        Assert.EndsWith("1 problem(s)\n", text.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Check_refuses_a_folder_that_is_not_there() => (await _tool.RunAsync("check", _tool.PathOf("none"))).Refused(1, "there is no such folder", "sources/ and editions/");

    [Fact]
    public async Task Load_fills_a_database_once_and_says_what_changed()
    {
        var first = (await _tool.RunAsync("load", "--connection", Connection, "--json")).Fine().Json;
        Assert.True(first.GetProperty("changed").GetBoolean());
        Assert.All(first.GetProperty("editions").EnumerateArray(), edition => Assert.Equal("added", edition.GetProperty("change").GetString()));

        var again = (await _tool.RunAsync("load", Tool.Seed, "--connection", Connection)).Fine().Out;
        Assert.Contains($"already has release {first.GetProperty("release").GetString()}", again, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Load_keeps_what_the_database_has_where_the_folder_is_faulty()
    {
        (await _tool.RunAsync("load", "--connection", Connection)).Fine();
        var before = (await _tool.RunAsync("export", "--connection", Connection)).Fine().Out;
        Broken();
        (await _tool.RunAsync("load", _tool.PathOf("seed"), "--connection", Connection)).Refused(1, "The seed data was not loaded: 1 problem(s).", "editions/polmil.yaml(");
        Assert.Equal(before, (await _tool.RunAsync("export", "--connection", Connection)).Fine().Out);
    }

    [Fact]
    public async Task The_database_may_be_named_by_the_environment_as_the_servers_is()
    {
        (await _tool.RunAsync(null, [("Database__ConnectionString", Connection)], "load")).Fine();
        Assert.True(File.Exists(_tool.PathOf("test.db")));
        var folder = _tool.PathOf("data");
        (await _tool.RunAsync(null, [("Database__DataFolder", folder)], "export")).Refused(1, Path.Combine(folder, "peacekeeping.db"));
    }

    [Fact]
    public async Task Export_gives_each_edition_with_its_citations_and_the_same_bytes_each_time()
    {
        (await _tool.RunAsync("load", "--connection", Connection)).Fine();
        var run = (await _tool.RunAsync("export", "--edition", "dpko-2010", "--connection", Connection)).Fine();
        var edition = Assert.Single(run.Json.GetProperty("editions").EnumerateArray());
        Assert.Equal("dpko-2010", edition.GetProperty("id").GetString());
        var counts = edition.GetProperty("counts");
        foreach (var list in new[] { "units", "posts", "reportingLines", "attributions" })
            Assert.Equal(counts.GetProperty(list).GetInt32(), edition.GetProperty(list).GetArrayLength());
        var line = edition.GetProperty("reportingLines")[0];
        Assert.Equal("2.3", line.GetProperty("citation").GetProperty("paragraph").GetString());

        var file = _tool.PathOf("seed.json");
        (await _tool.RunAsync("export", "--edition", "dpko-2010", "--seed", Tool.Seed, "--out", file)).Fine();
        Assert.Equal(run.Out, await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Reading_makes_no_database_and_says_which_it_wants()
    {
        (await _tool.RunAsync("export", "--connection", Connection)).Refused(1, "there is no such database", "load");
        Assert.False(File.Exists(_tool.PathOf("test.db")));
        (await _tool.RunAsync("export")).Refused(1, "Which database is meant?", "--connection");
        (await _tool.RunAsync("load", "--provider", "SqlServer")).Refused(1, "no connection string", "Database__ConnectionString");
        (await _tool.RunAsync("load", "--connection", "Server=db")).Refused(1, "The connection string cannot be read", "--provider SqlServer");
        (await _tool.RunAsync("export", "--connection", $"Data Source={_tool.Write("no.db", "no database at all")}")).Refused(1, "The database cannot be used");
        (await _tool.RunAsync("export", "--connection", Connection, "--seed", Tool.Seed)).Refused(2, "give one of them");
    }

    [Fact]
    public async Task Diff_says_what_became_of_units_and_posts_and_why()
    {
        (await _tool.RunAsync("load", "--connection", Connection)).Fine();
        var text = (await _tool.RunAsync("diff", "dpko-2010", "dpo-2019", "--connection", Connection)).Fine().Out;
        Assert.StartsWith("dpko-2010 -> dpo-2019: ", text, StringComparison.Ordinal);
        Assert.Contains("renamed: dpko (Department of Peacekeeping Operations) -> dpko (Department of Peace Operations)", text, StringComparison.Ordinal);

        var json = (await _tool.RunAsync("diff", "dpko-2010", "dpo-2019", "--json")).Fine().Json;
        var changes = json.GetProperty("changes").EnumerateArray().ToList();
        Assert.Equal(changes.Count, json.GetProperty("counts").EnumerateObject().Sum(kind => kind.Value.GetInt32()));
        Assert.All(changes, change => Assert.NotEqual(JsonValueKind.Null, change.GetProperty("reason").ValueKind));
    }

    [Fact]
    public async Task Diff_refuses_a_pair_that_cannot_be_compared_and_names_one_that_can()
    {
        (await _tool.RunAsync("load", "--connection", Connection)).Fine();
        (await _tool.RunAsync("diff", "dpo-2019", "dpko-2010", "--connection", Connection)).Refused(1, "Ask for: diff dpko-2010 dpo-2019");
        (await _tool.RunAsync("diff", "dpko-2010", "polmil", "--connection", Connection)).Refused(1, "two organizations", "dpko-2010 dpo-2019");
        (await _tool.RunAsync("diff", "dpko", "polmil", "--connection", Connection)).Refused(1, "There is no edition 'dpko'", "dpko-2010");
    }

    [Fact]
    public async Task Coverage_counts_every_loaded_text_and_every_edition()
    {
        var json = (await _tool.RunAsync("coverage", "--json", "--seed", Tool.Seed)).Fine().Json;
        Assert.All(
            json.GetProperty("sources").EnumerateArray().SelectMany(s => s.GetProperty("parts").EnumerateArray()),
            part => Assert.Equal(0, part.GetProperty("nothing").GetInt32()));
        Assert.Equal(["dpko-2010", "dpo-2019", "sc-working-group-pko", "polmil"], json.GetProperty("editions").EnumerateArray().Select(e => e.GetProperty("id").GetString()));

    }

    /// <summary>A copy of the seed data with one quote that is not in its text.</summary>
    private void Broken()
    {
        foreach (var file in Directory.EnumerateFiles(Tool.Seed, "*", SearchOption.AllDirectories))
            _tool.Write(Path.Combine("seed", Path.GetRelativePath(Tool.Seed, file)), File.ReadAllText(file));
        var edition = _tool.PathOf("seed/editions/polmil.yaml");
        var text = File.ReadAllText(edition);
        var quote = text.IndexOf("  - {from:", StringComparison.Ordinal);
        quote = text.IndexOf("quote: \"", quote, StringComparison.Ordinal) + "quote: \"".Length;
        File.WriteAllText(edition, text[..quote] + "Zut " + text[quote..]);
    }
}
