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

        var says = tongue.FunctionInProse.IsMatch(plain);
        if (!says && sentence.StatesAnything)
            return;
        var subject = OpeningSubject(sentence) ?? (says ? sentence.Main : null);
        if (subject is null && says && tongue.FunctionInProse.Match(plain) is { } of && HoldersAfter(sentence, of.Index) is { Count: > 0 } named && plain[of.Index..].StartsWith("functions", StringComparison.OrdinalIgnoreCase))
            subject = new(named, 0);
        if (subject is null || subject.Entries.Count == 0 || subject.Entries.TrueForAll(e => e.IsExternal))
            return;
        foreach (var clause in Clauses(sentence.Statement))
            register.AddAttribution(new(subject.Entries, clause, InProse: true, ByReference: false));
        foreach (var unit in subject.Units.Where(u => u.Functions is null))
            unit.Functions = sentence.Statement.Whole;
        sentence.StatesAnything = true;
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
