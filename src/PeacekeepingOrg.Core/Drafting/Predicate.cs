using System.Text.RegularExpressions;
using PeacekeepingOrg.Core.Structure.ReportingLines;

namespace PeacekeepingOrg.Core.Drafting;

/// <summary>What a verb of the bulletins' language states.</summary>
internal enum Stating
{
    /// <summary>A line from the subject to what follows.</summary>
    Line,

    /// <summary>A line from what follows to the subject: «est assisté par».</summary>
    LineFromObject,

    /// <summary>A line from the sentence's subject to what stands right before: «…, devant lequel il est responsable», ", to whom he or she reports".</summary>
    LineToBefore,

    /// <summary>What follows directs the subject: «est dirigé par».</summary>
    HeadedBy,

    /// <summary>The subject directs what follows: «dirige», "heads".</summary>
    Heads,

    /// <summary>What follows sits in the subject: «comprend».</summary>
    Comprises,

    /// <summary>The subject sits in what follows: «fait partie de».</summary>
    PartOf,
}

/// <summary>A verb with its habit.</summary>
/// <param name="States">What it states.</param>
/// <param name="Pattern">Its words, up to what it governs.</param>
/// <param name="Kind">The kind of a line.</param>
/// <param name="ObjectOptional">Whether it may stand without what it governs: «fait office d'adjoint», of the superior spoken of before.</param>
internal sealed record Predicate(Stating States, Regex Pattern, LineKind Kind = LineKind.ReportsTo, bool ObjectOptional = false);

/// <summary>A verb found in a sentence.</summary>
internal sealed record Found(Predicate Predicate, int Start, int End);
