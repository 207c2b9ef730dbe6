using System.Text.RegularExpressions;
using PeacekeepingOrg.Core.Structure.Units;

namespace PeacekeepingOrg.Core.Drafting.Tongues;

/// <summary>The drafting habits of bulletins in one language: how units and posts are named, and by what verbs their structure is stated.</summary>
internal abstract class Tongue
{
    public static Tongue Of(string language) => language switch
    {
        "fr" => new French(),
        "en" => new English(),
        _ => throw new ArgumentException($"No bulletin is drafted in '{language}' here. Use fr or en.", nameof(language)),
    };

    /// <summary>The verbs, those that need more words first.</summary>
    public abstract IReadOnlyList<Predicate> Predicates { get; }

    /// <summary>«qui», "who": the next verb is said of what stands right before. Ends where the verb begins.</summary>
    public abstract Regex Relative { get; }

    /// <summary>«dont le Chef», "whose Chief": the post that follows is of the unit right before.</summary>
    public abstract Regex Whose { get; }

    /// <summary>«Il», "It", "He or she" at the start of a clause.</summary>
    public abstract Regex Pronoun { get; }

    /// <summary>«Compte tenu de …, il»: the pronoun comes after an introduction.</summary>
    public abstract Regex PronounAfterIntroduction { get; }

    /// <summary>«son», "its": the post is of the unit last spoken of.</summary>
    public abstract Regex Possessive { get; }

    /// <summary>«ces», "these": what was just listed.</summary>
    public abstract Regex Demonstrative { get; }

    /// <summary>The word for the units that posts so called are of: «section» in «chefs de section»; null if there is none.</summary>
    public abstract string? GenericUnitOf(string head);

    /// <summary>«relève de celui-ci», "reports to him or her": the superior spoken of before.</summary>
    public abstract Regex ObjectPronoun { get; }

    /// <summary>«toutes les unités administratives du», "all units of the": every unit within the one that follows.</summary>
    public abstract Regex AllUnitsOf { get; }

    /// <summary>An article, or a preposition with one, at a place.</summary>
    protected abstract Regex Article { get; }

    /// <summary>«Ses attributions», "Its functions": of who or what was last spoken of.</summary>
    public abstract Regex TheirFunctions { get; }

    /// <summary>«Les unités du Bureau sont :», "The organizational units of the Office are:".</summary>
    public abstract Regex AnnouncesUnits { get; }

    /// <summary>«, qui», ", who": the words up to the next comma are an aside.</summary>
    public abstract Regex RelativeStart { get; }

    /// <summary>"the Chief of which": the post is of the unit right before.</summary>
    public abstract Regex OfWhich { get; }

    /// <summary>The names that a plural stands for: «Centres pour l’Afrique et pour l’Asie»; none if it is one name.</summary>
    public abstract IReadOnlyList<string> UnitSingulars(Mention plural);

    /// <summary>«En l’absence de», "In the absence of": who follows is deputised for.</summary>
    public abstract Regex AbsenceOf { get; }

    /// <summary>«placé sous la direction de», "supervised by": said of a post, its superior follows.</summary>
    public abstract Regex IsLineOfPost { get; }

    /// <summary>Between a superior and those who report to it, where the verb comes first: «Relèvent du Directeur : le Chef …».</summary>
    public abstract Regex BeforeSubordinates { get; }

    /// <summary>«rang de», "at the level of": the title that follows is a rank, and names nobody.</summary>
    public abstract Regex Rank { get; }

    /// <summary>"at the Assistant Secretary-General level": the title before is a rank.</summary>
    private static readonly Regex RankAhead = new(@"\G (?:level|rank)\b", RegexOptions.CultureInvariant, Limits.RegexTime);

    /// <summary>«par son intermédiaire», "through him or her".</summary>
    public abstract Regex ThroughThem { get; }

    /// <summary>What may stand between a verb and what it governs.</summary>
    public abstract Regex BeforeObject { get; }

    /// <summary>What may stand between two that a verb governs alike.</summary>
    public abstract Regex BetweenObjects { get; }

