using PeacekeepingOrg.Core.Structure.Sources;

namespace PeacekeepingOrg.Core.Drafting.Writers;

/// <summary>What the bulletin says it does to another document.</summary>
/// <param name="Kind">By the words of the sentence; <see cref="RelationKind.RefersTo"/> where they do not tell.</param>
/// <param name="Document">The other document.</param>
/// <param name="Stated">The words that say so; of a document that is only named, its symbol.</param>
/// <param name="Doubt">Why a person must look at it; null where the text is plain.</param>
public sealed record DraftRelation(RelationKind Kind, NamedDocument Document, Phrase Stated, string? Doubt)
{
    /// <summary>Where it is said once more.</summary>
    public IReadOnlyList<Phrase> Again { get; init; } = [];
}
