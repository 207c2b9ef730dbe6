using Microsoft.EntityFrameworkCore;
using PeacekeepingOrg.Core.Data;
using PeacekeepingOrg.Core.Structure.Attributions;
using PeacekeepingOrg.Core.Structure.Citations;
using PeacekeepingOrg.Core.Structure.Discrepancies;
using PeacekeepingOrg.Core.Structure.ReportingLines;

namespace PeacekeepingOrg.Core.Structure.Posts;

/// <summary>Reads posts, in document order.</summary>
public sealed class PostQueries(IDbContextFactory<PeacekeepingContext> contexts)
{
    /// <summary>The posts of an edition.</summary>
    public async Task<Page<PostView>> ListAsync(string edition, Paging paging, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var posts = db.Posts.Where(p => p.Edition.Key == edition);
        var total = await posts.CountAsync(cancellationToken);
        return new(await paging.Apply(posts.OrderBy(p => p.Ordinal)).ToViewsAsync(db, cancellationToken), paging.Number, paging.Size, total);
    }

    /// <summary>Everything about one post; null where the edition has none of that id.</summary>
    public async Task<PostDetails?> FindAsync(string edition, string key, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var posts = await db.Posts.Where(p => p.Edition.Key == edition && p.Key == key).ToViewsAsync(db, cancellationToken);
        if (posts is not [var post] || post.Key != key)
            return null; // SQL Server passes over trailing spaces.
        var lines = await db.ReportingLines.Where(l => l.Edition.Key == edition).OrderBy(l => l.Ordinal).ToViewsAsync(db, cancellationToken);
        return new PostDetails(
            post,
            [.. lines.Where(l => l.From is { Type: EndpointType.Post } && l.From.Key == key).OrderBy(l => l.Kind)],
            [.. lines.Where(l => l.To is { Type: EndpointType.Post } && l.To.Key == key).OrderBy(l => l.Kind)],
            await db.Attributions.Where(a => a.Edition.Key == edition && a.Holders.Any(h => h.Post!.Key == key)).ToViewsAsync(db, cancellationToken),
            await db.Discrepancies.Where(d => d.Edition.Key == edition && d.Subjects.Any(s => s.Post!.Key == key)).ToViewsAsync(db, cancellationToken),
            Chain.PathsFrom(post.Endpoint, lines));
    }

    /// <summary>Whether the edition has a post of that id.</summary>
    public async Task<bool> ExistsAsync(string edition, string key, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        return await db.Posts.AnyAsync(p => p.Key == key && p.Edition.Key == edition, cancellationToken);
    }

    /// <summary>Posts whose ids are near one that is not there.</summary>
    public async Task<IReadOnlyList<Endpoint>> NearAsync(string edition, string key, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var posts = await db.Posts.AsNoTracking().Where(p => p.Edition.Key == edition).OrderBy(p => p.Ordinal).ToListAsync(cancellationToken);
        return Nearness.Nearest(key, posts.Select(Endpoint.Of), p => p.Key);
    }
}

internal static class PostRows
{
    public static async Task<IReadOnlyList<PostView>> ToViewsAsync(this IQueryable<Post> posts, PeacekeepingContext db, CancellationToken stop)
    {
        var rows = await posts.AsNoTracking().Include(p => p.Unit).Include(p => p.Aliases).ToListAsync(stop);
        var ids = rows.Select(p => p.Id).ToList();
        var citations = (await db.Citations.Where(c => c.PostId != null && ids.Contains(c.PostId.Value)).ToRowsAsync(stop))
            .ToLookup(c => c.PostId!.Value, c => c.View);
        return
        [
            .. rows.OrderBy(p => p.Ordinal).Select(p => new PostView(
                p.Key,
                p.Title,
                [.. p.Aliases.OrderBy(a => a.Ordinal).Select(a => new Alias(a.Text, a.Language, a.Kind))],
                p.Rank,
                p.Unit is null ? null : Endpoint.Of(p.Unit),
                p.IsHead,
                p.IsExternal,
                p.Count,
                p.IsUnnamed,
                p.Holder,
                p.Note,
                [.. citations[p.Id]])),
        ];
    }
}
