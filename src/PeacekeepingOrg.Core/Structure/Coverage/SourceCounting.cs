using Microsoft.EntityFrameworkCore;
using PeacekeepingOrg.Core.Data;
using PeacekeepingOrg.Core.Structure.Citations;
using PeacekeepingOrg.Core.Structure.Sources;

namespace PeacekeepingOrg.Core.Structure.Coverage;

/// <summary>What was made of each loaded text, part by part.</summary>
internal static class SourceCounting
{
    /// <summary>Citations that state no fact: they say why there is none, set texts side by side, or show a word in use.</summary>
    private static readonly Fact[] _remarks = [Fact.Context, Fact.Discrepancy, Fact.Change, Fact.Term];

    public static async Task<IReadOnlyList<SourceCoverage>> ReadAsync(PeacekeepingContext db, CancellationToken stop)
    {
        var sources = await db.Sources.Where(s => s.IsLoaded).OrderBy(s => s.Ordinal)
            .Select(s => new { s.Id, Ref = new SourceRef(s.Key, s.Symbol, s.Label, s.Authority, s.IsLoaded, s.Language) })
            .AsNoTracking()
            .ToListAsync(stop);
        var blocks = (await db.Blocks.OrderBy(b => b.Ordinal).Select(b => new { b.Id, b.SourceId, b.Kind, b.Key, b.Text }).ToListAsync(stop)).ToLookup(b => b.SourceId);
        var items = (await db.Items.OrderBy(i => i.Ordinal).Select(i => new { i.Id, i.BlockId, i.ParentId, i.Path, i.Text }).ToListAsync(stop)).ToLookup(i => i.BlockId);
        var quotes = (await db.Citations.Where(c => c.BlockId != null)
                .OrderBy(c => c.Ordinal)
                .Select(c => new Use(c.BlockId!.Value, c.ItemId, c.Fact, c.Reason, c.Start, c.Length))
                .AsNoTracking()
                .ToListAsync(stop))
            .ToLookup(c => (c.Block, c.Item));
        return
        [
            .. sources.Select(source => Count(source.Ref, blocks[source.Id].SelectMany(block =>
            {
                var whole = Part.Of(KindOf(block.Kind), block.Key, null, block.Text, quotes[(block.Id, null)], null);
                var parts = new Dictionary<int, Part>();
                foreach (var item in items[block.Id])
                {
                    // What takes up an item takes up those within it; a paragraph listed as context, all of its items.
                    var above = item.ParentId is { } parent ? parts[parent] : whole.IsContext ? whole : null;
                    parts[item.Id] = Part.Of(PartKind.Item, block.Key, item.Path, item.Text, quotes[(block.Id, item.Id)], above);
                }

                return parts.Values.Prepend(whole);
            }))),
        ];
    }

    private static SourceCoverage Count(SourceRef source, IEnumerable<Part> all)
    {
        var parts = all.ToList();
        return new(
            source,
            [.. parts.GroupBy(p => p.Kind).OrderBy(g => g.Key).Select(g => new PartCoverage(g.Key, g.Count(), g.Count(p => p.HasFacts), g.Count(p => !p.HasFacts && p.IsUsed)))],
            parts.Sum(p => p.Text.Length),
            parts.Sum(p => p.Text.Length - p.Outside.Sum(o => o.Length)),
            [.. parts.Where(p => !p.IsUsed).Select(p => p.Whole)],
            [.. parts.Where(p => !p.HasFacts && p.IsUsed).Select(p => new ContextPart(p.Whole, p.Reason))],
            [
                .. from part in parts
                   where part.HasFacts
                   from gap in part.Outside
                   let trimmed = Stretches.Trimmed(part.Text, gap.Start, gap.Length)
                   let words = part.Text.Substring(trimmed.Start, trimmed.Length)
                   where Stretches.Words(words) >= CoverageQueries.LeastWords
                   select new StretchView(part.Paragraph, part.ItemPath, trimmed.Start, trimmed.Length, words),
            ]);
    }

    private static PartKind KindOf(BlockKind kind) => kind switch
    {
        BlockKind.Paragraph => PartKind.Paragraph,
        BlockKind.Preamble or BlockKind.Signature => PartKind.Frame,
        _ => PartKind.Heading,
    };

    private sealed record Use(int Block, int? Item, Fact Fact, BilingualText Reason, int Start, int Length);

    /// <summary>A block's own text, or an item's.</summary>
    private sealed record Part(PartKind Kind, string Paragraph, string? ItemPath, string Text)
    {
        /// <summary>True where a fact is drawn from it, or from the item it stands within.</summary>
        public bool HasFacts { get; private init; }

        /// <summary>True where anything at all takes it up.</summary>
        public bool IsUsed { get; private init; }

        /// <summary>True where it is listed as context, facts or not.</summary>
        public bool IsContext { get; private init; }

        public BilingualText Reason { get; private init; } = new(null);

        public IReadOnlyList<(int Start, int Length)> Outside { get; private init; } = [];

        public StretchView Whole => new(Paragraph, ItemPath, 0, Text.Length, Text);

        public static Part Of(PartKind kind, string paragraph, string? itemPath, string text, IEnumerable<Use> uses, Part? above)
        {
            var all = uses.ToList();
            var facts = all.Where(u => !_remarks.Contains(u.Fact)).ToList();
            var context = all.Find(u => u.Fact == Fact.Context);
            return new(kind, paragraph, itemPath, text)
            {
                HasFacts = facts.Count > 0 || above is { Kind: PartKind.Item, HasFacts: true },
                IsUsed = all.Count > 0 || above is { IsUsed: true },
                IsContext = context is not null || above is { IsContext: true },
                Reason = context?.Reason ?? above?.Reason ?? new(null),
                Outside = [.. Stretches.Outside(text.Length, facts.Select(f => (f.Start, f.Length)))],
            };
        }
    }
}
