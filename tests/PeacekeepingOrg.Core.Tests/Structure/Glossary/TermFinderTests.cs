using PeacekeepingOrg.Core.Structure;
using PeacekeepingOrg.Core.Structure.Glossary;
using Xunit;

namespace PeacekeepingOrg.Core.Tests.Structure.Glossary;

public sealed class TermFinderTests
{
    private static readonly TermFinder Finder = new(
    [
        Term("ddr", "DDR", "DDR", "désarmement, démobilisation et réintégration"),
        Term("iot", null, "IOT", "équipe opérationnelle intégrée"),
        Term("contingent", "contingent", "contingent"),
        Term("tcc", "pays fournisseurs de contingents", "troop-contributing countries"),
        Term("rule-of-law", "état de droit", "rule of law"),
        Term("headquarters", "Siège", "Headquarters"),
        Term("orolsi", null, "OROLSI", "Bureau de l’état de droit et des institutions chargées de la sécurité", TermKind.Body),
    ]);

    [Theory]
    [InlineData("du déminage, du DDR et de la réforme", "ddr DDR")]
    [InlineData("le ddr", "")]
    [InlineData("DDRS, UNDDR et DDR2", "")]
    [InlineData("Équipes opérationnelles intégrées", "iot Équipes opérationnelles intégrées")]
    [InlineData("OMA · IOT", "iot IOT")]
    [InlineData("les contingents", "contingent contingents")]
    [InlineData("les contingentements", "")]
    [InlineData("les pays fournisseurs de contingents et leurs contingents", "tcc pays fournisseurs de contingents|contingent contingents")]
    [InlineData("l'état de droit, et l’état de droit encore", "rule-of-law état de droit")]
    [InlineData("le Siège et le siège", "headquarters Siège")]
    [InlineData("troop-contributing countries", "")]
    public void Whole_words_once_each_the_longest_first(string text, string expected) => Assert.Equal(
        expected, string.Join('|', Finder.In(text).Select(u => $"{u.Term.Key} {text.Substring(u.Start, u.Length)}")));

    [Fact]
    public void A_name_in_full_is_passed_over_with_all_that_is_in_it() =>
        Assert.Empty(Finder.In("Le Bureau de l’état de droit et des institutions chargées de la sécurité comprend"));

    [Fact]
    public void Without_terms_nothing_is_found() => Assert.Empty(new TermFinder([]).In("DDR"));

    private static TermView Term(string key, string? fr, string en, string? inFull = null, TermKind kind = TermKind.Word) =>
        new(key, kind, new(fr, en), new(inFull), new("…", "…"), null);
}
