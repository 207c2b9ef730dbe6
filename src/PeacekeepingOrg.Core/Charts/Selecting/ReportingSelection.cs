using PeacekeepingOrg.Core.Charts.Requests;
using PeacekeepingOrg.Core.Structure;
using PeacekeepingOrg.Core.Structure.Citations;
using PeacekeepingOrg.Core.Structure.Posts;
using PeacekeepingOrg.Core.Structure.ReportingLines;

namespace PeacekeepingOrg.Core.Charts.Selecting;

/// <summary>Posts: who answers to whom. The tree goes by the primary superior; every other line is a line of its own or a chip.</summary>
internal sealed class ReportingSelection
{
    private readonly ChartData _data;
    private readonly ChartRequest _request;
    private readonly ChartWords _words;
    private readonly Dictionary<string, PostView> _posts;

    /// <summary>The line that places a post in the tree.</summary>
    private readonly Dictionary<string, LineView> _tie = [];

    /// <summary>Where a post without a stated superior stands.</summary>
    private readonly Dictionary<string, string> _place = [];
    private readonly ILookup<string, PostView> _below;
    private readonly List<ChartBox> _boxes = [];
    private readonly List<ChartLine> _lines = [];
    private readonly Chips _chips;

    private ReportingSelection(ChartData data, ChartRequest request)
    {
        (_data, _request, _words) = (data, request, new(request.Lang));
        _chips = new(_words, areSecond: true);
        _posts = data.Posts.ToDictionary(p => p.Key);
        foreach (var post in data.Posts.Where(p => !p.IsExternal))
            Place(post);
        _below = data.Posts.Where(p => _place.ContainsKey(p.Key)).ToLookup(p => _place[p.Key]);
    }

    public static ChartModel? Select(ChartData data, ChartRequest request) => new ReportingSelection(data, request).Select();

    private void Place(PostView post)
    {
        var upward = _data.Lines.Where(l => l.From.Key == post.Key && l.To.Type == EndpointType.Post && l.Through is null && !IsAbove(l.To.Key, post.Key));
        var tie = upward.Where(l => l.IsUpward).OrderByDescending(l => l.IsPrimary).FirstOrDefault()
            ?? upward.FirstOrDefault(l => l.Kind is LineKind.Assists or LineKind.Deputises);
        if (tie is not null)
        {
            (_tie[post.Key], _place[post.Key]) = (tie, tie.To.Key);
        }
        else if (post.Unit is { } unit && _data.Units.First(u => u.Key == unit.Key).Head is { } head && head.Key != post.Key && !IsAbove(head.Key, post.Key))
        {
            _place[post.Key] = head.Key;
        }
    }

    /// <summary>Whether going up from one leads to the other: it would be a circle.</summary>
    private bool IsAbove(string from, string sought)
    {
        for (var at = from; ; at = _place[at])
        {
            if (at == sought)
                return true;
            if (!_place.ContainsKey(at))
                return false;
        }
    }

    private ChartModel? Select()
    {
        var root = _request.Root is not { } key
            ? _data.Posts.Where(p => !_place.ContainsKey(p.Key)).MaxBy(Below)
            : _posts.GetValueOrDefault(key) ?? _posts.GetValueOrDefault(_data.Units.FirstOrDefault(u => u.Key == key)?.Head?.Key ?? "");
        if (_posts.Count == 0 && _request.Root is null)
            throw new ChartException(new(
                "view",
                "Le texte de cette édition ne nomme aucun poste\u00A0: il n’y a pas de liens à dessiner. Demandez la structure (view=structure).",
                "The text of this edition names no post: there are no lines to draw. Ask for the structure (view=structure)."));
        if (root is null)
            return null;
        Take(root, null, 0);
        if (_request.Root is null)
            foreach (var other in _data.Posts.Where(p => !p.IsExternal && !_place.ContainsKey(p.Key) && p.Key != root.Key))
                Take(other, root.Key, 1);
        foreach (var line in _data.Lines.Where(l => _request.LinesOrUsual.Has(l.Kind)))
            Line(line);
        return ChartSelection.Model(_data, _request, _chips.On(_boxes), _lines) with { Above = [.. Above(root.Key)] };
    }

    private IEnumerable<string> Above(string key)
    {
        var above = new List<string>();
        for (var at = key; _place.TryGetValue(at, out var up); at = up)
            above.Insert(0, _posts[up].Title.In(_request.Lang));
        return above;
    }

    private int Below(PostView post) => _below[post.Key].Sum(p => 1 + Below(p));

