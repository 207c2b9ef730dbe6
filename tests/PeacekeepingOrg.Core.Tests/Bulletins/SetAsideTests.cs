using PeacekeepingOrg.Core.Bulletins;
using Xunit;

namespace PeacekeepingOrg.Core.Tests.Bulletins;

/// <summary>What is no text of a bulletin, and what only looks so.</summary>
public class SetAsideTests
{
    [Theory]
    [InlineData("2", AsideKind.PageNumber)]
    [InlineData("- 2 -", AsideKind.PageNumber)]
    [InlineData("– 2 –", AsideKind.PageNumber)]
    [InlineData("2/9", AsideKind.PageNumber)]
    [InlineData("Page 2", AsideKind.PageNumber)]
    [InlineData("page 2 sur 9", AsideKind.PageNumber)]
    [InlineData("10-25949", AsideKind.JobNumber)]
    [InlineData("10-25949 (F)    010610    020610", AsideKind.JobNumber)]
    [InlineData("*1025949*", AsideKind.JobNumber)]
    [InlineData("2/9    10-25949 (F)", AsideKind.JobNumber)]
    [InlineData("ST/SGB/2010/2", AsideKind.RunningLine)]
    [InlineData("ST/SGB/2010/2    Page 2", AsideKind.RunningLine)]
    public void A_sentence_goes_on_over_the_end_of_a_page(string end, AsideKind kind)
    {
        var bulletin = BulletinReader.Read($"ST/SGB/2010/2\n\nPhares\n\nSection 1\nPhares\n\n1.1 Le Bureau veille avec le\n\n{end}\n\nSecrétaire et le chat.\n\n1.2 Il dort.\n");

        Assert.Equal("Le Bureau veille avec le Secrétaire et le chat.", bulletin.Block("1.1").Text);
        Assert.Equal([new AsideText(10, kind, end)], bulletin.SetAside);
        Assert.Equal(["ST/SGB/2010/2", "Phares"], bulletin.Opening.Select(block => block.Text));
    }

    [Fact]
    public void Running_lines_are_told_by_being_on_several_pages_and_nowhere_else()
    {
        const string End = "\n\nNations Unies\nBureau des phares et balises\n{0}/9\n\n";
        var bulletin = BulletinReader.Read(
            "Bureau des phares et balises\n\nSection 1\nPhares\n\n1.1 Il veille avec" + string.Format(null, End, 1) + "le chat.\n\n   Groupe des chats\n\n1.2 Il dort avec"
            + string.Format(null, End, 2) + "le chien.\n\n   Groupe des chats\n\n1.3 Il rêve avec" + string.Format(null, End, 3) + "eux.");

        Assert.Equal(["Il veille avec le chat.", "Il dort avec le chien.", "Il rêve avec eux."], bulletin.Blocks.Where(block => block.Kind == BlockKind.Paragraph).Select(block => block.Text));
        Assert.Equal(2, bulletin.Blocks.Count(block => block.Kind == BlockKind.Subheading));
        Assert.Equal(9, bulletin.SetAside.Count);
    }

    [Theory]
    [InlineData("selon la circulaire\nST/SGB/1997/5\nde la maison.")]
    [InlineData("sur les\n12\nphares.")]
    [InlineData("en 10-25949 jours.")]
    [InlineData("le (la) Secrétaire général(e) [e]t.")]
    [InlineData("les résolutions 52/12 [A] et [II].")]
    [InlineData("ce que « [l]e Bureau […] veille ».")]
    [InlineData("le phare [le plus grand de la côte].")]
    [InlineData("un crochet [voir et rien ne le ferme.")]
    [InlineData("ce que « le Bureau\n[de la côte] veille ».")]
    [InlineData("les phares [dernier lot]. Il dort.")]
    [InlineData("les phares [sic] et le bureau [A].")]
    [InlineData("les phares [à l’exception de ceux de Brest].")]
    [InlineData("les phares [créés par l’Assemblée].")]
    [InlineData("les phares [y compris le Groupe nommé en 2038].")]
    [InlineData("les phares [et ce que les gardiens ont ajouté].")]
    [InlineData("the lamps [moved by the keepers].")]
    [InlineData("the lamps [in use at night].")]
    public void What_may_be_the_texts_own_stays_in_it(string words)
    {
        var bulletin = BulletinReader.Read($"Section 1\nPhares\n\n1.1 Le Bureau garde {words}\n\n1.2 Il dort.\n");

        Assert.Equal($"Le Bureau garde {words.Replace('\n', ' ')}", bulletin.Block("1.1").Text);
        Assert.Empty(bulletin.SetAside);
    }

