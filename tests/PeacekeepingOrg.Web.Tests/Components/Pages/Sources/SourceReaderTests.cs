using Bunit;
using Microsoft.Extensions.DependencyInjection;
using PeacekeepingOrg.Web.Components.Pages.Sources;
using PeacekeepingOrg.Web.Hosting;
using Xunit;

namespace PeacekeepingOrg.Web.Tests.Components.Pages.Sources;

public sealed class SourceReaderTests : ComponentTest
{
    public SourceReaderTests()
    {
        Services.AddOptions<SiteOptions>();
        Services.AddScoped<PublicAddress>();
    }

    [Fact]
    public void The_text_is_shown_as_issued_in_French() =>
        Assert.Equal([Texts.Paragraph, Texts.Item], Read().FindAll("p[lang=fr]").Select(p => p.TextContent));

    [Fact]
    public void The_phrase_one_came_for_is_marked()
    {
        var mark = Assert.Single(Read(new SoughtPhrase("8.23", 10, 10)).FindAll("mark"));
        Assert.Equal("<comprend>", mark.TextContent);
        Assert.NotNull(mark.Closest("[id='8.23']"));
    }

    [Fact]
    public void Numbers_are_permanent_links_as_printed()
    {
        var numbers = Read().FindAll("a.number");
        Assert.Equal(["8.23.", "c)"], numbers.Select(a => a.TextContent));
        Assert.Equal(["/fr/sources/st-1#8.23", "/fr/sources/st-1#8.23-c"], numbers.Select(a => a.GetAttribute("href")));
        Assert.Equal("8.23 c)", numbers[1].GetAttribute("aria-label"));
    }

    [Fact]
    public void Each_passage_has_its_citation_to_copy() =>
        Assert.Contains("ST/1, par. 8.23, al. c)", Read().FindAll("[data-copy]").Select(b => b.GetAttribute("data-copy")));

    private IRenderedComponent<SourceReader> Read(SoughtPhrase? sought = null) =>
        Render<SourceReader>(p => p.Add(r => r.Blocks, Texts.Text().Blocks).AddCascadingValue(Texts.Reading(sought)).AddCascadingValue("fr"));
}
