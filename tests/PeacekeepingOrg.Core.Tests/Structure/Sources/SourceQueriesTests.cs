using PeacekeepingOrg.Core.Bulletins;
using PeacekeepingOrg.Core.Structure;
using PeacekeepingOrg.Core.Structure.Citations;
using PeacekeepingOrg.Core.Structure.ReportingLines;
using PeacekeepingOrg.Core.Structure.Sources;
using PeacekeepingOrg.Core.Tests.Data;
using Xunit;
using BlockKind = PeacekeepingOrg.Core.Structure.Sources.BlockKind;

namespace PeacekeepingOrg.Core.Tests.Structure.Sources;

public abstract class SourceQueriesTests(TestEngine engine) : DataTests(engine)
{
    private const string Key = "st-sgb-2010-1";

    [Fact]
    public async Task It_lists_the_loaded_texts_first_by_authority_and_then_those_they_name()
    {
        var page = await Db.Sources.ListAsync(Paging.All, Stop);

        Assert.Equal(
            ["ST/SGB/2010/1", "Page du DPO", "Page du Groupe de travail", "Page sur le maintien de la paix", "Note POLMIL"],
            page.Items.Where(s => s.IsLoaded).Select(s => s.LabelIn("fr")));
        Assert.Equal(
            [
                "A/RES/72/262 C", "S/PRST/2001/3", "S/PV.4270", "S/RES/1353 (2001)", "S/RES/2086 (2013)",
                "ST/SGB/1997/5", "ST/SGB/2000/9", "ST/SGB/2002/11", "ST/SGB/2009/13", "ST/SGB/2009/13/Corr.1",
            ],
            page.Items.SkipWhile(s => s.IsLoaded).Select(s => s.LabelIn("en")));
        Assert.Equal(
            [Authority.Normative, Authority.Descriptive, Authority.Descriptive, Authority.Descriptive, Authority.Unverified],
            page.Items.Take(5).Select(s => s.Authority));
        Assert.Equal(2, (await Db.Sources.ListAsync(new Paging(2, 13), Stop)).Items.Count);
    }

