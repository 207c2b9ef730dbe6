using System.Text;
using PeacekeepingOrg.Core.Seeding;
using Xunit;

namespace PeacekeepingOrg.Core.Tests.Seeding;

/// <summary>One fault in the good seed folder at a time: the file, the line, the field and the remedy are told.</summary>
public sealed class SeedFaultTests : IDisposable
{
    private const string Edition = SeedCopy.Edition;
    private const string Later = "editions/dpo-2019.yaml";

    private readonly SeedCopy _seed = new();

    public void Dispose() => _seed.Dispose();

    [Fact]
    public void A_parent_that_is_no_unit()
    {
        var line = _seed.Edit(Edition, "parent: {unit: dpko,", "parent: {unit: dppko,", within: "- id: office-of-operations");

        _seed.HasOnly(Edition, line, "office-of-operations.parent: there is no unit 'dppko'", "mend the id");
    }

    [Fact]
    public void A_head_that_is_no_post()
    {
        var line = _seed.Edit(Edition, "head: {post: chief-situation-centre", "head: {post: chief-situation-center");

        _seed.HasOnly(Edition, line, "situation-centre.head: there is no post 'chief-situation-center'", "under posts");
    }

    [Fact]
    public void A_post_that_heads_two_units()
    {
        var line = _seed.Edit(Edition, "head: {post: chief-executive-office", "head: {post: chief-situation-centre");

        _seed.HasOnly(Edition, line, "executive-office.head: 'chief-situation-centre' already heads 'situation-centre'", "add another post");
    }

    [Fact]
    public void A_line_that_leads_nowhere()
    {
        var line = _seed.Edit(Edition, "to: chief-of-staff, kind: reportsTo, at: \"4.6\"", "to: chief-of-stuff, kind: reportsTo, at: \"4.6\"");

        _seed.HasOnly(Edition, line, "lines.to: there is no unit or post 'chief-of-stuff'", "mend the id");
    }

    [Fact]
    public void A_line_by_way_of_nobody()
    {
        var line = _seed.Edit(Edition, "through: usg-peacekeeping-operations", "through: nobody");

        _seed.HasOnly(Edition, line, "lines.through: there is no post 'nobody'", "mend the id");
    }

    [Fact]
    public void A_line_to_itself()
    {
        var line = _seed.Edit(Edition, "{from: chief-situation-centre, to: chief-of-staff,", "{from: chief-situation-centre, to: chief-situation-centre,");

        _seed.Has(Edition, line, "lines: 'chief-situation-centre' has a line to itself", "Mend from or to");
    }

    [Fact]
    public void A_line_given_twice()
    {
        const string Line = "  - {from: chief-situation-centre, to: chief-of-staff, kind: reportsTo, at: \"4.6\", quote: \"Le Chef du Centre de situation relève du Chef de cabinet.\"}\n";
        var line = _seed.Edit(Edition, Line, Line + Line);

        _seed.HasOnly(Edition, line + 1, "the line chief-situation-centre → chief-of-staff is given twice", "Leave one out");
    }

    [Fact]
    public void An_attribution_of_nobody()
    {
        var line = _seed.Edit(Edition, "{holders: [military-adviser],", "{holders: [],");

        _seed.HasOnly(Edition, line, "attributions.holders is empty", "on which the function is conferred");
    }

    [Fact]
    public void An_attribution_of_one_unknown()
    {
        var line = _seed.Edit(Edition, "{holders: [military-adviser],", "{holders: [military-advisor],");

        _seed.HasOnly(Edition, line, "attributions.holders: there is no unit or post 'military-advisor'", "mend the id");
    }

    [Fact]
    public void A_list_without_holders()
    {
        _seed.Edit(Edition, "    attributions: {list: \"4.7\", quote: \"Les principales attributions du Centre de situation sont les suivantes :\"}\n", "");
        var text = File.ReadAllLines(_seed.PathOf(SeedCopy.Text)).ToList();
        var line = text.FindIndex(t => t.StartsWith("4.7 ", StringComparison.Ordinal)) + 1;

        var problems = _seed.Problems();

        _seed.Has(SeedCopy.Text, line, "4.7: no fact cites this block", "list it under context");
        Assert.Equal(["4.7", "4.7-a", "4.7-b", "4.7-c", "4.7-d", "4.7-e", "4.7-f"], problems.Select(p => p.Message.Split(':')[0]));
        Assert.All(problems, p => Assert.Equal(SeedCopy.Text, p.File));
    }

