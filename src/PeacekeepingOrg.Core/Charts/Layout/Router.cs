using PeacekeepingOrg.Core.Charts.Scenes;

namespace PeacekeepingOrg.Core.Charts.Layout;

/// <summary>
/// Leads lines from box to box, upright and level, round every other box: A* over the lines that run close to the boxes' edges. A corner, a
/// crossing and above all a stretch on top of another line cost extra, so that lines run in tracks of their own.
/// </summary>
internal sealed class Router
{
    private const double Clear = 4.5;
    private const double Track = 4.5;
    private const int Tracks = 3;
    private const double Corner = 18;
    private const double Crossing = 9;
    private const double OnTop = 14;
    private const int MostPlaces = 900_000;

    private readonly List<Area> _boxes;
    private readonly double[] _xs;
    private readonly double[] _ys;
    private readonly bool[,] _shutAcross;
    private readonly bool[,] _shutDown;
    private readonly byte[,] _usedAcross;
    private readonly byte[,] _usedDown;
    private readonly HashSet<(int Box, int Port)> _taken = [];

    private Router(List<Area> boxes, double[] xs, double[] ys)
    {
        (_boxes, _xs, _ys) = (boxes, xs, ys);
        _shutAcross = new bool[xs.Length, ys.Length];
        _shutDown = new bool[xs.Length, ys.Length];
        _usedAcross = new byte[xs.Length, ys.Length];
        _usedDown = new byte[xs.Length, ys.Length];
        foreach (var box in boxes.Select(b => b.Grown(Clear - 0.25)))
        {
            var (left, right) = (Index(xs, box.X), Index(xs, box.Right));
            var (top, bottom) = (Index(ys, box.Y), Index(ys, box.Bottom));
            for (var i = Math.Max(0, left - 1); i < xs.Length && xs[i] < box.Right; i++)
                for (var j = top; j < ys.Length && ys[j] < box.Bottom; j++)
                    _shutAcross[i, j] |= ys[j] > box.Y && xs[Math.Min(i + 1, xs.Length - 1)] > box.X;
            for (var i = left; i < xs.Length && xs[i] < box.Right; i++)
                for (var j = Math.Max(0, top - 1); j < ys.Length && ys[j] < box.Bottom; j++)
                    _shutDown[i, j] |= xs[i] > box.X && ys[Math.Min(j + 1, ys.Length - 1)] > box.Y;
        }
    }

    /// <summary>Null where the drawing is too large for it: then lines are told in words.</summary>
    public static Router? For(List<Area> boxes, IReadOnlyList<IReadOnlyList<Spot>> drawn)
    {
        var xs = new SortedSet<double>();
        var ys = new SortedSet<double>();
        foreach (var box in boxes)
        {
            for (var track = 0; track < Tracks; track++)
            {
                var off = Clear + (track * Track);
                xs.UnionWith([Round(box.X - off), Round(box.Right + off)]);
                ys.UnionWith([Round(box.Y - off), Round(box.Bottom + off)]);
            }

            foreach (var port in Ports(box))
            {
                xs.Add(Round(port.X));
                ys.Add(Round(port.Y));
            }
        }

        foreach (var spot in drawn.SelectMany(d => d))
        {
            xs.Add(Round(spot.X));
            ys.Add(Round(spot.Y));
        }

        if ((long)xs.Count * ys.Count > MostPlaces)
            return null;
        var router = new Router(boxes, [.. xs], [.. ys]);
        foreach (var points in drawn)
            router.Use(points);
        return router;
    }

    /// <summary>The way from one box to another; null where there is none.</summary>
    public IReadOnlyList<Spot>? Route(int from, int to, CancellationToken stop)
    {
        var starts = Free(from);
        var ends = Free(to);
        if (starts.Count == 0 || ends.Count == 0)
            return null;
        var goals = ends.ToDictionary(e => (Index(_xs, e.Out.X), Index(_ys, e.Out.Y)), e => e);
        var width = _xs.Length;
        var near = _boxes[to].Grown(Clear + 0.01);
        var cost = new Dictionary<int, double>();
        var back = new Dictionary<int, int>();
        var origin = new Dictionary<int, (int Port, Spot At, Spot Out)>();
        var queue = new PriorityQueue<int, double>();
        foreach (var start in starts)
        {
            var state = State(Index(_xs, start.Out.X), Index(_ys, start.Out.Y), start.Side);
            cost[state] = Clear;
            origin[state] = (start.Port, start.At, start.Out);
            queue.Enqueue(state, Clear + Guess(start.Out));
        }

        var done = new HashSet<int>();
        while (queue.TryDequeue(out var state, out _))
        {
            if (!done.Add(state))
                continue;
            if ((done.Count & 0xFFF) == 0)
                stop.ThrowIfCancellationRequested();
            var side = state & 3;
            var (i, j) = ((state >> 2) % width, (state >> 2) / width);
            if (goals.TryGetValue((i, j), out var goal) && side == (goal.Side ^ 2))
                return Finish(state, goal);
            for (var next = 0; next < 4; next++)
            {
                if (next == (side ^ 2))
                    continue;
                var (ni, nj) = next switch { 0 => (i + 1, j), 1 => (i, j + 1), 2 => (i - 1, j), _ => (i, j - 1) };
                if (ni < 0 || nj < 0 || ni >= width || nj >= _ys.Length)
                    continue;
                var across = next is 0 or 2;
                var (ei, ej) = (Math.Min(i, ni), Math.Min(j, nj));
                if (across ? _shutAcross[ei, ej] : _shutDown[ei, ej])
                    continue;
                var length = across ? Math.Abs(_xs[ni] - _xs[i]) : Math.Abs(_ys[nj] - _ys[j]);
                var step = length + (next == side ? 0 : Corner);
                if ((across ? _usedAcross[ei, ej] : _usedDown[ei, ej]) > 0)
                    step += 25 + (OnTop * length);
                if (across ? Crosses(_usedDown, ni, nj, 0, -1) : Crosses(_usedAcross, ni, nj, -1, 0))
                    step += Crossing;
                var reached = State(ni, nj, next);
                var total = cost[state] + step;
                if (!done.Contains(reached) && (!cost.TryGetValue(reached, out var known) || total < known - 1e-9))
                {
                    cost[reached] = total;
                    back[reached] = state;
                    queue.Enqueue(reached, total + Guess(new(_xs[ni], _ys[nj])));
                }
            }
        }

        return null;

        int State(int i, int j, int side) => (((j * width) + i) << 2) | side;

        // Never more than the way left.
        double Guess(Spot at) => Math.Max(0, Math.Max(near.X - at.X, at.X - near.Right)) + Math.Max(0, Math.Max(near.Y - at.Y, at.Y - near.Bottom));

        IReadOnlyList<Spot> Finish(int state, (int Port, int Side, Spot At, Spot Out) goal)
        {
            var way = new List<Spot> { goal.At };
            var at = state;
            for (; ; at = back[at])
            {
                way.Add(new(_xs[(at >> 2) % width], _ys[(at >> 2) / width]));
                if (!back.ContainsKey(at))
                    break;
            }

            way.Add(origin[at].At);
            way.Reverse();
            _taken.Add((from, origin[at].Port));
            _taken.Add((to, goal.Port));
            var corners = Corners(way);
            Use(corners);
            return corners;
        }
    }

