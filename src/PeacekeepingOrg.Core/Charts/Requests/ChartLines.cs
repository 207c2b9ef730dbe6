namespace PeacekeepingOrg.Core.Charts.Requests;

/// <summary>Kinds of line a chart may draw besides its tree, by the verb of the sentence.</summary>
[Flags]
public enum ChartLines
{
    None = 0,

    /// <summary>«relève de».</summary>
    ReportsTo = 1,

    /// <summary>«rend compte à».</summary>
    AccountableTo = 2,

    /// <summary>«donne des instructions à».</summary>
    Instructs = 4,

    /// <summary>«fait office d'adjoint de».</summary>
    Deputises = 8,

    /// <summary>«est assisté par».</summary>
    Assists = 16,

    /// <summary>«donner des avis», «conseiller».</summary>
    Advises = 32,

    /// <summary>«en coordination avec».</summary>
    CoordinatesWith = 64,

    /// <summary>«collabore directement avec».</summary>
    CollaboratesWith = 128,

    /// <summary>A unit that serves another department too (4.10, 5.8).</summary>
    Serves = 256,

    All = (2 * Serves) - 1,
}
