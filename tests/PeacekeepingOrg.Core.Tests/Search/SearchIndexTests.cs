using PeacekeepingOrg.Core.Search;
using PeacekeepingOrg.Core.Structure.Sources;
using Xunit;

namespace PeacekeepingOrg.Core.Tests.Search;

public sealed class SearchIndexTests
{
    [Theory]
    [InlineData("", SearchProblem.NoWords)]
    [InlineData("   ", SearchProblem.NoWords)]
    [InlineData("\" - \" *", SearchProblem.OnlyOperators)]
    [InlineData("-", SearchProblem.OnlyOperators)]
    [InlineData("-police", SearchProblem.OnlyExclusions)]
    [InlineData("-\"état de droit\" -police", SearchProblem.OnlyExclusions)]
    [InlineData("de la", SearchProblem.StopWordsOnly)]
    [InlineData("l'", SearchProblem.StopWordsOnly)]
    [InlineData("of the", SearchProblem.StopWordsOnly)]
    public void A_query_with_nothing_to_look_for_is_told_so(string words, SearchProblem problem)
    {
        var results = Search(words);

        Assert.Equal(problem, results.Problem);
        Assert.Equal(0, results.Total);
    }

    [Fact]
    public void A_query_of_ten_thousand_characters_is_answered_by_its_beginning()
    {
        var results = Search("déminage " + new string('x', 10_000));

        Assert.Equal(SearchProblem.TooLong, results.Problem);
        Assert.True(results.Total > 0);
    }

    [Theory]
    [InlineData("<script>alert('x')</script>")]
    [InlineData("text:foo AND (bar OR *) ~2 ^4 [a TO z] {")]
    [InlineData("\\\\ \" ( ) && || ! + ?")]
    [InlineData("drones")]
    public void What_the_texts_do_not_have_finds_nothing(string words)
    {
        var results = Search(words);

        Assert.Equal(0, results.Total);
        Assert.Null(results.Suggestion);
    }

    [Theory]
    [InlineData("DPKO", "dpko")]
    [InlineData("dpko", "dpko")]
    [InlineData("D.P.K.O.", "dpko")]
    [InlineData("unmas", "mine-action")]
    [InlineData("force generation service", "force-generation")]
    [InlineData("service de la constitution des forces", "force-generation")]
    [InlineData("military adviser", "military-adviser-post")]
    public void An_exact_name_or_acronym_comes_first(string words, string id) =>
        Assert.Equal(id, Search(words).Hits[0].Document.Id);

    [Theory]
    [InlineData("police")]
    [InlineData("formation")]
    [InlineData("lutte contre les mines")]
    [InlineData("situation")]
    public void Attributions_come_first(string words) =>
        Assert.Equal(SearchKind.Attribution, Search(words).Hits[0].Document.Kind);

    [Theory]
    [InlineData("ST/SGB/1997/5")]
    [InlineData("st/sgb/1997/5")]
    [InlineData("\"ST/SGB/1997/5\"")]
    public void A_document_symbol_is_one_word(string words) =>
        Assert.Equal(["preamble-1", "1", "2.3", "4.9"], Search(words).Hits.Select(hit => hit.Document.Id).Order(Comparer<string>.Create(ByPlace)));

    [Fact]
    public void A_paragraph_s_number_finds_what_it_says() =>
        Assert.Equal(
            ["8.23-a", "8.23-b", "8.23-c"],
            Ids(Search("8.23", kind: SearchKind.Attribution)).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("deminage", "8.25-b", "lutte antimines|déminage|mines")]
    [InlineData("DPKO", "2.1-a", "")]
    [InlineData("demining", "8.25-b", "lutte antimines|déminage|mines")]
    [InlineData("l'etat de droit", "8.4-d", "état de droit")]
    [InlineData("\"ASSURANCE QUALITE\"", "4.2-g", "assurance qualité")]
    [InlineData("MoU", "7.8-b", "mémorandums d’accord")]
    [InlineData("fonds affectation", "8.23-c", "Fonds|affectation")]
    [InlineData("oeuvre \"assurance qualité\"", "4.2-g", "œuvre|assurance qualité")]
    public void What_matched_is_marked_in_the_text_as_issued(string words, string id, string marked)
    {
        var hit = Search(words).Hits.FirstOrDefault(hit => hit.Document.Id == id);

        Assert.Equal(marked, hit is null ? "" : string.Join('|', hit.Highlights.Select(part => hit.Text.Substring(part.Start, part.Length))));
    }

