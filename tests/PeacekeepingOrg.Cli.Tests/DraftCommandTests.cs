using System.Text;
using System.Text.Json;
using Xunit;

namespace PeacekeepingOrg.Cli.Tests;

public sealed class DraftCommandTests : IDisposable
{
    private const string Bulletin =
        """
        ST/SGB/2041/7

        Circulaire du Secrétaire général

        Organisation du Département des phares

        Le Secrétaire général promulgue ce qui suit :

        Section 1
        Attributions

        1.1 Le Département des phares comprend la Division des lanternes, à l’« ouest ».

        1.2 La présente circulaire complète la circulaire ST/SGB/2039/1 :

        a) Pour l’été;

        b) Pour l’hiver.

        Le Secrétaire général
        (Signé) A. B. C.
        """;

    private readonly Tool _tool = new();

    public void Dispose() => _tool.Dispose();

    [Fact]
    public async Task It_prints_an_edition_file()
    {
        var run = (await _tool.RunAsync("draft", _tool.Write("text.txt", Bulletin), "--lang", "fr", "--id", "phares-2041", "--organization", "phares")).Fine();
        Assert.Contains("\nid: phares-2041\norganization: phares\n", run.Out, StringComparison.Ordinal);
        Assert.Contains("sources: [st-sgb-2041-7]", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_prints_json()
    {
        var json = (await _tool.RunAsync("draft", _tool.Write("text.txt", Bulletin), "--lang", "fr", "--json")).Fine().Json;
        Assert.Equal("Attributions", json.GetProperty("sections")[0].GetProperty("title").GetString());
        Assert.Equal("Pour l’hiver.", json.GetProperty("paragraphs")[1].GetProperty("items")[1].GetProperty("text").GetString());
    }

    [Fact]
    public async Task It_prints_a_page_that_needs_no_network()
    {
        var page = (await _tool.RunAsync("draft", _tool.Write("text.txt", Bulletin), "--lang", "fr", "--html")).Fine().Out;
        Assert.StartsWith("<!doctype html>", page, StringComparison.Ordinal);
        Assert.Contains("à l’« ouest ».", page, StringComparison.Ordinal);
        Assert.DoesNotContain("http://", page, StringComparison.Ordinal);
        Assert.DoesNotContain("https://", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task It_reads_standard_input_in_either_encoding(bool windows)
    {
        var bytes = (windows ? CodePagesEncodingProvider.Instance.GetEncoding(1252)! : new UTF8Encoding(true)).GetBytes(Bulletin.ReplaceLineEndings("\r\n"));
        var json = (await _tool.RunAsync(bytes, [], "draft", "-", "--lang", "fr", "--json")).Fine().Json;
        Assert.Equal("Le Département des phares comprend la Division des lanternes, à l’« ouest ».", json.GetProperty("paragraphs")[0].GetProperty("text").GetString());
    }

    [Fact]
    public async Task It_adds_a_draft_to_a_seed_folder_that_then_checks_without_fault()
    {
        var text = _tool.Write("text.txt", Bulletin);
        _tool.Write("seed/organizations.yaml", "- id: other\n  name: {fr: \"Autre\"}\n");
        _tool.Write("seed/sources/st-sgb-2039-1/source.yaml", "# Written by a person.\nid: st-sgb-2039-1\nsymbol: ST/SGB/2039/1\nauthority: normative\n");
        var written = (await _tool.RunAsync("draft", text, "--lang", "fr", "--out-folder", _tool.PathOf("seed"), "--organization", "phares")).Fine();
        Assert.Contains("editions/phares-2041.yaml", written.Out, StringComparison.Ordinal);

        Assert.Equal("0 problem(s)\n", (await _tool.RunAsync("check", _tool.PathOf("seed"))).Fine().Out);
        Assert.Equal(Bulletin, await File.ReadAllTextAsync(_tool.PathOf("seed/sources/st-sgb-2041-7/text.fr.txt"), TestContext.Current.CancellationToken));
        Assert.StartsWith("# Written by a person.", await File.ReadAllTextAsync(_tool.PathOf("seed/sources/st-sgb-2039-1/source.yaml"), TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Matches("(?s)^- id: other.*\n- id: phares\n", await File.ReadAllTextAsync(_tool.PathOf("seed/organizations.yaml"), TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task It_never_touches_what_may_have_been_reviewed()
    {
        var text = _tool.Write("text.txt", Bulletin);
        var edition = _tool.Write("seed/editions/phares-2041.yaml", "reviewed");
        (await _tool.RunAsync("draft", text, "--lang", "fr", "--out-folder", _tool.PathOf("seed"), "--organization", "phares")).Refused(1, "editions/phares-2041.yaml is there already");
        Assert.Equal([edition], Directory.GetFiles(_tool.PathOf("seed"), "*", SearchOption.AllDirectories));
    }

    [Fact]
    public async Task A_text_that_breaks_off_is_read_as_far_as_it_goes_and_said()
    {
        var text = _tool.Write("text.txt", "Section 1\n\n1.1 Le Bureau des phares est petit.\n\n1.2 Le Chef du Bureau relève du");
        var run = await _tool.RunAsync("draft", text, "--lang", "fr", "--json");
        Assert.Equal(0, run.Code);
        Assert.Contains("the text ends in the middle of 1.2", run.Error, StringComparison.Ordinal);
        Assert.Equal(JsonValueKind.Array, run.Json.GetProperty("paragraphs").ValueKind);
    }

    [Fact]
    public async Task A_text_in_the_other_language_is_read_as_told_and_said()
    {
        var text = _tool.Write("text.txt", Bulletin);
        Assert.Contains("text.txt: the text seems to be in French", (await _tool.RunAsync("draft", text, "--lang", "en")).Error, StringComparison.Ordinal);
        Assert.Empty((await _tool.RunAsync("draft", text, "--lang", "fr")).Error);
    }

    [Fact]
    public async Task A_text_that_is_no_bulletin_is_refused_with_its_place_and_the_remedy() =>
        (await _tool.RunAsync("draft", _tool.Write("poem.txt", "La mer\nest grande."), "--lang", "fr")).Refused(1, "poem.txt: Line 1: this is no bulletin", "Give the plain text");

    [Fact]
    public async Task What_is_no_text_is_refused()
    {
        (await _tool.RunAsync("draft", _tool.PathOf("none.txt"), "--lang", "fr")).Refused(1, "there is no such file");
        (await _tool.RunAsync("draft", _tool.Folder, "--lang", "fr")).Refused(1, "this is a folder");
        (await _tool.RunAsync("draft", _tool.Write("a.pdf", "%PDF-1.7"), "--lang", "fr")).Refused(1, "this is a PDF", "pdftotext");
        (await _tool.RunAsync("draft", _tool.Write("a.docx", "PK\u0003\u0004"), "--lang", "fr")).Refused(1, "a.docx: Line 1: this is a Word", "save it as plain text");
    }

    [Fact]
    public async Task A_command_that_is_not_written_right_says_how()
    {
        var text = _tool.Write("text.txt", Bulletin);
        (await _tool.RunAsync("draft", text)).Refused(2, "'--lang' is required", "peacekeeping-org draft --help");
        (await _tool.RunAsync("draft", text, "--lang", "de")).Refused(2, "'de'", "'fr'", "'en'");
        (await _tool.RunAsync("draft", text, "--lang", "fr", "--json", "--html")).Refused(2, "give one of them");
        (await _tool.RunAsync("draft", text, "--lang", "fr", "--id", "Phares 2041")).Refused(1, "--id: 'Phares 2041' is no good id", "phares-2041");
    }
}
