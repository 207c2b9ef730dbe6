namespace PeacekeepingOrg.Core.Drafting;

/// <content>The posts a mention means.</content>
internal sealed partial class Resolver
{
    /// <summary>The posts a mention means.</summary>
    /// <param name="mention">A post's mention.</param>
    /// <param name="statement">The sentence it stands in.</param>
    /// <param name="addAs">As for units.</param>
    /// <param name="of">The units it is of, where the sentence says so elsewhere: «dont le Chef».</param>
    /// <param name="nearTo">Whose superior or deputy it is, if that may tell: «le directeur de la division concernée».</param>
    public List<DraftPost> Posts(Mention mention, Statement statement, bool? addAs = null, IReadOnlyList<DraftUnit>? of = null, DraftEntry? nearTo = null)
    {
        var head = Plain.Key(tongue.WithoutGenericUnit(mention.Head));

        // «les chefs de section», «chacun des chefs d’équipe»: of the sections, of the teams at hand.
        if (of is null && mention.Of is null && mention.IsShort && (mention.IsPlural || mention.Reach == Reach.Each) && tongue.GenericUnitOf(mention.Head) is { } word
            && Several(new Mention(mention.Start, mention.NameStart, mention.End, true, word, word) { IsPlural = true }, word, statement) is { Count: > 0 } theirs)
            return [.. theirs.Select(unit => unit.Head ?? OfUnit(mention with { IsPlural = true }, head, unit, statement)).OfType<DraftPost>()];
        // «Chaque directeur est assisté par …»: of the units just spoken of, or listed.
        if (of is null && mention.Of is null && mention.IsShort && mention.Reach == Reach.Each
            && new[] { here.Units, here.Listed, here.ListedLately }.Select(units => units.Select(u => u.Head).OfType<DraftPost>().Where(p => register.HeadOf(p) == head).Distinct().ToList()).FirstOrDefault(found => found.Count > 1) is { } each)
            return each;
        if (mention.IsPlural && mention.Of is null && of is null && mention.Reach != Reach.Each)
            return Plural(mention, head, statement, addAs);
        if (register.Defined.TryGetValue(Plain.Key(mention.Words), out var defined) && defined is DraftPost post)
            return [post];
        if (of is null && mention.Of is { } owner)
        {
            if (!owner.IsUnit)
                return OfPosts(mention, owner, head, statement, addAs);
            of = [.. Owners(owner, statement, addAs, nearTo), .. mention.AlsoOf.SelectMany(also => Owners(also, statement, addAs, nearTo))];
            if (of.Count == 0 && Whole(mention) is { } whole)
                return [whole];
            if (of.Count == 0)
                return addAs is null || !owner.IsProper || owner.IsShort ? [] : [AddPost(mention, statement, null, addAs.Value)];
        }

        if (of is { Count: > 0 })
            return [.. of.Select(unit => OfUnit(mention, head, unit, statement)).OfType<DraftPost>()];
        if (Whole(mention) is { } found)
            return [found];
        if (mention.IsShort || Plain.Key(mention.Words) == head)
        {
            if (Near(head, nearTo) is { } near)
                return [near];
        }
        else if (Alike(mention, head, statement) is { } alike)
        {
            return [alike];
        }

        if (addAs is not null && mention.IsShort && DeputyOf(mention, head, statement) is { } deputy)
            return [deputy];
        return addAs is not { } external || (mention.IsShort && tongue.IsBareRole(mention.Head)) ? [] : [AddPost(mention, statement, null, external)];
    }

    public DraftPost AddPost(Mention mention, Statement statement, DraftUnit? unit, bool external) =>
        register.AddPost(NameOf(statement, mention), tongue.WithoutGenericUnit(mention.Head), statement.Part(mention.NameStart, mention.End), unit, external);

    /// <summary>«le Directeur adjoint»: of the unit that the director at hand directs.</summary>
    private DraftPost? DeputyOf(Mention mention, string head, Statement statement)
    {
        var of = head.StartsWith("deputy ", StringComparison.Ordinal) ? head["deputy ".Length..] : head.EndsWith(" adjoint", StringComparison.Ordinal) ? head[..^" adjoint".Length] : null;
        for (var (unit, depth) = (here.Nearest, 0); of is not null && unit is not null && depth < 50; unit = unit.Parent, depth++)
            if (unit.Head is { } chief && (register.HeadOf(chief) == of || register.HeadOf(chief).StartsWith(of + " ", StringComparison.Ordinal)))
                return tongue.IsBareRole(mention.Head) ? OfUnit(mention, head, unit, statement) : AddPost(mention, statement, unit, external: false);
        return null;
    }

