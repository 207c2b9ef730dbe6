using PeacekeepingOrg.Core.Bulletins;
using PeacekeepingOrg.Core.Drafting;
using PeacekeepingOrg.Core.Drafting.Writers;
using Xunit;

namespace PeacekeepingOrg.Core.Tests.Drafting.Writers;

public class DraftParticularsTests
{
    [Fact]
    public void They_are_what_the_text_says_of_itself()
    {
        var found = DraftParticulars.Of(TinyDraft.Make());
        Assert.Equal(("departement-des-phares-2041", "departement-des-phares", "st-sgb-2041-7"), (found.EditionId, found.OrganizationId, found.SourceId));
        Assert.Equal(("ST/SGB/2041/7", "Organisation du Département des phares"), (found.Symbol, found.Title));
        Assert.Equal((new DateOnly(2041, 2, 14), new DateOnly(2041, 3, 1)), (found.Date, found.EffectiveFrom));
        Assert.Equal(("Secrétaire général", "A. B. C."), (found.Issuer, found.Signatory));
        Assert.Equal(["ST/SGB/2039/1"], found.Documents.Select(d => d.Symbol));
    }

    [Fact]
    public void Ids_that_are_given_win()
    {
        var found = DraftParticulars.Of(TinyDraft.Make(), "phares-2041", "phares", "sgb");
        Assert.Equal(("phares-2041", "phares", "sgb"), (found.EditionId, found.OrganizationId, found.SourceId));
    }

    [Fact]
    public void What_the_text_does_not_say_is_left_to_the_reviewer()
    {
        var text = BulletinReader.Read("Section 1\n\n1.1 The Lighthouse Office is small. It opened on 31 February 2041.");
        var draft = new StructureDraft("en", text, [], [], [], [], []);
        var found = DraftParticulars.Of(draft);
        Assert.Equal(("todo-source", "todo-organization"), (found.SourceId, found.OrganizationId));
        Assert.True(found is { Symbol: null, Title: null, Date: null, EffectiveFrom: null, Issuer: null, Signatory: null, Documents: [] });
        Assert.Contains("# to review: the text does not print its symbol.\nsymbol: \"TODO\"\n", SourceYaml.Write(draft, found), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("This bulletin shall enter into force on 1 May 2042.", "2042-05-01")]
    [InlineData("The present bulletin takes effect on 30 June 2042.", "2042-06-30")]
    [InlineData("La présente circulaire entrera en vigueur le 1er août 2042.", "2042-08-01")]
    public void The_first_day_is_read_in_both_languages(string sentence, string day)
    {
        var text = BulletinReader.Read($"Section 1\n\n1.1 {sentence}");
        Assert.Equal(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture), DraftParticulars.Of(new StructureDraft("en", text, [], [], [], [], [])).EffectiveFrom);
    }
}
