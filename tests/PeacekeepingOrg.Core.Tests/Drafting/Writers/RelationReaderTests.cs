using PeacekeepingOrg.Core.Bulletins;
using PeacekeepingOrg.Core.Drafting;
using PeacekeepingOrg.Core.Drafting.Writers;
using PeacekeepingOrg.Core.Structure.Sources;
using PeacekeepingOrg.Core.Tests.Data;
using Xunit;

namespace PeacekeepingOrg.Core.Tests.Drafting.Writers;

/// <summary>One way of saying it at a time.</summary>
public sealed class RelationReaderTests
{
    [Theory]
    [InlineData("fr", "Le Secrétaire général, conformément à la circulaire ST/SGB/2039/1, promulgue ce qui suit :", "conformément à la circulaire ST/SGB/2039/1")]
    [InlineData("fr", "Le Secrétaire général, vu sa circulaire ST/SGB/2039/1 et en application de celle-ci, promulgue ce qui suit :", "vu sa circulaire ST/SGB/2039/1 et en application de celle-ci")]
    [InlineData("fr", "En application de la résolution 95/1 et de la circulaire ST/SGB/2039/1, le Secrétaire général promulgue ce qui suit :", "En application de la résolution 95/1 et de la circulaire ST/SGB/2039/1")]
    [InlineData("en", "The Secretary-General, pursuant to section 4 of Secretary-General’s bulletin ST/SGB/2039/1, promulgates the following:", "pursuant to section 4 of Secretary-General’s bulletin ST/SGB/2039/1")]
    [InlineData("en", "The Secretary-General, pursuant to resolution 95/1 and bulletin ST/SGB/2039/1, promulgates the following:", "pursuant to resolution 95/1 and bulletin ST/SGB/2039/1")]
    [InlineData("en", "The Secretary-General, acting under ST/SGB/2039/1, promulgates the following:", "under ST/SGB/2039/1")]
    public void A_preamble_says_what_the_bulletin_applies(string language, string preamble, string quote) =>
        Assert.Equal([$"appliesUnder ST/SGB/2039/1 «{quote}»"], Told(language, preamble, "Il fait beau."));

    [Theory]
    [InlineData("fr", "Le Secrétaire général, vu la circulaire ST/SGB/2039/1, promulgue ce qui suit :")]
    [InlineData("fr", "Le Secrétaire général, vu le Bureau créé en application de la circulaire ST/SGB/2039/1, promulgue ce qui suit :")]
    [InlineData("en", "The Secretary-General, for the purpose of organizing the Office established under ST/SGB/2039/1, promulgates the following:")]
    public void A_preamble_that_only_names_a_document_refers_to_it(string language, string preamble) => Assert.Empty(Told(language, preamble, "Il fait beau."));

    [Theory]
    [InlineData("La présente circulaire s’applique conjointement avec la circulaire ST/SGB/2039/1, intitulée « Des phares ».", "complements", "La présente circulaire s’applique conjointement avec la circulaire ST/SGB/2039/1")]
    [InlineData("La présente circulaire se lit conjointement avec la circulaire ST/SGB/2039/1.", "complements", "La présente circulaire se lit conjointement avec la circulaire ST/SGB/2039/1")]
    [InlineData("La présente circulaire modifie comme suit la section 4 de la circulaire ST/SGB/2039/1 :", "amends", "La présente circulaire modifie comme suit la section 4 de la circulaire ST/SGB/2039/1")]
    [InlineData("La présente circulaire prend effet le 1er mars 2041. Elle annule et remplace la circulaire ST/SGB/2039/1.", "abolishes", "Elle annule et remplace la circulaire ST/SGB/2039/1")]
    [InlineData("La présente circulaire prend effet le 1er mars 2041 et remplace la circulaire ST/SGB/2039/1.", "abolishes", "remplace la circulaire ST/SGB/2039/1")]
    [InlineData("À cette date, la circulaire ST/SGB/2039/1 du 3 mai 2039, intitulée « Des phares », est annulée.", "abolishes", "la circulaire ST/SGB/2039/1 du 3 mai 2039, intitulée « Des phares », est annulée.")]
    [InlineData("Est abrogée la circulaire ST/SGB/2039/1.", "abolishes", "Est abrogée la circulaire ST/SGB/2039/1")]
    [InlineData("La circulaire ST/SGB/2039/1 portant création du Bureau du sel est et demeure abrogée.", "abolishes", "La circulaire ST/SGB/2039/1 portant création du Bureau du sel est et demeure abrogée.")]
    [InlineData("Le paragraphe 5.4 de la circulaire ST/SGB/2039/1 est modifié par la suppression de l’alinéa f).", "amends", "Le paragraphe 5.4 de la circulaire ST/SGB/2039/1 est modifié")]
    [InlineData("La section 7 de la circulaire ST/SGB/2039/1 est supprimée.", "amends", "La section 7 de la circulaire ST/SGB/2039/1 est supprimée.")]
    public void French_words_tell_the_kind(string sentence, string kind, string quote) =>
        Assert.Equal([$"{kind} ST/SGB/2039/1 «{quote}»"], Told("fr", "Le Secrétaire général promulgue ce qui suit :", sentence));

