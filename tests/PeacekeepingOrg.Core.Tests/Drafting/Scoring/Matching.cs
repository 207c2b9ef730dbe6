using PeacekeepingOrg.Core.Drafting;

namespace PeacekeepingOrg.Core.Tests.Drafting.Scoring;

/// <summary>
/// Which drafted units and posts are which of the expected ones. Each drafted entry is matched to one expected at most; what is not matched may still be
/// known (<see cref="Is"/>): a wrong title is one error, and not another on each line it ends.
/// </summary>
internal sealed class Matching
{
    private readonly Expected expected;
    private readonly Dictionary<DraftEntry, ExpectedEntry> known = [];
    private readonly Dictionary<ExpectedEntry, DraftEntry> matched = [];
    private readonly HashSet<DraftEntry> spared = [];

    public Matching(Expected expected, StructureDraft draft)
    {
        this.expected = expected;
        MatchUnits(draft.Units);
        MatchPosts(draft.Posts);
    }

    /// <summary>The drafted entry that is the expected one; null if it is missing.</summary>
    public DraftEntry? For(ExpectedEntry entry) => matched.GetValueOrDefault(entry);

    /// <summary>Whether the drafted entry is meant for this one, be its name right or wrong.</summary>
    public bool Is(DraftEntry? drafted, ExpectedEntry entry) => drafted is not null && known.GetValueOrDefault(drafted) == entry;

    /// <summary>What the drafted entry is meant for; null if for nothing expected.</summary>
    public ExpectedEntry? Known(DraftEntry drafted) => known.GetValueOrDefault(drafted);

    /// <summary>Whether the drafted entry is the match of an expected one that is not optional.</summary>
    public bool IsRight(DraftEntry drafted) => known.GetValueOrDefault(drafted) is { IsOptional: false } entry && matched.GetValueOrDefault(entry) == drafted;

    /// <summary>Whether it counts neither as right nor as wrong.</summary>
    public bool IsSpared(DraftEntry drafted) =>
        spared.Contains(drafted) || (known.GetValueOrDefault(drafted) is { IsOptional: true } entry && matched.GetValueOrDefault(entry) == drafted);

    public void Spare(DraftEntry drafted) => spared.Add(drafted);

    /// <summary>Whether the unit is in the right one, or in none where the text says so.</summary>
    public static bool HasRightParent(DraftUnit unit, ExpectedUnit entry) => IsPlaced(unit.Parent, entry.Parent, entry.ParentName);

    private void MatchUnits(IReadOnlyList<DraftUnit> units)
    {
        Match(units, expected.Units, (unit, entry) => HasRightName(unit, entry) && HasRightParent(unit, entry));
        Match(units, expected.Units, (unit, entry) => HasRightName(unit, entry) && !HasHomonym(entry));
        Gather(units, expected.Units, (unit, entry) => HasRightParent(unit, entry) && HasWordsOf(unit.Name, entry));
        SpareSecond(units, expected.Units, (unit, entry) => HasRightName(unit, entry) && HasRightParent(unit, entry), unit => unit.Parent);
        SparePlaces(units);
        Recognise(units, expected.Units, (unit, entry) => HasRightName(unit, entry) && (!HasHomonym(entry) || HasRightParent(unit, entry)));
    }

    private void MatchPosts(IReadOnlyList<DraftPost> posts)
    {
        Match(posts, expected.Posts, (post, entry) => HasRightTitle(post, entry) && HasRightUnit(post, entry));
        Match(posts, expected.Posts, (post, entry) => HasPartOfTitle(post, entry) && HasRightUnit(post, entry));
        // Where an outside post sits is not for the bulletin to say.
        Match(posts, expected.Posts, (post, entry) => entry.IsOptional && HasRightTitle(post, entry));
        Gather(posts, expected.Posts, (post, entry) =>
            entry.Unit is not null && HasRightUnit(post, entry) && (HasPartOfTitle(post, entry) || HasWordsOf(post.Title, entry)));
        SpareSecond(posts, expected.Posts, (post, entry) => HasRightTitle(post, entry) && HasRightUnit(post, entry), post => post.Unit);
        Recognise(posts, expected.Posts, (post, entry) =>
            HasRightTitle(post, entry) && (HasRightUnit(post, entry) || expected.Posts.Count(other => HasRightTitle(post, other)) == 1));
        Recognise(posts, expected.Posts.Where(entry => For(entry) is null), (post, entry) => post.IsHead && entry.Heads.Value && HasRightUnit(post, entry));
    }

    /// <summary>Greedily, one to one; those that count before those that do not.</summary>
    private void Match<TDraft, TExpected>(IReadOnlyList<TDraft> drafted, IReadOnlyList<TExpected> entries, Func<TDraft, TExpected, bool> isRight)
        where TDraft : DraftEntry
        where TExpected : ExpectedEntry
    {
        foreach (var entry in entries.OrderBy(entry => entry.IsOptional).Where(entry => !matched.ContainsKey(entry)))
        {
            if (drafted.FirstOrDefault(candidate => !known.ContainsKey(candidate) && isRight(candidate, entry)) is not { } found)
                continue;
            matched.Add(entry, found);
            known.Add(found, entry);
        }
    }

