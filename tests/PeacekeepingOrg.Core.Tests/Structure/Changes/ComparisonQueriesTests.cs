using PeacekeepingOrg.Core.Structure;
using PeacekeepingOrg.Core.Structure.Changes;
using PeacekeepingOrg.Core.Structure.Citations;
using PeacekeepingOrg.Core.Tests.Data;
using Xunit;

namespace PeacekeepingOrg.Core.Tests.Structure.Changes;

/// <summary>ST/SGB/2010/1 beside the page about DPO, written by hand from both.</summary>
public abstract class ComparisonQueriesTests(TestEngine engine) : DataTests(engine)
{
    private const string Dpo = "dpo-2019";

    [Fact]
    public async Task What_both_texts_name_is_kept_or_renamed()
    {
        var comparison = await ComparedAsync();

        Assert.Equal(
            [
                "Renamed dpko → dpko",
                "Kept office-of-military-affairs → office-of-military-affairs",
                "Kept office-of-rule-of-law-and-security-institutions → office-of-rule-of-law-and-security-institutions",
            ],
            comparison.Changes.Where(c => c.Kind is not ChangeKind.ToBeReviewed).Select(Told));
    }

    [Fact]
    public async Task What_the_texts_leave_open_is_put_side_by_side_and_settled_by_no_one()
    {
        var comparison = await ComparedAsync();

        Assert.Equal(
            [
                "ToBeReviewed policy-evaluation-and-training-division → strategic-peacekeeping-partnership-division",
                "ToBeReviewed africa-i-division, africa-ii-division, asia-and-middle-east-division, europe-and-latin-america-division → regional-divisions",
                "ToBeReviewed usg-peacekeeping-operations → usg-peacekeeping-operations",
                "ToBeReviewed asg-peacekeeping-operations → asg-regional-divisions",
            ],
            comparison.Changes.Where(c => c is { Kind: ChangeKind.ToBeReviewed, IsEarlierOnly: false, IsLaterOnly: false }).Select(Told));
        Assert.All(comparison.Changes.Where(c => c.IsCurated), c => Assert.True(c is { FromCitations.Count: > 0, ToCitations.Count: > 0 }, Told(c)));
    }

    [Fact]
    public async Task A_page_that_describes_abolishes_nothing_and_creates_nothing()
    {
        var comparison = await ComparedAsync();

        Assert.DoesNotContain(comparison.Changes, c => c.Kind is ChangeKind.Abolished or ChangeKind.Created or ChangeKind.Moved or ChangeKind.Merged or ChangeKind.Split);
        var unnamed = comparison.Changes.Where(c => c.IsEarlierOnly).ToList();
        Assert.Equal((41, 33), (unnamed.Count(c => c.Type == EndpointType.Unit), unnamed.Count(c => c.Type == EndpointType.Post)));
        Assert.All(unnamed, c => Assert.Contains("Page du DPO) ne nomme pas", c.Reason.Fr, StringComparison.Ordinal));
        Assert.All(unnamed, c => Assert.Contains("not thereby abolished", c.Reason.En, StringComparison.Ordinal));
        Assert.DoesNotContain(comparison.Changes, c => c.IsLaterOnly);
        Assert.Equal([(ChangeKind.Renamed, 1), (ChangeKind.Kept, 2), (ChangeKind.ToBeReviewed, 78)], comparison.Counts);
    }

    [Fact]
    public async Task Every_change_is_inferred_with_a_reason_and_cites_what_it_compares()
    {
        var comparison = await ComparedAsync();

        Assert.All(comparison.Changes, c => Assert.Equal(FactBasis.Inferred, c.Basis));
        Assert.All(comparison.Changes, c => Assert.NotEmpty(c.Citations));
        Assert.All(comparison.Changes.SelectMany(c => c.FromCitations), c => Assert.Equal("st-sgb-2010-1", c.SourceKey));
        Assert.All(comparison.Changes.SelectMany(c => c.ToCitations), c => Assert.Equal("dpo-page", c.SourceKey));
        Assert.DoesNotContain(comparison.Changes.SelectMany(c => c.From.Concat(c.To)), e => e.IsExternal);
    }

    [Fact]
    public async Task Changes_come_in_the_order_of_the_bulletin_units_before_posts()
    {
        var comparison = await ComparedAsync();
        var order = comparison.From.Units.Select(u => u.Endpoint).Concat(comparison.From.Posts.Select(p => p.Endpoint)).ToList();

        var places = comparison.Changes.Select(c => order.IndexOf(c.From[0])).ToList();

        Assert.Equal(places.Order(), places);
    }

    [Fact]
    public async Task Of_a_kept_office_it_tells_what_only_one_text_says()
    {
        var office = (await ComparedAsync()).Changes.Single(c => c.Concerns(EndpointType.Unit, "office-of-military-affairs", isLater: true));

        Assert.Equal(["7.1", "2.2"], office.FromCitations.Select(c => c.Paragraph));
        Assert.Equal(["subheading-3", "p5"], office.ToCitations.Select(c => c.Paragraph));
        var head = office.Differences.Single(d => d.Fact == ComparedFact.Head);
        Assert.Equal(("military-adviser", "7.1", false), (head.From.End?.Key, head.From.Citation?.Paragraph, head.To.IsEstablished));
        Assert.Equal(
            [(ComparedFact.Head, null, null), (ComparedFact.Units, 4, 0), (ComparedFact.Attributions, 0, 2)],
            office.Differences.Select(d => (d.Fact, d.From.Number, d.To.Number)));
    }

