using PeacekeepingOrg.Core.Structure;
using PeacekeepingOrg.Core.Structure.Attributions;
using PeacekeepingOrg.Core.Structure.Changes;
using PeacekeepingOrg.Core.Structure.Citations;
using PeacekeepingOrg.Core.Structure.Discrepancies;
using PeacekeepingOrg.Core.Structure.Posts;
using PeacekeepingOrg.Core.Structure.ReportingLines;
using PeacekeepingOrg.Core.Structure.Units;

namespace PeacekeepingOrg.Cli;

/// <summary>Rows with the names of the API's fields; without addresses, which only a server has.</summary>
internal static class Rows
{
    public static object Text(BilingualText text) => new { text.Fr, text.En, text.EnBasis, text.FrBasis };

    public static object? Words(BilingualText text) => text.IsEmpty ? null : new { text.Fr, text.En };

    public static object End(Endpoint end) => new { end.Type, Id = end.Key, Name = Text(end.Name), end.IsExternal };

    public static object Citation(CitationView citation)
    {
        var path = citation.ItemPath?.Split('-') ?? [];
        var isPlaced = citation.Paragraph is not null;
        return new
        {
            citation.Fact,
            citation.Basis,
            Reason = Words(citation.Reason),
            SourceId = citation.SourceKey,
            citation.Source?.Symbol,
            citation.Authority,
            citation.Paragraph,
            Item = path.LastOrDefault(),
            ItemPath = path,
            Quote = isPlaced ? citation.Quote : null,
            Start = isPlaced ? citation.Start : (int?)null,
            Length = isPlaced ? citation.Length : (int?)null,
            RestsOn = citation.RestsOn?.Key,
        };
    }

    public static object Unit(UnitView unit) => new
    {
        Id = unit.Key,
        Name = Text(unit.Name),
        Acronym = unit.Acronym.En ?? unit.Acronym.Fr,
        Acronyms = Words(unit.Acronym),
        Aliases = unit.Aliases.Select(a => a.Text).Distinct(),
        unit.Kind,
        unit.Count,
        unit.IsUnnamed,
        ParentId = unit.Parent?.Key,
        HeadPostId = unit.Head?.Key,
        unit.IsExternal,
        Serves = unit.Serves.Select(End),
        unit.AttributionMode,
        unit.AttributionCount,
        Note = Words(unit.Note),
        Citations = unit.Citations.Select(Citation),
    };

    public static object Post(PostView post) => new
    {
        Id = post.Key,
        Title = Text(post.Title),
        Aliases = post.Aliases.Select(a => a.Text).Distinct(),
        Rank = post.Rank.Fr,
        UnitId = post.Unit?.Key,
        post.IsHead,
        post.IsExternal,
        post.Count,
        post.IsUnnamed,
        post.Holder,
        Note = Words(post.Note),
        Citations = post.Citations.Select(Citation),
    };

    public static object Line(LineView line) => new
    {
        From = End(line.From),
        To = End(line.To),
        line.Kind,
        line.IsPrimary,
        Through = line.Through is null ? null : End(line.Through),
        Citation = Citation(line.Citation),
    };

    public static object Attribution(AttributionView attribution) => new
    {
        Id = attribution.Key,
        Holders = attribution.Holders.Select(End),
        attribution.Text,
        Citation = Citation(attribution.Citation),
    };

    public static object Discrepancy(DiscrepancyView discrepancy) => new
    {
        Id = discrepancy.Key,
        Title = Words(discrepancy.Title),
        Explanation = Words(discrepancy.Explanation),
        About = discrepancy.Subjects.Select(End),
        Citations = discrepancy.Texts.Select(Citation),
    };

    public static object Change(ChangeView change) => new
    {
        Change = change.Kind,
        From = change.From.Select(End),
        To = change.To.Select(End),
        change.Basis,
        change.IsCurated,
        Reason = Words(change.Reason),
        Citations = change.Citations.Select(Citation),
    };
}
