using PeacekeepingOrg.Core.Bulletins;

namespace PeacekeepingOrg.Core.Drafting;

/// <summary>Reads units, posts, reporting lines and attributions out of a bulletin by the habits in which such texts are drafted, in French or English.</summary>
public static class Drafter
{
    /// <param name="bulletin">The bulletin as read.</param>
    /// <param name="language">"fr" or "en".</param>
    public static StructureDraft Draft(BulletinText bulletin, string language)
    {
        ArgumentNullException.ThrowIfNull(bulletin);
        return new StructureDraft(language, bulletin, [], [], [], [], []);
    }
}