    [Theory]
    [InlineData("The present bulletin shall apply in conjunction with ST/SGB/2039/1.", "complements", "The present bulletin shall apply in conjunction with ST/SGB/2039/1")]
    [InlineData("This bulletin sets out the tasks of the Office. It is to be read together with ST/SGB/2039/1.", "complements", "It is to be read together with ST/SGB/2039/1")]
    [InlineData("The present bulletin supplements bulletin ST/SGB/2039/1.", "complements", "The present bulletin supplements bulletin ST/SGB/2039/1")]
    [InlineData("The present bulletin hereby amends ST/SGB/2039/1.", "amends", "amends ST/SGB/2039/1")]
    [InlineData("Section 6 of ST/SGB/2039/1 is amended by deleting subsection 6.3.", "amends", "Section 6 of ST/SGB/2039/1 is amended")]
    [InlineData("Sections 3 and 4 of ST/SGB/2039/1 are superseded.", "amends", "Sections 3 and 4 of ST/SGB/2039/1 are superseded.")]
    [InlineData("The present bulletin enters into force on 1 May 2042 and supersedes ST/SGB/2039/1.", "abolishes", "supersedes ST/SGB/2039/1")]
    [InlineData("Secretary-General’s bulletin ST/SGB/2039/1, entitled “Lighthouses”, is hereby rescinded.", "abolishes", "Secretary-General’s bulletin ST/SGB/2039/1, entitled “Lighthouses”, is hereby rescinded.")]
    [InlineData("With effect from that date, ST/SGB/2039/1 is superseded by the present bulletin.", "abolishes", "ST/SGB/2039/1 is superseded by the present bulletin.")]
    public void English_words_tell_the_kind(string sentence, string kind, string quote) =>
        Assert.Equal([$"{kind} ST/SGB/2039/1 «{quote}»"], Told("en", "The Secretary-General promulgates the following:", sentence));

    [Theory]
    [InlineData("fr", "La présente circulaire n’annule pas la circulaire ST/SGB/2039/1.")]
    [InlineData("fr", "La présente circulaire organise le Bureau, qui remplace celui de la circulaire ST/SGB/2039/1.")]
    [InlineData("fr", "Le Chef complète la circulaire ST/SGB/2039/1.")]
    [InlineData("fr", "Le Bureau est petit. Il complète la circulaire ST/SGB/2039/1.")]
    [InlineData("fr", "La circulaire ST/SGB/2039/1 a été annulée.")]
    [InlineData("fr", "La circulaire ST/SGB/2039/1 est remplacée par une instruction.")]
    [InlineData("fr", "La circulaire ST/SGB/2039/1 est annulée, à l’exception de sa section 5.")]
    [InlineData("fr", "Lorsque la circulaire ST/SGB/2039/1 est annulée, le Bureau ferme.")]
    [InlineData("fr", "La présente circulaire est celle « qui annule la circulaire ST/SGB/2039/1 ».")]
    [InlineData("fr", "Le Bureau exerce, conformément à la circulaire ST/SGB/2039/1, ses fonctions.")]
    [InlineData("en", "The Office established by ST/SGB/2039/1 is abolished.")]
    [InlineData("en", "The Office established by resolution 95/1 and ST/SGB/2039/1 is abolished.")]
    [InlineData("en", "The present bulletin does not supersede ST/SGB/2039/1.")]
    [InlineData("en", "The provisions of ST/SGB/2039/1 are replaced as regards the Office.")]
    [InlineData("en", "ST/SGB/2039/1 is superseded insofar as it concerns the Office.")]
    [InlineData("en", "Until ST/SGB/2039/1 is abolished, the Office remains.")]
    [InlineData("en", "ST/SGB/2039/1 was superseded.")]
    [InlineData("en", "Functions are set out in ST/SGB/2039/1.")]
    public void What_is_said_of_another_or_not_said_is_a_reference_for_a_person_to_look_at(string language, string sentence)
    {
        var relation = Assert.Single(Read(language, "Le Secrétaire général promulgue ce qui suit :", sentence));
        Assert.Equal((RelationKind.RefersTo, "ST/SGB/2039/1"), (relation.Kind, relation.Stated.Quote));
        Assert.NotNull(relation.Doubt);
    }

