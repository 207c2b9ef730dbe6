using PeacekeepingOrg.Core.Charts.Scenes;
using PeacekeepingOrg.Core.Charts.Texts;
using Xunit;

namespace PeacekeepingOrg.Core.Tests.Charts.Texts;

/// <summary>What must hold of any texts and relations, tried on many made at random, none in a circle.</summary>
public sealed class TextWebLayoutTests
{
    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 60)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void No_box_touches_another_and_no_arrow_a_box(int seed)
    {
        var web = Draw(seed, out _, out _);

        for (var i = 0; i < web.Boxes.Count; i++)
            for (var j = i + 1; j < web.Boxes.Count; j++)
                Assert.False(web.Boxes[i].Area.Overlaps(web.Boxes[j].Area), $"{web.Boxes[i]} {web.Boxes[j]}");
        Assert.All(web.Arrows, arrow => Assert.All(Area.Along(arrow.Points), stretch => Assert.All(web.Boxes, box =>
            Assert.False(box.Area.Grown(-0.5).Overlaps(stretch.Grown(0.1)), $"{arrow.Relation} crosses {box.Text.Key}"))));
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void No_words_of_an_arrow_touch_a_box_other_words_or_a_line(int seed)
    {
        var web = Draw(seed, out _, out _);

        foreach (var arrow in web.Arrows)
        {
            Assert.All(web.Boxes, box => Assert.False(box.Area.Overlaps(arrow.Label), $"{arrow.Relation} on {box.Text.Key}"));
            Assert.All(web.Arrows.Where(a => a != arrow), other =>
            {
                Assert.False(other.Label.Overlaps(arrow.Label), $"{arrow.Relation} {other.Relation}");
                Assert.All(Area.Along(other.Points), stretch => Assert.False(stretch.Grown(0.5).Overlaps(arrow.Label), $"{other.Relation} through the words of {arrow.Relation}"));
            });
        }
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void No_arrow_runs_along_another(int seed)
    {
        var web = Draw(seed, out _, out _);

        foreach (var arrow in web.Arrows)
            foreach (var other in web.Arrows.Where(a => a != arrow))
                foreach (var a in Area.Along(arrow.Points).Where(s => s.Width + s.Height > 0))
                    foreach (var b in Area.Along(other.Points).Where(s => s.Width + s.Height > 0))
                        Assert.False((a.Width > 0) == (b.Width > 0) && a.Grown(1).Overlaps(b.Grown(1)), $"{arrow.Relation} along {other.Relation}");
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Every_text_and_every_relation_is_drawn_once_within_the_drawing_and_always_alike(int seed)
    {
        var web = Draw(seed, out var texts, out var relations);
        var whole = new Area(0, 0, web.Width, web.Height);

        Assert.Equal(texts, web.Boxes.Select(b => b.Text));
        Assert.Equal(relations, web.Arrows.Select(a => a.Relation));
        Assert.All(web.Boxes, box => Assert.True(whole.Holds(box.Area)));
        Assert.All(web.Arrows.SelectMany(a => Area.Along(a.Points)), stretch => Assert.True(whole.Holds(stretch)));
        Assert.All(web.Arrows, arrow =>
        {
            var (from, to) = (web.Boxes.Single(b => b.Text.Key == arrow.Relation.From).Area, web.Boxes.Single(b => b.Text.Key == arrow.Relation.To).Area);
            Assert.Equal((from.Right, to.X), (arrow.Points[0].X, arrow.Points[^1].X));
            Assert.InRange(arrow.Points[0].Y, from.Y, from.Bottom);
            Assert.InRange(arrow.Points[^1].Y, to.Y, to.Bottom);
        });
        Assert.Equal(web.Arrows.SelectMany(a => a.Points), Draw(seed, out _, out _).Arrows.SelectMany(a => a.Points));
    }

    [Fact]
    public void Without_texts_there_is_nothing_to_draw() => Assert.Empty(TextWebLayout.Draw([], []).Boxes);

    private static TextWeb Draw(int seed, out List<WebText> texts, out List<WebRelation> relations)
    {
        var random = new Random(seed);
        string[] words = ["complète", "modifie", "en application de", "annule", "mentionne"];
        var all = Enumerable.Range(1, random.Next(1, 16))
            .Select(i => new WebText($"t{i:00}", random.Next(3) == 0 ? $"Page d’un site web numéro {i} sur la paix" : $"ST/SGB/{i}", random.Next(2) == 0 ? "non chargé" : null)).ToList();
        var found = new List<WebRelation>();
        for (var n = random.Next(0, 2 * all.Count); n > 0; n--)
        {
            var (a, b) = (random.Next(all.Count), random.Next(all.Count));
            var relation = new WebRelation(all[Math.Min(a, b)].Key, all[Math.Max(a, b)].Key, words[random.Next(words.Length)]);
            if (a != b && !found.Contains(relation))
                found.Add(relation);
        }

        (texts, relations) = (all, found);
        return TextWebLayout.Draw(all, found);
    }
}
