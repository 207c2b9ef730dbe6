using PeacekeepingOrg.Core.Drafting;
using PeacekeepingOrg.Core.Structure.ReportingLines;
using PeacekeepingOrg.Core.Structure.Units;
using Xunit;

namespace PeacekeepingOrg.Core.Tests.Drafting.Scoring;

/// <summary>The measure itself: figures worked out by hand on the first French bulletin (12 units, 10 posts, 13 lines and 23 attributions count).</summary>
public sealed class ScorerTests
{
    private readonly Expected expected = TestBulletins.ExpectedOf("fr-01-affaires-oceaniques").ToExpected("fr-01");
    private readonly StructureDraft draft;

    public ScorerTests() => draft = Perfect.Draft(expected);

    public static TheoryData<string> Bulletins => [.. TestBulletins.Names];

    [Theory]
    [MemberData(nameof(Bulletins))]
    public void A_draft_that_has_all_that_is_expected_is_right_in_all(string name)
    {
        var all = TestBulletins.ExpectedOf(name).ToExpected(name);

        var (figures, differences) = Scorer.Measure(all, Perfect.Draft(all));

        // A kind that the program does not know cannot be drafted.
        Assert.All(differences, difference => Assert.Matches("^kind: .*: none, not ", difference));
        Assert.All(Scores(figures), score => Assert.True(score.Expected == score.Found && score.Drafted == score.Right));
        Assert.Equal(all.Units.Count(unit => !unit.IsOptional), figures.Units.Right);
    }

    [Fact]
    public void A_draft_that_has_all_that_a_reviewed_edition_has_is_right_in_all()
    {
        var (all, text) = Reviewed.Dpko2010();

        var (figures, differences) = Scorer.Measure(all, Perfect.Draft(all, text));

        Assert.Empty(differences);
        // The external units and posts do not count, nor do the two lines to the Security Council.
        Assert.Equal((49, 35, 61), (figures.Units.Expected, figures.Posts.Expected, figures.Lines.Expected));
    }

    [Fact]
    public void Nothing_drafted_is_nothing_found()
    {
        var figures = Measure(draft with { Units = [], Posts = [], Lines = [], Attributions = [] });

        Assert.Equal(new Score(12, 0, 0, 0), figures.Units);
        Assert.Equal(new Score(10, 0, 0, 0), figures.Posts);
        Assert.Equal(new Score(13, 0, 0, 0), figures.Lines);
        Assert.Equal(new Score(23, 0, 0, 0), figures.Attributions);
        Assert.Equal(0, figures.Units.F1);
    }

    [Fact]
    public void A_missing_unit_lowers_recall_and_one_too_many_precision()
    {
        var without = Measure(draft with { Units = [.. draft.Units.Where(unit => unit.Name != "Groupe de la communication")] });
        var with = Measure(draft with { Units = [.. draft.Units, NewUnit("Section des marées", Unit("Division de la gouvernance des océans"))] });

        Assert.Equal(new Score(12, 11, 11, 11), without.Units);
        Assert.Equal(new Score(12, 12, 13, 12), with.Units);
        Assert.Equal(2 * 12d / 25, with.Units.F1, 12);
    }

    [Fact]
    public void Outside_units_and_posts_may_be_left_out()
    {
        var figures = Measure(draft with
        {
            Units = [.. draft.Units.Where(unit => !unit.IsExternal)],
            Posts = [.. draft.Posts.Where(post => post.Title != "Directeur de la Division de l’information")],
        });

        Assert.Equal((1, 1), (figures.Units.F1, figures.Posts.F1));
    }

    [Fact]
    public void Names_are_the_same_whatever_their_case_article_apostrophe_and_blanks()
    {
        Unit("Service de l’évaluation mondiale de l’océan").Name = "le  service de l'évaluation mondiale\u00A0de l'Océan";

        Assert.Equal(1, Measure(draft).Units.F1);
    }

