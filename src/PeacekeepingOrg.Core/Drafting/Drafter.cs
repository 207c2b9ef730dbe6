using System.Text.RegularExpressions;
using PeacekeepingOrg.Core.Bulletins;
using PeacekeepingOrg.Core.Drafting.Tongues;
using PeacekeepingOrg.Core.Structure.ReportingLines;

namespace PeacekeepingOrg.Core.Drafting;

/// <summary>
/// Reads units, posts, reporting lines and attributions out of a bulletin by the habits in which such texts are drafted, in French or English: first the names,
/// then twice the whole text, so that a sentence may speak of what a later one names.
/// </summary>
public sealed partial class Drafter
{
    private readonly BulletinText _bulletin;
    private readonly string _language;
    private readonly Tongue _tongue;
    private readonly Register _register;
    private readonly List<Phrase> _unused = [];
    private Phrase? _division;
    private int _timeouts;

    private Drafter(BulletinText bulletin, string language)
    {
        (_bulletin, _language, _tongue) = (bulletin, language, Tongue.Of(language));
        _register = new Register(_tongue);
    }

    /// <summary>Drafts the structure that a bulletin states.</summary>
    /// <param name="bulletin">The bulletin as read.</param>
    /// <param name="language">"fr" or "en".</param>
    /// <exception cref="ArgumentException">The language is neither.</exception>
    /// <exception cref="BulletinFormatException">The text is far longer than any bulletin, or made so that its sentences cannot be read.</exception>
    public static StructureDraft Draft(BulletinText bulletin, string language)
    {
        ArgumentNullException.ThrowIfNull(bulletin);
        return new Drafter(bulletin, language).Draft();
    }

    private StructureDraft Draft()
    {
        var length = Statements().Sum(s => s.Text.Length);
        if (length > Limits.Characters)
            throw new BulletinFormatException(1, $"the paragraphs have {length} characters; no bulletin has more than {Limits.Characters}. Give one bulletin at a time.");
        CollectNames();
        FindRoot();
        EnterSections();
        ReadAll();
        _register.BeginAgain();
        _unused.Clear();
        ReadAll();
        HeadsByName();
        ParentsBySuperior();
        StateInSentences();
        if (_division is { } division && !_register.Units.Any(u => u.ParentStated == division))
            _unused.Add(division);
        var places = Places();
        return new StructureDraft(
            _language, _bulletin,
            [.. Needed().OrderBy(u => u != _register.Root).ThenBy(u => places.GetValueOrDefault(u.Stated.At)).ThenBy(u => u.Stated.Start)],
            [.. _register.Posts.Where(IsNeeded).OrderBy(p => places.GetValueOrDefault(p.Stated.At)).ThenBy(p => p.Stated.Start)],
            _register.Lines, _register.Attributions,
            [.. _unused.OrderBy(phrase => places.GetValueOrDefault(phrase.At)).ThenBy(phrase => phrase.Start)]);
    }

    /// <summary>The order of blocks and items in the text.</summary>
    private Dictionary<string, int> Places()
    {
        var places = new Dictionary<string, int>();
        foreach (var block in _bulletin.Opening)
            places.TryAdd(block.Key, places.Count);
        foreach (var section in _bulletin.Sections)
        {
            places.TryAdd(section.Key, places.Count);
            foreach (var block in section.Blocks)
            {
                places.TryAdd(block.Key, places.Count);
                foreach (var (path, _) in Statement.Items(block.Items))
                    places.TryAdd($"{block.Key}-{path}", places.Count);
            }
        }

        return places;
    }

    /// <summary>Does what a made-up sentence may make endless; false where it did.</summary>
    private bool Try(Action read)
    {
        try
        {
            read();
            return true;
        }
        catch (RegexMatchTimeoutException)
        {
            return ++_timeouts < Limits.Timeouts ? false : throw new BulletinFormatException(1, "the sentences cannot be read: they are no sentences of a bulletin. Give its plain text.");
        }
    }

