using Microsoft.EntityFrameworkCore;
using PeacekeepingOrg.Core.Data;
using PeacekeepingOrg.Core.Structure.Citations;

namespace PeacekeepingOrg.Core.Structure.History;

/// <summary>A milestone as read.</summary>
/// <param name="EditionKey">The edition whose text states it.</param>
/// <param name="On">As exact as the text is: "1948", "2013-01" or "2001-01-31".</param>
/// <param name="Title">Our words for it.</param>
/// <param name="Citation">The text's own.</param>
public sealed record MilestoneView(string EditionKey, string On, BilingualText Title, CitationView Citation);

/// <summary>Reads milestones, the earliest first.</summary>
public sealed class MilestoneQueries(IDbContextFactory<PeacekeepingContext> contexts)
{
    /// <summary>What the texts of an organization's editions say happened.</summary>
    public async Task<IReadOnlyList<MilestoneView>> OfOrganizationAsync(string organization, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var milestones = db.Milestones.Where(m => m.Edition.Organization.Key == organization);
        var rows = await milestones.AsNoTracking().Select(m => new { m.Id, m.Edition.Key, m.On, m.Title, m.Ordinal }).ToListAsync(cancellationToken);
        var citations = (await db.Citations.Where(c => c.Milestone!.Edition.Organization.Key == organization).ToRowsAsync(cancellationToken))
            .ToDictionary(c => c.MilestoneId!.Value, c => c.View);
        return
        [
            .. rows.OrderBy(m => m.On, StringComparer.Ordinal).ThenBy(m => m.Ordinal).Select(m => new MilestoneView(m.Key, m.On, m.Title, citations[m.Id])),
        ];
    }
}
