using System.Text.RegularExpressions;

namespace PeacekeepingOrg.Core.Drafting;

/// <content>What a unit or post is to do.</content>
internal sealed partial class Reading
{
    /// <summary>What the list below is of, where no verb told.</summary>
    private void ReadAnnouncement(Sentence sentence)
    {
        if (Announces != ListOf.Nothing)
        {
            sentence.StatesAnything = true;
            return;
        }

        var plain = sentence.Plain;
        if (tongue.AnnouncesUnits.IsMatch(plain))
        {
            var of = sentence.Mentions.Find(m => m.IsUnit && !m.IsPlural);
            ListOwners = of is null ? here.Nearest is { } nearby ? [nearby] : [] : Meant(sentence, of, own: null);
            Announces = ListOwners.Count > 0 ? ListOf.Units : ListOf.Nothing;
            sentence.StatesAnything = ListOwners.Count > 0;
            return;
        }

        var words = tongue.AnnouncesFunctions.Match(plain);
        var holders = new List<DraftEntry>();
        if (tongue.TheirFunctions.IsMatch(plain) && here.Subject.Count > 0)
            holders = here.Subject;
        else if (words.Success)
            holders = HoldersAfter(sentence, words.Index);
        if (holders.Count == 0 && tongue.AndBelow.IsMatch(plain) && sentence.Main is { } main)
            holders = main.Entries;
        if (holders.Count == 0 && !words.Success && sentence.Last is { Entries: [DraftPost { IsExternal: false }] } last)
            holders = last.Entries;
        if (holders.Count == 0 && (words.Success || IsBareAnnouncement(sentence)))
            holders = OpeningSubject(sentence)?.Entries ?? (words.Success && here.Nearest is { } nearest ? [nearest] : []);
        if (holders.Count == 0)
            return;
        (Announces, ListOwners) = (ListOf.Functions, holders);
        sentence.StatesAnything = true;
        foreach (var unit in holders.OfType<DraftUnit>().Where(u => u.Functions is null || !u.HasList))
            (unit.Functions, unit.HasList) = (sentence.Statement.Whole, true);
    }

    /// <summary>Of the functions of whom: «attributions du Service», «… communes aux divisions».</summary>
    private List<DraftEntry> HoldersAfter(Sentence sentence, int from)
    {
        var first = sentence.Mentions.Find(m => m.Start >= from);
        return first is null ? [] : Meant(sentence, ListWith(sentence, first), own: true);
    }

    /// <summary>«Le Département des opérations de maintien de la paix :», "It:".</summary>
    private bool IsBareAnnouncement(Sentence sentence)
    {
        var plain = sentence.Plain.TrimEnd(' ', ':');

        // «En outre, le Secrétaire général adjoint :»
        if (sentence.Mentions is [{ Start: < 120 and > 3 } only] && only.End >= plain.Length && plain[..only.Start] is var before && before.IndexOf(',', StringComparison.Ordinal) == before.Length - 2)
            return true;
        return sentence.Mentions is [{ Start: 0 } first, ..] ? first.End >= tongue.Definition.Replace(plain, "").TrimEnd(' ', ':').Length
            : sentence.Mentions.Count == 0 && tongue.Pronoun.Match(plain) is { Success: true } pronoun && pronoun.Length == plain.Length;
    }

    private void ReadFunctions(Sentence sentence)
    {
        var plain = sentence.Plain;
        if (tongue.FunctionsElsewhere.IsMatch(plain))
        {
            var holders = HoldersAfter(sentence, 0).OfType<DraftUnit>().ToList();
            foreach (var unit in holders.Where(u => u.Functions is null))
                unit.Functions = sentence.Statement.Whole;
            if (holders.Count > 0)
            {
                register.AddAttribution(new([.. holders], sentence.Statement.Whole, InProse: true, ByReference: true));
                sentence.StatesAnything = true;
            }

            return;
        }

        var says = tongue.FunctionInProse.Matches(plain).FirstOrDefault(m => !sentence.Mentions.Exists(name => name.NameStart <= m.Index && m.Index < name.End));
        if (says is null && sentence.StatesAnything && !IsAllSaidAside(sentence))
            return;
        var subject = OpeningSubject(sentence) ?? (says is null ? null : sentence.Main);
        if (subject is null && says is not null && plain[says.Index..].StartsWith("functions", StringComparison.OrdinalIgnoreCase) && HoldersAfter(sentence, says.Index) is { Count: > 0 } named)
            subject = new(named, 0);
        if (subject is null || subject.Entries.Count == 0 || subject.Entries.TrueForAll(e => e.IsExternal))
            return;
        foreach (var clause in Clauses(sentence.Statement))
            register.AddAttribution(new(subject.Entries, clause, InProse: true, ByReference: false));
        foreach (var unit in subject.Units.Where(u => u.Functions is null))
            unit.Functions = sentence.Statement.Whole;
        sentence.StatesAnything = true;
    }

    /// <summary>«L’Équipe, dont le chef relève du Chef de cabinet, suit les achats»: what is stated stands between the subject and its verb.</summary>
    private bool IsAllSaidAside(Sentence sentence)
    {
        if (sentence.Mentions is not [{ Start: 0 } subject, ..] || sentence.Verbs.Count == 0
            || !(tongue.RelativeStart.IsMatch(sentence.Plain[subject.End..]) || (IsParticiple(sentence.Plain, sentence.Verbs[0]) && sentence.Plain[subject.End..sentence.Verbs[0].Start].Trim() is "," or "")))
            return false;
        var plain = sentence.Plain;
        for (var end = plain.IndexOf(", ", subject.End + 2, StringComparison.Ordinal); end > 0; end = plain.IndexOf(", ", end + 2, StringComparison.Ordinal))
        {
            var at = end + 2;
            if (at < plain.Length && char.IsLower(plain[at]) && !IsJoined(plain[at..]) && !sentence.Mentions.Exists(m => m.Start == at || (m.Start < at && at < m.End)))
                return sentence.Verbs[0].Start < end && !sentence.Verbs.Exists(v => v.Start <= at && at < v.End);
        }

        return false;

        static bool IsJoined(string rest) => rest.Split(' ', 2)[0] is "et" or "and" or "qui" or "dont" or "who" or "which" or "whose" or "ainsi" or "as" or "on" or "sur" or "pour" or "for" or "in" or "en" or "through" or "par";
    }

    private static IEnumerable<Phrase> Clauses(Statement statement)
    {
        var start = 0;
        for (var at = statement.Text.IndexOf(';', StringComparison.Ordinal); at >= 0; at = statement.Text.IndexOf(';', at + 1))
        {
            if (at > start)
                yield return statement.Part(start, at);
            start = at + 1;
            while (start < statement.Text.Length && char.IsWhiteSpace(statement.Text[start]))
                start++;
        }

        if (start < statement.Text.Length)
            yield return statement.Part(start, statement.Text.Length);
    }
}
