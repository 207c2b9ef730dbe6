using PeacekeepingOrg.Core.Bulletins;
using Xunit;

namespace PeacekeepingOrg.Core.Tests.Bulletins;

/// <summary>Small texts, each with one habit of the printed bulletins in it.</summary>
public class BulletinLayoutTests
{
    [Fact]
    public void An_English_bulletin_is_read()
    {
        AssertReads(
            """
            Secretary-General’s bulletin

            Organization of the Office of Lighthouses

            The Secretary-General, for the purpose of establishing the
            structure of the Office, promulgates the following:

            Section 1
            General provision
            1.1 The present bulletin takes effect at once.

            Section 2
            Functions

            2.1The Office:
            (a)Keeps the lamps;
            (b) Advises the Under-
            Secretary-General; and

            (c) Reports on fog.

              Lamp Section

            2.2 The Section is headed by a Chief.

            (Signed) Ada BEACON
            Secretary-General
            """,
            """
            Heading heading-1 |  | Secretary-General’s bulletin
            Heading heading-2 |  | Organization of the Office of Lighthouses
            Preamble preamble-1 |  | The Secretary-General, for the purpose of establishing the structure of the Office, promulgates the following:
            section-1 | Section 1 | General provision
            Paragraph 1.1 | 1.1 | The present bulletin takes effect at once.
            section-2 | Section 2 | Functions
            Paragraph 2.1 | 2.1 | The Office:
            2.1-a | (a) | Keeps the lamps;
            2.1-b | (b) | Advises the Under-Secretary-General; and
            2.1-c | (c) | Reports on fog.
            Subheading subheading-1 |  | Lamp Section
            Paragraph 2.2 | 2.2 | The Section is headed by a Chief.
            Signature signature-1 |  | (Signed) Ada BEACON
            Signature signature-2 |  | Secretary-General
            """);
    }

    [Fact]
    public void Items_hold_items_and_an_i_after_an_h_is_a_letter()
    {
        AssertReads(
            """
            Section 1
            Phares

            1.1 Le Bureau :
             a) Veille :
             i) Sur les lampes;
             ii) Sur les mèches, selon l’alinéa
            a) ci-dessus;
             b) Balaie; c) Range;

             c) Chante;
             d) Danse;
             e) Écoute;
             f) Fume;
             g) Gronde;
             h) Héberge;
             i) Informe :
             i) Les pilotes;
             ii) Les pêcheurs;
             j) Joue.
            """,
            """
            section-1 | Section 1 | Phares
            Paragraph 1.1 | 1.1 | Le Bureau :
            1.1-a | a) | Veille :
            1.1-a-i | i) | Sur les lampes;
            1.1-a-ii | ii) | Sur les mèches, selon l’alinéa a) ci-dessus;
            1.1-b | b) | Balaie; c) Range;
            1.1-c | c) | Chante;
            1.1-d | d) | Danse;
            1.1-e | e) | Écoute;
            1.1-f | f) | Fume;
            1.1-g | g) | Gronde;
            1.1-h | h) | Héberge;
            1.1-i | i) | Informe :
            1.1-i-i | i) | Les pilotes;
            1.1-i-ii | ii) | Les pêcheurs;
            1.1-j | j) | Joue.
            """);
    }

    [Theory]
    [InlineData("conformément au paragraphe\n1.2 ci-dessous")]
    [InlineData("conformément au paragraphe\n1.2.")]
    [InlineData("en renvoyant aux alinéas\na) et b)")]
    [InlineData("en renvoyant à l’alinéa\na).")]
    [InlineData("en application de la\nSection 2 du statut")]
    [InlineData("en application de la\nSection 2")]
    [InlineData("selon le par.\n1.2.")]
    [InlineData("selon le par.\n1.7 Phares et balises.")]
    [InlineData("et paie une taxe de\n1.2 % du fret")]
    public void A_wrapped_line_that_begins_like_a_mark_goes_on_with_its_sentence(string sentence)
    {
        var bulletin = BulletinReader.Read($"Section 1\nPhares\n\n1.1 Le Bureau agit {sentence}\n\n1.2 Il dort.\n");

        Assert.Equal(["1.1", "1.2"], bulletin.Blocks.Select(block => block.Key));
        Assert.Equal($"Le Bureau agit {sentence.Replace('\n', ' ')}", bulletin.Block("1.1").Text);
        Assert.Empty(bulletin.Block("1.1").Items);
    }

