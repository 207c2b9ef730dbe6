using PeacekeepingOrg.Core.Bulletins;
using PeacekeepingOrg.Core.Seeding.Files;
using PeacekeepingOrg.Core.Structure;
using PeacekeepingOrg.Core.Structure.Citations;
using PeacekeepingOrg.Core.Structure.Sources;
using BlockKind = PeacekeepingOrg.Core.Structure.Sources.BlockKind;

namespace PeacekeepingOrg.Core.Seeding;

/// <summary>The texts of a seed, and the citations found in them.</summary>
internal sealed class SeedTexts(List<SeedProblem> problems)
{
    private readonly Dictionary<string, Dictionary<string, Block>> _blocks = [];

    /// <summary>Language of each source, loaded or only named.</summary>
    private readonly Dictionary<string, string> _languages = [];

    /// <summary>Sources whose text cannot be read: nothing can be said of what cites them.</summary>
    private readonly HashSet<string> _unread = [];

    /// <summary>File and line of each block and item.</summary>
    private readonly Dictionary<object, (string File, int Line)> _places = [];

    /// <summary>Blocks and items that some fact cites or that are listed as context.</summary>
    private readonly HashSet<object> _accounted = [];

    public void Add(Source source) => _languages[source.Key] = source.Language;

    /// <summary>Turns a text as read into the source's blocks.</summary>
    public void Add(Source source, BulletinText text, string file)
    {
        foreach (var block in text.Opening)
            Add(source, block, null, file);
        foreach (var section in text.Sections)
        {
            var heading = new Block
            {
                Kind = BlockKind.SectionHeading,
                Key = section.Key,
                SectionKey = section.Key,
                Number = section.Number,
                NumberAsPrinted = section.NumberAsPrinted,
                Text = $"{section.NumberAsPrinted} {section.Title}".Trim(),
            };
            _places[heading] = (file, section.Line);
            Append(source, heading);
            foreach (var block in section.Blocks)
                Add(source, block, section.Key, file);
        }

        foreach (var block in text.Closing)
            Add(source, block, null, file);
        _blocks[source.Key] = source.Blocks.ToDictionary(b => b.Key, StringComparer.Ordinal);
    }

    public void AddUnread(string sourceKey) => _unread.Add(sourceKey);

    /// <summary>Language of the source a reference names, or of the default one where it names none; null where there is no such source, or it cannot be read.</summary>
    public string? LanguageOf(string? at, string defaultSource) => _languages.GetValueOrDefault(Split(at ?? "", defaultSource).Source);

    /// <summary>The block and item a reference names; null, with the problem noted, where there is none.</summary>
    public (Block Block, Item? Item)? Find(string at, string defaultSource, string file, int line)
    {
        var (sourceKey, place) = Split(at, defaultSource);
        if (_unread.Contains(sourceKey))
            return null;
        if (!_blocks.TryGetValue(sourceKey, out var blocks))
        {
            problems.Add(new(file, line, $"'{at}' refers to the source '{sourceKey}', whose text is not loaded.", "Name a loaded source before the '#'."));
            return null;
        }

        if (blocks.TryGetValue(place, out var whole))
            return (whole, null);
        for (var dash = place.IndexOf('-'); dash > 0; dash = place.IndexOf('-', dash + 1))
            if (blocks.TryGetValue(place[..dash], out var block) && block.Items.Find(i => i.Path == place[(dash + 1)..]) is { } item)
                return (block, item);

        problems.Add(new(file, line, $"'{at}' is no paragraph or item of {sourceKey}.", "Write it as in the reader's address: 8.23, 8.23-c, preamble-1, section-7."));
        return null;
    }

