using System.Text.Json;
using PeacekeepingOrg.Core.Drafting.Writers;
using Xunit;

namespace PeacekeepingOrg.Core.Tests.Drafting.Writers;

public sealed class DraftJsonTests : IDisposable
{
    private readonly JsonDocument _json = JsonDocument.Parse(Write());

    private JsonElement Root => _json.RootElement;

    public void Dispose() => _json.Dispose();

    [Fact]
    public void It_has_the_fields_programs_rely_on_first()
    {
        Assert.Equal(["sections", "paragraphs", "units", "posts", "reportingLines"], Names(Root).Take(5));
        Assert.Equal(["number", "title"], Names(Root.GetProperty("sections")[0]));
        Assert.Equal(["number", "text", "items"], Names(Root.GetProperty("paragraphs")[0]));
        Assert.Equal(["label", "text", "items"], Names(Root.GetProperty("paragraphs")[1].GetProperty("items")[0]));
        Assert.Equal(["name", "parent", "kind", "paragraph", "functionsParagraph"], Names(Root.GetProperty("units")[0]));
        Assert.Equal(["title", "unit", "paragraph"], Names(Root.GetProperty("posts")[0]).Take(3));
        Assert.Equal(["from", "to", "kind", "paragraph"], Names(Root.GetProperty("reportingLines")[0]));
    }

    [Fact]
    public void Paragraphs_have_their_items_and_no_number_where_the_text_has_none()
    {
        var paragraphs = Root.GetProperty("paragraphs");
        Assert.Equal(JsonValueKind.Null, paragraphs[0].GetProperty("number").ValueKind);
        Assert.Equal("2.1", paragraphs[1].GetProperty("number").GetString());
        Assert.Equal("ii", paragraphs[1].GetProperty("items")[0].GetProperty("items")[1].GetProperty("label").GetString());
        Assert.Equal(9, paragraphs.GetArrayLength());
    }

    [Fact]
    public void Units_posts_and_lines_are_told_by_name()
    {
        var unit = Root.GetProperty("units")[1];
        Assert.Equal(
            ("Division des lanternes", "Département des phares", "division", "2.3", "3.2"),
            (Word(unit, "name"), Word(unit, "parent"), Word(unit, "kind"), Word(unit, "paragraph"), Word(unit, "functionsParagraph")));
        var line = Root.GetProperty("reportingLines")[4];
        Assert.Equal(
            ("Chef du Service du sel", "Directeur de la Division des lanternes", "reportsTo", "3.3", "Conseiller"),
            (Word(line, "from"), Word(line, "to"), Word(line, "kind"), Word(line, "paragraph"), Word(line, "through")));
    }

    [Fact]
    public void The_three_lists_come_after()
    {
        Assert.Contains(Root.GetProperty("toReview").EnumerateArray(), f => Word(f, "reason") == "a council may be no superior" && Word(f, "quote") == "rend compte au Conseil des phares");
        Assert.Equal(["La mer est grande.", "Le vent souffle :"], Root.GetProperty("unused").EnumerateArray().Select(u => Word(u, "text")));
        Assert.All(Root.GetProperty("certain").EnumerateArray(), f => Assert.False(f.TryGetProperty("reason", out _)));
    }

    private static string Write()
    {
        var draft = TinyDraft.Make();
        return DraftJson.Write(draft, DraftParticulars.Of(draft));
    }

    private static IEnumerable<string> Names(JsonElement row) => row.EnumerateObject().Select(p => p.Name);

    private static string? Word(JsonElement row, string name) => row.GetProperty(name).GetString();
}
