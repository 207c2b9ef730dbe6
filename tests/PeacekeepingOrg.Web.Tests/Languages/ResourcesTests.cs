using System.Text.RegularExpressions;
using System.Xml.Linq;
using PeacekeepingOrg.Web.Tests.Hosting;

namespace PeacekeepingOrg.Web.Tests.Languages;

/// <summary>The site's own words are there in both languages, and every word asked for is among them.</summary>
[Collection(SiteCollection.Name)]
public sealed partial class ResourcesTests(Site site)
{
    private static readonly string Web = Path.Combine(Root(), "src", "PeacekeepingOrg.Web");

    public static TheoryData<string> Files => [.. Directory.GetFiles(Path.Combine(Web, "Resources"), "*.fr.resx").Select(f => Path.GetFileName(f)[..^".fr.resx".Length])];

    [Theory]
    [MemberData(nameof(Files))]
    public void Both_languages_have_the_same_words(string file)
    {
        var (french, english) = (Words(file, "fr"), Words(file, "en"));

        Assert.Equal(french.Keys.Order(), english.Keys.Order());
        Assert.All(french.Concat(english), word => Assert.NotEmpty(word.Value));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Both_languages_have_the_same_blanks_to_fill(string file)
    {
        var english = Words(file, "en");

        Assert.All(Words(file, "fr"), word => Assert.Equal(Blanks(word.Value), Blanks(english[word.Key])));
    }

    [Theory]
    [InlineData("L", "Ui")]
    [InlineData("Words", "SourceWords")]
    [InlineData("G", "GraphWords")]
    [InlineData("C", "CompareWords")]
    [InlineData("R", "ReferenceWords")]
    public void Every_word_a_page_asks_for_is_there(string localizer, string file)
    {
        var words = Words(file, "fr");
        var asked = Directory.EnumerateFiles(Path.Combine(Web, "Components"), "*.razor", SearchOption.AllDirectories)
            .SelectMany(page => Regex.Matches(File.ReadAllText(page), $@"\b{localizer}\[""(\w+)""[\],]").Select(m => m.Groups[1].Value))
            .Distinct().ToList();

        Assert.NotEmpty(asked);
        Assert.All(asked, key => Assert.Contains(key, words.Keys));
    }

    [Theory]
    [InlineData("/dpko-2010")]
    [InlineData("/dpko-2010/posts")]
    [InlineData("/dpko-2010/units/dpko")]
    [InlineData("/dpko-2010/units/security-council")]
    [InlineData("/dpko-2010/posts/deputy-police-adviser")]
    [InlineData("/dpko-2010/posts/asg-peacekeeping-operations")]
    [InlineData("/dpo-2019")]
    [InlineData("/polmil/units/polmil")]
    [InlineData("/sc-working-group-pko/units/sc-working-group-pko")]
    [InlineData("/at/2015-06-01")]
    [InlineData("/sources/dpo-page")]
    [InlineData("/sources")]
    [InlineData("/sources/st-sgb-2010-1")]
    [InlineData("/search?q=police")]
    [InlineData("/coverage")]
    [InlineData("/texts")]
    [InlineData("/glossary")]
    public async Task No_page_shows_the_key_of_a_word(string path)
    {
        foreach (var lang in new[] { "fr", "en" })
            Assert.DoesNotMatch(@"\b(Kind|Kinds|LineIn|LineOut|Alias|Authority|Chain|Search|SearchProblem|Margin|Form|RelationOut|RelationIn|Fact|Group|Part|Terms|Resting|Basis|In)_\w", await site.GetHtmlAsync($"/{lang}{path}"));
    }

    private static Dictionary<string, string> Words(string file, string lang) => XDocument.Load(Path.Combine(Web, "Resources", $"{file}.{lang}.resx"))
        .Root!.Elements("data").ToDictionary(d => d.Attribute("name")!.Value, d => d.Element("value")!.Value);

    private static IEnumerable<string> Blanks(string words) => Blank().Matches(words).Select(m => m.Value).Distinct().Order();

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!folder.EnumerateFiles("*.sln").Any())
            folder = folder.Parent!;
        return folder.FullName;
    }

    [GeneratedRegex(@"\{\d\}")]
    private static partial Regex Blank();
}
