namespace PeacekeepingOrg.Core.Bulletins;

/// <summary>A line of the source that is not blank.</summary>
/// <param name="Number">Its number, from 1; blank lines count, form feeds do not end a line.</param>
/// <param name="Text">Its text without the white space around it.</param>
/// <param name="Indent">How many white-space characters stand before it.</param>
/// <param name="AfterBlank">Whether a blank line, or the start of the text, stands above it.</param>
/// <param name="AfterPageBreak">Whether a form feed does; blank lines about it then say nothing.</param>
internal readonly record struct SourceLine(int Number, string Text, int Indent, bool AfterBlank, bool AfterPageBreak)
{
    /// <summary>How many a text may have; the longest bulletin known has a thousandth of it.</summary>
    private const int MostLines = 2_000_000;

    /// <exception cref="BulletinFormatException">They are too many.</exception>
    public static List<SourceLine> Split(string text)
    {
        var lines = new List<SourceLine>();
        var (number, blank, page) = (0, true, false);
        var reader = new StringReader(text.StartsWith('\uFEFF') ? text[1..] : text);
        while (reader.ReadLine() is { } line)
        {
            number++;
            var words = line.Trim();
            if (words.Length == 0)
            {
                blank = true;
                page |= line.Contains('\f');
                continue;
            }

            var indent = line.IndexOf(words[0]);
            page |= line.AsSpan(0, indent).Contains('\f');
            if (lines.Count == MostLines)
                throw new BulletinFormatException(number, $"this is too long for a bulletin: more than {MostLines / 1_000_000} million lines. Give the text of one bulletin.");
            lines.Add(new(number, words, indent, blank && !page, page));
            (blank, page) = (false, line.AsSpan(indent + words.Length).Contains('\f'));
        }

        return lines;
    }
}
