using PeacekeepingOrg.Core.Charts.Scenes;
using PeacekeepingOrg.Core.Charts.Text;

namespace PeacekeepingOrg.Core.Charts.Texts;

/// <summary>
/// Lays out texts in columns, each to the right of all that name it; those that hang together stand together, those no relation names come last.
/// An arrow leaves and enters at a height of its own, runs upright in a lane of its own, and passes columns in between through a gap kept for it:
/// so no arrow touches a box or runs along another, and each has room for its words before its head.
/// </summary>
public static class TextWebLayout
{
    private const double BoxWidth = 172;
    private const double Pad = 10;

    /// <summary>Between the heights at which arrows enter: a label fits.</summary>
    private const double Port = 24;

    /// <summary>Heights of one column are never those of the next, so that arrows that leave and arrows that enter do not run into each other.</summary>
    private const double Shift = 8;
    private const double Between = 24;
    private const double Lane = 9;
    private const double Head = 14;

    /// <summary>Of relations in a circle one leads back to the left, straight; no texts here have any.</summary>
    public static TextWeb Draw(IReadOnlyList<WebText> texts, IReadOnlyList<WebRelation> relations)
    {
        ArgumentNullException.ThrowIfNull(texts);
        ArgumentNullException.ThrowIfNull(relations);
        using var measurer = new TextMeasurer();
        var nodes = texts.Select(t => new Node(t, Wrap(t.Name, measurer))).ToDictionary(n => n.Text!.Key);
        SetColumns(nodes, relations);
        var edges = relations.Select(r => new Edge(r, nodes[r.From], nodes[r.To], measurer.Width(r.Words, Face.Regular, TextWeb.LabelSize))).ToList();
        var groups = Groups(texts, relations, nodes);
        var columns = new List<List<Node>>();
        var y = 0.0;
        foreach (var edge in edges)
            edge.Group = groups.FindIndex(g => g.Contains(edge.From));
        foreach (var group in groups)
            y = Stack(group, [.. edges.Where(e => group.Contains(e.From))], columns, y) + Between;

        // Texts no relation names: in rows below, as many as there are columns.
        var lefts = Lefts(columns, edges);
        var alone = texts.Where(t => relations.All(r => r.From != t.Key && r.To != t.Key)).Select(t => nodes[t.Key]).ToList();
        foreach (var row in alone.Chunk(Math.Max(1, lefts.Count)))
        {
            foreach (var (node, column) in row.Select((n, i) => (n, i)))
                (node.Column, node.Y, node.Height) = (column, y, HeightOf(node));
            y += row.Max(HeightOf) + Between;
        }

        if (lefts.Count == 0)
            lefts = [0];
        var boxes = texts.Select(t => nodes[t.Key]).Select(n => new WebBox(n.Text!, new(lefts[n.Column], n.Y, BoxWidth, n.Height), n.Lines)).ToList();
        return new(lefts[^1] + BoxWidth, Math.Max(0, y - Between), boxes, [.. edges.Select(e => Arrow(e, lefts))]);
    }

    private static IReadOnlyList<string> Wrap(string name, TextMeasurer measurer) =>
        TextWrapper.Wrap(name, Face.Semibold, TextWeb.NameSize, BoxWidth - (2 * Pad), measurer);

    private static double HeightOf(Node node) => ((node.Lines.Count + (node.Text?.Remark is null ? 0 : 1)) * TextWeb.LineHeight) + Pad;

    /// <summary>The longest way to it from a text nothing names; a circle is cut where it closes.</summary>
    private static void SetColumns(Dictionary<string, Node> nodes, IReadOnlyList<WebRelation> relations)
    {
        for (var round = 0; round < nodes.Count; round++)
        {
            var moved = false;
            foreach (var r in relations.Where(r => r.From != r.To && nodes[r.To].Column <= nodes[r.From].Column && nodes[r.From].Column + 1 < nodes.Count))
                (nodes[r.To].Column, moved) = (nodes[r.From].Column + 1, true);
            if (!moved)
                return;
        }
    }

    /// <summary>Texts that hang together, in the order of their first.</summary>
    private static List<HashSet<Node>> Groups(IReadOnlyList<WebText> texts, IReadOnlyList<WebRelation> relations, Dictionary<string, Node> nodes)
    {
        var groups = new List<HashSet<Node>>();
        foreach (var text in texts.Where(t => relations.Any(r => r.From == t.Key || r.To == t.Key)))
        {
            if (groups.Exists(g => g.Contains(nodes[text.Key])))
                continue;
            var group = new HashSet<Node> { nodes[text.Key] };
            for (var grown = true; grown;)
            {
                grown = false;
                foreach (var r in relations.Where(r => group.Contains(nodes[r.From]) != group.Contains(nodes[r.To])))
                    grown = group.Add(nodes[r.From]) | group.Add(nodes[r.To]);
            }

            groups.Add(group);
        }

        return groups;
    }

