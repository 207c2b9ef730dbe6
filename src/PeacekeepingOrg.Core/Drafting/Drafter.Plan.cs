namespace PeacekeepingOrg.Core.Drafting;

/// <content>What the plan of the bulletin says: the units its sections and sub-headings are about.</content>
public sealed partial class Drafter
{
    /// <summary>The units that sections are about are known before any sentence speaks of them.</summary>
    private void EnterSections()
    {
        foreach (var section in _bulletin.Sections)
        {
            var here = new Whereabouts();
            Try(() => Enter(section.Title, new Statement(section.Key, null, 0, section.Title), here, new Resolver(_tongue, _register, here), isSection: true));
        }
    }

    /// <summary>Goes into a section, or under a sub-heading, that names the unit or the post it is about.</summary>
    private void Enter(string title, Statement statement, Whereabouts here, Resolver resolver, bool isSection)
    {
        here.GroupKey = null;
        if (isSection)
            (here.Section, here.Subsection, here.Post) = (_register.Root, null, null);
        else
            (here.Subsection, here.Post) = (null, null);
        if (TitleOf(title) is not { } mention)
            return;
        mention = mention with { Reach = Reach.Definite };
        if (!mention.IsUnit)
        {
            here.Post = resolver.Posts(mention, statement, addAs: null).FirstOrDefault();
            return;
        }

        if (mention.IsPlural)
        {
            here.GroupKey = Plain.Key(mention.Words);
            return;
        }

        var unit = UnitOfTitle(mention, statement, here, resolver, isSection);
        if (unit is null)
            return;
        if (isSection)
            here.Section = unit;
        else
            here.Subsection = unit;
        here.Spoke([unit]);
    }

    private DraftUnit? UnitOfTitle(Mention mention, Statement statement, Whereabouts here, Resolver resolver, bool isSection)
    {
        var key = Plain.Key(mention.Words);
        var above = isSection ? _register.Root : here.Section;
        var known = _register.Units.Where(u => (_register.KeyOf(u) == key || (_register.KeyOf(u).StartsWith(key + " ", StringComparison.Ordinal) && !mention.IsShort))).ToList();
        var unit = known.Find(u => u.Parent == above && _register.KeyOf(u) == key)
            ?? known.Find(u => Register.IsWithin(u, above) && (!isSection || u.Parent == above || known.Count == 1))
            ?? (isSection ? known.Find(u => u == above) : null);

        // «Secrétariat» under the office that has one.
        unit ??= mention.IsShort ? _register.Units.FirstOrDefault(u => u.Parent == above && above is not null && _register.HeadOf(u) == Plain.Key(mention.Head) && !u.IsUnnamed) : null;
        unit ??= mention.IsShort && _register.Root is { } root && _register.HeadOf(root) == key ? root : null;
        if (unit is null)
        {
            unit = resolver.AddUnit(mention, statement, null, external: false);
            if (!unit.Name.Any(char.IsLower))
                _register.Rename(unit, AsInSentences(unit.Name));
        }

        unit.IsExternal = false;
        if (unit != _register.Root && unit.Parent is null && above is not null)
            unit.Parent = above;
        if (unit.Parent is not null && unit.Parent == _register.Root)
            unit.ParentStated ??= _division;

        return unit;
    }

    /// <summary>A name that its heading has in capitals, as a sentence has it.</summary>
    private string AsInSentences(string name)
    {
        var sought = Plain.Of(name);
        foreach (var statement in Statements())
            if (statement.Plain.IndexOf(sought, StringComparison.OrdinalIgnoreCase) is >= 0 and var at && statement.Text[at..(at + name.Length)] is var found && found.Any(char.IsLower))
                return found;
        return name;
    }
}