    [Fact]
    public void What_matched_is_marked_in_the_name_in_both_languages()
    {
        var hit = Search("force generation", kind: SearchKind.Unit).Hits[0];

        Assert.Equal("force-generation", hit.Document.Id);
        Assert.Equal("constitution des forces", Marked(hit.Document.Title.Fr!, hit.TitleHighlights.Fr));
        Assert.Equal("Force Generation", Marked(hit.Document.Title.En!, hit.TitleHighlights.En));
    }

    [Fact]
    public void The_very_words_rank_above_their_synonyms()
    {
        Assert.Equal("8.25-b", Search("déminage").Hits[0].Document.Id);
        Assert.NotEqual("8.25-b", Search("antimines").Hits[0].Document.Id);
    }

    [Fact]
    public void All_words_are_required_and_the_reader_is_told_where_that_finds_nothing()
    {
        Assert.False(Search("remboursement matériel").AnyWord);

        var some = Search("remboursement matériel drones");
        Assert.True(some.AnyWord);
        Assert.All(some.Hits, hit => Assert.True(hit.Highlights.Count >= 2));
        Assert.Equal(0, Search("drones sous-marins nucléaires remboursement").Total);
    }

    [Fact]
    public void A_word_missing_in_the_text_may_stand_in_its_holder_s_name()
    {
        var results = Search("force generation remboursement");

        Assert.False(results.AnyWord);
        Assert.Contains("7.8-b", results.Hits.Select(hit => hit.Document.Id));
    }

    [Fact]
    public void Exact_phrases_hold_even_where_not_all_other_words_are_found() =>
        Assert.All(
            Search("\"assurance qualité\" drones police", kind: SearchKind.Attribution).Hits,
            hit => Assert.Contains("assurance qualité", hit.Text, StringComparison.Ordinal));

    [Theory]
    [InlineData("police", "\"police")]
    [InlineData("police", "police\"")]
    [InlineData("\"assurance qualité\"", "“assurance qualité”")]
    [InlineData("\"assurance qualité\"", "«\u202Fassurance\u00A0qualité\u202F»")]
    [InlineData("l'état de droit", "l’état de droit")]
    [InlineData("formation -police", "formation −police")]
    [InlineData("état", "e\u0301tat")]
    public void Signs_that_mean_the_same_find_the_same(string one, string other) =>
        Assert.Equal(Ids(Search(one)), Ids(Search(other)));

    [Theory]
    [InlineData("deminnage", "déminage")]
    [InlineData("demiange", "déminage")]
    [InlineData("constituton des forces", "constitution des forces")]
    [InlineData("\"asurance qualité\"", "\"assurance qualité\"")]
    [InlineData("polise -formation", "police -formation")]
    [InlineData("déminage", null)]
    [InlineData("démineurs", null)]
    [InlineData("mémorandum", null)]
    [InlineData("UNPOL", null)]
    [InlineData("xyzzyqwerty", null)]
    public void A_misspelt_word_is_put_right_as_the_text_has_it(string words, string? suggestion) =>
        Assert.Equal(suggestion, Search(words).Suggestion);

    [Fact]
    public void The_last_word_finds_longer_ones_while_it_is_typed()
    {
        Assert.Equal(0, Search("démob").Total);

        var results = DpkoDocuments.Index.Search(new("démob") { Prefix = true });
        Assert.Contains("8.18-a", results.Hits.Select(hit => hit.Document.Id));
        Assert.All(results.Hits.Where(hit => hit.Document.Kind == SearchKind.Attribution), hit => Assert.NotEmpty(hit.Highlights));
        Assert.Null(results.Suggestion);
    }

    [Fact]
    public void A_paragraph_that_is_an_attribution_is_found_once_unless_paragraphs_are_asked_for()
    {
        Assert.Equal(5, Search("\"assurance qualité\"").Total);
        Assert.Equal(5, Search("\"assurance qualité\"", kind: SearchKind.Paragraph).Total);
    }

