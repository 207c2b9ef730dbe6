using PeacekeepingOrg.Core.Drafting.Tongues;
using PeacekeepingOrg.Core.Structure.ReportingLines;

namespace PeacekeepingOrg.Core.Drafting;

/// <summary>What was read so far.</summary>
internal sealed class Register(Tongue tongue)
{
    private readonly Dictionary<DraftEntry, string> _heads = [];
    private readonly Dictionary<DraftEntry, string> _keys = [];
    private readonly List<DraftUnit> _units = [];
    private readonly List<DraftPost> _posts = [];
    private readonly List<DraftLine> _lines = [];
    private readonly List<DraftLine> _earlier = [];
    private readonly List<DraftAttribution> _attributions = [];

    public IReadOnlyList<DraftUnit> Units => _units;

    public IReadOnlyList<DraftPost> Posts => _posts;

    public IReadOnlyList<DraftLine> Lines => _lines;

    /// <summary>Lines of this reading and of the one before.</summary>
    public IEnumerable<DraftLine> Known => _lines.Concat(_earlier);

    public IReadOnlyList<DraftAttribution> Attributions => _attributions;

    /// <summary>What the bulletin calls somebody or something «ci-après», by key.</summary>
    public Dictionary<string, DraftEntry> Defined { get; } = [];

    /// <summary>What a plural stands for, by the key of its words: «divisions régionales».</summary>
    public Dictionary<string, List<DraftUnit>> Groups { get; } = [];

    /// <summary>The unit the bulletin organizes.</summary>
    public DraftUnit? Root { get; set; }

    public NameList Names { get; } = new();

    /// <summary>The key of what an entry is: of «Division», of «Secrétaire général adjoint».</summary>
    public string HeadOf(DraftEntry entry) => _heads[entry];

    public string KeyOf(DraftEntry entry) => _keys[entry];

    public DraftUnit AddUnit(string name, Mention mention, Phrase stated, DraftUnit? parent = null, bool external = false)
    {
        var unit = new DraftUnit
        {
            Name = Capital(name),
            Stated = stated,
            Kind = tongue.KindOf(mention.Head),
            Parent = parent,
            IsExternal = external,
            Count = mention.Count,
            IsUnnamed = mention.IsPlural,
        };
        if (unit.Kind is null)
            unit.Doubts.Add("the word of its name tells no kind");
        _units.Add(unit);
        _heads.Add(unit, Plain.Key(mention.Head));
        _keys.Add(unit, Plain.Key(name));
        return unit;
    }

    public DraftPost AddPost(string title, string head, Phrase stated, DraftUnit? unit = null, bool external = false)
    {
        var post = new DraftPost { Title = Capital(title), Stated = stated, Unit = unit, IsExternal = external };
        _posts.Add(post);
        _heads.Add(post, Plain.Key(head));
        _keys.Add(post, Plain.Key(title));
        return post;
    }

    public void Rename(DraftUnit unit, string name)
    {
        unit.Name = Capital(name);
        _keys[unit] = Plain.Key(name);
    }

    /// <summary>A longer title that a sentence gives.</summary>
    public void Rename(DraftPost post, string title, Phrase stated)
    {
        (post.Title, post.Stated) = (Capital(title), stated);
        _keys[post] = Plain.Key(title);
    }

    public void Remove(DraftUnit unit)
    {
        _units.Remove(unit);
        foreach (var child in _units.Where(u => u.Parent == unit))
            child.Parent = unit.Parent;
        foreach (var group in Groups.Values)
            group.Remove(unit);
        _posts.RemoveAll(post => post.Unit == unit);
    }

    public void Add(DraftLine line)
    {
        if (line.From == line.To || _lines.Exists(l => (l.From, l.To, l.Kind, l.Stated.At) == (line.From, line.To, line.Kind, line.Stated.At)))
            return;
        _lines.Add(line);
    }

    public void AddAttribution(DraftAttribution attribution) => _attributions.Add(attribution);

    public void Remove(IEnumerable<DraftPost> posts)
    {
        foreach (var post in posts.ToList())
        {
            _posts.Remove(post);
            _lines.RemoveAll(l => l.From == post || l.To == post);
            _earlier.RemoveAll(l => l.From == post || l.To == post);
        }
    }

    /// <summary>Forgets what was stated and keeps who and what there is: all is read again, every name known.</summary>
    public void BeginAgain()
    {
        _earlier.AddRange(_lines);
        _lines.Clear();
        _attributions.Clear();

        // «The Under-Secretary-General, the Assistant Secretary-General and …», before any sentence gave the whole title.
        Remove(_posts.Where(p => p is { Unit: null, IsExternal: false, IsUnnamed: false } && _keys[p] == _heads[p]
            && _posts.Exists(q => q != p && !q.IsExternal && _heads[q] == _heads[p] && _keys[q].StartsWith(_keys[p] + " ", StringComparison.Ordinal))));

        // «the Executive Officer of the Department», before the Executive Office was known to be hers.
        Remove(_posts.Where(p => p is { IsHead: false, IsExternal: false, Unit: { } whole } && _posts.Exists(q =>
            q != p && _keys[q] == _heads[p] && q.Unit is { } part && part != whole && IsWithin(part, whole))));
        foreach (var unit in _units)
            (unit.Functions, unit.HasList) = (null, false);
    }

    public void SetHead(DraftUnit unit, DraftPost post, Phrase? stated)
    {
        if (unit.Head is { } other && other != post)
            return;
        if (post.IsHead && post.Unit != unit)
        {
            post.Doubts.Add($"it is said to direct {unit.Name} too");
            return;
        }

        unit.Head = post;
        post.Unit = unit;
        unit.HeadStated ??= stated;
    }

    /// <summary>Whether a unit is another, or within it.</summary>
    public static bool IsWithin(DraftUnit? unit, DraftUnit? other)
    {
        for (var depth = 0; unit is not null && depth < 50; unit = unit.Parent, depth++)
            if (unit == other)
                return true;
        return false;
    }

    /// <summary>Puts a unit in another, unless that is within it.</summary>
    public static void SetParent(DraftUnit unit, DraftUnit parent, Phrase? stated)
    {
        if (IsWithin(parent, unit))
            return;
        if (unit.Parent is not null && unit.Parent != parent && unit.ParentStated is not null && stated is not null)
        {
            unit.Doubts.Add($"another sentence puts it in {parent.Name}");
            return;
        }

        if (unit.Parent is not null && stated is null)
            return;
        (unit.Parent, unit.ParentStated) = (parent, unit.Parent == parent ? unit.ParentStated ?? stated : stated);
    }

    private static string Capital(string words) => char.ToUpperInvariant(words[0]) + words[1..];
}
