namespace PeacekeepingOrg.Core.Bulletins;

/// <summary>A text that cannot be read as a bulletin: where, why and what to do about it.</summary>
public sealed class BulletinFormatException(int line, string message) : FormatException($"Line {line}: {message}")
{
    /// <summary>The line of the source, from 1.</summary>
    public int Line { get; } = line;
}