    [Theory]
    [InlineData("dpko-2010", "military-planning-service", 0, 1)]
    [InlineData("dpko-2010", "africa-i-division", 0, 1)]
    [InlineData("dpo-2019", "regional-divisions", 1, 0)]
    [InlineData("dpo-2019", "dppa", 0, 0)]
    [InlineData("polmil", "polmil", 0, 0)]
    public async Task A_unit_knows_what_became_of_it_before_and_after(string edition, string unit, int before, int after)
    {
        var around = await Db.Comparisons.OfAsync(edition, EndpointType.Unit, unit, Stop);

        Assert.Equal((before, after), (around.Before?.Changes.Count ?? 0, around.After?.Changes.Count ?? 0));
        Assert.Equal((edition == Dpo, edition == Dpko), (around.Before is not null, around.After is not null));
    }

    [Fact]
    public async Task Only_editions_of_one_organization_in_the_order_of_time_are_compared()
    {
        Assert.Equal([(Dpko, Dpo)], (await Db.Comparisons.PairsAsync(Stop)).Select(p => (p.From.Key, p.To.Key)));
        Assert.Null(await Db.Comparisons.FindAsync(Dpo, Dpko, Stop));
        Assert.Null(await Db.Comparisons.FindAsync(Dpko, Dpko, Stop));
        Assert.Null(await Db.Comparisons.FindAsync(Dpko, "polmil", Stop));
        var editions = await Db.Editions.ListAsync(Stop);
        Assert.Equal(
            [PairFault.Swapped, PairFault.Same, PairFault.OtherOrganization, PairFault.UnknownFrom, PairFault.UnknownTo],
            new[] { (Dpo, Dpko), (Dpko, Dpko), (Dpko, "polmil"), ("dpko-2011", Dpo), (Dpko, "dpo-2020") }.Select(p => ComparisonPair.FaultOf(editions, p.Item1, p.Item2)));
    }

    [Fact]
    public async Task An_attribution_lies_beside_the_later_one_that_takes_up_its_words()
    {
        var lineages = await Db.Comparisons.LineagesAsync(await ComparedAsync(), Stop);

        Assert.Equal(
            ["dpko", "policy-evaluation-and-training-division", "africa-i-division", "office-of-military-affairs", "office-of-rule-of-law-and-security-institutions"],
            lineages.Select(l => l.Units[0].Key));
        Assert.Equal(4, lineages[2].Units.Count);
        Assert.Equal(("2.1-i", "p1-p2"), Matched(lineages[0], "2.1-i"));
        Assert.Equal(("2.1-h", "p1-p2"), Matched(lineages[0], "2.1-h"));
        Assert.Equal(("8.2-p2", "p6-p1"), Matched(lineages[4], "8.2-p2"));
        Assert.Equal(("8.16-f", "p6-p1"), Matched(lineages[4], "8.16-f"));
    }

    [Fact]
    public async Task Where_nothing_takes_up_its_words_nothing_is_set_beside_it()
    {
        var lineages = await Db.Comparisons.LineagesAsync(await ComparedAsync(), Stop);

        Assert.Equal(("2.1-m", null), Matched(lineages[0], "2.1-m"));
        Assert.Equal(("2.1-l", null), Matched(lineages[0], "2.1-l"));
        Assert.All(lineages[2].Rows, r => Assert.Null(r.Later));
        Assert.Equal(["6.7-a", "6.7-b", "6.7-c", "6.7-d", "6.7-e"], lineages[2].Rows.Take(5).Select(r => r.Earlier.Key));
        Assert.Equal(["p9-p1"], lineages[2].LaterOnly.Select(a => a.Key));
        Assert.Contains("p2-p1", lineages[0].LaterOnly.Select(a => a.Key));
    }

    [Theory]
    [InlineData("force-generation-service", "office-of-military-affairs", "7.8-a")]
    [InlineData("office-of-operations", "", "6.2-p1")]
    [InlineData("africa-ii-division", "regional-divisions", "6.7-a")]
    [InlineData("office-of-military-affairs", "office-of-military-affairs", "7.2-p1")]
    public async Task Any_unit_can_be_asked_for_by_itself(string unit, string successors, string first)
    {
        var lineage = await Db.Comparisons.LineageAsync(await ComparedAsync(), unit, Stop);

        Assert.NotNull(lineage);
        Assert.Contains(unit, lineage.Units.Select(u => u.Key));
        Assert.Equal(successors, Names(lineage.Successors));
        Assert.Equal(first, lineage.Rows[0].Earlier.Key);
    }

    [Theory]
    [InlineData("dfs")]
    [InlineData("regional-divisions")]
    public async Task A_unit_the_earlier_edition_does_not_have_as_its_own_has_no_lineage(string unit) =>
        Assert.Null(await Db.Comparisons.LineageAsync(await ComparedAsync(), unit, Stop));

    private static (string, string?) Matched(Lineage lineage, string key) => lineage.Rows.Where(r => r.Earlier.Key == key).Select(r => (key, r.Later?.Key)).Single();

    private async Task<Comparison> ComparedAsync() => (await Db.Comparisons.FindAsync(Dpko, Dpo, Stop))!;

    private static string Told(ChangeView change) => $"{change.Kind} {Names(change.From)} → {Names(change.To)}";
}

public sealed class SqliteComparisonQueriesTests(SqliteEngine engine) : ComparisonQueriesTests(engine);

[Collection(SqlServerEngine.Collection)]
public sealed class SqlServerComparisonQueriesTests(SqlServerEngine engine) : ComparisonQueriesTests(engine);
