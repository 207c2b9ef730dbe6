using PeacekeepingOrg.Core.Charts.Layout;
using PeacekeepingOrg.Core.Charts.Requests;
using PeacekeepingOrg.Core.Charts.Scenes;
using PeacekeepingOrg.Core.Charts.Selecting;
using PeacekeepingOrg.Core.Charts.Text;

namespace PeacekeepingOrg.Core.Charts.Pages;

/// <summary>One chart over several sheets: they overlap by a band that holds no box, with marks to cut on and a map of the sheets.</summary>
internal sealed class PosterPages
{
    private const double Margin = 12 * SheetSize.Millimetre;
    private const double Overlap = 8 * SheetSize.Millimetre;
    private const double Note = 7;

    /// <summary>Between a box and the band two sheets share.</summary>
    private const double Air = 4;

    /// <summary>Where in the spare room the chart may lie, the middle and the top first.</summary>
    private static readonly (double X, double Y)[] s_shares =
        [.. from y in new[] { 0, 0.2, 0.4, 0.6 } from x in new[] { 0.5, 0.25, 0.75, 0, 1 } select (x, y)];

    private readonly ChartModel _model;
    private readonly ChartWords _words;
    private readonly SheetSize _sheet;
    private readonly SheetSize _canvas;
    private readonly int _across;
    private readonly int _down;

    private PosterPages(ChartModel model, SheetSize sheet)
    {
        (_model, _sheet, _words) = (model, sheet, new(model.Lang));
        (_across, _down) = (model.Request.Tile.Across, model.Request.Tile.Down);
        _canvas = new((_across * StepX) + Overlap, (_down * StepY) + Overlap);
    }

    /// <summary>From one sheet's left edge to the next one's.</summary>
    private double StepX => _sheet.Width - (2 * Margin) - Overlap;

    private double StepY => _sheet.Height - (2 * Margin) - Overlap;

    public static IReadOnlyList<ScenePage> Draw(ChartModel model, PaperSize paper, Func<Target, string?> addressOf, CancellationToken stop)
    {
        var orientations = model.Request.Orientation switch
        {
            PaperOrientation.Landscape => new[] { true },
            PaperOrientation.Portrait => [false],
            _ => [true, false],
        };
        (PosterPages Poster, Layer Chart, Scene Furniture)? best = null;
        foreach (var landscape in orientations)
        {
            var poster = new PosterPages(model, SheetSize.Of(paper, landscape));
            if (poster.Chart(stop) is { } chart && (best is null || chart.Scale > best.Value.Chart.Scale * 1.02))
                best = (poster, chart, poster.Furnish(addressOf));
        }

        return best is { } found && found.Chart.Scene.SmallestText * found.Chart.Scale >= ChartDrawing.SmallestType
            ? found.Poster.Pages(found.Chart, found.Furniture, addressOf)
            : throw new ChartException(new(
                "tile",
                $"Sur {model.Request.Tile} feuilles {paper}, le texte serait plus petit que {ChartDrawing.SmallestType} points ou une case serait coupée. Demandez plus de feuilles, ou un papier plus grand.",
                $"On {model.Request.Tile} sheets of {paper} the text would be smaller than {ChartDrawing.SmallestType} points, or a box would be cut. Ask for more sheets, or a larger paper."));
    }

    private Furniture NewFurniture(TextMeasurer measurer) => new(_model, measurer, _canvas, StepX - 4);

    /// <summary>The chart, at the largest scale at which every box keeps clear of the bands; null where there is none.</summary>
    private Layer? Chart(CancellationToken stop)
    {
        using var measurer = new TextMeasurer();
        var body = NewFurniture(measurer).Body;
        (double X, double Y, double Scale)? found = null;
        var scene = SceneBuilder.Build(_model, new(body.Width, body.Height, 3), stop, arrangement =>
        {
            var before = arrangement.Boxes.Select(b => b.Area).ToList();
            var moved = before;
            var (width, height) = (arrangement.Width, arrangement.Height);
            var (movedWidth, movedHeight) = (width, height);
            var most = Math.Min(3, Math.Min(body.Width / (width + 24), body.Height / (height + 24)));
            found = null;
            for (var step = 0; step < 40 && found is null; step++)
            {
                stop.ThrowIfCancellationRequested();
                var scale = most * Math.Pow(0.98, step);
                var least = double.MaxValue;
                foreach (var (shareX, shareY) in s_shares)
                {
                    for (var i = 0; i < before.Count; i++)
                        arrangement.Boxes[i].Area = before[i];
                    var x = body.X + (12 * scale) + (Math.Max(0, body.Width - ((width + 24) * scale)) * shareX);
                    var y = body.Y + (6 * scale) + (Math.Max(0, body.Height - ((height + 24) * scale)) * shareY);
                    var upright = Enumerable.Range(1, _across - 1).Select(i => (((i * StepX) - Air - x) / scale, ((i * StepX) + Overlap + Air - x) / scale)).ToList();
                    var level = Enumerable.Range(1, _down - 1).Select(i => (((i * StepY) - Air - y) / scale, ((i * StepY) + Overlap + Air - y) / scale)).ToList();
                    if (Bands.Clear(arrangement, upright, level)
                        && x + ((arrangement.Width + 12) * scale) <= body.Right
                        && y + ((arrangement.Height + 12) * scale) <= body.Bottom
                        && (arrangement.Width / width) + (arrangement.Height / height) is var size
                        && size < least - 0.001
                        && LayoutDiagnostics.IsSound(arrangement))
                    {
                        (found, least) = ((x, y, scale), size);
                        moved = [.. arrangement.Boxes.Select(b => b.Area)];
                        (movedWidth, movedHeight) = (arrangement.Width, arrangement.Height);
                    }
                }
            }

            if (found is not null)
                Place(moved, movedWidth, movedHeight);
            else
                Place(before, width, height);

            void Place(List<Area> areas, double newWidth, double newHeight)
            {
                for (var i = 0; i < areas.Count; i++)
                    arrangement.Boxes[i].Area = areas[i];
                (arrangement.Width, arrangement.Height) = (newWidth, newHeight);
            }
        });
        // Where a line runs round the outside, the drawing starts further left than its boxes.
        return found is { } place && scene.Boxes.Count > 0
            ? new(scene, place.X - (Outside(scene).X * place.Scale), place.Y - (Outside(scene).Y * place.Scale), place.Scale)
            : null;
    }