    /// <summary>Stacks one group column by column and gives each of its edges a height at every column; returns the lowest height used.</summary>
    private static double Stack(HashSet<Node> group, List<Edge> edges, List<List<Node>> columns, double top)
    {
        var last = group.Max(n => n.Column);
        var bottom = top;
        foreach (var edge in edges)
            for (var column = edge.From.Column + 1; column < edge.To.Column; column++)
                edge.Gaps.Add(new Node(null, []) { Column = column, Feeds = edge });
        for (var column = 0; column <= last; column++)
        {
            while (columns.Count <= column)
                columns.Add([]);
            var members = group.Where(n => n.Column == column).Concat(edges.SelectMany(e => e.Gaps).Where(g => g.Column == column))
                .OrderBy(n => Enters(n, edges).Select(e => e.HeightBefore(column)).DefaultIfEmpty(0).Average())
                .ThenBy(n => n.Feeds?.Relation.To ?? n.Text!.Key, StringComparer.Ordinal)
                .ToList();
            var shift = Shift * (column % 3);
            var y = top + shift;
            foreach (var node in members)
            {
                node.Y = y;
                var entering = Enters(node, edges).OrderBy(e => e.HeightBefore(column)).ToList();
                var leaving = edges.Where(e => e.From == node).OrderBy(e => e.To.Column).ThenBy(e => e.To.Text!.Key, StringComparer.Ordinal).ToList();
                var ports = Math.Max(entering.Count, leaving.Count);
                node.Height = node.Text is null ? Port : Math.Max(Math.Ceiling(HeightOf(node) / Port), ports + 0.0) * Port;
                Spread(entering, node, (e, at) => e.Heights[column] = at);
                Spread(leaving, node, (e, at) => e.Leaves = at);
                y += node.Height + (node.Text is null ? 0 : Port);
            }

            columns[column].AddRange(members);
            bottom = Math.Max(bottom, members.Select(n => n.Y + n.Height).DefaultIfEmpty(top).Max());
        }

        return bottom;
    }

    /// <summary>Heights in the middle of a box's side, a whole number of ports from its column's first.</summary>
    private static void Spread(List<Edge> edges, Node node, Action<Edge, double> set)
    {
        var rows = (int)Math.Round(node.Height / Port);
        var first = (rows - edges.Count) / 2;
        foreach (var (edge, index) in edges.Select((e, i) => (e, i)))
            set(edge, node.Y + ((first + index + 0.5) * Port));
    }

    private static IEnumerable<Edge> Enters(Node node, List<Edge> edges) => node.Feeds is { } through ? [through] : edges.Where(e => e.To == node);

    /// <summary>The left side of each column: room before it for the lanes and the words of the arrows that enter.</summary>
    private static List<double> Lefts(List<List<Node>> columns, List<Edge> edges)
    {
        var lefts = new List<double>();
        var x = 0.0;
        for (var column = 0; column < columns.Count; column++)
        {
            if (column > 0)
            {
                var passing = edges.Where(e => e.From.Column < column && e.To.Column >= column).ToList();
                var down = passing.Where(e => e.Heights[column] > e.HeightBefore(column)).OrderByDescending(e => e.HeightBefore(column));
                var up = passing.Where(e => e.Heights[column] <= e.HeightBefore(column)).OrderBy(e => e.HeightBefore(column));
                var lanes = 0;

                // Groups stand one below the other: their arrows may have the same lanes.
                foreach (var group in down.Concat(up).GroupBy(e => e.Group))
                {
                    foreach (var (edge, lane) in group.Select((e, i) => (e, i)))
                        edge.Lanes[column] = x + (Lane * (lane + 1.5));
                    lanes = Math.Max(lanes, group.Count());
                }

                x += (Lane * (lanes + 1.5)) + passing.Where(e => e.To.Column == column).Select(e => e.LabelWidth).DefaultIfEmpty(0).Max() + Head + 8;
            }

            lefts.Add(x);
            x += BoxWidth;
        }

        return lefts;
    }

    private static WebArrow Arrow(Edge edge, List<double> lefts)
    {
        var points = new List<Spot> { new(lefts[edge.From.Column] + BoxWidth, edge.Leaves) };
        foreach (var (column, lane) in edge.Lanes.OrderBy(l => l.Key))
        {
            points.Add(new(lane, points[^1].Y));
            points.Add(new(lane, edge.Heights[column]));
            if (column < edge.To.Column)
                points.Add(new(lefts[column] + BoxWidth, edge.Heights[column]));
        }

        points.Add(new(lefts[edge.To.Column], points[^1].Y));
        var end = points[^1];
        return new(edge.Relation, points, new(end.X - Head - edge.LabelWidth, end.Y - TextWeb.LabelSize - 4, edge.LabelWidth, TextWeb.LabelSize + 2));
    }

    /// <summary>A text's box; or, without a text, the gap in a column through which an arrow passes.</summary>
    private sealed class Node(WebText? text, IReadOnlyList<string> lines)
    {
        public WebText? Text { get; } = text;

        public IReadOnlyList<string> Lines { get; } = lines;

        public Edge? Feeds { get; init; }

        public int Column { get; set; }

        public double Y { get; set; }

        public double Height { get; set; }
    }

    private sealed class Edge(WebRelation relation, Node from, Node to, double labelWidth)
    {
        public WebRelation Relation { get; } = relation;

        public Node From { get; } = from;

        public Node To { get; } = to;

        public double LabelWidth { get; } = labelWidth;

        /// <summary>Where it passes columns between.</summary>
        public List<Node> Gaps { get; } = [];

        /// <summary>Which of the groups it belongs to.</summary>
        public int Group { get; set; }

        /// <summary>Height at which it leaves its first box.</summary>
        public double Leaves { get; set; }

        /// <summary>Height at which it enters each column it comes to.</summary>
        public Dictionary<int, double> Heights { get; } = [];

        /// <summary>Where it runs upright before each column.</summary>
        public Dictionary<int, double> Lanes { get; } = [];

        public double HeightBefore(int column) => Heights.GetValueOrDefault(column - 1, Leaves);
    }
}
