using System.Text.RegularExpressions;

namespace PeacekeepingOrg.Core.Bulletins;

/// <summary>Tells by their words brackets that an editor has put in from those of who drafted the text.</summary>
internal static partial class EditorsWords
{
    /// <summary>Whether the words, brackets included, are an editor's.</summary>
    public static bool Are(string words) =>
        First().IsMatch(words) || Signed().IsMatch(words)
        || ((WhatBecame().IsMatch(words) || WhatHappened().IsMatch(words)) && DateOrSymbol().IsMatch(words))
        || (WhatBecame().IsMatch(words) && ByWhom().IsMatch(words));

    // «temporarily», as «now»: a text that is in force does not tell how long what it says will last, but a reader of it may.
    [GeneratedRegex("""
        ^\[\s*(?:
            remplacée?s?|abrogée?s?|annulée?s?|modifiée?s?|supprimée?s?|amendée?s?|rectifiée?s?|complétée?s?|ajoutée?s?|insérée?s?|renommée?s?|rebaptisée?s?|devenue?s?
            |caduc|caduque|sans\s+objet|désormais|aujourd.hui|anciennement|provisoirement|temporairement|n['’]est\s+plus|n\.?\s?d\.?\s?l\.?\s?r|voir|cf|nota|notes?|titre\s+modifié
            |superseded|replaced|repealed|abolished|deleted|amended|cancell?ed|revoked|rescinded|discontinued|withdrawn|renamed|retitled|added|inserted|corrected
            |obsolete|reserved|now|formerly|temporarily|no\s+longer|see|editors?|editorial|title\s+changed|as\s+(?:amended|corrected)
        )(?![\p{L}\p{Nd}])
        """, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex First();

    /// <summary>«… – Ed.]», «… (NDLR)]».</summary>
    [GeneratedRegex(@"(?<!\p{L})(?:Eds?\.|[EÉ]d\.|N\.?\s?[Dd]\.?\s?[Ll]\.?\s?[Rr]\.?)\s*\)?\s*\]$")]
    private static partial Regex Signed();

    /// <summary>What is done to a text and to what it names, and said by nobody but who has it before him.</summary>
    [GeneratedRegex(@"\b(?:remplac|abrog|annul|supprim|modifi|rectifi|renomm|rebaptis|ajout(?:é|ait)|insér(?:é|ait)|supersed|replac|repeal|abolish|delet|amend|correct(?:ed|s)\b|revok|rescind|renam|added|inserted|chang|deven|discontinu|known\s+as)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex WhatBecame();

    /// <summary>What happens to units and to people, of which a text tells too: an editor who does so begins with it.</summary>
    [GeneratedRegex(@"^\[\s*(?:transféré|déplacé|installé|nommé|créé|établi|fermé|dissou|transferred|moved|relocated|appointed|created|established|closed|dissolved|merged|fusionné)(?:e?s?|tes?)(?!\p{L})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex WhatHappened();

    [GeneratedRegex(@"\b(?:[12][0-9]{3}|[A-Z]{1,4}/[A-Z0-9]+/[0-9]+)\b")]
    private static partial Regex DateOrSymbol();

    [GeneratedRegex(@"\b(?:by|in|with)\s+(?:an?|the)\s+(?:\p{L}+\s+)?(?:amendment|corrigendum|revision|editors?)\b|\bpar\s+(?:une?\s+|l['’]|les?\s+|la\s+)(?:amendement|rectificatif|révision|modification|éditeurs?|éditrices?|rédaction)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ByWhom();
}
