using System.Text.RegularExpressions;

namespace PeacekeepingOrg.Core.Bulletins;

/// <summary>
/// What looks like a section's heading, a paragraph's number or an item's label at the start of a line. Only the outline
/// can tell whether it is one: a wrapped line may begin so too («… au paragraphe / 2.1 ci-dessus»).
/// </summary>
/// <param name="Printed">The mark as the text has it.</param>
/// <param name="Rest">What follows on the line.</param>
internal abstract partial record Mark(string Printed, string Rest)
{
    public static Mark? Find(string line)
    {
        if (SectionPattern().Match(line) is { Success: true } section)
            return new SectionMark(Number(section, "n"), section.Groups["mark"].Value, Rest(section));
        if (ParagraphPattern().Match(line) is { Success: true } paragraph)
            return new ParagraphMark(Number(paragraph, "s"), Number(paragraph, "n"), paragraph.Groups["mark"].Value, Rest(paragraph));
        if (ItemPattern().Match(line) is { Success: true } item)
            return new ItemMark(item.Groups["label"].Value, item.Groups["mark"].ValueSpan is [.., '.'], item.Groups["mark"].Value, Rest(item));
        return null;

        int Number(Match match, string group) => int.Parse(match.Groups[group].ValueSpan);
        string Rest(Match match) => line[match.Length..];
    }

    [GeneratedRegex(@"^(?<mark>(?:Section|SECTION|Chapitre|CHAPITRE|Chapter|CHAPTER)\s+(?<n>[0-9]{1,3})(?:(?:\s*[.:–—-]){1,2}(?=\s|$|\p{Lu}))?)(?:\s+|$|(?<=[.:–—-])(?=\p{Lu}))")]
    private static partial Regex SectionPattern();

    [GeneratedRegex(@"^(?<mark>(?<s>[0-9]{1,3})\.(?<n>[0-9]{1,3})\.?)(?:\s+|$|(?=[\p{L}«“""(\[]))")]
    private static partial Regex ParagraphPattern();

    [GeneratedRegex(@"^(?<mark>\(?(?<label>[a-z]{1,6}|[0-9]{1,2})\)|(?<label>[a-z]|[ivx]{2,6}|[0-9]{1,2})\.(?=\s|$|\p{Lu}))\s*")]
    private static partial Regex ItemPattern();
}

/// <summary>«Section 1», «Chapitre 7».</summary>
internal sealed record SectionMark(int Number, string Printed, string Rest) : Mark(Printed, Rest);

/// <summary>«8.23», «2.2.».</summary>
internal sealed record ParagraphMark(int Section, int Number, string Printed, string Rest) : Mark(Printed, Rest);

/// <summary>«a)», «(iv)», «1)», or with a full stop: «a.».</summary>
internal sealed record ItemMark(string Label, bool HasFullStop, string Printed, string Rest) : Mark(Printed, Rest)
{
    /// <summary>Whether it is one that anything else in a text may look like: «1)», «1.», «a.».</summary>
    public bool IsWeak => HasFullStop || char.IsAsciiDigit(Label[0]);
}
