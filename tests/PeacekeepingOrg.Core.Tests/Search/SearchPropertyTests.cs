using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using PeacekeepingOrg.Core.Search;
using PeacekeepingOrg.Core.Structure.Sources;

namespace PeacekeepingOrg.Core.Tests.Search;

/// <summary>Holds for whatever a reader may type.</summary>
[Properties(Arbitrary = [typeof(Typed)], MaxTest = 300)]
public sealed class SearchPropertyTests
{
    [Property]
    public bool Nothing_that_is_typed_throws_and_marks_lie_within_the_text(Typed typed, bool prefix)
    {
        var results = DpkoDocuments.Index.Search(new(typed.Words) { Prefix = prefix });
        return results.Total >= results.Hits.Count
            && results.Hits.All(hit => AreWithin(hit.Highlights, hit.Text)
                && AreWithin(hit.TitleHighlights.Fr, hit.Document.Title.Fr)
                && AreWithin(hit.TitleHighlights.En, hit.Document.Title.En));
    }

    [Property]
    public bool The_same_query_has_the_same_answer(Typed typed) =>
        DpkoDocuments.Index.Search(new(typed.Words)).Hits.Select(hit => (hit.Document.Id, hit.Score))
            .SequenceEqual(DpkoDocuments.Index.Search(new(typed.Words)).Hits.Select(hit => (hit.Document.Id, hit.Score)));

    [Property]
    public bool A_query_survives_its_query_string(Typed typed, bool edition, bool unit, SearchKind? kind, Authority? authority, PositiveInt page, PositiveInt size)
    {
        var query = new SearchQuery(
            typed.Words, edition ? "dpko-2010" : null, unit ? "a&b=c d+é" : null, kind, authority, page.Get, Math.Min(size.Get, 100));
        return SearchQuery.Parse(query.ToQueryString()) == query;
    }

    [Property]
    public bool Any_query_string_can_be_read(string? text) => SearchQuery.Parse(text ?? "") is { Page: >= 1, PageSize: >= 1 };

    private static bool AreWithin(IReadOnlyList<Highlight> parts, string? text)
    {
        var end = 0;
        foreach (var (start, length) in parts)
        {
            if (start < end || length <= 0 || start + length > text!.Length)
                return false;
            end = start + length;
        }

        return true;
    }

    /// <summary>Words of the texts, signs, and noise, run together; no half surrogates, which no URL can carry.</summary>
    public sealed record Typed(string Words)
    {
        private static readonly string[] s_pieces =
        [
            "police", "formation", "état de droit", "l’", "d'", "déminage", "DDR", "ST/SGB/2010/1", "8.23", "assurance qualité", "mine action", "de", "la",
            "constituton", "drones", "\"", "«", "»", "“", "-", "–", "*", "(", ")", "/", "\\", "<b>", "O.N.U.", "e\u0301", "œ", "\0", "\u202F", "😀", "ﬁ", "ß", "İ", "中文",
        ];

        public static Arbitrary<Typed> Arbitrary() =>
            (from pieces in Gen.Elements(s_pieces).ListOf()
             from noise in ArbMap.Default.GeneratorFor<string?>()
             from between in Gen.Elements("", " ")
             select new Typed(string.Concat(string.Join(between, pieces.Append(noise)).Where(c => !char.IsSurrogate(c) || c is '\uD83D' or '\uDE00'))))
            .ToArbitrary();
    }
}
