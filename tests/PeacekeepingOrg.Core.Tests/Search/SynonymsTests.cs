using PeacekeepingOrg.Core.Search;
using PeacekeepingOrg.Core.Seeding;
using Xunit;

namespace PeacekeepingOrg.Core.Tests.Search;

public sealed class SynonymsTests : IDisposable
{
    private readonly string _path = Path.Combine(Path.GetTempPath(), $"synonyms-{Guid.NewGuid():N}.yaml");

    [Theory]
    [InlineData("- same: [déminage]", 1, "one phrase only")]
    [InlineData("# comment\n- typed: [press]", 2, "The entry has \"typed\"")]
    [InlineData("- same: [a, b\n- x", 0, "no YAML")]
    [InlineData("- same: [mine, antimines]\n- same: \"mine", 2, "no YAML")]
    [InlineData("same: [mine, antimines]", 1, "no list of entries")]
    [InlineData("- same: mine", 1, "no list of phrases")]
    [InlineData("- same: [mine,\n    de la]", 2, "no phrase to look for")]
    public void A_broken_file_is_refused_with_its_line_and_a_remedy(string yaml, int line, string what)
    {
        File.WriteAllText(_path, yaml);

        var problem = Assert.Single(Assert.Throws<SeedException>(() => Synonyms.Read(_path)).Problems);
        Assert.Equal(_path, problem.File);
        Assert.Equal(line, problem.Line);
        Assert.Contains(what, problem.Message, StringComparison.Ordinal);
        Assert.NotEmpty(problem.Remedy);
    }

    [Fact]
    public void A_missing_file_is_named() =>
        Assert.Contains(_path, Assert.Throws<SeedException>(() => Synonyms.Read(_path)).Message, StringComparison.Ordinal);

    [Fact]
    public void An_empty_file_has_no_synonyms()
    {
        File.WriteAllText(_path, "# nothing yet\n");

        using var index = SearchIndex.Build(DpkoDocuments.All, Synonyms.Read(_path));
        Assert.Equal(0, index.Search(new("démineurs")).Total);
    }

    [Fact]
    public void One_way_synonyms_go_one_way()
    {
        File.WriteAllText(_path, "- typed: [journalistes]\n  finds: [relations avec la presse]\n");

        using var index = SearchIndex.Build(DpkoDocuments.All, Synonyms.Read(_path));
        Assert.Equal("4.5-a", index.Search(new("journaliste")).Hits[0].Document.Id);
    }

    public void Dispose() => File.Delete(_path);
}