    private IEnumerable<Statement> Statements() => AllStatements().Where(s => s.Text.Length <= Limits.SentenceCharacters);

    private IEnumerable<Statement> AllStatements() => _bulletin.Sections.SelectMany(section => section.Blocks)
        .Where(block => block.Kind == BlockKind.Paragraph)
        .SelectMany(block => Statement.Of(block.Key, null, block.Text)
            .Concat(Statement.Items(block.Items).SelectMany(item => Statement.Of(block.Key, item.Path, item.Item.Text))));

    private void CollectNames()
    {
        foreach (var title in _bulletin.Sections.Select(s => s.Title).Concat(_bulletin.Sections.SelectMany(s => s.Blocks).Where(b => b.Kind == BlockKind.Subheading).Select(b => b.Text)))
            Try(() =>
            {
                if (TitleOf(title) is { IsPlural: false })
                    _register.Names.Add(Plain.Of(title));
            });
        foreach (var item in Statements().Where(s => s.Item is not null && s.Text.Length < 120))
            Try(() => CollectListed(item));
        foreach (var statement in Statements().Where(s => s.Item is null))
            Try(() => CollectSure(statement));
    }

    private Mention? TitleOf(string title) => title.Length is > 0 and <= Limits.SentenceCharacters ? _tongue.Title(title) : null;

    private void CollectListed(Statement item)
    {
        if (_tongue.Mentions(item.Plain, _register.Names) is [{ Start: 0, IsUnit: true, IsPlural: false, IsProper: true } whole]
            && item.Plain[whole.End..].Trim(' ', ';', '.', ',') is ("" or "et" or "and"))
            _register.Names.Add(whole.Words);
    }

    private void CollectSure(Statement statement)
    {
        foreach (var name in _tongue.SureNames(statement.Plain))
            _register.Names.Add(name);
        foreach (var name in _tongue.OtherUnits(statement.Plain))
            _register.Names.AddOther(name);
    }

    /// <summary>The unit in the bulletin's title; else the first that a sentence is about.</summary>
    private void FindRoot()
    {
        var (title, named) = _bulletin.Opening.Where(b => b.Text.Length <= Limits.SentenceCharacters).OrderBy(b => b.Kind).Select(b => (b, NamedInTitle(Plain.Of(b.Text), isHeading: b.Kind == BlockKind.Heading))).FirstOrDefault(found => found.Item2 is not null);
        foreach (var statement in Statements().Take(40))
        {
            var first = _tongue.Mentions(statement.Plain, _register.Names).Find(m => m is { IsUnit: true, IsShort: false, IsPlural: false, Reach: Reach.Definite } && m.IsProper | m.Start == 0);
            if (first is null || (named is not null && !IsSame(first, named)))
                continue;
            if (named is null && IsQuoted(statement.Plain, first.Start))
                continue;
            _register.Names.Add(statement.Plain[first.NameStart..first.End]);
            _register.Root = _register.AddUnit(statement.Text[first.NameStart..first.End], first, statement.Part(first.NameStart, first.End));
            return;
        }

        // No sentence gives its whole name: «L’Office comprend …».
        if (named is not null)
        {
            _register.Names.Add(named.Words);
            _register.Root = _register.AddUnit(named.Words, named, new Phrase(title.Key, null, named.NameStart, title.Text[named.NameStart..named.End]));
        }

        static bool IsQuoted(string plain, int at) => plain[..at].Count(c => c == '"') % 2 == 1;

        static bool IsSame(Mention one, Mention other)
        {
            var (a, b) = (Plain.Key(one.Words), Plain.Key(other.Words));
            return a == b || a.StartsWith(b + " ", StringComparison.Ordinal) || b.StartsWith(a + " ", StringComparison.Ordinal);
        }
    }

