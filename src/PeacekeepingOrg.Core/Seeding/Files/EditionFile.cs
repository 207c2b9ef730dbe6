using PeacekeepingOrg.Core.Structure;
using PeacekeepingOrg.Core.Structure.Changes;
using PeacekeepingOrg.Core.Structure.ReportingLines;
using PeacekeepingOrg.Core.Structure.Units;

namespace PeacekeepingOrg.Core.Seeding.Files;

/// <summary>editions/&lt;id&gt;.yaml: one organization's structure, reviewed and cited. docs/data-model.md describes each field.</summary>
public sealed class EditionFile : SeedNode
{
    public string? Id { get; set; }

    public string? Organization { get; set; }

    public TextNode? Title { get; set; }

    public List<string> Sources { get; set; } = [];

    public DateNode? EffectiveFrom { get; set; }

    public DateNode? EffectiveTo { get; set; }

    public List<UnitNode> Units { get; set; } = [];

    public List<PostNode> Posts { get; set; } = [];

    public List<LineNode> Lines { get; set; } = [];

    public List<ProseNode> Attributions { get; set; } = [];

    public List<DiscrepancyNode> Discrepancies { get; set; } = [];

    public List<MilestoneNode> History { get; set; } = [];

    public List<ChangeNode> Changes { get; set; } = [];

    public List<ContextNode> Context { get; set; } = [];
}

/// <summary>Something that happened on a date.</summary>
public sealed class MilestoneNode : CiteNode
{
    /// <summary>As exact as the text is: 1948, 2013-01 or 2001-01-31.</summary>
    public string? On { get; set; }

    public TextNode? Title { get; set; }
}

/// <summary>What became of units and posts of an earlier edition in this one, where ids alone do not tell.</summary>
public sealed class ChangeNode : SeedNode
{
    public ChangeKind? Change { get; set; }

    /// <summary>The earlier edition.</summary>
    public string? Since { get; set; }

    /// <summary>Ids in the earlier edition.</summary>
    public List<string> From { get; set; } = [];

    /// <summary>Ids in this edition.</summary>
    public List<string> To { get; set; } = [];

    public TextNode? Reason { get; set; }

    public List<CiteNode> Texts { get; set; } = [];
}

public sealed class UnitNode : SeedNode
{
    public string? Id { get; set; }

    public UnitKind? Kind { get; set; }

    public TextNode? Name { get; set; }

    /// <summary>The phrase that states that the unit exists and what it is called.</summary>
    public CiteNode? Stated { get; set; }

    public TextNode? Acronym { get; set; }

    public List<AliasNode> Aliases { get; set; } = [];

    public UnitRefNode? Parent { get; set; }

    public int? Count { get; set; }

    public bool Unnamed { get; set; }

    public bool External { get; set; }

    public List<UnitRefNode> Serves { get; set; } = [];

    public PostRefNode? Head { get; set; }

    public ListNode? Attributions { get; set; }

    public ReferenceNode? AttributionsByReference { get; set; }

    public TextNode? Note { get; set; }
}

public sealed class AliasNode : CiteNode
{
    public string? Text { get; set; }

    public string? Lang { get; set; }

    public AliasKind Kind { get; set; }

    public NameBasis? Basis { get; set; }
}

/// <summary>A fact that names a unit: a parent, a unit served, the unit a post sits in.</summary>
public sealed class UnitRefNode : CiteNode
{
    public string? Unit { get; set; }
}

public sealed class PostRefNode : CiteNode
{
    public string? Post { get; set; }
}

/// <summary>The paragraph whose items are a unit's attributions; the quote is the sentence that confers them.</summary>
public sealed class ListNode : SeedNode
{
    public string? List { get; set; }

    public string? Quote { get; set; }
}

/// <summary>Attributions conferred by reference to another text.</summary>
public sealed class ReferenceNode : CiteNode
{
    public string? Source { get; set; }

    public TextNode? Part { get; set; }
}

public sealed class PostNode : SeedNode
{
    public string? Id { get; set; }

    public TextNode? Title { get; set; }

    public CiteNode? Stated { get; set; }

    public List<AliasNode> Aliases { get; set; } = [];

    public RankNode? Rank { get; set; }

    public UnitRefNode? Unit { get; set; }

    public int? Count { get; set; }

    public bool Unnamed { get; set; }

    public bool External { get; set; }

    public SignatoryNode? Holder { get; set; }

    public TextNode? Note { get; set; }
}

public sealed class RankNode : CiteNode
{
    public string? Fr { get; set; }

    public string? En { get; set; }

    public NameBasis? EnBasis { get; set; }

    public NameBasis? FrBasis { get; set; }
}

public sealed class LineNode : CiteNode
{
    public string? From { get; set; }

    public string? To { get; set; }

    public LineKind? Kind { get; set; }

    /// <summary>The post by way of which it goes.</summary>
    public string? Through { get; set; }

    /// <summary>Needed only where one has several superiors: the one a tree is drawn by.</summary>
    public bool? Primary { get; set; }
}

/// <summary>A function conferred in prose.</summary>
public sealed class ProseNode : CiteNode
{
    public List<string> Holders { get; set; } = [];

    /// <summary>Where the function is conferred by reference to another text.</summary>
    public ReferenceNode? ByReference { get; set; }
}

public sealed class DiscrepancyNode : SeedNode
{
    public string? Id { get; set; }

    public TextNode? Title { get; set; }

    public TextNode? Explanation { get; set; }

    public List<string> About { get; set; } = [];

    public List<CiteNode> Texts { get; set; } = [];
}

public sealed class ContextNode : SeedNode
{
    /// <summary>One place or several.</summary>
    public OneOrMany At { get; set; } = [];

    public TextNode? Reason { get; set; }
}
