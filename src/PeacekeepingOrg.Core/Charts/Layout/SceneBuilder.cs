using PeacekeepingOrg.Core.Charts.Requests;
using PeacekeepingOrg.Core.Charts.Scenes;
using PeacekeepingOrg.Core.Charts.Selecting;
using PeacekeepingOrg.Core.Charts.Text;
using PeacekeepingOrg.Core.Charts.Writers;

namespace PeacekeepingOrg.Core.Charts.Layout;

/// <summary>Measures, lays out and routes a model: from what is to be drawn to a drawing.</summary>
public static class SceneBuilder
{
    /// <summary>Most boxes of one drawing.</summary>
    public const int MostBoxes = 2500;

    private const int MostLines = 14;
    private const int MostBoxesWithLines = 120;

    /// <summary>A drawing for the screen, at its own size.</summary>
    public static Scene Build(ChartModel model, CancellationToken cancellationToken = default) => Build(model, Room.Screen, cancellationToken);

    internal static Scene Build(ChartModel model, Room room, CancellationToken stop, Action<Arrangement>? adjust = null)
    {
        ArgumentNullException.ThrowIfNull(model);
        if (model.Boxes.Count > MostBoxes)
            throw new ChartException(new(
                "depth",
                $"Ce diagramme compterait {model.Boxes.Count} cases ; {MostBoxes} au plus. Demandez une profondeur moindre (depth) ou une unité plus bas (root).",
                $"This chart would have {model.Boxes.Count} boxes; {MostBoxes} at most. Ask for a smaller depth or for a unit further down (root)."));
        using var measurer = new TextMeasurer();
        var notes = new Footnotes(model);
        if (model.Lines.Count > MostLines || model.Boxes.Count > MostBoxesWithLines)
            model = Told(model, model.Lines);
        while (true)
        {
            stop.ThrowIfCancellationRequested();
            if (Node.Tree(model.Boxes) is not { } root)
                return new(0, 0, [], [], [], []);
            var arrangement = LayoutChooser.Choose(root, new(model, notes, measurer), model.Request.Layout, model.Lines.Count > 0, room, stop);
            adjust?.Invoke(arrangement);
            var tree = TreeLines(arrangement, model).ToList();
            var routed = new List<(SceneLine Drawn, ChartLine Line)>();
            var untold = Route(arrangement, model, tree, routed, stop);
            if (untold.Count == 0)
                return Finish(arrangement, model, tree, routed, notes, measurer);
            // What finds no way is told in words, and the boxes are measured again.
            model = Told(model, untold);
        }
    }

    /// <summary>Turns lines into chips of the box they start at.</summary>
    private static ChartModel Told(ChartModel model, IReadOnlyList<ChartLine> lines) => model with
    {
        Boxes =
        [
            .. model.Boxes.Select(box => box with
            {
                Chips = [.. box.Chips, .. lines.Where(l => l.FromId == box.Id).Select(l => new ChartChip(l.Kind, l.FromChip, l.Citations))],
            }),
        ],
        Lines = [.. model.Lines.Except(lines)],
    };

    private static IEnumerable<SceneLine> TreeLines(Arrangement arrangement, ChartModel model)
    {
        var words = new ChartWords(model.Lang);
        var drawn = arrangement.Joins.Where(j => j.Joint != Joint.Beside && j.Child.Node.Box.Tie != Tie.None).ToList();
        var bundles = drawn.ToLookup(Bundle);
        foreach (var join in drawn)
        {
            var (parent, child) = (join.Parent.Node.Box, join.Child.Node.Box);
            var isContained = child.Tie == Tie.Contains;
            yield return new(
                child.Tie,
                join.Points(),
                isContained ? parent.Id : child.Id,
                isContained ? child.Id : parent.Id,
                IsTree: true,
                HasArrow: false,
                Targets.Of(child.TieCitations.FirstOrDefault(), model),
                isContained ? $"{parent.Name} {words.Line(child.Tie)} {child.Name}" : $"{child.Name} {words.Line(child.Tie)} {parent.Name}")
            {
                // The farthest of each kind draws the common stretch, unless a solid line goes farther still.
                Shared = bundles[Bundle(join)].Any(o => o != join && IsFarther(o, join) && (o.Child.Node.Box.Tie == child.Tie || Pen.Of(o.Child.Node.Box.Tie).Dash.Count == 0))
                    ? join.Points().Count - 2
                    : 0,
            };
        }

        // Lines on one cross-bar, going the same way, or down one spine.
        static (Placed, Placed?, Joint, int, double) Bundle(Join join) => (
            join.Parent,
            join.Top,
            join.Joint,
            join.Joint == Joint.Drop ? Math.Sign(Math.Round(join.Child.Area.MidX - join.Parent.Area.MidX, 1)) : 0,
            join.Joint == Joint.Drop ? Math.Round(join.Child.Area.Y, 1) : 0);

        static bool IsFarther(Join other, Join join) => join.Joint == Joint.Drop
            ? Math.Abs(other.Child.Area.MidX - other.Parent.Area.MidX) > Math.Abs(join.Child.Area.MidX - join.Parent.Area.MidX)
            : other.Child.Area.Y > join.Child.Area.Y;
    }

