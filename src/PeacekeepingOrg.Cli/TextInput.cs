using System.Text;

namespace PeacekeepingOrg.Cli;

/// <summary>Reads a text a curator gives, from a file or the standard input.</summary>
internal static class TextInput
{
    /// <summary>The longest bulletin known has 80,000 characters.</summary>
    private const int MostBytes = 200_000_000;

    /// <exception cref="Refusal">There is no such file, or it is no text.</exception>
    public static async Task<string> ReadAsync(string path, CancellationToken stop)
    {
        var bytes = await BytesAsync(path, stop);
        if (bytes.AsSpan().StartsWith("%PDF"u8))
            throw new Refusal($"{NameOf(path)}: this is a PDF. Give its plain text: pdftotext -layout FILE.pdf FILE.txt.");
        return Decode(bytes);
    }

    /// <summary>What a file is called in a message.</summary>
    public static string NameOf(string path) => path == "-" ? "standard input" : path;

    private static async Task<byte[]> BytesAsync(string path, CancellationToken stop)
    {
        if (path != "-" && !File.Exists(path))
            throw new Refusal(Directory.Exists(path)
                ? $"{path}: this is a folder. Give the file that holds the bulletin's plain text."
                : $"{path}: there is no such file. Give the file that holds the bulletin's plain text, or - to read standard input.");
        await using var input = path == "-" ? Console.OpenStandardInput() : File.OpenRead(path);
        using var bytes = new MemoryStream();
        var buffer = new byte[1 << 16];
        for (int read; (read = await input.ReadAsync(buffer, stop)) > 0;)
        {
            if (bytes.Length + read > MostBytes)
                throw new Refusal($"{NameOf(path)}: it has more than {MostBytes / 1_000_000} million bytes; no bulletin has. Give the plain text of one bulletin.");
            bytes.Write(buffer, 0, read);
        }

        return bytes.ToArray();
    }

    private static string Decode(byte[] bytes)
    {
        try
        {
            return new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes).TrimStart('\uFEFF');
        }
        catch (DecoderFallbackException)
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetString(bytes);
        }
    }
}
