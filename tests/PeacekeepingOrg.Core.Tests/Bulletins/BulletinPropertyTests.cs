using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using PeacekeepingOrg.Core.Bulletins;
using Xunit;

namespace PeacekeepingOrg.Core.Tests.Bulletins;

public class BulletinPropertyTests
{
    [Property(Arbitrary = [typeof(GeneratedBulletin)], MaxTest = 500)]
    public void A_bulletin_reads_the_same_however_it_is_wrapped_and_paged(GeneratedBulletin bulletin) =>
        Assert.Equal(bulletin.Outline, Reading.Outline(BulletinReader.Read(bulletin.Source)));

    [Property(Arbitrary = [typeof(Scraps)], MaxTest = 2000)]
    public void Any_text_is_read_without_loss_or_refused(string text)
    {
        try
        {
            var bulletin = BulletinReader.Read(text);

            Assert.Equal(Reading.Source(text, bulletin), Reading.Everything(bulletin));
            var keys = bulletin.Blocks.Select(block => block.Key).Concat(bulletin.Sections.Select(section => section.Key)).ToList();
            Assert.Equal(keys.Distinct(), keys);
        }
        catch (BulletinFormatException refusal)
        {
            Assert.InRange(refusal.Line, 1, text.Split(Reading.LineEnds, StringSplitOptions.None).Length);
        }
    }

    /// <summary>Texts made of what the reader looks for, and of anything.</summary>
    public static class Scraps
    {
        private static readonly string[] Known =
        [
            "\n", "\n", "\n\n", "\r\n", "\r", "\f", " ", "   ", "\u00A0", "\u2028", "\uFEFF", "\0", "-\n", "\u00AD\n", "-",
            "Section 1", "Section 2", "Chapitre 3", "1.1", "1.2", "1.2.", "2.1", "3.1", "999.999", "a)", "(b)", "i)", "(ii)", "iii)",
            ".", ";", " :", ",", "; and", "Le", "phare", "Sous", "sous-phare", "(Signé) X", "»", "’", "é",
        ];

        public static Arbitrary<string> Text() =>
            Gen.Frequency(
                (20, Gen.Elements(Known)),
                (1, ArbMap.Default.GeneratorFor<string>().Select(any => any ?? "")))
                .ListOf()
                .Select(scraps => string.Join("", scraps))
                .ToArbitrary();
    }
}
