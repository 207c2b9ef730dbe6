namespace PeacekeepingOrg.Core.Drafting;

/// <content>Who or what a verb is said of, and what a mention means in its sentence.</content>
internal sealed partial class Reading
{
    /// <summary>Who the verb is said of.</summary>
    private Subject? SubjectOf(Sentence sentence, Found verb)
    {
        var plain = sentence.Plain;

        // «À la tête de chaque section se trouve …»
        if (verb.Predicate.States is Stating.HeadedBy or Stating.Comprises && sentence.Mentions.Find(m => m.IsUnit && m.Start >= verb.Start && m.End <= verb.End) is { } within)
            return new(Meant(sentence, within, own: true), within.Start);

        var wantsUnit = verb.Predicate.States is Stating.Comprises or Stating.HeadedBy or Stating.PartOf;
        var start = ClauseStart(plain, verb.Start);
        var clause = start == verb.Start ? "" : char.ToUpperInvariant(plain[start]) + plain[(start + 1)..verb.Start];
        if (!wantsUnit && tongue.AllOfThem.Match(clause + plain[verb.Start..verb.End]) is { Success: true } all
            && here.Posts.Take(tongue.CountOf(all.Groups["count"].Value)).ToList() is { Count: > 1 } latest && latest.TrueForAll(p => p.IsHead))
            return new([.. latest.AsEnumerable().Reverse()], verb.Start);
        if (tongue.Latter.IsMatch(clause) && (wantsUnit || here.Posts.Count == 0 ? here.Listed.LastOrDefault() : (DraftEntry)here.Posts[0]) is { } latter)
            return new([latter], verb.Start);
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
                return new(Meant(sentence, tongue.Respectively.IsMatch(plain) ? Group(sentence, last, governedToo: true, alone: false) : [last], own: null), last.Start);
        }

        // «Le Bureau agit en toute indépendance, sous l’autorité du Secrétaire général.»
        if (IsParticiple(plain, verb))
            return verb == sentence.Verbs[0] && before is [{ Start: 0 }] && plain[verb.Start..verb.End].Split(' ')[0] is "sous" or "under" ? OpeningSubject(sentence) : null;
        if (tongue.EachOfThem.IsMatch(clause) && here.Listed.Count > 0)
            return new([.. here.Listed], verb.Start);
        if (tongue.Pronoun.IsMatch(clause))
            return Fitting(here.Subject, wantsUnit) ?? new([.. here.Subject.Select(entry => Person(entry, clause))], verb.Start);
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
    private DraftEntry Person(DraftEntry entry, string clause) =>
        entry is DraftUnit { Head: { } head } unit && here.Posts.IndexOf(head) is (0 or 1) && tongue.MayBePerson(clause, unit, head) ? head : entry;

    /// <summary>«…, dirigées chacune par», ", each headed by": said of all that was just listed, one by one.</summary>
    private static bool IsOfEach(string plain, int after, Found verb)
    {
        var gap = plain[after..verb.Start].Trim(' ', ',', '(');
        var words = plain[verb.Start..verb.End];
        return gap is "each" or "both" or "chacune" or "chacun" or "dont chacune" or "dont chacun"
            || gap.EndsWith(", each", StringComparison.Ordinal) || gap.EndsWith(", chacune", StringComparison.Ordinal) || gap.EndsWith(", chacun", StringComparison.Ordinal)
            || (gap.Length == 0 && (words.Contains(" chacun", StringComparison.Ordinal) || words.StartsWith("chacun", StringComparison.Ordinal)));
    }

    /// <summary>«En font partie …», «Y sont rattachées …».</summary>
    private static bool IsOfWhatWasBefore(string plain, Found verb) => plain[verb.Start..verb.End].Split(' ')[0].ToLowerInvariant() is "en" or "y" or "lui" or "there";

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
            || first is "responsable" or "responsables" or "comptable" or "comptables" or "accountable" or "answerable" or "responsible" or "headed" or "led" or "under" or "sous" || first.StartsWith("dirigé", StringComparison.Ordinal));

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
            if (!(gap is "et" or "and" or ", et" or ", and" or "ainsi que" or "as well as" or "et par" or "and by" || (gap == "," && group.Count > 1)) || (!governedToo && sentence.Governed.Contains(mention)) || mention.IsUnit != last.IsUnit)
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

    private static bool IsTitle(string block) => block.StartsWith("section-", StringComparison.Ordinal) || block.StartsWith("subheading-", StringComparison.Ordinal);

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

    private List<DraftEntry> Meant(Sentence sentence, List<Mention> mentions, bool? own) => [.. mentions.SelectMany(m => Meant(sentence, m, own)).Distinct()];

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
        {
            here.Spoke(post);
            if (mention.Of is { IsUnit: true, IsShort: false } && post.Unit is { } of)
                here.Spoke(of);
        }

        foreach (var unit in meant.OfType<DraftUnit>())
            here.Spoke(unit);
        return meant;
    }
}
