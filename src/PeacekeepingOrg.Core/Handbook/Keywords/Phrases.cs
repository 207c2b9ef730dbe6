using PeacekeepingOrg.Core.Search;

namespace PeacekeepingOrg.Core.Handbook.Keywords;

/// <summary>
/// Finds the noun phrases of texts without a grammar: two to four words that carry meaning, joined by nothing or by «de», «à la», «aux», "of" …, that
/// come back in a few attributions. None is a verb by its ending (in English: the first word of all, or one in -ing) or a word of every text; in French the first is no adjective, the
/// last no participle.
/// </summary>
internal static class Phrases
{
    private const int MostWords = 4;

    private static readonly HashSet<string> s_links = [.. "de d du des a au aux en".Split(' ')];
    private static readonly HashSet<string> s_englishLinks = [.. "of".Split(' ')];
    private static readonly HashSet<string> s_articles = [.. "la l les".Split(' ')];
    private static readonly string[] s_adjectives = ["aire", "aires", "al", "ale", "ales", "aux", "ifs", "ive", "ives", "able", "ables", "ible", "ibles", "iques", "elle", "elles"];

    /// <summary>Words that open or close no useful term: of every text, or of its prose only.</summary>
    private static readonly HashSet<string> s_weak =
    [
        .. ("activite aspect assurer autre autorite cadre cas ce certain chaque ci chef compte concerne concernant condition conduit conduite conduites conforme "
            + "conformement consultation contact cours date demande demarche dessus different differente disposition domaine effet element ensemble etablissement "
            + "etroit etroite etroitement exercice facon fin fois general generale genre groupe hors idee interesse interet intermediaire ligne lie liee lien lieu mandat "
            + "matiere membre mesure mieux moment moyen multiple necessaire necessite nom nombreux notamment nouveau nouvelle objectif objet occasion oeuvre "
            + "ordre organe organisme orientation part partie partenaire pendant permanence personne place plan plus point possible present principal principale "
            + "priorite probleme processus produit propre propos qualite question quotidien rapport regard relatif relative relevant respectif responsabilite "
            + "responsable resultat role selon sein service situation soin sorte suite sujet tache telle tel terme tout toute toutes tous traitant travail travaux type unite utile "
            + "utilisation vers vigueur voie vue besoin aide appui avis conseil direction lui afin application elaboration participation cooperation coordination "
            + "celui celle ceux leurs si il elle y qui que dont ainsi comme entre par pour dans sur sous avec sans ou mise mettre ne pas se son sa ses leur non lorsque "
            + "faisant fait faire est etre ont sont soit siege notre egalement conjointement regulierement immediatement rapidement directement eventuellement "
            + "specialise specialisee approprie appropriee pertinent pertinente divers diverse liees connexe etant ayant donne donnee prevu nation unie "
            + "grace actif active effectif effective axe visant particulier plusieurs departement secretaire adjoint bureau division section maintien paix operation mission").Split(' '),
    ];

    /// <summary>The same in English.</summary>
    private static readonly HashSet<string> s_englishWeak =
    [
        .. ("including particular regard respect relation relevant other others related all any each such well appropriate required request basis matter issue "
            + "question activity area field within through under upon between among across during coordination cooperation consultation accordance order "
            + "department division section office unit director chief head secretary general under assistant their its those these that which who whom whose has have "
            + "been being were was does not also both same new own various overall necessary respective concerned follow following").Split(' '),
    ];

