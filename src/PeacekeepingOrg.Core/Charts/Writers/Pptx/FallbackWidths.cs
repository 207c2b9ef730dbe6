using PeacekeepingOrg.Core.Charts.Text;

namespace PeacekeepingOrg.Core.Charts.Writers.Pptx;

/// <summary>
/// Widths in Arial, which PowerPoint takes where the reader's machine lacks our own font. It is the wider of the two: what fits in it fits in both.
/// </summary>
internal static class FallbackWidths
{
    /// <summary>From the space to the tilde, in thousandths of the size.</summary>
    private static readonly short[] s_regular =
    [
        278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 278, 278, 584,
        584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667,
        611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500,
        722, 500, 500, 500, 334, 260, 334, 584,
    ];

    private static readonly short[] s_bold =
    [
        278, 333, 474, 556, 556, 889, 722, 238, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 333, 333, 584,
        584, 584, 611, 975, 722, 722, 722, 722, 667, 611, 778, 722, 278, 556, 722, 611, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667,
        611, 333, 278, 333, 584, 556, 333, 556, 611, 556, 611, 556, 333, 611, 611, 278, 278, 556, 278, 889, 611, 611, 611, 611, 389, 556, 333, 611, 556,
        778, 556, 556, 500, 389, 280, 389, 584,
    ];

    /// <summary>Width in points.</summary>
    public static double Of(string text, Face face, double size)
    {
        var bold = face == Face.Semibold;
        return text.Sum(c => Of(c, bold)) * size / 1000;
    }

    private static int Of(char letter, bool bold) => Plain(letter) is >= ' ' and <= '~' and var plain
        ? (bold ? s_bold : s_regular)[plain - ' ']
        : letter switch
        {
            '’' or '‘' => bold ? 278 : 222,
            '“' or '”' => bold ? 500 : 333,
            '«' or '»' or '–' => 556,
            '·' or '›' or '‹' => 333,
            '•' => 350,
            '°' => 400,
            '×' or '±' => 584,
            'œ' => 944,
            'æ' => 889,
            _ => 1000,
        };

    /// <summary>An accent takes no room of its own.</summary>
    private static char Plain(char letter) => letter switch
    {
        '\u00A0' or '\u202F' or '\u2009' => ' ',
        >= 'À' and <= 'Å' => 'A',
        'Ç' => 'C',
        >= 'È' and <= 'Ë' => 'E',
        >= 'Ì' and <= 'Ï' => 'I',
        'Ñ' => 'N',
        >= 'Ò' and <= 'Ö' => 'O',
        >= 'Ù' and <= 'Ü' => 'U',
        >= 'à' and <= 'å' => 'a',
        'ç' => 'c',
        >= 'è' and <= 'ë' => 'e',
        >= 'ì' and <= 'ï' => 'i',
        'ñ' => 'n',
        >= 'ò' and <= 'ö' => 'o',
        >= 'ù' and <= 'ü' => 'u',
        'ý' or 'ÿ' => 'y',
        _ => letter,
    };
}
