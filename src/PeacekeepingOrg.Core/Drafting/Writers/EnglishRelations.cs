using System.Text.RegularExpressions;

namespace PeacekeepingOrg.Core.Drafting.Writers;

/// <summary>The English ones.</summary>
internal sealed partial class EnglishRelations : RelationWords
{
    private const string Noun = @"(?:(?:the|his|her|its|both|two|three)\s+)?(?:Secretary-General['’]s\s+)?(?:(?:bulletins?|administrative\s+instructions?|information\s+circulars?|documents?)\s+)?(?:of\s+the\s+Secretary-General\s+)?(?:(?:numbered|symbol)\s+)?";
    private const string Part = @"(?<part>(?:the\s+)?(?:sections?|chapters?|articles?|paragraphs?|annex(?:es)?|parts?|titles?)\b(?:[^.;:,]|[.,](?=\s*[0-9])){0,40}?\s+(?:of|to)\s+)";
    private const string Changed = "(?:amended|revised|modified|corrected|supplemented|replaced|superseded)";
    private const string Aside = $@"(?<change>(?:as\s+)?(?:(?:last|further|subsequently|first|previously)\s+)?{Changed}(?:\s+and\s+{Changed})?\s+by\s+{Noun}(?<aside>{Symbol})(?:\s+and\s+{Noun}(?<aside>{Symbol}))*)";
    private const string Tail = $@"(?:[\s,(]*(?:(?:of|dated)\s+{Date}|of\s+the\s+Secretary-General|(?:(?:entitled|titled|under\s+the\s+title|on)\s+)?□+|{Aside}|as\s+{Changed}(?!\s+by)|and\s+(?:Corr|Add|Amend|Rev)\.\s*[0-9]+)\)?)*";
    private const string Document = $@"(?<named>{Part}?{Noun}(?<doc>{Symbol})){Tail}";

    private const string Made = @"(?:created|established|set\s+up|constituted|organized|defined|provided|provided\s+for|issued|adopted|made|set\s+out|described)";
    private const string Adverb = @"(?:\s*,?\s+(?:hereby|accordingly|also|therefore|thereby|thus|consequently|further|now|on\s+(?:that|the\s+same)\s+date|(?:with\s+effect\s+)?from\s+(?:that|the\s+same)\s+date|as\s+of\s+(?:that|the\s+same)\s+date|as\s+follows|by\s+(?:the\s+present|this)\s+bulletin),?)*";
    private const string Together = @"(?:in\s+conjunction|together|jointly|concurrently|along)\s+with|alongside";
    private const string Doing = $@"(?:(?<complements>supplements|complements|shall\s+(?:supplement|complement)|is\s+supplementary\s+to|(?:shall\s+(?:apply|be\s+applied)|applies|is\s+to\s+(?:apply|be\s+applied)|(?:is\s+to|shall|should|must)\s+be\s+read|is\s+read)\s+(?:{Together}))|(?<amends>amends|modifies|revises|shall\s+amend)|(?<abolishes>supersedes|replaces|abolishes|rescinds|cancels|revokes|repeals|shall\s+(?:supersede|replace|abolish|rescind|cancel|revoke|repeal)))";
    private const string Meaning = "(?:(?<complements>(?:supplement|complement)(?:ing)?)|(?<amends>amend(?:ing)?|modify(?:ing)?|revis(?:e|ing))|(?<abolishes>replac(?:e|ing)|supersed(?:e|ing)|abolish(?:ing)?|rescind(?:ing)?|repeal(?:ing)?))";
    private const string Abolished = "(?<abolishes>abolished|superseded|rescinded|cancell?ed|revoked|repealed|replaced|withdrawn|annulled)";
    private const string Done = $@"(?:{Abolished}(?:\s+and\s+(?:superseded|cancell?ed|replaced|withdrawn))?|(?<amends>amended|modified|revised)|(?<deletes>deleted))";
    private const string ByAnother = @"\s+by\s+(?!the\s+present|this\b|the\s+following|(?:the\s+)?(?:deleti|additi|inserti|replac|substitut|add)\w+)";
    private const string Self = @"(?<self>(?:the\s+present|this)\s+bulletin)";
    private const string Texts = @"(?:(?:Secretary-General['’]s\s+)?(?:bulletins|documents|texts|administrative\s+instructions|issuances))";

    [GeneratedRegex($@"{Document}(?:(?:\s*,\s*(?:and\s+)?|\s+and\s+|\s*,?\s+as\s+well\s+as\s+|\s*,?\s+together\s+with\s+)(?:(?:with|of|to)\s+)?{Document})*", Options)]
    public override partial Regex Documents { get; }