    /// <summary>Phrases as first written, with the attributions they stand in.</summary>
    public static IReadOnlyList<(string Term, IReadOnlyList<string> Words)> In(IndexedAttributions attributions, int most)
    {
        var found = new Dictionary<string, (string Term, HashSet<string> Places)>();
        foreach (var (attribution, text) in attributions.All)
            for (var first = 0; first < text.Words.Count; first++)
                foreach (var last in attribution.Language == "en" ? EnglishEnds(text, first) : Ends(text, first))
                {
                    var key = string.Join(' ', text.Words.Skip(first).Take(last - first + 1));
                    if (!found.TryGetValue(key, out var phrase))
                        found[key] = phrase = (text.Between(first, last), []);
                    phrase.Places.Add(attribution.Key);
                }

        var kept = found.Where(f => f.Value.Places.Count >= 2 && f.Value.Places.Count <= most).ToList();
        // What only ever stands inside a longer term is no term of its own.
        return
        [
            .. kept.Where(f => !kept.Any(other => other.Key != f.Key && $" {other.Key} ".Contains($" {f.Key} ", StringComparison.Ordinal) && other.Value.Places.SetEquals(f.Value.Places)))
                .OrderBy(f => f.Key, StringComparer.Ordinal)
                .Select(f => (f.Value.Term, (IReadOnlyList<string>)f.Key.Split(' '))),
        ];
    }

    private static IEnumerable<int> Ends(IndexedText text, int first)
    {
        if (!Bears(text, first) || IsAdjective(text.Between(first, first)) || IsParticiple(text.Between(first, first)))
            yield break;
        var (meaning, isLinked) = (1, false);
        for (var at = first; text.Joins(at) && meaning < MostWords;)
        {
            at++;
            if (s_links.Contains(text.Tokens[at].Term) || (isLinked && s_articles.Contains(text.Tokens[at].Term)))
            {
                isLinked = true;
                continue;
            }

            if (!Bears(text, at))
                yield break;
            (meaning, isLinked) = (meaning + 1, false);
            if (!IsParticiple(text.Between(at, at)))
                yield return at;
        }
    }

    private static IEnumerable<int> EnglishEnds(IndexedText text, int first)
    {
        // An item begins with what is done.
        if (first == 0 || !BearsInEnglish(text, first))
            yield break;
        var meaning = 1;
        for (var at = first; text.Joins(at) && meaning < MostWords;)
        {
            at++;
            if (s_englishLinks.Contains(text.Tokens[at].Term))
                continue;
            if (!BearsInEnglish(text, at))
                yield break;
            meaning++;
            if (!text.Tokens[at].Term.EndsWith("ed", StringComparison.Ordinal))
                yield return at;
        }
    }

    private static bool BearsInEnglish(IndexedText text, int at)
    {
        var (term, word) = (text.Tokens[at].Term, text.Words[at]);
        return word.Length > 2 && !Analysis.IsStopWord(term) && !s_englishWeak.Contains(term) && !s_englishWeak.Contains(word)
            && !term.EndsWith("ing", StringComparison.Ordinal) && !term.EndsWith("ly", StringComparison.Ordinal) && !term.Any(char.IsDigit);
    }

    private static bool Bears(IndexedText text, int at)
    {
        var (term, word) = (text.Tokens[at].Term, text.Words[at]);
        return word.Length > 2 && !Analysis.IsStopWord(term) && !s_weak.Contains(term) && !s_weak.Contains(word) && !IsVerb(term) && !term.Any(char.IsDigit);
    }

    private static bool IsAdjective(string word) =>
        word is not "politiques" and not "pratiques" && s_adjectives.Any(ending => word.EndsWith(ending, StringComparison.Ordinal));

    /// <summary>«chargées», «intégré», but not «sécurité», «sûreté».</summary>
    private static bool IsParticiple(string word) =>
        word.TrimEnd('s') is var stem && (stem.EndsWith("ée", StringComparison.Ordinal) || (stem.EndsWith('é') && !stem.EndsWith("té", StringComparison.Ordinal)))
        && stem is not "armée" and not "durée";

    private static bool IsVerb(string term) =>
        term.Length > 3 && (term.EndsWith("er", StringComparison.Ordinal) && term is not "chantier" and not "dossier" and not "financier" and not "policier"
            || term.EndsWith("ir", StringComparison.Ordinal) || term.EndsWith("dre", StringComparison.Ordinal) || term.EndsWith("oir", StringComparison.Ordinal)
            || term.EndsWith("uire", StringComparison.Ordinal) || term.EndsWith("ettre", StringComparison.Ordinal) || term.EndsWith("ivre", StringComparison.Ordinal));
}
