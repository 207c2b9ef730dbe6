using PeacekeepingOrg.Core.Charts.Layout;
using PeacekeepingOrg.Core.Charts.Requests;
using PeacekeepingOrg.Core.Charts.Scenes;
using PeacekeepingOrg.Core.Charts.Selecting;
using PeacekeepingOrg.Core.Charts.Text;

namespace PeacekeepingOrg.Core.Charts.Pages;

/// <summary>A chart laid out for one sheet.</summary>
internal sealed class Fitted
{
    private readonly ChartModel _model;
    private readonly SheetSize _sheet;
    private readonly Scene _scene;
    private readonly Area _body;
    private readonly double _scale;

    private Fitted(ChartModel model, SheetSize sheet, CancellationToken stop)
    {
        (_model, _sheet) = (model, sheet);
        using var measurer = new TextMeasurer();
        _body = new Furniture(model, measurer, sheet).Body;
        // A chart of three boxes need not fill a poster.
        var room = new Room(_body.Width, Math.Max(1, _body.Height), 1.22 * Math.Pow(sheet.Short / (210 * SheetSize.Millimetre), 0.9));
        _scene = SceneBuilder.Build(model, room, stop);
        _scale = room.ScaleOf(_scene.Width, _scene.Height);
    }

    /// <summary>True where the smallest text is large enough.</summary>
    public bool IsReadable => _scene.SmallestText * _scale >= ChartDrawing.SmallestType;

    /// <summary>The sheet, lying whichever way gives the larger type where that is left open.</summary>
    public static Fitted On(ChartModel model, PaperSize paper, PaperOrientation orientation, CancellationToken stop)
    {
        var landscape = orientation == PaperOrientation.Portrait ? null : new Fitted(model, SheetSize.Of(paper, landscape: true), stop);
        var portrait = orientation == PaperOrientation.Landscape ? null : new Fitted(model, SheetSize.Of(paper, landscape: false), stop);
        return landscape is null ? portrait! : portrait is null || portrait._scale <= landscape._scale * 1.12 ? landscape : portrait;
    }

    public bool IsLandscape => _sheet.Width > _sheet.Height;

    public ScenePage Page(Func<Target, string?> addressOf, string? part, int page, int pages)
    {
        using var measurer = new TextMeasurer();
        var address = addressOf(_model.Address) ?? "";
        var title = _model.Request.Root is null || _model.Boxes.Count == 0 ? _model.Title : _model.Boxes[0].Name;
        var furniture = new Furniture(_model, measurer, _sheet).Scene(title, part, Bare(address), page, pages);
        var (width, height) = (_scene.Width * _scale, _scene.Height * _scale);
        return new(
            _sheet.Width,
            _sheet.Height,
            [new(furniture, 0, 0, 1), new(_scene, _body.X + ((_body.Width - width) / 2), _body.Y + ((_body.Height - height) * 0.42), _scale)])
        {
            Title = title,
        };
    }

    internal static string Bare(string address) =>
        Uri.UnescapeDataString(address.StartsWith("https://", StringComparison.Ordinal) ? address[8..] : address.StartsWith("http://", StringComparison.Ordinal) ? address[7..] : address);
}
