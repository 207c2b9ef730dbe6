namespace PeacekeepingOrg.Core.Drafting;

/// <content>What a unit consists of.</content>
internal sealed partial class Reading
{
    /// <summary>«quatre divisions, à savoir la Division A …»: a plural and the names it stands for.</summary>
    private void ReadNamely(Sentence sentence)
    {
        foreach (var plural in sentence.Mentions.Where(m => m is { IsUnit: true, IsPlural: true, IsProper: true }))
            ReadCoordinated(sentence, plural);
        for (var i = 0; i + 1 < sentence.Mentions.Count; i++)
        {
            var plural = sentence.Mentions[i];

            // «Les divisions régionales du Département sont la Division …»
            var owner = i + 2 < sentence.Mentions.Count && sentence.Mentions[i + 1] is { IsUnit: true, IsShort: true, IsPlural: false } of && sentence.Plain[plural.End..of.Start].Trim() is "" or "of" ? sentence.Mentions[i + 1] : null;
            var first = sentence.Mentions[owner is null ? i + 1 : i + 2];
            if (!plural.IsUnit || !plural.IsPlural || !first.IsUnit || first.IsPlural || !first.IsProper || !(tongue.Namely.IsMatch(sentence.Plain[(owner ?? plural).End..first.Start]) || IsCountOf(sentence, plural, i + 1)))
                continue;
            var key = Plain.Key(plural.Words);
            var placeholder = register.Units.FirstOrDefault(u => u.IsUnnamed && register.KeyOf(u) == key);
            var parent = owner is not null && Meant(sentence, owner, own: null) is [DraftUnit whole] ? whole : placeholder?.Parent ?? here.Nearest ?? register.Root;
            var members = new List<DraftUnit>();
            foreach (var mention in ListFrom(sentence, sentence.Mentions.IndexOf(first)))
                if ((resolver.Units(mention, sentence.Statement) is [var known] ? known : Member(sentence, mention, placeholder?.Parent, placeholder?.ParentStated)) is { } unit)
                    members.Add(unit);

            // «quatre divisions, à savoir A, B, C et D, et le Centre de situation»
            if (plural.Count is { } count && count < members.Count && members.Take(count).All(m => register.HeadOf(m) == register.HeadOf(members[0])))
                members.RemoveRange(count, members.Count - count);
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

    /// <summary>"two desks, the Africa Desk and the Asia Desk": as many names as were counted.</summary>
    private bool IsCountOf(Sentence sentence, Mention plural, int first) =>
        plural.Count is { } count && sentence.Plain[plural.End..sentence.Mentions[first].Start] == ", "
        && ListFrom(sentence, first).Count(m => Plain.Key(m.Head) == Plain.Key(tongue.Singulars(plural with { Words = plural.Head }, _ => false).First())) == count;

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
            if (!mention.IsUnit || mention.Reach == Reach.Each || IsGovernedByVerb(sentence, mention) || IsBracketed(sentence, mention))
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

    private static bool IsBracketed(Sentence sentence, Mention mention) =>
        sentence.Plain[..mention.Start] is var before && before.Count(c => c == '(') > before.Count(c => c == ')');

    /// <summary>«la Division de l’Afrique I (région de l’Est et Équipe d’appui aux activités de paix)»: a unit named in brackets after another is taken to be in it.</summary>
    private void ReadBrackets(Sentence sentence)
    {
        foreach (var mention in sentence.Mentions.Where(m => m is { IsUnit: true, IsProper: true, IsShort: false, IsPlural: false } && IsBracketed(sentence, m)))
        {
            var open = sentence.Plain.LastIndexOf('(', mention.Start);
            if (sentence.Mentions.Find(m => m.IsUnit && m.End == open - 1) is not { } around || Meant(sentence, around, own: null) is not [DraftUnit { IsExternal: false } whole]
                || resolver.Units(mention, sentence.Statement).Count > 0 || Member(sentence, mention, whole, sentence.Statement.Whole) is not { } unit)
                continue;
            unit.Doubts.Add($"named in brackets after {whole.Name}, it is taken to be in it");
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
        var unit = register.Units.FirstOrDefault(u => u.Parent == parent && parent is not null && register.KeyOf(u) == key)
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
        unit.Count ??= unit.IsUnnamed ? mention.Count : null;
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
            AddPostsListed(sentence, sentence.Mentions.FindIndex(m => m.Start >= verb.End) - 1, only, following: true);
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
            var isListed = before.EndsWith(',') || before.EndsWith(" et", StringComparison.Ordinal) || before.EndsWith(" and", StringComparison.Ordinal) || before.EndsWith("ainsi qu'", StringComparison.Ordinal)
                || before.EndsWith("ainsi que", StringComparison.Ordinal) || before.EndsWith("as well as", StringComparison.Ordinal) || (following && mention == start);
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
            // «Font partie du Bureau : a) …», «Font partie du Bureau la Division A et la Division B»
            if (verb.Start == 0 && above.IsUnit && Meant(sentence, above, own: null) is [DraftUnit around])
            {
                if (sentence.Plain.TrimEnd().EndsWith(':'))
                    (Announces, ListOwners) = (ListOf.Units, [around]);
                else if (sentence.Mentions.FindIndex(m => m.IsUnit && m.Start >= above.End) is >= 0 and var first)
                    foreach (var mention in ListFrom(sentence, first))
                        sentence.StatesAnything |= Member(sentence, mention, around, sentence.Statement.Whole) is not null;
                return;
            }

            if (above.IsUnit && Meant(sentence, above, own: null) is [DraftUnit whole])
                foreach (var part in parts)
                    sentence.StatesAnything |= Member(sentence, part, whole, sentence.Statement.Whole) is not null;
            return;
        }

        var parent = Meant(sentence, above, own: false) is [DraftUnit unit, ..] ? unit : Meant(sentence, above, own: false) is [DraftPost post, ..] ? post.Unit : null;
        sentence.Governed.Add(above);

        // «Le porte-parole fait partie du Groupe.»
        foreach (var member in subject.Entries.OfType<DraftPost>().Where(p => parent is not null && p.Unit is null))
        {
            member.Unit = parent;
            sentence.StatesAnything = true;
        }

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
}