    private void Take(PostView post, string? parent, int depth)
    {
        var stop = depth >= (_request.Depth ?? int.MaxValue);
        var tie = parent is null ? null : _tie.GetValueOrDefault(post.Key);
        _boxes.Add(BoxOf(post) with
        {
            ParentId = parent is null ? null : "post-" + parent,
            Tie = tie is null ? Tie.None : ChartSelection.TieOf(tie.Kind),
            TieCitations = new[] { tie?.Citation }.Places(),
            Citations = new[] { tie?.Citation ?? post.CitationOf(Fact.Place) ?? post.CitationOf(Fact.Existence) ?? post.CitationOf(Fact.Title) }.Places(),
            Hidden = stop ? Below(post) : 0,
        });
        // A tie that is no superior is said in words too: its line is short.
        if (tie is { IsUpward: false })
            _chips.Add("post-" + post.Key, ChartSelection.TieOf(tie.Kind), tie.To.Name.In(_request.Lang), null, [tie.Citation]);
        if (!stop)
            foreach (var child in _below[post.Key])
                Take(child, post.Key, depth + 1);
    }

    private ChartBox BoxOf(PostView post)
    {
        var title = post.Title.In(_request.Lang);
        var unit = post.Unit is null ? null : _data.Units.First(u => u.Key == post.Unit.Key);
        var name = unit?.Name.In(_request.Lang);
        return new(post.Key, EndpointType.Post, "post", title)
        {
            NameLang = ChartSelection.Foreign(post.Title, _request.Lang),
            HeadLang = unit is null ? null : ChartSelection.Foreign(unit.Name, _request.Lang),
            RankLang = ChartSelection.Foreign(post.Rank, _request.Lang),
            Head = name is null || title.Contains(name, StringComparison.OrdinalIgnoreCase) || name.EndsWith(title, StringComparison.OrdinalIgnoreCase) ? null : name,
            Rank = Titles.Rank(title, post.Rank.In(_request.Lang)),
            Count = post.Count,
            IsExternal = post.IsExternal,
            IsUnnamed = post.IsUnnamed,
            IsShared = _data.Lines.Where(l => l.From.Key == post.Key && l.IsUpward).Select(l => l.To.Key).Distinct().Count() > 1,
            Citations = new[] { post.CitationOf(Fact.Existence) ?? post.CitationOf(Fact.Title) }.Places(),
        };
    }

    private void Line(LineView line)
    {
        if (line == _tie.GetValueOrDefault(line.From.Key))
            return;
        var (from, to) = (Find(line.From), Find(line.To));
        var kind = ChartSelection.TieOf(line.Kind);
        var citations = new[] { line.Citation }.Places();
        var stands = line.Kind is LineKind.ReportsTo or LineKind.AccountableTo or LineKind.Instructs && line.Through is null;
        if (stands && from is not null && to is null && IsOutside(line.To))
            to = Beside(line.To.Key, from);
        else if (stands && to is not null && from is null && IsOutside(line.From))
            from = Beside(line.From.Key, to);
        if (from is null)
            return;
        if (to is null || line.Through is not null || (from.ParentId == to.Id && !from.IsBeside) || (to.ParentId == from.Id && !to.IsBeside))
        {
            if (from.ParentId == to?.Id && line.IsUpward && line.To.Key == _tie.GetValueOrDefault(from.Key)?.To.Key && kind == from.Tie)
                return; // The same superior by another sentence: the tree says it.
            _chips.Add(from.Id, kind, line.To.Name.In(_request.Lang), line.Through?.Name.In(_request.Lang), citations);
            return;
        }

        var at = _lines.FindIndex(l => l.FromId == from.Id && l.ToId == to.Id && l.Kind == kind);
        if (at >= 0)
            _lines[at] = _lines[at] with { Citations = _lines[at].Citations.Concat(citations).Places() };
        else
            _lines.Add(new(from.Id, to.Id, kind, _words.Chip(kind, line.To.Name.In(_request.Lang)), citations));
    }

    private bool IsOutside(Endpoint end) => end.Type == EndpointType.Post && _posts[end.Key].IsExternal && end.Key != Chain.SecretaryGeneral;

    /// <summary>A post of another organization, at the side of the one it is tied to: of its own rank, where there is one.</summary>
    private ChartBox Beside(string key, ChartBox tied)
    {
        var rank = _posts[key].Rank.In(_request.Lang);
        var peer = rank.Length == 0 ? null : _boxes.Find(b => !b.IsBeside && _posts[b.Key].Rank.In(_request.Lang) == rank);
        var box = BoxOf(_posts[key]) with { ParentId = (peer ?? tied).Id, IsBeside = true };
        _boxes.Add(box);
        return box;
    }

    private ChartBox? Find(Endpoint end) => _boxes.Find(b => b.Type == end.Type && b.Key == end.Key);
}
