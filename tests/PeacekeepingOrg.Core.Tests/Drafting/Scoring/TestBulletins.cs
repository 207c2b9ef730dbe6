using System.Text;
using PeacekeepingOrg.Core.Bulletins;
using PeacekeepingOrg.Core.Drafting;

namespace PeacekeepingOrg.Core.Tests.Drafting.Scoring;

/// <summary>The bulletins in Drafting/Bulletins, with what is expected of each.</summary>
internal static class TestBulletins
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private static string Folder => Path.Combine(AppContext.BaseDirectory, "Drafting", "Bulletins");

    public static IReadOnlyList<string> Names { get; } =
        [.. Directory.EnumerateFiles(Folder, "*.txt").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal)];

    /// <summary>Whether rules may be made while looking at it.</summary>
    public static bool IsOpen(string name) => Names.Contains(name) && !IsHeldOut(name);

    /// <summary>Whether it is only measured, and never looked at while rules are made: the last of each language.</summary>
    public static bool IsHeldOut(string name) => Names.Contains(name) && string.CompareOrdinal(name[3..5], "22") > 0;

    public static ExpectedFile ExpectedOf(string name) => ExpectedFile.Read(Path.Combine(Folder, $"{name}.expected.json"));

    public static string TextOf(string name) => BulletinFile.Decode(Bytes(name));

    public static string EncodingOf(string name)
    {
        var bytes = Bytes(name);
        return !IsUtf8(bytes) ? "windows-1252" : bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? "utf-8 with byte order mark" : "utf-8";
    }

    /// <summary>Null where the reader refuses the text.</summary>
    public static BulletinText? Read(string name)
    {
        try
        {
            return BulletinReader.Read(TextOf(name));
        }
        catch (BulletinFormatException)
        {
            return null;
        }
    }

    /// <summary>What the drafter makes of it; nothing at all where the reader refuses the text.</summary>
    public static StructureDraft Draft(string name)
    {
        var language = name[..2];
        return Read(name) is { } text ? Drafter.Draft(text, language) : new StructureDraft(language, new BulletinText([], [], []), [], [], [], [], []);
    }

    private static byte[] Bytes(string name) => File.ReadAllBytes(Path.Combine(Folder, $"{name}.txt"));

    private static bool IsUtf8(byte[] bytes)
    {
        try
        {
            return Utf8.GetCharCount(bytes) > 0;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }
}
