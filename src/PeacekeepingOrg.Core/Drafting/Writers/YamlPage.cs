using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;

namespace PeacekeepingOrg.Core.Drafting.Writers;

/// <summary>A value of a seed file.</summary>
internal abstract record YamlValue
{
    /// <summary>Written on one line.</summary>
    public abstract string Inline { get; }

    [return: NotNullIfNotNull(nameof(words))]
    public static implicit operator YamlValue?(string? words) => words is null ? null : new YamlText(words);

    public static implicit operator YamlValue(bool flag) => new YamlWord(flag ? "true" : "false");

    public static implicit operator YamlValue(int number) => new YamlWord(number.ToString(CultureInfo.InvariantCulture));
}

/// <summary>An id, a word of a fixed list, a number or a date: nothing in it needs quotes.</summary>
internal sealed record YamlWord(string Word) : YamlValue
{
    public override string Inline => Word;
}

/// <summary>Words of the text or of ours, in double quotes.</summary>
internal sealed record YamlText(string Words) : YamlValue
{
    public override string Inline => $"\"{Escape(Words)}\"";

    /// <summary>No-break spaces stay as they are; what cannot be seen is named.</summary>
    private static string Escape(string words)
    {
        var escaped = new StringBuilder(words.Length + 8);
        foreach (var letter in words)
        {
            if (letter is '"' or '\\')
                escaped.Append('\\').Append(letter);
            else if (char.GetUnicodeCategory(letter) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator
                or UnicodeCategory.ParagraphSeparator or UnicodeCategory.OtherNotAssigned)
                escaped.Append(CultureInfo.InvariantCulture, $"\\u{(int)letter:X4}");
            else
                escaped.Append(letter);
        }

        return escaped.ToString();
    }
}

/// <summary>Fields in their order; those without a value are left out.</summary>
internal sealed record YamlMap(params (string Name, YamlValue? Value)[] Fields) : YamlValue
{
    public IEnumerable<(string Name, YamlValue Value)> Present => Fields.Where(f => f.Value is not null).Select(f => (f.Name, f.Value!));

    public override string Inline => $"{{{string.Join(", ", Present.Select(f => $"{f.Name}: {f.Value.Inline}"))}}}";
}

internal sealed record YamlList(IReadOnlyList<YamlValue> Values) : YamlValue
{
    public override string Inline => $"[{string.Join(", ", Values.Select(value => value.Inline))}]";
}

/// <summary>Writes a seed file as people write them: what fits stands on one line, long quotes are folded, remarks stand above what they are about.</summary>
internal sealed class YamlPage
{
    private const int Width = 158;
    private readonly StringBuilder _text = new();

    public override string ToString() => _text.ToString();

    public YamlPage Blank()
    {
        _text.Append('\n');
        return this;
    }

    /// <param name="words">The remark; wrapped.</param>
    /// <param name="indent">Blanks before the sign.</param>
    /// <param name="within">Blanks after it; the lines that follow the first have four more.</param>
    public YamlPage Comment(string words, int indent = 0, int within = 0)
    {
        var line = new StringBuilder().Append(' ', within);
        var start = line.Length;
        foreach (var word in words.Split([' ', '\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries).Select(Visible))
        {
            if (line.Length > start && indent + 3 + line.Length + word.Length > Width)
            {
                Line(indent, $"# {line}");
                start = within == 0 ? 0 : within + 4;
                line.Clear().Append(' ', start);
            }
            else if (line.Length > start)
                line.Append(' ');

            line.Append(word);
        }

        return Line(indent, $"# {line}".TrimEnd());
    }

    public YamlPage Heading(string words, int indent) => Line(indent, $"# ---- {words} ".PadRight(Width - 40 - indent, '-'));

    public YamlPage Field(string name, YamlValue? value, int indent = 0)
    {
        if (value is null)
            return this;
        if (indent + name.Length + 2 + value.Inline.Length <= Width)
            return Line(indent, $"{name}: {value.Inline}".TrimEnd());
        if (value is YamlMap map)
        {
            Line(indent, $"{name}:");
            foreach (var (field, inner) in map.Present)
                Field(field, inner, indent + 2);
            return this;
        }

        if (value is not YamlList list)
            return Folded(indent, $"{name}: {value.Inline}");
        Line(indent, $"{name}:");
        foreach (var inner in list.Values)
            Folded(indent + 2, $"- {inner.Inline}");
        return this;
    }

    /// <summary>An entry of a list, a line a field.</summary>
    public YamlPage Entry(YamlMap map, int indent)
    {
        var start = _text.Length;
        foreach (var (name, value) in map.Present)
            Field(name, value, indent + 2);
        _text[start + indent] = '-';
        return this;
    }

    /// <summary>An entry of a list on one line, where it fits.</summary>
    public YamlPage ShortEntry(YamlMap map, int indent) =>
        indent + 2 + map.Inline.Length <= Width ? Line(indent, $"- {map.Inline}") : Entry(map, indent);

    /// <summary>A line break within quotes, one blank on either side taken, is read as one blank.</summary>
    private YamlPage Folded(int indent, string line)
    {
        var room = Width - indent;
        for (var first = line.IndexOf('"', StringComparison.Ordinal); line.Length > room; first = 2)
        {
            var at = line.LastIndexOf(' ', room);
            while (at > first && !MayBreak(line, at))
                at = line.LastIndexOf(' ', at - 1);
            if (at <= first)
                break;
            Line(indent, line[..at]);
            line = $"  {line[(at + 1)..]}";
        }

        return Line(indent, line);
    }

    private static bool MayBreak(string line, int at) => line[at - 1] != ' ' && at + 1 < line.Length && line[at + 1] != ' ';

    private YamlPage Line(int indent, string line)
    {
        _text.Append(' ', indent).Append(line).Append('\n');
        return this;
    }

    /// <summary>A remark ends with its line: nothing in it may look like the end of one.</summary>
    private static string Visible(string word) =>
        string.Concat(word.Where(letter => char.GetUnicodeCategory(letter) is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator
            or UnicodeCategory.ParagraphSeparator or UnicodeCategory.OtherNotAssigned)));
}
