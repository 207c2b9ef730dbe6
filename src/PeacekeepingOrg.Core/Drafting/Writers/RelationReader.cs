using System.Text.RegularExpressions;
using PeacekeepingOrg.Core.Bulletins;
using PeacekeepingOrg.Core.Structure.Sources;
using BlockKind = PeacekeepingOrg.Core.Bulletins.BlockKind;

namespace PeacekeepingOrg.Core.Drafting.Writers;

/// <summary>
/// Reads what a bulletin says it does to other documents, a sentence at a time. Only what is said of this bulletin tells; whatever is said of another, with an
/// exception or on a condition, is left to a person.
/// </summary>
internal sealed partial class RelationReader
{
    /// <summary>No sentence of a bulletin is as long; a text made to keep the program busy is.</summary>
    private const int LongestSentence = 3000;

    private readonly RelationWords _words;
    private readonly Dictionary<string, NamedDocument> _documents;
    private readonly List<DraftRelation> _found = [];

    /// <summary>The part that is read now.</summary>
    private DraftedPart _part;

    /// <summary>The sentence that is read now, its titles and insertions hidden, and where it starts in the part.</summary>
    private string _sentence = "";
    private int _start;

    /// <summary>Whether «Elle» at the start of the next sentence is the bulletin.</summary>
    private bool _isSelfSpokenOf;

    private RelationReader(DraftedText text, string language, IReadOnlyList<NamedDocument> documents)
    {
        (_words, _part) = (RelationWords.Of(language), text.Parts.FirstOrDefault()!);
        _documents = documents.ToDictionary(document => document.Symbol);
    }

    private bool IsPreamble => _part.Read is { Kind: BlockKind.Preamble };

    /// <summary>Each kind and document once, in the order of the text; one that nothing tells of is referred to.</summary>
    public static IReadOnlyList<DraftRelation> Read(DraftedText text, string language, IReadOnlyList<NamedDocument> documents)
    {
        var reader = new RelationReader(text, language, documents);
        reader.Read(text);
        var told = reader._found.GroupBy(relation => (relation.Kind, relation.Document.SourceId))
            .Select(said => said.First() with { Again = [.. said.Skip(1).Select(relation => relation.Stated)] }).ToList();
        var known = told.Where(relation => relation.Kind != RelationKind.RefersTo).Select(relation => relation.Document.SourceId).ToHashSet();
        told.RemoveAll(relation => relation.Kind == RelationKind.RefersTo && !known.Add(relation.Document.SourceId));
        var untold = documents.Where(document => !known.Contains(document.SourceId))
            .Select(document => new DraftRelation(RelationKind.RefersTo, document, document.Stated, "no words were found that say more than its symbol"));
        var order = text.Parts.Select((part, i) => (part.At, i)).DistinctBy(place => place.At).ToDictionary(place => place.At, place => place.i);
        return [.. told.Concat(untold).OrderBy(relation => order[relation.Stated.At]).ThenBy(relation => relation.Stated.Start)];
    }

    private void Read(DraftedText text)
    {
        var stems = new Dictionary<string, string>();
        BulletinSection? section = null;
        foreach (var part in text.Parts.Where(part => part.Read is { Kind: BlockKind.Paragraph or BlockKind.Preamble }))
        {
            _isSelfSpokenOf &= part.Section == section && part.Item is null;
            (_part, section) = (part, part.Section);
            var hidden = RelationWords.Hide(part.Text);
            _start = 0;
            foreach (var end in SentenceEnd().Matches(hidden).Select(match => match.Index + match.Length).Append(hidden.Length))
            {
                _sentence = hidden[_start..end];
                Sentence();
                if (_start == 0 && _sentence.Length <= LongestSentence && part.Item is not null && stems.GetValueOrDefault(part.Block) is { } stem)
                    Item(stem);
                _start = end;
            }

            if (part.Item is null)
                stems[part.Block] = _sentence;
        }
    }

    private void Sentence()
    {
        if (_sentence.Length > LongestSentence)
        {
            _isSelfSpokenOf = false;
            return;
        }

        foreach (Match run in _words.Documents.Matches(_sentence))
        {
            var (before, after) = (_sentence[..run.Index], _sentence[(run.Index + run.Length)..]);
            var documents = Documents(run);
            var does = Does(before, after);
            var done = IsDone(before, after, isWithin: does is not null);

            // «complète la circulaire A et la circulaire B est annulée»: what is said of one is said of the last.
            if (done is not null && does is not null)
            {
                if (!done.Groups["one"].Success || documents.Count < 2)
                    continue;
                Add(documents[^1..], documents[^1].Index, done, run.Index + run.Length);
                documents = documents[..^1];
            }
            else if (done is not null)
                Add(documents, run.Index, done, run.Index + run.Length);

            if (does is { } said)
                foreach (var document in documents)
                    foreach (var kind in said.Kinds(document))
                        Add(kind, document, said.Start, Math.Max(document.End, said.End));
            Changes(run);
        }

        var subject = _words.Subject.Match(_sentence);
        _isSelfSpokenOf = subject.Groups["self"].Success || (_isSelfSpokenOf && subject.Groups["pronoun"].Success);
    }

