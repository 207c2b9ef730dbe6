namespace PeacekeepingOrg.Core.Charts.Requests;

/// <summary>Why a chart cannot be drawn as asked, in words for a person.</summary>
/// <param name="Parameter">The parameter at fault: "paper".</param>
/// <param name="Fr">A sentence in French that says what to ask for instead.</param>
/// <param name="En">The same in English.</param>
public sealed record ChartProblem(string Parameter, string Fr, string En)
{
    /// <summary>The sentence in the language asked for.</summary>
    public string In(string lang) => lang == "en" ? En : Fr;

    internal static ChartProblem NotAllowed(string parameter, string value, string allowed) => new(
        parameter,
        $"Le paramètre « {parameter} » ne peut pas être « {value} » ; valeurs admises : {allowed}.",
        $"The parameter “{parameter}” cannot be “{value}”; allowed: {allowed}.");
}

/// <summary>A chart that cannot be drawn as asked; the problem says what to ask for instead.</summary>
public sealed class ChartException(ChartProblem problem) : Exception(problem.En)
{
    public ChartProblem Problem { get; } = problem;
}