    /// <summary>The post of a unit that has this role; added if there is none.</summary>
    public DraftPost? OfUnit(Mention mention, string head, DraftUnit unit, Statement statement)
    {
        var posts = register.Posts.Where(p => p.Unit == unit).ToList();
        if (posts.Find(p => register.HeadOf(p) == head) is { } same)
            return same;
        if (unit.Head is { } chief && IsAnyChief(head))
            return chief;
        // "the Executive Officer of the Department" sits in a unit of it.
        if (!tongue.IsBareRole(mention.Head) && register.Posts.Where(p => p.Unit is not null && (register.KeyOf(p) == head || (p.IsHead && register.HeadOf(p) == head)) && Register.IsWithin(p.Unit, unit)).ToList() is [var within])
            return within;
        if (register.Posts.FirstOrDefault(p => p.Unit is null && register.HeadOf(p) == head && register.KeyOf(p) == Plain.Key(mention.Words) && mention.Of is not null) is { } loose)
        {
            loose.Unit = unit;
            if (tongue.IsBareRole(mention.Head))
                register.SetHead(unit, loose, null);
            return loose;
        }

        var words = statement.Text[mention.NameStart..(mention.NameStart + mention.Head.Length)];
        if (mention.IsPlural)
            words = tongue.Singulars(mention with { Words = mention.Head }, _ => false).First();
        var post = register.AddPost(tongue.TitleOf(words, unit), head, statement.Part(mention.NameStart, mention.End), unit, unit.IsExternal);
        post.IsUnnamed = unit.IsUnnamed;
        if (tongue.IsBareRole(words) && !head.Contains("adjoint", StringComparison.Ordinal) && !head.Contains("deputy", StringComparison.Ordinal))
            register.SetHead(unit, post, null);
        return post;
    }

    private static bool IsAnyChief(string head) => head is "chef" or "chief" or "head" or "responsable" or "responsables" or "leader";

    private List<DraftUnit> Owners(Mention owner, Statement statement, bool? addAs, DraftEntry? nearTo)
    {
        // «le directeur de la division concernée»: of the division that the one who reports to it is in.
        if ((!owner.IsProper || owner.IsShort) && !owner.IsPlural && owner.Reach == Reach.Definite && nearTo is not null)
        {
            var head = Plain.Key(owner.Head);
            var start = nearTo as DraftUnit ?? (nearTo as DraftPost)?.Unit;
            for (var (unit, depth) = (start?.Parent ?? start, 0); unit is not null && depth < 50; unit = unit.Parent, depth++)
                if (register.HeadOf(unit) == head)
                    return [unit];
        }

        return Units(owner, statement, addAs is null ? null : true);
    }

    /// <summary>A post with exactly this title.</summary>
    private DraftPost? Whole(Mention mention)
    {
        var key = Plain.Key(mention.Words);
        var named = register.Posts.Where(p => register.KeyOf(p) == key && (!mention.IsShort || !tongue.IsBareRole(mention.Head))).ToList();
        return named.Find(p => p.Unit is not null && here.Nearest is not null && Register.IsWithin(p.Unit, here.Nearest))
            ?? named.Find(p => p.Unit is not null && Register.IsWithin(here.Nearest, p.Unit))
            ?? (named.Count > 0 ? named[0] : null);
    }

    /// <summary>«le Directeur»: the one near at hand.</summary>
    private DraftPost? Near(string head, DraftEntry? nearTo)
    {
        bool Is(DraftPost? p) => p is not null && p != nearTo && register.HeadOf(p) == head;
        bool Begins(DraftPost? p) => p is not null && p != nearTo && register.HeadOf(p).StartsWith(head + " ", StringComparison.Ordinal)
            && !register.HeadOf(p).Contains("adjoint", StringComparison.Ordinal) && head is not ("secrétaire général" or "secretary general");
        foreach (var fits in new Func<DraftPost?, bool>[] { Is, Begins })
        {
            if (fits(here.Post))
                return here.Post;
            foreach (var start in new[] { (nearTo as DraftPost)?.Unit?.Parent, nearTo is DraftUnit u ? u.Parent : null, here.Nearest })
                for (var (unit, depth) = (start, 0); unit is not null && depth < 50; unit = unit.Parent, depth++)
                    if (fits(unit.Head))
                        return unit.Head;
            if (register.Root?.Head is { } chief && fits(chief))
                return chief;
            if (here.Posts.Find(p => fits(p)) is { } spoken)
                return spoken;
            if (register.Posts.Where(p => fits(p) && !p.IsExternal).ToList() is [var only])
                return only;
        }

        return register.Posts.Where(p => Is(p) && p.Title.Length > 0 && Plain.Key(p.Title) == head).FirstOrDefault();
    }