    [Theory]
    [InlineData("la circulaire ST/SGB/1997/5 [remplacée par ST/SGB/2040/1], et dort.", "la circulaire ST/SGB/1997/5, et dort.")]
    [InlineData("la circulaire ST/SGB/1997/5\n[Superseded by\nST/SGB/2040/1], et dort.", "la circulaire ST/SGB/1997/5, et dort.")]
    [InlineData("les phares [Abrogé] et dort.", "les phares et dort.")]
    [InlineData("les phares [see ST/AI/2040/3].", "les phares.")]
    [InlineData("les phares.\n\n[Editor’s note: the lamps are out.]", "les phares.")]
    [InlineData("les phares.\n\n[Le Bureau a fermé.]", "les phares.")]
    [InlineData("les phares [le Bureau a été renommé en 2040] et dort.", "les phares et dort.")]
    [InlineData("la circulaire ST/SGB/1997/5 [remplacée par ST/SGB/2040/1 [annulée en 2041] en 2040], et dort.", "la circulaire ST/SGB/1997/5, et dort.")]
    [InlineData("les phares du Bureau [de la côte] et dort.", "les phares du Bureau et dort.")]
    [InlineData("les phares of the Office\n[of the Director].", "les phares of the Office.")]
    [InlineData("les phares. [Ils sont à Brest.] Il dort.", "les phares. Il dort.")]
    [InlineData("les phares. [Nouveau nom : voir\nST/SGB/2040/1]", "les phares.")]
    [InlineData("les phares.\n[Ils sont à Brest.]", "les phares.")]
    [InlineData("les phares de la directrice [nommée le 2 mai 2038], et dort.", "les phares de la directrice, et dort.")]
    [InlineData("les phares [transférés de Brest en 2038] et dort.", "les phares et dort.")]
    [InlineData("les phares [anciennement feux] et dort.", "les phares et dort.")]
    [InlineData("les phares [et les balises — ajouté par\nl’éditeur].", "les phares.")]
    [InlineData("les phares du Bureau [à Brest] et dort.", "les phares du Bureau et dort.")]
    [InlineData("the lamps [the buoys were added by a later amendment]; it sleeps.", "the lamps; it sleeps.")]
    [InlineData("the lamps [as corrected by ST/SGB/2039/12/Corr.1].", "the lamps.")]
    [InlineData("the lamps [temporarily located in Brest] and sleeps.", "the lamps and sleeps.")]
    [InlineData("the lamps [they are at Brest – Ed.] and sleeps.", "the lamps and sleeps.")]
    public void An_insertion_of_an_editor_is_taken_out(string words, string left)
    {
        var source = $"Section 1\nPhares\n\n1.1 Il garde {words}\n\n1.2 Il dort.\n";
        var bulletin = BulletinReader.Read(source);

        Assert.Equal($"Il garde {left}", bulletin.Block("1.1").Text);
        Assert.Equal(AsideKind.Insertion, Assert.Single(bulletin.SetAside).Kind);
        Assert.Equal(["1.1", "1.2"], bulletin.Blocks.Select(block => block.Key));
        Assert.Equal(Reading.Source(source, bulletin), Reading.Everything(bulletin));
    }

    [Fact]
    public void Brackets_of_the_texts_own_keep_what_is_not_an_editors_in_them()
    {
        var bulletin = BulletinReader.Read("Section 1\nPhares\n\n1.1 Il garde les phares [et la balise [remplacée en 2040] de la côte].\n");

        Assert.Equal("Il garde les phares [et la balise de la côte].", bulletin.Block("1.1").Text);
        Assert.Equal(new AsideText(4, AsideKind.Insertion, "[remplacée en 2040]"), Assert.Single(bulletin.SetAside));
    }

