using System.Text;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using PeacekeepingOrg.Core.Bulletins;
using Xunit;

namespace PeacekeepingOrg.Core.Tests.Bulletins;

/// <summary>Whatever it is given, the reader reads without loss or refuses: it neither crashes nor hangs.</summary>
public class BulletinFuzzTests
{
    private static readonly Lazy<string[]> Texts = new(() =>
    [
        File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "seed-data", "sources", "st-sgb-2010-1", "text.fr.txt")),
        .. DraftingTexts.Names("Bulletins").Select(name => DraftingTexts.Text("Bulletins", name)),
    ]);

    private static string FuzzFolder => Path.Combine(AppContext.BaseDirectory, "Bulletins", "Fuzz");

    public static TheoryData<string> FuzzFiles => [.. Directory.EnumerateFiles(FuzzFolder).Select(path => Path.GetFileName(path)!).Where(name => name != "README.md")];

    [Theory]
    [MemberData(nameof(FuzzFiles))]
    public void Each_file_of_the_corpus_is_read_or_refused(string name) => ReadOrRefused(File.ReadAllBytes(Path.Combine(FuzzFolder, name)));

    [Property(MaxTest = 300)]
    public void A_bulletin_cut_anywhere(NonNegativeInt which, NonNegativeInt place)
    {
        var text = Texts.Value[which.Get % Texts.Value.Length];

        ReadOrRefused(text[..(int)((long)place.Get * 7919 % (text.Length + 1))]);
    }

    [Property(MaxTest = 300)]
    public void A_bulletin_whose_bytes_are_cut_anywhere(NonNegativeInt which, NonNegativeInt place)
    {
        var bytes = Encoding.UTF8.GetBytes(Texts.Value[which.Get % Texts.Value.Length]);

        ReadOrRefused(bytes[..(int)((long)place.Get * 7919 % (bytes.Length + 1))]);
    }

    [Property(MaxTest = 300)]
    public void A_bulletin_with_lines_shuffled_doubled_and_left_out(NonNegativeInt which, int seed)
    {
        var random = new System.Random(seed);
        var lines = Texts.Value[which.Get % Texts.Value.Length].Split('\n').ToList();
        for (var change = random.Next(1, 40); change > 0; change--)
        {
            var (from, to) = (random.Next(lines.Count), random.Next(lines.Count));
            switch (random.Next(4))
            {
                case 0: (lines[from], lines[to]) = (lines[to], lines[from]); break;
                case 1: lines.Insert(to, lines[from]); break;
                case 2 when lines.Count > 1: lines.RemoveAt(from); break;
                default: lines[from] += lines[to]; break;
            }
        }

        ReadOrRefused(string.Join('\n', lines));
    }

    [Property(MaxTest = 300)]
    public void A_bulletin_with_characters_changed(NonNegativeInt which, int seed)
    {
        const string Other = "\n\n\n\f\t .;:()[]*-0123aix\u00A0\u00AD\u2028\uFEFF\uFFFD\u0001é";
        var random = new System.Random(seed);
        var text = new StringBuilder(Texts.Value[which.Get % Texts.Value.Length]);
        for (var change = random.Next(1, 200); change > 0; change--)
        {
            var place = random.Next(text.Length);
            if (random.Next(3) == 0)
                text.Remove(place, 1);
            else
                text.Insert(place, Other[random.Next(Other.Length)]);
        }

        ReadOrRefused(text.ToString());
    }

    [Property(MaxTest = 500)]
    public void Any_bytes(byte[] bytes) => ReadOrRefused(bytes ?? []);

    [Property(MaxTest = 200)]
    public void Any_bytes_of_a_file_without_zeros(int seed)
    {
        var bytes = new byte[4000];
        new System.Random(seed).NextBytes(bytes);

        ReadOrRefused(bytes.Select(value => value == 0 ? (byte)' ' : value).ToArray());
    }

    /// <summary>A megabyte each; what takes the square of the length would take an hour.</summary>
    [Theory]
    [InlineData("1.1 A ", "word ", "")]
    [InlineData("1.1 A ", "1.2 B ", "")]
    [InlineData("1.1 A :\n", "a) B :\ni) C :\n1) D :\na. E :\ni. F :\n", "")]
    [InlineData("1.1 A.\n", "1.2 B.\n", "")]
    [InlineData("", "1.1 ", "")]
    [InlineData("1.1 A.\n", "2\n", "")]
    [InlineData("1.1 A.\n\n", "9\n\n", "")]
    [InlineData("1.1 A\n", "ST/SGB/2010/1\n", "")]
    [InlineData("1.1 A\n", "ST/SGB/2010/1\n\f\n", "")]
    [InlineData("1.1 A ", "[", "")]
    [InlineData("1.1 A ", "[See ", "]")]
    [InlineData("1.1 A\n", "[See\n", "]\n")]
    [InlineData("1.1 A ", "[See X]", "")]
    [InlineData("1.1 A\n", "[See X] B\n", "")]
    [InlineData("Section 1", " ", "x")]
    [InlineData("Section 1\nA\n\n1.1 B.\n", "Section 1 of A\n", "")]
    [InlineData("Section 1 .", ".", "")]
    [InlineData("Section 1\n", "Title\n", "")]
    [InlineData("1.1 A-", "\nb-", "")]
    [InlineData("1.1 A ", "....... 3\n", "")]
    [InlineData("", "Section 1 ....... 3\n", "1.1 A.")]
    [InlineData("1.1 A ", "ST/", "")]
    [InlineData("1.1 A.\n", "A/B/C/D/E/1 2/9 10-25949 *1025949* 010101 ", "x")]
    [InlineData("1.1 A.\n", "3  Title\n", "")]
    [InlineData("ST/SGB/2010/1\n", "1\n\nTitle\n", "")]
    [InlineData("ST/SGB/2010/1\n", "3. Title\n", "")]
    [InlineData("ST/SGB/2010/1\n", "*\n* a\n", "1.1 A.")]
    [InlineData("1.1 A.\n", "\f", "")]
    [InlineData("1.1 A.\n", "\f\nB\n", "")]
    [InlineData("1.1 A.\n", "Heading\n1.2\n", "")]
    [InlineData("1.1 A.\n", "\u00A0\u202F\t", "x")]
    [InlineData("1.1 A.\n", "(Signé) B\n", "")]
    public void A_long_text_of_one_thing_over_and_over(string start, string middle, string end)
    {
        var text = start + string.Concat(Enumerable.Repeat(middle, 1_000_000 / middle.Length)) + end;

        try
        {
            BulletinReader.Read(text);
        }
        catch (BulletinFormatException)
        {
            // Refusing it is as good.
        }
    }

    [Fact]
    public void A_text_of_fifty_megabytes_is_decoded_and_read()
    {
        var whole = new StringBuilder("ST/SGB/2031/9\n\nCirculaire du Secrétaire général\n\n");
        for (var section = 1; section <= 99; section++)
        {
            whole.Append($"Section {section}\nDivision n° {section}\n\n");
            for (var paragraph = 1; paragraph <= 999; paragraph++)
            {
                whole.Append($"{section}.{paragraph} Les principales attributions de la Section des phares et des balises de la\nDivision sont les suivantes :\n\n");
                foreach (var letter in "abc")
                    whole.Append($"{letter}) Entretenir les lampes, les mèches et les cornes de brume le long des côtes\n[remplacée par ST/SGB/2040/1] et des estuaires;\n\n");
                if (paragraph % 10 == 0)
                    whole.Append($"\n{paragraph / 10}/100        31-25949 (F)\n\fST/SGB/2031/9\n\n");
            }
        }

        var bulletin = BulletinReader.Read(BulletinFile.Decode(Encoding.UTF8.GetBytes(whole.ToString())));

        Assert.InRange(whole.Length, 40_000_000, BulletinFile.MaxLength);
        Assert.Equal(99 * 999, bulletin.Blocks.Count(block => block.Items.Count == 3));
        Assert.Equal((99 * 999 * 3) + (99 * 99 * 2), bulletin.SetAside.Count);
    }

    [Fact]
    public void A_text_of_millions_of_lines_is_refused()
    {
        var refusal = Assert.Throws<BulletinFormatException>(() => BulletinReader.Read(string.Concat(Enumerable.Repeat("a\n", 3_000_000))));

        Assert.Contains("lines", refusal.Message);
    }

    private static void ReadOrRefused(byte[] bytes)
    {
        string text;
        try
        {
            text = BulletinFile.Decode(bytes);
        }
        catch (BulletinFormatException refusal)
        {
            Assert.True(refusal.Line >= 1);
            return;
        }

        ReadOrRefused(text);
    }

    private static void ReadOrRefused(string text)
    {
        try
        {
            var bulletin = BulletinReader.Read(text);

            Assert.Equal(Reading.Source(text, bulletin), Reading.Everything(bulletin));
        }
        catch (BulletinFormatException refusal)
        {
            Assert.InRange(refusal.Line, 1, text.Split(Reading.LineEnds, StringSplitOptions.None).Length);
        }
    }
}
