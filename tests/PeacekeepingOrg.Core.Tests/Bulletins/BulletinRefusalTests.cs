using PeacekeepingOrg.Core.Bulletins;
using Xunit;

namespace PeacekeepingOrg.Core.Tests.Bulletins;

public class BulletinRefusalTests
{
    [Theory]
    [InlineData("", 1, "the text is empty")]
    [InlineData(" \n\n\f\n", 1, "the text is empty")]
    [InlineData("\n\nSous le pont Mirabeau coule la Seine\nEt nos amours\n\nFaut-il qu’il m’en souvienne\n", 3, "neither a heading «Section 1» nor a paragraph «1.1»")]
    [InlineData("Contents\n\nSection 1\nScope\n\nSection 2\nFunctions\n", 3, "nothing stands under «Section 1»")]
    [InlineData("Section 1\nScope\n\nSection 2\nFunctions\n\nSection 1\n\n1.1 All.\n", 7, "«Section 1» comes after section 2")]
    public void A_text_that_is_no_bulletin_is_refused_with_its_line_and_a_remedy(string text, int line, string reason)
    {
        var refusal = Assert.Throws<BulletinFormatException>(() => BulletinReader.Read(text));

        Assert.Equal(line, refusal.Line);
        Assert.StartsWith($"Line {line}: ", refusal.Message);
        Assert.Contains(reason, refusal.Message);
        Assert.Matches("Give|Remove", refusal.Message);
    }
}
