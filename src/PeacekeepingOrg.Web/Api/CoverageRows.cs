using PeacekeepingOrg.Core.Structure.Coverage;
using PeacekeepingOrg.Core.Structure.Sources;

namespace PeacekeepingOrg.Web.Api;

/// <summary>How far the texts are taken up by facts, and how far the facts are stated by texts.</summary>
public sealed record CoverageDocument(IReadOnlyList<SourceCoverageRow> Sources, IReadOnlyList<EditionCoverageRow> Editions, string Url)
{
    public static CoverageDocument Of(CoverageView coverage, ApiUrls urls) => new(
        [.. coverage.Sources.Select(s => SourceCoverageRow.Of(s, urls))],
        [.. coverage.Editions.Select(e => EditionCoverageRow.Of(e, urls))],
        urls.Coverage());
}

/// <summary>What was made of one loaded text.</summary>
/// <param name="Label">What it is called for short, where it has no symbol.</param>
/// <param name="Parts">By kind of part.</param>
/// <param name="Characters">UTF-16 units of the whole text.</param>
/// <param name="QuotedCharacters">Of these, how many stand within the quote of a fact.</param>
/// <param name="Unused">Parts nothing takes up.</param>
/// <param name="Context">Parts no fact is drawn from.</param>
/// <param name="Unquoted">In parts facts are drawn from: stretches of four words or more within no fact's quote.</param>
public sealed record SourceCoverageRow(
    string Id,
    string? Symbol,
    ApiWords? Label,
    Authority Authority,
    IReadOnlyList<PartCoverage> Parts,
    int Characters,
    int QuotedCharacters,
    IReadOnlyList<StretchRow> Unused,
    IReadOnlyList<ContextRow> Context,
    IReadOnlyList<StretchRow> Unquoted,
    string Url)
{
    public static SourceCoverageRow Of(SourceCoverage coverage, ApiUrls urls) => new(
        coverage.Source.Key,
        coverage.Source.Symbol,
        ApiWords.Of(coverage.Source.Label),
        coverage.Source.Authority,
        coverage.Parts,
        coverage.Characters,
        coverage.Quoted,
        [.. coverage.Unused.Select(u => StretchRow.Of(u, coverage.Source.Key, urls))],
        [.. coverage.Context.Select(c => new ContextRow(c.Part.Paragraph, c.Part.ItemPath?.Split('-') ?? [], ApiWords.Of(c.Reason), urls.Stretch(coverage.Source.Key, c.Part)))],
        [.. coverage.Unquoted.Select(u => StretchRow.Of(u, coverage.Source.Key, urls))],
        urls.Source(coverage.Source.Key));
}

/// <summary>A stretch of a text.</summary>
/// <param name="Text">Exactly <paramref name="Length"/> UTF-16 units of the paragraph's or item's text from <paramref name="Start"/>.</param>
/// <param name="Url">The page that shows it marked.</param>
public sealed record StretchRow(string Paragraph, IReadOnlyList<string> ItemPath, int Start, int Length, string Text, string Url)
{
    public static StretchRow Of(StretchView stretch, string source, ApiUrls urls) =>
        new(stretch.Paragraph, stretch.ItemPath?.Split('-') ?? [], stretch.Start, stretch.Length, stretch.Text, urls.Stretch(source, stretch));
}

/// <summary>A part no fact is drawn from.</summary>
/// <param name="Reason">Why; null where only a discrepancy, a comparison or the glossary quotes it.</param>
public sealed record ContextRow(string Paragraph, IReadOnlyList<string> ItemPath, ApiWords? Reason, string Url);

/// <summary>How far the facts of an edition are stated.</summary>
/// <param name="Title">In the language asked for.</param>
/// <param name="TitleText">In both.</param>
/// <param name="Units">How many units are asked; those of other entities are not.</param>
/// <param name="Posts">How many posts, likewise.</param>
public sealed record EditionCoverageRow(
    string Id, string Title, ApiText TitleText, IReadOnlyList<string> SourceIds, Authority Authority, int Units, int Posts, IReadOnlyList<FactCoverageRow> Facts, string Url)
{
    public static EditionCoverageRow Of(EditionCoverage edition, ApiUrls urls) => new(
        edition.Key,
        edition.Title.In(urls.Lang),
        ApiText.Of(edition.Title),
        [.. edition.Sources.Select(s => s.Key)],
        edition.Sources[0].Authority,
        edition.Units,
        edition.Posts,
        [.. edition.Facts.Select(f => FactCoverageRow.From(f, urls))],
        urls.Edition(edition.Key));
}

/// <summary>How often the answer to one question is stated: <c>of</c> is the sum of the three.</summary>
/// <param name="NotEstablished">Null for a kind of fact of which nobody knows how many there should be.</param>
/// <param name="InferredOf">Those inferred, each with the reason.</param>
/// <param name="NotEstablishedOf">Those the loaded texts do not say it of; empty for a fact about the edition itself.</param>
public sealed record FactCoverageRow(
    CoveredFact Fact, int Of, int Cited, int Inferred, int? NotEstablished, IReadOnlyList<InferredRow> InferredOf, IReadOnlyList<ApiEndpoint> NotEstablishedOf)
{
    public static FactCoverageRow From(FactCoverage fact, ApiUrls urls) => new(
        fact.Fact,
        fact.Of,
        fact.Cited,
        fact.Inferred.Count,
        fact.NotEstablished?.Count,
        [.. fact.Inferred.Select(e => new InferredRow(ApiEndpoint.Of(e.Subjects), ApiCitation.Of(e.Citation!, urls)))],
        [.. (fact.NotEstablished ?? []).SelectMany(e => ApiEndpoint.Of(e.Subjects))]);
}

/// <summary>An inferred fact.</summary>
/// <param name="About">Units or posts; empty for a fact about the edition itself.</param>
public sealed record InferredRow(IReadOnlyList<ApiEndpoint> About, ApiCitation Citation);
