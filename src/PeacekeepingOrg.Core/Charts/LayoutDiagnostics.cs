using PeacekeepingOrg.Core.Charts.Layout;
using PeacekeepingOrg.Core.Charts.Scenes;

namespace PeacekeepingOrg.Core.Charts;

/// <summary>What can be wrong with a drawing.</summary>
public enum LayoutFault
{
    /// <summary>A line of text leaves its box, the page or the part of the page it belongs to.</summary>
    ClippedText,

    /// <summary>Two boxes lie on one another.</summary>
    Overlap,

    /// <summary>A line runs through a box.</summary>
    Crossing,

    /// <summary>Two lines of different kinds or ends run on top of one another.</summary>
    LineOnLine,

    /// <summary>A page shows no box.</summary>
    EmptyPage,

    /// <summary>Text too small to read.</summary>
    SmallType,

    /// <summary>A box cut by the edge of a sheet, or outside the page.</summary>
    CutBox,

    /// <summary>A box above the one it belongs under.</summary>
    AboveParent,
}

/// <summary>One thing wrong, and where.</summary>
/// <param name="Fault">Of what sort.</param>
/// <param name="Page">From 1.</param>
/// <param name="Where">Ids of the boxes, or the words.</param>
public sealed record LayoutFinding(LayoutFault Fault, int Page, string Where);

/// <summary>Looks a drawing over for what a reader would stumble on; none found is the state in which a change lands.</summary>
public static class LayoutDiagnostics
{
    private const double Hair = 0.3;

    /// <summary>Everything wrong with a drawing.</summary>
    public static IReadOnlyList<LayoutFinding> Of(Scene scene, int page = 1)
    {
        ArgumentNullException.ThrowIfNull(scene);
        var found = new List<LayoutFinding>();
        var boxes = scene.Boxes;
        foreach (var (a, b) in Overlapping(boxes, box => box.Area))
            found.Add(new(LayoutFault.Overlap, page, $"{a.Box.Id} {b.Box.Id}"));
        foreach (var box in boxes)
            foreach (var text in box.Texts.Where(t => !box.Face.Holds(t.Area, Hair)))
                found.Add(new(LayoutFault.ClippedText, page, $"{box.Box.Id}: {text.Content}"));
        foreach (var text in scene.Texts.Where(t => t.HasGround && boxes.Any(b => b.Area.Overlaps(t.Area))))
            found.Add(new(LayoutFault.ClippedText, page, text.Content));
        foreach (var line in scene.Lines)
            foreach (var stretch in Area.Along(line.Points))
                foreach (var box in boxes.Where(b => b.Area.Grown(-Hair).Overlaps(stretch)))
                    found.Add(new(LayoutFault.Crossing, page, $"{line.FromId} {line.ToId} through {box.Box.Id}"));
        var tied = scene.Lines.Where(l => l.FromId.Length > 0).OrderBy(l => l.IsTree).ToList();
        foreach (var (line, index) in tied.TakeWhile(l => !l.IsTree).Select((l, i) => (l, i)))
            foreach (var other in tied.Skip(index + 1))
                if (Area.Along(line.Points).Any(a => Area.Along(other.Points).Any(b => RunTogether(a, b))))
                    found.Add(new(LayoutFault.LineOnLine, page, $"{line.FromId} {line.ToId} on {other.FromId} {other.ToId}"));
        var at = boxes.ToDictionary(b => b.Box.Id);
        foreach (var box in boxes.Where(b => b.Box.ParentId is { } id && at.ContainsKey(id)))
        {
            var parent = at[box.Box.ParentId!];
            if (box.Box.IsBeside ? box.Area.Y < parent.Area.Y - Hair : box.Area.Y < parent.Area.Bottom - Hair)
                found.Add(new(LayoutFault.AboveParent, page, $"{box.Box.Id} above {parent.Box.Id}"));
        }

        return found;
    }

