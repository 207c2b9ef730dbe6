using Microsoft.EntityFrameworkCore;
using PeacekeepingOrg.Core.Data;
using PeacekeepingOrg.Core.Structure.Attributions;
using PeacekeepingOrg.Core.Structure.Citations;
using PeacekeepingOrg.Core.Structure.Posts;
using PeacekeepingOrg.Core.Structure.ReportingLines;
using PeacekeepingOrg.Core.Structure.Sources;
using PeacekeepingOrg.Core.Structure.Units;

namespace PeacekeepingOrg.Core.Structure.Coverage;

/// <summary>How far the facts of each edition are stated, question by question.</summary>
internal static class EditionCounting
{
    public static async Task<IReadOnlyList<EditionCoverage>> ReadAsync(PeacekeepingContext db, CancellationToken stop)
    {
        var editions = await db.Editions.OrderBy(e => e.Ordinal)
            .Select(e => new
            {
                e.Id,
                e.Key,
                e.Title,
                Organization = e.Organization.Key,
                Sources = e.Sources.OrderBy(s => s.Ordinal)
                    .Select(s => new SourceRef(s.Source.Key, s.Source.Symbol, s.Source.Label, s.Source.Authority, s.Source.IsLoaded, s.Source.Language)).ToList(),
            })
            .AsNoTracking()
            .ToListAsync(stop);
        var units = (await db.Units.AsNoTracking().OrderBy(u => u.Ordinal).ToListAsync(stop)).ToLookup(u => u.EditionId);
        var posts = (await db.Posts.AsNoTracking().OrderBy(p => p.Ordinal).ToListAsync(stop)).ToLookup(p => p.EditionId);
        var holders = await db.AttributionHolders.AsNoTracking().OrderBy(h => h.Ordinal).ToListAsync(stop);
        var lines = await db.ReportingLines.AsNoTracking().OrderBy(l => l.Ordinal).ToListAsync(stop);
        var stated = await db.Citations.Where(c => c.EditionId != null && c.Basis == FactBasis.Cited)
            .Select(c => new Ground(c.EditionId!.Value, c.Fact, c.UnitId, c.PostId, c.ReportingLineId, c.AttributionId, null))
            .ToListAsync(stop);
        var inferred = (await db.Citations.Where(c => c.EditionId != null && c.Basis == FactBasis.Inferred).ToRowsAsync(stop))
            .Select(c => new Ground(c.EditionId!.Value, c.View.Fact, c.UnitId, c.PostId, c.LineId, c.AttributionId, c.View));
        var grounds = stated.Concat(inferred).ToLookup(g => g.Edition);
        var byAttribution = holders.ToLookup(h => h.AttributionId);
        return
        [
            .. editions.Select(e => new Counter(
                    e.Organization,
                    [.. units[e.Id]],
                    [.. posts[e.Id]],
                    [.. lines.Where(l => l.EditionId == e.Id)],
                    byAttribution,
                    [.. grounds[e.Id]])
                .Count(e.Key, e.Title, e.Sources)),
        ];
    }

    /// <summary>The ground of one fact; with its view where it is inferred.</summary>
    private sealed record Ground(int Edition, Fact Fact, int? Unit, int? Post, int? Line, int? Attribution, CitationView? Inferred);

