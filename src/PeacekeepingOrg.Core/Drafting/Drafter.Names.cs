using System.Text.RegularExpressions;
using PeacekeepingOrg.Core.Bulletins;

namespace PeacekeepingOrg.Core.Drafting;

/// <content>The names, before any sentence is read.</content>
public sealed partial class Drafter
{
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
}
