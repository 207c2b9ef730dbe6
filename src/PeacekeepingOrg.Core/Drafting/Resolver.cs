using PeacekeepingOrg.Core.Drafting.Tongues;

namespace PeacekeepingOrg.Core.Drafting;

/// <summary>Tells whom and what a mention means; adds those not met before where it is told to.</summary>
internal sealed partial class Resolver(Tongue tongue, Register register, Whereabouts here)
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
        return shorter is [var only] && IsOfSomebody(key) ? only : null;
    }

    // What the name goes on with must be whom the unit serves, not what another unit is for.
    private bool IsOfSomebody(string key) => register.Posts.Any(p => key.Contains(register.HeadOf(p), StringComparison.Ordinal));

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
        return [];
    }
}