    private static Spot Outside(Scene scene) => new(scene.OriginX, scene.OriginY);

    private Scene Furnish(Func<Target, string?> addressOf)
    {
        using var measurer = new TextMeasurer();
        var title = _model.Request.Root is null || _model.Boxes.Count == 0 ? _model.Title : _model.Boxes[0].Name;
        return NewFurniture(measurer).Scene(title, _words.Poster, Address(addressOf), 0, _across * _down);
    }

    private string Address(Func<Target, string?> addressOf) =>
        Fitted.Bare(addressOf(_model.Address) ?? "");

    private string SheetAt(int column, int row) => _words.SheetOf((row * _across) + column + 1, _across * _down, $"{(char)('A' + row)}{column + 1}");

    private List<ScenePage> Pages(Layer chart, Scene furniture, Func<Target, string?> addressOf)
    {
        var pages = new List<ScenePage>();
        using var measurer = new TextMeasurer();
        for (var row = 0; row < _down; row++)
            for (var column = 0; column < _across; column++)
            {
                var clip = new Area(Margin, Margin, StepX + Overlap, StepY + Overlap);
                var (x, y) = (Margin - (column * StepX), Margin - (row * StepY));
                pages.Add(new(
                    _sheet.Width,
                    _sheet.Height,
                    [
                        new(furniture, x, y, 1, clip),
                        chart with { X = chart.X + x, Y = chart.Y + y, Clip = clip },
                        new(Marks(column, row, Address(addressOf), measurer), 0, 0, 1),
                    ])
                {
                    Title = SheetAt(column, row),
                });
            }

        return pages;
    }

    /// <summary>In the margin: marks to cut on, which sheet this is, and the map of all.</summary>
    private Scene Marks(int column, int row, string address, TextMeasurer measurer)
    {
        var rules = new List<SceneRule>();
        var (length, gap) = (Margin * 0.5, 3.0);
        // Cut in the middle of the overlap; at the poster's own edge, at the edge of the drawing.
        var xs = new[] { Margin + (column > 0 ? Overlap / 2 : 0), _sheet.Width - Margin - (column < _across - 1 ? Overlap / 2 : 0) };
        var ys = new[] { Margin + (row > 0 ? Overlap / 2 : 0), _sheet.Height - Margin - (row < _down - 1 ? Overlap / 2 : 0) };
        foreach (var x in xs)
        {
            rules.Add(new(new(x, Margin - gap - length, 0, length)));
            rules.Add(new(new(x, _sheet.Height - Margin + gap, 0, length)));
        }

        foreach (var y in ys)
        {
            rules.Add(new(new(Margin - gap - length, y, length, 0)));
            rules.Add(new(new(_sheet.Width - Margin + gap, y, length, 0)));
        }

        const double cell = 7;
        // The map: this sheet is the dark one.
        var mapX = _sheet.Width - Margin - 20 - (_across * cell * 1.3);
        var mapY = _sheet.Height - (Margin / 2) - (_down * cell / 2);
        for (var r = 0; r < _down; r++)
            for (var c = 0; c < _across; c++)
            {
                var size = new Area(mapX + (c * cell * 1.3), mapY + (r * Math.Min(cell, 26.0 / _down)), cell * 1.3, Math.Min(cell, 26.0 / _down));
                rules.Add(new(size, Filled: r == row && c == column));
            }

        var text = string.Join("  ·  ", SheetAt(column, row), _words.CutHere, address);
        var room = mapX - 10 - (Margin + 20);
        while (text.Length > 4 && measurer.Width(text, Face.Regular, Note) > room)
            text = text[..^2].TrimEnd() + "…";
        return new(
            _sheet.Width,
            _sheet.Height,
            [],
            [],
            [new(Margin + 20, _sheet.Height - (Margin / 2) + 2, text, Face.Regular, Note, measurer.Width(text, Face.Regular, Note), Ink.Quiet)],
            rules);
    }
}