    private sealed class Counter(
        string organization, List<Unit> units, List<Post> posts, List<ReportingLine> lines, ILookup<int, AttributionHolder> holders, List<Ground> grounds)
    {
        private readonly List<Unit> _units = [.. units.Where(u => !u.IsExternal)];
        private readonly List<Post> _posts = [.. posts.Where(p => !p.IsExternal)];
        private readonly Dictionary<int, Endpoint> _unitById = units.ToDictionary(u => u.Id, Endpoint.Of);
        private readonly Dictionary<int, Endpoint> _postById = posts.ToDictionary(p => p.Id, Endpoint.Of);

        public EditionCoverage Count(string key, BilingualText title, IReadOnlyList<SourceRef> sources)
        {
            var lineGrounds = grounds.Where(g => g.Line is not null).ToDictionary(g => g.Line!.Value);
            var attributionGrounds = grounds.Where(g => g.Attribution is not null).ToDictionary(g => g.Attribution!.Value);
            var upward = lines.Where(l => l.Kind is LineKind.ReportsTo or LineKind.AccountableTo && l.FromPostId is not null)
                .ToLookup(l => l.FromPostId!.Value, l => lineGrounds[l.Id]);
            var conferred = holders.SelectMany(g => g).Where(h => h.UnitId is not null && attributionGrounds.ContainsKey(h.AttributionId))
                .ToLookup(h => h.UnitId!.Value, h => attributionGrounds[h.AttributionId]);
            FactCoverage[] facts =
            [
                OfUnits(CoveredFact.UnitExistence, _units, Fact.Existence),
                OfUnits(CoveredFact.UnitName, _units, Fact.Name),
                OfUnits(CoveredFact.UnitCount, [.. _units.Where(u => u.IsUnnamed)], Fact.Count),

                // The organization itself is part of nothing, unless a text says so.
                OfUnits(CoveredFact.Parent, [.. _units.Where(u => u.ParentId is not null || u.Key != organization)], Fact.Parent),
                OfUnits(CoveredFact.Head, _units, Fact.Head),
                AskedOfUnits(CoveredFact.Functions, _units, u => conferred[u.Id].Concat(grounds.Where(g => g.Fact == Fact.Attribution && g.Unit == u.Id))),
                OfPosts(CoveredFact.PostExistence, _posts, Fact.Existence),
                OfPosts(CoveredFact.PostTitle, _posts, Fact.Name),
                OfPosts(CoveredFact.PostCount, [.. _posts.Where(p => p.IsUnnamed)], Fact.Count),
                OfPosts(CoveredFact.Place, _posts, Fact.Head, Fact.Place),
                OfPosts(CoveredFact.Rank, _posts, Fact.Rank),
                Asked(CoveredFact.Superior, _posts, Endpoint.Of, p => upward[p.Id]),
                OfPosts(CoveredFact.Holder, _posts, Fact.Holder),
                OfEdition(CoveredFact.EffectiveFrom, Fact.EffectiveFrom),
                OfEdition(CoveredFact.EffectiveTo, Fact.EffectiveTo),
                Counted(CoveredFact.Line, grounds.Where(g => g.Line is not null)),
                Counted(CoveredFact.Attribution, grounds.Where(g => g.Attribution is not null)),
                Counted(CoveredFact.Serves, grounds.Where(g => g.Fact == Fact.Serves)),
            ];
            return new(key, title, sources, _units.Count, _posts.Count, [.. facts.Where(f => f.Of > 0)]);
        }

        private FactCoverage OfUnits(CoveredFact fact, List<Unit> asked, Fact answer) =>
            AskedOfUnits(fact, asked, u => grounds.Where(g => g.Fact == answer && g.Unit == u.Id));

        private FactCoverage AskedOfUnits(CoveredFact fact, List<Unit> asked, Func<Unit, IEnumerable<Ground>> answers) =>
            Asked(fact, asked, Endpoint.Of, answers, u => u is { IsUnnamed: true, ParentId: { } parent } ? _unitById[parent] : null);

        private FactCoverage OfPosts(CoveredFact fact, List<Post> asked, params Fact[] answers) =>
            Asked(fact, asked, Endpoint.Of, p => grounds.Where(g => answers.Contains(g.Fact) && g.Post == p.Id));

        private FactCoverage OfEdition(CoveredFact fact, Fact answer) =>
            Asked(fact, [organization], null, _ => grounds.Where(g => g.Fact == answer));

        /// <summary>A text states it, or we infer it, or it is not established; what is both stated and inferred is stated.</summary>
        private static FactCoverage Asked<T>(CoveredFact fact, List<T> asked, Func<T, Endpoint>? endpoint, Func<T, IEnumerable<Ground>> answers, Func<T, Endpoint?>? within = null)
        {
            var cited = 0;
            var inferred = new List<CoverageEntry>();
            var open = new List<CoverageEntry>();
            foreach (var one in asked)
            {
                var found = answers(one).ToList();
                IReadOnlyList<Endpoint> subjects = endpoint is null ? [] : [endpoint(one)];
                if (found.Exists(g => g.Inferred is null))
                    cited++;
                else if (found.Count > 0)
                    inferred.Add(new(subjects, found[0].Inferred, within?.Invoke(one)));
                else
                    open.Add(new(subjects, null, within?.Invoke(one)));
            }

            return new(fact, cited, inferred, open);
        }

        private FactCoverage Counted(CoveredFact fact, IEnumerable<Ground> all)
        {
            var found = all.ToList();
            return new(
                fact,
                found.Count(g => g.Inferred is null),
                [.. found.Where(g => g.Inferred is not null).Select(g => new CoverageEntry(SubjectsOf(g), g.Inferred))],
                null);
        }

        private IReadOnlyList<Endpoint> SubjectsOf(Ground ground)
        {
            if (ground.Line is { } line && lines.Find(l => l.Id == line) is { } found)
                return [End(found.FromUnitId, found.FromPostId), End(found.ToUnitId, found.ToPostId)];
            if (ground.Attribution is { } attribution)
                return [.. holders[attribution].OrderBy(h => h.Ordinal).Select(h => End(h.UnitId, h.PostId))];
            return [End(ground.Unit, ground.Post)];
        }

        private Endpoint End(int? unit, int? post) => post is { } p ? _postById[p] : _unitById[unit!.Value];
    }
}
