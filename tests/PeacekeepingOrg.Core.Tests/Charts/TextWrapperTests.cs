using FsCheck.Xunit;
using PeacekeepingOrg.Core.Charts.Text;
using Xunit;

namespace PeacekeepingOrg.Core.Tests.Charts;

public sealed class TextWrapperTests : IDisposable
{
    private readonly TextMeasurer _measurer = new();

    public void Dispose() => _measurer.Dispose();

    [Fact]
    public void The_longest_name_is_broken_into_lines_of_about_one_length()
    {
        const string Name = "Bureau du Sous-Secrétaire général à l’état de droit et aux institutions chargées de la sécurité des missions";
        var lines = Wrap(Name, 120);
        var widths = lines.Select(l => _measurer.Width(l, Face.Semibold, 10)).ToList();
        Assert.Equal(Name, string.Join(' ', lines));
        Assert.All(widths, w => Assert.InRange(w, 50, 120));
    }

    [Theory]
    [InlineData("Bureau : affaires courantes", "Bureau\u00A0:")]
    [InlineData("Division « Afrique » et Asie", "«\u00A0Afrique\u00A0»")]
    [InlineData("Que faire ? Rien", "faire\u00A0?")]
    [InlineData("L’un ; l’autre", "L’un\u00A0;")]
    public void French_marks_stay_with_their_word(string text, string together) => Assert.Contains(Wrap(text, 1), l => l == together);

    [Fact]
    public void A_line_does_not_end_in_a_short_word_where_it_need_not() =>
        Assert.Equal(["Section des meilleures", "pratiques de maintien", "de la paix"], Wrap("Section des meilleures pratiques de maintien de la paix", 115));

    [Property]
    public bool No_word_is_broken_and_none_is_lost(string? text)
    {
        text ??= "";
        var squeezed = string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
        return string.Concat(string.Concat(Wrap(text, 60)).Where(c => !char.IsWhiteSpace(c))) == squeezed;
    }

    private IReadOnlyList<string> Wrap(string text, double width) => TextWrapper.Wrap(text, Face.Semibold, 10, width, _measurer);
}