    [Fact]
    public void What_amended_a_document_is_plainly_referred_to()
    {
        var relations = Read("en", "The Secretary-General, pursuant to ST/SGB/2039/1, as amended by ST/SGB/2040/2, promulgates the following:", "It rains.");
        Assert.Equal([(RelationKind.AppliesUnder, "pursuant to ST/SGB/2039/1"), (RelationKind.RefersTo, "as amended by ST/SGB/2040/2")], relations.Select(r => (r.Kind, r.Stated.Quote)));
        Assert.All(relations, relation => Assert.Null(relation.Doubt));
    }

    [Fact]
    public void What_is_said_of_several_is_said_of_each()
    {
        Assert.Equal(
            ["abolishes ST/SGB/2039/1 «Bulletins ST/SGB/2039/1 and ST/SGB/2039/2 are hereby abolished.»", "abolishes ST/SGB/2039/2 «Bulletins ST/SGB/2039/1 and ST/SGB/2039/2 are hereby abolished.»"],
            Told("en", "The Secretary-General promulgates the following:", "Bulletins ST/SGB/2039/1 and ST/SGB/2039/2 are hereby abolished."));
        Assert.Equal(
            ["abolishes ST/SGB/2039/1 «La circulaire ST/SGB/2039/1»", "abolishes ST/SGB/2039/2 «La circulaire ST/SGB/2039/2»"],
            Told("fr", "Le Secrétaire général promulgue ce qui suit :", "Les circulaires suivantes sont annulées :\n\na) La circulaire ST/SGB/2039/1;\n\nb) La circulaire ST/SGB/2039/2."));
    }

    [Fact]
    public void A_sentence_may_say_one_thing_of_one_and_another_of_the_next()
    {
        Assert.Equal(
            ["complements ST/SGB/2039/1", "abolishes ST/SGB/2039/2"],
            Kinds("La présente circulaire complète la circulaire ST/SGB/2039/1, telle que modifiée par la circulaire ST/SGB/2039/3, et annule la circulaire ST/SGB/2039/2."));
        Assert.Equal(["abolishes ST/SGB/2039/1", "amends ST/SGB/2039/2"], Kinds("La circulaire ST/SGB/2039/1 est abrogée et la section 5 de la circulaire ST/SGB/2039/2 est modifiée en conséquence."));
        Assert.Equal(["complements ST/SGB/2039/1", "abolishes ST/SGB/2039/2"], Kinds("La présente circulaire complète la circulaire ST/SGB/2039/1 et la circulaire ST/SGB/2039/2 est annulée."));
        Assert.Equal(["amends ST/SGB/2039/1", "abolishes ST/SGB/2039/1"], Kinds("La présente circulaire révise la circulaire ST/SGB/2039/1, qu’elle abroge."));
    }

    /// <summary>But the corrigendum, which has no symbol of its own in the text; and a document is referred to where it is named first.</summary>
    [Fact]
    public void The_bulletin_of_2010_says_what_a_person_read_in_it()
    {
        var text = BulletinReader.Read(File.ReadAllText(Path.Combine(TestEngine.SeedFolder, "sources", "st-sgb-2010-1", "text.fr.txt")));
        var relations = DraftParticulars.Of(Drafter.Draft(text, "fr")).Relations;
        Assert.Equal(
            [
                (RelationKind.AppliesUnder, "st-sgb-1997-5", "preamble-1"),
                (RelationKind.RefersTo, "st-sgb-2002-11", "preamble-1"),
                (RelationKind.Complements, "st-sgb-1997-5", "1"),
                (RelationKind.Complements, "st-sgb-2009-13", "1"),
                (RelationKind.Abolishes, "st-sgb-2000-9", "9.2"),
            ],
            relations.Select(relation => (relation.Kind, relation.Document.SourceId, relation.Stated.At)));
    }

    private static IEnumerable<string> Kinds(string sentence) =>
        Read("fr", "Le Secrétaire général promulgue ce qui suit :", sentence).Where(relation => relation.Kind != RelationKind.RefersTo).Select(relation => $"{DraftReview.Camel(relation.Kind)} {relation.Document.Symbol}");

    private static IEnumerable<string> Told(string language, string preamble, string sentence) =>
        Read(language, preamble, sentence).Where(relation => relation.Kind != RelationKind.RefersTo)
            .Select(relation => $"{DraftReview.Camel(relation.Kind)} {relation.Document.Symbol} «{relation.Stated.Quote}»");

    private static IReadOnlyList<DraftRelation> Read(string language, string preamble, string sentence)
    {
        var text = BulletinReader.Read($"ST/SGB/2041/7\n\nOrganisation du Département des phares\n\n{preamble}\n\nSection 1\nObjet\n\n1.1 {sentence}\n");
        return DraftParticulars.Of(new StructureDraft(language, text, [], [], [], [], [])).Relations;
    }
}
