using Microsoft.EntityFrameworkCore;
using PeacekeepingOrg.Core.Data;
using PeacekeepingOrg.Core.Structure.Citations;

namespace PeacekeepingOrg.Core.Structure.Sources;

/// <summary>Reads sources, the loaded ones first.</summary>
public sealed class SourceQueries(IDbContextFactory<PeacekeepingContext> contexts)
{
    /// <summary>Every source, loaded or only named.</summary>
    public async Task<Page<SourceView>> ListAsync(Paging paging, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var total = await db.Sources.CountAsync(cancellationToken);
        return new(await ViewsAsync(db, paging.Apply(db.Sources.OrderBy(s => s.Ordinal)), cancellationToken), paging.Number, paging.Size, total);
    }

    /// <summary>A source with its whole text and what was drawn from each paragraph; null where there is none of that id.</summary>
    public async Task<SourceText?> FindAsync(string key, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        if (await ViewsAsync(db, db.Sources.Where(s => s.Key == key), cancellationToken) is not [var source] || source.Key != key)
            return null; // SQL Server passes over trailing spaces.
        var blocks = await db.Blocks.AsNoTracking().Where(b => b.Source.Key == key).Include(b => b.Items).OrderBy(b => b.Ordinal).ToListAsync(cancellationToken);
        var facts = await FactsAsync(db, key, cancellationToken);
        return new SourceText(source,
        [
            .. blocks.Select(b => new BlockView(
                b.Kind, b.Key, b.SectionKey, b.Number, b.NumberAsPrinted, b.Text, ItemsOf(b, null, facts), [.. facts[(b.Id, null)]])),
        ]);
    }

    /// <summary>Inferred facts that rest on a text not loaded, in the order of the seed files.</summary>
    public async Task<IReadOnlyList<RestingFact>> RestingAsync(CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var rows = await db.Citations.Where(c => c.RestsOnId != null).ToRowsAsync(cancellationToken);
        var editions = await db.Editions.AsNoTracking().ToDictionaryAsync(e => e.Id, cancellationToken);
        var (units, posts) = (rows.Select(r => r.UnitId).ToList(), rows.Select(r => r.PostId).ToList());
        var ends = (await db.Units.AsNoTracking().Where(u => units.Contains(u.Id)).ToListAsync(cancellationToken)).ToDictionary(u => (EndpointType.Unit, u.Id), Endpoint.Of);
        foreach (var post in await db.Posts.AsNoTracking().Where(p => posts.Contains(p.Id)).ToListAsync(cancellationToken))
            ends.Add((EndpointType.Post, post.Id), Endpoint.Of(post));
        return
        [
            .. rows.Where(r => r.EditionId is not null).Select(r => new RestingFact(
                r.View.RestsOn!,
                editions[r.EditionId!.Value].Key,
                editions[r.EditionId.Value].Title,
                r.UnitId is { } unit ? ends[(EndpointType.Unit, unit)] : r.PostId is { } post ? ends[(EndpointType.Post, post)] : null,
                r.View)),
        ];
    }

    /// <summary>Sources whose ids are near one that is not there.</summary>
    public async Task<IReadOnlyList<SourceView>> NearAsync(string key, CancellationToken cancellationToken) =>
        Nearness.Nearest(key, (await ListAsync(Paging.All, cancellationToken)).Items, s => s.Key);

    private static IReadOnlyList<ItemView> ItemsOf(Block block, int? parent, ILookup<(int, int?), DrawnFact> facts) =>
    [
        .. block.Items.Where(i => i.ParentId == parent).OrderBy(i => i.Ordinal).Select(i => new ItemView(
            i.Label, i.LabelAsPrinted, i.Path, i.Text, ItemsOf(block, i.Id, facts), [.. facts[(block.Id, i.Id)]])),
    ];