    [Fact]
    public void Homonyms_are_told_apart_by_their_parents()
    {
        foreach (var office in draft.Units.Where(unit => unit.Name == "Bureau du Directeur"))
            office.Parent = Unit("Division de la gouvernance des océans");

        var figures = Measure(draft);

        Assert.Equal(new Score(12, 11, 12, 11), figures.Units);
        Assert.Equal(new Score(23, 21, 21, 19), figures.Attributions);
    }

    [Fact]
    public void Of_the_matched_units_parent_kind_and_functions_are_measured()
    {
        var group = Unit("Groupe de la communication");
        group.Parent = Unit("Département des affaires océaniques");
        group.Kind = UnitKind.Team;
        group.Functions = null;
        Unit("Service administratif").Functions = null; // Conferred by reference: may be left out.

        var figures = Measure(draft);

        Assert.Equal(1, figures.Units.F1);
        Assert.Equal((new Share(12, 11), new Share(12, 11), new Share(12, 11)), (figures.Parents, figures.Kinds, figures.Functions));
    }

    [Theory]
    [InlineData("Directeur de la Division de la gouvernance des océans")]
    [InlineData("Directrice de la Division de la gouvernance des océans")]
    [InlineData("Directeur(trice)")]
    [InlineData("directeur")]
    [InlineData("Directeur de la Division de la gouvernance des océans du Département des affaires océaniques")]
    [InlineData("Directeur de la Division de la gouvernance des océans (Département des affaires océaniques)")]
    public void A_title_may_stand_with_or_without_its_unit_and_in_either_gender(string title)
    {
        Post("Directeur de la Division de la gouvernance des océans").Title = title;

        var figures = Measure(draft);

        Assert.Equal((1, 1), (figures.Posts.F1, figures.Lines.F1));
    }

    [Theory]
    [InlineData("Directeur adjoint de la Division de la gouvernance des océans")]
    [InlineData("Chef de la Division de la gouvernance des océans")]
    [InlineData("Directeur de la Division des océans")]
    public void A_wrong_title_is_one_error_and_none_on_the_lines_of_its_post(string title)
    {
        Post("Directeur de la Division de la gouvernance des océans").Title = title;

        var figures = Measure(draft);

        Assert.Equal(new Score(10, 9, 10, 9), figures.Posts);
        Assert.Equal(1, figures.Lines.F1);
    }

    [Fact]
    public void A_post_in_another_unit_is_wrong_and_its_lines_are_not()
    {
        Post("Chef de cabinet").Unit = Unit("Service administratif");

        var figures = Measure(draft);

        Assert.Equal(new Score(10, 9, 10, 9), figures.Posts);
        Assert.Equal(1, figures.Lines.F1);
    }

    [Fact]
    public void Whether_a_post_heads_its_unit_is_measured()
    {
        Unit("Groupe de la communication").Head = null;

        Assert.Equal(new Share(10, 9), Measure(draft).Heads);
    }

    [Theory]
    [InlineData(3, 12)]
    [InlineData(4, 13)]
    public void Units_drafted_for_an_unnamed_plural_are_one_as_far_as_the_text_counts(int teams, int counted)
    {
        var parent = Unit("Division des sciences et de l’observation marines");
        var chief = Post("Directeur de la Division des sciences et de l’observation marines");
        var (units, posts, lines) = (new List<DraftUnit>(), new List<DraftPost>(), new List<DraftLine>());
        foreach (var sea in new[] { "l’Atlantique", "l’océan Indien", "l’océan Pacifique", "la mer Baltique" }.Take(teams))
        {
            units.Add(NewUnit($"Équipe de bassin de {sea}", parent));
            posts.Add(new DraftPost { Title = "Chef d’équipe", Unit = units[^1], Stated = At("6.5") });
            units[^1].Head = posts[^1];
            lines.Add(new DraftLine(posts[^1], chief, LineKind.AccountableTo, null, At("6.5"), null));
        }

        var figures = Measure(draft with
        {
            Units = [.. draft.Units.Where(unit => !unit.IsUnnamed), .. units],
            Posts = [.. draft.Posts.Where(post => !post.IsUnnamed), .. posts],
            Lines = [.. draft.Lines.Where(line => !line.From.IsUnnamed), .. lines],
            Attributions = [.. draft.Attributions.Where(attribution => !attribution.Holders[0].IsUnnamed), new DraftAttribution(units, At("6.5"), true, false)],
        });

        Assert.Equal(new Score(12, 12, counted, 12), figures.Units);
        Assert.Equal(new Score(10, 10, counted - 2, 10), figures.Posts);
        Assert.Equal(new Score(13, 13, 13, 13), figures.Lines);
        Assert.Equal(1, figures.Attributions.F1);
    }

