using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using PeacekeepingOrg.Core.Charts.Requests;
using Xunit;

namespace PeacekeepingOrg.Core.Tests.Charts;

[Properties(Arbitrary = [typeof(ChartRequestTests)])]
public sealed class ChartRequestTests
{
    public static Arbitrary<ChartRequest> Requests() =>
        (from view in Gen.Elements(Enum.GetValues<ChartView>())
         from root in Gen.Elements<string?>(null, "dpko", "a b&c=d+é")
         from depth in Gen.Elements<int?>(null, 1, 5, 12)
         from lines in Gen.Elements<ChartLines?>(null, ChartLines.None, ChartLines.All, ChartLines.Advises | ChartLines.Serves, ChartLines.ReportsTo)
         from layout in Gen.Elements(Enum.GetValues<ChartLayoutKind>())
         from paper in Gen.Elements<PaperSize?>(null, PaperSize.A4, PaperSize.A0)
         from orientation in Gen.Elements(Enum.GetValues<PaperOrientation>())
         from tile in Gen.Elements(default, Tiling.Page, Tiling.Offices, Tiling.Poster(2, 3), Tiling.Poster(1, 6))
         from lang in Gen.Elements("fr", "en")
         select new ChartRequest(view, root, depth, lines, layout, paper, orientation, tile, lang)).ToArbitrary();

    [Property]
    public bool A_request_survives_its_query_string(ChartRequest request) =>
        ChartRequest.TryParse(request.ToQueryString(), out var read, out _) && read == request;

    [Property]
    public bool Any_query_string_is_read_or_refused_with_a_reason(string? text) =>
        ChartRequest.TryParse(text ?? "", out var request, out var problem) ? request is not null : problem is { Parameter.Length: > 0 };

    [Theory]
    [InlineData("?view=tree", "view", "structure, reporting")]
    [InlineData("?depth=0", "depth", "1 … 12")]
    [InlineData("?depth=x", "depth", "1 … 12")]
    [InlineData("?paper=letter", "paper", "a4, a3, a2, a1, a0")]
    [InlineData("?paper=2", "paper", "a4, a3")]
    [InlineData("?orientation=up", "orientation", "auto, portrait, landscape")]
    [InlineData("?layout=x", "layout", "auto, tree, columns, list")]
    [InlineData("?tile=7x1", "tile", "1x2 … 6x6")]
    [InlineData("?tile=1x1", "tile", "offices")]
    [InlineData("?lines=reportsTo,likes", "lines", "coordinatesWith")]
    [InlineData("?lang=de", "lang", "fr, en")]
    public void A_value_that_is_not_allowed_is_named_with_what_is(string query, string parameter, string allowed)
    {
        Assert.False(ChartRequest.TryParse(query, out _, out var problem));
        Assert.Equal(parameter, problem.Parameter);
        Assert.Contains(parameter, problem.In("fr"), StringComparison.Ordinal);
        Assert.Contains(allowed, problem.In("en"), StringComparison.Ordinal);
    }

    [Fact]
    public void An_address_is_short_and_readable() => Assert.Equal(
        "?view=reporting&root=dpko&lines=reportsTo,instructs&paper=a3&tile=2x3",
        new ChartRequest(ChartView.Reporting, "dpko", Lines: ChartLines.ReportsTo | ChartLines.Instructs, Paper: PaperSize.A3, Tile: Tiling.Poster(2, 3)).ToQueryString());
}
