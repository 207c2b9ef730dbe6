using Microsoft.EntityFrameworkCore;
using PeacekeepingOrg.Core.Bulletins;
using PeacekeepingOrg.Core.Structure.Citations;
using PeacekeepingOrg.Core.Tests.Bulletins;
using PeacekeepingOrg.Core.Tests.Data;
using Xunit;

namespace PeacekeepingOrg.Core.Tests.Structure;

/// <summary>What holds of every citation, checked on the rows as loaded against the texts as read.</summary>
public sealed class SeedCitationTests(SqliteEngine engine) : DataTests(engine)
{
    private const string Dpkos = "st-sgb-2010-1";

    private static readonly Dictionary<string, BulletinText> Texts = new[] { Dpkos, "dpo-page", "sc-working-group-page", "un-peacekeeping-page", "polmil-note" }
        .ToDictionary(key => key, key =>
        {
            var text = File.ReadAllText(Path.Combine(TestEngine.SeedFolder, "sources", key, "text.fr.txt"));
            return key == Dpkos ? BulletinReader.Read(text) : PageReader.Read(text);
        });

    private static BulletinText Bulletin => Texts[Dpkos];

    [Fact]
    public async Task Every_quote_is_the_words_of_the_text_at_its_place() => Assert.All(await CitationsAsync(), c =>
    {
        if (c.Block is null)
        {
            Assert.Equal((FactBasis.Inferred, "", 0), (c.Basis, c.Quote, c.Length));
            return;
        }

        var read = Texts[c.Block.Source.Key];
        var text = c.Block.Key.StartsWith("section-", StringComparison.Ordinal)
            ? read.Sections.Select(s => $"{s.NumberAsPrinted} {s.Title}").Single(t => t == c.Block.Text)
            : c.Item is null ? read.Block(c.Block.Key).Text : read.Item(c.Block.Key, c.Item.Path).Text;
        Assert.Equal(c.Fact == Fact.Context, c.Quote.Length == 0);
        Assert.Equal(c.Quote, text.Substring(c.Start, c.Length));
        Assert.Equal(c.Quote.Trim(), c.Quote);
    });

    [Fact]
    public async Task An_inferred_fact_gives_its_reason_and_a_stated_one_none() => Assert.All(await CitationsAsync(), c =>
    {
        Assert.Equal(c.Fact == Fact.Context || c.Basis == FactBasis.Inferred, !string.IsNullOrWhiteSpace(c.Reason.Fr));
        Assert.Equal(c.Reason.Fr is null, c.Reason.En is null);
    });

    [Fact]
    public async Task Every_unit_and_post_has_its_existence_and_its_name_stated_once()
    {
        await using var db = Db.CreateDbContext();
        var facts = (await CitationsAsync()).Where(c => c.Fact is Fact.Existence or Fact.Name).ToLookup(c => (c.UnitId, c.PostId));

        Assert.All(await db.Units.ToListAsync(Stop), u => AssertStated(facts[(u.Id, null)], u.Name.Fr!, exact: u.Name.FrBasis is null));
        Assert.All(await db.Posts.ToListAsync(Stop), p => AssertStated(facts[(null, p.Id)], p.Title.Fr!, exact: p.Title.FrBasis is null));
        Assert.Equal(2 * (await db.Units.CountAsync(Stop) + await db.Posts.CountAsync(Stop)), facts.Sum(f => f.Count()));

        static void AssertStated(IEnumerable<Citation> stated, string name, bool exact)
        {
            Assert.Equal([Fact.Existence, Fact.Name], stated.Select(c => c.Fact).Order());
            var printed = stated.Single(c => c.Fact == Fact.Name).Quote;
            if (exact)
                Assert.Equal(name, printed, ignoreCase: true);
        }
    }

    [Fact]
    public async Task Every_parent_head_place_rank_and_count_has_one_citation()
    {
        await using var db = Db.CreateDbContext();
        var facts = await CitationsAsync();
        var units = await db.Units.Include(u => u.Parent).ToListAsync(Stop);
        var posts = await db.Posts.Include(p => p.Unit).ToListAsync(Stop);

        Equal(Fact.Parent, c => c.UnitId, units.Where(u => u.Parent is not null).Select(u => u.Id));
        Equal(Fact.Head, c => c.PostId, posts.Where(p => p.IsHead).Select(p => p.Id));
        Equal(Fact.Place, c => c.PostId, posts.Where(p => p is { IsHead: false, Unit: not null }).Select(p => p.Id));
        Equal(Fact.Rank, c => c.PostId, posts.Where(p => !p.Rank.IsEmpty).Select(p => p.Id));
        Equal(Fact.Count, c => c.UnitId, units.Where(u => u.Count is not null).Select(u => u.Id));
        Equal(Fact.Count, c => c.PostId, posts.Where(p => p.Count is not null).Select(p => p.Id));
        Equal(Fact.Holder, c => c.PostId, posts.Where(p => p.Holder is not null).Select(p => p.Id));
        Assert.All(facts.Where(c => c.Fact == Fact.Head), c => Assert.Equal(posts.Single(p => p.Id == c.PostId).UnitId, c.UnitId));

        void Equal(Fact fact, Func<Citation, int?> about, IEnumerable<int> ids) =>
            Assert.Equal(ids.Order(), facts.Where(c => c.Fact == fact).Select(about).OfType<int>().Order());
    }

