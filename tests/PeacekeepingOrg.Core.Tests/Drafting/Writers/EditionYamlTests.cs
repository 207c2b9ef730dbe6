using PeacekeepingOrg.Core.Drafting;
using PeacekeepingOrg.Core.Drafting.Writers;
using PeacekeepingOrg.Core.Seeding;
using PeacekeepingOrg.Core.Structure.ReportingLines;
using PeacekeepingOrg.Core.Tests.Bulletins;
using Xunit;

namespace PeacekeepingOrg.Core.Tests.Drafting.Writers;

public class EditionYamlTests
{
    [Fact]
    public void A_drafted_edition_loads_as_it_stands()
    {
        using var seed = new DraftedSeed(TinyDraft.Make(), TinyDraft.Text);
        Assert.Empty(SeedLoader.Check(seed.Folder));
    }

    [Fact]
    public void What_nothing_was_read_in_is_found_under_context_and_nowhere_else()
    {
        var yaml = Write(TinyDraft.Make());
        var context = yaml[yaml.IndexOf("\ncontext:", StringComparison.Ordinal)..yaml.IndexOf("# ---- For the reviewer", StringComparison.Ordinal)];
        Assert.Contains("at: [\"1\", \"3.4\"]", context, StringComparison.Ordinal);
        Assert.Contains("To be reviewed: nothing was read here.", context, StringComparison.Ordinal);
        Assert.DoesNotContain("\"2.1", context, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_doubt_stands_above_what_it_is_about()
    {
        var lines = Write(TinyDraft.Make()).Split('\n');
        Assert.Equal("  # to review: 2.3 names it beside the Division, the sub-heading stands within it", Above("  - id: service-du-sel", 3));
        Assert.StartsWith("  # to review: the parent: no sentence says so", Above("  - id: service-du-sel", 2), StringComparison.Ordinal);
        Assert.StartsWith("  # to review: the head: no sentence says", Above("  - id: service-du-sel", 1), StringComparison.Ordinal);
        Assert.StartsWith("  # to review: the word of its name gives no kind", Above("  - id: conseil-des-phares", 1), StringComparison.Ordinal);
        Assert.StartsWith("  # to review: the unit: no sentence says so", Above("  - id: conseiller", 1), StringComparison.Ordinal);
        Assert.Equal("  # to review: a council may be no superior", Above("  - {from: sga, to: conseil-des-phares", 1));

        string Above(string entry, int by) => lines[Array.FindIndex(lines, line => line.StartsWith(entry, StringComparison.Ordinal)) - by];
    }

    [Fact]
    public void The_three_lists_stand_at_the_end()
    {
        var yaml = Write(TinyDraft.Make());
        var lists = yaml[yaml.IndexOf("# ---- For the reviewer", StringComparison.Ordinal)..];
        Assert.Contains("# 1. Taken as certain: 3 units, 2 parents, 2 heads, 5 posts, 4 lines, 6 attributions.", lists, StringComparison.Ordinal);
        Assert.Contains("#   head: 2.2: Secrétaire général adjoint aux phares directs Département des phares", lists, StringComparison.Ordinal);
        Assert.Contains("# 2. To be reviewed: 2 units, 1 parent, 1 head, 1 place, 1 line.", lists, StringComparison.Ordinal);
        Assert.Contains("#   line: 2.2: Secrétaire général adjoint aux phares accountableTo Conseil des phares - a council may be no superior", lists, StringComparison.Ordinal);
        Assert.EndsWith("# 3. Sentences used for nothing: 2.\n#   3.1: «La mer est grande.»\n#   3.4: «Le vent souffle :»\n", lists, StringComparison.Ordinal);
    }

    [Fact]
    public void A_part_of_a_title_is_said_to_be_put_together()
    {
        var yaml = Write(TinyDraft.Make());
        Assert.Contains("title: {fr: \"Directeur de la Division des lanternes\", frBasis: ours, asPrinted: \"directeur\"}", yaml, StringComparison.Ordinal);
        Assert.Contains("name: {fr: \"Équipes de gardiens\"}", yaml, StringComparison.Ordinal);
    }

    [Fact]
    public void A_phrase_that_stands_twice_says_which()
    {
        var yaml = Write(TinyDraft.Make());
        Assert.Contains("stated: {at: \"3.3\", quote: \"Service du sel\", occurrence: 1}", yaml, StringComparison.Ordinal);
        Assert.Contains("stated: {at: \"2.2\", quote: \"Secrétaire général\", occurrence: 2}", yaml, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_two_superiors_the_first_is_the_one_to_draw_by()
    {
        var yaml = Write(TinyDraft.Make());
        Assert.Equal(1, yaml.Split("primary: true").Length - 1);
        Assert.Contains("to: secretaire-general, kind: reportsTo, primary: true", yaml, StringComparison.Ordinal);
    }

    [Fact]
    public void Functions_held_by_reference_name_the_other_text() =>
        Assert.Contains("attributionsByReference:\n      source: st-sgb-2039-1\n", Write(TinyDraft.Make()), StringComparison.Ordinal);

    [Fact]
    public void What_would_close_a_round_is_left_out_and_said()
    {
        var draft = TinyDraft.Make();
        var (head, director) = (draft.Posts[0], draft.Posts[3]);
        var round = draft with
        {
            Lines =
            [
                new(director, head, LineKind.ReportsTo, null, draft.Lines[3].Stated, null),
                new(head, director, LineKind.ReportsTo, null, draft.Lines[0].Stated, null),
                new(head, head, LineKind.Assists, null, draft.Lines[2].Stated, null),
                new(director, head, LineKind.ReportsTo, null, draft.Lines[3].Stated, "said twice"),
            ],
        };
        draft.Units[0].Parent = draft.Units[1];
        using var seed = new DraftedSeed(round, TinyDraft.Text);
        Assert.Empty(SeedLoader.Check(seed.Folder));
        var yaml = Write(round);
        Assert.Contains("left out, this file has no place for it: Secrétaire général adjoint aux phares reportsTo Directeur de la Division des lanternes, read in 2.2", yaml, StringComparison.Ordinal);
        Assert.Contains("left out, this file has no place for it: the parent of Département des phares", yaml, StringComparison.Ordinal);
        Assert.Contains("left out, this file has no place for it: a line from", yaml, StringComparison.Ordinal);
    }

    [Fact]
    public void A_list_whose_items_are_not_all_functions_gives_only_those_that_are()
    {
        var draft = TinyDraft.Make();
        var some = draft with { Attributions = [.. draft.Attributions.Where(a => a.Stated.At != "3.2-b")] };
        using var seed = new DraftedSeed(some, TinyDraft.Text);
        Assert.Empty(SeedLoader.Check(seed.Folder));
        var yaml = Write(some);
        Assert.DoesNotContain("list: \"3.2\"", yaml, StringComparison.Ordinal);
        Assert.Contains("- {holders: [division-des-lanternes], at: \"3.2-a\", quote: \"Huiler les lanternes;\"}", yaml, StringComparison.Ordinal);
    }

    [Fact]
    public void A_draft_with_nothing_in_it_accounts_for_the_whole_text()
    {
        var draft = TinyDraft.Make();
        var empty = new StructureDraft("fr", draft.Text, [], [], [], [], []);
        using var seed = new DraftedSeed(empty, TinyDraft.Text);
        Assert.Empty(SeedLoader.Check(seed.Folder));
    }

    [Theory]
    [InlineData("unit", "unit")]
    [InlineData("", "Division des lanternes")]
    [InlineData("Not An Id !", "x")]
    public void Ids_a_load_would_refuse_are_mended(string id, string name)
    {
        var draft = TinyDraft.Make();
        foreach (var unit in draft.Units)
            (unit.Id, unit.Name) = (id, name);
        using var seed = new DraftedSeed(draft, TinyDraft.Text);
        Assert.Empty(SeedLoader.Check(seed.Folder));
    }

    [Fact]
    public void A_quote_of_any_characters_comes_back_to_the_letter()
    {
        // What stands in old files: no-break and thin spaces, soft hyphens, a mark of direction, quotes and backslashes, an emoji, and length.
        var words = string.Join(' ', Enumerable.Repeat("« a »  \"b\" \\n \\ 'c' # d: {e} [f] \u00AD\u200E\u2028\u0085 \U0001F30D ;", 60)).Replace("  ", " ", StringComparison.Ordinal);
        var text = $"Section 1\n\n1.1 Le Service des mots {words} fin.";
        var read = Core.Bulletins.BulletinReader.Read(text);
        var unit = new DraftUnit
        {
            Name = "Service des mots",
            Stated = new("1.1", null, 0, read.Block("1.1").Text),
            Kind = Core.Structure.Units.UnitKind.Service,
        };
        using var seed = new DraftedSeed(new("fr", read, [unit], [], [], [], [unit.Stated]), text);
        Assert.Empty(SeedLoader.Check(seed.Folder));
    }

    private static string Write(StructureDraft draft) => EditionYaml.Write(draft, DraftParticulars.Of(draft));
}
