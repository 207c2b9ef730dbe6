using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace PeacekeepingOrg.Core.Bulletins;

/// <summary>
/// The text of a bulletin's file: UTF-8, with or without byte order mark, UTF-16 with one, else Windows-1252, as older files have. What is no plain text
/// is refused with what it seems to be and what to do about it.
/// </summary>
public static class BulletinFile
{
    /// <summary>The longest file that is read, in bytes; the longest bulletin known has a thousandth of it.</summary>
    public const int MaxLength = 64 * 1024 * 1024;

    // One control character in so many is more than any text has.
    private const int LeastCharactersPerControl = 50;

    private static readonly (byte[] Start, string What)[] Kinds =
    [
        ([.. "%PDF"u8], "a PDF: save its text as plain text, with `pdftotext -layout FILE.pdf FILE.txt` or by copying it into a text editor"),
        ([.. "PK\u0003\u0004"u8], "a Word or OpenDocument file (or another ZIP): open it and save it as plain text"),
        ([0xD0, 0xCF, 0x11, 0xE0], "an old Word document: open it and save it as plain text"),
        ([.. "{\\rtf"u8], "a rich-text document (RTF): open it and save it as plain text"),
        ([0x1F, 0x8B], "a compressed file: unpack it first"),
        ([0x89, .. "PNG"u8], "a picture: have its text recognized, and save that as plain text"),
        ([0xFF, 0xD8, 0xFF], "a picture: have its text recognized, and save that as plain text"),
        ([.. "GIF8"u8], "a picture: have its text recognized, and save that as plain text"),
        ([.. "II*\0"u8], "a picture: have its text recognized, and save that as plain text"),
        ([.. "MM\0*"u8], "a picture: have its text recognized, and save that as plain text"),
        ([0xFF, 0xFE, 0, 0], "a text in UTF-32: save it as UTF-8"),
        ([0, 0, 0xFE, 0xFF], "a text in UTF-32: save it as UTF-8"),
    ];

    /// <summary>Reads a text from a file or the standard input.</summary>
    /// <exception cref="BulletinFormatException">It is no plain text, or too long.</exception>
    public static async Task<string> ReadAsync(Stream file, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(file);

        // A device or a pipe has no length: read no more than is allowed of it.
        using var bytes = new MemoryStream(file.CanSeek && file.Length <= MaxLength ? (int)file.Length : 0);
        var part = new byte[81920];
        for (int read; (read = await file.ReadAsync(part, stop)) > 0;)
        {
            await bytes.WriteAsync(part.AsMemory(0, read), stop);
            if (bytes.Length > MaxLength)
                throw TooLong();
        }

        return Decode(bytes.GetBuffer().AsSpan(0, (int)bytes.Length));
    }

    /// <summary>The text that the bytes of a file are.</summary>
    /// <exception cref="BulletinFormatException">They are no plain text, or too many.</exception>
    public static string Decode(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length > MaxLength)
            throw TooLong();
        foreach (var (start, what) in Kinds)
        {
            if (bytes.StartsWith(start))
                throw new BulletinFormatException(1, $"this is {what}.");
        }

        var text = Characters(bytes);
        var control = 0;
        foreach (var character in text.AsSpan())
            control += char.IsControl(character) && !char.IsWhiteSpace(character) ? 1 : 0;
        return control * LeastCharactersPerControl <= text.Length
            ? text
            : throw new BulletinFormatException(1, "this is no text: it is full of control characters, as program files are. Give the bulletin saved as plain text.");
    }

    private static string Characters(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith<byte>([0xFF, 0xFE]))
            return Encoding.Unicode.GetString(bytes[2..]);
        if (bytes.StartsWith<byte>([0xFE, 0xFF]))
            return Encoding.BigEndianUnicode.GetString(bytes[2..]);
        if (bytes.StartsWith<byte>([0xEF, 0xBB, 0xBF]))
            bytes = bytes[3..];

        if (bytes.IndexOf((byte)0) is >= 0 and var zero)
        {
            throw new BulletinFormatException(LineAt(bytes, zero), "this is no plain text: it has zero bytes in it, as program files have, and texts in UTF-16 without byte order mark. "
                + "Give the bulletin saved as plain text in UTF-8.");
        }

        var characters = new char[bytes.Length];
        var status = Utf8.ToUtf16(bytes, characters, out var good, out var length, replaceInvalidSequences: false, isFinalBlock: false);
        if (status == OperationStatus.Done)
            return new string(characters, 0, length);

        // A copy that was not finished may end within a letter.
        var letters = LettersOfUtf8(bytes, out var others);
        if (letters > 0 && status == OperationStatus.NeedMoreData)
            return new string(characters, 0, length) + '\uFFFD';
        return letters <= others
            ? CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetString(bytes)
            : throw new BulletinFormatException(LineAt(bytes, good), $"the byte {bytes[good]:X2} is no letter, and the rest is UTF-8. Put the text back as it was given, and save it as UTF-8.");
    }

    /// <summary>How many letters beyond ASCII can be read as UTF-8, and how many cannot.</summary>
    private static int LettersOfUtf8(ReadOnlySpan<byte> bytes, out int others)
    {
        var letters = others = 0;
        while (bytes.IndexOfAnyExceptInRange((byte)0, (byte)127) is >= 0 and var next)
        {
            bytes = bytes[next..];
            if (Rune.DecodeFromUtf8(bytes, out _, out var length) == OperationStatus.Done)
                letters++;
            else
                others++;
            bytes = bytes[length..];
        }

        return letters;
    }

    private static int LineAt(ReadOnlySpan<byte> bytes, int place) => bytes[..place].Count((byte)'\n') + 1;

    private static BulletinFormatException TooLong() =>
        new(1, $"this is too long for a bulletin: more than {MaxLength / 1024 / 1024} MB. Give the text of one bulletin.");
}
