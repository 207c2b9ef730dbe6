namespace PeacekeepingOrg.Core.Seeding.Files;

/// <summary>An entry of organizations.yaml.</summary>
public sealed class OrganizationNode : SeedNode
{
    public string? Id { get; set; }

    public TextNode? Name { get; set; }

    /// <summary>For the reviewer; not loaded.</summary>
    public TextNode? Note { get; set; }
}