    [Fact]
    public async Task A_source_tells_its_particulars_each_cited()
    {
        var source = (await Db.Sources.FindAsync(Key, Stop))!.Source;

        Assert.Equal("Organisation du Département des opérations de maintien de la paix", source.Title.Fr);
        Assert.Equal("Organization of the Department of Peacekeeping Operations", source.Title.En);
        Assert.Equal(("fr", SourceForm.Bulletin, "Ban Ki-moon", "Secrétaire général"), (source.Language, source.Form, source.Signatory, source.Issuer.Fr));
        Assert.Equal((null, new DateOnly(2010, 1, 1)), (source.Date, source.EffectiveFrom));
        Assert.Equal(new SourceCounts(9, 74, 137), source.Counts);
        Assert.Equal(
            ["EffectiveFrom 9.1", "Issuer signature-1", "Signatory signature-2", "Title heading-2"],
            source.Citations.Select(c => $"{c.Fact} {c.Paragraph}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_source_tells_what_it_does_to_others() => Assert.Equal(
        [
            "AppliesUnder ST/SGB/1997/5 preamble-1", "Complements ST/SGB/1997/5 1", "RefersTo ST/SGB/2002/11 1",
            "Complements ST/SGB/2009/13 1", "Complements ST/SGB/2009/13/Corr.1 1", "Abolishes ST/SGB/2000/9 9.2",
        ],
        (await Db.Sources.FindAsync(Key, Stop))!.Source.Relations.Select(r => $"{r.Kind} {r.Target.In("fr")} {r.Citation?.Paragraph}"));

    [Fact]
    public async Task A_source_only_named_has_a_date_where_another_text_gives_it()
    {
        var named = (await Db.Sources.FindAsync("st-sgb-2000-9", Stop))!;

        Assert.Empty(named.Blocks);
        Assert.Equal(new DateOnly(2000, 5, 15), named.Source.Date);
        Assert.Contains(named.Source.Citations, c => c is { Fact: Fact.Date, SourceKey: Key, Paragraph: "9.2" });
    }

    [Fact]
    public async Task The_text_comes_back_as_it_was_read()
    {
        var read = BulletinReader.Read(await File.ReadAllTextAsync(Path.Combine(TestEngine.SeedFolder, "sources", Key, "text.fr.txt"), Stop));

        var text = (await Db.Sources.FindAsync(Key, Stop))!;

        Assert.Equal(read.Sections.Select(s => (s.Key, s.NumberAsPrinted, s.Title)), text.Sections.Select(s => (s.Key, s.NumberAsPrinted!, s.Title)));
        Assert.Equal(
            read.Blocks.Select(b => (b.Key, b.Number, b.NumberAsPrinted, b.Text)),
            text.Blocks.Where(b => b.Kind != BlockKind.SectionHeading).Select(b => (b.Key, b.Number, b.NumberAsPrinted, b.Text)));
        Assert.Equal(
            read.Blocks.SelectMany(b => b.Items.Select(i => (b.Key, i.Label, i.LabelAsPrinted, i.Text))),
            text.Blocks.SelectMany(b => b.Items.Select(i => (b.Key, i.Label, i.LabelAsPrinted, i.Text))));
        Assert.Equal("section-7", text.Blocks.Single(b => b.Key == "7.5").SectionKey);
    }

    [Fact]
    public async Task Beside_a_paragraph_stand_the_facts_drawn_from_it()
    {
        var text = (await Db.Sources.FindAsync(Key, Stop))!;

        var facts = text.Blocks.Single(b => b.Key == "8.13").Facts;
        Assert.Contains(facts, f => f is { Citation.Fact: Fact.Head } && Names(f.Subjects) == "standing-police-capacity, principal-officer-standing-police-capacity");
        Assert.Contains(facts, f => f.LineKind == LineKind.ReportsTo && Names(f.Subjects) == "principal-officer-standing-police-capacity, police-adviser");
        Assert.Contains(facts, f => f.Title?.Key == "units-without-sub-headings");
        Assert.All(facts, f => Assert.Equal("dpko-2010", f.EditionKey));
        Assert.Equal(facts.Select(f => f.Citation.Start).Order(), facts.Select(f => f.Citation.Start));

        var item = text.Blocks.Single(b => b.Key == "6.7").Items[0];
        Assert.Equal("africa-i-division, africa-ii-division, asia-and-middle-east-division, europe-and-latin-america-division", Names(Assert.Single(item.Facts).Subjects));
    }

    [Theory]
    [InlineData("ST-SGB-2010-1")]
    [InlineData("st-sgb-2010-1 ")]
    [InlineData("ST/SGB/2010/1")]
    public async Task An_id_matches_to_the_letter_or_not_at_all(string key) => Assert.Null(await Db.Sources.FindAsync(key, Stop));

    [Fact]
    public async Task What_is_near_an_unknown_id_is_told() => Assert.Equal(Key, (await Db.Sources.NearAsync("st-sgb-2010-2", Stop))[0].Key);

    [Fact]
    public async Task A_list_takes_as_many_commands_however_long_the_page() => Assert.Equal(
        await CommandsAsync(db => db.Sources.ListAsync(new Paging(1, 1), Stop)),
        await CommandsAsync(db => db.Sources.ListAsync(Paging.All, Stop)));

    [Fact]
    public async Task A_whole_text_takes_a_dozen_commands_at_most() =>
        Assert.InRange(await CommandsAsync(db => db.Sources.FindAsync(Key, Stop)), 1, 12);
}

public sealed class SqliteSourceQueriesTests(SqliteEngine engine) : SourceQueriesTests(engine);

[Collection(SqlServerEngine.Collection)]
public sealed class SqlServerSourceQueriesTests(SqlServerEngine engine) : SourceQueriesTests(engine);
