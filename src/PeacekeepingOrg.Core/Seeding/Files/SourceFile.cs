using PeacekeepingOrg.Core.Structure.Sources;

namespace PeacekeepingOrg.Core.Seeding.Files;

/// <summary>sources/&lt;id&gt;/source.yaml: the particulars of a text.</summary>
public sealed class SourceFile : SeedNode
{
    public string? Id { get; set; }

    public string? Symbol { get; set; }

    /// <summary>What it is called for short, where it has no symbol.</summary>
    public TextNode? Label { get; set; }

    public TextNode? Note { get; set; }

    public TextNode? Title { get; set; }

    public CiteNode? TitleFact { get; set; }

    /// <summary>"fr" or "en": names drawn from the text are given in it. French where not given.</summary>
    public string? Language { get; set; }

    public Authority? Authority { get; set; }

    public bool IsLoaded { get; set; }

    /// <summary>File name of the text, beside source.yaml; text.fr.txt or text.en.txt, by its language, where not given.</summary>
    public string? Text { get; set; }

    public SourceForm? Form { get; set; }

    public TextNode? Issuer { get; set; }

    public SignatoryNode? Signatory { get; set; }

    /// <summary>ISO date of the document.</summary>
    public DateOnly? Date { get; set; }

    public CiteNode? DateFact { get; set; }

    public DateNode? EffectiveFrom { get; set; }

    public List<RelationNode> Relations { get; set; } = [];

    /// <summary>Parts of the text that state no fact, whichever edition asks.</summary>
    public List<ContextNode> Context { get; set; } = [];
}

public sealed class SignatoryNode : CiteNode
{
    public string? Text { get; set; }
}

public sealed class DateNode : CiteNode
{
    /// <summary>ISO date.</summary>
    public DateOnly? Date { get; set; }
}

public sealed class RelationNode : CiteNode
{
    public RelationKind? Kind { get; set; }

    public string? Target { get; set; }
}