    private static bool Crosses(byte[,] used, int i, int j, int di, int dj) =>
        used[i, j] > 0 || (i + di >= 0 && j + dj >= 0 && used[i + di, j + dj] > 0);

    /// <summary>Marks a line's way, and what runs too close beside it.</summary>
    private void Use(IReadOnlyList<Spot> points)
    {
        for (var p = 1; p < points.Count; p++)
        {
            var (a, b) = (points[p - 1], points[p]);
            if (Math.Abs(a.Y - b.Y) < 0.05)
            {
                var (from, to) = (Index(_xs, Math.Min(a.X, b.X)), Index(_xs, Math.Max(a.X, b.X)));
                for (var j = Index(_ys, a.Y - 2.9); j < _ys.Length && _ys[j] < a.Y + 2.9; j++)
                    for (var i = from; i < to; i++)
                        _usedAcross[i, j] = 1;
            }
            else
            {
                var (from, to) = (Index(_ys, Math.Min(a.Y, b.Y)), Index(_ys, Math.Max(a.Y, b.Y)));
                for (var i = Index(_xs, a.X - 2.9); i < _xs.Length && _xs[i] < a.X + 2.9; i++)
                    for (var j = from; j < to; j++)
                        _usedDown[i, j] = 1;
            }
        }
    }

    private List<(int Port, int Side, Spot At, Spot Out)> Free(int box)
    {
        var area = _boxes[box];
        var free = new List<(int, int, Spot, Spot)>();
        foreach (var (spot, port) in Ports(area).Select((s, i) => (s, i)))
        {
            var side = port / 4;
            var away = side switch { 0 => spot with { X = spot.X + Clear }, 1 => spot with { Y = spot.Y + Clear }, 2 => spot with { X = spot.X - Clear }, _ => spot with { Y = spot.Y - Clear } };
            var beyond = new Area(Math.Min(spot.X, away.X), Math.Min(spot.Y, away.Y), Math.Abs(spot.X - away.X), Math.Abs(spot.Y - away.Y)).Grown(0.2);
            if (_taken.Contains((box, port)) || _boxes.Where((_, i) => i != box).Any(b => b.Grown(Clear - 0.3).Overlaps(beyond)))
                continue;
            free.Add((port, side, spot, new(Round(away.X), Round(away.Y))));
        }

        return free;
    }

    /// <summary>Four places on each side, right, bottom, left, top; the middles are left to the tree.</summary>
    private static IEnumerable<Spot> Ports(Area box)
    {
        double[] along = [0.16, 0.34, 0.66, 0.84];
        foreach (var part in along)
            yield return new(box.Right, Round(box.Y + (box.Height * part)));
        foreach (var part in along)
            yield return new(Round(box.X + (box.Width * part)), box.Bottom);
        foreach (var part in along)
            yield return new(box.X, Round(box.Y + (box.Height * part)));
        foreach (var part in along)
            yield return new(Round(box.X + (box.Width * part)), box.Y);
    }

    private static List<Spot> Corners(List<Spot> way)
    {
        var corners = new List<Spot> { way[0] };
        for (var i = 1; i < way.Count - 1; i++)
        {
            var (a, b, c) = (corners[^1], way[i], way[i + 1]);
            if ((Math.Abs(a.X - b.X) < 1e-6 && Math.Abs(b.X - c.X) < 1e-6) || (Math.Abs(a.Y - b.Y) < 1e-6 && Math.Abs(b.Y - c.Y) < 1e-6))
                continue;
            corners.Add(b);
        }

        corners.Add(way[^1]);
        return corners;
    }

    private static double Round(double value) => Math.Round(value, 2);

    private static int Index(double[] sorted, double value)
    {
        var at = Array.BinarySearch(sorted, Round(value));
        return at >= 0 ? at : ~at;
    }
}