    /// <summary>Several drafted for an unnamed plural, up to its number, are together the one that is expected.</summary>
    private void Gather<TDraft, TExpected>(IReadOnlyList<TDraft> drafted, IReadOnlyList<TExpected> entries, Func<TDraft, TExpected, bool> isOneOf)
        where TDraft : DraftEntry
        where TExpected : ExpectedEntry
    {
        foreach (var entry in entries.Where(entry => entry.IsUnnamed))
        {
            var room = (entry.Count ?? int.MaxValue) - (matched.ContainsKey(entry) ? 1 : 0);
            foreach (var one in drafted.Where(candidate => !known.ContainsKey(candidate) && isOneOf(candidate, entry)).Take(room).ToList())
            {
                known.Add(one, entry);
                if (!matched.TryAdd(entry, one))
                    spared.Add(one);
            }
        }
    }

    /// <summary>What the text puts in two places may be drafted for each.</summary>
    private void SpareSecond<TDraft, TExpected>(
        IReadOnlyList<TDraft> drafted, IReadOnlyList<TExpected> entries, Func<TDraft, TExpected, bool> isRight, Func<TDraft, DraftUnit?> place)
        where TDraft : DraftEntry
        where TExpected : ExpectedEntry
    {
        foreach (var second in drafted.Where(candidate => !known.ContainsKey(candidate)))
        {
            if (entries.FirstOrDefault(entry => For(entry) is TDraft first && place(first) != place(second) && isRight(second, entry)) is not { } meant)
                continue;
            known.Add(second, meant);
            spared.Add(second);
        }
    }

    /// <summary>A unit that is right as the place of another unit or of a post may be drafted, even where it is not asked for itself.</summary>
    private void SparePlaces(IReadOnlyList<DraftUnit> units)
    {
        var places = expected.Units.SelectMany(unit => unit.ParentName.All).Concat(expected.Posts.SelectMany(post => post.UnitName.All)).OfType<string>().Select(Comparing.Name)
            .Except(expected.Units.SelectMany(Names)).ToHashSet();
        foreach (var unit in units.Where(unit => places.Contains(Comparing.Name(unit.Name))))
            spared.Add(unit);
    }

    private void Recognise<TDraft, TExpected>(IReadOnlyList<TDraft> drafted, IEnumerable<TExpected> entries, Func<TDraft, TExpected, bool> isMeant)
        where TDraft : DraftEntry
        where TExpected : ExpectedEntry
    {
        foreach (var candidate in drafted.Where(candidate => !known.ContainsKey(candidate)))
        {
            if (entries.FirstOrDefault(entry => isMeant(candidate, entry)) is { } meant)
                known.Add(candidate, meant);
        }
    }

    private static bool HasRightName(DraftUnit unit, ExpectedUnit entry) =>
        Names(entry).Contains(Comparing.Name(unit.Name)) || (entry.IsUnnamed && Comparing.Words(unit.Name).SequenceEqual(Comparing.Words(entry.Name.Value)));

    private bool HasHomonym(ExpectedUnit entry) => expected.Units.Any(other => other != entry && Names(other).Overlaps(Names(entry)));

    private static bool HasWordsOf(string name, ExpectedEntry entry)
    {
        var words = Comparing.Words(name);
        return entry.Name.All.Any(accepted => Comparing.Words(accepted).All(words.Contains));
    }

    private bool HasRightUnit(DraftPost post, ExpectedPost entry) =>
        IsPlaced(post.Unit, entry.Unit, entry.UnitName) || (entry.Unit is { } unit && Is(post.Unit, unit));

    /// <summary>The title whole; a department may stand after it.</summary>
    private static bool HasRightTitle(DraftPost post, ExpectedPost entry)
    {
        var titles = Titles(entry);
        var title = Comparing.Title(post.Title);
        return titles.Contains(title) || titles.Contains(Comparing.WithoutUnits(title, Above(entry.Unit).Concat(Above(post.Unit))));
    }

    /// <summary>The title with its unit or without, and the words as printed: right if the unit is.</summary>
    private static bool HasPartOfTitle(DraftPost post, ExpectedPost entry)
    {
        var units = Above(entry.Unit).Concat(Above(post.Unit)).Concat(entry.UnitName.All.OfType<string>()).ToList();
        if (entry.Unit is not null)
            units.AddRange(entry.Unit.Name.All);
        if (post.Unit is not null)
            units.Add(post.Unit.Name);
        var titles = Titles(entry).Append(Comparing.Title(entry.AsPrinted ?? entry.Name.Value));
        return titles.Select(Bare).Contains(Bare(Comparing.Title(post.Title)));

        string Bare(string title) => Comparing.WithoutUnits(title, units);
    }

    private static HashSet<string> Names(ExpectedEntry entry) => [.. entry.Name.All.Select(Comparing.Name)];

    private static HashSet<string> Titles(ExpectedPost entry) => [.. entry.Name.All.Select(Comparing.Title)];

    private static bool IsPlaced(DraftUnit? place, ExpectedUnit? right, Accepted<string?> names)
    {
        if (place is null)
            return names.Has(null);
        if (right is not null && HasRightName(place, right))
            return right.Parent is null || place.Parent is null || HasRightName(place.Parent, right.Parent);
        return names.All.OfType<string>().Select(Comparing.Name).Contains(Comparing.Name(place.Name));
    }

    private static IEnumerable<string> Above(ExpectedUnit? unit)
    {
        for (var above = unit?.Parent; above is not null; above = above.Parent)
            yield return above.Name.Value;
    }

    private static IEnumerable<string> Above(DraftUnit? unit)
    {
        var seen = new HashSet<DraftUnit>();
        for (var above = unit?.Parent; above is not null && seen.Add(above); above = above.Parent)
            yield return above.Name;
    }
}
