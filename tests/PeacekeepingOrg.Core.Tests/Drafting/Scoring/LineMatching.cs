using PeacekeepingOrg.Core.Drafting;
using PeacekeepingOrg.Core.Structure.ReportingLines;

namespace PeacekeepingOrg.Core.Tests.Drafting.Scoring;

/// <summary>Which drafted lines are which of the expected ones.</summary>
internal sealed class LineMatching
{
    private readonly Matching matching;
    private readonly bool withKinds;
    private readonly Dictionary<DraftLine, ExpectedLine> right = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<ExpectedLine, DraftLine> found = new(ReferenceEqualityComparer.Instance);

    public LineMatching(IReadOnlyList<ExpectedLine> expected, IReadOnlyList<DraftLine> drafted, Matching matching, bool withKinds)
    {
        this.matching = matching;
        this.withKinds = withKinds;

        // The line of the same paragraph before one of another; one that counts before one that does not.
        Match((entry, line) => entry.Paragraph.Has(Scorer.Paragraph(line.Stated.Block)));
        Match((entry, line) => true);

        // The same line stated in two paragraphs, drafted once, is right on both.
        foreach (var entry in expected.Where(entry => !found.ContainsKey(entry)))
        {
            if (right.FirstOrDefault(pair => pair.Value.IsSameAs(entry) && IsSame(pair.Key, entry)).Key is { } line)
                found.Add(entry, line);
        }

        var due = expected.Where(entry => !entry.IsOptional).ToList();
        var counted = drafted.Where(line => right.TryGetValue(line, out var entry) ? !entry.IsOptional : !IsSpared(line)).ToList();
        Missing = [.. due.Where(entry => !found.ContainsKey(entry))];
        Wrong = [.. counted.Where(line => !right.ContainsKey(line))];
        Matched = [.. right.Where(pair => !pair.Value.IsOptional).Select(pair => (pair.Value, pair.Key))];
        Score = new Score(due.Count, due.Count - Missing.Count, counted.Count, counted.Count - Wrong.Count);

        void Match(Func<ExpectedLine, DraftLine, bool> isThere)
        {
            foreach (var entry in expected.OrderBy(entry => entry.IsOptional).Where(entry => !found.ContainsKey(entry)))
            {
                if (drafted.FirstOrDefault(line => !right.ContainsKey(line) && isThere(entry, line) && IsSame(line, entry)) is not { } line)
                    continue;
                right.Add(line, entry);
                found.Add(entry, line);
            }
        }

        // Several drafted for an unnamed plural are together its one line.
        bool IsSpared(DraftLine line) =>
            IsAdviceToOthers(line, matching)
            || expected.Any(entry => found.ContainsKey(entry) && (IsGathered(line.From) || IsGathered(line.To)) && IsSame(line, entry));

        bool IsGathered(DraftEntry end) => matching.Known(end) is { IsUnnamed: true };
    }

    public Score Score { get; }

    public IReadOnlyList<ExpectedLine> Missing { get; }

    public IReadOnlyList<DraftLine> Wrong { get; }

    /// <summary>Those that count.</summary>
    public IReadOnlyList<(ExpectedLine Line, DraftLine Drafted)> Matched { get; }

    /// <summary>Advice or service to organs, States or unnamed plurals: not expected, and not wrong.</summary>
    public static bool IsAdviceToOthers(DraftLine line, Matching matching) =>
        line.Kind is LineKind.Advises or LineKind.Assists && line.To is { IsExternal: true } or { IsUnnamed: true } && matching.Known(line.To) is null;

    private bool IsSame(DraftLine line, ExpectedLine entry) =>
        (!withKinds || entry.Kind.Has(Scorer.Camel(line.Kind.ToString())))
        && entry.From.Any(end => IsEnd(line.From, end) || (IsUpward(entry) && IsHeadOrUnit(line.From, end)))
        && entry.To.Any(end => IsEnd(line.To, end));

    private bool IsEnd(DraftEntry drafted, ExpectedEntry end) => matching.Is(drafted, end);

    /// <summary>«Relève de» is said of a unit or of its head, and means the same.</summary>
    private static bool IsUpward(ExpectedLine line) => line.Kind.All.Any(kind => kind is "reportsTo" or "accountableTo");

    private bool IsHeadOrUnit(DraftEntry drafted, ExpectedEntry end) => end switch
    {
        ExpectedUnit unit => (drafted is DraftPost { IsHead: true } head && matching.Is(head.Unit, unit))
            || (matching.Known(drafted) is ExpectedPost { Heads.Value: true } post && post.Unit == unit),
        ExpectedPost { Heads.Value: true, Unit: { } headed } => matching.Is(drafted, headed),
        _ => false,
    };
}
