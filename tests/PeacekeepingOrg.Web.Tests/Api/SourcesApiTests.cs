using System.Text.Json;

namespace PeacekeepingOrg.Web.Tests.Api;

[Collection(ApiCollection.Name)]
public sealed class SourcesApiTests(ApiSite site)
{
    private const string Bulletin = "/api/v1/sources/st-sgb-2010-1";

    [Fact]
    public async Task The_bulletin_is_listed_first_with_what_it_does_to_others()
    {
        var source = (await site.ListAsync("/api/v1/sources"))[0];

        Assert.Equal("ST/SGB/2010/1", source.Text("symbol"));
        Assert.Equal("fr", source.Text("language"));
        Assert.Equal("normative", source.Text("authority"));
        Assert.True(source.GetProperty("isLoaded").GetBoolean());
        Assert.True(source.IsNull("date"));
        Assert.Equal("2010-01-01", source.Text("effectiveFrom"));
        Assert.Equal(
            ["appliesUnder st-sgb-1997-5", "complements st-sgb-1997-5", "refersTo st-sgb-2002-11", "complements st-sgb-2009-13", "complements st-sgb-2009-13-corr-1", "abolishes st-sgb-2000-9"],
            source.Items("relations").Select(r => $"{r.Text("kind")} {r.Text("target")}"));
        Assert.All(source.Items("relations"), r => Assert.Equal("relation", r.Text("citation", "fact")));
    }

    [Fact]
    public async Task A_text_only_named_by_another_is_listed_as_not_loaded()
    {
        var source = await site.GetJsonAsync("/api/v1/sources/st-sgb-1997-5");

        Assert.False(source.GetProperty("isLoaded").GetBoolean());
        Assert.Empty(source.Items("sections"));
    }

    [Fact]
    public async Task The_text_of_the_bulletin_is_whole()
    {
        var source = await site.GetJsonAsync(Bulletin);
        var sections = source.Items("sections");
        var paragraphs = sections.SelectMany(s => s.Items("paragraphs")).ToList();

        Assert.Equal(["1", "2", "3", "4", "5", "6", "7", "8", "9"], sections.Select(s => s.Text("number")));
        Assert.Equal("Chapitre 7", sections[6].Text("numberAsPrinted"));
        Assert.Equal("Bureau des affaires militaires", sections[6].Text("title"));
        Assert.Equal(73, paragraphs.Count(p => !p.IsNull("number")));
        Assert.Single(paragraphs, p => p.IsNull("number"));
        Assert.Equal(137, paragraphs.Sum(Items));
        Assert.Equal(74, source.GetProperty("counts").GetProperty("paragraphs").GetInt32());
        Assert.Equal(137, source.GetProperty("counts").GetProperty("items").GetInt32());
        Assert.NotEmpty(source.Items("preamble"));
        Assert.Contains(source.Items("signature"), s => s.Text("text")!.Contains("Ban Ki-moon", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_section_has_its_sub_headings_and_paragraphs_in_order()
    {
        var sections = (await site.GetJsonAsync(Bulletin)).Items("sections");

        Assert.Equal(21, sections.SelectMany(s => s.Items("blocks")).Count(b => b.Text("kind") == "subheading"));
        Assert.Equal(["4.1", "subheading-1", "4.2", "subheading-2", "4.3", "subheading-3"], sections[3].Items("blocks").Take(6).Select(b => b.Text("key")));
    }

    [Fact]
    public async Task A_paragraph_keeps_its_number_as_printed_and_names_the_sub_heading_above_it()
    {
        var paragraphs = (await site.GetJsonAsync(Bulletin)).Items("sections").SelectMany(s => s.Items("paragraphs")).ToDictionary(p => p.Text("key")!);

        Assert.Equal(("2.2", "2.2."), (paragraphs["2.2"].Text("number"), paragraphs["2.2"].Text("numberAsPrinted")));
        Assert.True(paragraphs["4.1"].IsNull("subheading"));
        Assert.Equal("Secrétariat", paragraphs["4.2"].Text("subheading"));
        Assert.Equal("Service administratif", paragraphs["4.10"].Text("subheading"));
        Assert.True(paragraphs["5.1"].IsNull("subheading"));
        Assert.Equal("c", paragraphs["8.23"].Items("items")[2].Text("label"));
    }

    private static int Items(JsonElement holder) => holder.Items("items").Sum(i => 1 + Items(i));
}
