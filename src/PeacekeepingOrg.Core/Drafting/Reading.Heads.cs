namespace PeacekeepingOrg.Core.Drafting;

/// <content>Who directs a unit.</content>
internal sealed partial class Reading
{
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

    /// <summary>«Le Bureau est placé sous l’autorité du Sous-Secrétaire général, qui rend compte au …»: whose own superior is told with it directs the unit.</summary>
    private bool IsHeadByAuthority(Sentence sentence, Found verb, Subject? subject) =>
        subject is { Entries: [DraftUnit { HeadStated: null }] } && tongue.IsLineOfPost.IsMatch(sentence.Plain[verb.Start..verb.End])
        && ObjectsOf(sentence, verb, null) is [{ IsUnit: false, IsPlural: false } post] && tongue.RelativeStart.IsMatch(sentence.Plain[post.End..])
        && sentence.Verbs.Exists(v => v.Predicate.States == Stating.Line && v.Start > post.End && v.Start - post.End < 10);

    private void ReadHead(Sentence sentence, Found verb, Subject? subject)
    {
        var statement = sentence.Statement;
        var units = subject?.Units ?? [];

        // «Le Conseiller est placé sous la direction d'un chef»: said of a post, it is a line.
        if (units.Count == 0 && subject is { Entries.Count: > 0 } && verb.Predicate.States == Stating.HeadedBy && tongue.IsLineOfPost.IsMatch(sentence.Plain[verb.Start..verb.End]))
        {
            ReadLine(sentence, verb, subject);
            return;
        }

        var mention = ObjectsOf(sentence, verb, null).FirstOrDefault() ?? AnyPost(sentence, verb.End);
        if (mention is null || mention.IsUnit)
            return;
        Enter(sentence, mention);

        // Who directs a unit that cannot be told is nobody met before.
        if (units.Count == 0)
        {
            if (mention.Reach == Reach.Indefinite)
                sentence.Meant[mention] = [];
            return;
        }

        sentence.Governed.Add(mention);

        // «par le Sous-Secrétaire général, Archiviste en chef de l’Organisation»: the rank, then the title.
        if (sentence.Mentions.Find(m => m.Start > mention.End && !m.IsUnit && m.Start == m.NameStart && sentence.Plain[mention.End..m.Start] == ", ") is { } title)
        {
            sentence.Governed.Add(title);
            mention = title with { Reach = mention.Reach };
        }

        var heads = new List<DraftEntry>();
        var several = tongue.Respectively.IsMatch(sentence.Plain) && ObjectsOf(sentence, verb, null) is { } named && named.Count == units.Count ? named : null;
        foreach (var unit in units)
        {
            var head = HeadOf(unit, several?[units.IndexOf(unit)] ?? mention, statement);
            if (head is null)
                continue;
            register.SetHead(unit, head, statement.Whole);
            if (head.Unit == unit)
                head.IsExternal = false;
            heads.Add(head);
        }

        if (heads.Count == 0)
            return;
        if (several is null)
            sentence.Meant[mention] = [.. heads.Distinct()];
        ReadHeadsAlike(sentence, mention);
        foreach (var post in heads.OfType<DraftPost>())
            here.Spoke(post);
        sentence.StatesAnything = true;
    }

    /// <summary>«… et le Centre par un administrateur général», "and the Unit by a Senior Supervisor": the verb is not said again.</summary>
    private void ReadHeadsAlike(Sentence sentence, Mention before)
    {
        for (var i = sentence.Mentions.IndexOf(before) + 1; i > 0 && i < sentence.Mentions.Count; i++)
        {
            var unit = sentence.Mentions[i];
            if (!unit.IsUnit || sentence.Plain[before.End..unit.Start].Trim(' ', ',', ';') is not ("et" or "and" or "") || tongue.ByWhom.Match(sentence.Plain, unit.End) is not { Success: true } by
                || AnyPost(sentence, by.Index + by.Length) is not { IsUnit: false } head || Meant(sentence, unit, own: true) is not [DraftUnit led])
                return;
            Enter(sentence, head);
            before = sentence.Mentions.Find(m => m.Start == head.Start) ?? head;
            if (HeadOf(led, before, sentence.Statement) is not { } post)
                return;
            register.SetHead(led, post, sentence.Statement.Whole);
            sentence.Governed.Add(unit);
            here.Spoke(post);
            i = Math.Max(i, sentence.Mentions.IndexOf(before));
        }
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

    /// <summary>Whoever is named by a word for no post («dirigé par un astronome, qui …») is one of those the next verb may be said of.</summary>
    private static void Enter(Sentence sentence, Mention mention)
    {
        if (sentence.Mentions.Exists(m => m.Start < mention.End && mention.Start < m.End))
            return;
        var place = sentence.Mentions.FindIndex(m => m.Start > mention.Start);
        sentence.Mentions.Insert(place < 0 ? sentence.Mentions.Count : place, mention);
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
}
