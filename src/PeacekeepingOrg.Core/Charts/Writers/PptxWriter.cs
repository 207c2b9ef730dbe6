using System.Xml;
using System.Xml.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using PeacekeepingOrg.Core.Charts.Requests;
using PeacekeepingOrg.Core.Charts.Scenes;
using PeacekeepingOrg.Core.Charts.Writers.Pptx;

namespace PeacekeepingOrg.Core.Charts.Writers;

/// <summary>
/// PowerPoint: the copy to edit. A slide for each page; boxes are shapes with their words inside, lines are connectors glued to them, so that they
/// follow where a box is moved. The same document gives the same bytes.
/// </summary>
public sealed class PptxWriter(Func<Target, string?> addressOf)
{
    /// <summary>The media type of a presentation.</summary>
    public const string ContentType = "application/vnd.openxmlformats-officedocument.presentationml.presentation";

    /// <summary>Longest side of a slide, in points: 56 inches.</summary>
    public const double MostPoints = 56 * 72;

    /// <summary>
    /// The request as it suits slides, which are all of one size: they lie unless asked to stand, and no poster is cut into sheets that nobody glues
    /// together. Draw this one, then write the pages.
    /// </summary>
    public static ChartRequest Suited(ChartRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return request with
        {
            Orientation = request.Orientation == PaperOrientation.Auto ? PaperOrientation.Landscape : request.Orientation,
            Paper = request.Tile.Kind == TilingKind.Poster ? null : request.Paper,
            Tile = request.Tile.Kind == TilingKind.Poster ? default : request.Tile,
        };
    }

    /// <summary>The document, slide by slide.</summary>
    public byte[] Write(ChartDocument document, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(document);
        var (width, height) = (document.Pages.Max(p => p.Width), document.Pages.Max(p => p.Height));
        var scale = Math.Min(1, MostPoints / Math.Max(width, height));
        using var bytes = new MemoryStream();
        using (var deck = PresentationDocument.Create(bytes, PresentationDocumentType.Presentation))
        {
            var presentation = deck.AddPresentationPart();
            deck.ChangeIdOfPart(presentation, "rId1");
            var layout = Template(presentation, new Lens(scale, 0, 0).Of(new Area(26, 26, width - 52, 22)));
            var slides = document.Pages.Select((_, i) => presentation.AddNewPart<SlidePart>($"rId{i + 2}")).ToList();
            foreach (var (page, slide) in document.Pages.Zip(slides))
            {
                cancellationToken.ThrowIfCancellationRequested();
                slide.AddPart(layout, "rId1");
                // Slides are all of one size: a smaller page lies in the middle.
                var lens = new Lens(scale, (width - page.Width) * scale / 2, (height - page.Height) * scale / 2);
                Save(slide, new SlideWriter(page, lens, document.Lang, new(slide, slides, addressOf)).Write());
            }

            var size = new Lens(scale, 0, 0).Of(new Spot(width, height));
            Save(presentation, DeckTemplate.Presentation(slides.Count, size.X, size.Y, document.Lang == "en" ? "en-GB" : "fr-FR"));
            var properties = deck.AddCoreFilePropertiesPart();
            deck.ChangeIdOfPart(properties, "rId2");
            Save(properties, DeckTemplate.Properties(document.Title, document.Subject, document.Author, document.Lang));
        }

        return StableZip.Rewrite(bytes);
    }

    private static SlideLayoutPart Template(PresentationPart presentation, Extent title)
    {
        var master = presentation.AddNewPart<SlideMasterPart>("rId1");
        var layout = master.AddNewPart<SlideLayoutPart>("rId1");
        layout.AddPart(master, "rId1");
        var theme = master.AddNewPart<ThemePart>("rId2");
        Save(theme, DeckTemplate.Theme());
        Save(master, DeckTemplate.Master(title));
        Save(layout, DeckTemplate.Layout(title));
        return layout;
    }

    private static void Save(OpenXmlPart part, XElement root)
    {
        using var stream = part.GetStream(FileMode.Create, FileAccess.Write);
        using var xml = XmlWriter.Create(stream, new() { Encoding = new System.Text.UTF8Encoding(false) });
        new XDocument(new XDeclaration("1.0", "UTF-8", "yes"), root).Save(xml);
    }
}