    [Fact]
    public void A_line_of_another_kind_is_right_only_without_kinds()
    {
        var line = Line("Chef du Service administratif");

        var figures = Measure(With(line, line with { Kind = LineKind.Assists }));

        Assert.Equal(new Score(13, 12, 13, 12), figures.Lines);
        Assert.Equal(1, figures.LinesWithoutKinds.F1);
    }

    [Fact]
    public void Whom_a_unit_reports_to_may_be_said_of_its_head()
    {
        var group = Unit("Groupe de la communication");
        var reports = Line("Chef du Groupe de la communication");
        var coordinates = Line("Chef du Groupe de la communication", LineKind.CoordinatesWith);

        Assert.Equal(1, Measure(With(reports, reports with { From = group })).Lines.F1);
        Assert.Equal(new Score(13, 12, 13, 12), Measure(With(coordinates, coordinates with { From = group })).Lines);
    }

    [Fact]
    public void A_line_stated_twice_may_be_drafted_once_and_a_line_stated_once_not_twice()
    {
        var stated = expected.Lines[2];
        var twice = expected with { Lines = [.. expected.Lines, stated with { Paragraph = new("4.3") }] };

        Assert.Equal(new Score(14, 14, 13, 13), Scorer.Measure(twice, draft).Figures.Lines);
        Assert.Equal(new Score(13, 13, 14, 13), Measure(draft with { Lines = [.. draft.Lines, draft.Lines[2] with { Stated = At("4.3") }] }).Lines);
    }

    [Fact]
    public void Advice_to_an_organ_is_not_expected_and_not_wrong()
    {
        var organ = NewUnit("Assemblée générale", null);
        organ.IsExternal = true;
        var advice = new DraftLine(Post("Secrétaire général adjoint aux affaires océaniques"), organ, LineKind.Advises, null, At("3.2"), null);

        var spared = Measure(draft with { Units = [.. draft.Units, organ], Lines = [.. draft.Lines, advice] });
        var wrong = Measure(draft with { Units = [.. draft.Units, organ], Lines = [.. draft.Lines, advice with { Kind = LineKind.ReportsTo }] });

        Assert.Equal((1, 1), (spared.Units.F1, spared.Lines.F1));
        Assert.Equal((new Score(12, 12, 13, 12), new Score(13, 13, 14, 13)), (wrong.Units, wrong.Lines));
    }

    [Fact]
    public void Attributions_are_precise_in_items_and_complete_in_all()
    {
        var department = Unit("Département des affaires océaniques");

        var figures = Measure(draft with
        {
            Attributions =
            [
                .. draft.Attributions.Where(attribution => attribution.Stated.Block != "3.2"), // The one in prose that counts beside 6.5.
                new DraftAttribution([department], new Phrase("2.1", "a-ii", 0, ""), false, false), // Belongs to a), which is there.
                new DraftAttribution([department], At("2.2"), true, false), // Prose: a matter of taste.
                new DraftAttribution([department], new Phrase("2.1", "e", 0, ""), false, false),
            ],
        });

        Assert.Equal(new Score(23, 22, 22, 21), figures.Attributions);
    }

