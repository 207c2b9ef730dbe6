using System.Text.RegularExpressions;
using PeacekeepingOrg.Core.Drafting.Tongues;
using PeacekeepingOrg.Core.Structure.ReportingLines;

namespace PeacekeepingOrg.Core.Drafting;

/// <summary>Reads what one sentence states.</summary>
internal sealed class Reading(Tongue tongue, Register register, Whereabouts here, Resolver resolver)
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
            if (verbs.Find(v => (v.Predicate.States != Stating.HeadedBy || !mention.IsUnit) && mention.NameStart >= v.Start && mention.NameStart < v.End) is not { } verb)
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

    /// <summary>«The Executive Office … . The Executive Officer is accountable to …»: the post of the unit just spoken of, by its name.</summary>
    private void PlaceByName(DraftPost post)
    {
        if (here.Units is not [{ Head: null, IsExternal: false } unit] || unit == register.Root || unit == here.Section)
            return;
        var words = Resolver.Content(unit.Name);
        words.Remove(register.HeadOf(unit));
        if (!words.Overlaps(Resolver.Content(post.Title)) && !Resolver.Content(post.Title).Contains(register.HeadOf(unit)))
            return;
        register.SetHead(unit, post, null);
        unit.Doubts.Add($"{post.Title} is taken to direct it: the text speaks of one after the other");
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
            default:
                ReadLine(sentence, verb, subject);
                break;
        }
    }

    /// <summary>Who the verb is said of.</summary>
    private Subject? SubjectOf(Sentence sentence, Found verb)
    {
        var plain = sentence.Plain;

        // «À la tête de chaque section se trouve …»
        if (verb.Predicate.States == Stating.HeadedBy && sentence.Mentions.Find(m => m.IsUnit && m.Start >= verb.Start && m.End <= verb.End) is { } within)
            return new(Meant(sentence, within, own: true), within.Start);

        var wantsUnit = verb.Predicate.States is Stating.Comprises or Stating.HeadedBy or Stating.PartOf;
        var before = sentence.Mentions.Where(m => m.End <= verb.Start).ToList();
        if (before is [.., var last])
        {
            var gap = plain[last.End..verb.Start];
            if (IsOfEach(plain, last.End, verb))
                return new(Meant(sentence, Group(sentence, last, governedToo: true, alone: false), own: true), last.Start);
            if (tongue.OfWhich.IsMatch(gap) && IsWhose(sentence, last) is { } theirs)
                return new(OfOwners(sentence, last, theirs), last.Start);
            if (tongue.Relative.IsMatch(gap))
                return new(Meant(sentence, Group(sentence, last, governedToo: true, alone: !IsOfSeveral(plain, last.End, verb)), own: true), last.Start);
            if (IsWhose(sentence, last) is { } owners && tongue.BetweenSubjectAndVerb.IsMatch(gap))
                return new(OfOwners(sentence, last, owners), last.Start);
            for (var i = before.Count - 1; i >= 0; i--)
            {
                var mention = before[i];
                if (sentence.Governed.Contains(mention) || !MayBeSubject(sentence, mention) || !tongue.BetweenSubjectAndVerb.IsMatch(plain[mention.End..verb.Start]))
                    continue;
                var group = Group(sentence, mention, governedToo: false, alone: false);
                return new(Meant(sentence, group, own: true), group[0].Start);
            }

            // A participle is said of what stands before it: «un chef relevant du Directeur», "answerable to".
            if (IsParticiple(plain, verb) && gap.Length < 3)
                return new(Meant(sentence, last, own: null), last.Start);
        }

        if (IsParticiple(plain, verb))
            return null;
        var clause = plain[ClauseStart(plain, verb.Start)..verb.Start];
        if (tongue.EachOfThem.IsMatch(clause) && here.Listed.Count > 0)
            return new([.. here.Listed], verb.Start);
        if (tongue.Pronoun.IsMatch(clause))
            return Fitting(here.Subject, wantsUnit) ?? new([.. here.Subject.Select(Person)], verb.Start);
        if (sentence.Last is { } previous)
            return wantsUnit && previous.Units.Count == 0 && sentence.Main is { } main && main.Units.Count > 0 ? main : previous;
        if (verb.Start > 0 && OpeningSubject(sentence, adds: !wantsUnit) is { } opening && (!wantsUnit || opening.Units.Count > 0))
            return opening;
        return IsOfWhatWasBefore(plain, verb) && here.Subject.OfType<DraftUnit>().Any() ? Fitting(here.Subject, true) : null;

        Subject? Fitting(List<DraftEntry> entries, bool units)
        {
            if (units && entries.OfType<DraftUnit>().ToList() is { Count: > 0 } fit)
                return new([.. fit], verb.Start);
            if (units && here.Units.Count > 0)
                return new([.. here.Units], verb.Start);
            return null;
        }
    }

    /// <summary>«Le secrétariat est dirigé par la Secrétaire exécutive. Elle est assistée …»: who directs it, not the unit, if just spoken of.</summary>
    private DraftEntry Person(DraftEntry entry) => entry is DraftUnit { Head: { } head } && here.Posts.IndexOf(head) is (0 or 1) ? head : entry;

    /// <summary>«…, dirigées chacune par», ", each headed by": said of all that was just listed, one by one.</summary>
    private static bool IsOfEach(string plain, int after, Found verb)
    {
        var gap = plain[after..verb.Start].Trim(' ', ',', '(');
        return (gap is "each" or "both" or "chacune" or "chacun") || (gap.EndsWith(", each", StringComparison.Ordinal) || gap.EndsWith(", chacune", StringComparison.Ordinal) || gap.EndsWith(", chacun", StringComparison.Ordinal)) || (gap.Length == 0 && (plain[verb.Start..verb.End].Contains(" chacun", StringComparison.Ordinal) || plain[verb.Start..verb.End].StartsWith("chacun", StringComparison.Ordinal)));
    }

    /// <summary>«En font partie …», «Y sont rattachées …».</summary>
    private static bool IsOfWhatWasBefore(string plain, Found verb) => plain[verb.Start..verb.End].Split(' ')[0].ToLowerInvariant() is "en" or "y" or "lui";

    /// <summary>«…, qui relèvent», ", both of which report": said of all before it, not of the last alone.</summary>
    private static bool IsOfSeveral(string plain, int after, Found verb)
    {
        var first = plain[verb.Start..verb.End].Split(' ')[0];
        var gap = plain[after..verb.Start];
        return first.EndsWith("ent", StringComparison.Ordinal) || first is "sont" or "ont" or "are" or "report"
            || gap.Contains("both of ", StringComparison.Ordinal) || gap.Contains("all of ", StringComparison.Ordinal) || gap.Contains("each of ", StringComparison.Ordinal);
    }

    private static bool IsParticiple(string plain, Found verb) =>
        plain[verb.Start..verb.End].TrimStart(',', ' ').Split(' ')[0] is var first
        && (first.EndsWith("ant", StringComparison.Ordinal) || first.EndsWith("ing", StringComparison.Ordinal) || first.StartsWith("plac", StringComparison.Ordinal)
            || first is "accountable" or "answerable" or "responsible" or "headed" or "led" or "under" or "sous" || first.StartsWith("dirigé", StringComparison.Ordinal));

    private static int ClauseStart(string plain, int before)
    {
        var at = plain.LastIndexOf("; ", before, StringComparison.Ordinal);
        return at < 0 ? 0 : at + 2;
    }

    /// <summary>Whether a mention stands where a subject may: not after a preposition.</summary>
    private static bool MayBeSubject(Sentence sentence, Mention mention)
    {
        var lead = sentence.Plain[mention.Start..mention.NameStart];
        if (lead.StartsWith("d", StringComparison.Ordinal) && !lead.StartsWith("deux", StringComparison.Ordinal))
            return false;
        if (lead.StartsWith("au", StringComparison.Ordinal) || lead.StartsWith('à'))
            return false;
        var before = sentence.Plain[..mention.Start].TrimEnd();
        return !(before.EndsWith(" of", StringComparison.Ordinal) || before.EndsWith(" to", StringComparison.Ordinal) || before.EndsWith(" by", StringComparison.Ordinal)
            || before.EndsWith(" par", StringComparison.Ordinal) || before.EndsWith(" avec", StringComparison.Ordinal) || before.EndsWith(" with", StringComparison.Ordinal)
            || before.EndsWith(" sur", StringComparison.Ordinal) || before.EndsWith(" pour", StringComparison.Ordinal) || before.EndsWith(" for", StringComparison.Ordinal));
    }

    /// <summary>The mentions coordinated with the last of them: «le Chef A, le Chef B et le Chef C».</summary>
    private List<Mention> Group(Sentence sentence, Mention last, bool governedToo, bool alone)
    {
        var group = new List<Mention> { last };
        if (alone)
            return group;
        for (var i = sentence.Mentions.IndexOf(last) - 1; i >= 0; i--)
        {
            var mention = sentence.Mentions[i];
            var gap = sentence.Plain[mention.End..group[0].Start].Trim();
            if (!(gap is "et" or "and" or ", et" or ", and" or "ainsi que" or "as well as" || (gap == "," && group.Count > 1)) || (!governedToo && sentence.Governed.Contains(mention)) || mention.IsUnit != last.IsUnit)
                break;
            group.Insert(0, mention);
        }

        return group;
    }

    /// <summary>The units before «dont le Chef», "whose Chief"; null if there are none.</summary>
    private List<DraftUnit>? IsWhose(Sentence sentence, Mention post)
    {
        if (post.IsUnit)
            return null;
        var before = sentence.Mentions.LastOrDefault(m => m.End <= post.Start && m.IsUnit);
        if (before is null || !(tongue.Whose.IsMatch(sentence.Plain[..post.Start]) || tongue.OfWhich.IsMatch(sentence.Plain[post.End..])))
            return null;
        var group = post.IsPlural ? Group(sentence, before, governedToo: true, alone: false) : [before];
        var units = Meant(sentence, group, own: true).OfType<DraftUnit>().ToList();
        return units.Count > 0 ? units : null;
    }

    private List<DraftEntry> OfOwners(Sentence sentence, Mention post, List<DraftUnit> owners)
    {
        var posts = resolver.Posts(post, sentence.Statement, addAs: false, of: post.Of is null ? owners : null).Cast<DraftEntry>().ToList();
        sentence.Meant[post] = posts;
        return posts;
    }

    private List<DraftEntry> Meant(Sentence sentence, List<Mention> mentions, bool own) => [.. mentions.SelectMany(m => Meant(sentence, m, own)).Distinct()];

    /// <summary>What a mention means; one that was told once means the same to the end of the sentence.</summary>
    private List<DraftEntry> Meant(Sentence sentence, Mention mention, bool? own, DraftEntry? nearTo = null)
    {
        if (sentence.Meant.TryGetValue(mention, out var known))
            return known;
        if (sentence.Namely.TryGetValue(mention, out var named))
            return [.. named];
        var owners = !mention.IsUnit && mention.Of is null && tongue.Possessive.IsMatch(sentence.Plain[mention.Start..mention.NameStart]) && here.Units.Count > 0 ? here.Units : null;
        List<DraftEntry> meant = mention.IsUnit
            ? [.. resolver.Units(mention, sentence.Statement, own is null ? null : !own)]
            : [.. resolver.Posts(mention, sentence.Statement, own is null ? null : !own, owners, nearTo)];
        if (own == true)
            foreach (var post in meant.OfType<DraftPost>())
                post.IsExternal &= post.Unit is { IsExternal: true } || mention.Of is { IsUnit: false };
        if (meant.Count > 0 && nearTo is null)
            sentence.Meant[mention] = meant;

        // A sentence states more than a title does.
        if (own == true && meant is [var one] && IsTitle(one.Stated.Block) && !IsTitle(sentence.Statement.Block)
            && Plain.Key(mention.Words) == register.KeyOf(one))
            one.Stated = sentence.Statement.Part(mention.NameStart, mention.End);
        foreach (var post in meant.OfType<DraftPost>())
            here.Spoke(post);
        foreach (var unit in meant.OfType<DraftUnit>())
            here.Spoke(unit);
        return meant;
    }

    private static bool IsTitle(string block) => block.StartsWith("section-", StringComparison.Ordinal) || block.StartsWith("subheading-", StringComparison.Ordinal);

    /// <summary>«quatre divisions, à savoir la Division A …»: a plural and the names it stands for.</summary>
    private void ReadNamely(Sentence sentence)
    {
        foreach (var plural in sentence.Mentions.Where(m => m is { IsUnit: true, IsPlural: true, IsProper: true }))
            ReadCoordinated(sentence, plural);
        for (var i = 0; i + 1 < sentence.Mentions.Count; i++)
        {
            var (plural, first) = (sentence.Mentions[i], sentence.Mentions[i + 1]);
            if (!plural.IsUnit || !plural.IsPlural || !first.IsUnit || first.IsPlural || !first.IsProper || !tongue.Namely.IsMatch(sentence.Plain[plural.End..first.Start]))
                continue;
            var key = Plain.Key(plural.Words);
            var placeholder = register.Units.FirstOrDefault(u => u.IsUnnamed && register.KeyOf(u) == key);
            var parent = placeholder?.Parent ?? here.Nearest ?? register.Root;
            var members = new List<DraftUnit>();
            foreach (var mention in ListFrom(sentence, i + 1))
                if ((resolver.Units(mention, sentence.Statement) is [var known] ? known : Member(sentence, mention, placeholder?.Parent, placeholder?.ParentStated)) is { } unit)
                    members.Add(unit);
            if (members.Count < 2)
                continue;
            if (placeholder is not null)
                register.Remove(placeholder);
            foreach (var member in members.Where(m => !members.Contains(parent!)))
                sentence.Placed.Add((member, parent));
            if (!plural.IsShort)
                register.Groups[key] = members;
            sentence.Namely[plural] = members;
            sentence.StatesAnything = true;
            here.Listed = members;
        }
    }

    /// <summary>«Les Centres régionaux pour l’Afrique et pour l’Asie»: one plural, several names.</summary>
    private void ReadCoordinated(Sentence sentence, Mention plural)
    {
        var names = tongue.UnitSingulars(plural);
        if (names.Count < 2)
            return;
        var label = Plain.Key(tongue.UnitSingulars(plural)[0]);
        var placeholder = register.Units.FirstOrDefault(u => u.IsUnnamed && label.StartsWith(register.KeyOf(u) + " ", StringComparison.Ordinal));
        var members = new List<DraftUnit>();
        foreach (var name in names)
        {
            var key = Plain.Key(name);
            var unit = register.Units.FirstOrDefault(u => register.KeyOf(u) == key);
            if (unit is null)
            {
                unit = register.AddUnit(name, plural with { IsPlural = false }, sentence.Statement.Part(plural.NameStart, plural.End));
                if (placeholder?.Parent is { } parent)
                    Register.SetParent(unit, parent, placeholder.ParentStated);
            }

            members.Add(unit);
        }

        if (placeholder is not null)
        {
            register.Groups[register.KeyOf(placeholder)] = members;
            register.Remove(placeholder);
        }

        foreach (var member in members)
            sentence.Placed.Add((member, here.Nearest ?? register.Root));
        sentence.Namely[plural] = members;
        sentence.StatesAnything = true;
        here.Listed = members;
    }

    /// <summary>The units of a list, from a place on.</summary>
    private IEnumerable<Mention> ListFrom(Sentence sentence, int from)
    {
        var previous = sentence.Mentions[from];
        yield return previous;
        for (var i = from + 1; i < sentence.Mentions.Count; i++)
        {
            var mention = sentence.Mentions[i];
            var gap = sentence.Plain[previous.End..mention.Start];
            if (!mention.IsUnit || mention.Reach == Reach.Each || IsGovernedByVerb(sentence, mention))
                continue;
            if (gap.TrimEnd() is var trimmed && !(trimmed.EndsWith(',') || trimmed.EndsWith(';') || trimmed.EndsWith(" et", StringComparison.Ordinal) || trimmed.EndsWith(" and", StringComparison.Ordinal)
                || trimmed.EndsWith("ainsi que", StringComparison.Ordinal) || trimmed.EndsWith("as well as", StringComparison.Ordinal) || trimmed.EndsWith("including", StringComparison.Ordinal)))
                continue;
            if (gap.Trim() is var between && between.Contains(';', StringComparison.Ordinal) && between is not (";" or "; and" or "; et") || sentence.Verbs.Exists(v => v.Start > previous.End && v.End <= mention.Start && v.Predicate.States == Stating.Comprises))
                yield break;
            yield return mention;
            previous = mention;
        }
    }

    private bool IsGovernedByVerb(Sentence sentence, Mention mention) =>
        sentence.Verbs.Exists(v => v.Predicate.States is not Stating.Comprises && v.End <= mention.Start && tongue.BeforeObject.IsMatch(sentence.Plain[v.End..mention.Start]));

    /// <summary>A unit named as one of another's; added to it.</summary>
    private DraftUnit? Member(Sentence sentence, Mention mention, DraftUnit? parent, Phrase? stated)
    {
        var statement = sentence.Statement;
        var key = Plain.Key(mention.Words);
        if (parent is not null && mention.IsShort && Plain.Key(mention.Head) == register.HeadOf(parent) && mention.Reach == Reach.Definite)
            return null;
        var unit = register.Units.FirstOrDefault(u => u.Parent == parent && parent is not null && (register.KeyOf(u) == key || (mention.IsPlural && register.KeyOf(u) == key)))
            ?? (mention.IsPlural ? register.Units.FirstOrDefault(u => u.IsUnnamed && register.KeyOf(u) == key && u.Parent == parent) : OwnElsewhere(mention, parent));
        if (unit is null)
        {
            if (mention.IsPlural && register.Groups.TryGetValue(key, out var group) && group.Count > 0 && group.TrueForAll(u => u.Parent == parent || u.Parent == register.Root))
            {
                foreach (var member in group)
                    Put(member);
                return null;
            }

            unit = resolver.AddUnit(mention, statement, parent, external: false);
        }

        Put(unit);
        sentence.Meant[mention] = [unit];
        return unit;

        void Put(DraftUnit member)
        {
            member.IsExternal = false;
            if (parent is not null)
                Register.SetParent(member, parent, stated ?? statement.Whole);
        }
    }

    private DraftUnit? OwnElsewhere(Mention mention, DraftUnit? parent)
    {
        var key = Plain.Key(mention.Words);
        var named = register.Units.Where(u => register.KeyOf(u) == key && (u.ParentStated is null || u.Parent == parent)).ToList();
        var isRelative = tongue.Mentions(mention.Words[mention.Head.Length..], new NameList()) is [{ IsUnit: false, IsShort: true }] || mention.IsShort;
        if (named.Count == 0 && parent is not null && !mention.IsShort)
            return register.Units.Where(u => u.ParentStated is null && u.Parent == parent
                && (register.KeyOf(u).StartsWith(key + " ", StringComparison.Ordinal) || key.StartsWith(register.KeyOf(u) + " ", StringComparison.Ordinal))).ToList() is [var one] ? one : null;
        if (named.Count == 0 && mention.IsShort && parent is not null)
            return register.Units.FirstOrDefault(u => u.Parent == parent && u.ParentStated is null && register.HeadOf(u) == key && !u.IsUnnamed && mention.Reach == Reach.Definite);
        return named.Find(u => u.Parent == parent) ?? (isRelative ? named.Find(u => u.Parent is null || (u.Parent == register.Root && parent == register.Root)) : named.FirstOrDefault());
    }

    private void ReadComposition(Sentence sentence, Found verb, Subject? subject)
    {
        var parents = subject?.Units ?? [];
        if (parents.Count == 0 && subject is null && IsOfWhatWasBefore(sentence.Plain, verb) && here.Nearest is { } nearest)
            parents = [nearest];
        var first = FirstUnitListed(sentence, verb);
        if (first < 0 && parents is [var owner] && !sentence.Plain.TrimEnd().EndsWith(':'))
            AddPostsListed(sentence, sentence.Mentions.FindIndex(m => m.Start >= verb.End && tongue.BeforeObject.IsMatch(sentence.Plain[verb.End..m.Start])) - 1, owner, following: true);
        if (first < 0 || (sentence.Plain.TrimEnd().EndsWith(':') && sentence.Mentions[first].IsPlural && !sentence.Namely.ContainsKey(sentence.Mentions[first])))
        {
            // The items below may be the units.
            if (parents.Count > 0 && sentence.Plain.TrimEnd().EndsWith(':'))
                (Announces, ListOwners) = (ListOf.Units, [.. parents]);
            return;
        }

        if (parents.Count == 0)
            return;
        var listed = new List<DraftUnit>();
        foreach (var parent in parents)
            foreach (var mention in ListFrom(sentence, first))
            {
                sentence.Governed.Add(mention);
                if (sentence.Namely.TryGetValue(mention, out var named))
                {
                    foreach (var member in named)
                        Register.SetParent(member, parent, sentence.Statement.Whole);
                    listed.AddRange(named);
                }
                else if (mention.IsPlural && mention.IsShort && (IsAnyUnit(mention) || (mention.Count is null && mention.Reach == Reach.Definite)))
                {
                    continue;
                }
                else if (Member(sentence, mention, parent, sentence.Statement.Whole) is { } unit)
                {
                    listed.Add(unit);
                    if (parents.Count > 1)
                        sentence.Meant.Remove(mention);
                }
            }

        if (parents is [var only])
            AddPostsListed(sentence, first, only, following: false);
        if (listed.Count == 0)
            return;
        sentence.StatesAnything = true;
        here.Listed = listed;
        if (sentence.Plain.TrimEnd().EndsWith(':'))
            (Announces, ListOwners) = (ListOf.Units, [.. parents]);
    }

    /// <summary>The first unit that a verb lists; posts may be listed before it: «comprend un chef de cabinet et le Groupe …».</summary>
    private int FirstUnitListed(Sentence sentence, Found verb)
    {
        var end = verb.End;
        for (var i = sentence.Mentions.FindIndex(m => m.Start >= verb.End); i >= 0 && i < sentence.Mentions.Count; i++)
        {
            var mention = sentence.Mentions[i];
            var gap = sentence.Plain[end..mention.Start];
            if (end != verb.End && tongue.RelativeStart.IsMatch(sentence.Plain[end..]) && !AsideEnds(gap))
                continue;
            if (!(end == verb.End ? tongue.BeforeObject : tongue.BetweenObjects).IsMatch(gap))
                return -1;
            if (mention.IsUnit)
                return i;
            if (mention.Reach != Reach.Indefinite)
                return -1;
            end = mention.End;
        }

        return -1;
    }

    private static bool IsAnyUnit(Mention mention) => Plain.Key(mention.Head) is "unit" or "unité";

    /// <summary>«… et des spécialistes de la préparation des opérations»: posts listed with the units.</summary>
    private void AddPostsListed(Sentence sentence, int from, DraftUnit unit, bool following)
    {
        if (from < -1 || (following && from + 1 >= sentence.Mentions.Count))
            return;
        var start = sentence.Mentions[from + 1 < sentence.Mentions.Count ? from + 1 : from];
        foreach (var mention in sentence.Mentions.Skip(from + 1).Where(m => !m.IsUnit && (m.Reach == Reach.Indefinite || (m.IsPlural && !m.IsProper)) && m.Of is null))
        {
            var before = sentence.Plain[..mention.Start].TrimEnd();
            var isListed = before.EndsWith(',') || before.EndsWith(" et", StringComparison.Ordinal) || before.EndsWith(" and", StringComparison.Ordinal) || (following && mention == start);
            if (!isListed || IsGovernedByVerb(sentence, mention))
                continue;
            sentence.Governed.Add(mention);
            if (register.Posts.Any(p => p.Unit == unit && register.KeyOf(p) == Plain.Key(mention.Words)))
                continue;
            var post = resolver.AddPost(mention, sentence.Statement, unit, external: false);
            (post.Count, post.IsUnnamed) = (mention.Count, mention.IsPlural);
        }
    }

    private void ReadPartOf(Sentence sentence, Found verb, Subject? subject)
    {
        var above = ObjectsOf(sentence, verb, null).FirstOrDefault();
        if (above is null)
            return;

        // «Two modelling teams and a visualization team make up the Laboratory»
        var parts = sentence.Mentions.LastOrDefault(m => m.End <= verb.Start && m.IsUnit) is { } last ? Group(sentence, last, governedToo: false, alone: false) : [];
        if (subject is null or { Entries.Count: 0 } || parts.Exists(m => m.Reach == Reach.Indefinite))
        {
            if (above.IsUnit && Meant(sentence, above, own: null) is [DraftUnit whole])
                foreach (var part in parts)
                    sentence.StatesAnything |= Member(sentence, part, whole, sentence.Statement.Whole) is not null;
            return;
        }

        var parent = Meant(sentence, above, own: false) is [DraftUnit unit, ..] ? unit : Meant(sentence, above, own: false) is [DraftPost post, ..] ? post.Unit : null;
        sentence.Governed.Add(above);
        foreach (var child in subject.Units.Where(_ => parent is not null))
        {
            if (child == register.Root && parent!.Parent is null)
                parent.IsExternal = true;
            if (child.Parent == register.Root && child.ParentStated is null)
                child.Parent = null;
            Register.SetParent(child, parent!, sentence.Statement.Whole);
            sentence.StatesAnything = true;
        }
    }

    private void ReadHead(Sentence sentence, Found verb, Subject? subject)
    {
        var statement = sentence.Statement;
        var units = subject?.Units ?? [];

        // «Le Conseiller est placé sous la direction d'un chef»: said of a post, it is a line.
        if (units.Count == 0 && subject is { Entries.Count: > 0 } && verb.Predicate.States == Stating.HeadedBy && sentence.Plain[verb.Start..verb.End].Contains("sous", StringComparison.Ordinal))
        {
            ReadLine(sentence, verb, subject);
            return;
        }

        var mention = ObjectsOf(sentence, verb, null).FirstOrDefault() ?? AnyPost(sentence, verb.End);
        if (units.Count == 0 || mention is null || mention.IsUnit)
            return;
        sentence.Governed.Add(mention);

        // «par le Sous-Secrétaire général, Archiviste en chef de l’Organisation»: the rank, then the title.
        if (sentence.Mentions.Find(m => m.Start > mention.End && !m.IsUnit && m.Start == m.NameStart && sentence.Plain[mention.End..m.Start] == ", ") is { } title)
        {
            sentence.Governed.Add(title);
            mention = title with { Reach = mention.Reach };
        }

        var heads = new List<DraftEntry>();
        foreach (var unit in units)
        {
            var head = HeadOf(unit, mention, statement);
            if (head is null)
                continue;
            register.SetHead(unit, head, statement.Whole);
            if (head.Unit == unit)
                head.IsExternal = false;
            heads.Add(head);
        }

        if (heads.Count == 0)
            return;
        sentence.Meant[mention] = [.. heads.Distinct()];
        foreach (var post in heads.OfType<DraftPost>())
            here.Spoke(post);
        sentence.StatesAnything = true;
    }

    private DraftPost? HeadOf(DraftUnit unit, Mention mention, Statement statement)
    {
        var words = tongue.WithoutGenericUnit(Resolver.NameOf(statement, mention));
        if (mention is { IsPlural: true, Of: null })
        {
            // «sont dirigées par des chefs»: each by one.
            words = tongue.WithoutGenericUnit(tongue.Singulars(mention with { Words = mention.Head }, _ => false).First());
            mention = mention with { Head = words, Words = words, Reach = Reach.Indefinite, IsPlural = false };
        }

        var headKey = Plain.Key(tongue.WithoutGenericUnit(mention.Head));
        if (unit.Head is { } known && (register.HeadOf(known) == headKey || mention.Reach == Reach.Indefinite))
            return known;
        if (mention.Reach == Reach.Definite && resolver.Posts(mention, statement, addAs: null) is [var post] && (post.Unit is null || post.Unit == unit || !post.IsHead))
            return post;
        if (mention.Reach == Reach.Definite && !mention.IsShort && resolver.Posts(mention, statement, addAs: null) is [var elsewhere])
            return elsewhere;
        if (mention.Reach == Reach.Indefinite && SameSubject(unit, headKey) is { } called)
            return called;
        var isBare = tongue.IsBareRole(words) && !unit.IsUnnamed;
        var created = register.AddPost(isBare ? tongue.TitleOf(words, unit) : words, tongue.WithoutGenericUnit(mention.Head),
            statement.Part(mention.NameStart, mention.End), unit, unit.IsExternal);
        created.IsUnnamed = unit.IsUnnamed;
        return created;
    }

    /// <summary>A post met before whose title says what the unit's name says: «Sous-Secrétaire général à l’état de droit», of the «Bureau de l’état de droit».</summary>
    private DraftPost? SameSubject(DraftUnit unit, string headKey)
    {
        var subject = Resolver.Content(unit.Name);
        subject.Remove(register.HeadOf(unit));
        var post = subject.Count == 0 ? null : register.Posts.FirstOrDefault(p => p.Unit is null && register.HeadOf(p) == headKey && Resolver.Content(p.Title) is var title && subject.IsSubsetOf(title));
        if (post is not null && post.Doubts.Count == 0)
            post.Doubts.Add($"taken to be the one who directs {unit.Name}: its title says the same");
        return post;
    }

    private Mention? AnyPost(Sentence sentence, int from)
    {
        while (from < sentence.Plain.Length && !char.IsLetterOrDigit(sentence.Plain[from]))
            from++;
        return from < sentence.Plain.Length ? tongue.MentionAt(sentence.Plain, from, register.Names, anyPost: true) : null;
    }

    private void ReadHeads(Sentence sentence, Found verb, Subject? subject)
    {
        if (subject?.Entries.OfType<DraftPost>().ToList() is not [var post])
            return;
        var mention = ObjectsOf(sentence, verb, null).FirstOrDefault();

        // «qui le dirige»: the unit spoken of before.
        var words = sentence.Plain[verb.Start..verb.End];
        if ((words.StartsWith('l') || words.StartsWith("en ", StringComparison.Ordinal) || words.EndsWith(" it", StringComparison.Ordinal)) && here.Units is [{ Head: null } before] && !post.IsHead)
        {
            register.SetHead(before, post, sentence.Statement.Whole);
            sentence.StatesAnything = true;
            return;
        }

        if (mention is null || !mention.IsUnit || post.IsHead)
            return;

        // «Within the Americas Division, a Team Leader heads the Dry Corridor Team»
        if (Meant(sentence, mention, own: null) is not [DraftUnit unit])
        {
            var around = sentence.Mentions.Find(m => m.IsUnit && m.End < verb.Start) is { } intro && Meant(sentence, intro, own: null) is [DraftUnit whole] ? whole : here.Nearest ?? register.Root;
            if (!mention.IsProper || mention.IsShort || mention.IsPlural || Member(sentence, mention, around, sentence.Statement.Whole) is not { } added)
                return;
            unit = added;
        }

        if (unit.Head is not null)
            return;
        sentence.Governed.Add(mention);
        register.SetHead(unit, post, sentence.Statement.Whole);
        sentence.StatesAnything = true;
    }

    /// <summary>The mentions that a verb governs, alike.</summary>
    private List<Mention> ObjectsOf(Sentence sentence, Found verb, Func<Mention, bool>? fits)
    {
        var objects = new List<Mention>();
        var end = verb.End;
        foreach (var mention in sentence.Mentions.Where(m => m.Start >= verb.End - 1))
        {
            var gap = sentence.Plain[Math.Min(end, mention.Start)..mention.Start];

            // «par le Sous-Secrétaire général à la statistique, Statisticien en chef, et par …»: another title of the same.
            if (objects.Count > 0 && !mention.IsUnit && !objects[^1].IsUnit && gap == ", " && mention.Start == mention.NameStart && mention.IsProper)
            {
                if (Meant(sentence, objects[^1], own: verb.Predicate.States == Stating.LineFromObject) is [var same])
                    register.Defined[Plain.Key(mention.Words)] = same;
                end = mention.End;
                continue;
            }
            var follows = objects.Count == 0 ? tongue.BeforeObject.IsMatch(gap) : tongue.BetweenObjects.IsMatch(gap);

            // «…, qui relève de …, et de …»: what is said of the one aside.
            var afterAside = objects.Count > 0 && tongue.RelativeStart.IsMatch(sentence.Plain[objects[^1].End..]);
            if (afterAside && !(mention.IsUnit == objects[0].IsUnit && Preposition(sentence, mention) == Preposition(sentence, objects[0]) && AsideEnds(sentence.Plain[objects[^1].End..mention.Start])))
                continue;
            follows |= afterAside;
            if (!follows && objects.Count == 0 && verb.Predicate.States is Stating.Line && tongue.Through.IsMatch(sentence.Plain[..mention.Start]))
                continue;
            if (objects is [var one, ..] && (mention.IsUnit != one.IsUnit || Preposition(sentence, mention) != Preposition(sentence, one)))
                break;
            if (!follows || (!afterAside && sentence.Verbs.Exists(v => v.Start >= end && v.End <= mention.Start && v != verb)) || (fits is not null && !fits(mention)))
                break;

            // A mention right before another verb is that verb's subject.
            if (objects.Count > 0 && sentence.Verbs.Exists(v => v.Start >= mention.End && tongue.BetweenSubjectAndVerb.IsMatch(sentence.Plain[mention.End..v.Start]) && !sentence.Plain[mention.End..v.Start].Contains(','))
                && !gap.Contains(" d'", StringComparison.Ordinal) && MayBeSubject(sentence, mention) && gap.TrimEnd().EndsWith(" et", StringComparison.Ordinal))
                break;
            objects.Add(mention);
            end = mention.End;
        }

        return objects;
    }

    private static bool AsideEnds(string gap) => gap.TrimEnd() is var text
        && (text.EndsWith(", and of", StringComparison.Ordinal) || text.EndsWith(", and", StringComparison.Ordinal) || text.EndsWith(", et", StringComparison.Ordinal) || text.EndsWith(", and by", StringComparison.Ordinal) || text.EndsWith(", et par", StringComparison.Ordinal));

    /// <summary>By what a mention is governed: those that a verb governs alike have the same.</summary>
    private static char Preposition(Sentence sentence, Mention mention)
    {
        var lead = sentence.Plain[mention.Start..mention.NameStart].ToLowerInvariant();
        if (lead.StartsWith('d') && !lead.StartsWith("deux", StringComparison.Ordinal) && !lead.StartsWith("dix", StringComparison.Ordinal))
            return 'd';
        if (lead.StartsWith("au", StringComparison.Ordinal) || lead.StartsWith('à'))
            return 'a';
        var before = sentence.Plain[..mention.Start];
        return before.EndsWith(" de ", StringComparison.Ordinal) || before.EndsWith("d'", StringComparison.Ordinal) ? 'd' : before.EndsWith(" à ", StringComparison.Ordinal) ? 'a' : ' ';
    }

    private void ReadLine(Sentence sentence, Found verb, Subject? subject)
    {
        var objects = ObjectsOf(sentence, verb, null);
        var kind = verb.Predicate.Kind;
        var through = objects.Count > 0 ? ThroughWhom(sentence, verb, objects[^1].End) : null;
        if (subject is null || subject.Entries.Count == 0)
        {
            // «Relèvent du Directeur : le Chef A et le Chef B»
            if (verb.Start == 0 && objects.Count > 0 && sentence.Mentions.Find(m => m.Start >= objects[0].End && tongue.BeforeSubordinates.IsMatch(sentence.Plain[objects[0].End..m.Start])) is { } below)
            {
                foreach (var from in ListWith(sentence, below).SelectMany(m => Meant(sentence, m, own: true)).ToList())
                    foreach (var to in Meant(sentence, objects[0], own: false))
                    {
                        register.Add(new(from, to, kind, null, sentence.Statement.Whole, null));
                        sentence.StatesAnything = true;
                    }

                return;
            }

            // «Relèvent du Directeur : a) …»
            if (objects.Count > 0 && sentence.Plain.TrimEnd().EndsWith(':'))
                (Announces, ListOwners, ListKind) = (ListOf.Subordinates, Meant(sentence, objects, own: false), kind);
            return;
        }

        // «relève des deux responsables ci-après :»
        if (objects is [{ IsPlural: true, IsShort: true }] && sentence.Plain.TrimEnd().EndsWith(':'))
            objects = [];
        if (objects.Count == 0)
        {
            var said = tongue.ObjectPronoun.IsMatch(sentence.Plain[verb.End..]);
            if (said && sentence.Main is { } main && main.Entries.TrueForAll(e => !subject.Entries.Contains(e)) && main.Entries is [DraftPost above])
                Add(sentence, subject, above, kind);
            else if (said || verb.Predicate.ObjectOptional)
                AddToSuperiorSpokenOf(sentence, subject, kind);
            else if (sentence.Plain.TrimEnd().EndsWith(':'))
                (Announces, ListOwners, ListKind) = (ListOf.Superiors, subject.Entries, kind);
            return;
        }

        var reverse = verb.Predicate.States == Stating.LineFromObject;

        // «Le Bureau assiste le Directeur» is a function, and no line.
        if (!reverse && kind == LineKind.Assists && subject.Entries.TrueForAll(e => e is DraftUnit))
            return;
        var end = objects[^1].End;
        for (var i = 0; i < objects.Count; i++)
        {
            var mention = objects[i];
            if (i > 0 && tongue.ThroughThem.IsMatch(sentence.Plain[objects[i - 1].End..mention.Start]))
                through = Meant(sentence, objects[i - 1], own: false).OfType<DraftPost>().FirstOrDefault();
            if (reverse && mention.IsUnit && kind != LineKind.CoordinatesWith)
                continue;
            sentence.Governed.Add(mention);
            foreach (var entry in subject.Entries)
            {
                foreach (var other in Other(sentence, mention, entry, reverse))
                {
                    // Who deputises does so for a person: «dirige le Bureau en son absence».
                    var person = kind == LineKind.Deputises && other is DraftUnit { Head: { } chief } ? chief : other;
                    var (from, to) = reverse ? (person, entry) : (entry, person);
                    if (from == to)
                        continue;
                    register.Add(new(from, to, kind, through, sentence.Statement.Part(Math.Min(subject.Start, verb.Start), end), Doubt(from, to)));
                    sentence.StatesAnything = true;
                }
            }
        }
    }

    private static string? Doubt(DraftEntry from, DraftEntry to) =>
        from.IsExternal && to.IsExternal ? "both ends are outside what the bulletin organizes" : null;

    private List<DraftEntry> Other(Sentence sentence, Mention mention, DraftEntry subject, bool reverse)
    {
        if (!reverse)
            return Meant(sentence, mention, own: false, nearTo: IsDistributive(mention) ? subject : null) is { Count: > 0 } meant ? meant : Meant(sentence, mention, own: false, nearTo: subject);

        // «est assisté par un conseiller adjoint»: a post of the same unit.
        if (mention.Reach == Reach.Indefinite && !mention.IsUnit)
        {
            var head = Plain.Key(tongue.WithoutGenericUnit(mention.Head));
            var unit = (subject as DraftPost)?.Unit;
            if (mention.Count is { } count && register.Posts.Where(p => register.HeadOf(p) == Plain.Key(tongue.Singulars(mention with { Words = mention.Head }, _ => false).First())).ToList() is var posts && posts.Count(p => !p.IsUnnamed) == count)
            {
                register.Remove(posts.Where(p => p.IsUnnamed));
                return [.. posts.Where(p => !p.IsUnnamed)];
            }

            var known = register.Posts.FirstOrDefault(p => register.HeadOf(p) == head && (p.Unit == unit || p.Unit is null || (register.KeyOf(p) == Plain.Key(mention.Words) && !tongue.IsBareRole(mention.Head) && Register.IsWithin(p.Unit, unit))) && p != subject);
            if (known is null)
            {
                known = resolver.AddPost(mention, sentence.Statement, unit, external: false);
                (known.Count, known.IsUnnamed) = (mention.Count, mention.Count is not null);
            }

            known.Unit ??= unit;
            sentence.Meant[mention] = [known];
            here.Spoke(known);
            return [known];
        }

        return Meant(sentence, mention, own: true);
    }

    /// <summary>Whether a mention means another for each of several subjects.</summary>
    private static bool IsDistributive(Mention mention) => !mention.IsUnit && mention.Of is { IsProper: false, IsUnit: true, IsPlural: false };

    private DraftPost? ThroughWhom(Sentence sentence, Found verb, int objectsEnd)
    {
        foreach (var mention in sentence.Mentions.Where(m => !m.IsUnit && m.Start >= verb.End))
        {
            if (!tongue.Through.IsMatch(sentence.Plain[..mention.Start]) || sentence.Verbs.Exists(v => v.Start >= objectsEnd && v.End <= mention.Start))
                continue;
            sentence.Governed.Add(mention);
            return Meant(sentence, mention, own: false).OfType<DraftPost>().FirstOrDefault();
        }

        return null;
    }

    /// <summary>«et le remplace en cas d’absence»: whom, was said before.</summary>
    private void AddToSuperiorSpokenOf(Sentence sentence, Subject subject, LineKind kind)
    {
        var absent = sentence.Mentions.Find(m => !m.IsUnit && tongue.AbsenceOf.IsMatch(sentence.Plain[..m.NameStart].TrimEnd("dela' ".ToCharArray()) + " ") || tongue.AbsenceOf.IsMatch(sentence.Plain[..m.Start]));
        foreach (var from in subject.Entries)
        {
            var to = absent is not null ? Meant(sentence, absent, own: true).FirstOrDefault(e => e != from) : register.Lines.LastOrDefault(l => l.From == from && l.Stated.Block == sentence.Statement.Block && l.Kind is LineKind.ReportsTo or LineKind.AccountableTo or LineKind.Assists)?.To
                ?? register.Known.LastOrDefault(l => l.From == from && l.Kind is LineKind.Assists)?.To;
            if (to is not null)
                Add(sentence, new([from], subject.Start), to, kind);
        }
    }

    private void Add(Sentence sentence, Subject subject, DraftEntry to, LineKind kind)
    {
        foreach (var from in subject.Entries)
            register.Add(new(from, to, kind, null, sentence.Statement.Whole, null));
        sentence.StatesAnything = true;
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

    private static List<Mention> ListWith(Sentence sentence, Mention first)
    {
        var list = new List<Mention> { first };
        foreach (var mention in sentence.Mentions.Where(m => m.Start > first.End))
        {
            if (sentence.Plain[list[^1].End..mention.Start].Trim() is not ("," or "et" or "and" or "ainsi que" or ", and" or "and of" or "et de"))
                break;
            list.Add(mention);
        }

        return list;
    }

    /// <summary>«Le Département des opérations de maintien de la paix :», "It:".</summary>
    private bool IsBareAnnouncement(Sentence sentence)
    {
        var plain = sentence.Plain.TrimEnd(' ', ':');
        return sentence.Mentions is [{ Start: 0 } first, ..] ? first.End >= tongue.Definition.Replace(plain, "").TrimEnd(' ', ':').Length
            : sentence.Mentions.Count == 0 && tongue.Pronoun.Match(plain) is { Success: true } pronoun && pronoun.Length == plain.Length;
    }

    /// <summary>Who the sentence is about, by its first words.</summary>
    private Subject? OpeningSubject(Sentence sentence, bool adds = false)
    {
        if (tongue.EachOfThem.IsMatch(sentence.Plain) && here.Listed.Count > 0)
            return new([.. here.Listed], 0);
        if (tongue.Pronoun.IsMatch(sentence.Plain))
            return new(here.Subject, 0);
        if (sentence.Mentions.Find(m => m.IsUnit && tongue.AllUnitsOf.IsMatch(sentence.Plain[..m.NameStart])) is { } all && Meant(sentence, all, own: null) is [DraftUnit whole])
            return new([.. register.Units.Where(u => u != whole && !u.IsExternal && !u.IsUnnamed && Register.IsWithin(u, whole))], 0);
        if (sentence.Mentions.Find(m => m.Start == 0) is not { } first)
        {
            if (tongue.PronounAfterIntroduction.IsMatch(sentence.Plain))
                return new(here.Subject, 0);

            // «Outre les six sections, le Service …»
            var comma = sentence.Plain.IndexOf(", ", StringComparison.Ordinal);
            if (comma is < 3 or > 160 || sentence.Mentions.Find(m => m.Start == comma + 2) is not { } after || !MayBeSubject(sentence, after))
                return null;
            first = after;
        }

        var list = ListWith(sentence, first);
        var meant = list.SelectMany(m => Meant(sentence, m, own: adds && !m.IsUnit && m.IsProper ? true : null)).Distinct().ToList();
        return meant.Count > 0 ? new(meant, 0) : null;
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
        if (parents.Count == 0 || ((mentions is [{ Start: 0 }, ..] ? mentions[0] : tongue.AnyUnit(statement.Plain)) is not { IsUnit: true } first))
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