    /// <summary>The unit that the title, or the preamble, says the bulletin organizes; titles of other bulletins stand in quotation marks.</summary>
    private Mention? NamedInTitle(string plain, bool isHeading)
    {
        plain = Plain.InSmallLetters(plain);
        foreach (Match match in _tongue.TitleOfBulletin.Matches(plain))
        {
            // «pursuant to bulletin ST/SGB/1997/5 on the organization of the Secretariat»
            if (plain[..match.Index].Count(c => c == '"') % 2 == 1 || OtherBulletin().IsMatch(plain[..match.Index]))
                continue;

            // The article is part of the mention: «Organisation du Département», "Organization of the Department".
            for (var at = match.Index + match.Length; at > match.Index; at--)
                if (!char.IsLetter(plain[at - 1]) && at < plain.Length && _tongue.MentionAt(plain, at, _register.Names) is { IsUnit: true, IsShort: false } unit)
                {
                    // A heading ends with the name.
                    if (isHeading && plain[unit.NameStart..].TrimEnd(' ', '.', '*', '1') is { Length: < 160 } whole && !whole.Contains('(', StringComparison.Ordinal) && whole.Length > unit.End - unit.NameStart)
                    {
                        _register.Names.Add(whole);
                        return _tongue.MentionAt(plain, at, _register.Names) ?? unit;
                    }

                    return unit;
                }
        }

        return null;
    }

    [GeneratedRegex(@"ST/SGB/\S+[^;]{0,60}$", RegexOptions.CultureInvariant, Limits.RegexMilliseconds)]
    private static partial Regex OtherBulletin();

    /// <summary>The units that sections are about are known before any sentence speaks of them.</summary>
    private void EnterSections()
    {
        foreach (var section in _bulletin.Sections)
        {
            var here = new Whereabouts();
            Try(() => Enter(section.Title, new Statement(section.Key, null, 0, section.Title), here, new Resolver(_tongue, _register, here), isSection: true));
        }
    }

