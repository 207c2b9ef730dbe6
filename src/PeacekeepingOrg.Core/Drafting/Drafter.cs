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
        Try(FindRoot);
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