    [Fact]
    public async Task Every_line_attribution_service_and_relation_has_one_citation()
    {
        await using var db = Db.CreateDbContext();
        var facts = await CitationsAsync();

        Equal(facts.Select(c => c.ReportingLineId), await db.ReportingLines.Select(l => l.Id).ToListAsync(Stop));
        Equal(facts.Select(c => c.AttributionId), await db.Attributions.Select(a => a.Id).ToListAsync(Stop));
        Equal(facts.Select(c => c.UnitServiceId), await db.UnitServices.Select(s => s.Id).ToListAsync(Stop));
        Equal(facts.Select(c => c.SourceRelationId), await db.SourceRelations.Select(r => r.Id).ToListAsync(Stop));
        Equal(facts.Select(c => c.MilestoneId), await db.Milestones.Select(m => m.Id).ToListAsync(Stop));

        static void Equal(IEnumerable<int?> cited, IEnumerable<int> rows) => Assert.Equal(rows.Order(), cited.OfType<int>().Order());
    }

    [Fact]
    public async Task Every_block_and_item_is_cited_or_context()
    {
        var facts = await CitationsAsync();
        var whole = facts.Where(c => c is { Fact: Fact.Context, Item: null }).Select(c => (c.Block!.Source.Key, c.Block.Key)).ToHashSet();
        var cited = facts.Where(c => c.Block is not null).Select(c => (c.Block!.Source.Key, c.Block.Key, c.Item?.Path)).ToHashSet();

        Assert.All(Texts, text =>
        {
            Assert.All(text.Value.Sections, s => Assert.Contains((text.Key, s.Key, null), cited));
            Assert.All(text.Value.Blocks, block =>
            {
                Assert.Contains((text.Key, block.Key, null), cited);
                Assert.All(block.Items, item => Assert.True(whole.Contains((text.Key, block.Key)) || cited.Contains((text.Key, block.Key, item.Label)), $"{block.Key} {item.Label}"));
            });
        });
    }

    /// <summary>Every verb that makes a line or a head, in the paragraphs' own sentences and in 2.4 b), is within a quote of such a fact.</summary>
    [Theory]
    [InlineData("relève d", 25, Fact.Line)]
    [InlineData("rend compte", 2, Fact.Line)]
    [InlineData("rendre compte", 0, Fact.Line)]
    [InlineData("est assisté", 2, Fact.Line)]
    [InlineData("fait office d", 1, Fact.Line)]
    [InlineData("donne des instructions", 1, Fact.Line)]
    [InlineData("collabore directement", 1, Fact.Line)]
    [InlineData("est dirigé", 11, Fact.Head)]
    [InlineData("dont le Chef", 3, Fact.Head)]
    [InlineData("comprend ", 8, Fact.Parent)]
    [InlineData("se compose d", 3, Fact.Parent)]
    [InlineData("sont composées d", 1, Fact.Parent)]
    [InlineData("assure des services", 1, Fact.Serves)]
    [InlineData("sont les suivantes :", 25, Fact.Attribution)]
    [InlineData("est chargé de ", 4, Fact.Attribution)]
    public async Task No_statement_is_passed_over(string words, int times, Fact fact)
    {
        var quotes = (await CitationsAsync()).Where(c => c.Fact == fact && c.Item is null && c.Block?.Source.Key == Dpkos).ToLookup(c => c.Block!.Key);
        var found = 0;
        foreach (var block in Bulletin.Blocks.Where(b => b.Kind == BlockKind.Paragraph))
            for (var at = block.Text.IndexOf(words, StringComparison.Ordinal); at >= 0; at = block.Text.IndexOf(words, at + 1, StringComparison.Ordinal))
            {
                found++;
                Assert.True(quotes[block.Key].Any(c => c.Start <= at && at + words.Length <= c.Start + c.Length), $"{block.Key}: «…{block.Text[at..Math.Min(block.Text.Length, at + 60)]}»");
            }

        Assert.Equal(times, found);
    }

    [Fact]
    public async Task Of_the_items_only_2_4_b_states_lines()
    {
        var inItems = Bulletin.Blocks.SelectMany(b => b.Items.Where(i => i.Text.Contains("rendre compte", StringComparison.Ordinal)).Select(i => $"{b.Key}-{i.Label}"));
        var lines = (await CitationsAsync()).Where(c => c is { Fact: Fact.Line, Item: not null });

        // 8.27 b) is accountability to donors for money: an attribution.
        Assert.Equal(["2.4-b", "8.27-b"], inItems);
        Assert.Equal(["2.4-b", "2.4-b"], lines.Select(c => $"{c.Block!.Key}-{c.Item!.Path}"));
    }

    private async Task<List<Citation>> CitationsAsync()
    {
        await using var db = Db.CreateDbContext();
        return await db.Citations.AsNoTracking().Include(c => c.Block!.Source).Include(c => c.Item).OrderBy(c => c.Ordinal).ToListAsync(Stop);
    }
}