    [Fact]
    public void A_list_where_the_text_has_none()
    {
        var line = _seed.Edit(Edition, "attributions: {list: \"4.7\", quote: \"Les principales attributions du Centre de situation sont les suivantes :\"}",
            "attributions: {list: \"4.6\", quote: \"Le Chef du Centre de situation\"}");

        _seed.Has(Edition, line, "situation-centre.attributions: 4.6 has no list", "Name the paragraph");
    }

    [Fact]
    public void Attributions_by_reference_to_an_unknown_source()
    {
        var line = _seed.Edit(Edition, "attributionsByReference:\n      source: st-sgb-1997-5", "attributionsByReference:\n      source: st-sgb-1997-6");

        _seed.HasOnly(Edition, line + 1, "executive-office.attributionsByReference: there is no source 'st-sgb-1997-6'", "source.yaml");
    }

    [Fact]
    public void A_quote_that_is_not_in_the_paragraph()
    {
        var line = _seed.Edit(Edition, "quote: \"Le Chef du Centre de situation\"", "quote: \"La Cheffe du Centre de situation\"");

        _seed.HasOnly(Edition, line, "The quote of situation-centre.head is not in 4.6: «La Cheffe du Centre de situation».", "to the letter");
    }

    [Fact]
    public void A_quote_with_the_other_apostrophe()
    {
        var line = _seed.Edit(Edition, "Section de la gestion des missions et de l’appui\"}", "Section de la gestion des missions et de l'appui\"}");

        _seed.Has(Edition, line, "The quote of mission-management-and-support-section.stated", "apostrophes included");
    }

    [Fact]
    public void A_quote_left_out()
    {
        var line = _seed.Edit(Edition, "head: {post: chief-situation-centre, at: \"4.6\", quote: \"Le Chef du Centre de situation\"}", "head: {post: chief-situation-centre, at: \"4.6\"}");

        _seed.HasOnly(Edition, line, "The quote of situation-centre.head is not in 4.6", "Copy the phrase");
    }

    [Fact]
    public void A_quote_that_the_paragraph_has_twice()
    {
        var line = _seed.Edit(Edition, "{unit: dpko, at: \"5.8\", quote: \"assure des services à l’intention du Département des opérations de maintien de la paix\"}",
            "{unit: dpko, at: \"5.8\", quote: \"Département des opérations de maintien de la paix\"}");

        _seed.HasOnly(Edition, line, "The quote of policy-evaluation-and-training-division.serves is in 5.8 more than once", "occurrence: 1");
    }

    [Theory]
    [InlineData(1, 0)]
    [InlineData(2, 0)]
    [InlineData(3, 1)]
    [InlineData(0, 1)]
    [InlineData(-1, 1)]
    public void A_quote_that_the_paragraph_has_twice_and_the_occurrence_meant(int occurrence, int problems)
    {
        _seed.Edit(Edition, "{unit: dpko, at: \"5.8\", quote: \"assure des services à l’intention du Département des opérations de maintien de la paix\"}",
            $"{{unit: dpko, at: \"5.8\", occurrence: {occurrence}, quote: \"Département des opérations de maintien de la paix\"}}");

        Assert.Equal(problems, _seed.Problems().Count);
    }

    [Theory]
    [InlineData("4.11")]
    [InlineData("4.6-a")]
    [InlineData("")]
    [InlineData("4.6-")]
    [InlineData("-")]
    public void A_paragraph_that_is_not_there(string at)
    {
        var line = _seed.Edit(Edition, "head: {post: chief-situation-centre, at: \"4.6\"", $"head: {{post: chief-situation-centre, at: \"{at}\"");

        _seed.HasOnly(Edition, line, $"'{at}' is no paragraph or item of st-sgb-2010-1", "8.23-c");
    }

    [Fact]
    public void A_paragraph_of_a_source_that_is_not_loaded()
    {
        var line = _seed.Edit(Edition, "head: {post: chief-situation-centre, at: \"4.6\"", "head: {post: chief-situation-centre, at: \"st-sgb-1997-5#4.6\"");

        _seed.HasOnly(Edition, line, "'st-sgb-1997-5#4.6' refers to the source 'st-sgb-1997-5', whose text is not loaded", "Name a loaded source");
    }

    [Fact]
    public void A_fact_without_a_citation()
    {
        var line = _seed.Edit(Edition, "parent: {unit: dpko, at: \"2.2\", quote: \"Le Département est divisé en unités administratives, selon la description donnée dans la présente circulaire.\"}",
            "parent: {unit: dpko}", within: "- id: office-of-operations");

        _seed.HasOnly(Edition, line, "office-of-operations.parent names no place", "or inferred with the reason");
    }

