using System.Text.RegularExpressions;
using PeacekeepingOrg.Core.Structure.ReportingLines;
using PeacekeepingOrg.Core.Structure.Units;

namespace PeacekeepingOrg.Core.Drafting.Tongues;

/// <summary>French bulletins («circulaires»).</summary>
internal sealed partial class French : Tongue
{
    private static readonly string[] Numbers = ["une?", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze"];

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    // «directement», «conjointement» and the like.
    private const string Adverb = @"(?:(?: (?:directement|également|aussi|conjointement|ainsi|immédiatement|exclusivement|uniquement|seulement|respectivement|en outre|lui-même|elle-même|à la fois|tous deux|toutes deux|tous trois|toutes trois|tous|toutes|l'une? et l'autre|chacune?)|, [^,;.:]{1,60},)*)";

    private static readonly Predicate[] Verbs =
    [
        P(Stating.LineToBefore, $@",? (?:devant (?:lequel|laquelle|lesquels)|auquel|auxquels|à laquelle|à qui|à l'autorité duquel) (?:il|elle|ils|elles|il \(elle\)){Adverb} (?:(?:est|sont){Adverb} responsables?|rend(?:ent)?{Adverb} compte|répond(?:ent)?)", LineKind.AccountableTo),
        P(Stating.Comprises, @"\bdont (?:relèvent|dépendent)(?= ?:)"),
        P(Stating.LineToBefore, $@",? (?:dont|sous l'autorité (?:duquel|de laquelle|desquels)) (?:il|elle|ils|elles|il \(elle\)){Adverb} (?:relève(?:nt)?|dépend(?:ent)?|(?:est|sont) placée?s?)", LineKind.ReportsTo),
        P(Stating.Comprises, @"\bles (?:unités|composantes)(?: administratives| organiques| fonctionnelles)? (?:du|de la|de l') ?[^,;.:]{2,80} sont(?= (?:le |la |l'|les suivantes))"),
        P(Stating.Comprises, @"\bil (?:existe|y a),? au sein (?:du|de la|de l')[^,;.]{3,90},"),
        P(Stating.HeadedBy, $@"\b(?:est|sont|sera|seront){Adverb} (?:dirigée?s?|menée?s?|administrée?s?|conduite?s?|commandée?s?|pilotée?s?|animée?s?|présidée?s?){Adverb} par"),
        P(Stating.HeadedBy, @"\b(?:dirigée?s?|conduite?s?|menée?s?|animée?s?|administrée?s?|pilotée?s?)(?: chacune?)? par"),
        P(Stating.HeadedBy, @"\b(?:(?:est|sont) )?(?:chacune? )?(?:placée?s?)(?: chacune?)? sous la (?:responsabilité|direction|conduite)"),
        P(Stating.HeadedBy, @"\b(?:(?:est|sont) )?placée?s?(?: chacune?)? sous (?:l'autorité|la responsabilité|la direction|les ordres)(?= d'une?\b| d'un\()"),
        P(Stating.HeadedBy, @"\b(?:a|ont)(?: chacune?)? (?:à (?:sa|leur) tête|pour (?:chef(?:fe|\(fe\))?|directeur|directrice|responsable))"),
        P(Stating.HeadedBy, @"\b(?:à (?:sa|leur) tête|à la tête (?:de chaque|de chacune? des|du|de la|de l')[^;.]{3,160}?) se trouve(?:nt)?"),
        P(Stating.HeadedBy, @"\b(?:est|sont) confiée?s?(?= à une?\b| à un\()"),
        P(Stating.HeadedBy, @", ?que (?:dirige|dirigent)"),
        P(Stating.HeadedBy, @"\ble (?:chef|responsable|directeur) (?:de chaque|du|de la|de l')[^,;.]{3,90}? est(?= une? )"),
        P(Stating.HeadedBy, @"\b(?:a|ont)(?= une? (?:chef|cheffe|directeur|directrice|responsable|coordonnateur|coordonnatrice)\b)"),
        P(Stating.LineFromObject, $@"\b(?:est|sont){Adverb} (?:assistée?s?|secondée?s?|aidée?s?|épaulée?s?|appuyée?s?){Adverb}(?: dans [^,;.]{{3,90}}?| à cette fin)? (?:par|(?=d'une? |d'un\(|de (?:deux|trois|quatre) |du |de la |de l'))", LineKind.Assists),
        P(Stating.LineFromObject, @"\b(?:avec (?:l'assistance|l'aide|le concours)|s'appuie sur)(?= d'une? \p{L}+ (?:adjoint|général)| d'une? (?:directeur|secrétaire|chef) | une? (?:directeur|secrétaire|sous-secrétaire))", LineKind.Assists),
        P(Stating.LineFromObject, @"\b(?:a|ont) pour (?:adjointe?s?|suppléante?s?)", LineKind.Deputises),
        P(Stating.LineFromObject, $@"\b(?:est|sont){Adverb} (?:suppléée?s?|remplacée?s?){Adverb}(?: (?:en cas|en l'absence|lorsqu)[^,;.]{{3,60}}?)? par", LineKind.Deputises),
        P(Stating.LineFromObject, $@"\b(?:reçoit|reçoivent){Adverb} (?:des|ses|leurs) (?:instructions|directives)(?: (?!du|de|des)\p{{L}}+)?", LineKind.Instructs),
        P(Stating.LineFromObject, @"\b(?:reçoit|reçoivent)(?= (?:du|de la|de l'|des) ?[^,;.]{3,80} (?:des|ses|leurs) (?:instructions|directives))", LineKind.Instructs),
        P(Stating.LineFromObject, @"\b(?:suit|suivent|applique|appliquent) les (?:instructions|directives)(?= d)", LineKind.Instructs),
        P(Stating.Line, $@"\b(?:relèvent|relève|relèveront|relèvera|relevant|dépendent|dépend){Adverb}(?= (?:du|de|des|d')\b| d')", LineKind.ReportsTo),
        P(Stating.Line, $@"\b(?:est|sont)?,?\s?(?:chacune? )?placée?s?{Adverb} sous l'autorité(?: conjointe| directe| hiérarchique)?", LineKind.ReportsTo),
        P(Stating.Line, $@"\bsous l'autorité(?: conjointe| directe)?", LineKind.ReportsTo),
        P(Stating.Line, $@"\b(?:rend|rendent|rendra|rendront){Adverb} compte{Adverb}(?: de (?:son|sa|ses|leurs?) [^,;.]{{3,60}}?)?(?= (?:au|aux|à)\b)", LineKind.AccountableTo),
        P(Stating.Line, $@"\b(?:(?:est|sont){Adverb} )?(?:comptables?|responsables?){Adverb}(?: de [^,;.]{{3,60}}?)? (?:devant|envers|auprès)", LineKind.AccountableTo),
        P(Stating.Line, $@"\b(?:répond|répondent){Adverb}(?: de [^,;.]{{3,60}}?)? devant", LineKind.AccountableTo),
        P(Stating.Line, @"\b(?:fait|font|faisant) (?:fonction|office)(?: d'adjointe?s?| de suppléante?s?)", LineKind.Deputises, optional: true),
        P(Stating.Line, @"\b(?:est|sont) (?:les?|la) suppléante?s?", LineKind.Deputises, optional: true),
        P(Stating.Line, @"\b(?:(?:la|le|les|l')\s?)?(?:supplée|suppléent|remplace|remplacent)(?= en cas| en (?:l'|son |leur )absence| lors| pendant| du| de la| de l'| les? | la )", LineKind.Deputises, optional: true),
        P(Stating.Line, @"\b(?:assure|assurent)(?: l'intérim| la suppléance| le remplacement)", LineKind.Deputises, optional: true),
        P(Stating.Line, @"\b(?:dirige|dirigent)(?= [^,;.]{3,60} en (?:son|l') ?absence)", LineKind.Deputises, optional: true),
        P(Stating.Line, $@"\b(?:donne|donnent|donner){Adverb} (?:des|ses|leurs) (?:instructions|directives)", LineKind.Instructs),
        P(Stating.Line, @"\b(?:travaille(?:nt)?|agi(?:t|ssent)|opère(?:nt)?|œuvre(?:nt)?|exerce(?:nt)? [^,;.]{3,40}?)(?: en)? (?:étroite )?(?:en (?:étroite )?)?collaboration(?: directe| étroite)? (?:directe |étroite )?avec", LineKind.CollaboratesWith),
        P(Stating.Line, @"\bcollabor(?:e|ent)(?: directement| étroitement| également)* avec", LineKind.CollaboratesWith),
        P(Stating.Line, @"\b(?:travaille(?:nt)?|agi(?:t|ssent)|opère(?:nt)?)(?: directement)? en (?:étroite |directe )?(?:coordination|liaison|concertation|consultation|relation|contact)(?: étroite| constante| directe| permanente)? (?:étroite )?avec", LineKind.CoordinatesWith),
        P(Stating.Line, @"\b(?:se )?(?:concerte|concertent|coordonne(?:nt)?(?: (?:son|ses|leurs?) (?:action|activités|travaux))?|coopère|coopèrent)(?: étroitement| directement)* avec", LineKind.CoordinatesWith),
        P(Stating.Line, @"\b(?:le |la |les |l')conseille(?:nt)?\b", LineKind.Advises, optional: true),
        P(Stating.Line, @"\b(?:le |la |les |l')(?:assiste|seconde)(?:nt)?\b(?! (?:section|phase|partie))", LineKind.Assists, optional: true),
        P(Stating.Line, @"\b(?:est|sont) (?:chargée?s?|responsables?) de conseiller|\b(?:a|ont) pour (?:mission|fonction) de conseiller|\bconseille(?:nt)?\b|(?<=, |et )(?:de |d')conseiller\b", LineKind.Advises),
        P(Stating.Line, @"\b(?:donne|donnent|donner|fournit|fournissent|fournir|présente|présentent|apporte|apporter)(?: directement| également)* (?:des|ses|leurs|son) (?:avis|conseils)(?: d'ordre \w+| techniques?| juridiques?| et (?:un|son) (?:soutien|appui))*", LineKind.Advises),
        P(Stating.Line, @"\b(?:est|sont) (?:les?|la) (?:principale?s? |premi[eè]re?s? )?conseill(?:er|ère)s?(?: spéciale?s?| principale?s?)?", LineKind.Advises),
        P(Stating.Line, @"\b(?:assiste|assistent|seconde|secondent)(?= (?:le|la|les|l'|celui-ci|celle-ci|ce dernier|cette dernière))", LineKind.Assists),
        P(Stating.Comprises, @"\b(?:en font(?: également| aussi)? partie|en fait(?: également| aussi)? partie|y est rattachée?|y sont rattachée?s|en relève(?:nt)?|lui (?:est|sont) rattachée?s?)\b"),
        P(Stating.PartOf, @"\b(?:composent|constituent|forment)(?= (?:le|la|l'))"),
        P(Stating.PartOf, @"\b(?:fait|font)(?: également| aussi| toutes| tous)? partie(?: intégrante)?"),
        P(Stating.PartOf, @"\b(?:est|sont)(?: administrativement| en outre| également| aussi)* (?:placée?s?|située?s?|installée?s?) au sein(?= d)"),
        P(Stating.PartOf, @"\b(?:est|sont) (?:administrativement )?(?:rattachée?s?|intégrée?s?)(?: directement)?(?= (?:au|à|aux))"),
        P(Stating.Comprises, @"\b(?:comprend|comprennent|comporte|comportent|regroupe|regroupent|englobe|englobent|compte|comptent|réunit|réunissent)\b"),
        P(Stating.Comprises, @"\b(?:se compose|se composent|est composée?|sont composée?s|est constituée?|sont constituée?s|est formée?|dispose|disposent)(?= (?:de|du|des|d')\b| d'| ?:| comme suit)"),
        P(Stating.Comprises, @"\b(?:se subdivise|se divise|se subdivisent|se divisent|est divisée?|est subdivisée?|sont divisée?s|est organisée?|s'articule|est structurée?) en"),
        P(Stating.Comprises, @"\bs'appuie(?:nt)? sur(?= (?:une|deux|trois|quatre|cinq|six) équipes?)"),
        P(Stating.Heads, @"\b(?:le |la |l'|en assure la direction)(?:dirige|administre)?\b(?<=dirige|administre|direction)"),
        P(Stating.Comprises, @"\bfonctionne(?:nt)? avec\b"),
        P(Stating.Heads, @"\b(?:dirige|dirigent|est à la tête|a la direction)(?= (?:le|la|l'|les|du|de))"),
    ];

    public override IReadOnlyList<Predicate> Predicates => Verbs;

    [GeneratedRegex(@",? ?(?<![\p{L}'])(?:qui|lequel|laquelle|lesquels|lesquelles)(?: (?:est|a|ont|sont))? ?$|,? ?qui,[^,;.]{1,60}, ?$", Options, Limits.RegexMilliseconds)]
    private static partial Regex RelativePattern();

    public override Regex Relative => RelativePattern();

    [GeneratedRegex(@",? dont $", Options, Limits.RegexMilliseconds)]
    private static partial Regex WhosePattern();

    public override Regex Whose => WhosePattern();

    [GeneratedRegex(@"^(?:Il|Elle|Ils|Elles|Celui-ci|Celle-ci|Ceux-ci|Celles-ci|Le \(la\) titulaire|Le titulaire)\b", RegexOptions.CultureInvariant, Limits.RegexMilliseconds)]
    private static partial Regex PronounPattern();

    public override Regex Pronoun => PronounPattern();

    [GeneratedRegex(@"^[\p{Lu}][^;]{2,160}, (?:il|elle|ils|elles) ", RegexOptions.CultureInvariant, Limits.RegexMilliseconds)]
    private static partial Regex PronounAfterIntroductionPattern();

    public override Regex PronounAfterIntroduction => PronounAfterIntroductionPattern();

    [GeneratedRegex(@"\b(?:toutes les|les) unités(?: administratives| fonctionnelles)?(?: du| de la| de l'| des) ?$", Options, Limits.RegexMilliseconds)]
    private static partial Regex AllUnitsOfPattern();

    public override Regex AllUnitsOf => AllUnitsOfPattern();

    [GeneratedRegex(@"\bsous\b|\bsupervisée?s?\b", Options, Limits.RegexMilliseconds)]
    private static partial Regex IsLineOfPostPattern();

    public override Regex IsLineOfPost => IsLineOfPostPattern();

    [GeneratedRegex(@"\G,? et, (?:pour|en|sur|s'agissant|dans)\b[^,;.]{3,120},", Options, Limits.RegexMilliseconds)]
    private static partial Regex AsideAfterAndPattern();

    public override Regex AsideAfterAnd => AsideAfterAndPattern();

    [GeneratedRegex(@"^(?:L'une? et l'autre|(?:Tous|Toutes|Tous les|Toutes les) (?<count>deux|trois|quatre|cinq|six)|Ces (?<count>deux|trois|quatre|cinq|six) (?:fonctionnaires|responsables|directeurs|chefs)) (?=rel|rend|sont|répond|dépend)", Options, Limits.RegexMilliseconds)]
    private static partial Regex AllOfThemPattern();

    public override Regex AllOfThem => AllOfThemPattern();

    public override int CountOf(string word) => word.Length == 0 ? 2 : Number(word, Numbers) ?? 0;

    [GeneratedRegex(@"\G,? (?:l'est )?par (?=une?\b|un\(e\)|l[ea]\b|l')", Options, Limits.RegexMilliseconds)]
    private static partial Regex ByWhomPattern();

    public override Regex ByWhom => ByWhomPattern();

    [GeneratedRegex(@"\brespectivement\b", Options, Limits.RegexMilliseconds)]
    private static partial Regex RespectivelyPattern();

    public override Regex Respectively => RespectivelyPattern();

    [GeneratedRegex(@"^(?:Cette dernière|Ce dernier)\b", Options, Limits.RegexMilliseconds)]
    private static partial Regex LatterPattern();

    public override Regex Latter => LatterPattern();

    [GeneratedRegex(@", et ?:\s*$", Options, Limits.RegexMilliseconds)]
    private static partial Regex AndBelowPattern();

    public override Regex AndBelow => AndBelowPattern();

    [GeneratedRegex(@"\bces ?$", Options, Limits.RegexMilliseconds)]
    private static partial Regex DemonstrativePattern();

    public override Regex Demonstrative => DemonstrativePattern();

    [GeneratedRegex(@"^ (?:directement )?(?:de |à |devant )?(?:lui|celui-ci|celle-ci|ce dernier|cette dernière)\b", Options, Limits.RegexMilliseconds)]
    private static partial Regex ObjectPronounPattern();

    public override Regex ObjectPronoun => ObjectPronounPattern();

    [GeneratedRegex(@"^(?:à |de )?(?:son|sa|ses|leurs?) ?$", Options, Limits.RegexMilliseconds)]
    private static partial Regex PossessivePattern();

    public override Regex Possessive => PossessivePattern();

    [GeneratedRegex(@"\b(?:rang|grade|classe|niveau) (?:de |d'|du )(?:la |l')?$", Options, Limits.RegexMilliseconds)]
    private static partial Regex RankPattern();

    public override Regex Rank => RankPattern();

    [GeneratedRegex(@"par (?:son|leur) intermédiaire|par l'intermédiaire de (?:celui-ci|celle-ci)|sous son couvert", Options, Limits.RegexMilliseconds)]
    private static partial Regex ThroughThemPattern();

    public override Regex ThroughThem => ThroughThemPattern();

    [GeneratedRegex(@"^(?:,[^,;.:]{3,80},|(?: (?:directement|également|aussi|conjointement|à la fois|à ce titre|respectivement|exclusivement|uniquement|en particulier|notamment|sur [^,;.]{3,120}?|d'une part,?|pour [^,;.:]{3,60}?,?)))* ?(?:(?:deux|trois) (?:unités?|sections?|groupes?|divisions?|services?) ?: ?)?(?:(?:les|des|aux|en) (?:deux|trois|quatre|cinq|six)? ?unités(?: administratives)? (?:suivantes|ci-après) ?:? ?)?(?:devant |de |d'|à |: )?$", Options, Limits.RegexMilliseconds)]
    private static partial Regex BeforeObjectPattern();

    public override Regex BeforeObject => BeforeObjectPattern();

    [GeneratedRegex(@"^ ?(?:\([^()]{1,120}\) ?)?(?:, (?:sise?s?|situé?e?s?|établie?s?|basée?s?|qui|dont|chargée?s?|placée?s?|mise?s?|visée?s?)[^,;.]{2,90})?(?:(?:,|;)? ?(?:pour|en ce qui concerne|s'agissant|sur|en matière)[^,;.]{3,110})?(?:, ?|,? ?(?:et|ou|ainsi que|et que|de même que|d'autre part|et d'autre part|et,(?: ?[^,;.]{3,120},){1,3})(?: par l'intermédiaire de celui-ci)?(?: directement)?(?: sur [^,;.]{3,60},)? ?)(?:de |d'|à |avec |devant |ainsi que |par )?$", Options, Limits.RegexMilliseconds)]
    private static partial Regex BetweenObjectsPattern();

    public override Regex BetweenObjects => BetweenObjectsPattern();

    [GeneratedRegex(@"^(?: (?:visée?s?|décrite?s?|mentionnée?s?|énumérée?s?|définie?s?) (?:au|aux|à|ci-|plus)[^,;:]{0,60}?)?(?: ?\[[^\[\]]{1,200}\])?(?: ?\((?:[^()]|\([^()]*\))*\))?(?: ?[–—-] ?[^–—]{3,600}[–—-])?(?:,? (?:(?:dont|qui|où|que|chargée?s?|sise?s?|lequel|laquelle|ayant|placée?s?)\b)[^;.:]{2,260},)?(?:, [^,;.:]{2,120},)?(?: (?:ne|n'|y|en|lui|leur|la|le|les|se|s'|étant))? ?$", Options, Limits.RegexMilliseconds)]
    private static partial Regex BetweenSubjectAndVerbPattern();

    public override Regex BetweenSubjectAndVerb => BetweenSubjectAndVerbPattern();

    [GeneratedRegex(@"\b(?:attributions?|fonctions?|missions?|tâches?|responsabilités?)\b[^.]*:\s*$|\b(?:incombe|appartient|revient)\b[^.]*:\s*$|\b(?:est|sont) (?:chargée?s?|responsables?)[^.]*:\s*$", Options, Limits.RegexMilliseconds)]
    private static partial Regex AnnouncesFunctionsPattern();

    public override Regex AnnouncesFunctions => AnnouncesFunctionsPattern();

    [GeneratedRegex(@"^ ?(?:(?:[–—(,:-]|,? ?:) ?(?:à savoir|soit|c'est-à-dire)[ ,:]*|: ?|sont (?:les suivante?s ?: ?)?)$", Options, Limits.RegexMilliseconds)]
    private static partial Regex NamelyPattern();

    public override Regex Namely => NamelyPattern();

    [GeneratedRegex(@"^(?:Chacune?(?: (?:d'elles|d'eux|d'entre (?:elles|eux)))?|Toutes|Tous)(?= (?:est|sont|a|ont|relève|relèvent|rend|rendent|dispose)\b)", RegexOptions.CultureInvariant, Limits.RegexMilliseconds)]
    private static partial Regex EachOfThemPattern();

    public override Regex EachOfThem => EachOfThemPattern();

    [GeneratedRegex(@"\b(?:attributions|fonctions)\b[^.]*\b(?:énoncées?|énumérées?|décrites?|définies?|prévues?|celles)\b[^.]*\b(?:section|chapitre|paragraphe|circulaire|ST/SGB)\b", Options, Limits.RegexMilliseconds)]
    private static partial Regex FunctionsElsewherePattern();

    public override Regex FunctionsElsewhere => FunctionsElsewherePattern();

    [GeneratedRegex(@"\b(?:est|sont)(?: également| aussi| notamment| en outre)* (?:chargée?s?|responsables?) (?:de|d'|du|des)|\b(?:a|ont) pour (?:mission|tâche|fonctions?|attributions?|objet)\b|\bil (?:lui|leur) (?:appartient|incombe)\b|\bveille(?:nt)? à\b|\b(?:assure|gère|publie|exécute|coordonne|élabore|prépare|organise|administre|représente|supervise)(?:nt)? |\b(?:établi|fourni|tien)(?:t|ssent|nent) ", Options, Limits.RegexMilliseconds)]
    private static partial Regex FunctionInProsePattern();

    public override Regex FunctionInProse => FunctionInProsePattern();

    [GeneratedRegex(@"\b(?:divisée?|composée?|compose|subdivisée?|organisée?|comprend)\b[^.]{0,20}\bunités (?:administratives|fonctionnelles|organiques)?[^.]*\bcirculaire\b", Options, Limits.RegexMilliseconds)]
    private static partial Regex DividesPattern();

    public override Regex DividesIntoSections => DividesPattern();

    [GeneratedRegex(@"\((?<name>\p{Lu}{2,10})\)|\(ci-après,? ?(?:(?:dénommée?s?|désignée?s?|appelée?s?)(?: par)?)? ?""? ?(?<name>[^""()]{2,120}?) ?""?\)", Options, Limits.RegexMilliseconds)]
    private static partial Regex DefinitionPattern();

    public override Regex Definition => DefinitionPattern();

    [GeneratedRegex(@"^(?:Jusqu'(?:au|à)|À titre transitoire|À titre provisoire|En attendant|Dans l'attente|Pendant la période de transition)|\b(?:est|sont) (?:annulée?s?|abrogée?s?|supprimée?s?|abolie?s?|dissoute?s?|dissous)\b|\bcess(?:e|ent) d'exister\b|\b(?:l'ancien|l'ancienne|les anciens|les anciennes) ", Options, Limits.RegexMilliseconds)]
    private static partial Regex PassingPattern();

    public override Regex Passing => PassingPattern();

    [GeneratedRegex(@"\b(?:par (?:l'intermédiaire|l'entremise|le biais|le truchement)|sous le couvert) (?:de )?$|\bsous couvert (?:de )?$", Options, Limits.RegexMilliseconds)]
    private static partial Regex ThroughPattern();

    public override Regex Through => ThroughPattern();

    [GeneratedRegex(@"\b(?:Organisation|Structure|Attributions|Création|Établissement)\b(?: et [^,;.]{3,40})? (?:du|de la|de l'|des) ?", Options, Limits.RegexMilliseconds)]
    private static partial Regex TitleOfBulletinPattern();

    public override Regex TitleOfBulletin => TitleOfBulletinPattern();

    [GeneratedRegex(@"\G(?:l'|le |la |du |de l'|de la |au |à la |à l'|de |d')", Options, Limits.RegexMilliseconds)]
    private static partial Regex ArticlePattern();

    protected override Regex Article => ArticlePattern();

    [GeneratedRegex(@"^(?:Ses|Leurs|Son|Sa|Leur) (?:principales? )?(?:attributions?|fonctions?|missions?|tâches?)", Options, Limits.RegexMilliseconds)]
    private static partial Regex TheirFunctionsPattern();

    public override Regex TheirFunctions => TheirFunctionsPattern();

    [GeneratedRegex(@"\bunités(?: administratives| organiques)? (?:suivantes|ci-après|(?:du|de la|de l'|de) [^.:]{2,120} sont)[^.]{0,60}:\s*$|\bcomme suit :\s*$", Options, Limits.RegexMilliseconds)]
    private static partial Regex AnnouncesUnitsPattern();

    public override Regex AnnouncesUnits => AnnouncesUnitsPattern();

    [GeneratedRegex(@"^,? (?:qui|dont|lequel|laquelle)\b", Options, Limits.RegexMilliseconds)]
    private static partial Regex RelativeStartPattern();

    public override Regex RelativeStart => RelativeStartPattern();

    [GeneratedRegex(@"^ (?:duquel|de laquelle|desquels|desquelles)\b", Options, Limits.RegexMilliseconds)]
    private static partial Regex OfWhichPattern();

    public override Regex OfWhich => OfWhichPattern();

    [GeneratedRegex(@"\ben (?:l'absence|cas d'absence(?: ou d'empêchement)?|cas d'empêchement) (?:de )?$", Options, Limits.RegexMilliseconds)]
    private static partial Regex AbsenceOfPattern();

    public override Regex AbsenceOf => AbsenceOfPattern();

    [GeneratedRegex(@"^ ?:? ?$", Options, Limits.RegexMilliseconds)]
    private static partial Regex BeforeSubordinatesPattern();

    public override Regex BeforeSubordinates => BeforeSubordinatesPattern();

    // «dirigé», «dirigées», «dirigé(e)».
    private static Predicate P(Stating states, string pattern, LineKind kind = LineKind.ReportsTo, bool optional = false) =>
        new(states, new Regex(pattern.Replace("ée?s?", @"é(?:e|\(e\))?s?", StringComparison.Ordinal), Options, Limits.RegexTime), kind, optional);
}