    /// <summary>What may stand between a subject and its verb.</summary>
    public abstract Regex BetweenSubjectAndVerb { get; }

    /// <summary>The list below it is of functions: «Les principales attributions … sont les suivantes».</summary>
    public abstract Regex AnnouncesFunctions { get; }

    /// <summary>«et, pour les rapports du Secrétaire général,» right after an object, up to the second comma.</summary>
    public abstract Regex AsideAfterAnd { get; }

    /// <summary>«par», «l’est par», "by": after a unit whose verb is not said again.</summary>
    public abstract Regex ByWhom { get; }

    /// <summary>«respectivement»: the first of the one goes with the first of the other.</summary>
    public abstract Regex Respectively { get; }

    /// <summary>«Cette dernière», "The latter": what was named last.</summary>
    public abstract Regex Latter { get; }

    /// <summary>"…, and:": the items below go on with the sentence.</summary>
    public abstract Regex AndBelow { get; }

    /// <summary>Between a plural and the names it stands for: «quatre divisions, à savoir», "are".</summary>
    public abstract Regex Namely { get; }

    /// <summary>«Chacune d’elles», "Each": of those just listed, one by one.</summary>
    public abstract Regex EachOfThem { get; }

    /// <summary>«L’un et l’autre», «Tous trois», "All three": of the posts just spoken of; group "count" is the word for how many.</summary>
    public abstract Regex AllOfThem { get; }

    /// <summary>How many a word says: «trois», "three"; 2 for «l’un et l’autre».</summary>
    public abstract int CountOf(string word);

    /// <summary>Functions told by another text only: «énoncées à la section 7 de la circulaire …».</summary>
    public abstract Regex FunctionsElsewhere { get; }

    /// <summary>A function in prose: «est chargé de», "is responsible for".</summary>
    public abstract Regex FunctionInProse { get; }

    /// <summary>«Le Département est divisé en unités administratives»: what the sections are about sits in it.</summary>
    public abstract Regex DividesIntoSections { get; }

    /// <summary>«ci-après dénommé «X»»: group "name" is what the mention before it is called from then on.</summary>
    public abstract Regex Definition { get; }

    /// <summary>A sentence on what is no more, or only for a time; nothing is read in it.</summary>
    public abstract Regex Passing { get; }

    /// <summary>«par l’intermédiaire de», "through": the post that follows is a way, no superior.</summary>
    public abstract Regex Through { get; }

    /// <summary>Says what heads a bulletin's title: «Organisation du», "Organization of the".</summary>
    public abstract Regex TitleOfBulletin { get; }

    /// <summary>Kind of unit by the word of its name; null if the word names no kind.</summary>
    public abstract UnitKind? KindOf(string head);

    /// <summary>Whether a post so called says nothing without its unit: «chef», "Director".</summary>
    public abstract bool IsBareRole(string head);

    /// <summary>Whether the pronoun that begins a clause may mean who directs the unit just spoken of, and not the unit: «Elle», "It".</summary>
    public abstract bool MayBePerson(string clause, DraftUnit unit, DraftPost head);

    /// <summary>The title of a unit's bare role: «Chef de la Section …».</summary>
    public abstract string TitleOf(string head, DraftUnit unit);

    /// <summary>Whether the words are those of a chief of what is before them, by a generic word: "Team Leader", «chef de section».</summary>
    public abstract string WithoutGenericUnit(string words);

    /// <summary>Reads the mention that begins at a place; null if none does.</summary>
    /// <param name="plain">A sentence, plain.</param>
    /// <param name="at">The start of a word.</param>
    /// <param name="names">Names read elsewhere in the bulletin.</param>
    /// <param name="anyPost">Whether whatever is named here is a post: «est dirigé par un …».</param>
    public abstract Mention? MentionAt(string plain, int at, NameList names, bool anyPost = false);

    /// <summary>The names that a sentence gives so that there is no doubt where they end.</summary>
    public abstract IEnumerable<string> SureNames(string plain);

