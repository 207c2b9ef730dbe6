using PeacekeepingOrg.Core.Structure.Posts;
using PeacekeepingOrg.Web.Languages;

namespace PeacekeepingOrg.Web.Api;

/// <summary>Every path up from a post, through every superior, by «relève de» and «rend compte à» only.</summary>
public sealed record ChainDocument(IReadOnlyList<ChainPathRow> Paths)
{
    public static ChainDocument Of(IReadOnlyList<ChainPath> paths, ApiUrls urls) => new([.. paths.Select(p => ChainPathRow.Of(p, urls))]);
}

/// <summary>One path up.</summary>
/// <param name="Steps">From the post itself.</param>
/// <param name="Complete">True where it reaches the Secretary-General.</param>
/// <param name="StoppedBecause">Why it goes no further; null where it is complete.</param>
public sealed record ChainPathRow(IReadOnlyList<ChainStepRow> Steps, bool Complete, string? StoppedBecause)
{
    public static ChainPathRow Of(ChainPath path, ApiUrls urls) => new(
        [.. path.Steps.Select(s => new ChainStepRow(ApiEndpoint.Of(s.End), s.Line is null ? null : ReportingLineRow.Of(s.Line, urls)))],
        path.End == ChainEnd.Complete,
        Reason(path, urls.Lang));

    private static string? Reason(ChainPath path, string lang)
    {
        var last = path.Steps[^1].End.Name.In(lang);
        return (path.End, lang) switch
        {
            (ChainEnd.NotEstablished, Language.English) => $"No text loaded states to whom this post reports: {last}.",
            (ChainEnd.NotEstablished, _) => $"Aucun texte chargé ne dit de qui relève ce poste : {last}.",
            (ChainEnd.Circle, Language.English) => $"The texts lead back to a post already passed: {last}.",
            (ChainEnd.Circle, _) => $"Les textes ramènent à un poste déjà passé : {last}.",
            _ => null,
        };
    }
}

/// <summary>A step of a path.</summary>
/// <param name="Post">Who.</param>
/// <param name="Line">The line that leads here from the step before; null for the first.</param>
public sealed record ChainStepRow(ApiEndpoint Post, ReportingLineRow? Line);
