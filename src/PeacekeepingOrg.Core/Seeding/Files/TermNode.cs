using PeacekeepingOrg.Core.Structure.Glossary;

namespace PeacekeepingOrg.Core.Seeding.Files;

/// <summary>An entry of glossary.yaml; <c>at</c> and <c>quote</c> where a text uses or explains the term.</summary>
public sealed class TermNode : CiteNode
{
    public string? Id { get; set; }

    public TermKind? Kind { get; set; }

    public TextNode? Word { get; set; }

    public TextNode? InFull { get; set; }

    public TextNode? Meaning { get; set; }
}
