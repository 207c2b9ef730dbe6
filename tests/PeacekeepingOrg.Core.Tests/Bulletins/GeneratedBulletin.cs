using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace PeacekeepingOrg.Core.Tests.Bulletins;

/// <summary>A bulletin made up at random: its outline, and the same set as a page with random wraps and page breaks.</summary>
public sealed record GeneratedBulletin(string Outline, string Source)
{
    // References are among the words, so that wraps put "2.1" and "a)" at the start of a line.
    private static readonly string[] Words =
    [
        "phare", "du", "Secrétaire", "aux", "paragraphe 2.1 de", "1.2 pour", "alinéa a) du", "alinéa b) ou", "i) ci-dessus",
        "la Section 2 du", "général", "sous-régional", "l’ONU", "côte,", "ST/SGB/1997/5", "(voir", "plus)", "Corr.1", "à l’état",
    ];

    public static Arbitrary<GeneratedBulletin> Arbitrary() =>
        (from sections in Gen.Choose(1, 4)
         from seed in Gen.Choose(0, int.MaxValue)
         select new Press(new Random(seed)).Print(sections)).ToArbitrary();

    public override string ToString() => $"{Source}\n———\n{Outline}";

    private sealed class Press(Random random)
    {
        private readonly List<string> outline = [];
        private readonly StringBuilder source = new();
        private readonly int width = random.Next(30, 90);
        private int subheadings;

        public GeneratedBulletin Print(int sections)
        {
            Set("  ", "", Add("Heading heading-1 |  | ", Name()));
            Set(" ", "", Add("Preamble preamble-1 |  | ", Sentence(" :")));
            for (var section = 1; section <= sections; section++)
                PrintSection(section);
            Set("", "", Add("Signature signature-1 |  | ", "(Signé) Ada Phare"));
            return new(string.Join('\n', outline), source.ToString());
        }

        private void PrintSection(int section)
        {
            var word = random.Next(5) == 0 ? "Chapitre" : "Section";
            var title = Name();
            outline.Add($"section-{section} | {word} {section} | {title}");
            source.Append("  ").Append(word).Append(' ').Append(section).Append('\n');
            Set("", "", title);

            var paragraphs = random.Next(1, 12);
            for (var paragraph = 1; paragraph <= paragraphs; paragraph++)
            {
                if (random.Next(3) == 0)
                    Set("  ", "", Add($"Subheading subheading-{++subheadings} |  | ", Name()));
                PrintParagraph($"{section}.{paragraph}");
            }
        }

        private void PrintParagraph(string number)
        {
            var printed = random.Next(6) == 0 ? number + "." : number;
            var items = random.Next(2) == 0 ? 0 : random.Next(1, 12);
            Set("", printed, Add($"Paragraph {number} | {printed} | ", Sentence(items > 0 ? " :" : ".")));
            for (var item = 0; item < items; item++)
            {
                var (label, inner) = ((char)('a' + item), random.Next(4) == 0 ? random.Next(1, 5) : 0);
                Set(" ", $"{label})", Add($"{number}-{label} | {label}) | ", Sentence(inner > 0 ? " :" : ";")));
                foreach (var roman in new[] { "i", "ii", "iii", "iv" }[..inner])
                    Set("  ", $"{roman})", Add($"{number}-{label}-{roman} | {roman}) | ", Sentence(";")));
            }
        }

        private string Add(string prefix, string text)
        {
            outline.Add(prefix + text);
            return text;
        }

        private string Name() => "Bureau " + string.Join(' ', random.GetItems(["des", "phares", "balises", "Lampes", "et"], random.Next(1, 8)));

        private string Sentence(string end) => "Le " + string.Join(' ', random.GetItems(Words, random.Next(1, 40))) + " phare" + end;

        /// <summary>Sets a block wrapped to the width; a page may end between two lines, or before the block.</summary>
        private void Set(string indent, string mark, string text)
        {
            // At the top of a page there may be no blank line: the form feed or the indentation tells.
            if (mark != "" && random.Next(6) == 0)
                source.Length--;
            var column = 0;
            source.Append(indent).Append(mark);
            foreach (var word in text.Split(' '))
            {
                if (column + word.Length > width)
                {
                    source.Append(random.Next(8) switch { 0 => "\n\f", 1 => "\n\n\f\n ", 2 => "\n ", _ => " \n" });
                    column = 0;
                }
                else if (column > 0 || mark != "")
                {
                    source.Append(' ');
                }

                source.Append(word);
                column += word.Length + 1;
            }

            source.Append('\n').Append('\n');
        }
    }
}
