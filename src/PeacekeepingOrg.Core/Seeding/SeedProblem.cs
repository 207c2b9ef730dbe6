namespace PeacekeepingOrg.Core.Seeding;

/// <summary>A fault in a seed file: where it is, what is wrong, and what to do about it.</summary>
/// <param name="File">Path relative to the seed folder, with "/".</param>
/// <param name="Line">1-based; 0 where the whole file is meant.</param>
/// <param name="Message">What is wrong, naming the field.</param>
/// <param name="Remedy">What to do.</param>
public sealed record SeedProblem(string File, int Line, string Message, string Remedy)
{
    public override string ToString() => $"{File}({Line}): {Message} {Remedy}";
}

/// <summary>The seed files cannot be loaded; the database keeps what it had.</summary>
public sealed class SeedException(IReadOnlyList<SeedProblem> problems)
    : Exception($"The seed data was not loaded: {problems.Count} problem(s).{Environment.NewLine}{string.Join(Environment.NewLine, problems)}")
{
    public IReadOnlyList<SeedProblem> Problems { get; } = problems;
}
