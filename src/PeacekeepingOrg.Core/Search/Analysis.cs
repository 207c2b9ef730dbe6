using System.Text.RegularExpressions;
using Lucene.Net.Analysis;
using Lucene.Net.Analysis.Core;
using Lucene.Net.Analysis.En;
using Lucene.Net.Analysis.Fr;
using Lucene.Net.Analysis.Miscellaneous;
using Lucene.Net.Analysis.Pattern;
using Lucene.Net.Analysis.TokenAttributes;
using Lucene.Net.Analysis.Util;
using Lucene.Net.Util;

namespace PeacekeepingOrg.Core.Search;

/// <summary>A word of a text, as it is indexed, and where it stands in the text (UTF-16 units).</summary>
internal readonly record struct Token(string Term, int Start, int End);

/// <summary>
/// How texts, names and queries are cut into words. Every way cuts alike and folds case and accents; <see cref="Words"/> keeps each
/// word whole, <see cref="French"/> and <see cref="English"/> drop stop words, close the gap they leave (so that «réforme du secteur»
/// is two words in a row) and stem the rest.
/// </summary>
/// <remarks>
/// Folding comes before stemming: the stemmer has rules for «-ère», «-ète», «-ième», so that a word typed without accents would get
/// another stem than the same word with them.
/// </remarks>
internal static partial class Analysis
{
    public static readonly Analyzer Words = new Chain(stream => stream);

    public static readonly Analyzer French = new Chain(stream =>
        new FrenchLightStemFilter(new BeforeStemming(new StopWordsFilter(stream))));

    public static readonly Analyzer English = new Chain(stream => new PorterStemFilter(new StopWordsFilter(stream)));

    private static readonly CharArraySet s_stopWords = StopWords();

    /// <summary>True for a word (folded) that every text has: «de», «la», "of".</summary>
    public static bool IsStopWord(string folded) => s_stopWords.Contains(folded);

    /// <summary>The words of a text with their places.</summary>
    public static IReadOnlyList<Token> Tokens(this Analyzer analyzer, string text)
    {
        using var stream = analyzer.GetTokenStream("", text);
        var term = stream.GetAttribute<ICharTermAttribute>();
        var offset = stream.GetAttribute<IOffsetAttribute>();
        var tokens = new List<Token>();
        stream.Reset();
        while (stream.IncrementToken())
            tokens.Add(new(term.ToString(), offset.StartOffset, offset.EndOffset));
        stream.End();
        return tokens;
    }

    /// <summary>The words of a text without their places.</summary>
    public static string[] Terms(this Analyzer analyzer, string text) => [.. analyzer.Tokens(text).Select(token => token.Term)];

    /// <summary>
    /// A document symbol (ST/SGB/2010/1), a dotted acronym (O.N.U.), a number (8.23), or a word. An apostrophe ends a word, so that
    /// «l’état» is two, and the article, elided or not, a stop word.
    /// </summary>
    [GeneratedRegex(@"(?=\S*\d)\p{L}+(?:/[\p{L}\p{N}]+)+|(?:\p{L}\.){2,}|\p{N}+(?:\.\p{N}+)+|[\p{L}\p{N}][\p{L}\p{N}\p{M}]*")]
    private static partial Regex Word();

    private static CharArraySet StopWords()
    {
        const string more = "a b c d e f g h i j k l m n o p q r s t u v w x y z et ou où aux est sont cette ces ses leur leurs dont "
            + "jusqu lorsqu puisqu quoiqu quelqu";
        var words = new CharArraySet(LuceneVersion.LUCENE_48, 256, ignoreCase: false);
        foreach (var word in FrenchAnalyzer.DefaultStopSet.Concat(EnglishAnalyzer.DefaultStopSet).Concat(more.Split(' ')))
            if (word != "but") // French for "goal"
                words.Add(string.Concat(Words.Terms(word)));
        return words;
    }

    private sealed class Chain(Func<TokenStream, TokenStream> then) : Analyzer
    {
        protected override TokenStreamComponents CreateComponents(string fieldName, TextReader reader)
        {
            var cut = new PatternTokenizer(reader, Word(), 0);
            return new(cut, then(new ASCIIFoldingFilter(new LowerCaseFilter(LuceneVersion.LUCENE_48, new AcronymFilter(cut)))));
        }

        /// <summary>No phrase runs from one name into the next.</summary>
        public override int GetPositionIncrementGap(string fieldName) => 100;
    }

    /// <summary>Keeps acronyms and document symbols from being stemmed, and takes the dots out of O.N.U.</summary>
    private sealed class AcronymFilter(TokenStream input) : WordFilter(input)
    {
        protected override bool Keep()
        {
            var word = Term.ToString();
            if (word.Contains('/') || (word.Length > 1 && word.All(c => char.IsUpper(c) || c == '.' || char.IsDigit(c))))
                Keyword.IsKeyword = true;
            if (word.Length > 1 && char.IsLetter(word[0]) && word.Contains('.'))
                Term.SetEmpty().Append(word.Replace(".", "", StringComparison.Ordinal));
            return true;
        }
    }

    /// <summary>
    /// What the light stemmer does badly: «financière» it joins with «financier» by its accent only; «donateur» it takes for «donner»,
    /// «directeur» for «direct», «organisation» for «organe».
    /// </summary>
    private sealed class BeforeStemming(TokenStream input) : WordFilter(input)
    {
        protected override bool Keep()
        {
            var word = Term.ToString();
            if (Keyword.IsKeyword)
                return true;
            if (Feminine().Match(word) is { Success: true } feminine)
                Term.Length = feminine.Index + 3;
            if (Whole().Match(word) is { Success: true } whole)
            {
                Term.SetEmpty().Append(word[..whole.Index]).Append(whole.Value.StartsWith("trice", StringComparison.Ordinal) ? "teur" : whole.Value.TrimEnd('s'));
                Keyword.IsKeyword = true;
            }

            return true;
        }
    }

    /// <summary>Unlike Lucene's own, leaves no gap.</summary>
    private sealed class StopWordsFilter(TokenStream input) : WordFilter(input)
    {
        protected override bool Keep() => !s_stopWords.Contains(Term.Buffer, 0, Term.Length);
    }

    [GeneratedRegex("(?<=..)ieres?$")]
    private static partial Regex Feminine();

    [GeneratedRegex("teurs?$|trices?$|^organisations?$")]
    private static partial Regex Whole();

    private abstract class WordFilter : TokenFilter
    {
        protected WordFilter(TokenStream input) : base(input)
        {
            Term = AddAttribute<ICharTermAttribute>();
            Keyword = AddAttribute<IKeywordAttribute>();
        }

        protected ICharTermAttribute Term { get; }

        protected IKeywordAttribute Keyword { get; }

        protected abstract bool Keep();

        public sealed override bool IncrementToken()
        {
            while (m_input.IncrementToken())
                if (Keep())
                    return true;
            return false;
        }
    }
}
