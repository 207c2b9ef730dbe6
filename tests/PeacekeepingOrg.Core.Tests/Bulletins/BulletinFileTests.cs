using System.Text;
using PeacekeepingOrg.Core.Bulletins;
using Xunit;

namespace PeacekeepingOrg.Core.Tests.Bulletins;

public class BulletinFileTests
{
    private const string Text = "1.1 L’état-major « général »\r\nœuvre à la côte – déjà.\n";

    [Theory]
    [InlineData("utf-8", false)]
    [InlineData("utf-8", true)]
    [InlineData("utf-16", true)]
    [InlineData("utf-16BE", true)]
    [InlineData("windows-1252", false)]
    public void A_text_is_decoded_by_its_mark_or_its_letters(string name, bool hasMark)
    {
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
        byte[] bytes = [.. hasMark ? encoding.GetPreamble() : [], .. encoding.GetBytes(Text)];

        Assert.Equal(Text, BulletinFile.Decode(bytes));
    }

    /// <summary>«É» and a no-break space are, in Windows-1252, two bytes that could be one letter of UTF-8.</summary>
    [Fact]
    public void Letters_that_might_be_UTF8_by_chance_do_not_decide()
    {
        var bytes = CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetBytes("SÉCURITÉ\u00A0: l’été à la côte");

        Assert.Equal("SÉCURITÉ\u00A0: l’été à la côte", BulletinFile.Decode(bytes));
    }

    [Fact]
    public void A_copy_that_ends_within_a_letter_keeps_what_is_there()
    {
        var bytes = Encoding.UTF8.GetBytes("1.1 L’été à la côte é");

        Assert.Equal("1.1 L’été à la côte \uFFFD", BulletinFile.Decode(bytes.AsSpan(..^1)));
    }

    [Theory]
    [InlineData("%PDF-1.7\n%âãÏÓ", 1, "a PDF", "pdftotext -layout")]
    [InlineData("PK\u0003\u0004word/document.xml", 1, "a Word or OpenDocument file", "save it as plain text")]
    [InlineData("ÐÏ\u0011à¡±", 1, "an old Word document", "save it as plain text")]
    [InlineData("{\\rtf1\\ansi 1.1 All.}", 1, "a rich-text document", "save it as plain text")]
    [InlineData("\u0089PNG\r\n", 1, "a picture", "have its text recognized")]
    [InlineData("Section 1\nA\0l\0l\0", 2, "zero bytes", "UTF-8")]
    [InlineData("\u0001\u0002\u0003\u0004 1.1 All.", 1, "control characters", "plain text")]
    [InlineData("Ã©tÃ©\nÃ©té.", 2, "the byte E9", "UTF-8")]
    public void What_is_no_plain_text_is_refused_with_what_it_seems_to_be_and_a_remedy(string bytes, int line, string reason, string remedy)
    {
        var refusal = Assert.Throws<BulletinFormatException>(() => BulletinFile.Decode(Encoding.Latin1.GetBytes(bytes)));

        Assert.Equal(line, refusal.Line);
        Assert.Contains(reason, refusal.Message);
        Assert.Contains(remedy, refusal.Message);
    }

    [Fact]
    public async Task A_file_is_read_and_one_that_is_too_long_refused()
    {
        using var text = new MemoryStream(Encoding.UTF8.GetBytes(Text));
        Assert.Equal(Text, await BulletinFile.ReadAsync(text, TestContext.Current.CancellationToken));

        using var endless = new MemoryStream(new byte[BulletinFile.MaxLength + 1]);
        var refusal = await Assert.ThrowsAsync<BulletinFormatException>(() => BulletinFile.ReadAsync(endless, TestContext.Current.CancellationToken));
        Assert.Contains("64 MB", refusal.Message);
    }
}