    private static async Task<ILookup<(int Block, int? Item), DrawnFact>> FactsAsync(PeacekeepingContext db, string key, CancellationToken stop)
    {
        var rows = await db.Citations.AsNoTracking().Where(c => c.Block!.Source.Key == key && c.Fact != Fact.Term)
            .Include(c => c.Block!.Source).Include(c => c.Item).Include(c => c.RestsOn)
            .Include(c => c.Edition)
            .Include(c => c.Unit).Include(c => c.Post)
            .Include(c => c.ReportingLine!.FromPost).Include(c => c.ReportingLine!.FromUnit)
            .Include(c => c.ReportingLine!.ToPost).Include(c => c.ReportingLine!.ToUnit)
            .Include(c => c.Attribution!.Holders).ThenInclude(h => h.Unit)
            .Include(c => c.Attribution!.Holders).ThenInclude(h => h.Post)
            .Include(c => c.Discrepancy)
            .OrderBy(c => c.Start).ThenBy(c => c.Ordinal)
            .ToListAsync(stop);
        return rows.ToLookup(
            c => (c.BlockId!.Value, c.ItemId),
            c => new DrawnFact(CitationView.Of(c), c.Edition?.Key, Subjects(c), c.ReportingLine?.Kind, c.Discrepancy is { } d ? (d.Key, d.Title) : null));
    }

    private static IReadOnlyList<Endpoint> Subjects(Citation c) => c switch
    {
        { ReportingLine: { } line } => [Endpoint.Of(line.FromUnit, line.FromPost), Endpoint.Of(line.ToUnit, line.ToPost)],
        { Attribution: { } attribution } => [.. attribution.Holders.OrderBy(h => h.Ordinal).Select(h => Endpoint.Of(h.Unit, h.Post))],
        { Unit: { } unit, Post: { } post } => [Endpoint.Of(unit), Endpoint.Of(post)],
        { Unit: { } unit } => [Endpoint.Of(unit)],
        { Post: { } post } => [Endpoint.Of(post)],
        _ => [],
    };

    private static async Task<IReadOnlyList<SourceView>> ViewsAsync(PeacekeepingContext db, IQueryable<Source> sources, CancellationToken stop)
    {
        var rows = await sources.AsNoTracking()
            .Select(s => new
            {
                Source = s,
                Relations = s.Relations.OrderBy(r => r.Ordinal).Select(r => new { r.Id, r.Kind, Target = new SourceRef(r.Target.Key, r.Target.Symbol, r.Target.Label, r.Target.Authority, r.Target.IsLoaded, r.Target.Language) }).ToList(),
                Counts = new SourceCounts(
                    s.Blocks.Count(b => b.Kind == BlockKind.SectionHeading),
                    s.Blocks.Count(b => b.Kind == BlockKind.Paragraph),
                    s.Blocks.SelectMany(b => b.Items).Count()),
            })
            .ToListAsync(stop);
        var ids = rows.Select(r => r.Source.Id).ToList();
        var citations = await db.Citations
            .Where(c => (c.SourceId != null && ids.Contains(c.SourceId.Value)) || (c.SourceRelationId != null && ids.Contains(c.SourceRelation!.SourceId)))
            .ToRowsAsync(stop);
        var bySource = citations.Where(c => c.SourceId is not null).ToLookup(c => c.SourceId!.Value, c => c.View);
        var byRelation = citations.Where(c => c.RelationId is not null).ToLookup(c => c.RelationId!.Value, c => c.View);
        return
        [
            .. rows.OrderBy(r => r.Source.Ordinal).Select(r => new SourceView(
                r.Source.Key,
                r.Source.Symbol,
                r.Source.Label,
                r.Source.Title,
                r.Source.Language,
                r.Source.Authority,
                r.Source.Form,
                r.Source.IsLoaded,
                r.Source.Issuer,
                r.Source.Signatory,
                r.Source.Date,
                r.Source.EffectiveFrom,
                r.Source.Note,
                [.. r.Relations.Select(x => new RelationView(x.Kind, x.Target, byRelation[x.Id].FirstOrDefault()))],
                r.Counts,
                [.. bySource[r.Source.Id]])),
        ];
    }
}