    /// <summary>A title in other words: «Sous-Secrétaire général chargé des opérations», where all that it says is in the known title.</summary>
    private DraftPost? Alike(Mention mention, string head, Statement statement)
    {
        var words = Content(mention.Words);
        var headCount = Content(head).Count;
        if (words.Count <= headCount)
            return null;
        var alike = register.Posts
            .Where(p => register.HeadOf(p) == head && Content(p.Title) is var title && (title.Count > headCount || IsNamedAfter(p, words, title)) && (words.IsSubsetOf(title) || title.IsSubsetOf(words)))
            .ToList();
        if (alike is not [var only] || tongue.IsBareRole(mention.Head))
            return null;
        var (shorter, longer) = words.Count < Content(only.Title).Count ? (mention.Words, "") : (only.Title, mention.Words);
        if (longer.Length > 0 && words.Count > Content(only.Title).Count && Plain.Of(NameOf(statement, mention)) == mention.Words)
            register.Rename(only, NameOf(statement, mention), statement.Part(mention.NameStart, mention.End));
        if (words.Count != Content(only.Title).Count && !only.Doubts.Exists(d => d.Contains(shorter, StringComparison.Ordinal)))
            only.Doubts.Add($"taken to be called «{shorter}» too");
        return only;
    }

    /// <summary>«Sous-Secrétaire général», of the «Bureau de l’état de droit», is the one «à l’état de droit».</summary>
    private static bool IsNamedAfter(DraftPost post, HashSet<string> words, HashSet<string> title) =>
        post.Unit is { } unit && post.IsHead && words.Except(title).ToList() is { Count: > 0 } subject && subject.TrueForAll(Content(unit.Name).Contains);

    /// <summary>The words of a title or name that say what it is for.</summary>
    public static HashSet<string> Content(string title) => [.. Plain.Key(title).Split(' ').Where(w => w.Length > 3 && w is not ("chargé" or "pour" or "question"))];

    private List<DraftPost> Plural(Mention mention, string head, Statement statement, bool? addAs)
    {
        var single = Plain.Key(tongue.Singulars(mention with { Words = mention.Head }, _ => false).First());
        if (mention.Complement.Length == 0)
        {
            var known = register.Posts.Where(p => register.HeadOf(p) == single || register.HeadOf(p) == head).ToList();
            if (here.PluralPosts.TryGetValue(single, out var before))
                return before;
            var own = known.Where(p => !p.IsExternal && !p.IsUnnamed).ToList();
            if (mention.Reach == Reach.Definite && own.Count > 1 && own.TrueForAll(p => !p.IsHead))
                return own;
            if (known is [{ IsUnnamed: true } several])
                return [several];
            return mention.Count == known.Count ? known : [.. known.Where(p => p.Unit is not null && here.Nearest is not null && p.Unit != here.Nearest && Register.IsWithin(p.Unit, here.Nearest))];
        }

        var posts = new List<DraftPost>();
        foreach (var title in tongue.Singulars(mention, name => register.Names.Contains(name) || register.Posts.Any(p => register.KeyOf(p) == Plain.Key(name))))
        {
            var one = tongue.MentionAt(char.ToUpperInvariant(title[0]) + title[1..], 0, register.Names) is { IsUnit: false } parsed ? parsed : null;
            if (one is null)
                continue;
            one = one with { Words = title };
            if (Whole(one) is { } whole)
                posts.Add(whole);
            else if (Alike(one with { NameStart = mention.NameStart, End = mention.End }, single, statement) is { } alike)
                posts.Add(alike);
            else if (addAs is { } external)
                posts.Add(register.AddPost(title, one.Head, statement.Part(mention.NameStart, mention.End), null, external));
        }

        here.PluralPosts[single] = posts;
        return posts;
    }

    private List<DraftPost> OfPosts(Mention mention, Mention owner, string head, Statement statement, bool? addAs)
    {
        if (Whole(mention) is { } whole && !owner.IsPlural)
            return [whole];
        var role = mention.IsPlural ? tongue.Singulars(mention with { Words = mention.Head }, _ => false).First() : mention.Head;
        var roleKey = Plain.Key(role);
        var posts = new List<DraftPost>();
        foreach (var above in Posts(owner, statement, addAs is null ? null : true))
        {
            if (register.Known.FirstOrDefault(l => l.To == above && l.From is DraftPost p && register.HeadOf(p) == roleKey)?.From is DraftPost known)
                posts.Add(known);
            else if (register.Posts.FirstOrDefault(p => register.KeyOf(p).StartsWith(roleKey, StringComparison.Ordinal) && p.Title.EndsWith(above.Title, StringComparison.OrdinalIgnoreCase)) is { } named)
                posts.Add(named);
            else if (addAs is { } external)
                posts.Add(owner.IsPlural
                    ? register.AddPost(tongue.TitleOf(role, new DraftUnit { Name = above.Title, Stated = above.Stated }), role, statement.Part(mention.NameStart, mention.End), null, true)
                    : AddPost(mention, statement, null, external));
        }

        return posts;
    }
}
