using PeacekeepingOrg.Core.Drafting.Tongues;

namespace PeacekeepingOrg.Core.Drafting;

/// <summary>Tells whom and what a mention means; adds those not met before where it is told to.</summary>
internal sealed class Resolver(Tongue tongue, Register register, Whereabouts here)
{
    /// <summary>The units a mention means; none where it cannot be told.</summary>
    /// <param name="mention">A unit's mention.</param>
    /// <param name="statement">The sentence it stands in.</param>
    /// <param name="addAs">Whether to add it if it is a whole name not met before: false as the bulletin's own, true as an outside unit, null not at all.</param>
    public List<DraftUnit> Units(Mention mention, Statement statement, bool? addAs = null)
    {
        var key = Plain.Key(mention.Words);
        if (register.Defined.TryGetValue(key, out var defined) && defined is DraftUnit unit && mention.Reach == Reach.Definite)
            return [unit];
        if (mention.IsPlural || mention.Reach == Reach.Each)
            return Several(mention, key, statement);

        var named = register.Units.Where(u => register.KeyOf(u) == key).ToList();
        if (Nearest(named, mention) is { } found)
            return [found];
        if (mention.IsShort && mention.Reach == Reach.Definite)
            return Short(mention, statement) is { } near ? [near] : [];
        if (Longer(key, mention) is { } sameButLonger)
            return [sameButLonger];
        if (Shorter(key, mention) is { } sameButShorter)
        {
            if (mention.IsProper && sameButShorter.Stated.Block.StartsWith("section-", StringComparison.Ordinal))
                register.Rename(sameButShorter, NameOf(statement, mention));
            return [sameButShorter];
        }

        if (addAs is not { } external || !(mention.IsProper || mention.Reach == Reach.Indefinite))
            return [];
        return [AddUnit(mention, statement, external ? null : register.Root, external)];
    }

    public DraftUnit AddUnit(Mention mention, Statement statement, DraftUnit? parent, bool external) =>
        register.AddUnit(NameOf(statement, mention), mention, statement.Part(mention.NameStart, mention.End), parent, external);

    public static string NameOf(Statement statement, Mention mention) => statement.Text[mention.NameStart..mention.End];

    /// <summary>Names such as «Bureau du Directeur» are each section's own.</summary>
    private DraftUnit? Nearest(List<DraftUnit> named, Mention mention)
    {
        if (named.Count == 0)
            return null;
        var within = named.Where(u => here.Nearest is null || Register.IsWithin(u, here.Nearest)).ToList();
        if (within.Count == 0)
            within = [.. named.Where(u => here.Section is null || Register.IsWithin(u, here.Section) || Register.IsWithin(here.Nearest, u))];
        if (within.Count > 0)
            return within.OrderBy(Depth).First();
        return named.Count == 1 && (!IsRelative(mention) || named[0].IsExternal || here.Section is null) ? named[0] : null;
    }

    private bool IsRelative(Mention mention) =>
        tongue.Mentions(mention.Words[mention.Head.Length..], new NameList()) is [{ IsUnit: false, IsShort: true }] || mention.IsShort || mention.Complement.Length == 0 || mention.Words is "Front Office";

    private static int Depth(DraftUnit unit)
    {
        var depth = 0;
        for (var above = unit.Parent; above is not null && depth < 50; above = above.Parent)
            depth++;
        return depth;
    }

    private DraftUnit? Short(Mention mention, Statement statement)
    {
        var head = Plain.Key(mention.Head);
        bool Is(DraftUnit? unit) => unit is not null && register.HeadOf(unit) == head;
        if (statement.Plain[mention.Start..mention.NameStart].Trim().ToLowerInvariant() is "that" or "this" or "cette" or "ce" or "ledit" or "ladite" && here.Recent.Find(Is) is { } pointed)
            return pointed;
        if (here.Units.Find(Is) is { } spoken && (here.Nearest is null || Register.IsWithin(spoken, here.Nearest) || Register.IsWithin(here.Nearest, spoken)))
            return spoken;
        for (var (unit, depth) = (here.Nearest, 0); unit is not null && depth < 50; unit = unit.Parent, depth++)
            if (Is(unit))
                return unit;
        if (Is(register.Root))
            return register.Root;
        if (here.Recent.Find(u => Is(u) && !u.IsExternal && InReach(u)) is { } recent)
            return recent;
        return register.Units.Where(u => Is(u) && !u.IsExternal).ToList() is [var only] ? only : null;
    }