    private static List<ChartLine> Route(Arrangement arrangement, ChartModel model, List<SceneLine> tree, List<(SceneLine, ChartLine)> routed, CancellationToken stop)
    {
        if (model.Lines.Count == 0)
            return [];
        var words = new ChartWords(model.Lang);
        var at = arrangement.Boxes.Select((b, i) => (b.Id, i)).ToDictionary(b => b.Id, b => b.i);
        var areas = arrangement.Boxes.Select(b => b.Area).ToList();
        if (Router.For(areas, [.. tree.Select(t => t.Points)]) is not { } router)
            return [.. model.Lines];
        var untold = new List<ChartLine>();
        foreach (var line in model.Lines.OrderBy(l => Distance(areas[at[l.FromId]], areas[at[l.ToId]])))
        {
            if (router.Route(at[line.FromId], at[line.ToId], stop) is not { } way)
            {
                untold.Add(line);
                continue;
            }

            var (from, to) = (arrangement.Boxes[at[line.FromId]].Node.Box, arrangement.Boxes[at[line.ToId]].Node.Box);
            routed.Add((new SceneLine(
                line.Kind, way, line.FromId, line.ToId, IsTree: false, line.Kind is not (Tie.CoordinatesWith or Tie.CollaboratesWith), Targets.Of(line.Citations.FirstOrDefault(), model),
                $"{from.Name} {words.Line(line.Kind)} {to.Name}"), line));
        }

        return untold;
    }

    private static double Distance(Area a, Area b) => Math.Abs(a.MidX - b.MidX) + Math.Abs(a.MidY - b.MidY);

    private static Scene Finish(Arrangement arrangement, ChartModel model, List<SceneLine> tree, List<(SceneLine Drawn, ChartLine Line)> routed, Footnotes notes, TextMeasurer measurer)
    {
        // Lines may run round the outside: move everything so that nothing is cut off.
        var spots = routed.SelectMany(r => r.Drawn.Points).ToList();
        var left = Math.Min(0, spots.Select(s => s.X - 3).DefaultIfEmpty(0).Min());
        var top = Math.Min(0, spots.Select(s => s.Y - 3).DefaultIfEmpty(0).Min());
        var right = Math.Max(arrangement.Width, spots.Select(s => s.X + 3).DefaultIfEmpty(0).Max());
        var bottom = Math.Max(arrangement.Height, spots.Select(s => s.Y + 3).DefaultIfEmpty(0).Max());
        SceneLine Moved(SceneLine line) => line with { Points = [.. line.Points.Select(p => new Spot(Math.Round(p.X - left, 2), Math.Round(p.Y - top, 2)))] };
        var boxes = arrangement.Boxes.Select(b => BoxOf(b, b.Area.X - left, b.Area.Y - top, model)).ToList();
        var moved = tree.Concat(routed.Select(r => r.Drawn)).Select(Moved).ToList();
        return new(
            right - left,
            bottom - top,
            boxes,
            moved,
            LineLabels.Place([.. routed.Select((r, i) => (moved[tree.Count + i], r.Line))], moved, [.. boxes.Select(b => b.Area)], notes, model, measurer),
            [])
        {
            OriginX = -left,
            OriginY = -top,
        };
    }

    private static SceneBox BoxOf(Placed placed, double x, double y, ChartModel model)
    {
        var box = placed.Node.Box;
        var words = new ChartWords(model.Lang);
        IEnumerable<(string? Text, string? Lang)> said =
        [
            (box.Name, box.NameLang), (box.Acronym, box.NameLang), (box.Count is > 1 ? words.Times(box.Count) : null, null), (box.Head, box.HeadLang), (box.Rank, box.RankLang),
            (box.IsExternal ? words.External : null, null), (box.IsShared && box.Type == Structure.EndpointType.Unit ? words.Shared : null, null),
            (box.Mark == BoxMark.None ? null : box.MarkWords ?? words.Mark(box.Mark), null),
            .. box.Chips.Select(c => ((string?)c.Text, (string?)null)),
        ];
        var alt = said.Where(part => part.Text is not null).ToList();
        return new(
            box,
            new(x, y, placed.Area.Width, placed.Area.Height),
            box.IsBeside ? BoxRank.Office : placed.Node.Rank,
            [.. placed.Content.Texts.Select(t => t with { X = x + t.X, Baseline = y + t.Baseline })],
            Targets.Of(box, model),
            string.Join(". ", alt.Select(part => part.Text)))
        { AltLang = alt.TrueForAll(part => part.Lang == box.NameLang) ? box.NameLang : null };
    }
}
