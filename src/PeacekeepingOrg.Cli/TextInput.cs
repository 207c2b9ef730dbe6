using System.Text.RegularExpressions;
using PeacekeepingOrg.Core.Bulletins;

namespace PeacekeepingOrg.Cli;

/// <summary>Reads a text a curator gives, from a file or the standard input.</summary>
internal static partial class TextInput
{
    /// <exception cref="Refusal">There is no such file, or it is no text.</exception>
    public static async Task<string> ReadAsync(string path, CancellationToken stop)
    {
        if (path != "-" && !File.Exists(path))
            throw new Refusal(Directory.Exists(path)
                ? $"{path}: this is a folder. Give the file that holds the bulletin's plain text."
                : $"{path}: there is no such file. Give the file that holds the bulletin's plain text, or - to read standard input.");
        await using var input = path == "-" ? Console.OpenStandardInput() : File.OpenRead(path);
        try
        {
            return await BulletinFile.ReadAsync(input, stop);
        }
        catch (BulletinFormatException e)
        {
            throw new Refusal($"{NameOf(path)}: {e.Message}");
        }
    }

    /// <summary>The language whose smallest words the text has far more of; null where it has few of either.</summary>
    public static string? LanguageOf(string text)
    {
        var (french, english) = (FrenchWord().Count(text), EnglishWord().Count(text));
        return Math.Max(french, english) < 10 ? null : english > 3 * french ? "en" : french > 3 * english ? "fr" : null;
    }

    /// <summary>What a file is called in a message.</summary>
    public static string NameOf(string path) => path == "-" ? "standard input" : path;

    [GeneratedRegex(@"\b(?:le|la|les|du|des|et|est|aux|sont|par)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex FrenchWord();

    [GeneratedRegex(@"\b(?:the|of|and|is|to|by|with|are|who|for)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex EnglishWord();
}