    [Fact]
    public void A_paragraph_or_item_left_out_of_the_text_does_not_swallow_the_next()
    {
        var bulletin = BulletinReader.Read("Section 1\nPhares\n\n1.1 Le Bureau :\n\na) Veille;\n\nc) Dort.\n\n1.4 Il est annulé.\n\nSection 3\nFin\n\n3.1 Fin.");

        Assert.Equal(["1.1", "1.4", "3.1"], bulletin.Blocks.Select(block => block.Key));
        Assert.Equal(["a", "c"], bulletin.Block("1.1").Items.Select(item => item.Label));
    }

    [Theory]
    [InlineData("1.1\nLe Bureau veille.")]
    [InlineData("1.1\n\nLe Bureau veille.")]
    [InlineData("1.1.\tLe Bureau\u00A0 veille.")]
    [InlineData("1.1 Le Bureau\n\f veille.")]
    [InlineData("1.1 Le Bureau\n\n\f\n\nveille.")]
    [InlineData("\uFEFF1.1 Le\u2028Bureau\nveille.")]
    public void White_space_in_a_paragraph_is_single_spaces(string paragraph) =>
        Assert.Equal("Le Bureau veille.", BulletinReader.Read(paragraph).Block("1.1").Text);

    [Fact]
    public void A_page_break_between_sentences_does_not_end_a_paragraph_and_a_blank_line_does()
    {
        var bulletin = BulletinReader.Read("Section 1\nPhares\n\n1.1 Le Bureau veille.\n\n\fIl dort aussi.\n\nIl rêve.\n\nIl ronfle.\n");

        Assert.Equal(["1.1", "1", "1.p2"], bulletin.Blocks.Select(block => block.Key));
        Assert.Equal("Le Bureau veille. Il dort aussi.", bulletin.Block("1.1").Text);
    }

    [Fact]
    public void A_section_without_a_heading_is_told_by_its_first_paragraph()
    {
        var bulletin = BulletinReader.Read("Phares\n\n1.1 Le Bureau veille.\n\n2.1 Il dort.\n");

        Assert.Equal(["section-1", "section-2"], bulletin.Sections.Select(section => section.Key));
        Assert.All(bulletin.Sections, section => Assert.Equal(("", ""), (section.NumberAsPrinted, section.Title)));
        Assert.Equal(["heading-1", "1.1", "2.1"], bulletin.Blocks.Select(block => block.Key));
    }

    [Fact]
    public void An_item_label_out_of_turn_goes_on_with_its_sentence()
    {
        var bulletin = BulletinReader.Read("Section 1\nPhares\n\n1.1 Le Bureau :\na) Veille, voir al.\nd) Phares;\nb) Dort.\n");

        Assert.Equal(["Veille, voir al. d) Phares;", "Dort."], bulletin.Block("1.1").Items.Select(item => item.Text));
    }

    [Fact]
    public void Items_may_begin_with_a_small_letter_and_the_last_but_one_end_in_and()
    {
        var bulletin = BulletinReader.Read("1.1 The Office is:\n(a) to keep the lamps;\n(b) to sound the horn; and\n(c) to report.\n");

        Assert.Equal(["to keep the lamps;", "to sound the horn; and", "to report."], bulletin.Block("1.1").Items.Select(item => item.Text));
    }

    [Theory]
    [InlineData("1.1 Le Bureau veille;\n\nil dort.", "Le Bureau veille; il dort.")]
    [InlineData("1.1 Le Bureau et le\n\nSecrétaire dorment.", "Le Bureau et le Secrétaire dorment.")]
    [InlineData("        1.1 Il veille.\n        Le Bureau dort avec\n\f        Ada et le chat.", "Il veille. Le Bureau dort avec Ada et le chat.")]
    public void A_blank_line_or_page_break_within_a_sentence_does_not_end_it(string paragraph, string text) =>
        Assert.Equal(text, Assert.Single(BulletinReader.Read(paragraph).Blocks).Text);

    [Fact]
    public void A_sub_heading_below_a_paragraph_without_full_stop_is_told_by_its_indentation()
    {
        var bulletin = BulletinReader.Read("1.1 Le Bureau veille\n\n   Section des balises\n\n1.2 Elle flotte.\n");

        Assert.Equal(["1.1", "subheading-1", "1.2"], bulletin.Blocks.Select(block => block.Key));
    }

