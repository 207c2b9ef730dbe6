using PeacekeepingOrg.Core.Structure.Sources;

namespace PeacekeepingOrg.Web.Api;

/// <summary>A source as listed.</summary>
/// <param name="Label">What it is called for short, where it has no symbol.</param>
/// <param name="Title">In the language asked for; empty where no loaded text gives it.</param>
/// <param name="TitleText">In both.</param>
public record SourceRow(
    string Id,
    string? Symbol,
    ApiWords? Label,
    string Title,
    ApiText TitleText,
    string Language,
    Authority Authority,
    SourceForm Form,
    bool IsLoaded,
    DateOnly? Date,
    DateOnly? EffectiveFrom,
    ApiText? Issuer,
    string? Signatory,
    ApiWords? Note,
    IReadOnlyList<SourceRelationRow> Relations,
    SourceCounts Counts,
    IReadOnlyList<ApiCitation> Citations,
    string Url)
{
    public static SourceRow Of(SourceView source, ApiUrls urls) => new(
        source.Key,
        source.Symbol,
        ApiWords.Of(source.Label),
        source.Title.In(urls.Lang),
        ApiText.Of(source.Title),
        source.Language,
        source.Authority,
        source.Form,
        source.IsLoaded,
        source.Date,
        source.EffectiveFrom,
        source.Issuer.IsEmpty ? null : ApiText.Of(source.Issuer),
        source.Signatory,
        ApiWords.Of(source.Note),
        [.. source.Relations.Select(r => new SourceRelationRow(r.Kind, r.Target.Key, r.Citation is null ? null : ApiCitation.Of(r.Citation, urls)))],
        source.Counts,
        ApiCitation.Of(source.Citations, urls),
        urls.Source(source.Key));
}

/// <summary>What a source does to another.</summary>
/// <param name="Kind">Amends, abolishes …</param>
/// <param name="Target">Id of the other source.</param>
/// <param name="Citation">The words that say so.</param>
public sealed record SourceRelationRow(RelationKind Kind, string Target, ApiCitation? Citation);