    /// <summary>A unit of this section whose name goes on: «Bureau du Secrétaire général adjoint (aux affaires …)».</summary>
    private DraftUnit? Longer(string key, Mention mention) => mention.IsShort ? null
        : register.Units.Where(u => register.KeyOf(u).StartsWith(key + " ", StringComparison.Ordinal) && InReach(u)).ToList() is [var only] ? only : null;

    /// <summary>A unit of this section of which the mention has the name and more: «secrétariat (du Secrétaire général adjoint)».</summary>
    private DraftUnit? Shorter(string key, Mention mention)
    {
        var shorter = register.Units
            .Where(u => key.StartsWith(register.KeyOf(u) + " ", StringComparison.Ordinal) && InReach(u) && (register.KeyOf(u) != register.HeadOf(u) || !mention.IsProper))
            .ToList();
        return shorter is [var only] && IsOfSomebody(only, key) ? only : null;
    }

    // What the name goes on with must be whom the unit serves, not what another unit is for.
    private bool IsOfSomebody(DraftUnit unit, string key) =>
        register.Posts.Any(p => (register.KeyOf(unit) + " " + Plain.Key(p.Title)) is var _ && key.Contains(register.HeadOf(p), StringComparison.Ordinal));

    private bool InReach(DraftUnit unit) => here.Section is null || Register.IsWithin(unit, here.Section) || unit == here.Section;

    private List<DraftUnit> Several(Mention mention, string key, Statement statement)
    {
        if (!mention.IsShort && register.Groups.TryGetValue(key, out var group) && group.Count > 0)
            return [.. group];
        var head = Plain.Key(mention.Head);

        // «chaque section de la Division», "the Sections of the Division"
        if (!mention.IsShort && tongue.Mentions(mention.Words[mention.Head.Length..], new NameList()) is [{ IsUnit: true, IsShort: true, IsPlural: false } of] && Short(of, statement) is { } whole)
            return [.. register.Units.Where(u => u.Parent == whole && register.HeadOf(u) == head)];
        var isAnyUnit = head is "unit" or "unité";
        bool Is(DraftUnit u) => !u.IsExternal && (isAnyUnit || register.HeadOf(u) == head);

        var unnamed = register.Units.Where(u => u.IsUnnamed && (register.KeyOf(u) == key || (mention.IsShort && Is(u))) && InReach(u)).ToList();
        if (unnamed.Count > 0 && !(mention.IsShort && here.Listed.Exists(u => Is(u) && !u.IsUnnamed)))
            return unnamed;
        if (mention.IsShort)
        {
            if (tongue.Demonstrative.IsMatch(statement.Plain[mention.Start..mention.NameStart]) && here.ListedLately.Where(Is).ToList() is { Count: > 0 } these && (mention.Count is null || mention.Count == these.Count))
                return these;
            if (mention.Reach == Reach.Definite && here.ListedLately.Where(Is).ToList() is { Count: > 1 } lately && (mention.Count is null || mention.Count == lately.Count))
                return lately;
            if (here.Listed.Where(Is).ToList() is { Count: > 0 } listed && (mention.Count is null || mention.Count == listed.Count))
                return listed;
            if (register.Units.Where(u => Is(u) && u.Parent is not null && u.Parent == here.Nearest).ToList() is { Count: > 0 } children)
                return children;
            if (register.Units.Where(u => Is(u) && u != here.Section && here.Section is not null && Register.IsWithin(u, here.Section)).ToList() is { Count: > 0 } within)
                return within;
            return [.. register.Units.Where(u => Is(u) && u != register.Root && here.Section is null)];
        }

        // «bureaux sous-régionaux»: those whose names begin so; «divisions régionales»: those the text calls so.
        var alike = register.Units.Where(u => !u.IsExternal && !u.IsUnnamed && (register.KeyOf(u).StartsWith(key + " ", StringComparison.Ordinal) || register.KeyOf(u).EndsWith(" " + key, StringComparison.Ordinal))).ToList();
        if (alike.Count > 0)
            return alike;
        var anywhere = register.Units.Where(u => u.IsUnnamed && register.KeyOf(u) == key).ToList();
        if (anywhere.Count > 0)
            return anywhere;
        if (here.GroupKey is { } titled && register.Groups.TryGetValue(titled, out var here2) && here2.Exists(Is))
            return [.. here2];
        _ = statement;
        return [];
    }

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
