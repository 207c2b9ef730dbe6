using PeacekeepingOrg.Core.Bulletins;

namespace PeacekeepingOrg.Cli;

/// <summary>Reads a text a curator gives, from a file or the standard input.</summary>
internal static class TextInput
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

    /// <summary>What a file is called in a message.</summary>
    public static string NameOf(string path) => path == "-" ? "standard input" : path;
}
