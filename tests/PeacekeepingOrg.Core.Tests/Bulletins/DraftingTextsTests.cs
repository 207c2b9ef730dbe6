using PeacekeepingOrg.Core.Bulletins;
using Xunit;

namespace PeacekeepingOrg.Core.Tests.Bulletins;

/// <summary>Fictional bulletins, each in another hand and with other traces of the way texts are met; see the README beside them.</summary>
public class DraftingTextsTests
{
    public static TheoryData<string> Bulletins => [.. DraftingTexts.Names("Bulletins")];

    public static TheoryData<string> CutOff => [.. DraftingTexts.Names("CutOff")];

    [Theory]
    [MemberData(nameof(Bulletins))]
    public void Sections_paragraphs_and_items_are_those_of_the_manuscript(string name) =>
        Assert.Equal(DraftingTexts.Expected("Bulletins", name), DraftingTexts.Read(BulletinReader.Read(DraftingTexts.Text("Bulletins", name))));

    [Theory]
    [MemberData(nameof(CutOff))]
    public void A_text_that_stops_in_the_middle_is_read_as_far_as_it_goes(string name)
    {
        var bulletin = BulletinReader.Read(DraftingTexts.Text("CutOff", name));

        Assert.Equal(DraftingTexts.Expected("CutOff", name), DraftingTexts.Read(bulletin));
        Assert.True(bulletin.IsCutOff);
        Assert.Empty(bulletin.Closing);
    }

    [Theory]
    [MemberData(nameof(Bulletins))]
    [MemberData(nameof(CutOff))]
    public void What_is_read_and_what_is_set_aside_are_together_the_source(string name)
    {
        var source = DraftingTexts.Text(File.Exists(DraftingTexts.PathOf("Bulletins", name)) ? "Bulletins" : "CutOff", name);
        var bulletin = BulletinReader.Read(source);

        Assert.Equal(Reading.Source(source, bulletin), Reading.Everything(bulletin));
        Assert.Equal(bulletin.SetAside.OrderBy(text => text.Line), bulletin.SetAside);
    }

    [Theory]
    [MemberData(nameof(Bulletins))]
    public void A_whole_bulletin_is_not_taken_for_one_cut_off(string name) =>
        Assert.False(BulletinReader.Read(DraftingTexts.Text("Bulletins", name)).IsCutOff);

    [Theory]
    [InlineData("binary-looking.txt", 1, "a PDF", "pdftotext -layout")]
    [InlineData("curriculum-vitae.txt", 3, "neither the word Section, nor a symbol", "Give the plain text")]
    [InlineData("headings-only.txt", 8, "nothing stands under «Section 1», nor under the 5 other headings", "Give the whole text")]
    [InlineData("poem.txt", 1, "neither a heading «Section 1» nor a paragraph «1.1»", "Give the plain text")]
    [InlineData("press-release.txt", 1, "neither a heading «Section 1» nor a paragraph «1.1»", "Give the plain text")]
    [InlineData("recipe.txt", 5, "neither the word Section, nor a symbol", "Give the plain text")]
    [InlineData("resolution.txt", 1, "a resolution, not a bulletin", "Give the plain text")]
    [InlineData("source-code.txt", 1, "neither a heading «Section 1» nor a paragraph «1.1»", "Give the plain text")]
    [InlineData("staffing-table.txt", 1, "a table, not a text", "Give the plain text")]
    [InlineData("table-of-contents.txt", 3, "a table of contents", "Give the whole text")]
    [InlineData("web-page.txt", 1, "a web page (HTML)", "Give the text alone")]
    public void What_is_no_bulletin_is_refused_with_line_reason_and_remedy(string name, int line, string reason, string remedy)
    {
        var refusal = Assert.Throws<BulletinFormatException>(() => BulletinReader.Read(DraftingTexts.Text("Refused", name)));

        Assert.Equal(line, refusal.Line);
        Assert.StartsWith($"Line {line}: ", refusal.Message);
        Assert.Contains(reason, refusal.Message);
        Assert.Contains(remedy, refusal.Message);
    }

    /// <summary>A bulletin like any other, though it organizes nothing: that is for the drafter to say, who finds no unit in it.</summary>
    [Fact]
    public void A_bulletin_on_travel_is_read()
    {
        var bulletin = BulletinReader.Read(DraftingTexts.Text("Refused", "travel-instruction.txt"));

        Assert.Equal(["1", "2", "3"], bulletin.Sections.Select(section => section.Number));
        Assert.Equal(["1.1", "2.1", "2.2", "3.1"], bulletin.Sections.SelectMany(section => section.Blocks).Select(block => block.Key));
        Assert.Equal(["a", "b", "c"], bulletin.Block("2.1").Items.Select(item => item.Label));
    }

    [Fact]
    public void Every_text_to_be_refused_is_asked_about() => Assert.Equal(12, DraftingTexts.Names("Refused").Count());
}