    [Fact]
    public void A_unit_no_phrase_states()
    {
        _seed.Edit(Edition, "    stated: {at: \"4.6\", quote: \"Centre de situation\"}\n", "");
        var line = LineOf("  - id: situation-centre");

        _seed.HasOnly(Edition, line, "situation-centre.stated has no citation", "Give at and quote");
    }

    [Fact]
    public void A_fact_inferred_without_a_reason()
    {
        var line = _seed.Edit(Edition, "inferred:\n        fr: \"Le Bureau porte", "inferred:\n        note: \"Le Bureau porte");
        Assert.Contains(_seed.Problems(), p => p.Message.Contains("note", StringComparison.Ordinal));
        _seed.Edit(Edition, "inferred:\n        note: \"Le Bureau porte le titre de ce poste\u202f; aucune phrase ne dit qui le dirige.\"", "inferred:\n        fr: \"\"");

        _seed.HasOnly(Edition, line + 1, "office-of-the-chief-of-staff.head: inferred.fr is missing", "Say why");
    }

    [Fact]
    public void A_name_that_is_not_in_the_phrase_that_states_it()
    {
        var line = _seed.Edit(Edition, "stated: {at: \"4.6\", quote: \"Centre de situation\"}", "stated: {at: \"4.6\", quote: \"Centre de\"}");

        _seed.HasOnly(Edition, line, "situation-centre: the name «Centre de situation» is not in the phrase that states it", "asPrinted");
    }

    [Fact]
    public void A_name_missing()
    {
        var line = _seed.Edit(Edition, "name: {fr: \"Centre de situation\", ", "name: {");

        _seed.HasOnly(Edition, line, "name.fr is missing", "Give the French text");
    }

    [Fact]
    public void An_English_name_without_its_basis()
    {
        var line = _seed.Edit(Edition, "en: \"Situation Centre\", enBasis: official", "en: \"Situation Centre\"");

        _seed.HasOnly(Edition, line, "name.enBasis is missing", "official or ours");
    }

    [Fact]
    public void An_acronym_or_an_alias_without_its_basis()
    {
        var acronym = _seed.Edit(Edition, "acronym: {en: SITCEN, basis: official}", "acronym: {en: SITCEN}");
        var alias = _seed.Edit(Edition, "{text: SLAM, lang: fr, kind: abbreviation, basis: ours}", "{text: SLAM, lang: fr, kind: abbreviation}");

        _seed.Has(Edition, acronym, "situation-centre.acronym.basis is missing", "official or ours");
        _seed.Has(Edition, alias, "mine-action-service.aliases: basis is missing", "official or ours");
    }

    [Fact]
    public void An_alias_in_a_third_language()
    {
        var line = _seed.Edit(Edition, "{text: SLAM, lang: fr,", "{text: SLAM, lang: de,");

        _seed.HasOnly(Edition, line, "mine-action-service.aliases: lang is 'de'", "fr or en");
    }

    [Fact]
    public void A_name_too_long_for_its_column()
    {
        var line = _seed.Edit(Edition, "{text: SLAM, lang: fr,", $"{{text: {new string('S', 401)}, lang: fr,");

        _seed.HasOnly(Edition, line, "mine-action-service.aliases has 401 characters", "At most 400");
    }

    [Fact]
    public void A_count_of_none()
    {
        _seed.Edit(Edition, "count: 3", "count: 0");

        _seed.HasOnly(Edition, LineOf("  - id: military-planning-geographic-teams"), "military-planning-geographic-teams.count is 0", "leave it out");
    }

