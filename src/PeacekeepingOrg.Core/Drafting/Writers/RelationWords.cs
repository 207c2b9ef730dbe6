using System.Text.RegularExpressions;
using PeacekeepingOrg.Core.Structure.Sources;

namespace PeacekeepingOrg.Core.Drafting.Writers;

/// <summary>
/// The words by which bulletins of one language say what they do to others. A sentence is looked at from each run of documents it names, to the left and to the
/// right of it; what stands in quotation marks or brackets is <see cref="Hidden"/> then. Each kind is a group of the pattern, named as the kind is.
/// </summary>
internal abstract partial class RelationWords
{
    /// <summary>Stands for each letter of a title or insertion: its words say nothing of the sentence's.</summary>
    public const char Hidden = '□';

    public const string Symbol = @"ST/(?:SGB|AI|IC)/[0-9](?:[0-9A-Za-z./-]*[0-9])?";

    protected const string Date = @"[0-9]{1,2}(?:er)?\s+\p{L}+\s+[0-9]{4}";

    protected const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    private static readonly RelationKind[] _kinds = [RelationKind.Complements, RelationKind.Amends, RelationKind.Abolishes];

    public static RelationWords Of(string language) => language == "en" ? new EnglishRelations() : new FrenchRelations();

    /// <summary>One document or several in a row, with date and title; <c>doc</c> is the symbol of each, <c>named</c> all that
    /// names it, <c>part</c> the section of it that is meant, <c>aside</c> one that amended it as <c>change</c> says.</summary>
    public abstract Regex Documents { get; }

    /// <summary>Ends with «en application de»: the preamble says so of the bulletin.</summary>
    public abstract Regex Under { get; }

    /// <summary>«vu», where <see cref="UnderIt"/> follows.</summary>
    public abstract Regex Considering { get; }

    /// <summary>Begins with «et en application de celle-ci».</summary>
    public abstract Regex UnderIt { get; }

    /// <summary>Ends with «complète», «annule et remplace».</summary>
    public abstract Regex Does { get; }

    /// <summary>Begins with «qu’elle abroge», «et se lit conjointement avec elle».</summary>
    public abstract Regex ItDoes { get; }

    /// <summary>Ends with «afin de modifier»: only a preamble has purposes.</summary>
    public abstract Regex Means { get; }

    /// <summary>Begins with «est annulée»; <c>one</c> where it is said of a single document.</summary>
    public abstract Regex IsDone { get; }

    /// <summary>Ends with «Est annulée», the document to follow.</summary>
    public abstract Regex IsDoneAhead { get; }

    /// <summary>«Les circulaires suivantes sont annulées :».</summary>
    public abstract Regex AreDoneBelow { get; }

    /// <summary>«La présente circulaire» at the start (<c>self</c>), or «Elle» (<c>pronoun</c>); the rest is <c>rest</c>.</summary>
    public abstract Regex Subject { get; }

    /// <summary>«Le Secrétaire général» in the preamble; the rest is <c>rest</c>.</summary>
    public abstract Regex Issuer { get; }

    /// <summary>All that may stand before the documents of which something is said: «À cette date, », and <see cref="Subject"/> with a sentence of its own.</summary>
    public abstract Regex Lead { get; }

    /// <summary>Words after which a verb may be said of another, or only thought of: «qui», «lorsque».</summary>
    public abstract Regex Turn { get; }

    /// <summary>Begins with «sauf»: not the whole document.</summary>
    public abstract Regex Except { get; }

    /// <summary>What the words say is done to a document. To do away with a section of it, or to delete one, is to amend it.</summary>
    public static IEnumerable<RelationKind> KindsIn(Match words, bool isPart)
    {
        var kinds = _kinds.Where(kind => words.Groups[DraftReview.Camel(kind)].Success);
        return isPart ? kinds.Concat(words.Groups["deletes"].Success ? [RelationKind.Amends] : []).Select(kind => kind == RelationKind.Abolishes ? RelationKind.Amends : kind).Distinct() : kinds;
    }

    /// <summary>The text, letter for letter, with titles and insertions hidden.</summary>
    public static string Hide(string text) => QuotedOrInserted().Replace(text, words => new string(Hidden, words.Length));

    [GeneratedRegex(@"«[^«»]*»|“[^“”]*”|""[^""]*""|\[[^\[\]]*\]")]
    private static partial Regex QuotedOrInserted();
}
