using PeacekeepingOrg.Core.Structure.ReportingLines;

namespace PeacekeepingOrg.Core.Drafting;

/// <content>Who reports to whom, assists, deputises, advises.</content>
internal sealed partial class Reading
{
    /// <summary>The mentions that a verb governs, alike.</summary>
    private List<Mention> ObjectsOf(Sentence sentence, Found verb, Func<Mention, bool>? fits)
    {
        // «rend compte au et reçoit des directives du Directeur», "reports to and receives direction from the Director"
        if (sentence.Verbs.Find(v => v.Start >= verb.End && sentence.Plain[verb.End..v.Start] is " and " or " et ") is { } alike)
            return ObjectsOf(sentence, alike, fits);

        var objects = new List<Mention>();
        var end = verb.End;
        foreach (var mention in sentence.Mentions.Where(m => m.Start >= verb.End - 1))
        {
            var gap = sentence.Plain[Math.Min(end, mention.Start)..mention.Start];

            // "and, in respect of the reports of the Secretary-General, to …": what is named in an aside is not governed.
            if (objects.Count > 0 && tongue.AsideAfterAnd.Match(sentence.Plain, end) is { Success: true } aside && mention.End < aside.Index + aside.Length)
                continue;

            // «par le Sous-Secrétaire général à la statistique, Statisticien en chef, et par …»: another title of the same.
            if (objects.Count > 0 && !mention.IsUnit && !objects[^1].IsUnit && gap == ", " && mention.Start == mention.NameStart && mention.IsProper)
            {
                if (Meant(sentence, objects[^1], own: verb.Predicate.States == Stating.LineFromObject) is [var same])
                    register.Defined[Plain.Key(mention.Words)] = same;
                end = mention.End;
                continue;
            }

            // ", through the Deputy Director-General, as well as to …"
            if (objects.Count > 0 && tongue.Through.IsMatch(sentence.Plain[..mention.Start]))
            {
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

        // «Le Chef de la Section relève de …» states who directs the Section (decision 5).
        foreach (var led in subject.Entries.OfType<DraftPost>().Where(p => p.IsHead).Select(p => p.Unit!).Where(u => u.HeadStated is null && sentence.Plain.Contains(Plain.Of(u.Name), StringComparison.OrdinalIgnoreCase)))
            led.HeadStated = sentence.Statement.Whole;

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

    private void ReadLineToBefore(Sentence sentence, Found verb)
    {
        var subject = sentence.Main ?? OpeningSubject(sentence);
        if (subject is null || sentence.Mentions.LastOrDefault(m => m.End <= verb.Start) is not { } last || verb.Start - last.End > 1)
            return;
        var above = Group(sentence, last, governedToo: true, alone: false);
        foreach (var to in Meant(sentence, above, own: false).Where(to => !subject.Entries.Contains(to)))
            Add(sentence, subject, to, verb.Predicate.Kind);
        sentence.Governed.UnionWith(above);
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
    private static bool IsDistributive(Mention mention) => !mention.IsUnit && mention.Of is { IsUnit: true, IsPlural: false } of && (!of.IsProper || of.IsShort);

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
}