    /// <summary>Whether a title names two units: «Centre d’information et Bibliothèque».</summary>
    protected abstract bool NamesSeveral(string title);

    /// <summary>The names that a sentence lists among units, though no word in them is one for units.</summary>
    public abstract IEnumerable<string> OtherUnits(string plain);

    /// <summary>The word of a unit's name that says what it is.</summary>
    protected abstract string HeadWord(string name);

    /// <summary>A heading as the name of a unit or post; null if it is another.</summary>
    public Mention? Title(string heading)
    {
        var plain = Plain.Of(heading).Trim();
        if (NamesSeveral(plain))
            return null;

        // «A. Division des transports»
        var start = Enumeration.Match(plain).Length;
        var names = new NameList();
        names.Add(plain[start..]);
        return MentionAt(plain, start, names) is { } mention && mention.Start == start && mention.End == plain.Length ? mention : null;
    }

    private static readonly Regex Enumeration = new(@"^\(?(?:[A-Za-z]|[IVXivx]{1,5}|\d{1,2})[.)] +", RegexOptions.CultureInvariant, Limits.RegexTime);

    /// <summary>The coordinated titles of a plural: «secrétaires généraux adjoints à X et à Y».</summary>
    public abstract IEnumerable<string> Singulars(Mention plural, Func<string, bool> isKnown);

    /// <summary>A unit by no word for units, where the text lists it as one: «Le Dispensaire du Siège;», "Operations Room;".</summary>
    public Mention? ListedUnit(string plain)
    {
        var match = ListedName.Match(plain);
        if (!match.Success)
            return null;
        var name = match.Groups["name"];

        // Without article it is a name only if all its words are capitalized: not "Recruits and trains staff".
        if (name.Index == 0 && !(name.Value.Contains(' ', StringComparison.Ordinal) && name.Value.Split(' ').All(word => word.Length < 4 || char.IsUpper(word[0]))))
            return null;
        return new Mention(0, name.Index, match.Index + match.Length, true, HeadWord(name.Value), name.Value);
    }

    private static readonly Regex ListedName = new(@"^(?:(?:[Ll]e|[Ll]a|[Tt]he|[Aa]n?) |[Ll]')?(?!(?:À|Au|Aux|En|Dans|Pour|De|In|At|Within|For|On|It|To|Il|Elle) )(?<name>\p{Lu}[^;.,:()]{2,80}?)(?= ?(?:[;.,:(]|$))", RegexOptions.CultureInvariant, Limits.RegexTime);

    /// <summary>All mentions of a sentence, in order; one within another is only in it.</summary>
    public List<Mention> Mentions(string plain, NameList names)
    {
        var found = new List<Mention>();
        for (var at = 0; at < plain.Length; at++)
        {
            if (!char.IsLetterOrDigit(plain[at]) || (at > 0 && (char.IsLetterOrDigit(plain[at - 1]) || plain[at - 1] == '-')))
                continue;
            var mention = AliasAt(plain, at, names) ?? MentionAt(plain, at, names);
            if (mention is null)
                continue;
            if (!Rank.IsMatch(plain[..mention.NameStart]) && !RankAhead.IsMatch(plain, mention.End))
                found.Add(mention);
            at = mention.End - 1;
        }

        return found;
    }

    /// <summary>«UNOS», where the text has defined it.</summary>
    private Mention? AliasAt(string plain, int at, NameList names)
    {
        var article = Article.Match(plain, at);
        var start = article.Success ? at + article.Length : at;
        if (names.AcronymAt(plain, start) is { } word)
            return new Mention(at, start, start + word.Length, true, word, word);
        return names.OtherAt(plain, start) is { } other ? new Mention(at, start, start + other.Length, true, HeadWord(other), other) : null;
    }

    protected static int? Number(string word, string[] numbers) =>
        Array.IndexOf(numbers, word.ToLowerInvariant()) is >= 0 and var place ? place + 1 : int.TryParse(word, out var n) && n < 1000 ? n : null;
}
