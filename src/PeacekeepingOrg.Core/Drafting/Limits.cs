namespace PeacekeepingOrg.Core.Drafting;

/// <summary>What the drafter takes on: far more than any bulletin, and little enough that no text keeps it for long.</summary>
internal static class Limits
{
    /// <summary>The longest bulletin known has under 200 000 characters.</summary>
    public const int Characters = 1_000_000;

    /// <summary>The longest sentence of a bulletin known has under 2 000; a longer one is not read.</summary>
    public const int SentenceCharacters = 4_000;

    /// <summary>How long one look for a pattern may last; by the clock, so that a busy machine must not make a plain sentence unreadable.</summary>
    public const int RegexMilliseconds = 5_000;

    /// <summary>How often that may be too short before the text is given up.</summary>
    public const int Timeouts = 3;

    public static readonly TimeSpan RegexTime = TimeSpan.FromMilliseconds(RegexMilliseconds);
}
