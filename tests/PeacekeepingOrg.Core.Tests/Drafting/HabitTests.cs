using PeacekeepingOrg.Core.Bulletins;
using PeacekeepingOrg.Core.Drafting;
using Xunit;

namespace PeacekeepingOrg.Core.Tests.Drafting;

/// <summary>One drafting habit at a time: what a sentence of a small bulletin states, and what it does not.</summary>
public sealed class HabitTests
{
    private const string French =
        """
        Circulaire du Secrétaire général

        Organisation du Département des phares

        Section 1
        Attributions

        1.1 Le Département est dirigé par le Secrétaire général adjoint aux phares, qui relève du Secrétaire général.

        1.2 Le Département comprend la Division des lanternes et la Division des côtes.

        Section 2
        Division des lanternes

        2.1 La Division des lanternes est dirigée par un directeur.

        2.2 La Division se compose de la Section de l’huile et de la Section du verre.

        Section 3
        Division des côtes

        3.1 
        """;

    private const string English =
        """
        Secretary-General’s bulletin

        Organization of the Department of Lighthouses

        Section 1
        Functions

        1.1 The Department is headed by the Under-Secretary-General for Lighthouses, who is accountable to the Secretary-General.

        1.2 The Department consists of the Lantern Division and the Coast Division.

        Section 2
        Lantern Division

        2.1 The Lantern Division is headed by a Director.

        2.2 The Division consists of the Oil Section and the Glass Section.

        Section 3
        Coast Division

        3.1 
        """;

    [Theory]
    [InlineData("La Division des côtes est dirigée par un directeur, qui relève du Secrétaire général adjoint.", "Directeur de la Division des côtes reportsTo Secrétaire général adjoint aux phares")]
    [InlineData("La Section du verre, dont le Chef rend compte au Directeur de la Division des lanternes, fond le verre.", "Chef de la Section du verre accountableTo Directeur de la Division des lanternes")]
    [InlineData("Le Directeur de la Division des côtes rend compte au Secrétaire général adjoint et au Directeur de la Division des lanternes.", "Directeur de la Division des côtes accountableTo Secrétaire général adjoint aux phares", "Directeur de la Division des côtes accountableTo Directeur de la Division des lanternes")]
    [InlineData("Le Directeur de la Division des côtes est secondé par un directeur adjoint, qui le remplace en son absence.", "Directeur adjoint assists Directeur de la Division des côtes", "Directeur adjoint deputises Directeur de la Division des côtes")]
    [InlineData("Le Directeur de la Division des côtes est nommé par le Secrétaire général adjoint, devant lequel il est responsable.", "Directeur de la Division des côtes accountableTo Secrétaire général adjoint aux phares")]
    [InlineData("Le (la) Directeur(trice) de la Division des côtes est assisté(e) par un(e) conseiller(ère) principal(e).", "Conseiller(ère) principal(e) assists Directeur(trice) de la Division des côtes")]
    [InlineData("Relèvent du Secrétaire général adjoint : le Directeur de la Division des lanternes et le Directeur de la Division des côtes.", "Directeur de la Division des lanternes reportsTo Secrétaire général adjoint aux phares", "Directeur de la Division des côtes reportsTo Secrétaire général adjoint aux phares")]
    [InlineData("Le Directeur de la Division des côtes donne des instructions au Directeur de la Division des lanternes et conseille le Secrétaire général adjoint.", "Directeur de la Division des côtes instructs Directeur de la Division des lanternes", "Directeur de la Division des côtes advises Secrétaire général adjoint aux phares")]
    public void A_French_sentence_states_its_lines(string sentence, params string[] lines) => AssertLines(French, "fr", sentence, lines);

    [Theory]
    [InlineData("The Coast Division is headed by a Director, who is accountable to the Under-Secretary-General.", "Director of the Coast Division accountableTo Under-Secretary-General for Lighthouses")]
    [InlineData("The Glass Section, whose Chief reports to the Director of the Lantern Division, melts glass.", "Chief of the Glass Section reportsTo Director of the Lantern Division")]
    [InlineData("The Director of the Coast Division reports to the Under-Secretary-General and, on matters of oil, to the Director of the Lantern Division.", "Director of the Coast Division reportsTo Under-Secretary-General for Lighthouses", "Director of the Coast Division reportsTo Director of the Lantern Division")]
    [InlineData("The Director of the Coast Division is assisted by a Deputy Director, who deputizes for the Director in his or her absence.", "Deputy Director assists Director of the Coast Division", "Deputy Director deputises Director of the Coast Division")]
    [InlineData("The Director of the Coast Division reports to and receives direction from the Under-Secretary-General.", "Director of the Coast Division reportsTo Under-Secretary-General for Lighthouses", "Under-Secretary-General for Lighthouses instructs Director of the Coast Division")]
    [InlineData("The Under-Secretary-General appoints the Director of the Coast Division, to whom the Chief of the Oil Section is accountable.")]
    public void An_English_sentence_states_its_lines(string sentence, params string[] lines) => AssertLines(English, "en", sentence, lines);

