using System.Text.RegularExpressions;
using PeacekeepingOrg.Core.Structure.ReportingLines;

namespace PeacekeepingOrg.Core.Drafting.Tongues;

/// <summary>English bulletins.</summary>
internal sealed partial class English : Tongue
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    private const string Adverb = @"(?:(?: (?:directly|also|jointly|solely|only|each|both|all|respectively|further|ultimately|administratively|in turn|regularly|closely|currently|normally|likewise|equally|similarly|immediately|substantively|functionally)|, [^,;.:]{1,60},)*)";

    private const string Be = @"(?:is|are|shall be|will be|being)";

    private static readonly Predicate[] Verbs =
    [
        P(Stating.LineToBefore, $@",? to whom (?:he or she|she or he|he|she|it|they|the \p{{L}}+){Adverb} (?:is|are|shall be){Adverb} (?:accountable|answerable|responsible)", LineKind.AccountableTo),
        P(Stating.LineToBefore, $@",? to whom (?:he or she|she or he|he|she|it|they|the \p{{L}}+){Adverb} reports?", LineKind.ReportsTo),
        P(Stating.HeadedBy, $@"\b(?:{Be}{Adverb} )?(?:headed|led|directed|managed|run|supervised|overseen)(?: in [^,;.]{{3,30}})?{Adverb} by"),
        P(Stating.HeadedBy, @"\b(?:has|have|having) (?:at (?:its|their) head|as (?:its|their) (?:head|chief|director))"),
        P(Stating.HeadedBy, @"\b(?:there (?:is|shall be) )?at the head of (?:each|the)[^,;.]{3,90}?(?: is\b|(?= an? \p{L}))"),
        P(Stating.HeadedBy, @"\b(?:has|have)(?= an? (?:chief|head|director|coordinator|team leader)\b)"),
        P(Stating.HeadedBy, @"\b(?:is|are) entrusted to|\b(?:is|are) commanded by|\bhas at its head"),
        P(Stating.HeadedBy, @"(?:,|\beach) under (?=an? )|\b(?:is|are)(?: placed)? in the charge of(?= an? | the )"),
        P(Stating.HeadedBy, $@"\b(?:{Be} )?(?:placed )?under the (?:direct )?(?:authority|direction|supervision|leadership|responsibility)(?= of an? )"),
        P(Stating.HeadedBy, @"\bthe (?:head|chief|director) of (?:each|the) [^,;.]{3,90}? (?:is|shall be)(?= an? | the (?!principal |main |chief adv|focal ))"),
        P(Stating.LineFromObject, $@"\b{Be}{Adverb} (?:assisted|supported|aided|seconded){Adverb}(?: in [^,;.]{{3,90}}?)? by|\bwith the (?:assistance|support|help)(?= of an? )", LineKind.Assists),
        P(Stating.LineFromObject, $@"\b{Be}{Adverb} (?:deputized|deputised|replaced){Adverb}(?: for)?(?: (?:in|during)[^,;.]{{3,60}}?)? by", LineKind.Deputises),
        P(Stating.LineFromObject, $@"\b(?:receives?|takes?|shall receive){Adverb} (?:(?:overall|policy|operational|strategic|technical|general|direct) )*(?:instructions?|directions?|directives?|guidance)(?: and [a-z]+)?{Adverb}(?: on [^,;.]{{3,60}})? from\b", LineKind.Instructs),
        P(Stating.LineFromObject, @"\bsubject(?:, [^,;.]{3,60},)? to the (?:instructions|directives|direction) of", LineKind.Instructs),
        P(Stating.LineFromObject, $@"\b{Be}{Adverb} advised{Adverb} by", LineKind.Advises),
        P(Stating.Line, $@"\b(?:reports?|shall report|will report|reporting){Adverb}(?: on [^,;.]{{3,60}}?,?)? to\b", LineKind.ReportsTo),
        P(Stating.Line, $@"\b(?:{Be}{Adverb} |acts? |works? |serves? |functions? |operates? )?(?:placed )?under the (?:direct )?(?:authority|supervision|direction|overall supervision) of", LineKind.ReportsTo),
        P(Stating.Line, $@"\b(?:{Be}{Adverb} )?(?:accountable|answerable|responsible){Adverb}(?: for [^,;.]{{3,60}}?)? to\b(?! (?:ensure|provide|assist|support|promote|advise))", LineKind.AccountableTo),
        P(Stating.Line, $@"\b(?:answers|answer|shall answer){Adverb} to\b", LineKind.AccountableTo),
        P(Stating.Line, @"\b(?:deputizes?|deputises?|shall deputize)(?: for)?\b", LineKind.Deputises, optional: true),
        P(Stating.Line, @"\b(?:acts?|serves?|shall act|shall serve)(?: also)? (?:as|in place of) (?:the )?(?:deput(?:y|ies))\b(?! (?:head|chief|director))(?: to| of)?", LineKind.Deputises, optional: true),
        P(Stating.Line, @"\btakes? charge of (?=the )|\b(?:replaces|stands in for)\b|\bacts? for (?=the )|\b(?:acts?|serves?|shall act|shall serve) as (?:the )?(?:officer-in-charge|acting \w+|alternate)(?: (?:for|to))?|\bacts? on behalf of (?=the [A-Z][^,;.]{2,60}(?:in|during) (?:his|her|the))", LineKind.Deputises, optional: true),
        P(Stating.Line, @"\b(?:gives?|issues?|provides?)(?: \w+)? instructions to|\binstructs?(?= the )", LineKind.Instructs),
        P(Stating.Line, @"\b(?:works?|shall work|working) (?:directly|closely) with|\bcollaborates?(?: closely| directly)* with|\bcooperates?(?: closely| directly)* with|\b(?:works?|working)(?: directly)? in (?:close |direct )?(?:collaboration|cooperation|partnership) with", LineKind.CollaboratesWith),
        P(Stating.Line, @"\b(?:works?|working|acts?|operates?)(?: directly)? in (?:close |direct )?(?:coordination|consultation|liaison|contact) with|\bcoordinates?(?: (?:its|his or her|their) (?:work|activities))?(?: closely| directly)* with|\bliaises?(?: closely| directly)* with|\bmaintains? close contact with|\bconsults?(?: regularly| closely)*(?: with)?(?= the)", LineKind.CoordinatesWith),
        P(Stating.Line, @"\b(?:is|are)(?: also)? responsible for (?:the provision of )?(?:advis(?:ing|e)|advice to)|\badvises?\b|\b(?:is|are|acts? as|serves? as)(?: also)? (?:the |a )?(?:principal |chief |main |senior |special )*advis[eo]rs? (?:to|of)|\b(?:provides?|gives?|offers?) (?:\w+ )?(?:advice|guidance)(?: and (?:support|guidance|assistance))? to", LineKind.Advises),
        P(Stating.Line, @"\bassists?(?= the [A-Z])|\bsupports?(?= the [A-Z][^,;.]{2,60} in (?:the|his|her|carrying|all))", LineKind.Assists),
        P(Stating.PartOf, @"\b(?:forms?|is|are)(?: an integral| a)? part of|\bis (?:administratively )?(?:located|placed|established|situated) (?:with)?in (?=the )|\b(?:(?:is|are) )?attached to|\bbelongs? to|\b(?:together )?(?:makes? up|constitutes?) (?=the )"),
        P(Stating.Comprises, @"\bthe (?:organizational |constituent )?(?:units|components) of the [^,;.:]{2,80} are(?= the )"),
        P(Stating.Comprises, @"\b(?:comprises?|comprising|includes?|(?:is|are) (?:divided|subdivided|organized|structured|grouped) in(?:to)?|there (?:is|are)(?: also)?(?: within the [^,;.]{3,60}?)? (?=an? |two |three |four |five |six |seven )|consists? of|consisting of|(?:is|are) (?:composed|made up) of|contains|(?:is|are) organized as follows|has (?=the following|two|three|four|five|six|an? \p{Lu}))"),
        P(Stating.Heads, @"\b(?:heads|directs|leads|runs|commands)(?= (?:the|its) )|\bheads it\b"),
    ];

    public override IReadOnlyList<Predicate> Predicates => Verbs;

    [GeneratedRegex(@",? ?\b(?:whom?|which|that)(?:,[^,;.]{1,60},)?(?: (?:is|are|has|shall|also|each|in turn))* ?$", Options, Limits.RegexMilliseconds)]
    private static partial Regex RelativePattern();

    public override Regex Relative => RelativePattern();

    [GeneratedRegex(@",? ?(?:and )?whose $", Options, Limits.RegexMilliseconds)]
    private static partial Regex WhosePattern();

    public override Regex Whose => WhosePattern();

    [GeneratedRegex(@"^(?:He or she|She or he|He|She|It|They|The incumbent)\b", RegexOptions.CultureInvariant, Limits.RegexMilliseconds)]
    private static partial Regex PronounPattern();

    public override Regex Pronoun => PronounPattern();

    [GeneratedRegex(@"^[\p{Lu}][^;]{2,160}, (?:he or she|she or he|he|she|it|they) ", RegexOptions.CultureInvariant, Limits.RegexMilliseconds)]
    private static partial Regex PronounAfterIntroductionPattern();

    public override Regex PronounAfterIntroduction => PronounAfterIntroductionPattern();

    [GeneratedRegex(@"\ball (?:the )?(?:organizational |administrative )?units (?:of|in|within) (?:the )?$", Options, Limits.RegexMilliseconds)]
    private static partial Regex AllUnitsOfPattern();

    public override Regex AllUnitsOf => AllUnitsOfPattern();

    [GeneratedRegex(@"\b(?:under|supervised|managed|overseen|directed)\b", Options, Limits.RegexMilliseconds)]
    private static partial Regex IsLineOfPostPattern();

    public override Regex IsLineOfPost => IsLineOfPostPattern();

    [GeneratedRegex(@"\G,? and, (?:in|on|for|with|as|when)\b[^,;.]{3,120},", Options, Limits.RegexMilliseconds)]
    private static partial Regex AsideAfterAndPattern();

    public override Regex AsideAfterAnd => AsideAfterAndPattern();

    [GeneratedRegex(@"^(?:Both(?: of them)?|All (?<count>two|three|four|five|six)(?: of them)?|These (?<count>two|three|four|five|six) (?:officials|officers|chiefs|directors|posts)) (?=report|are|answer)", Options, Limits.RegexMilliseconds)]
    private static partial Regex AllOfThemPattern();

    public override Regex AllOfThem => AllOfThemPattern();

    public override int CountOf(string word) => word.Length == 0 ? 2 : Number(word, Numbers) ?? 0;

    [GeneratedRegex(@"\G,? by (?=an? |the )", Options, Limits.RegexMilliseconds)]
    private static partial Regex ByWhomPattern();

    public override Regex ByWhom => ByWhomPattern();

    [GeneratedRegex(@"\brespectively\b", Options, Limits.RegexMilliseconds)]
    private static partial Regex RespectivelyPattern();

    public override Regex Respectively => RespectivelyPattern();

    [GeneratedRegex(@"^The latter\b", Options, Limits.RegexMilliseconds)]
    private static partial Regex LatterPattern();

    public override Regex Latter => LatterPattern();

    [GeneratedRegex(@", and:\s*$", Options, Limits.RegexMilliseconds)]
    private static partial Regex AndBelowPattern();

    public override Regex AndBelow => AndBelowPattern();

    [GeneratedRegex(@"\bthese ?$", Options, Limits.RegexMilliseconds)]
    private static partial Regex DemonstrativePattern();

    public override Regex Demonstrative => DemonstrativePattern();

    [GeneratedRegex(@"^ (?:directly )?(?:to |for )?(?:him or her|her or him|him|her|them|the latter)\b", Options, Limits.RegexMilliseconds)]
    private static partial Regex ObjectPronounPattern();

    public override Regex ObjectPronoun => ObjectPronounPattern();

    [GeneratedRegex(@"^(?:its|their|his|her|his or her) ?$", Options, Limits.RegexMilliseconds)]
    private static partial Regex PossessivePattern();

    public override Regex Possessive => PossessivePattern();

    [GeneratedRegex(@"\b(?:level|rank|grade) of (?:an? |the )?$|\bwith the rank of (?:an? )?$", Options, Limits.RegexMilliseconds)]
    private static partial Regex RankPattern();

    public override Regex Rank => RankPattern();

    [GeneratedRegex(@"\bthrough (?:him|her|them)", Options, Limits.RegexMilliseconds)]
    private static partial Regex ThroughThemPattern();

    public override Regex ThroughThem => ThroughThemPattern();

    [GeneratedRegex(@"^(?:,? ?(?:directly|also|jointly|both|solely|only|both|respectively|one of|either of|on [^,;.:]{3,90}?,?|for [^,;.:]{3,60}?,?|in [^,;.:]{3,60}?,))* ?(?:to )?(?:the following (?:organizational )?units:? ?)?(?:(?:the )?(?:two|three|four|five|six|seven|eight)(?: \p{L}+){1,2}(?:,? namely)?[:,] ?)?(?:, namely,? ?)?:? ?(?:of )?$", Options, Limits.RegexMilliseconds)]
    private static partial Regex BeforeObjectPattern();

    public override Regex BeforeObject => BeforeObjectPattern();

    [GeneratedRegex(@"^ ?(?:\([^()]{1,120}\) ?)?(?:, (?:in|at|located|based|whose|which|who|headed|each|responsible)\b[^,;.]{2,110})?(?:,? ?(?:on|for|in respect of|in matters|with regard to|as regards|in)\b[^,;.]{3,110})?(?:, ?|,? ?(?:and|or|as well as|and also|together with|and,[^,;.]{3,110},)(?: directly)? ?)(?:to |for |by |with |of |, to )?$", Options, Limits.RegexMilliseconds)]
    private static partial Regex BetweenObjectsPattern();

    public override Regex BetweenObjects => BetweenObjectsPattern();

    [GeneratedRegex(@"^(?: of (?:which|whom))?(?: (?:described|referred to|mentioned|listed|set out|named|established) (?:in|under|above|below)\b[^,;:]{0,60}?)?(?: ?\[[^\[\]]{1,200}\])?(?: ?\((?:[^()]|\([^()]*\))*\))?(?: ?[–—-] ?[^–—]{3,600}[–—-])?(?:,? (?:whose|which|who|headed|led|each|at the level|in|with|under)\b[^;.:]{2,260},)?(?:, [^,;.:]{2,120},)?(?: (?:also|shall|will|each|both|in turn|jointly|in addition,?))? ?$", Options, Limits.RegexMilliseconds)]
    private static partial Regex BetweenSubjectAndVerbPattern();

    public override Regex BetweenSubjectAndVerb => BetweenSubjectAndVerbPattern();

    [GeneratedRegex(@"\b(?:functions?|responsibilit(?:y|ies)|tasks?|duties|mandate)\b[^.]*:\s*$|\b(?:falls|fall) to\b[^.]*:\s*$|\b(?:is|are) responsible for(?: the following)?:\s*$", Options, Limits.RegexMilliseconds)]
    private static partial Regex AnnouncesFunctionsPattern();

    public override Regex AnnouncesFunctions => AnnouncesFunctionsPattern();

    [GeneratedRegex(@"^ ?(?:(?:[–—(,:-]|,? ?:) ?(?:namely|i\.e\.|that is)[ ,:]*|: ?|are (?:as follows: ?)?)$", Options, Limits.RegexMilliseconds)]
    private static partial Regex NamelyPattern();

    public override Regex Namely => NamelyPattern();

    [GeneratedRegex(@"^(?:Each|Each of them|Both|All of them)(?= (?:is|are|of|report|has|have|shall)\b)", RegexOptions.CultureInvariant, Limits.RegexMilliseconds)]
    private static partial Regex EachOfThemPattern();

    public override Regex EachOfThem => EachOfThemPattern();

    [GeneratedRegex(@"\bfunctions\b[^.]*\b(?:set out|set forth|described|listed|specified|defined|those of)\b[^.]*\b(?:section|chapter|paragraph|bulletin|ST/SGB)\b", Options, Limits.RegexMilliseconds)]
    private static partial Regex FunctionsElsewherePattern();

    public override Regex FunctionsElsewhere => FunctionsElsewherePattern();

    [GeneratedRegex(@"\b(?:is|are|shall be)(?: also)? (?:responsible for|in charge of|entrusted with|charged with)\b|\bfunctions of\b[^.:]*\b(?:are|is) to\b|(?-i:\b(?:manages|examines|drafts|builds|keeps|runs|organizes|administers|provides|prepares|coordinates|maintains|develops|ensures|oversees|conducts|monitors|publishes|supports|represents|arranges|services)\b)", Options, Limits.RegexMilliseconds)]
    private static partial Regex FunctionInProsePattern();

    public override Regex FunctionInProse => FunctionInProsePattern();

    [GeneratedRegex(@"\b(?:divided|comprises|consists|composed|organized|subdivided)\b[^.]{0,20}\b(?:organizational )?units[^.]*\bbulletin\b", Options, Limits.RegexMilliseconds)]
    private static partial Regex DividesPattern();

    public override Regex DividesIntoSections => DividesPattern();

    [GeneratedRegex(@"\((?<name>\p{Lu}{2,10})\)|\((?:hereinafter|hereafter|henceforth),?(?: (?:referred to|known|designated)(?: collectively)? as| called)? ?""? ?(?<name>[^""()]{2,120}?) ?""?\)", Options, Limits.RegexMilliseconds)]
    private static partial Regex DefinitionPattern();

    public override Regex Definition => DefinitionPattern();

    [GeneratedRegex(@"^(?:Until|As an interim|As a transitional|Pending|Pursuant to the transition|During the transition)|\b(?:is|are)(?: hereby)? (?:abolished|superseded|discontinued|dissolved|disestablished|deleted)\b|\b(?:ceases?|shall cease) to exist\b|\bthe former [A-Z]", Options, Limits.RegexMilliseconds)]
    private static partial Regex PassingPattern();

    public override Regex Passing => PassingPattern();

    [GeneratedRegex(@"\b(?:through|via|by way of)(?: the office of)? ?$", Options, Limits.RegexMilliseconds)]
    private static partial Regex ThroughPattern();

    public override Regex Through => ThroughPattern();

    [GeneratedRegex(@"\b(?:Organization|Structure|Functions|Establishment|Terms of reference)(?: and [^,;.]{3,40})? of ", Options, Limits.RegexMilliseconds)]
    private static partial Regex TitleOfBulletinPattern();

    public override Regex TitleOfBulletin => TitleOfBulletinPattern();

    [GeneratedRegex(@"\G(?:the )", Options, Limits.RegexMilliseconds)]
    private static partial Regex ArticlePattern();

    protected override Regex Article => ArticlePattern();

    [GeneratedRegex(@"^(?:Its|Their|His or her) (?:core |main )?(?:functions?|responsibilities|tasks|duties)", Options, Limits.RegexMilliseconds)]
    private static partial Regex TheirFunctionsPattern();

    public override Regex TheirFunctions => TheirFunctionsPattern();

    [GeneratedRegex(@"\bunits (?:of|within|in) [^.:]{2,120} (?:are|comprise)[^.]{0,40}:\s*$|\bthe following (?:organizational )?(?:units|offices|divisions|sections)[^.]{0,40}:\s*$|\bunits,? as follows:\s*$", Options, Limits.RegexMilliseconds)]
    private static partial Regex AnnouncesUnitsPattern();

    public override Regex AnnouncesUnits => AnnouncesUnitsPattern();

    [GeneratedRegex(@"^,? (?:who|which|whose|that)\b", Options, Limits.RegexMilliseconds)]
    private static partial Regex RelativeStartPattern();

    public override Regex RelativeStart => RelativeStartPattern();

    [GeneratedRegex(@"^ of (?:which|whom)\b", Options, Limits.RegexMilliseconds)]
    private static partial Regex OfWhichPattern();

    public override Regex OfWhich => OfWhichPattern();

    [GeneratedRegex(@"\b(?:in|during) the absence of $", Options, Limits.RegexMilliseconds)]
    private static partial Regex AbsenceOfPattern();

    public override Regex AbsenceOf => AbsenceOfPattern();

    [GeneratedRegex(@"^ (?:are|shall be):? ?$", Options, Limits.RegexMilliseconds)]
    private static partial Regex BeforeSubordinatesPattern();

    public override Regex BeforeSubordinates => BeforeSubordinatesPattern();

    private static Predicate P(Stating states, string pattern, LineKind kind = LineKind.ReportsTo, bool optional = false) =>
        new(states, new Regex(pattern, Options, Limits.RegexTime), kind, optional);
}