    [Fact]
    public void Each_count_is_what_choosing_it_gives()
    {
        var query = new SearchQuery("police", Unit: "orolsi", Kind: SearchKind.Attribution);
        var results = DpkoDocuments.Index.Search(query);

        Assert.All(results.Kinds, kind =>
            Assert.Equal(kind.Count, DpkoDocuments.Index.Search(query with { Kind = Enum.Parse<SearchKind>(kind.Key, ignoreCase: true) }).Total));
        Assert.All(results.Units, unit => Assert.Equal(unit.Count, DpkoDocuments.Index.Search(query with { Unit = unit.Key }).Total));
        Assert.All(results.Authorities, authority =>
            Assert.Equal(authority.Count, DpkoDocuments.Index.Search(query with { Authority = Enum.Parse<Authority>(authority.Key, ignoreCase: true) }).Total));
        Assert.Equal(["dpet", "operations", "military", "orolsi", "police"], results.Units.Select(unit => unit.Key));
        Assert.Equal("Office of Rule of Law and Security Institutions", results.Units[3].Name?.En);
    }

    [Fact]
    public void A_unit_chosen_offers_what_it_consists_of()
    {
        var results = DpkoDocuments.Index.Search(new SearchQuery("police", Unit: "orolsi", Kind: SearchKind.Attribution));

        Assert.Equal("police", results.Units[^1].Key);
    }

    [Fact]
    public void A_unit_is_searched_with_all_below_it()
    {
        Assert.Equal(
            ["8.23-a", "8.23-c", "8.25-a", "8.25-b", "8.25-c", "8.27-a", "8.27-b"],
            Ids(DpkoDocuments.Index.Search(new("déminage", Unit: "mine-action", Kind: SearchKind.Attribution))).Order(StringComparer.Ordinal));
        Assert.Equal(0, DpkoDocuments.Index.Search(new("déminage", Unit: "military")).Total);
    }

    [Fact]
    public void The_unit_chosen_is_counted_even_where_it_has_nothing() =>
        Assert.Contains(DpkoDocuments.Index.Search(new("déminage", Unit: "force-generation")).Units, unit => unit is { Key: "force-generation", Count: 0 });

    [Fact]
    public void Another_edition_has_nothing_of_this_one() =>
        Assert.Equal(0, DpkoDocuments.Index.Search(new("police", Edition: "dpo-2019")).Total);

    [Fact]
    public void Pages_put_together_are_the_whole_answer_in_the_same_order()
    {
        var whole = Ids(DpkoDocuments.Index.Search(new("police", PageSize: 1000)));
        var pages = Enumerable.Range(1, (whole.Count / 7) + 1).SelectMany(page => Ids(DpkoDocuments.Index.Search(new("police", Page: page, PageSize: 7))));

        Assert.Equal(whole, pages);
        Assert.Empty(DpkoDocuments.Index.Search(new("police", Page: int.MaxValue, PageSize: 100)).Hits);
    }

    [Fact]
    public void Equal_scores_are_in_document_order()
    {
        var documents = Enumerable.Range(1, 20).Select(i => DpkoDocuments.All[0] with { Id = $"x-{i}", Text = "Même texte", Ordinal = 20 - i }).ToList();
        using var index = SearchIndex.Build(documents, Synonyms.None);

        Assert.Equal(Enumerable.Range(0, 20), index.Search(new("texte")).Hits.Select(hit => hit.Document.Ordinal));
    }

    [Fact]
    public async Task Many_readers_at_once_get_the_same_answers()
    {
        string[] queries = ["déminage", "\"assurance qualité\"", "formation -police", "constituton", "drones", "état de droit"];
        var expected = queries.ToDictionary(query => query, query => Ids(Search(query)));

        await Parallel.ForEachAsync(Enumerable.Range(0, 600), TestContext.Current.CancellationToken, (i, _) =>
        {
            var query = queries[i % queries.Length];
            Assert.Equal(expected[query], Ids(Search(query)));
            return ValueTask.CompletedTask;
        });
    }

    [Fact]
    public void An_index_of_nothing_finds_nothing()
    {
        using var index = SearchIndex.Build([], Synonyms.None);

        Assert.Equal(0, index.Search(new("police")).Total);
    }

    private static SearchResults Search(string words, SearchKind? kind = null) =>
        DpkoDocuments.Index.Search(new(words, Kind: kind, PageSize: 1000));

    private static IReadOnlyList<string> Ids(SearchResults results) => [.. results.Hits.Select(hit => hit.Document.Id)];

    private static string Marked(string text, IReadOnlyList<Highlight> parts) =>
        string.Join('|', parts.Select(part => text.Substring(part.Start, part.Length)));

    private static int ByPlace(string? one, string? other) => Place(one!).CompareTo(Place(other!));

    private static int Place(string id) => DpkoDocuments.All.Single(document => document.Kind == SearchKind.Paragraph && document.Id == id).Ordinal;
}
