using Microsoft.EntityFrameworkCore;
using PeacekeepingOrg.Core.Seeding;
using PeacekeepingOrg.Core.Structure;
using PeacekeepingOrg.Core.Structure.Editions;
using PeacekeepingOrg.Core.Tests.Data;
using Xunit;

namespace PeacekeepingOrg.Core.Tests.Seeding;

/// <summary>An edition whose text is English: what the text states is given in English, and French need not be.</summary>
public sealed class EnglishSeedTests(SqliteEngine engine) : IDisposable
{
    private const string Edition = "editions/dmpr-2031.yaml";
    private const string Source = "sources/st-sgb-2031-3/source.yaml";

    private readonly SeedCopy _seed = new(TestEngine.EnglishSeedFolder);

    public void Dispose() => _seed.Dispose();

    [Fact]
    public void It_has_no_problems() => Assert.Empty(_seed.Problems());

    [Fact]
    public async Task It_is_loaded_as_it_is_with_nothing_in_French_made_up()
    {
        var stop = TestContext.Current.CancellationToken;
        var database = await engine.CreateAsync(stop);
        await using var db = database.CreateDbContext();
        await db.Database.MigrateAsync(stop);
        await new SeedLoader(database).LoadAsync(_seed.Folder, stop);

        var units = await db.Units.Include(u => u.Aliases).ToDictionaryAsync(u => u.Key, stop);
        var posts = await db.Posts.ToDictionaryAsync(p => p.Key, stop);

        Assert.Equal(new(null, "Polar Division"), units["polar-division"].Name);
        Assert.Equal(new("Division des montagnes", "Mountain Division", FrBasis: NameBasis.Ours), units["mountain-division"].Name);
        Assert.Equal("en", Assert.Single(units["dmpr"].Aliases).Language);
        Assert.Equal(new(null, "Under-Secretary-General"), posts["usg-mountain-and-polar-regions"].Rank);
        Assert.Equal(new(null, "Chief of the Arctic Section", NameBasis.Ours), posts["chief-arctic-section"].Title);
    }

    [Theory]
    [InlineData("name: {en: \"Arctic Section\"}", "name: {fr: \"Section arctique\"}", "name.en is missing")]
    [InlineData("name: {en: \"Arctic Section\"}", "name: {en: \" \", fr: \"Section arctique\"}", "name.en is missing")]
    [InlineData("title: {en: \"Special Assistant\"}", "title: {fr: \"Assistant spécial\"}", "title.en is missing")]
    [InlineData("rank: {en: \"Under", "rank: {fr: \"Under", "rank.en is missing")]
    [InlineData("history:\n  - {on: \"2026-04-12\", title: {en:", "history:\n  - {on: \"2026-04-12\", title: {fr:", "history.title.en is missing")]
    public void What_the_English_text_states_given_in_French_only(string words, string with, string message)
    {
        _seed.Edit(Edition, words, with);

        Assert.Contains(_seed.Problems(), p => p.File == Edition && p.Message.Contains(message, StringComparison.Ordinal) && p.Remedy == "Give the English text.");
    }

    [Fact]
    public void A_French_name_that_does_not_say_where_it_comes_from()
    {
        var line = _seed.Edit(Edition, "fr: \"Division des montagnes\", frBasis: ours", "fr: \"Division des montagnes\"");

        _seed.HasOnly(Edition, line, "name.frBasis is missing", "Say whether the French is official or ours");
    }

    [Fact]
    public void An_English_name_that_is_not_in_the_phrase_that_states_it()
    {
        _seed.Edit(Edition, "name: {en: \"Arctic Section\"}", "name: {en: \"Arctic Service\"}");

        Assert.Contains(_seed.Problems(), p => p.Message.Contains("the name «Arctic Service» is not in the phrase", StringComparison.Ordinal));
    }

    [Fact]
    public void A_text_in_a_third_language()
    {
        _seed.Edit(Source, "language: en", "language: de");

        Assert.Contains(_seed.Problems(), p => p.Message.Contains("text.de.txt is missing", StringComparison.Ordinal) || p.File.EndsWith("text.de.txt", StringComparison.Ordinal));
        _seed.Edit(Source, "language: de", "language: de\ntext: text.en.txt");
        Assert.Contains(_seed.Problems(), p => p.Message == "language is 'de'." && p.Remedy.StartsWith("Use fr or en", StringComparison.Ordinal));
    }

    [Fact]
    public void An_organization_without_a_name_in_either_language()
    {
        var line = _seed.Edit("organizations.yaml", "name: {en: \"Department for Mountain and Polar Regions\"}", "name: {en: \"\"}");

        _seed.HasOnly("organizations.yaml", line, "name is missing", "in French or in English");
    }

    [Fact]
    public void A_source_that_cannot_be_read_is_the_only_fault_told()
    {
        _seed.Edit(Source, "authority: normative", "authority: [");

        Assert.Equal(Source, Assert.Single(_seed.Problems()).File);
    }

    [Fact]
    public void One_fact_of_an_English_edition_in_a_French_text_is_named_in_French()
    {
        using var both = new SeedCopy();
        Add(both);
        both.Edit(Edition, "sources: [st-sgb-2031-3]", "sources: [st-sgb-2031-3, st-sgb-2010-1]");
        both.Edit(Edition, "  - id: polar-logistics-unit\n", """
              - id: situation-centre
                kind: centre
                name: {en: "Situation Centre"}
                stated: {at: "st-sgb-2010-1#4.6", quote: "Centre de situation"}
                external: true

              - id: polar-logistics-unit

            """);

        Assert.Equal(["name.fr is missing."], both.Problems().Select(p => p.Message).Distinct().Where(m => m.StartsWith("name", StringComparison.Ordinal)));
        both.Edit(Edition, "name: {en: \"Situation Centre\"}", "name: {fr: \"Centre de situation\"}");
        Assert.Empty(both.Problems());
    }

    [Fact]
    public async Task An_edition_that_is_added_comes_after_those_whose_organizations_are_named_before_its_own()
    {
        var stop = TestContext.Current.CancellationToken;
        using var both = new SeedCopy();
        Add(both);
        var database = await engine.CreateAsync(stop);
        await using (var db = database.CreateDbContext())
            await db.Database.MigrateAsync(stop);
        await new SeedLoader(database).LoadAsync(both.Folder, stop);

        // Both bulletins establish; by file name the added one would come first, and take the home page.
        Assert.Equal(["dpko-2010", "dmpr-2031", "dpo-2019"], (await new EditionQueries(database).KeysAsync(stop)).Take(3));
    }

    /// <summary>Adds the English edition to the real ones.</summary>
    private static void Add(SeedCopy both)
    {
        foreach (var file in Directory.EnumerateFiles(TestEngine.EnglishSeedFolder, "*", SearchOption.AllDirectories))
        {
            var to = both.PathOf(Path.GetRelativePath(TestEngine.EnglishSeedFolder, file));
            Directory.CreateDirectory(Path.GetDirectoryName(to)!);
            if (Path.GetDirectoryName(to) == both.Folder)
                File.AppendAllText(to, "\n" + File.ReadAllText(file));
            else
                File.Copy(file, to);
        }
    }
}