    [Fact]
    public void What_an_editor_says_first_in_a_paragraph_leaves_it_its_text()
    {
        var bulletin = BulletinReader.Read("Section 1\nPhares\n\n1.1 [Le Bureau a fermé.]\n\n1.2 Il dort.\n");

        Assert.Equal("[Le Bureau a fermé.]", bulletin.Block("1.1").Text);
    }

    [Fact]
    public void A_job_number_in_stars_is_no_note_and_what_stands_below_a_note_is_none()
    {
        var bulletin = BulletinReader.Read("Nations Unies\n*1025949*\nPhares*\n* Nouveau tirage pour\nraisons techniques.\nLe Secrétaire général promulgue ce qui suit :\nSection 1\nPhares\n1.1 Il veille.\n");

        Assert.Equal([AsideKind.JobNumber, AsideKind.Note, AsideKind.Note], bulletin.SetAside.Select(aside => aside.Kind));
        Assert.Contains("Phares*", string.Join(' ', bulletin.Opening.Select(block => block.Text)));
        Assert.EndsWith("promulgue ce qui suit :", bulletin.Opening[^1].Text);
    }

    [Theory]
    [InlineData("Nations Unies ST/SGB/2010/2")]
    [InlineData("United Nations ST/SGB/2010/2")]
    public void The_symbol_beside_the_organization_is_the_documents_own(string head)
    {
        var bulletin = BulletinReader.Read($"{head}\n\nPhares\n\nSection 1\nPhares\n\n1.1 Il veille avec le\n\nST/SGB/2010/2\n\nchat.\n");

        Assert.Equal("Il veille avec le chat.", bulletin.Block("1.1").Text);
    }

    [Fact]
    public void A_number_that_stands_apart_counts_on_though_those_of_another_numbering_stand_between()
    {
        var bulletin = BulletinReader.Read(
            "ST/SGB/2010/2\n\nSection 1\nPhares\n\n1.1 Il\n\n5\n\nveille avec\n\n6\n\nle chat et\n\nST/SGB/2010/2\n3\n\nle chien et\n\n7\n\ngarde\n12\nphares.\n");

        Assert.Equal("Il veille avec le chat et le chien et garde 12 phares.", bulletin.Block("1.1").Text);
    }

    [Fact]
    public void A_table_of_contents_before_the_text_is_set_aside()
    {
        var bulletin = BulletinReader.Read("Phares\n\nSommaire\n\nSection 1  Objet ........ 1\nSection 2  Bureau ........ 2\nSection 3  Fin ........ 3\n\nSection 1\nObjet\n\n1.1 Il veille.\n");

        Assert.Equal(["1"], bulletin.Sections.Select(section => section.Number));
        Assert.All(bulletin.SetAside, aside => Assert.Equal(AsideKind.Contents, aside.Kind));
        Assert.Equal([3, 5, 6, 7], bulletin.SetAside.Select(aside => aside.Line));
    }

    [Fact]
    public void Sections_may_do_without_the_word_in_what_calls_itself_a_bulletin()
    {
        var bulletin = BulletinReader.Read("Secretary-General’s bulletin\n\n1. General provision\n\nThe present bulletin applies.\n\n2. Functions\n\n2.1 The Office:\na. Keeps the lamps;\nb. Reports.\n\n3\n\nOffice of the Director\n\n3.1 It has\n2 lamps.\n");

        Assert.Equal(["1. General provision", "2. Functions", "3 Office of the Director"], bulletin.Sections.Select(section => $"{section.NumberAsPrinted} {section.Title}"));
        Assert.Equal(["1", "2.1", "3.1"], bulletin.Sections.SelectMany(section => section.Blocks).Select(block => block.Key));
        Assert.Equal(["a.", "b."], bulletin.Block("2.1").Items.Select(item => item.LabelAsPrinted));
        Assert.Empty(bulletin.SetAside);
    }

    [Fact]
    public void A_date_is_no_section()
    {
        var bulletin = BulletinReader.Read("Secretary-General’s bulletin\n\n1 October 2040\n\nLamps\n\n1. General provision\n\nThe present bulletin applies.\n\n2. Functions\n\n2.1 The Office keeps the lamps.\n");

        Assert.Equal(["General provision", "Functions"], bulletin.Sections.Select(section => section.Title));
    }
}
