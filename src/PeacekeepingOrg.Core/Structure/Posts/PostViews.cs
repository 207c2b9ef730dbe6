using PeacekeepingOrg.Core.Structure.Attributions;
using PeacekeepingOrg.Core.Structure.Citations;
using PeacekeepingOrg.Core.Structure.Discrepancies;
using PeacekeepingOrg.Core.Structure.ReportingLines;

namespace PeacekeepingOrg.Core.Structure.Posts;

/// <summary>A post as listed.</summary>
/// <param name="Key">Its id in the edition.</param>
/// <param name="Title">Its title.</param>
/// <param name="Aliases">Other titles for it.</param>
/// <param name="Rank">In the words of the text; empty where none is stated.</param>
/// <param name="Unit">The unit it heads or sits in; null: not established.</param>
/// <param name="IsHead">True where it heads that unit.</param>
/// <param name="IsExternal">True where it belongs to another organization.</param>
/// <param name="Count">How many such posts one row stands for; null: one, or not stated.</param>
/// <param name="IsUnnamed">True where the row stands for posts not named one by one.</param>
/// <param name="Holder">Who held it, as a source states.</param>
/// <param name="Note">For the reader.</param>
/// <param name="Citations">One for each stated fact.</param>
public sealed record PostView(
    string Key,
    BilingualText Title,
    IReadOnlyList<Alias> Aliases,
    BilingualText Rank,
    Endpoint? Unit,
    bool IsHead,
    bool IsExternal,
    int? Count,
    bool IsUnnamed,
    string? Holder,
    BilingualText Note,
    IReadOnlyList<CitationView> Citations)
{
    public Endpoint Endpoint => new(EndpointType.Post, Key, Title, IsExternal);

    /// <summary>The citation of one of its facts; null where no text states it.</summary>
    public CitationView? CitationOf(Fact fact) => Citations.FirstOrDefault(c => c.Fact == fact);

    /// <summary>Language of the text that names it: "fr" or "en".</summary>
    public string TextLanguage => CitationOf(Fact.Existence)?.Language ?? Title.LanguageOf("fr");

    /// <summary>Language of the text that states the rank.</summary>
    public string RankLanguage => Rank.LanguageOf(CitationOf(Fact.Rank)?.Language ?? TextLanguage);

    /// <summary>The rank in the words of the text; empty where it states none.</summary>
    public string RankAsStated => Rank.In(RankLanguage);
}

/// <summary>Everything about one post.</summary>
/// <param name="Post">The post itself.</param>
/// <param name="LinesOut">From it, upward kinds first.</param>
/// <param name="LinesIn">To it.</param>
/// <param name="Attributions">Functions conferred on it.</param>
/// <param name="Discrepancies">About it.</param>
/// <param name="Chain">Every path up.</param>
public sealed record PostDetails(
    PostView Post,
    IReadOnlyList<LineView> LinesOut,
    IReadOnlyList<LineView> LinesIn,
    IReadOnlyList<AttributionView> Attributions,
    IReadOnlyList<DiscrepancyView> Discrepancies,
    IReadOnlyList<ChainPath> Chain);