    private void ReadAll()
    {
        foreach (var section in _bulletin.Sections)
        {
            var here = new Whereabouts { Section = null };
            var resolver = new Resolver(_tongue, _register, here);
            var reading = new Reading(_tongue, _register, here, resolver);
            Try(() => Enter(section.Title, new Statement(section.Key, null, 0, section.Title), here, resolver, isSection: true));
            foreach (var block in section.Blocks)
            {
                if (block.Kind == BlockKind.Subheading)
                    Try(() => Enter(block.Text, new Statement(block.Key, null, 0, block.Text), here, resolver, isSection: false));
                else if (block.Kind == BlockKind.Paragraph)
                    Read(block, reading, here);
            }
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

    private void Read(BulletinBlock block, Reading reading, Whereabouts here)
    {
        here.BeginBlock();
        var statements = Statement.Of(block.Key, null, block.Text).ToList();
        foreach (var statement in statements)
        {
            var below = statement == statements[^1] && block.Items.Count > 0;
            var wasRead = false;
            if (statement.Text.Length <= Limits.SentenceCharacters)
                Try(() => wasRead = Read(statement, reading, below));
            if (!wasRead)
                _unused.Add(statement.Whole);
        }

        var (list, owners, kind) = (reading.Announces, reading.ListOwners, reading.ListKind);
        if (list == Reading.ListOf.Units)
            here.Listed = [];
        if (statements.Count == 0)
            list = Reading.ListOf.Nothing;
        foreach (var item in block.Items)
        {
            var statement = new Statement(block.Key, item.Label, 0, item.Text);
            var wasRead = false;
            if (statement.Text.Length <= Limits.SentenceCharacters)
                Try(() => wasRead = reading.ReadItem(statement, list, owners, kind));
            if (!wasRead)
                _unused.Add(statement.Whole);

            // «a) À Genève : i) La Division …»
            if (list == Reading.ListOf.Units && !wasRead)
                foreach (var (path, within) in Statement.Items(item.Items, $"{item.Label}-").Where(i => i.Item.Text.Length <= Limits.SentenceCharacters))
                    Try(() => reading.ReadItem(new Statement(block.Key, path, 0, within.Text), list, owners, kind));

            // «b) La Division, qui comprend : i) La Section …»
            if (list == Reading.ListOf.Units && wasRead && reading.Announces == Reading.ListOf.Units)
                foreach (var (path, within) in Statement.Items(item.Items, $"{item.Label}-").Where(i => i.Item.Text.Length <= Limits.SentenceCharacters))
                    Try(() => reading.ReadItem(new Statement(block.Key, path, 0, within.Text), list, reading.ListOwners, kind));
        }
    }

    private bool Read(Statement statement, Reading reading, bool hasItemsBelow)
    {
        if (!_tongue.DividesIntoSections.IsMatch(statement.Plain))
            return reading.Read(statement, hasItemsBelow);
        _division ??= statement.Whole;
        return true;
    }

    /// <summary>«Bureau du Chef de cabinet»: an office that bears a post's title is that post's, if it directs no other.</summary>
    private void HeadsByName()
    {
        foreach (var unit in _register.Units.Where(u => u.Head is null && !u.IsExternal && !u.IsUnnamed))
        {
            var key = _register.KeyOf(unit);
            var post = _register.Posts.FirstOrDefault(p => !p.IsHead && !p.IsExternal && (p.Unit is null || p.Unit == unit)
                && (key.EndsWith($" du {Plain.Key(p.Title)}", StringComparison.Ordinal) || key.EndsWith($" of the {Plain.Key(p.Title)}", StringComparison.Ordinal)));
            if (post is null)
                continue;
            _register.SetHead(unit, post, null);
            unit.Doubts.Add($"it bears the title of {post.Title}; no sentence says who directs it");
        }
    }

    /// <summary>Where only the plan of the bulletin puts a unit in the section's, and its head reports to the head of a smaller one there, it is taken to be in that.</summary>
    private void ParentsBySuperior()
    {
        foreach (var unit in _register.Units.Where(u => u is { ParentStated: null, Parent: not null, Head: not null, IsExternal: false } && u.Parent != _register.Root))
        {
            var superior = _register.Lines.FirstOrDefault(l => l.From == unit.Head && l.Kind is LineKind.ReportsTo or LineKind.AccountableTo)?.To as DraftPost;
            if (superior?.Unit is not { } above || !superior.IsHead || above == unit.Parent || !Register.IsWithin(above, unit.Parent) || Register.IsWithin(above, unit))
                continue;
            unit.Parent = above;
            unit.Doubts.Add($"no sentence says which unit it is in: its head reports to {superior.Title}");
        }
    }

    /// <summary>A sentence states more than a title does.</summary>
    private void StateInSentences()
    {
        var statements = Statements().Where(s => s.Item is null).ToList();
        foreach (var unit in _register.Units.Where(u => u.Stated.Block.StartsWith("se", StringComparison.Ordinal) || u.Stated.Block.StartsWith("su", StringComparison.Ordinal)))
        {
            var name = Plain.Of(unit.Name);
            foreach (var statement in statements)
            {
                var at = statement.Plain.IndexOf(name, StringComparison.OrdinalIgnoreCase);
                if (at < 0 || (at + name.Length < statement.Plain.Length && char.IsLetterOrDigit(statement.Plain[at + name.Length])))
                    continue;
                unit.Stated = statement.Part(at, at + name.Length);
                break;
            }
        }
    }

    private bool IsNeeded(DraftPost post) => (!post.IsExternal && post.Unit is not null) || _register.Lines.Any(l => l.From == post || l.To == post || l.Through == post);

    private List<DraftUnit> Needed()
    {
        var needed = new HashSet<DraftUnit>(_register.Units.Where(u => !u.IsExternal));
        foreach (var unit in _register.Units.Where(u => u.IsExternal))
            if (_register.Lines.Any(l => l.From == unit || l.To == unit) || _register.Posts.Any(p => p.Unit == unit && IsNeeded(p)) || _register.Root?.Parent == unit)
                needed.Add(unit);
        return [.. _register.Units.Where(needed.Contains)];
    }
}
