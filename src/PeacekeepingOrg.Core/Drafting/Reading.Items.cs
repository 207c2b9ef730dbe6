using PeacekeepingOrg.Core.Structure.ReportingLines;

namespace PeacekeepingOrg.Core.Drafting;

/// <content>The items of the list that a sentence announced.</content>
internal sealed partial class Reading
{
    /// <summary>Reads an item of the list that the last sentence announced.</summary>
    public bool ReadItem(Statement statement, ListOf list, IReadOnlyList<DraftEntry> owners, LineKind kind)
    {
        switch (list)
        {
            case ListOf.Functions:
                ReadUnitWithin(statement, owners);
                register.AddAttribution(new(owners, statement.Whole, InProse: false, ByReference: false));
                return true;
            case ListOf.Units:
                return ReadUnitItem(statement, [.. owners.OfType<DraftUnit>()]);
            case ListOf.Superiors or ListOf.Subordinates:
                return ReadLineItem(statement, owners, kind, downward: list == ListOf.Subordinates);
            default:
                return false;
        }
    }

    /// <summary>«… through the Information Unit, which is headed by a Chief»: a function may name a unit and say who directs it.</summary>
    private void ReadUnitWithin(Statement statement, IReadOnlyList<DraftEntry> owners)
    {
        var mentions = tongue.Mentions(statement.Plain, register.Names);
        var verbs = FindVerbs(statement.Plain, mentions);
        var heads = verbs.Find(v => v.Predicate.States == Stating.HeadedBy);
        if (heads is null || owners is not [DraftUnit owner] || mentions.LastOrDefault(m => m.End <= heads.Start) is not { IsUnit: true, IsProper: true, IsShort: false, IsPlural: false } unit
            || !(tongue.Relative.IsMatch(statement.Plain[unit.End..heads.Start]) || heads.Start - unit.End < 3))
            return;
        var sentence = new Sentence(statement, mentions, verbs);
        if (resolver.Units(unit, statement).Count == 0 && Member(sentence, unit, owner, statement.Whole) is null)
            return;
        foreach (var verb in verbs.Where(v => v.Start >= heads.Start))
            Read(sentence, verb);
    }

    private bool ReadUnitItem(Statement statement, List<DraftUnit> parents)
    {
        var mentions = tongue.Mentions(statement.Plain, register.Names);
        if (parents.Count == 0 || ((mentions is [{ Start: 0 }, ..] ? mentions[0] : tongue.ListedUnit(statement.Plain)) is not { IsUnit: true } first) || (first.IsPlural && statement.Plain.TrimEnd().EndsWith(':')))
            return false;
        if (mentions.Count == 0 || mentions[0] != first)
        {
            register.Names.AddOther(first.Words);
            mentions.Insert(0, first);
        }

        var sentence = new Sentence(statement, mentions, FindVerbs(statement.Plain, mentions));
        if (Member(sentence, first, parents[0], statement.Whole) is not { } unit)
            return false;
        here.Listed = here.Listed.Contains(unit) ? here.Listed : [.. here.Listed.Where(u => u.Parent == parents[0]), unit];
        sentence.Governed.Add(first);
        sentence.Meant[first] = [unit];
        foreach (var verb in sentence.Verbs)
            Read(sentence, verb);

        // «, chargée d’inventorier les fonds»
        if (statement.Plain[first.End..].TrimEnd(' ', ';', '.') is { Length: > 12 } rest && rest.TrimStart().StartsWith(',') && sentence.Verbs.Count == 0)
        {
            var start = first.End + rest.IndexOf(',', StringComparison.Ordinal) + 1;
            while (start < statement.Text.Length && char.IsWhiteSpace(statement.Text[start]))
                start++;
            register.AddAttribution(new([unit], statement.Part(start, statement.Text.Length), InProse: false, ByReference: false));
            unit.Functions ??= statement.Whole;
        }

        return true;
    }

    private bool ReadLineItem(Statement statement, IReadOnlyList<DraftEntry> owners, LineKind kind, bool downward)
    {
        var mentions = tongue.Mentions(statement.Plain, register.Names);
        if (mentions is not [var first, ..] || first.Start > 0)
            return false;
        var sentence = new Sentence(statement, mentions, []);
        var others = Meant(sentence, first, own: downward);
        foreach (var owner in owners)
            foreach (var other in others)
                register.Add(downward ? new DraftLine(other, owner, kind, null, statement.Whole, null) : new DraftLine(owner, other, kind, null, statement.Whole, null));
        return others.Count > 0 && owners.Count > 0;
    }
}