    [Fact]
    public void A_citation_is_right_where_the_fact_is_stated_or_its_name_stands()
    {
        // 10 posts, 12 units, 13 lines: of the group 4.6 has the name, 5.1 has not; the line is stated in 4.5 alone.
        var line = Line("Chef du Groupe de la communication");
        var figures = Measure(With(line, line with { Stated = At("4.6") }));
        var moved = draft with { Units = [.. draft.Units.Select(unit => unit.Name == "Groupe de la communication" ? Moved(unit, "4.6") : unit)] };
        var astray = draft with { Units = [.. draft.Units.Select(unit => unit.Name == "Groupe de la communication" ? Moved(unit, "5.1") : unit)] };

        Assert.Equal(new Share(35, 34), figures.Citations);
        Assert.Equal(new Share(35, 35), Measure(moved).Citations);
        Assert.Equal(new Share(35, 34), Measure(astray).Citations);

        static DraftUnit Moved(DraftUnit unit, string to) => new() { Name = unit.Name, Kind = unit.Kind, Parent = unit.Parent, Head = unit.Head, Stated = At(to) };
    }

    [Fact]
    public void Paragraphs_and_items_are_counted_by_number_and_then_by_text()
    {
        var section = draft.Text.Sections[1];
        var text = draft.Text with
        {
            Sections =
            [
                draft.Text.Sections[0] with { Title = "DISPOSITION GÉNÉRALE" },
                section with
                {
                    Blocks =
                    [
                        section.Blocks[0] with { Items = [.. section.Blocks[0].Items.Skip(1)] },
                        section.Blocks[1] with { Text = "Le Département est divisé en unités." },
                        .. section.Blocks.Skip(2),
                    ],
                },
                .. draft.Text.Sections.Skip(3),
            ],
        };

        var figures = Measure(draft with { Text = text });

        // Section 3 with its two paragraphs, and item 2.1 a), are missing.
        Assert.Equal(new Score(7, 6, 6, 6), figures.Sections);
        Assert.Equal(new Score(26, 24, 24, 24), figures.Paragraphs);
        Assert.Equal(new Share(24, 23), figures.ParagraphTexts);
        Assert.Equal(new Score(21, 20, 20, 20), figures.Items);
    }

    [Fact]
    public void Differences_are_named()
    {
        Unit("Groupe de la communication").Name = "Groupe de l’information";

        var (_, differences) = Scorer.Measure(expected, draft);

        Assert.Contains("unit missing: Groupe de la communication (in Bureau du Secrétaire général adjoint) 4.1", differences);
        Assert.Contains("unit wrong: Groupe de l’information (in Bureau du Secrétaire général adjoint) 4.1", differences);
    }

    private static IEnumerable<Score> Scores(Figures figures) =>
        [figures.Sections, figures.Paragraphs, figures.Items, figures.Units, figures.Posts, figures.Lines, figures.LinesWithoutKinds, figures.Attributions];

    private static Phrase At(string paragraph) => new(paragraph, null, 0, "");

    private static DraftUnit NewUnit(string name, DraftUnit? parent) => new() { Name = name, Parent = parent, Stated = At("6.2"), Kind = UnitKind.Team };

    private Figures Measure(StructureDraft changed) => Scorer.Measure(expected, changed).Figures;

    private DraftUnit Unit(string name) => draft.Units.Single(unit => unit.Name == name);

    private DraftPost Post(string title) => draft.Posts.Single(post => post.Title == title);

    private DraftLine Line(string from, LineKind kind = LineKind.ReportsTo) => draft.Lines.Single(line => line.From is DraftPost post && post.Title == from && line.Kind == kind);

    /// <summary>The draft with another line in place of one.</summary>
    private StructureDraft With(DraftLine line, DraftLine changed) => draft with { Lines = [.. draft.Lines.Select(other => other == line ? changed : other)] };
}