    /// <summary>Everything wrong with a document's pages.</summary>
    public static IReadOnlyList<LayoutFinding> Of(ChartDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var found = new List<LayoutFinding>();
        foreach (var (page, index) in document.Pages.Select((p, i) => (p, i + 1)))
        {
            var sheet = new Area(0, 0, page.Width, page.Height);
            var shown = 0;
            foreach (var layer in page.Layers)
            {
                found.AddRange(Of(layer.Scene, index).Where(f => layer.Clip is null || index == 1));
                var room = layer.Clip ?? sheet;
                foreach (var box in layer.Scene.Boxes)
                {
                    var area = On(layer, box.Area);
                    if (room.Overlaps(area) && box.Target is not null)
                        shown++;
                    // On a poster a box belongs to one sheet alone; what a sheet shows of its neighbours' is in the overlap.
                    if (!room.Holds(area, Hair) && (layer.Clip is null || room.Overlaps(area)))
                        found.Add(new(LayoutFault.CutBox, index, box.Box.Id));
                }

                foreach (var text in layer.Scene.Texts.Where(t => layer.Clip is null ? !room.Holds(On(layer, t.Area), 1) : IsCut(room, On(layer, t.Area)) && !IsWhole(document, layer.Scene, t)))
                    found.Add(new(LayoutFault.ClippedText, index, text.Content));
            }

            if (shown == 0 && page.Layers.All(l => l.Clip is null))
                found.Add(new(LayoutFault.EmptyPage, index, ""));
            if (page.SmallestText < Pages.ChartDrawing.SmallestType - 0.001)
                found.Add(new(LayoutFault.SmallType, index, page.SmallestText.ToString(System.Globalization.CultureInfo.InvariantCulture)));
        }

        return found;
    }

    /// <summary>Whether no box lies on another and no line of the tree runs through a box.</summary>
    internal static bool IsSound(Arrangement arrangement) =>
        !Overlapping(arrangement.Boxes, b => b.Area).Any()
        && !arrangement.Joins.Where(j => j.Joint != Joint.Beside)
            .Any(j => Area.Along(j.Points()).Any(s => arrangement.Boxes.Exists(b => b.Area.Grown(-Hair).Overlaps(s))));

    /// <summary>Whether some sheet of a poster shows the whole of it: on the overlap, one is enough.</summary>
    private static bool IsWhole(ChartDocument document, Scene scene, TextLine text) =>
        document.Pages.SelectMany(p => p.Layers).Any(l => l.Scene == scene && l.Clip is { } clip && clip.Holds(On(l, text.Area), 1));

    private static bool IsCut(Area room, Area area) => room.Overlaps(area) && !room.Holds(area, 1);

    private static Area On(Layer layer, Area area) =>
        new(layer.X + (area.X * layer.Scale), layer.Y + (area.Y * layer.Scale), area.Width * layer.Scale, area.Height * layer.Scale);

    private static IEnumerable<(T, T)> Overlapping<T>(IReadOnlyList<T> items, Func<T, Area> areaOf)
    {
        var sorted = items.Select(i => (Item: i, Area: areaOf(i).Grown(-0.01))).OrderBy(i => i.Area.X).ToList();
        for (var i = 0; i < sorted.Count; i++)
            for (var j = i + 1; j < sorted.Count && sorted[j].Area.X < sorted[i].Area.Right; j++)
                if (sorted[i].Area.Overlaps(sorted[j].Area))
                    yield return (sorted[i].Item, sorted[j].Item);
    }

    /// <summary>Side by side within a point and a half, for longer than a crossing takes.</summary>
    private static bool RunTogether(Area a, Area b)
    {
        var (aFlat, bFlat) = (a.Height < 0.05, b.Height < 0.05);
        if (aFlat != bFlat || (aFlat && a.Width < 0.05) || (bFlat && b.Width < 0.05))
            return false;
        return aFlat
            ? Math.Abs(a.Y - b.Y) < 1.5 && Math.Min(a.Right, b.Right) - Math.Max(a.X, b.X) > 6
            : Math.Abs(a.X - b.X) < 1.5 && Math.Min(a.Bottom, b.Bottom) - Math.Max(a.Y, b.Y) > 6;
    }
}
