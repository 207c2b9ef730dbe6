using PeacekeepingOrg.Core.Structure.Editions;
using PeacekeepingOrg.Core.Structure.Posts;
using PeacekeepingOrg.Core.Structure.Units;

namespace PeacekeepingOrg.Core.Structure.ReportingLines;

/// <summary>What one post (or unit) is to another, by the verb of the sentence. Containment («comprend») is no line.</summary>
public enum LineKind
{
    /// <summary>«relève de».</summary>
    ReportsTo,

    /// <summary>«rend compte à».</summary>
    AccountableTo,

    /// <summary>«donne des instructions à».</summary>
    Instructs,

    /// <summary>«fait office d'adjoint de».</summary>
    Deputises,

    /// <summary>«est assisté par», told from the one who assists.</summary>
    Assists,

    /// <summary>«donner des avis», «conseiller».</summary>
    Advises,

    /// <summary>«en (étroite) coordination avec».</summary>
    CoordinatesWith,

    /// <summary>«collabore directement avec».</summary>
    CollaboratesWith,
}

/// <summary>
/// A line from a post or unit to a post or unit (W3C ORG: org:reportsTo, and our own class for the other kinds). Each superior and each
/// sentence that states it is a row of its own.
/// </summary>
public sealed class ReportingLine
{
    public int Id { get; set; }

    public int EditionId { get; set; }

    public Edition Edition { get; set; } = null!;

    public int Ordinal { get; set; }

    public LineKind Kind { get; set; }

    public int? FromPostId { get; set; }

    public Post? FromPost { get; set; }

    public int? FromUnitId { get; set; }

    public Unit? FromUnit { get; set; }

    public int? ToPostId { get; set; }

    public Post? ToPost { get; set; }

    public int? ToUnitId { get; set; }

    public Unit? ToUnit { get; set; }

    public int? ThroughPostId { get; set; }

    /// <summary>The post by way of which the advice goes («par le biais de»); null where it goes straight.</summary>
    public Post? ThroughPost { get; set; }

    /// <summary>The one superior a tree is drawn by: a choice for drawing, no fact of the text.</summary>
    public bool IsPrimary { get; set; }
}
