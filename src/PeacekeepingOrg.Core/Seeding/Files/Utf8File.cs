using System.Buffers;
using System.Text.Unicode;

namespace PeacekeepingOrg.Core.Seeding.Files;

/// <summary>Reads a seed file as the UTF-8 text it must be: a byte read wrongly would show in names and quotes.</summary>
internal static class Utf8File
{
    /// <summary>Null, with the problem noted, where the file is no UTF-8 text.</summary>
    public static string? Read(string folder, string file, List<SeedProblem> problems)
    {
        var bytes = File.ReadAllBytes(Path.Combine(folder, file));
        var chars = new char[bytes.Length];
        var status = Utf8.ToUtf16(bytes, chars, out var good, out var length, replaceInvalidSequences: false);
        var zero = Array.IndexOf(bytes, (byte)0, 0, good);
        if (status == OperationStatus.Done && zero < 0)
            return new string(chars, 0, length).TrimStart('\uFEFF');

        var line = bytes.AsSpan(0, zero < 0 ? good : zero).Count((byte)'\n') + 1;
        problems.Add(new(file, line, "The file is no UTF-8 text.", "Save it as UTF-8, or put back the text as it was given."));
        return null;
    }
}
