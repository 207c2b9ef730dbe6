using FsCheck;
using FsCheck.Xunit;
using PeacekeepingOrg.Core.Bulletins;
using PeacekeepingOrg.Core.Drafting;
using PeacekeepingOrg.Core.Seeding;
using PeacekeepingOrg.Core.Tests.Drafting.Scoring;
using PeacekeepingOrg.Core.Tests.Drafting.Writers;
using Xunit;

namespace PeacekeepingOrg.Core.Tests.Drafting;

/// <summary>What holds of every draft, whatever the text: each is made anew from the text.</summary>
public sealed class DraftsTests
{
    public static TheoryData<string> Bulletins => [.. TestBulletins.Names];

    [Theory]
    [MemberData(nameof(Bulletins))]
    public void A_draft_of_a_bulletin_is_an_edition_that_loads_as_it_stands(string name)
    {
        using var seed = new DraftedSeed(TestBulletins.Draft(name), TestBulletins.TextOf(name));

        Assert.Empty(SeedLoader.Check(seed.Folder));
    }

    [Theory]
    [MemberData(nameof(Bulletins))]
    public void Facts_quote_the_text_and_no_sentence_is_passed_over_in_silence(string name)
    {
        var draft = TestBulletins.Draft(name);

        Holds(draft);
        var said = Phrases(draft).Select(phrase => (phrase.Block, phrase.Item)).ToHashSet();
        Assert.All(draft.Text.Sections.SelectMany(section => section.Blocks).Where(block => block.Kind == BlockKind.Paragraph), block =>
        {
            // What only announces the items below it is said with them.
            Assert.True(said.Contains((block.Key, null)) || block.Items.Any(item => said.Contains((block.Key, item.Label))), $"{block.Key} is passed over.");
            Assert.All(block.Items, item => Assert.Contains((block.Key, item.Label), said));
        });
    }

    [Property(MaxTest = 60)]
    public void A_text_cut_off_anywhere_is_drafted_or_refused(NonNegativeInt which, NonNegativeInt place)
    {
        var name = TestBulletins.Names[which.Get % TestBulletins.Names.Count];
        var text = TestBulletins.TextOf(name);

        DraftedOrRefused(text[..(int)((long)place.Get * 7919 % (text.Length + 1))], name[..2]);
    }

    [Property(MaxTest = 60)]
    public void A_text_with_its_lines_shuffled_is_drafted_or_refused(NonNegativeInt which, int seed, bool otherLanguage)
    {
        var name = TestBulletins.Names[which.Get % TestBulletins.Names.Count];
        var lines = TestBulletins.TextOf(name).Split('\n');
        var random = new System.Random(seed);
        for (var change = random.Next(1, 60); change > 0; change--)
        {
            var (from, to) = (random.Next(lines.Length), random.Next(lines.Length));
            (lines[from], lines[to]) = (lines[to], lines[from]);
        }

        DraftedOrRefused(string.Join('\n', lines), otherLanguage ? name.StartsWith("fr", StringComparison.Ordinal) ? "en" : "fr" : name[..2]);
    }

    private static void DraftedOrRefused(string text, string language)
    {
        try
        {
            Holds(Drafter.Draft(BulletinReader.Read(text), language));
        }
        catch (BulletinFormatException refusal)
        {
            Assert.True(refusal.Line >= 1);
        }
    }

    /// <summary>Whatever the text: what is stated is quoted from it, nobody reports to himself, no unit is in itself.</summary>
    private static void Holds(StructureDraft draft)
    {
        var texts = Texts(draft.Text);
        Assert.All(Phrases(draft), phrase => Assert.Equal(phrase.Quote, texts[(phrase.Block, phrase.Item)].Substring(phrase.Start, phrase.Quote.Length)));
        Assert.All(draft.Lines, line => Assert.NotSame(line.From, line.To));
        Assert.All(draft.Lines.SelectMany(line => new[] { line.From, line.To }), end => Assert.True(end is DraftUnit unit ? draft.Units.Contains(unit) : draft.Posts.Contains(end)));
        foreach (var unit in draft.Units)
        {
            var above = unit.Parent;
            for (var depth = 0; above is not null; above = above.Parent, depth++)
                Assert.True(above != unit && depth < draft.Units.Count, $"{unit.Name} is within itself.");
        }
    }

    private static IEnumerable<Phrase> Phrases(StructureDraft draft) =>
        draft.Units.SelectMany(unit => new[] { unit.Stated, unit.ParentStated, unit.HeadStated, unit.Functions }.OfType<Phrase>())
            .Concat(draft.Posts.Select(post => post.Stated))
            .Concat(draft.Lines.Select(line => line.Stated))
            .Concat(draft.Attributions.Select(attribution => attribution.Stated))
            .Concat(draft.Unused);

    private static Dictionary<(string Block, string? Item), string> Texts(BulletinText text)
    {
        var texts = text.Sections.ToDictionary(section => (section.Key, (string?)null), section => section.Title);
        foreach (var block in text.Opening.Concat(text.Sections.SelectMany(section => section.Blocks)))
        {
            texts[(block.Key, null)] = block.Text;
            Items(block.Key, "", block.Items);
        }

        return texts;

        void Items(string block, string prefix, IEnumerable<BulletinItem> items)
        {
            foreach (var item in items)
            {
                texts[(block, prefix + item.Label)] = item.Text;
                Items(block, $"{prefix}{item.Label}-", item.Items);
            }
        }
    }
}
