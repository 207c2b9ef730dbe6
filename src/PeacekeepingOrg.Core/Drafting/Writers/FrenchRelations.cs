using System.Text.RegularExpressions;

namespace PeacekeepingOrg.Core.Drafting.Writers;

/// <summary>The French ones.</summary>
internal sealed partial class FrenchRelations : RelationWords
{
    private const string Noun = @"(?:(?:l[ae]s?|l['’]|s[ae]s?|ces?|cette|deux|trois)\s*)?(?:(?:circulaires?|instructions?\s+administratives?|documents?|textes?)\s+)?(?:du\s+Secrétaire\s+général\s+)?(?:(?:portant\s+la\s+cote|cotée?s?)\s+)?";
    private const string Part = @"(?<part>(?:(?:l[ae]s?|l['’])\s*)?(?:sections?|chapitres?|articles?|paragraphes?|annexes?|parties?|titres?|alinéas?)\b(?:[^.;:,]|[.,](?=\s*[0-9])){0,40}?\s+d(?:e|es)\s+)";
    private const string Changed = @"(?:modifiée?s?|amendée?s?|révisée?s?|rectifiée?s?|complétée?s?|remplacée?s?|annulée?s?)";
    private const string Aside = $@"(?<change>(?:telles?\s+qu(?:e|['’]elles?\s+(?:a|ont)\s+été)\s+)?{Changed}(?:\s+et\s+{Changed})?(?:\s+en\s+dernier\s+lieu)?\s+par\s+{Noun}(?<aside>{Symbol})(?:\s+et\s+{Noun}(?<aside>{Symbol}))*)";
    private const string Tail = $@"(?:[\s,(]*(?:(?:du|en\s+date\s+du|datée?s?\s+du)\s+{Date}|du\s+Secrétaire\s+général|(?:(?:intitulée?s?|ayant\s+pour\s+titre|sous\s+le\s+titre)\s+)?□+|{Aside}|telles?\s+que\s+{Changed}(?!\s+par)|et\s+(?:Corr|Add|Amend|Rev)\.\s*[0-9]+)\)?)*";
    private const string Document = $@"(?<named>{Part}?{Noun}(?<doc>{Symbol})){Tail}";

    private const string Made = @"(?:créé|institué|établi|constitué|organisé|défini|prévu|pris|adopté|publié|fixé|énoncé)e?s?";
    private const string Adverb = @"(?:\s*,?\s+(?:par\s+la\s+présente(?:\s+circulaire)?|en\s+conséquence|également|aussi|ainsi|donc|en\s+outre|désormais|à\s+cette\s+date|à\s+la\s+même\s+date|à\s+compter\s+de\s+(?:cette|la\s+même)\s+date|comme\s+suit|et\s+demeure(?:nt)?),?)*";
    private const string Together = @"(?:conjointement|concurremment|parallèlement|ensemble|de\s+pair|en\s+liaison|en\s+parallèle)\s+avec";
    private const string Doing = $@"(?:(?<complements>complète|(?:vient\s+)?compléter|s['’]ajoute\s+à|(?:(?:s['’]applique|se\s+lit|est\s+à\s+lire|est\s+lue|doit\s+(?:être\s+lue|se\s+lire)|est\s+applicable)\s+{Together}))|(?<amends>modifie|révise|porte\s+(?:modification|révision)\s+de)|(?<abolishes>annule|abroge|remplace|se\s+substitue\s+à|porte\s+abrogation\s+de))";
    private const string Meaning = "(?:(?<complements>compléter)|(?<amends>modifier|réviser)|(?<abolishes>annuler|abroger|remplacer))";
    private const string Abolished = "(?<abolishes>(?:annul|abrog|remplac|rapport)ée?s?)";
    private const string Done = $@"(?:{Abolished}(?:\s+et\s+(?:annul|abrog|remplac)ée?s?)?|(?<amends>(?:modifi|révis)ée?s?)|(?<deletes>supprimée?s?))";
    private const string ByAnother = @"\s+par\s+(?!la\s+présente|les\s+présentes|(?:la\s+|l['’])?(?:suppression|adjonction|ajout|insertion)|le\s+remplacement|(?:le\s+texte|les\s+dispositions)\s+suivant|ce\s+qui\s+suit)";
    private const string Self = @"(?<self>la\s+présente\s+circulaire|le\s+présent\s+(?:texte|document))";
    private const string Texts = @"(?:circulaires|textes|documents|instructions\s+administratives)";

    [GeneratedRegex($@"{Document}(?:(?:\s*,\s*(?:et\s+)?|\s+et\s+|\s*,?\s+ainsi\s+qu(?:e\s+|['’]))(?:(?:avec|de|à)\s+)?{Document})*", Options)]
    public override partial Regex Documents { get; }

    [GeneratedRegex($@"(?<!\b{Made}\s+)\b(?:en\s+(?:application|vertu|exécution)\s+d(?:e|es|u)|conformément\s+(?:à|aux?))(?:\s+dispositions\s+d(?:e|es))?(?:\s(?:(?!\b(?:qui|que|dont)\b|{Symbol})[^.;:])*\bet\s+(?:d(?:e|es|u)|à|aux?))?\s*$", Options)]
    public override partial Regex Under { get; }

