using PeacekeepingOrg.Core.Structure.Posts;

namespace PeacekeepingOrg.Web.Api;

/// <summary>A post as listed.</summary>
/// <param name="Aliases">Other titles for it, in either language.</param>
/// <param name="Rank">In the words and the language of the text; null where it states none.</param>
/// <param name="UnitId">The unit it heads or sits in; null: not established.</param>
/// <param name="IsHead">True where it heads that unit.</param>
/// <param name="IsExternal">True where it belongs to another organization.</param>
/// <param name="Count">How many such posts the row stands for; null: one, or not stated.</param>
/// <param name="IsUnnamed">True where the row stands for posts the text does not name one by one.</param>
/// <param name="Holder">Who held it, as a source states; null where none does.</param>
public record PostRow(
    string Id,
    ApiText Title,
    IReadOnlyList<string> Aliases,
    string? Rank,
    string? UnitId,
    bool IsHead,
    bool IsExternal,
    int? Count,
    bool IsUnnamed,
    string? Holder,
    ApiWords? Note,
    IReadOnlyList<ApiCitation> Citations,
    string Url)
{
    public static PostRow Of(PostView post, string edition, ApiUrls urls) => new(
        post.Key,
        ApiText.Of(post.Title),
        [.. post.Aliases.Select(a => a.Text).Distinct()],
        post.Rank.IsEmpty ? null : post.RankAsStated,
        post.Unit?.Key,
        post.IsHead,
        post.IsExternal,
        post.Count,
        post.IsUnnamed,
        post.Holder,
        ApiWords.Of(post.Note),
        ApiCitation.Of(post.Citations, urls),
        urls.Post(edition, post.Key));
}

/// <summary>A post with all that is known of it.</summary>
public sealed record PostDocument : PostRow
{
    private PostDocument(PostRow row)
        : base(row)
    {
    }

    public required IReadOnlyList<AttributionRow> Attributions { get; init; }

    public required IReadOnlyList<ReportingLineRow> LinesIn { get; init; }

    public required IReadOnlyList<ReportingLineRow> LinesOut { get; init; }

    public required IReadOnlyList<DiscrepancyRow> Discrepancies { get; init; }

    public static PostDocument Of(PostDetails post, string edition, ApiUrls urls) => new(PostRow.Of(post.Post, edition, urls))
    {
        Attributions = AttributionRow.Of(post.Attributions, urls),
        LinesIn = ReportingLineRow.Of(post.LinesIn, urls),
        LinesOut = ReportingLineRow.Of(post.LinesOut, urls),
        Discrepancies = DiscrepancyRow.Of(post.Discrepancies, urls),
    };
}