    /// <summary>An item that is a document, below «Les circulaires suivantes sont annulées :».</summary>
    private void Item(string stem)
    {
        if (_words.AreDoneBelow.Match(stem) is not { Success: true } done || _words.Documents.Match(_sentence) is not { Success: true, Index: 0 } run)
            return;
        if (!_words.Except.IsMatch(_sentence[run.Length..]))
            foreach (var document in Documents(run))
                foreach (var kind in RelationWords.KindsIn(done, document.IsPart))
                    Add(kind, document, 0, document.End);
    }

    /// <summary>What the words before say the bulletin does to the documents; where the words begin, and where they end if that is behind the documents.</summary>
    private (Func<Named, IEnumerable<RelationKind>> Kinds, int Start, int End)? Does(string before, string after)
    {
        if (IsPreamble && _words.Under.Match(before) is { Success: true } under)
            return (_ => [RelationKind.AppliesUnder], under.Index, 0);
        if (IsPreamble && _words.Considering.Match(before) is { Success: true } considering && _words.UnderIt.Match(after) is { Success: true } underIt)
            return (_ => [RelationKind.AppliesUnder], considering.Index, End(underIt));
        if (IsPreamble && _words.Means.Match(before) is { Success: true } means)
            return (document => RelationWords.KindsIn(means, document.IsPart), means.Index, 0);
        if (_words.Does.Match(before) is not { Success: true } does || _words.Except.IsMatch(after) || SpokenOfFrom(before[..does.Index]) is not { } start)
            return null;
        var itDoes = _words.ItDoes.Match(after);
        return (
            document => RelationWords.KindsIn(does, document.IsPart).Concat(RelationWords.KindsIn(itDoes, document.IsPart)).Distinct(),
            start >= 0 ? start : does.Index,
            itDoes.Success ? End(itDoes) : 0);

        int End(Match behind) => _sentence.Length - after.Length + behind.Length;
    }

    /// <summary>What the words after say has happened to the documents by this bulletin, or those before with the order turned.</summary>
    private Match? IsDone(string before, string after, bool isWithin)
    {
        if (_words.Except.IsMatch(after) || _words.Turn.IsMatch(before))
            return null;
        if (_words.IsDoneAhead.Match(before) is { Success: true } ahead)
            return ahead;
        var done = _words.IsDone.Match(after);
        return done.Success && (isWithin || before.Length == 0 || _words.Lead.IsMatch(before)) && !_words.Except.IsMatch(after[done.Length..]) ? done : null;
    }

    /// <summary>Where the words begin that speak of the bulletin, up to a verb: its name where the verb is next to it, else -1; null where another may be meant.</summary>
    private int? SpokenOfFrom(string before)
    {
        var subject = _words.Subject.Match(before);
        var rest = subject.Groups["rest"];
        if (subject.Success && (subject.Groups["self"].Success || _isSelfSpokenOf))
        {
            if (string.IsNullOrWhiteSpace(rest.Value))
                return subject.Groups["self"].Success ? subject.Groups["self"].Index : subject.Groups["pronoun"].Index;
            if (!Other().IsMatch(rest.Value) && (!_words.Turn.IsMatch(rest.Value) || Relative().IsMatch(rest.Value)))
                return -1;
        }

        return IsPreamble && _words.Issuer.Match(before) is { Success: true } issuer
            && !_words.Turn.IsMatch(issuer.Groups["rest"].Value) && !Other().IsMatch(issuer.Groups["rest"].Value) ? -1 : null;
    }

    private void Add(List<Named> documents, int from, Match done, int runEnd)
    {
        foreach (var document in documents)
            foreach (var kind in RelationWords.KindsIn(done, document.IsPart))
                if (done.Groups["say"] is { Success: true } ahead)
                    Add(kind, document, ahead.Index, document.End);
                else
                    Add(kind, document, from, runEnd + done.Length + (_sentence.AsSpan(runEnd + done.Length) is ['.', ..] ? 1 : 0));
    }

    private void Add(RelationKind kind, Named named, int from, int to)
    {
        if (_documents.GetValueOrDefault(named.Symbol) is { } document)
            _found.Add(new(kind, document, new(_part.Block, _part.Item, _start + from, _part.Text[(_start + from)..(_start + to)]), null));
    }

    /// <summary>«telle que modifiée par»: what amended it is another document, whose own relation that is.</summary>
    private void Changes(Match run)
    {
        foreach (var aside in run.Groups["aside"].Captures.Cast<Capture>())
        {
            var from = run.Groups["change"].Captures.Last(change => change.Index <= aside.Index).Index;
            Add(RelationKind.RefersTo, new(aside.Value, from, aside.Index + aside.Length, false), from, aside.Index + aside.Length);
        }
    }

    private static List<Named> Documents(Match run) =>
    [
        .. run.Groups["named"].Captures.Zip(run.Groups["doc"].Captures, (named, symbol) => new Named(
            symbol.Value, named.Index, named.Index + named.Length, run.Groups["part"].Captures.Any(part => part.Index == named.Index))),
    ];

    [GeneratedRegex(@"(?:;|[.!?](?=\s+[\p{Lu}□]))\s+")]
    private static partial Regex SentenceEnd();

    /// <summary>A document right before the verb is its subject.</summary>
    [GeneratedRegex($@"{RelationWords.Symbol}\s+$")]
    private static partial Regex Other();

    /// <summary>«La présente circulaire, qui».</summary>
    [GeneratedRegex(@"^\s*,?\s*(?:qui|which)\s+$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Relative();

    /// <summary>A document where it is named; whether a section of it is meant.</summary>
    private sealed record Named(string Symbol, int Index, int End, bool IsPart);
}