    [Fact]
    public void A_preamble_goes_on_after_a_comma()
    {
        var bulletin = BulletinReader.Read("Phares\n\nLe Secrétaire général,\n\nPromulgue ce qui suit :\n\n1.1 Le Bureau veille.\n");

        Assert.Equal(["Phares", "Le Secrétaire général, Promulgue ce qui suit :"], bulletin.Opening.Select(block => block.Text));
    }

    [Theory]
    [InlineData("Le Secrétaire général\n(Signé) A. Phare fils.")]
    [InlineData("Le Secrétaire général\n\n\n(Signé) A. Phare fils.")]
    [InlineData("      Le Secrétaire général\n      (Signé) A. Phare fils.")]
    [InlineData("2\n\fLe Secrétaire général\n(Signé) A. Phare fils.")]
    public void A_signature_may_end_in_a_full_stop(string signature)
    {
        var bulletin = BulletinReader.Read($"1.1 Le Bureau veille.\n\n{signature}\n");

        Assert.Equal(["Le Secrétaire général", "(Signé) A. Phare fils."], bulletin.Closing.Select(block => block.Text));
        Assert.Equal(["1.1"], bulletin.Sections[0].Blocks.Select(block => block.Key));
    }

    [Fact]
    public void A_name_right_above_the_office_of_who_signs_is_a_signature()
    {
        var bulletin = BulletinReader.Read("1.1 The Office keeps the lamps.\nA. B. C.\nSecretary-General\n");

        Assert.Equal(["A. B. C.", "Secretary-General"], bulletin.Closing.Select(block => block.Text));
    }

    [Theory]
    [InlineData("Attributions\nSection des phares", "Attributions", true)]
    [InlineData("Section des\nPhares", "Section des Phares", false)]
    [InlineData("Bureau des phares de toutes les côtes\nMéditerranée comprise", "Bureau des phares de toutes les côtes Méditerranée comprise", false)]
    public void Without_blank_lines_a_title_of_less_than_half_a_line_does_not_go_on(string titles, string title, bool hasHeading)
    {
        var bulletin = BulletinReader.Read(
            $"Section 1\n{titles}\n1.1 La Section des phares de toutes les côtes veille sur les\nlampes, sur les mèches et sur tous les gardiens de ces phares.\n1.2 Elle dort.\n");

        Assert.Equal(title, Assert.Single(bulletin.Sections).Title);
        Assert.Equal(hasHeading, bulletin.Blocks.Any(block => block.Kind == BlockKind.Subheading));
    }

    [Fact]
    public void A_title_may_stand_right_above_a_paragraph_without_a_number()
    {
        var section = Assert.Single(BulletinReader.Read("Section 1\nPhares\nLe Bureau veille\nla nuit.\n").Sections);

        Assert.Equal("Phares", section.Title);
        Assert.Equal(("1", "Le Bureau veille la nuit.", 3), (section.Blocks[0].Key, section.Blocks[0].Text, section.Blocks[0].Line));
    }

    [Theory]
    [InlineData("Section 1\nBureau des phares\net balises")]
    [InlineData("Section 1\nBureau des phares\n\net balises")]
    [InlineData("SECTION 1\n\nBureau des phares et balises")]
    [InlineData("Chapter 1. Bureau des phares et balises")]
    [InlineData("Chapitre 1 – Bureau des\nphares et balises")]
    public void The_title_of_a_section_stands_beside_or_below_its_number(string heading)
    {
        var section = Assert.Single(BulletinReader.Read($"{heading}\n\n1.1 Il veille.").Sections);

        Assert.Equal("Bureau des phares et balises", section.Title);
        Assert.Equal(["1.1"], section.Blocks.Select(block => block.Key));
    }

    [Fact]
    public void A_text_set_with_a_wide_margin_and_hanging_items_reads_the_same()
    {
        var bulletin = BulletinReader.Read(
            """
                    Section 1
                    Phares
                    1.1   Le Bureau :
                          a) Veille sur la côte. La nuit,
                             il allume la lampe.
                             Le matin, il l’éteint;
                          b) Dort.

                          Section des
                          balises

                    1.2   Elle flotte.
            """);

        Assert.Equal(["1.1", "subheading-1", "1.2"], bulletin.Blocks.Select(block => block.Key));
        Assert.Equal("Veille sur la côte. La nuit, il allume la lampe. Le matin, il l’éteint;", bulletin.Item("1.1", "a").Text);
        Assert.Equal("Section des balises", bulletin.Block("subheading-1").Text);
    }