    [Theory]
    [InlineData("Situation-Centre")]
    [InlineData("situation_centre")]
    [InlineData("centre-de-situation-é")]
    [InlineData("-situation")]
    [InlineData("\"\"")]
    public void A_bad_id(string id)
    {
        var line = _seed.Edit(Edition, "- id: situation-centre", $"- id: {id}");

        _seed.Has(Edition, line, $"The id '{id.Trim('"')}' is not a good one", "lower-case ASCII");
    }

    [Fact]
    public void An_id_too_long()
    {
        var line = _seed.Edit(Edition, "- id: situation-centre", $"- id: {new string('a', 121)}");

        _seed.Has(Edition, line, "is not a good one", "at most 120");
    }

    [Fact]
    public void An_id_missing()
    {
        var line = _seed.Edit(Edition, "  - id: situation-centre\n    kind: centre", "  - kind: centre");

        _seed.Has(Edition, line, "The id '' is not a good one", "lower-case ASCII");
    }

    [Theory]
    [InlineData("  - id: executive-office\n", "  - id: situation-centre\n")]
    [InlineData("  - id: chief-executive-office\n", "  - id: situation-centre\n")]
    public void An_id_used_twice(string words, string with)
    {
        var line = _seed.Edit(Edition, words, with);

        _seed.Has(Edition, line, "The id 'situation-centre' is used twice", "rename one");
    }

    [Fact]
    public void A_discrepancy_id_used_twice()
    {
        _seed.Edit(Edition, "- id: number-2-2", "- id: chapter-or-section-7");

        _seed.HasOnly(Edition, LineOf("- id: chapter-or-section-7", last: true), "The id 'chapter-or-section-7' is used twice", "rename one");
    }

    [Fact]
    public void Units_within_each_other()
    {
        _seed.Edit(Edition, "parent: {unit: dpko,", "parent: {unit: police-division,", within: "- id: office-of-rule-of-law-and-security-institutions");

        var problems = _seed.Problems();

        Assert.Equal(2, problems.Count);
        _seed.Has(Edition, LineOf("- id: police-division"), "police-division.parent: the unit is within itself", "Mend the parents");
        _seed.Has(Edition, LineOf("- id: office-of-rule-of-law-and-security-institutions"), "the unit is within itself", "Mend the parents");
    }

    [Fact]
    public void Superiors_in_a_circle()
    {
        var line = _seed.Edit(Edition, "{from: usg-peacekeeping-operations, to: secretary-general, kind: reportsTo", "{from: usg-peacekeeping-operations, to: chief-of-staff, kind: reportsTo");

        _seed.Has(Edition, line, "lines: 'usg-peacekeeping-operations' is its own superior", "Mend the primary lines");
        Assert.Equal(2, _seed.Problems().Count);
    }

    [Fact]
    public void Two_superiors_and_none_primary()
    {
        var line = _seed.Edit(Edition, "kind: accountableTo, primary: true,", "kind: accountableTo,");

        _seed.HasOnly(Edition, line, "'chief-of-staff' has 2 superiors and 0 primary lines", "primary: true");
    }

    [Fact]
    public void Two_primary_superiors()
    {
        _seed.Edit(Edition, "to: usg-field-support, kind: accountableTo, at: \"4.3\"", "to: usg-field-support, kind: accountableTo, primary: true, at: \"4.3\"");

        _seed.HasOnly(Edition, LineOf("{from: chief-of-staff, to: usg-peacekeeping-operations"), "'chief-of-staff' has 2 superiors and 2 primary lines", "exactly one");
    }

    [Fact]
    public void A_primary_line_that_does_not_lead_up()
    {
        var line = _seed.Edit(Edition, "to: chief-of-staff, kind: coordinatesWith,", "to: chief-of-staff, kind: coordinatesWith, primary: true,");

        _seed.HasOnly(Edition, line, "'usg-special-assistant' has a primary line of kind CoordinatesWith", "Only reportsTo and accountableTo");
    }

    [Fact]
    public void A_paragraph_nothing_accounts_for()
    {
        _seed.Edit(Edition, "  - at: \"6.8\"", "  - at: \"6.9\"");
        var line = Array.FindIndex(File.ReadAllLines(_seed.PathOf(SeedCopy.Text)), t => t.StartsWith("6.8 ", StringComparison.Ordinal)) + 1;

        _seed.HasOnly(SeedCopy.Text, line, "6.8: no fact cites this block", "list it under context");
    }

    [Fact]
    public void A_context_without_a_reason()
    {
        var line = _seed.Edit(Edition, "  - at: \"6.8\"\n    reason:\n      fr: ", "  - at: \"6.8\"\n    reason:\n      en: ");
        _seed.Edit(Edition, "      en: \"Says whose expertise", "      enBasis: ours #", within: "  - at: \"6.8\"");

        Assert.Contains(_seed.Problems(), p => p.File == Edition && p.Line >= line);
    }

    [Fact]
    public void A_discrepancy_without_texts()
    {
        _seed.Edit(Edition, "    texts:\n      - {at: \"2.2\", quote: \"Le Département est divisé en unités administratives, selon la description donnée dans la présente circulaire.\"}\n", "", within: "- id: number-2-2");

        _seed.HasOnly(Edition, LineOf("- id: number-2-2"), "number-2-2.texts is empty", "Quote the sentences");
    }

    [Fact]
    public void A_field_that_is_not_known()
    {
        var line = _seed.Edit(Edition, "    kind: centre\n", "    kind: centre\n    colour: blue\n") + 1;

        _seed.HasOnly(Edition, line, "colour", "Check the spelling of the field");
    }

    [Fact]
    public void A_field_given_twice()
    {
        var line = _seed.Edit(Edition, "    kind: centre\n", "    kind: centre\n    kind: section\n") + 1;

        _seed.HasOnly(Edition, line, "kind", "Check the spelling");
    }

    [Theory]
    [InlineData("center")]
    [InlineData("Centre")]
    [InlineData("8")]
    [InlineData("[centre]")]
    public void A_word_that_is_not_in_the_list(string kind)
    {
        var line = _seed.Edit(Edition, "kind: centre", $"kind: {kind}");

        _seed.HasOnly(Edition, line, $"kind: {kind}", "its value");
    }

    [Fact]
    public void A_word_that_is_not_in_the_list_is_told_with_those_that_are()
    {
        var line = _seed.Edit(Edition, "kind: centre", "kind: center");

        _seed.HasOnly(Edition, line, "'center' is none of: department, office, secretariat, division", "its value");
    }

    [Fact]
    public void A_kind_left_out()
    {
        _seed.Edit(Edition, "    kind: centre\n", "");

        _seed.HasOnly(Edition, LineOf("- id: situation-centre"), "kind is missing", "department, office");
    }

    [Theory]
    [InlineData("2010-13-01")]
    [InlineData("01/01/2010")]
    [InlineData("1er janvier 2010")]
    [InlineData("2010-1-1")]
    public void A_date_that_is_none(string date)
    {
        var line = _seed.Edit(Edition, "date: 2010-01-01", $"date: {date}");

        _seed.HasOnly(Edition, line, $"'{date}' is no date; write it as 2010-01-01", "its value");
    }

    [Fact]
    public void A_date_of_a_source_that_is_none()
    {
        const string Other = "sources/st-sgb-2000-9/source.yaml";
        var line = _seed.Edit(Other, "date: 2000-05-15", "date: 15 mai 2000");

        _seed.HasOnly(Other, line, "«date: 15 mai 2000»", "its value");
    }

    [Fact]
    public void A_date_cited_but_not_given()
    {
        var line = _seed.Edit(Edition, "effectiveFrom: {date: 2010-01-01, ", "effectiveFrom: {");

        _seed.HasOnly(Edition, line, "effectiveFrom.date is missing", "no text states it");
    }

    [Fact]
    public void An_end_before_the_beginning()
    {
        var line = _seed.Edit(Edition, "  date: 2018-12-31", "  date: 2009-12-31");

        _seed.HasOnly(Edition, line, "effectiveTo is before effectiveFrom", "Mend the dates");
    }

    [Fact]
    public void An_end_no_text_states()
    {
        const string Other = "editions/sc-working-group-pko.yaml";
        var line = _seed.Edit(Other, "# effectiveTo: absent, no loaded text states it.", "effectiveTo: {date: 2018-12-31}");

        _seed.HasOnly(Other, line, "effectiveTo names no place", "or inferred with the reason");
    }

    [Fact]
    public void A_ground_that_is_no_source()
    {
        var line = _seed.Edit(Edition, "restsOn: a-res-72-262-c", "restsOn: a-res-72-262-d") - 1;

        _seed.HasOnly(Edition, line, "effectiveTo: restsOn names no source: 'a-res-72-262-d'", "mend the id");
    }

    [Fact]
    public void A_ground_for_what_a_text_states()
    {
        var line = _seed.Edit(Edition, "effectiveFrom: {date: 2010-01-01,", "effectiveFrom: {restsOn: a-res-72-262-c, date: 2010-01-01,");

        _seed.HasOnly(Edition, line, "effectiveFrom: restsOn goes with inferred only", "cite the loaded text alone");
    }

    [Theory]
    [InlineData("in 1948")]
    [InlineData("1948-13")]
    [InlineData("1948-02-30")]
    public void A_milestone_on_no_date(string on)
    {
        var line = _seed.Edit(Later, "on: \"1948\"", $"on: \"{on}\"");

        _seed.HasOnly(Later, line, $"history.on is '{on}'", "1948, 2013-01 or 2001-01-31");
    }

    [Theory]
    [InlineData("since: dpko-2010", "since: dpko-2009", "there is no other edition 'dpko-2009'")]
    [InlineData("since: dpko-2010", "since: dpo-2019", "there is no other edition 'dpo-2019'")]
    [InlineData("since: dpko-2010", "since: polmil", "'polmil' is no earlier edition of dpko")]
    public void A_change_since_no_earlier_edition(string words, string with, string message)
    {
        _seed.Edit(Later, words, with);

        Assert.Contains(_seed.Problems(), p => p.File == Later && p.Message.Contains(message, StringComparison.Ordinal));
    }

    [Fact]
    public void A_change_of_what_was_not_there()
    {
        _seed.Edit(Later, "from: [asg-peacekeeping-operations]", "from: [asg-peace-operations]");

        var problem = Assert.Single(_seed.Problems());
        Assert.Equal(Later, problem.File);
        Assert.Contains("changes.from: there is no unit or post 'asg-peace-operations'", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_source_with_neither_symbol_nor_label()
    {
        const string Note = "sources/polmil-note/source.yaml";
        _seed.Edit(Note, "label: {fr: \"Note POLMIL\", en: \"POLMIL note\"}\n", "");

        _seed.HasOnly(Note, 2, "symbol is missing, and so is label", "a short name to cite the text by");
    }

    [Fact]
    public void A_text_of_a_form_that_no_reader_reads()
    {
        const string Page = "sources/un-peacekeeping-page/source.yaml";
        _seed.Edit(Page, "form: page", "form: resolution");

        var problem = Assert.Single(_seed.Problems(), p => p.File == Page);
        Assert.Contains("No reader reads the form 'Resolution'", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_tab_for_indentation()
    {
        var line = _seed.Edit(Edition, "    kind: centre", "\tkind: centre");

        _seed.HasOnly(Edition, line, "tab", "indentation");
    }

    [Fact]
    public void A_field_out_of_line()
    {
        var line = _seed.Edit(Edition, "    kind: centre", "   kind: centre");

        var problem = Assert.Single(_seed.Problems());
        Assert.Equal(Edition, problem.File);
        Assert.InRange(problem.Line, line - 1, line + 1);
        Assert.Contains("indentation", problem.Remedy, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("lines:\n", "lines: none\nlinesOfOld:\n", "'none' stands where a list belongs")]
    [InlineData("sources: [st-sgb-2010-1]", "sources: st-sgb-2010-1", "'st-sgb-2010-1' stands where a list belongs")]
    [InlineData("sources: [st-sgb-2010-1]", "sources: {a: st-sgb-2010-1}", "«sources: {a: st-sgb-2010-1}»")]
    public void Something_else_where_a_list_belongs(string words, string with, string message)
    {
        var line = _seed.Edit(Edition, words, with);

        _seed.HasOnly(Edition, line, message, "Check");
    }

    [Theory]
    [InlineData("    aliases:\n      - {text: PETD, lang: en, kind: abbreviation, basis: ours}\n", "    aliases:\n")]
    [InlineData("    aliases:\n      - {text: PETD, lang: en, kind: abbreviation, basis: ours}\n", "    aliases: null\n")]
    [InlineData("    aliases:\n      - {text: PETD, lang: en, kind: abbreviation, basis: ours}\n", "    aliases: []\n")]
    [InlineData("    aliases:\n      - {text: PETD, lang: en, kind: abbreviation, basis: ours}\n", "    parent:\n    head: ~\n    note:\n", "head: {post: x}")]
    public void A_field_left_empty_is_as_if_it_were_not_there(string words, string with, string? removed = null)
    {
        if (removed is not null)
        {
            // The unit below it keeps its own; here a unit without parent, head or note stands between.
            with = "  - id: another-unit\n    kind: unit\n    name: {fr: \"Centre de situation\"}\n    stated: {at: \"4.6\", quote: \"Centre de situation\"}\n" + with;
            words = "  - id: executive-office\n";
            with += words;
        }

        _seed.Edit(Edition, words, with);

        Assert.Empty(_seed.Problems());
    }

    [Theory]
    [InlineData("units:\n", "units:\n  -\n")]
    [InlineData("posts:\n", "posts:\n  - null\n")]
    [InlineData("lines:\n", "lines:\n  - ~\n")]
    [InlineData("context:\n", "context:\n  -\n")]
    public void An_entry_left_empty(string words, string with)
    {
        var line = _seed.Edit(Edition, "\n" + words, "\n" + with) + 2;

        _seed.HasOnly(Edition, line, "An entry of the list is empty", "Check");
    }

    [Theory]
    [InlineData("\nunits:\n")]
    [InlineData("\nposts:\n")]
    [InlineData("\nattributions:\n")]
    [InlineData("\ndiscrepancies:\n")]
    [InlineData("\ncontext:\n")]
    public void A_whole_part_left_empty(string part)
    {
        var text = File.ReadAllText(_seed.PathOf(Edition));
        var start = text.IndexOf(part, StringComparison.Ordinal) + part.Length;
        var end = text.IndexOf("\n# =====", start, StringComparison.Ordinal);
        File.WriteAllText(_seed.PathOf(Edition), text[..start] + (end < 0 ? "" : text[end..]));

        Assert.NotEmpty(_seed.Problems());
        Assert.All(_seed.Problems(), p => Assert.NotEmpty(p.Remedy));
    }

    [Theory]
    [InlineData(SeedCopy.Organizations)]
    [InlineData(SeedCopy.Source)]
    [InlineData(Edition)]
    public void An_empty_file(string file)
    {
        File.WriteAllText(_seed.PathOf(file), "# nothing yet\n");

        _seed.HasOnly(file, 0, "The file is empty", "Fill it");
    }

    [Theory]
    [InlineData(SeedCopy.Organizations)]
    [InlineData(SeedCopy.Source)]
    public void A_missing_file(string file)
    {
        File.Delete(_seed.PathOf(file));

        _seed.HasOnly(file, 0, "The file is missing", "Add it");
    }

    [Fact]
    public void An_empty_folder_that_a_source_left_behind_is_none()
    {
        Directory.CreateDirectory(_seed.PathOf("sources/st-sgb-2033-6"));

        Assert.Empty(_seed.Problems());
    }

    [Fact]
    public void A_missing_text()
    {
        File.Delete(_seed.PathOf(SeedCopy.Text));

        _seed.HasOnly(SeedCopy.Text, 0, "The text of st-sgb-2010-1 is missing", "isLoaded: false");
    }

    [Fact]
    public void A_text_that_is_binary()
    {
        File.WriteAllBytes(_seed.PathOf(SeedCopy.Text), [0x25, 0x50, 0x44, 0x46, 0x0A, 0x00, 0xFF, 0xD8]);

        _seed.HasOnly(SeedCopy.Text, 2, "no UTF-8 text", "as UTF-8");
    }

    [Theory]
    [InlineData(SeedCopy.Text, 3)]
    [InlineData(Edition, 3)]
    public void A_file_in_another_encoding(string file, int line)
    {
        var good = File.ReadAllText(_seed.PathOf(file));
        File.WriteAllBytes(_seed.PathOf(file), [.. "# 1\n# 2\n# caf"u8, 0xE9, (byte)'\n', .. Encoding.UTF8.GetBytes(good)]);

        _seed.HasOnly(file, line, "no UTF-8 text", "as UTF-8");
    }

    [Fact]
    public void A_file_with_a_byte_order_mark_is_good()
    {
        foreach (var file in new[] { SeedCopy.Text, Edition })
            File.WriteAllText(_seed.PathOf(file), File.ReadAllText(_seed.PathOf(file)), new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));

        Assert.Empty(_seed.Problems());
    }

    [Theory]
    [InlineData("", 1)]
    [InlineData("\n\nBonjour.\n", 3)]
    public void A_text_that_is_no_bulletin(string text, int line)
    {
        File.WriteAllText(_seed.PathOf(SeedCopy.Text), text);

        var problem = Assert.Single(_seed.Problems());
        Assert.Equal((SeedCopy.Text, line), (problem.File, problem.Line));
        Assert.Contains("PDF", problem.Remedy, StringComparison.Ordinal);
    }

    [Fact]
    public void A_source_that_is_not_there()
    {
        _seed.Edit(Edition, "sources: [st-sgb-2010-1]", "sources: [st-sgb-2010-1, st-sgb-2010-2]");

        _seed.HasOnly(Edition, LineOf("id: dpko-2010"), "sources: there is no source 'st-sgb-2010-2'", "sources/st-sgb-2010-2/source.yaml");
    }

    [Theory]
    [InlineData("sources: [st-sgb-2010-2]", "sources: there is no source 'st-sgb-2010-2'")]
    [InlineData("sources: []", "sources: the edition names no source")]
    public void No_source_to_rest_on(string with, string message)
    {
        _seed.Edit(Edition, "sources: [st-sgb-2010-1]", with);

        _seed.HasOnly(Edition, LineOf("id: dpko-2010"), message, "");
    }

    [Fact]
    public void A_relation_to_a_source_that_is_not_there()
    {
        var line = _seed.Edit(SeedCopy.Source, "target: st-sgb-2000-9", "target: st-sgb-2000-8");

        _seed.HasOnly(SeedCopy.Source, line, "relations: there is no source 'st-sgb-2000-8'", "mend the target");
    }

    [Theory]
    [InlineData("id: st-sgb-2010-1", "id: st-sgb-2010-2", "is not the folder's name")]
    [InlineData("id: st-sgb-2010-1\n", "", "The id '' is not a good one")]
    public void A_source_with_another_id_than_its_folder(string words, string with, string message)
    {
        _seed.Edit(SeedCopy.Source, words, with);

        _seed.Has(SeedCopy.Source, 1, message, "");
    }

    [Fact]
    public void An_authority_left_out()
    {
        _seed.Edit(SeedCopy.Source, "authority: normative\n", "");

        _seed.HasOnly(SeedCopy.Source, 1, "authority is missing", "normative, descriptive, unverified");
    }

    [Fact]
    public void An_edition_with_another_id_than_its_file()
    {
        var line = _seed.Edit(Edition, "id: dpko-2010", "id: dpko-2011");

        _seed.HasOnly(Edition, line, "The id 'dpko-2011' is not the file's name", "Name the file");
    }

    [Fact]
    public void An_organization_that_is_not_there()
    {
        _seed.Edit(Edition, "organization: dpko", "organization: dppa");

        _seed.HasOnly(Edition, LineOf("id: dpko-2010"), "organization: there is no organization 'dppa'", "organizations.yaml");
    }

    [Fact]
    public void An_organization_given_twice()
    {
        var line = _seed.Edit(SeedCopy.Organizations, "- id: dpko", "- {id: dpko, name: {fr: \"Département\"}}\n- id: dpko") + 1;

        _seed.HasOnly(SeedCopy.Organizations, line, "The id 'dpko' is used twice", "rename one");
    }

    [Fact]
    public void No_edition_at_all()
    {
        Directory.Delete(_seed.PathOf("editions"), recursive: true);

        _seed.HasOnly("editions", 0, "no edition", "Add editions/<id>.yaml");
    }

    [Fact]
    public void An_edition_that_would_be_passed_over()
    {
        File.Copy(_seed.PathOf(Edition), _seed.PathOf("editions/dpko-2011.yml"));

        _seed.HasOnly("editions/dpko-2011.yml", 0, "would not be read", ".yaml");
    }

    [Fact]
    public void A_folder_that_is_not_there()
    {
        var problem = Assert.Single(SeedLoader.Check(_seed.PathOf("elsewhere")));

        Assert.Equal(0, problem.Line);
        Assert.Contains("does not exist", problem.Message, StringComparison.Ordinal);
        Assert.Contains("Database:SeedFolder", problem.Remedy, StringComparison.Ordinal);
    }

    [Fact]
    public void All_problems_of_all_files_come_together_in_order()
    {
        var yaml = _seed.Edit("sources/st-sgb-2000-9/source.yaml", "authority: normative", "authority: normal");
        var target = _seed.Edit(SeedCopy.Source, "target: st-sgb-2009-13,", "target: st-sgb-2009-31,");
        var head = _seed.Edit(Edition, "head: {post: chief-situation-centre", "head: {post: nobody");
        var quote = _seed.Edit(Edition, "quote: \"un assistant spécial\"", "quote: \"une assistante spéciale\"");

        Assert.Equal(
            [
                (Edition, head),
                (Edition, quote),
                ("sources/st-sgb-2000-9/source.yaml", yaml),
                (SeedCopy.Source, target),
            ],
            _seed.Problems().Select(p => (p.File, p.Line)));
    }

    [Fact]
    public void A_problem_reads_as_one_line()
    {
        var line = _seed.Edit(Edition, "head: {post: chief-situation-centre", "head: {post: nobody");

        Assert.Equal(
            $"{Edition}({line}): situation-centre.head: there is no post 'nobody'. Add it under posts, or mend the id.",
            Assert.Single(_seed.Problems()).ToString());
    }

    private int LineOf(string words, bool last = false)
    {
        var text = File.ReadAllText(_seed.PathOf(Edition));
        return text.AsSpan(0, last ? text.LastIndexOf(words, StringComparison.Ordinal) : text.IndexOf(words, StringComparison.Ordinal)).Count('\n') + 1;
    }
}