    [GeneratedRegex(@"\b(?:vu|considérant)\s+$", Options)]
    public override partial Regex Considering { get; }

    [GeneratedRegex(@"^\s*,?\s*et\s+(?:en\s+(?:application|vertu|exécution)\s+de|conformément\s+à)\s+(?:celles?-ci|cette\s+(?:circulaire|dernière)|ces\s+(?:circulaires|dernières)|ladite\s+circulaire)", Options)]
    public override partial Regex UnderIt { get; }

    [GeneratedRegex($@"(?<!\b(?:ne|n['’])\s*)\b{Doing}(?:(?:\s*,\s*|\s+et\s+)(?:elle\s+)?{Doing})*{Adverb}\s*:?\s*$", Options)]
    public override partial Regex Does { get; }

    [GeneratedRegex($@"^\s*,?\s*(?:qu(?:['’]elle|e\s+la\s+présente\s+circulaire)\s+{Doing}(?:\s+et\s+{Doing})*|et\s+(?:{Doing}\s+(?:elles?|celles?-ci)|l(?:a|es)\s+{Doing}))(?=\s*(?:$|[.;,]|et\b))", Options)]
    public override partial Regex ItDoes { get; }

    [GeneratedRegex($@"\b(?:(?:afin|aux\s+fins|à\s+l['’]effet|en\s+vue|désireux|soucieux|décidant)\s+de|pour|souhaitant|désirant)\s+{Meaning}(?:(?:\s*,\s*|\s+et\s+)(?:de\s+)?{Meaning})*{Adverb}\s*$", Options)]
    public override partial Regex Means { get; }

    [GeneratedRegex($@"^(?:\s*,\s*(?:qui|par\s+laquelle|dont)\b[^.;,]*,)?(?:\s+(?:relatives?\s+à|portant|concernant|sur)\b(?:(?!\b(?:qui|dont|que)\b)[^.;,:])*?)?\s*,?\s*(?:(?<one>est)|sont){Adverb}\s+{Done}(?!{ByAnother}){Adverb}(?(amends)|(?=\s*(?:$|[.;,:]|et\b|par\b|à\s+(?:cette|la\s+même|compter|partir|la\s+date)|avec\s+effet|dès\b|le\s+[0-9])))", Options)]
    public override partial Regex IsDone { get; }

    [GeneratedRegex($@"(?:^|[,;:]\s*|\bet\s+)(?<say>(?:est|sont){Adverb}\s+{Done}{Adverb}\s*:?\s*)$", Options)]
    public override partial Regex IsDoneAhead { get; }

    [GeneratedRegex($@"^(?:[^,;:]{{1,80}},\s*)?(?:les\s+{Texts}\s+(?:suivante?s|ci-après|énumérée?s\s+ci-après)\s+sont{Adverb}\s+{Done}{Adverb}|{Self}\s+{Doing}(?:\s+et\s+{Doing})*(?:\s+les\s+{Texts}\s+(?:suivante?s|ci-après))?|sont{Adverb}\s+{Done}{Adverb}(?:\s+les\s+{Texts}\s+(?:suivante?s|ci-après))?)\s*:\s*$", Options)]
    public override partial Regex AreDoneBelow { get; }

    [GeneratedRegex($@"^(?:[^,;:]{{1,80}},\s*)?(?:{Self}|(?<pronoun>elle))\b(?<rest>.*)$", Options | RegexOptions.Singleline)]
    public override partial Regex Subject { get; }

    [GeneratedRegex(@"^(?:[^;:]{1,200},\s*)?le\s+Secrétaire\s+général\b(?<rest>.*)$", Options | RegexOptions.Singleline)]
    public override partial Regex Issuer { get; }

    [GeneratedRegex($@"^(?:(?:(?:[àa]|dès|en|par|de|le|avec|toutefois|de\s+même)\b(?:(?!{Symbol})[^.;:])*,\s*)?|{Self}\b.*(?:,|\bet|,\s+et|laquelle)\s+(?:que\s+)?|.*\b(?:est|sont){Adverb}\s+{Done}{Adverb}\s*,?\s+et\s+)$", Options)]
    public override partial Regex Lead { get; }

    [GeneratedRegex(@"\b(?:qui|dont|(?<!\bdate\s+à\s+)laquelle|lequel|lesquelles|(?<!\b(?:ainsi|telles?)\s+)que|si|s['’]il|lorsqu\w*|quand|jusqu['’]\w*|sans|avant|après)\b", Options)]
    public override partial Regex Turn { get; }

    [GeneratedRegex(@"^\s*,?\s*(?:à\s+l['’]exception|sauf|excepté|hormis|dans\s+la\s+mesure|en\s+partie|partiellement|en\s+ce\s+qui|pour\s+ce\s+qui|en\s+tant\s+qu)", Options)]
    public override partial Regex Except { get; }
}
