using PeacekeepingOrg.Core.Charts.Requests;
using PeacekeepingOrg.Core.Structure;
using PeacekeepingOrg.Core.Structure.Citations;
using PeacekeepingOrg.Core.Structure.ReportingLines;
using PeacekeepingOrg.Core.Structure.Units;

namespace PeacekeepingOrg.Core.Charts.Selecting;

/// <summary>What comprises what.</summary>
internal sealed class StructureSelection
{
    private readonly ChartData _data;
    private readonly ChartRequest _request;
    private readonly ChartWords _words;
    private readonly ILookup<string?, UnitView> _children;
    private readonly Dictionary<string, UnitView> _units;
    private readonly List<ChartBox> _boxes = [];
    private readonly List<ChartLine> _lines = [];
    private readonly Chips _chips;

    private StructureSelection(ChartData data, ChartRequest request)
    {
        (_data, _request, _words) = (data, request, new(request.Lang));
        _chips = new(_words, areSecond: false);
        _units = data.Units.ToDictionary(u => u.Key);
        _children = data.Units.Where(u => !u.IsExternal).ToLookup(u => u.ParentWithin);
    }

    public static ChartModel? Select(ChartData data, ChartRequest request) => new StructureSelection(data, request).Select();

    private ChartModel? Select()
    {
        var root = _request.Root is { } key ? _units.GetValueOrDefault(key) ?? HeadedBy(key) : _children[null].FirstOrDefault();
        if (root is null)
            return null;
        Take(root, ParentElsewhere(root), 0);
        if (_request.LinesOrUsual.HasFlag(ChartLines.Serves))
            Services(root);
        foreach (var line in _data.Lines.Where(l => _request.LinesOrUsual.Has(l.Kind)))
            Line(line);
        var above = new List<string>();
        for (var at = root.Parent?.Key; at is not null; at = _units[at].Parent?.Key)
            above.Insert(0, ChartSelection.AcronymIn(_units[at], _request.Lang) ?? _units[at].Name.In(_request.Lang));
        return ChartSelection.Model(_data, _request, _chips.On(_boxes), _lines) with { Above = above };
    }

    /// <summary>The unit of another organization that comprises a top: drawn above it; null where there is none, or the chart is of a part.</summary>
    private UnitView? ParentElsewhere(UnitView root)
    {
        if (_request.Root is not null || root.Parent is not { IsExternal: true } parent)
            return null;
        _boxes.Add(BoxOf(_units[parent.Key]));
        return _units[parent.Key];
    }

    private UnitView? HeadedBy(string post) => _data.Units.FirstOrDefault(u => u.Head?.Key == post);

    private void Take(UnitView unit, UnitView? parent, int depth)
    {
        var stop = depth >= (_request.Depth ?? int.MaxValue);
        _boxes.Add(BoxOf(unit) with
        {
            ParentId = parent is null ? null : "unit-" + parent.Key,
            Tie = parent is null ? Tie.None : Tie.Contains,
            TieCitations = new[] { unit.CitationOf(Fact.Parent) }.Places(),
            Hidden = stop ? Below(unit) : 0,
        });
        if (!stop)
            foreach (var child in _children[unit.Key])
                Take(child, unit, depth + 1);
    }

    private int Below(UnitView unit) => _children[unit.Key].Sum(child => 1 + Below(child));

    private ChartBox BoxOf(UnitView unit)
    {
        var name = unit.Name.In(_request.Lang);
        var head = unit.Head is null ? null : _data.Posts.FirstOrDefault(p => p.Key == unit.Head.Key);
        var title = head?.Title.In(_request.Lang);
        var box = new ChartBox(unit.Key, EndpointType.Unit, ChartSelection.KindWord(unit.Kind), name)
        {
            Acronym = ChartSelection.AcronymIn(unit, _request.Lang),
            NameLang = ChartSelection.Foreign(unit.Name, _request.Lang),
            Head = title is null ? null : Titles.Short(title, unit.Name.In(head!.Title.LanguageOf(_request.Lang))),
            HeadLang = head is null ? null : ChartSelection.Foreign(head.Title, _request.Lang),
            Count = unit.Count,
            IsExternal = unit.IsExternal,
            IsShared = IsShared(unit),
            IsUnnamed = unit.IsUnnamed,
            Citations = (unit.IsExternal
                ? [unit.CitationOf(Fact.Existence) ?? unit.CitationOf(Fact.Name)]
                : new[] { unit.CitationOf(Fact.Parent) ?? unit.CitationOf(Fact.Existence), unit.CitationOf(Fact.Head) }
                    .Concat(IsShared(unit) ? unit.Citations.Where(c => c.Fact == Fact.Serves) : [])).Places(),
        };
        return _data.Compared?.Marked(box, _words) ?? box;
    }