    [Theory]
    [InlineData("le déploie-\nment", "", "le déploie-ment")]
    [InlineData("le déploie-\nment", "Le déploiement.", "le déploiement")]
    [InlineData("le déploie-\nment", "Le déploiement, le déploie-ment.", "le déploie-ment")]
    [InlineData("l’avant-\nposte", "L’avant-poste.", "l’avant-poste")]
    [InlineData("le Sous-\nSecrétaire", "Le soussecrétaire.", "le Sous-Secrétaire")]
    [InlineData("le déploie\u00AD\nment", "", "le déploiement")]
    [InlineData("le phare -\nle grand", "", "le phare - le grand")]
    public void A_hyphen_at_a_line_end_goes_only_if_the_text_elsewhere_has_the_word_without_it(string words, string elsewhere, string expected)
    {
        var source = $"1.1 Voici {words} demandé.\n\n1.2 Fin. {elsewhere}";

        var bulletin = BulletinReader.Read(source);

        Assert.Equal($"Voici {expected} demandé.", bulletin.Block("1.1").Text);
        Assert.Equal(Reading.Source(source, bulletin), Reading.Everything(bulletin));
        Assert.Equal(expected == "le déploiement" ? [(1, "déploiement")] : [], bulletin.DroppedHyphens.Select(hyphen => (hyphen.Line, hyphen.Word)));
    }

    private static void AssertReads(string source, string outline)
    {
        var bulletin = BulletinReader.Read(source);

        Assert.Equal(outline.ReplaceLineEndings("\n"), Reading.Outline(bulletin));
        Assert.Equal(Reading.Source(source, bulletin), Reading.Everything(bulletin));
    }

    [Theory]
    [InlineData("In addition it\n    (a) looks after\n        the lamps;\n    (b) serves the keepers; and\n    (c) sleeps.")]
    [InlineData("In addition it\n  a. looks after\n  the lamps;\n  b. serves the keepers; and\n  c. sleeps.")]
    public void A_list_may_go_on_with_the_sentence_above_it(string words)
    {
        var block = BulletinReader.Read($"Section 1\nLamps\n\n1.1 It keeps the lamps. {words}\n\n1.2 It sleeps.\n").Block("1.1");

        Assert.Equal("It keeps the lamps. In addition it", block.Text);
        Assert.Equal(["a: looks after the lamps;", "b: serves the keepers; and", "c: sleeps."], block.Items.Select(item => $"{item.Label}: {item.Text}"));
    }

    [Theory]
    [InlineData("It acts under Article 3\n    (a) of the Charter;\n    (b) of it is for others.")]
    [InlineData("It acts under Article 3\n    (a) as the Charter has it, and under\n    (b) as well.")]
    [InlineData("It acts under Article 3\n(a) as the Charter has it;\n(b) is for others.")]
    [InlineData("It acts under Article 3\n    (a) as the Charter has it.")]
    public void A_sentence_that_is_wrapped_before_a_letter_opens_no_list(string words)
    {
        var block = BulletinReader.Read($"Section 1\nLamps\n\n1.1 {words}\n\n1.2 It sleeps.\n").Block("1.1");

        Assert.Empty(block.Items);
        Assert.Equal(string.Join(' ', words.Split('\n').Select(line => line.Trim())), block.Text);
    }

    [Fact]
    public void A_title_in_capitals_ends_where_the_capitals_do()
    {
        var bulletin = BulletinReader.Read(
            "Nations Unies\nST/SGB/2037/19\nCirculaire du Secrétaire général\nORGANISATION DU BUREAU DES PHARES ET DES BALISES\nLe Secrétaire général arrête ce qui suit, en vue d’eux :\nSection 1\nPhares\n1.1 Le Bureau garde les phares, les balises et les chats.\n1.2 Il dort.\n");

        Assert.Equal("Le Secrétaire général arrête ce qui suit, en vue d’eux :", Assert.Single(bulletin.Opening, block => block.Kind == BlockKind.Preamble).Text);
    }
}
