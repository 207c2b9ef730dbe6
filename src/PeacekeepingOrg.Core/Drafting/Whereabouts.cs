namespace PeacekeepingOrg.Core.Drafting;

/// <summary>Where in the bulletin the reading is, and what was last spoken of: what «la Division», «il» and «ces trois unités» mean depends on it.</summary>
internal sealed class Whereabouts
{
    private List<DraftUnit> _listedInBlock = [];
    private List<DraftUnit> _listedBefore = [];

    /// <summary>The unit the section is about.</summary>
    public DraftUnit? Section { get; set; }

    /// <summary>The unit the last sub-heading names.</summary>
    public DraftUnit? Subsection { get; set; }

    /// <summary>The units, where a title names several: «Divisions régionales».</summary>
    public string? GroupKey { get; set; }

    /// <summary>The post the section is about.</summary>
    public DraftPost? Post { get; set; }

    /// <summary>The subject of the last sentence.</summary>
    public List<DraftEntry> Subject { get; set; } = [];

    /// <summary>The units last spoken of as subjects.</summary>
    public List<DraftUnit> Units { get; set; } = [];

    /// <summary>The posts last spoken of, the latest first.</summary>
    public List<DraftPost> Posts { get; } = [];

    /// <summary>The units last spoken of at all, the latest first.</summary>
    public List<DraftUnit> Recent { get; } = [];

    /// <summary>The units last listed together.</summary>
    public List<DraftUnit> Listed
    {
        get;
        set
        {
            field = value;
            _listedInBlock.AddRange(value.Except(_listedInBlock));
        }
    } = [];

    /// <summary>All units listed in this paragraph, or else in the last that listed any: «ces groupes» may mean those of two sentences.</summary>
    public List<DraftUnit> ListedLately => _listedInBlock.Count > 0 ? _listedInBlock : _listedBefore;

    /// <summary>The posts last named by one plural, by the key of their head.</summary>
    public Dictionary<string, List<DraftPost>> PluralPosts { get; } = [];

    /// <summary>The unit nearest at hand.</summary>
    public DraftUnit? Nearest => Subsection ?? Section;

    public void Spoke(IEnumerable<DraftEntry> subject)
    {
        Subject = [.. subject];
        if (Subject.OfType<DraftUnit>().ToList() is { Count: > 0 } units)
            Units = units;
        foreach (var post in Subject.OfType<DraftPost>())
            Spoke(post);
    }

    public void Spoke(DraftPost post)
    {
        Posts.Remove(post);
        Posts.Insert(0, post);
    }

    public void Spoke(DraftUnit unit)
    {
        Recent.Remove(unit);
        Recent.Insert(0, unit);
    }

    /// <summary>Goes on to another paragraph.</summary>
    public void BeginBlock()
    {
        if (_listedInBlock.Count > 0)
            (_listedBefore, _listedInBlock) = (_listedInBlock, []);
    }
}
