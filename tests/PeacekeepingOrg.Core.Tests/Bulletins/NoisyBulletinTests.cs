using System.Text.RegularExpressions;
using PeacekeepingOrg.Core.Bulletins;
using Xunit;

namespace PeacekeepingOrg.Core.Tests.Bulletins;

/// <summary>The fictional bulletins again, each with one more trace of the ways texts are met: they read the same.</summary>
public partial class NoisyBulletinTests
{
    private static readonly string[] Roman = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV", "XVI", "XVII", "XVIII", "XIX", "XX"];

    private static readonly Dictionary<string, Func<string, string>> Noises = new()
    {
        ["carriage returns"] = text => text.Replace("\n", "\r\n"),
        ["tabs and no-break spaces after marks"] = text => Marked().Replace(text, match => match.Value.TrimEnd() + (match.Index % 3 == 0 ? "\t" : match.Index % 3 == 1 ? "\u00A0\u00A0" : "\u202F")),
        ["marks without a space"] = text => Marked().Replace(text, match => match.Value.TrimEnd()),
        ["numbers alone on a line"] = text => Numbered().Replace(text, "$1\n"),
        ["numbers alone between blank lines"] = text => Numbered().Replace(text, "$1\n\n"),
        ["full stops after numbers"] = text => Numbered().Replace(text, match => match.Groups[1].Value.TrimEnd('.') + ".\t"),
        ["labels with a full stop"] = text => Lettered().Replace(text, "$1$2. "),
        ["labels in two brackets"] = text => Lettered().Replace(text, "$1($2) "),
        ["titles beside section numbers"] = text => Section().Replace(text, "Section $1. $2"),
        ["titles in capitals"] = text => Section().Replace(text, match => $"SECTION {match.Groups[1].Value} – {match.Groups[2].Value.ToUpperInvariant()}"),
        ["chapters"] = text => Section().Replace(text, "Chapitre $1\n$2"),
        ["sections without the word"] = text => Section().Replace(text, "$1. $2"),
        ["sections without the word, number above the title"] = text => Section().Replace(text, "$1\n\n$2"),
        ["Roman sections"] = text => Section().Replace(text, match => $"{Roman[int.Parse(match.Groups[1].Value)]}. {match.Groups[2].Value}"),
        ["page numbers"] = text => Paged(text, page => $"\n{page}\n"),
        ["page numbers between dashes, right in the text"] = text => Paged(text, page => $"– {page} –"),
        ["pages of pages and job numbers"] = text => Paged(text, page => $"\n{page}/9      10-25949 (F)\n\n*1025949*\n\f"),
        ["form feeds and symbols"] = text => Paged(text, page => $"\n\f{SymbolOf(text)}\n\n"),
        ["running lines"] = text => Paged(text, page => $"\n{SymbolOf(text)}\n\nOrganisation et attributions – texte mis à jour\nPage {page} sur 9\n\n"),
        ["numbered running lines"] = text => Paged(text, page => $"\n{page}      Recueil des circulaires, volume II\n\n"),
        ["insertions after symbols"] = text => Symbol().Replace(text, "$0 [remplacée par la circulaire ST/SGB/2040/1]"),
        ["insertions of several lines"] = text => Symbol().Replace(text, "$0 [Superseded with effect\nfrom 1 January 2040 by\nST/SGB/2040/1]"),
        ["insertions of their own"] = text => Numbered().Replace(text, "\n[Note de la rédaction : paragraphe modifié.]\n\n$1 "),
        ["trailing blanks and wide margins"] = text => Line().Replace(text, "      $0  "),
        ["no blank lines"] = WithoutBlankLines,
        ["no blank lines, sections without the word"] = text => Section().Replace(WithoutBlankLines(text), "$1. $2"),
        ["no blank lines, numbers alone"] = text => Numbered().Replace(WithoutBlankLines(text), "$1\n"),
        ["no blank lines but about page numbers"] = text => Paged(WithoutBlankLines(text), page => $"\n{page}\n"),
    };

    /// <summary>Each with each, but for texts that only a blank line makes plain, with the noises that take blank lines out.</summary>
    public static TheoryData<string, string> All =>
    [
        .. from name in DraftingTexts.Names("Bulletins")
           let needsBlanks = DraftingTexts.HasUnnumberedParagraphBelowList("Bulletins", name)
           from noise in Noises.Keys
           where !needsBlanks || !noise.StartsWith("no blank lines", StringComparison.Ordinal)
           select (name, noise),
    ];

    [Theory]
    [MemberData(nameof(All))]
    public void A_bulletin_reads_the_same_with(string name, string noise)
    {
        var source = Noises[noise](DraftingTexts.Text("Bulletins", name).ReplaceLineEndings("\n").TrimEnd());

        var bulletin = BulletinReader.Read(source);

        Assert.Equal(DraftingTexts.Expected("Bulletins", name), DraftingTexts.Read(bulletin));
        Assert.Equal(Reading.Source(source, bulletin), Reading.Everything(bulletin));
    }

    /// <summary>A page end every twenty lines from the first section on.</summary>
    private static string Paged(string text, Func<int, string> end)
    {
        var lines = text.Split('\n').ToList();
        var first = lines.FindIndex(line => FirstSection().IsMatch(line));
        for (var (line, page) = (first + 21, 1); line < lines.Count - 3; line += 21, page++)
            lines.Insert(line, end(page));
        return string.Join('\n', lines);
    }

    private static string WithoutBlankLines(string text) => Blank().Replace(text, "\n");

    private static string SymbolOf(string text) => AnySymbol().Match(text).Value;

    [GeneratedRegex(@"(?<=^[ \t]*)(?:[0-9]+\.[0-9]+\.?|\(?[a-z]{1,4}\))[ \t]+(?=[^\sa-z])", RegexOptions.Multiline)]
    private static partial Regex Marked();

    /// <summary>With the blanks before its text: where a page ends below a number, nothing puts its address beside the number.</summary>
    [GeneratedRegex(@"(?<=^[ \t]*)([0-9]+\.[0-9]+\.?)\s+(?=\S)(?!https?://)", RegexOptions.Multiline)]
    private static partial Regex Numbered();

    /// <summary>Labels only: «(de / la) Directeur», wrapped, would be another text with «la.». All of them: no list has some with a bracket and some without.</summary>
    [GeneratedRegex(@"^([ \t]*)\(?([a-z]|[ivx]{2,4})\)[ \t\u00A0\u202F]*(?=\p{L}|$)", RegexOptions.Multiline)]
    private static partial Regex Lettered();

    [GeneratedRegex(@"(?<=^[ \t]*)(?:Section|SECTION|Chapitre|Chapter) ([0-9]+)(?:[ \t]*[.:–—-])*\s+(\S.*)", RegexOptions.Multiline)]
    private static partial Regex Section();

    [GeneratedRegex(@"(?<!^[ \t]*)ST/SGB/20[0-9]{2}/[0-9]+(?=[ ,])", RegexOptions.Multiline)]
    private static partial Regex Symbol();

    [GeneratedRegex(@"\n(?:[ \t]*\n)+")]
    private static partial Regex Blank();

    [GeneratedRegex("ST/SGB/20[0-9]{2}/[0-9]+")]
    private static partial Regex AnySymbol();

    [GeneratedRegex(@"^\s*(?:(?:section|chapitre)\s+1\b|1\.1)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex FirstSection();

    [GeneratedRegex(@"^.*\S.*$", RegexOptions.Multiline)]
    private static partial Regex Line();
}
