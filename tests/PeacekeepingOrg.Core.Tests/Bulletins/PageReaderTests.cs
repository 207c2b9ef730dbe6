using FsCheck.Xunit;
using PeacekeepingOrg.Core.Bulletins;
using PeacekeepingOrg.Core.Tests.Data;
using Xunit;

namespace PeacekeepingOrg.Core.Tests.Bulletins;

public class PageReaderTests
{
    [Fact]
    public void A_line_is_a_block_and_a_few_words_without_a_full_stop_are_a_heading() => Assert.Equal(
        """
        Heading heading-1 |  | Groupe de travail
        Paragraph p1 |  | Le Groupe a été créé.
        Subheading subheading-1 |  | Chef du groupe
        Paragraph p2 |  | Le chef est nommé.
        """.ReplaceLineEndings("\n"),
        Reading.Outline(PageReader.Read("Groupe de travail\r\n\r\nLe Groupe a  été créé.\r\n   Chef du groupe\r\nLe chef est nommé.")));

    [Fact]
    public void Lines_with_a_bullet_are_items_of_the_paragraph_above() => Assert.Equal(
        """
        Paragraph p1 |  | Trois domaines :
        p1-1 | * | Analyse : un.
        p1-2 | * | Plaidoyer : deux.
        Paragraph p2 |  | La suite.
        """.ReplaceLineEndings("\n"),
        Reading.Outline(PageReader.Read("Trois domaines :\n* Analyse : un.\n* Plaidoyer : deux.\nLa suite.")));

    [Fact]
    public void A_bullet_below_a_heading_is_a_paragraph() => Assert.Equal(
        """
        Heading heading-1 |  | Ce que nous faisons
        Paragraph p1 | • | Une légende.
        Paragraph p2 |  | Le texte.
        """.ReplaceLineEndings("\n"),
        Reading.Outline(PageReader.Read("Ce que nous faisons\n  • Une légende.\nLe texte.")));

    [Theory]
    [InlineData("")]
    [InlineData(" \n\t\n")]
    public void A_text_without_words_is_refused(string text) =>
        Assert.Contains("the text is empty", Assert.Throws<BulletinFormatException>(() => PageReader.Read(text)).Message, StringComparison.Ordinal);

    [Property(Arbitrary = [typeof(BulletinPropertyTests.Scraps)], MaxTest = 2000)]
    public void Any_text_is_read_without_loss_or_refused(string text)
    {
        try
        {
            var page = PageReader.Read(text);

            Assert.Equal(Reading.Source(text, page), Reading.Everything(page));
            Assert.Equal(page.Blocks.Select(b => b.Key).Distinct(), page.Blocks.Select(b => b.Key));
        }
        catch (BulletinFormatException refusal)
        {
            Assert.Equal(1, refusal.Line);
        }
    }

    [Theory]
    [InlineData("dpo-page", 9, 4, 0)]
    [InlineData("sc-working-group-page", 3, 0, 0)]
    [InlineData("un-peacekeeping-page", 8, 1, 0)]
    [InlineData("polmil-note", 5, 0, 3)]
    public void The_texts_loaded_are_read_whole(string source, int paragraphs, int subheadings, int items)
    {
        var text = File.ReadAllText(Path.Combine(TestEngine.SeedFolder, "sources", source, "text.fr.txt"));

        var page = PageReader.Read(text);

        Assert.Equal(Reading.Source(text, page), Reading.Everything(page));
        Assert.Equal(paragraphs, page.Blocks.Count(b => b.Kind == BlockKind.Paragraph));
        Assert.Equal(subheadings, page.Blocks.Count(b => b.Kind == BlockKind.Subheading));
        Assert.Equal(items, page.Blocks.Sum(b => b.Items.Count));
    }
}