    [Theory]
    [InlineData("La Division des côtes fait rapport au Conseil de sécurité.")]
    [InlineData("La Division des côtes organise la relève des gardiens.")]
    [InlineData("La Division des côtes relève les défauts des phares.")]
    [InlineData("Le Directeur de la Division des côtes rend compte chaque année de ses travaux.")]
    public void A_French_sentence_that_sounds_like_a_line_states_none(string sentence) => AssertLines(French, "fr", sentence, []);

    [Theory]
    [InlineData("The Coast Division reports annually to the General Assembly on the state of the coasts.")]
    [InlineData("The Coast Division prepares reports to donors.")]
    [InlineData("The Coast Division is responsible for the relief of keepers.")]
    public void An_English_sentence_that_sounds_like_a_line_states_none(string sentence) => AssertLines(English, "en", sentence, []);

    [Theory]
    [InlineData("La Division comprend la Section du sable et trois équipes de gardiens.", "Section du sable", "Équipes de gardiens (3)")]
    [InlineData("Les unités de la Division sont la Section du sable et la Section des dunes.", "Section du sable", "Section des dunes")]
    [InlineData("La Section du sable fait partie de la Division.", "Section du sable")]
    [InlineData("Font partie de la Division la Section du sable et la Section des dunes.", "Section du sable", "Section des dunes")]
    public void A_French_sentence_puts_units_in_another(string sentence, params string[] units) => AssertUnits(French, "fr", "Division des côtes", sentence, units);

    [Theory]
    [InlineData("The Division comprises the Sand Section and three coastal teams.", "Sand Section", "Coastal teams (3)")]
    [InlineData("The Division comprises the Sand, Dunes and Tides Section and the Ports Section.", "Sand, Dunes and Tides Section", "Ports Section")]
    [InlineData("The Sand Section forms part of the Division.", "Sand Section")]
    [InlineData("There are two regional offices, the North Office and the South Office.", "North Office", "South Office")]
    public void An_English_sentence_puts_units_in_another(string sentence, params string[] units) => AssertUnits(English, "en", "Coast Division", sentence, units);

    [Fact]
    public void Each_of_the_units_just_listed_has_a_head_of_its_own()
    {
        var draft = Draft(English, "en", "The Division consists of the Sand Section and the Tide Section. Each Section is headed by a Chief, who is accountable to the Director of the Division. The Coast Division is headed by a Director.");

        Assert.Equal(
            ["Chief of the Sand Section accountableTo Director of the Coast Division", "Chief of the Tide Section accountableTo Director of the Coast Division"],
            draft.Lines.Where(line => line.Stated.Block == "3.1").Select(Line));
    }

    [Fact]
    public void A_sentence_nothing_was_read_in_is_listed_as_used_for_nothing()
    {
        var draft = Draft(French, "fr", "La mer est grande. La Division comprend la Section du sable.");

        Assert.Equal(["La mer est grande."], draft.Unused.Where(phrase => phrase.Block == "3.1").Select(phrase => phrase.Quote));
    }

    private static void AssertLines(string bulletin, string language, string sentence, string[] lines) =>
        Assert.Equal(lines, Draft(bulletin, language, sentence).Lines.Where(line => line.Stated.Block == "3.1").Select(Line));

    private static void AssertUnits(string bulletin, string language, string parent, string sentence, string[] units) =>
        Assert.Equal(units, Draft(bulletin, language, sentence).Units.Where(unit => unit.Parent?.Name == parent).Select(unit => unit.Count is { } count ? $"{unit.Name} ({count})" : unit.Name));

    private static string Line(DraftLine line) => $"{Name(line.From)} {Scoring.Scorer.Camel(line.Kind.ToString())} {Name(line.To)}";

    private static string Name(DraftEntry entry) => entry is DraftPost post ? post.Title : ((DraftUnit)entry).Name;

    private static StructureDraft Draft(string bulletin, string language, string sentence) => Drafter.Draft(BulletinReader.Read(bulletin.TrimEnd() + " " + sentence + "\n"), language);
}
