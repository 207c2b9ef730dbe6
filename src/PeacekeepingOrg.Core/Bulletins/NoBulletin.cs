using System.Text.RegularExpressions;

namespace PeacekeepingOrg.Core.Bulletins;

/// <summary>Refuses what is no bulletin, saying what it seems to be and what to give instead.</summary>
internal static partial class NoBulletin
{
    private const string WhatToGive = "Give the plain text of a bulletin, each section's heading and each paragraph's number at the start of a line.";

    // Words that a contents or a table are told by stand at the start of a text.
    private const int FirstLines = 60;

    /// <summary>Refuses what has characters no text has.</summary>
    public static void ThrowIfNoText(string text)
    {
        if (text.IndexOf('\0') is >= 0 and var zero)
            throw new BulletinFormatException(LineAt(text, zero), "this is no text: it has zero bytes in it, as program files and Word documents have. Give the bulletin saved as plain text.");
    }

    /// <summary>Refuses what is another kind of text altogether.</summary>
    public static void ThrowIfOtherwise(List<SourceLine> lines, List<AsideText> aside)
    {
        if (lines.Count == 0)
        {
            throw aside switch
            {
                [var first, ..] => new BulletinFormatException(first.Line, "there is nothing here but page numbers, a table of contents or insertions. Give the whole text, not only its contents."),
                _ => new BulletinFormatException(1, "the text is empty. Give the plain text of a bulletin."),
            };
        }

        if (Markup().IsMatch(lines[0].Text) || lines.Take(FirstLines).Count(line => Tag().IsMatch(line.Text)) > FirstLines / 4)
            throw new BulletinFormatException(lines[0].Number, "this is a web page (HTML), not a plain text. Give the text alone: open the page, copy its words and save them as plain text.");
        if (lines[0].Text.StartsWith("{\\rtf", StringComparison.Ordinal))
            throw new BulletinFormatException(lines[0].Number, "this is a rich-text document (RTF). Give its words alone: open it and save it as plain text.");
    }

    /// <summary>Refuses a text without sections, without paragraphs in them, or that has nothing of a bulletin but numbers.</summary>
    public static void ThrowIfWithout(Outline outline, List<SourceLine> lines, List<AsideText> aside)
    {
        if (outline.Sections is [] || outline.Sections.All(section => section.Blocks.Count == 0))
            throw WithoutText(outline.Sections, lines, aside);

        // «1. Ingrédients» above 1.1 is a heading in any text: only what calls itself a bulletin, or cites one, may do without the word Section.
        if (outline.Sections.FirstOrDefault(section => section.NumberAsPrinted is [not ('S' or 'C'), ..]) is { } heading
            && !lines.Exists(line => BulletinsWord().IsMatch(line.Text)))
        {
            throw new BulletinFormatException(heading.Line, $"this seems to be no bulletin: it has numbers such as «{heading.NumberAsPrinted}», but neither the word Section, nor a symbol (ST/SGB/…), "
                + $"nor the words bulletin, circulaire or promulgates. {WhatToGive}");
        }
    }

    private static BulletinFormatException WithoutText(IReadOnlyList<DraftSection> sections, List<SourceLine> lines, List<AsideText> aside)
    {
        if (sections is [var section, ..])
        {
            var others = sections.Count > 1 ? $", nor under the {sections.Count - 1} other headings" : "";
            return new(section.Line, $"nothing stands under «{section.NumberAsPrinted}»{others}: sections without any paragraph. Give the whole text, not only its contents.");
        }

        if (aside.Find(text => text.Kind == AsideKind.Contents) is { } contents)
            return new(contents.Line, "this is a table of contents: it has titles and page numbers, and no paragraph. Give the whole text of the bulletin.");
        if (lines.Take(FirstLines).FirstOrDefault(line => Resolution().IsMatch(line.Text)) is { Text: not null } title)
            return new(title.Number, $"this is a resolution, not a bulletin: it has no section and no paragraph «1.1». {WhatToGive}");
        if (lines.Count(line => Columns().Count(line.Text) >= 3) * 2 > lines.Count)
            return new(lines[0].Number, $"this is a table, not a text: its lines are in columns. {WhatToGive}");
        return new(lines[0].Number, $"this is no bulletin: it has neither a heading «Section 1» nor a paragraph «1.1». {WhatToGive}");
    }

    private static int LineAt(string text, int place)
    {
        var line = 1;
        for (var i = 0; i < place; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && text[i + 1] != '\n'))
                line++;
        }

        return line;
    }

    [GeneratedRegex(@"^<(?:!doctype|\?xml|html|head|body)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Markup();

    [GeneratedRegex(@"^</?[a-z][a-z0-9]{0,9}[ >/]", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Tag();

    [GeneratedRegex(@"^(?:A/RES/|S/RES/|E/RES/|Resolution\s+(?:adopted|[0-9])|Résolution\s+(?:adoptée|[0-9]))")]
    private static partial Regex Resolution();

    [GeneratedRegex(@"[;|\t]")]
    private static partial Regex Columns();

    [GeneratedRegex(@"\bST/|bulletin|circulaire|promulgu|promulgat", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex BulletinsWord();
}
