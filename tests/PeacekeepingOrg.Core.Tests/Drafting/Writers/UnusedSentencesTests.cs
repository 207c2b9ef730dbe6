using System.Text.Json;
using PeacekeepingOrg.Core.Bulletins;
using PeacekeepingOrg.Core.Drafting;
using PeacekeepingOrg.Core.Drafting.Writers;
using Xunit;

namespace PeacekeepingOrg.Core.Tests.Drafting.Writers;

public sealed class UnusedSentencesTests
{
    [Theory]
    [InlineData("La présente circulaire prend effet le 1er mars 2041.")]
    [InlineData("La présente circulaire complète la circulaire ST/SGB/2039/1, intitulée « Phares et balises », telle que modifiée par la circulaire ST/SGB/2040/3.")]
    [InlineData("La présente circulaire prend effet le 1er mars 2041 et annule et remplace la circulaire ST/SGB/2039/1.")]
    [InlineData("La circulaire ST/SGB/2039/1 est annulée et la section 4 de la circulaire ST/SGB/2039/2 est modifiée en conséquence.")]
    [InlineData("La présente circulaire complète la circulaire ST/SGB/2039/1 et se lit conjointement avec elle.")]
    public void A_sentence_that_a_particular_comes_from_is_used(string sentence) => Assert.Empty(Unused(sentence));

    [Fact]
    public void So_is_one_that_says_it_again()
    {
        var text = Read("La présente circulaire remplace la circulaire ST/SGB/2039/1. La circulaire ST/SGB/2039/1 est annulée.");
        var draft = Draft(text, "La présente circulaire remplace la circulaire ST/SGB/2039/1.", "La circulaire ST/SGB/2039/1 est annulée.");
        Assert.Empty(DraftReview.Of(draft, DraftParticulars.Of(draft)).Unused);
        Assert.Single(DraftParticulars.Of(draft).Relations);
    }

    [Theory]
    [InlineData("La mer est grande.")]
    [InlineData("Les fonctions sont énoncées dans la circulaire ST/SGB/2039/1.")]
    [InlineData("La présente circulaire prend effet le 1er mars 2041 et le Bureau du sel est transféré à la Division.")]
    [InlineData("La circulaire ST/SGB/2039/1 est annulée; le Bureau du sel est supprimé.")]
    [InlineData("La présente circulaire complète la circulaire ST/SGB/2039/1, ainsi qu’une circulaire en cours d’élaboration.")]
    public void A_sentence_that_says_something_else_as_well_is_not(string sentence) => Assert.Equal([sentence], Unused(sentence));

    [Fact]
    public void All_that_is_written_has_the_same_list()
    {
        var text = Read("La présente circulaire prend effet le 1er mars 2041. La mer est grande.");
        var draft = Draft(text, "La présente circulaire prend effet le 1er mars 2041.", "La mer est grande.");
        var particulars = DraftParticulars.Of(draft);

        Assert.EndsWith("# 3. Sentences used for nothing: 1.\n#   1.1: «La mer est grande.»\n", EditionYaml.Write(draft, particulars), StringComparison.Ordinal);
        Assert.Contains("Sentences used for nothing</a>: 1.", DraftHtml.Write(draft, particulars), StringComparison.Ordinal);
        using var json = JsonDocument.Parse(DraftJson.Write(draft, particulars));
        Assert.Equal("La mer est grande.", Assert.Single(json.RootElement.GetProperty("unused").EnumerateArray()).GetProperty("text").GetString());
    }

    private static IEnumerable<string> Unused(string sentence)
    {
        var draft = Draft(Read(sentence), sentence);
        return DraftReview.Of(draft, DraftParticulars.Of(draft)).Unused.Select(phrase => phrase.Quote);
    }

    private static BulletinText Read(string sentences) => BulletinReader.Read($"Section 1\nObjet\n\n1.1 {sentences}\n");

    private static StructureDraft Draft(BulletinText text, params string[] unused) =>
        new("fr", text, [], [], [], [], [.. unused.Select(sentence => TinyDraft.PhraseIn(text, "1.1", sentence))]);
}