    [GeneratedRegex($@"(?<!\b{Made}\s+)\b(?:pursuant\s+to|under|in\s+(?:accordance|conformity)\s+with|in\s+(?:application|pursuance|implementation)\s+of|by\s+virtue\s+of)(?:\s+(?:the\s+)?(?:provisions|terms)\s+of)?(?:\s(?:(?!\b(?:which|that|who)\b|{Symbol})[^.;:])*\band\s+(?:to|with|of)|\s(?:(?!\b(?:which|that|who)\b|{Symbol})[^.;:,])*\band)?\s*$", Options)]
    public override partial Regex Under { get; }

    [GeneratedRegex(@"\b(?:having\s+regard\s+to|considering)\s+$", Options)]
    public override partial Regex Considering { get; }

    [GeneratedRegex(@"^\s*,?\s*and\s+(?:pursuant\s+(?:thereto|to\s+(?:it|them|that\s+bulletin))|in\s+accordance\s+(?:therewith|with\s+(?:it|them|that\s+bulletin)))", Options)]
    public override partial Regex UnderIt { get; }

    [GeneratedRegex($@"(?<!\bnot\s+(?:hereby\s+)?)\b{Doing}(?:(?:\s*,\s*|\s+and\s+)(?:(?:it|hereby)\s+)?{Doing})*{Adverb}\s*:?\s*$", Options)]
    public override partial Regex Does { get; }

    [GeneratedRegex($@"^\s*,?\s*(?:which\s+(?:it|the\s+present\s+bulletin|this\s+bulletin)\s+(?:hereby\s+)?{Doing}(?:\s+and\s+{Doing})*|and\s+{Doing}\s+(?:it|them))(?=\s*(?:$|[.;,]|and\b))", Options)]
    public override partial Regex ItDoes { get; }

    [GeneratedRegex($@"\b(?:in\s+order\s+to|so\s+as\s+to|for\s+the\s+purposes?\s+of|with\s+a\s+view\s+to|wishing\s+to|desiring\s+to|deciding\s+to)\s+(?:further\s+)?{Meaning}(?:\s+and\s+{Meaning})*{Adverb}\s*$", Options)]
    public override partial Regex Means { get; }

    [GeneratedRegex($@"^(?:\s*,\s*(?:which|by\s+which)\b[^.;,]*,)?(?:\s+(?:on|concerning|relating\s+to|regarding|establishing)\b(?:(?!\b(?:which(?!\s+date)|that(?!\s+(?:date|bulletin))|who|whose)\b)[^.;,:])*?)?\s*,?\s*(?:(?<one>is)|are){Adverb}\s+{Done}(?!{ByAnother}){Adverb}(?(amends)|(?=\s*(?:$|[.;,:]|and\b|by\b|on\b|from\b|as\s+of\b|as\s+from\b|with\s+effect\b|upon\b)))", Options)]
    public override partial Regex IsDone { get; }

    [GeneratedRegex($@"(?:^|[,;:]\s*|\band\s+)(?<say>(?:(?:hereby|also)\s+)?{Done}{Adverb}\s+(?:is|are)\s*:?\s*)$", Options)]
    public override partial Regex IsDoneAhead { get; }

    [GeneratedRegex($@"^(?:[^,;:]{{1,80}},\s*)?(?:the\s+following\s+{Texts}\s+are{Adverb}\s+{Done}{Adverb}|{Self}\s+(?:hereby\s+)?{Doing}(?:\s+and\s+{Doing})*(?:\s+the\s+following(?:\s+{Texts})?)?)\s*:\s*$", Options)]
    public override partial Regex AreDoneBelow { get; }

    [GeneratedRegex($@"^(?:[^,;:]{{1,80}},\s*)?(?:{Self}|(?<pronoun>it))\b(?<rest>.*)$", Options | RegexOptions.Singleline)]
    public override partial Regex Subject { get; }

    [GeneratedRegex(@"^(?:[^;:]{1,200},\s*)?the\s+Secretary-General\b(?<rest>(?!['’]).*)$", Options | RegexOptions.Singleline)]
    public override partial Regex Issuer { get; }

    [GeneratedRegex($@"^(?:(?:(?:with|from|as|on|upon|accordingly|consequently|by|in|at|effective|however)\b(?:(?!{Symbol})[^.;:])*,\s*)?|{Self}\b.*(?:,|\band|,\s+and|on\s+which\s+date|,\s+whereupon)\s+|.*\b(?:is|are){Adverb}\s+{Done}{Adverb}\s*,?\s+and\s+)$", Options)]
    public override partial Regex Lead { get; }

    [GeneratedRegex(@"\b(?:which(?!\s+date)|that(?!\s+(?:date|bulletin))|who|whose|whom|if|unless|until|when|once|before|after|without|provided)\b", Options)]
    public override partial Regex Turn { get; }

    [GeneratedRegex(@"^\s*,?\s*(?:except|save|other\s+than|insofar|in\s+so\s+far|to\s+the\s+extent|in\s+part|partly|with\s+the\s+exception|as\s+regards|with\s+respect|with\s+regard)", Options)]
    public override partial Regex Except { get; }
}
