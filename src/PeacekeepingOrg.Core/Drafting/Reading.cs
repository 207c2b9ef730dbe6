using System.Text.RegularExpressions;
using PeacekeepingOrg.Core.Drafting.Tongues;
using PeacekeepingOrg.Core.Structure.ReportingLines;

namespace PeacekeepingOrg.Core.Drafting;

/// <summary>Reads what one sentence states.</summary>
internal sealed partial class Reading(Tongue tongue, Register register, Whereabouts here, Resolver resolver)
{
    /// <summary>Who or what a verb is said of, with the words that name it.</summary>
    private sealed record Subject(List<DraftEntry> Entries, int Start)
    {
        public List<DraftUnit> Units => [.. Entries.OfType<DraftUnit>()];
    }

    /// <summary>A sentence while it is read.</summary>
    private sealed class Sentence(Statement statement, List<Mention> mentions, List<Found> verbs)
    {
        public Statement Statement { get; } = statement;

        public string Plain => Statement.Plain;

        public List<Mention> Mentions { get; } = mentions;

        public List<Found> Verbs { get; } = verbs;

        /// <summary>Mentions that a verb governs: none of them is the subject of the next.</summary>
        public HashSet<Mention> Governed { get; } = [];

        /// <summary>Plurals and the names they stand for.</summary>
        public Dictionary<Mention, List<DraftUnit>> Namely { get; } = [];

        public Dictionary<Mention, List<DraftEntry>> Meant { get; } = [];

        /// <summary>Where units are by the plan of the bulletin, if no verb puts them elsewhere.</summary>
        public List<(DraftUnit Unit, DraftUnit? Parent)> Placed { get; } = [];

        public Subject? Main { get; set; }

        public Subject? Last { get; set; }

        public bool StatesAnything { get; set; }
    }

    /// <summary>What a sentence left open: what its list is of.</summary>
    internal enum ListOf
    {
        Nothing,
        Units,
        Superiors,
        Subordinates,
        Functions,
    }

    /// <summary>What the items below the last sentence are.</summary>
    public ListOf Announces { get; private set; }

    /// <summary>Of whom or what.</summary>
    public List<DraftEntry> ListOwners { get; private set; } = [];

    public LineKind ListKind { get; private set; }

    /// <summary>Reads a sentence; false if nothing was read in it.</summary>
    public bool Read(Statement statement, bool hasItemsBelow)
    {
        (Announces, ListOwners) = (ListOf.Nothing, []);
        if (tongue.Passing.IsMatch(statement.Plain))
            return false;

        var mentions = tongue.Mentions(statement.Plain, register.Names);
        var verbs = FindVerbs(statement.Plain, mentions);

        // «est chargé de conseiller» names no adviser, "is the principal adviser to the Secretary-General" but one post.
        for (var i = mentions.Count - 1; i >= 0; i--)
        {
            var mention = mentions[i];
            if (verbs.Find(v => (v.Predicate.States is not (Stating.HeadedBy or Stating.Comprises) || !mention.IsUnit) && mention.NameStart >= v.Start && mention.NameStart < v.End) is not { } verb)
                continue;
            mentions.RemoveAt(i);
            if (mention.Of is { } of && (of.Start >= verb.End - 1 || (verb.Predicate.States == Stating.HeadedBy && of.IsUnit)))
                mentions.Insert(i, of);
        }

        var sentence = new Sentence(statement, mentions, verbs);

        // «Deux cellules d’appui sont installées …»
        if (mentions is [{ Start: 0, IsUnit: true, Count: not null, Reach: Reach.Indefinite, IsShort: false } counted, ..] && !verbs.Exists(v => v.Predicate.States == Stating.PartOf)
            && Member(sentence, counted, here.Nearest ?? register.Root, statement.Whole) is not null)
            sentence.StatesAnything = true;
        ReadNamely(sentence);
        foreach (var named in mentions.Where(m => m is { IsUnit: true, IsProper: true, IsShort: false, IsPlural: false }))
            if (resolver.Units(named, statement) is [var spoken])
                here.Spoke(spoken);
        foreach (var verb in sentence.Verbs)
            Read(sentence, verb);
        ReadBrackets(sentence);
        foreach (var (unit, parent) in sentence.Placed.Where(p => p.Unit.Parent is null && p.Parent is not null))
            Register.SetParent(unit, parent!, null);
        ReadDefinitions(sentence);
        if (hasItemsBelow && statement.Plain.TrimEnd().EndsWith(':'))
            ReadAnnouncement(sentence);
        else
            ReadFunctions(sentence);

        var subject = sentence.Main ?? OpeningSubject(sentence);
        if (subject?.Entries is [DraftPost { Unit: null, IsExternal: false } post])
            PlaceByName(post);
        if (subject is { Entries.Count: > 0 })
            here.Spoke(subject.Entries);
        return sentence.StatesAnything;
    }

    private List<Found> FindVerbs(string plain, List<Mention> mentions)
    {
        var found = new List<Found>();
        foreach (var predicate in tongue.Predicates)
            foreach (var match in predicate.Pattern.EnumerateMatches(plain))
            {
                var (start, end) = (match.Index, match.Index + match.Length);
                if (found.Exists(f => start < f.End && f.Start < end) || mentions.Exists(m => start > m.NameStart && start < m.End))
                    continue;
                found.Add(new(predicate, start, end));
            }

        found.Sort((a, b) => a.Start.CompareTo(b.Start));
        return found;
    }

    private void Read(Sentence sentence, Found verb)
    {
        if (verb.Predicate.States == Stating.LineToBefore)
        {
            ReadLineToBefore(sentence, verb);
            return;
        }

        var subject = SubjectOf(sentence, verb);
        sentence.Main ??= subject;
        if (sentence.Main == subject && subject is { Units.Count: > 0 })
            here.Units = subject.Units;
        if (subject is not null)
            sentence.Last = subject;
        switch (verb.Predicate.States)
        {
            case Stating.Comprises:
                ReadComposition(sentence, verb, subject);
                break;
            case Stating.PartOf:
                ReadPartOf(sentence, verb, subject);
                break;
            case Stating.HeadedBy:
                ReadHead(sentence, verb, subject);
                break;
            case Stating.Heads:
                ReadHeads(sentence, verb, subject);
                break;
            case Stating.Line when IsHeadByAuthority(sentence, verb, subject):
                ReadHead(sentence, verb, subject);
                break;
            default:
                ReadLine(sentence, verb, subject);
                break;
        }
    }

    private void ReadDefinitions(Sentence sentence)
    {
        foreach (Match match in tongue.Definition.Matches(sentence.Plain))
        {
            var named = sentence.Mentions.LastOrDefault(m => m.End <= match.Index && match.Index - m.End <= 2);
            if (named is null || Meant(sentence, named, own: true) is not [var entry])
                continue;
            var name = WithoutArticle(match.Groups["name"].Value);
            register.Defined[Plain.Key(name)] = entry;
            if (entry is DraftUnit && name.All(char.IsUpper))
                register.Names.AddAcronym(name);
            sentence.StatesAnything = true;
        }
    }

    private static string WithoutArticle(string name) =>
        name.Split(' ', 2) is [var first, var rest] && first.ToLowerInvariant() is "le" or "la" or "les" or "the" ? rest
            : name.StartsWith("l'", StringComparison.OrdinalIgnoreCase) ? name[2..] : name;
}
