using PeacekeepingOrg.Core.Search;
using PeacekeepingOrg.Core.Structure;
using PeacekeepingOrg.Core.Structure.Editions;
using PeacekeepingOrg.Core.Structure.Sources;
using PeacekeepingOrg.Web.Components.Controls;
using Endpoint = PeacekeepingOrg.Core.Structure.Endpoint;

namespace PeacekeepingOrg.Web.Components.Pages.Sources;

/// <summary>What every part of the reader needs to know of the text being read.</summary>
/// <param name="Source">The text.</param>
/// <param name="Sought">The phrase to mark; null for none.</param>
/// <param name="Sources">Every source, for the facts that are about texts.</param>
/// <param name="Editions">Every edition, for the facts that are about one.</param>
/// <param name="Lang">The page's language.</param>
public sealed record Reading(
    SourceView Source, SoughtPhrase? Sought, IReadOnlyList<SourceView> Sources, IReadOnlyList<EditionView> Editions, string Lang)
{
    /// <summary>The permanent link of a passage.</summary>
    public string UrlOf(string anchor) => SiteUrls.Passage(Lang, Source.Key, anchor);

    /// <summary>«ST/SGB/2010/1, par. 8.23, al. c)».</summary>
    public string CitationOf(string paragraph, string? itemPath) => CitationText.Of(Source.LabelIn(Lang), paragraph, itemPath, Lang);

    public IReadOnlyList<Highlight> MarksIn(string anchor, string text, int offset = 0) => Sought?.In(anchor, text, offset) ?? [];

    public MarginLink LinkTo(string edition, Endpoint end) => new(end.Name, SiteUrls.End(Lang, edition, end));

    public MarginLink LinkTo(SourceView source) => new(new BilingualText(source.LabelIn(Lang), source.LabelIn(Lang)), SiteUrls.Source(Lang, source.Key));

    public MarginLink LinkTo(EditionView edition) => new(edition.Title, SiteUrls.Edition(Lang, edition.Key));
}
