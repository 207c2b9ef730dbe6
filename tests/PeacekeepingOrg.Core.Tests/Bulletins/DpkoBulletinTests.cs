using PeacekeepingOrg.Core.Bulletins;
using Xunit;

namespace PeacekeepingOrg.Core.Tests.Bulletins;

/// <summary>ST/SGB/2010/1 as it was given; the figures were counted by hand on the text.</summary>
public class DpkoBulletinTests
{
    private static readonly string Source =
        File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "seed-data", "sources", "st-sgb-2010-1", "text.fr.txt"));

    private readonly BulletinText bulletin = BulletinReader.Read(Source);

    private IEnumerable<BulletinBlock> Paragraphs => bulletin.Blocks.Where(block => block.Kind == BlockKind.Paragraph);

    [Fact]
    public void Everything_read_equals_the_source_without_white_space()
    {
        Assert.Equal(Reading.Source(Source, bulletin), Reading.Everything(bulletin));
        Assert.Empty(bulletin.DroppedHyphens);
    }

    [Fact]
    public void It_has_nine_sections_in_order_with_their_titles() => Assert.Equal(
        [
            "1 Section 1 Disposition générale",
            "2 Section 2 Attributions et organisation",
            "3 Section 3 Secrétaire général adjoint aux opérations de maintien de la paix",
            "4 Section 4 Bureau du Secrétaire général adjoint",
            "5 Section 5 Division des politiques, de l’évaluation et de la formation",
            "6 Section 6 Bureau des opérations",
            "7 Chapitre 7 Bureau des affaires militaires",
            "8 Section 8 Bureau de l’état de droit et des institutions chargées de la sécurité",
            "9 Section 9 Dispositions finales",
        ],
        bulletin.Sections.Select(section => $"{section.Number} {section.NumberAsPrinted} {section.Title}"));

    [Fact]
    public void Its_numbered_paragraphs_are_consecutive_in_every_section()
    {
        var expected = new[] { 0, 4, 2, 10, 8, 10, 10, 27, 2 }
            .SelectMany((count, index) => Enumerable.Range(1, count).Select(number => $"{index + 1}.{number}"))
            .ToList();

        Assert.Equal(73, expected.Count);
        Assert.Equal(expected, Paragraphs.Select(block => block.Number).OfType<string>());
    }

    [Fact]
    public void Section_1_is_one_paragraph_without_a_number()
    {
        var paragraph = Assert.Single(Paragraphs, block => block.Number is null);

        Assert.Equal("1", paragraph.Key);
        Assert.Null(paragraph.NumberAsPrinted);
        Assert.Equal([paragraph], bulletin.Sections[0].Blocks);
        Assert.StartsWith("La présente circulaire complète la circulaire ST/SGB/1997/5 du Secrétaire général intitulée", paragraph.Text);
        Assert.EndsWith("sur l’organisation du Département de l’appui aux missions.", paragraph.Text);
    }

    [Fact]
    public void Its_137_items_are_lettered_consecutively()
    {
        var lists = Paragraphs.Where(block => block.Items.Count > 0).ToList();

        Assert.Equal(137, lists.Sum(block => block.Items.Count));
        Assert.All(lists, block => Assert.Equal("abcdefghijklm"[..block.Items.Count], string.Concat(block.Items.Select(item => item.Label))));
        Assert.All(lists.SelectMany(Reading.ItemsOf), item =>
        {
            Assert.Equal($"{item.Label})", item.LabelAsPrinted);
            Assert.Empty(item.Items);
            Assert.Matches(@"^\p{Lu}.*[;.]$", item.Text);
        });
    }

    [Theory]
    [InlineData("2.1", 13)]
    [InlineData("2.4", 9)]
    [InlineData("4.3", 8)]
    [InlineData("7.4", 7)]
    [InlineData("8.5", 0)]
    [InlineData("8.23", 3)]
    public void A_paragraph_has_the_items_printed_under_it(string key, int count) =>
        Assert.Equal(count, bulletin.Block(key).Items.Count);

    [Fact]
    public void Its_sub_headings_are_kept_apart_from_the_text()
    {
        var subheadings = bulletin.Blocks.Where(block => block.Kind == BlockKind.Subheading).ToList();

        Assert.Equal(
            [
                "Secrétariat",
                "Bureau du Chef de cabinet",
                "Section des affaires publiques",
                "Centre de situation",
                "Service administratif",
                "Bureau du Directeur",
                "Service intégré de formation",
                "Section des meilleures pratiques de maintien de la paix",
                "Bureau du Sous-Secrétaire général",
                "Divisions régionales",
                "Équipes opérationnelles intégrées",
                "Bureau du Conseiller militaire",
                "Service de la planification militaire",
                "Service de la constitution des forces",
                "Service des opérations militaires en cours",
                "Bureau du Sous-Secrétaire général",
                "Division de la police",
                "Section consultative du droit pénal et des questions judiciaires",
                "Section du désarmement, de la démobilisation et de la réintégration",
                "Groupe de la réforme du secteur de la sécurité",
                "Service de la lutte antimines",
            ],
            subheadings.Select(block => block.Text));
        Assert.Equal(Enumerable.Range(1, 21).Select(number => $"subheading-{number}"), subheadings.Select(block => block.Key));
    }

    [Fact]
    public void A_sub_heading_stands_before_the_paragraphs_it_is_about() => Assert.Equal(
        ["6.1", "6.2", "subheading-9", "6.3", "6.4", "subheading-10", "6.5", "6.6", "6.7", "6.8", "subheading-11", "6.9", "6.10"],
        bulletin.Sections[5].Blocks.Select(block => block.Key));

    [Fact]
    public void Its_headings_and_preamble_stand_above_section_1() => Assert.Equal(
        [
            "Heading heading-1 Circulaire du Secrétaire général",
            "Heading heading-2 Organisation du Département des opérations de maintien de la paix",
            "Preamble preamble-1 En application de la circulaire ST/SGB/1997/5, intitulée « Organisation du Secrétariat de l’ONU », "
                + "telle que modifiée par la circulaire ST/SGB/2002/11, le Secrétaire général promulgue ce qui suit touchant la "
                + "structure administrative du Département des opérations de maintien de la paix :",
        ],
        bulletin.Opening.Select(block => $"{block.Kind} {block.Key} {block.Text}"));

    [Fact]
    public void Its_signature_is_read_line_by_line() => Assert.Equal(
        ["Signature signature-1 Le Secrétaire général", "Signature signature-2 (Signé) Ban Ki-moon"],
        bulletin.Closing.Select(block => $"{block.Kind} {block.Key} {block.Text}"));

    [Fact]
    public void Numbers_are_kept_as_printed_beside_as_read()
    {
        Assert.Equal("2.2.", bulletin.Block("2.2").NumberAsPrinted);
        Assert.Equal("2.3", bulletin.Block("2.3").NumberAsPrinted);
        Assert.Equal(("7", "Chapitre 7", "section-7"), (bulletin.Sections[6].Number, bulletin.Sections[6].NumberAsPrinted, bulletin.Sections[6].Key));
    }

    [Theory]
    [InlineData("2.3", "le Sous-Secrétaire général à l’état de droit")]
    [InlineData("8.19", "relève du Sous-Secrétaire général")]
    [InlineData("8.21", "relève du Sous-Secrétaire général")]
    public void A_compound_broken_at_a_line_end_keeps_its_hyphen(string key, string phrase) =>
        Assert.Contains(phrase, bulletin.Block(key).Text);

    [Theory]
    [InlineData("2.1", "c", "de retrait des opérations en cours, en contribuant")]
    [InlineData("5.5", "a", "aux missions et aux opérations qu’il appuie")]
    [InlineData("5.7", "d", "appuyées par le Département de l’appui aux missions, en assurant")]
    [InlineData("7.8", "a", "équipes opérationnelles intégrées et les autres services intéressés")]
    [InlineData("7.10", "a", "opérations militaires, les incidents majeurs")]
    [InlineData("8.4", "c", "missions relevant du Département des affaires politiques nouvelles")]
    [InlineData("8.8", "a", "la Commission de consolidation de la paix, le Bureau d’appui")]
    public void An_item_goes_on_across_a_page_break(string key, string label, string phrase) =>
        Assert.Contains(phrase, bulletin.Item(key, label).Text);

    [Theory]
    [InlineData("2.4", "h", "Des modalités de coordination et")]
    [InlineData("8.12", "b", "Assurer la liaison avec les opérations")]
    [InlineData("8.16", "b", "Contribuer à la planification stratégique")]
    [InlineData("8.18", "d", "Planifier les nouveaux programmes")]
    [InlineData("8.23", "c", "Assurer le contrôle et l’administration du Fonds")]
    public void An_item_starts_at_the_top_of_a_page(string key, string label, string start) =>
        Assert.StartsWith(start, bulletin.Item(key, label).Text);

    [Fact]
    public void Keys_are_unique()
    {
        var keys = bulletin.Blocks.Select(block => block.Key).Concat(bulletin.Sections.Select(section => section.Key)).ToList();

        Assert.Equal(keys.Count, keys.Distinct().Count());
    }

    [Fact]
    public void Every_block_and_item_tells_the_line_it_starts_on()
    {
        var lines = Source.Split('\n');

        Assert.Equal(601, bulletin.Sections[6].Line);
        Assert.Equal((104, 276, 959), (bulletin.Block("2.2").Line, bulletin.Block("subheading-3").Line, bulletin.Item("8.12", "b").Line));
        Assert.All(bulletin.Blocks, block => StartsAt(block.Line, $"{block.NumberAsPrinted} {block.Text}"));
        Assert.All(bulletin.Blocks.SelectMany(Reading.ItemsOf), item => StartsAt(item.Line, $"{item.LabelAsPrinted} {item.Text}"));

        void StartsAt(int line, string text) => Assert.StartsWith(lines[line - 1].Trim(), text.Trim());
    }

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Other_line_ends_give_the_same_bulletin(string lineEnd)
    {
        var read = BulletinReader.Read(Source.Replace("\n", lineEnd));

        Assert.Equal(Reading.Outline(bulletin), Reading.Outline(read));
        Assert.Equal(bulletin.Blocks.Select(block => block.Line), read.Blocks.Select(block => block.Line));
    }

    [Fact]
    public void Without_its_indentation_it_reads_the_same()
    {
        var flat = string.Join('\n', Source.Split('\n').Select(line => line.Trim()));

        Assert.Equal(Reading.Outline(bulletin), Reading.Outline(BulletinReader.Read(flat)));
    }
}