    /// <summary>The citation a node makes; null, with the problem noted, where its place or phrase is not in the text.</summary>
    public Citation? Cite(CiteNode? node, Fact fact, string what, string defaultSource, string file, int ownerLine)
    {
        if (node is null)
        {
            problems.Add(new(file, ownerLine, $"{what} has no citation.", "Give at and quote, or inferred with the reason."));
            return null;
        }

        var reason = node.Inferred?.ToText() ?? new BilingualText(null);
        var language = LanguageOf(null, defaultSource);
        if (node.Inferred is { } inferred && (language is null ? reason.IsEmpty : reason.Only(language) is null))
            problems.Add(new(file, inferred.Line, $"{what}: inferred.{language ?? "fr"} is missing.", "Say why the fact is held although no sentence states it."));
        if (node.At is null)
        {
            if (node.Inferred is null)
                problems.Add(new(file, node.Line, $"{what} names no place.", "Give at and quote, or inferred with the reason."));
            return new Citation { Fact = fact, Basis = FactBasis.Inferred, Reason = reason, Quote = "" };
        }

        if (Find(node.At, defaultSource, file, node.Line) is not var (block, item))
            return null;
        var text = item?.Text ?? block.Text;
        if (Locate(node, text) is not { } start)
        {
            problems.Add(new(file, node.Line, $"The quote of {what} is not in {node.At}: «{node.Quote}».", "Copy the phrase from the text to the letter, apostrophes included."));
            return null;
        }

        if (node.Occurrence is null && text.IndexOf(node.Quote!, start + 1, StringComparison.Ordinal) >= 0)
            problems.Add(new(file, node.Line, $"The quote of {what} is in {node.At} more than once: «{node.Quote}».", "Lengthen it, or say which one: occurrence: 1."));

        // A discrepancy may quote an attribution; that gives it no holder. A word explained is no fact drawn from where it stands.
        if (fact != Fact.Term && (item is null || fact != Fact.Discrepancy))
            Account(block, item);
        return new Citation
        {
            Fact = fact,
            Basis = node.Inferred is null ? FactBasis.Cited : FactBasis.Inferred,
            Reason = reason,
            Block = block,
            Item = item,
            Quote = node.Quote!,
            Start = start,
            Length = node.Quote!.Length,
        };
    }

    public void Account(Block block, Item? item) => _accounted.Add((object?)item ?? block);

    /// <summary>A block listed as context accounts for its items too.</summary>
    public void AccountWhole(Block block)
    {
        _accounted.Add(block);
        _accounted.UnionWith(block.Items);
    }

    /// <summary>Notes every block and item that no fact cites and no context lists.</summary>
    public void CheckAccounted()
    {
        foreach (var block in _blocks.Values.SelectMany(blocks => blocks.Values))
        {
            if (!_accounted.Contains(block))
                Unaccounted(block, block.Key, "block", "Cite it, or list it under context with the reason.");
            foreach (var item in block.Items.Where(i => !SelfAndAbove(i).Any(_accounted.Contains)))
                Unaccounted(item, $"{block.Key}-{item.Path}", "item", "Cite it, or list its paragraph under context with the reason.");
        }

        void Unaccounted(object part, string key, string what, string remedy) =>
            problems.Add(new(_places[part].File, _places[part].Line, $"{key}: no fact cites this {what}.", remedy));
    }

    private static IEnumerable<Item> SelfAndAbove(Item item)
    {
        for (var at = item; at is not null; at = at.Parent)
            yield return at;
    }

    private static (string Source, string Place) Split(string at, string defaultSource) =>
        at.IndexOf('#') is > 0 and var hash ? (at[..hash], at[(hash + 1)..]) : (defaultSource, at);

    private static int? Locate(CiteNode node, string text)
    {
        if (string.IsNullOrEmpty(node.Quote) || node.Occurrence < 1)
            return null;
        var start = -1;
        for (var n = node.Occurrence ?? 1; n > 0; n--)
            if ((start = text.IndexOf(node.Quote, start + 1, StringComparison.Ordinal)) < 0)
                return null;
        return start;
    }

    private void Add(Source source, BulletinBlock read, string? sectionKey, string file)
    {
        var block = new Block
        {
            Kind = Enum.Parse<BlockKind>(read.Kind.ToString()),
            Key = read.Key,
            SectionKey = sectionKey,
            Number = read.Number,
            NumberAsPrinted = read.NumberAsPrinted,
            Text = read.Text,
        };
        _places[block] = (file, read.Line);
        AddItems(block, null, read.Items, file);
        Append(source, block);
    }

    private void AddItems(Block block, Item? parent, IReadOnlyList<BulletinItem> items, string file)
    {
        foreach (var read in items)
        {
            var item = new Item
            {
                Parent = parent,
                Ordinal = block.Items.Count + 1,
                Label = read.Label,
                LabelAsPrinted = read.LabelAsPrinted,
                Path = parent is null ? read.Label : $"{parent.Path}-{read.Label}",
                Text = read.Text,
            };
            _places[item] = (file, read.Line);
            block.Items.Add(item);
            AddItems(block, item, read.Items, file);
        }
    }

    private static void Append(Source source, Block block)
    {
        block.Ordinal = source.Blocks.Count + 1;
        block.Source = source;
        foreach (var item in block.Items)
            item.Block = block;
        source.Blocks.Add(block);
    }
}
