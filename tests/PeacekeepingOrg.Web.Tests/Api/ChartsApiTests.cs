using System.Net;
using System.Text;
using System.Xml.Linq;

namespace PeacekeepingOrg.Web.Tests.Api;

[Collection(ApiCollection.Name)]
public sealed class ChartsApiTests(ApiSite site)
{
    private const string Chart = ApiSite.Edition + "/chart";

    [Fact]
    public async Task The_svg_has_a_box_for_each_unit_of_the_edition_that_leads_to_its_page()
    {
        var svg = await SvgAsync($"{Chart}.svg");

        var boxes = svg.Descendants().Where(e => e.Name.LocalName == "g" && Has(e, "box")).ToList();
        Assert.Equal(50, boxes.Count); // 49 units of the Department, and the Department of Field Support, which some of them serve too.
        Assert.All(boxes, box => Assert.Contains(
            box.Descendants().Where(e => e.Name.LocalName == "a"), a => a.Attribute("href")!.Value.EndsWith("/units/" + box.Attribute("data-key")!.Value, StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("post-chief-of-staff", "post-usg-field-support", "accountableTo", "4.3")]
    [InlineData("post-director-policy-evaluation-and-training-division", "post-usg-field-support", "reportsTo", "5.1")]
    [InlineData("post-usg-peacekeeping-operations", "post-usg-field-support", "instructs", "2.4-b")]
    public async Task A_second_superior_and_instructions_are_lines_that_lead_to_their_sentence(string from, string to, string kind, string paragraph)
    {
        var svg = await SvgAsync($"{Chart}.svg?view=reporting");

        var line = Assert.Single(svg.Descendants(), e => Has(e, "line") && Value(e, "data-from") == from && Value(e, "data-to") == to && Value(e, "data-kind") == kind);
        Assert.Contains(line.Descendants(), e => e.Name.LocalName == "a" && (Value(e, "href") ?? "").Contains($"/sources/st-sgb-2010-1#{paragraph}", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("svg", "image/svg+xml", "<svg")]
    [InlineData("pdf", "application/pdf", "%PDF")]
    [InlineData("png", "image/png", "PNG")]
    [InlineData("pptx", "application/vnd.openxmlformats-officedocument.presentationml.presentation", "PK")]
    public async Task Each_format_is_what_it_says(string format, string type, string start)
    {
        using var response = await site.SendAsync(HttpMethod.Get, $"{Chart}.{format}?root=office-of-military-affairs&paper=a4&lang=en");

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(type, response.Content.Headers.ContentType?.MediaType);
        var bytes = await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
        Assert.Contains(start, Encoding.Latin1.GetString(bytes, 0, 200), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("depth=99", "depth")]
    [InlineData("paper=a9", "paper")]
    [InlineData("tile=9x9", "tile")]
    [InlineData("lines=likes", "lines")]
    [InlineData("view=upside-down", "view")]
    [InlineData("paper=a4&tile=page", "paper")]
    [InlineData("paper=a3&page=7", "page")]
    public async Task What_cannot_be_drawn_is_refused_with_the_parameter_and_what_to_ask_for(string query, string parameter)
    {
        using var response = await site.SendAsync(HttpMethod.Get, $"{Chart}.png?{query}");

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        var problem = await response.JsonAsync();
        Assert.Equal(parameter, problem.GetProperty("parameter").GetString());
        Assert.NotEmpty(problem.GetProperty("detail").GetString()!);
    }

    [Fact]
    public async Task An_unknown_root_is_not_found_and_the_near_ones_are_named()
    {
        using var response = await site.SendAsync(HttpMethod.Get, $"{Chart}.svg?root=force-generation");

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Contains((await response.JsonAsync()).GetProperty("near").EnumerateArray(), n => n.GetProperty("id").GetString() == "force-generation-service");
    }

    [Theory]
    [InlineData("fr")]
    [InlineData("en")]
    public async Task The_handbook_is_a_pdf_of_many_pages(string lang)
    {
        using var response = await site.SendAsync(HttpMethod.Get, $"{ApiSite.Edition}/handbook.pdf?lang={lang}");

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("application/pdf", response.Content.Headers.ContentType?.MediaType);
        Assert.True((await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)).Length > 200_000);
    }

    [Fact]
    public async Task Twenty_at_once_are_all_answered()
    {
        var answers = await Task.WhenAll(Enumerable.Range(1, 20).Select(_ => site.SendAsync(HttpMethod.Get, $"{Chart}.png?paper=a3")));

        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.OK, answer.StatusCode));
    }

    private async Task<XElement> SvgAsync(string path)
    {
        using var response = await site.SendAsync(HttpMethod.Get, path);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return XElement.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    private static bool Has(XElement element, string name) => Value(element, "class")?.Split(' ').Contains(name) == true;

    private static string? Value(XElement element, string attribute) => element.Attribute(attribute)?.Value;
}
