using System.Text.RegularExpressions;
using PeacekeepingOrg.Core.Structure.Sources;

namespace PeacekeepingOrg.Core.Drafting.Writers;

/// <summary>The sentences that neither the structure nor the particulars of the bulletin come from.</summary>
internal static partial class UnusedSentences
{
    /// <summary>The draft's, without those that say from when the bulletin holds or what it does to another document, and nothing else.</summary>
    public static IReadOnlyList<Phrase> Of(StructureDraft draft, DraftParticulars particulars)
    {
        var text = new DraftedText(draft.Text);
        var told = particulars.Relations.Where(relation => relation.Kind != RelationKind.RefersTo).SelectMany(Stated).ToList();
        if (particulars.EffectiveFromStated is { } effective)
            told.Add(effective);
        var named = particulars.Relations.Where(relation => relation.Doubt is null).SelectMany(Stated);
        var cited = told.Concat(named).ToLookup(phrase => phrase.At);
        return [.. draft.Unused.Where(sentence => !told.Exists(phrase => Overlap(sentence, phrase)) || SaysMore(sentence))];

        bool SaysMore(Phrase sentence)
        {
            var rest = RelationWords.Hide(text.At(sentence.At)?.Text ?? "").ToCharArray();
            foreach (var phrase in cited[sentence.At])
                Array.Fill(rest, RelationWords.Hidden, phrase.Start, phrase.Quote.Length);
            return Further().IsMatch(new string(rest, sentence.Start, sentence.Quote.Length));
        }
    }

    private static IEnumerable<Phrase> Stated(DraftRelation relation) => relation.Again.Prepend(relation.Stated);

    private static bool Overlap(Phrase one, Phrase other) =>
        one.At == other.At && one.Start < other.Start + other.Quote.Length && other.Start < one.Start + one.Quote.Length;

    /// <summary>Another statement is joined to the one that was read.</summary>
    [GeneratedRegex(@"\b(?:et|mais|and|but)\s+(?!Corr|Add|Amend|Rev)\p{L}|\b(?:ainsi\s+qu|as\s+well\s+as\s)|[;:]\s*\p{L}", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Further();
}
