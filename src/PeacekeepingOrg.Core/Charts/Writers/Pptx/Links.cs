using System.Xml.Linq;
using DocumentFormat.OpenXml.Packaging;
using PeacekeepingOrg.Core.Charts.Scenes;
using static PeacekeepingOrg.Core.Charts.Writers.Pptx.Ooxml;

namespace PeacekeepingOrg.Core.Charts.Writers.Pptx;

/// <summary>Where things on a slide lead: each address once, numbered in the order it is first needed.</summary>
internal sealed class Links(SlidePart slide, IReadOnlyList<SlidePart> slides, Func<Target, string?> addressOf)
{
    private static readonly XNamespace s_colour = "http://schemas.microsoft.com/office/drawing/2018/hyperlinkcolor";

    private readonly Dictionary<string, string> _known = [];

    /// <summary>A link to the target; null where it has no address.</summary>
    /// <param name="target">What it leads to.</param>
    /// <param name="ofText">Words keep their own colour.</param>
    public XElement? To(Target? target, bool ofText = false)
    {
        if (target is null || addressOf(target) is not { } address || !Uri.TryCreate(address, UriKind.RelativeOrAbsolute, out var uri))
            return null;
        if (!_known.TryGetValue(address, out var id))
            slide.AddHyperlinkRelationship(uri, isExternal: true, id = Next(address));
        return new(
            A + "hlinkClick",
            new XAttribute(R + "id", id),
            ofText
                ? new XElement(A + "extLst", new XElement(
                    A + "ext",
                    new XAttribute("uri", "{A12FA001-AC4F-418D-AE19-62706E023703}"),
                    new XElement(s_colour + "hlinkClr", new XAttribute(XNamespace.Xmlns + "ahyp", s_colour), new XAttribute("val", "tx"))))
                : null);
    }

    /// <summary>A link to another slide, the first numbered 1; null where there is none of that number.</summary>
    public XElement? ToPage(int page)
    {
        if (page < 1 || page > slides.Count || slides[page - 1] == slide)
            return null;
        var name = $"slide {page}";
        if (!_known.TryGetValue(name, out var id))
            slide.AddPart(slides[page - 1], id = Next(name));
        return new(A + "hlinkClick", new XAttribute(R + "id", id), new XAttribute("action", "ppaction://hlinksldjump"));
    }

    // rId1 is the slide's layout.
    private string Next(string name) => _known[name] = $"rId{_known.Count + 2}";
}