    private static bool IsShared(UnitView unit) => unit.Serves.Select(s => s.Key).Distinct().Count() > 1;

    /// <summary>The other department beside the root, and a line to it from the topmost units that serve it too; a chip where it is not drawn.</summary>
    private void Services(UnitView root)
    {
        foreach (var box in _boxes.Where(b => b.IsShared).ToList())
        {
            var unit = _units[box.Key];
            if (unit.Parent is { } parent && _units[parent.Key] is var above && IsShared(above) && _boxes.Any(b => b.Key == above.Key))
                continue;
            foreach (var served in unit.Serves.DistinctBy(s => s.Key).Where(s => s.IsExternal))
            {
                var citations = unit.Citations.Where(c => c.Fact == Fact.Serves).TakeLast(1).Cast<CitationView?>().Places();
                Connect(box, _units[served.Key], Tie.Serves, citations, root.Parent is null ? root : null, null);
            }
        }
    }

    private void Line(LineView line)
    {
        if (BoxAt(line.From) is not { } from)
            return;
        if (BoxAt(line.To) is { } to && (to.Id == from.Id || (from.ParentId == to.Id && line.IsUpward)))
            return; // Within one unit, or what the tree says already.
        var citations = new[] { line.Citation }.Places();
        var unit = UnitOf(line.To);
        if (BoxAt(line.To) is { } end && line.Through is null && !(end.ParentId == from.Id && !end.IsBeside) && !(from.ParentId == end.Id && !from.IsBeside))
            Add(new(from.Id, end.Id, ChartSelection.TieOf(line.Kind), Chip(line), citations));
        else if (line.Through is null && unit is { IsExternal: true } && line.Kind is LineKind.ReportsTo or LineKind.AccountableTo or LineKind.Instructs)
            Connect(from, unit!, ChartSelection.TieOf(line.Kind), citations, _units[_boxes[0].Key] is { Parent: null } root ? root : null, Chip(line));
        else
            _chips.Add(from.Id, ChartSelection.TieOf(line.Kind), line.To.Name.In(_request.Lang), line.Through?.Name.In(_request.Lang), citations);
    }

    private string Chip(LineView line) =>
        _words.Chip(ChartSelection.TieOf(line.Kind), line.To.Name.In(_request.Lang), line.Through?.Name.In(_request.Lang), isSecond: false);

    private UnitView? UnitOf(Endpoint end) => end.Type == EndpointType.Unit
        ? _units.GetValueOrDefault(end.Key)
        : HeadedBy(end.Key) ?? (_data.Posts.FirstOrDefault(p => p.Key == end.Key)?.Unit is { } unit ? _units.GetValueOrDefault(unit.Key) : null);

    private ChartBox? BoxAt(Endpoint end) => UnitOf(end) is { } unit ? _boxes.Find(b => b.Key == unit.Key) : null;

    private void Connect(ChartBox from, UnitView to, Tie kind, IReadOnlyList<CitationView> citations, UnitView? anchor, string? chip)
    {
        var text = chip ?? _words.Chip(kind, ChartSelection.AcronymIn(to, _request.Lang) ?? to.Name.In(_request.Lang));
        if (_boxes.Find(b => b.Key == to.Key) is null)
        {
            if (anchor is null)
            {
                _chips.Add(from.Id, kind, ChartSelection.AcronymIn(to, _request.Lang) ?? to.Name.In(_request.Lang), null, citations);
                return;
            }

            _boxes.Add(BoxOf(to) with { ParentId = "unit-" + anchor.Key, IsBeside = true });
        }

        Add(new(from.Id, "unit-" + to.Key, kind, text, citations));
    }

    private void Add(ChartLine line)
    {
        var at = _lines.FindIndex(l => l.FromId == line.FromId && l.ToId == line.ToId && l.Kind == line.Kind);
        if (at < 0)
            _lines.Add(line);
        else
            _lines[at] = _lines[at] with { Citations = _lines[at].Citations.Concat(line.Citations).Places() };
    }
}
