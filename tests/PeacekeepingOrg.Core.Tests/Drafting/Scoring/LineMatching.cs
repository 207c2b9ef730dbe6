using PeacekeepingOrg.Core.Drafting;
using PeacekeepingOrg.Core.Structure.ReportingLines;

namespace PeacekeepingOrg.Core.Tests.Drafting.Scoring;

/// <summary>Which drafted lines are which of the expected ones.</summary>
internal sealed class LineMatching
{
    private readonly Matching matching;
    private readonly Dictionary<DraftLine, ExpectedLine> right = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<ExpectedLine, DraftLine> found = new(ReferenceEqualityComparer.Instance);

    public LineMatching(IReadOnlyList<ExpectedLine> expected, IReadOnlyList<DraftLine> drafted, Matching matching, bool withKinds)
    {
        this.matching = matching;

        // The likest first, so that no line takes what is another's: of the same kind, between the same ends to the letter, in the same paragraph.
        foreach (var ofKind in withKinds ? [true] : new[] { true, false })
        {
            Match((line, entry) => IsSame(line, entry, ofKind, toTheLetter: true) && IsIn(line, entry));
            Match((line, entry) => IsSame(line, entry, ofKind, toTheLetter: true));
            Match((line, entry) => IsSame(line, entry, ofKind) && IsIn(line, entry));
            Match((line, entry) => IsSame(line, entry, ofKind));
        }

        // The same line stated in two paragraphs, drafted once, is right on both.
        foreach (var entry in expected.Where(entry => !found.ContainsKey(entry)))
        {
            if (right.FirstOrDefault(pair => pair.Value.IsSameAs(entry) && IsSame(pair.Key, entry, withKinds)).Key is { } line)
                found.Add(entry, line);
        }

        var due = expected.Where(entry => !entry.IsOptional).ToList();
        var counted = drafted.Where(line => right.TryGetValue(line, out var entry) ? !entry.IsOptional : !IsSpared(line)).ToList();
        Missing = [.. due.Where(entry => !found.ContainsKey(entry))];
        Wrong = [.. counted.Where(line => !right.ContainsKey(line))];
        Matched = [.. right.Where(pair => !pair.Value.IsOptional).Select(pair => (pair.Value, pair.Key))];
        Score = new Score(due.Count, due.Count - Missing.Count, counted.Count, counted.Count - Wrong.Count);

        // One that counts before one that does not.
        void Match(Func<DraftLine, ExpectedLine, bool> isRight)
        {
            foreach (var entry in expected.OrderBy(entry => entry.IsOptional).Where(entry => !found.ContainsKey(entry)))
            {
                if (drafted.FirstOrDefault(line => !right.ContainsKey(line) && isRight(line, entry)) is not { } line)
                    continue;
                right.Add(line, entry);
                found.Add(entry, line);
            }
        }

        // Several drafted for an unnamed plural are together its one line.
        bool IsSpared(DraftLine line) =>
            IsAdviceToOthers(line, matching)
            || expected.Any(entry => found.ContainsKey(entry) && (IsGathered(line.From) || IsGathered(line.To)) && IsSame(line, entry, withKinds));

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

    private bool IsSame(DraftLine line, ExpectedLine entry, bool ofKind, bool toTheLetter = false) =>
        (!ofKind || entry.Kind.Has(Scorer.Camel(line.Kind.ToString())))
        && entry.From.Any(end => matching.Is(line.From, end) || (!toTheLetter && IsUpward(entry) && IsHeadOrUnit(line.From, end)))
        && entry.To.Any(end => matching.Is(line.To, end));

    private static bool IsIn(DraftLine line, ExpectedLine entry) => entry.Paragraph.Has(Scorer.Paragraph(line.Stated.Block));

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
