using System.Text.RegularExpressions;
using PeacekeepingOrg.Core.Structure.Units;

namespace PeacekeepingOrg.Core.Drafting.Tongues;

/// <summary>How French bulletins name units and posts: the word for what it is, then what it is for.</summary>
internal sealed partial class French
{
    private const string UnitWords = @"Départements?|Bureaux|Bureau|Cabinets?|Secrétariats?|Sous-divisions?|Divisions?|Services?|Sections?|Sous-sections?|Groupes?|Cellules?|Équipes?|Centres?|Directions?|Antennes?|Forces?|Salles?|Laboratoires?|Pôles?|Unités?|Bibliothèques?|Instituts?|Observatoires?|Greffes?|Écoles?|Académies?|Ateliers?|Missions?|Office|Bases?|Entités?";

    // «du (de la)», «Directeur(trice)»: the feminine beside the masculine.
    private const string Bracketed = @"\((?:de la|du|la|le|à la|au|e|fe|trice|rice|ère|ive|se|ales?|e?s)\)";

    // Bodies, not units: «groupe de travail», «groupe d’experts».
    private const string NoUnit = @"(?! (?:de travail|d'experts|directeur|consultatif|de contact|d'étude|de haut niveau|interinstitutions|des 77|d'affectation|permanentes?|politiques? spéciales?|de maintien|d'enquête))(?!(?<=missions?) d'appui (?:aux|des))";

    private const string PostWords = @"Sous-Secrétaires?|Secrétaires?|Directeurs?|Directrices?|Cheffes?|Chefs?|Conseillers?|Conseillères?|Coordonnateurs?|Coordonnatrices?|Coordinateurs?|Coordinatrices?|Administrateurs?|Administratrices?|Responsables?|Assistante?s?|Hauts?-Représentants?|Hautes?-Représentantes?|Hauts?-Commissaires?|Représentante?s?|Envoyée?s?|Spécialistes?|Fonctionnaires?|Archivistes?|Animateurs?|Animatrices?|Greffi(?:er|ère)s?|Commissaires?|Inspect(?:eur|rice)s?|Médiat(?:eur|rice)s?|Contrôleu(?:r|se)s?|Trésori(?:er|ère)s?|Statisticiens?|Statisticiennes?|Rapporteu(?:r|se)s?|Procureure?s?|Bibliothécaires?|Ingénieure?s?|Juristes?|Porte-parole|Recteurs?|Rectrices?|Vérificat(?:eur|rice)s?|Médecins?-chefs?|Médecins?|Ombudsman|Architectes?|Attachée?s?|Déléguée?s?|Commandante?s?|Président(?:e)?|Vice-Président(?:e)?|Économistes?|Conservat(?:eur|rice)s?|Interprètes?|Traduct(?:eur|rice)s?|Réviseure?s?|Infirmi(?:er|ère)s?|Psychologues?|Géographes?|Cartographes?|Auditeurs?|Auditrices?|Gestionnaires?|Chargée?s? de (?:mission|programme|projet|liaison)s?|Superviseure?s?|Jurisconsulte";

    private const string PostModifiers = @"générale?s?|généraux|adjointe?s?|exécuti(?:f|ve)s?|spéciale?s?|spéciaux|principale?s?|principaux|hors classe|associée?s?|régiona(?:l|le|ux|les)|techniques?|supérieure?s?|permanente?s?|déléguée?s?|en chef|de cabinet|d'équipe|d'état-major|militaires?|juridiques?|scientifiques?|médical|médicale|politiques?|(?-i:(?:de|du) (?:section|service|groupe|division|bureau|cellule)(?!\p{L}))";

    [GeneratedRegex($@"\G(?<lead>(?:(?:du|de la|de l'|des|au|aux|à la|à l'|de|d'|à) ?)?(?:l[ea] \(l[ea]\) |\(à la\) |\(de la\) |l[ae] \p{{L}}+ ou l[ae] |(?<indef2>une? \p{{L}}+ ou une? )|de la \p{{L}}+ ou du |du \p{{L}}+ ou de la |(?<each>chaque|chacune? des|chacune? de ces|chacune? de|tou(?:s|tes) les) |(?<indef>une?(?:\([ne]\))?) |un\(e\) |(?<def>l'|l[ea] |les |ces |cette |cet |ce |sa |son |ses |leurs? ))?)(?:(?<count>deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze) )?(?:autres? |mêmes? |principa(?:l|le|ux|les) |petite?s? |nouve(?:au|lle|aux|lles) )?(?:(?<unit>{UnitWords}){NoUnit}|(?<post>(?:{PostWords})(?:\(\p{{L}}+\)s?)?(?: ou l[ea] \p{{L}}+)?(?: (?:{PostModifiers})(?:\(\p{{L}}+\))?)*))(?![\p{{L}}\p{{N}}'-]|\(\p{{L}}+\))", Options, Limits.RegexMilliseconds)]
    private static partial Regex MentionPattern();

    [GeneratedRegex(@"\G(?<lead>(?:(?:du|de la|de l'|des|de|d') ?)?(?:l[ea] \(l[ea]\) |un\(e\) |(?<indef>une?) |(?<def>l'|l[ea] ))?)(?<post>\p{L}[\p{L}-]+(?:\(\p{L}+\))?(?: (?:" + PostModifiers + @")(?:\(\p{L}+\))?)*)(?![\p{L}\p{N}'-])", Options, Limits.RegexMilliseconds)]
    private static partial Regex AnyPostPattern();

    [GeneratedRegex(@"\G ?(?:(?<sep>,|et|ainsi que)(?= |$))?,? ?(?:(?<prep>(?:du|de la) \((?:du|de la)\) |(?:au|à la) \((?:au|à la)\) |de la |de l'|du |des |d'une? |de |d'|à la |à l'|aux |au |à |(?:pour|contre|entre) (?:la |le |les |l')?|en (?!l'|son|sa |leur|cas|coordination|liaison|matière|vertu|application|collaboration|concertation|consultation|étroite|ce |outre|particulier|tant|vue|faveur|fonction|raison)|(?:chargé(?:e|\(e\))?s?|responsables?) (?:de la |de l'|du |des |d'une? |de |d'))|(?<art>la |le |les |l'))?(?<word>[\p{L}\p{N}]+(?:[./-][\p{L}\p{N}]+)*'?(?:\(\p{L}+\))?)", Options, Limits.RegexMilliseconds)]
    private static partial Regex ChainStep();

    private const string FunctionVerbs = @"(?:assur|coordonn|gèr|donn|exerc|particip|veill|aid|prêt|conseill|dirig|supervis|représent|prépar|élabor|publi|form|collabor|travaill|constitu|dispos|exécut|administr|organis|contribu|facilit|remplac|second|assist|présid|comport|regroup|effectu|analys|évalu|rédig|recueill|communiqu|contrôl|vérifi|examin|adress|appliqu|favoris|encourag|offr|mobilis|trait|recrut|achèt|négoci|conserv|calcul|diffus|surveill|accompagn|propos|procèd|consult|trouv)(?:e|ent)";

    [GeneratedRegex($@"^(?:est|sont|sera|seront|était|qui|que|dont|où|lequel|laquelle|ci-après|sur|sous|par|avec|dans|lors|selon|comme|afin|ou|ni|mais|si|s'|lorsque|quand|tout|toute|toutes|tous|chacune?|chaque|une?|deux|trois|quatre|cinq|six|sept|son|sa|ses|leurs?|ce|cette|ces|ils?|elles?|se|y|n'|ne|pas|plus|notamment|directement|également|conjointement|immédiatement|relève(?:nt)?|relevant|rend|rendent|comprend|comprennent|compose|composent|a|ont|fournit|fournissent|établit|établissent|suit|suivent|appuie|appuient|tient|tiennent|prend|prennent|fait|font|peut|peuvent|doit|doivent|met|mettent|reçoit|reçoivent|supplée|répond|répondent|entretient|entretiennent|agit|agissant|située?s?|sise?s?|placée?s?|dénommée?s?|tels?|telles?|sert|servent|visée?s?|concernée?s?|compétente?s?|susmentionnée?s?|respectifs?|respectives?|décrite?s?|suivante?s?|mentionnée?s?|en|concourt|maintient|étant|ayant)$", Options, Limits.RegexMilliseconds)]
    private static partial Regex Stop();

    // «du contrôle», «de la forme» are nouns; «contrôle» and «forme» after a name are verbs.
    [GeneratedRegex($"^{FunctionVerbs}$", Options)]
    private static partial Regex StopVerb();

    [GeneratedRegex($@"^(?:(?:{UnitWords}){NoUnit}|(?<post>{PostWords}))(?![\p{{L}}\p{{N}}'-])", Options, Limits.RegexMilliseconds)]
    private static partial Regex HeadAhead();

    [GeneratedRegex(@"\bunités (?:administratives|fonctionnelles)|\bunités?$", Options, Limits.RegexMilliseconds)]
    private static partial Regex GenericUnits();

    [GeneratedRegex(@"^(?:équipes?|unités?|cellules?|antennes?|écoles?|académies?|ateliers?)$", Options, Limits.RegexMilliseconds)]
    private static partial Regex Elided();

    public override UnitKind? KindOf(string head) => Plain.Key(head).Split(' ')[0] switch
    {
        "département" => UnitKind.Department,
        "bureau" or "bureal" or "cabinet" or "office" => UnitKind.Office,
        "secrétariat" => UnitKind.Secretariat,
        "division" => UnitKind.Division,
        "section" => UnitKind.Section,
        "service" => UnitKind.Service,
        "groupe" or "cellule" or "unité" or "salle" => UnitKind.Unit,
        "équipe" => UnitKind.Team,
        "centre" => UnitKind.Centre,
        "force" => UnitKind.Capacity,
        "antenne" => UnitKind.Branch,
        "direction" => UnitKind.Directorate,
        _ => null,
    };

    public override bool IsBareRole(string head) => BareRole().IsMatch(head);

    [GeneratedRegex(@"^(?:la cheffe ou le )?(?:chef|cheffe|directeur|directrice|responsable|coordonnateur|coordonnatrice|animateur|animatrice|fonctionnaire)s?(?:\(\p{L}+\))?(?: ou l[ea] \p{L}+)?(?: adjointe?s?)?$", Options, Limits.RegexMilliseconds)]
    private static partial Regex BareRole();

    public override string WithoutGenericUnit(string words) => GenericUnitAfterRole().Replace(words, "");

    public override string? GenericUnitOf(string head) => GenericUnit().Match(head) is { Success: true } match ? Plain.Key(match.Groups["unit"].Value) : null;

    [GeneratedRegex(@" (?:de |du |d')(?<unit>sections?|services?|groupes?|divisions?|bureaux?|cellules?|équipes?)$", Options, Limits.RegexMilliseconds)]
    private static partial Regex GenericUnit();

    [GeneratedRegex(@" (?:de|du) (?:section|service|groupe|division|bureau|cellule)$", Options, Limits.RegexMilliseconds)]
    private static partial Regex GenericUnitAfterRole();

    public override string TitleOf(string head, DraftUnit unit)
    {
        var word = unit.Name.Split(' ')[0];
        var article = unit.IsUnnamed && unit.Name.Split(' ')[0].EndsWith('s') ? "des "
            : char.ToLowerInvariant(Plain.Of(word)[0]) is 'é' or 'a' or 'u' or 'e' or 'o' or 'i' ? "de l’"
            : Feminine().IsMatch(word) ? "de la " : "du ";
        return $"{Capital(WithoutGenericUnit(head))} {article}{unit.Name}";
    }

    public override bool MayBePerson(string clause, DraftUnit unit, DraftPost head) =>
        !clause.StartsWith("Elle", StringComparison.Ordinal) || !Feminine().IsMatch(unit.Name.Split(' ')[0]) || FeminineTitle().IsMatch(head.Title);

    [GeneratedRegex(@"^(?:\p{L}+(?:trice|ère)|Cheffe|Secrétaire générale|Sous-Secrétaire générale|Secrétaire exécutive|Haute-\w+)\b(?!\()", Options, Limits.RegexMilliseconds)]
    private static partial Regex FeminineTitle();

    [GeneratedRegex(@"^(?:Division|Sous-division|Section|Sous-section|Cellule|Direction|Antenne|Force|Salle|Bibliothèque|Base|Équipe|Unité|Mission|École|Académie)$", Options, Limits.RegexMilliseconds)]
    private static partial Regex Feminine();

    public override Mention? MentionAt(string plain, int at, NameList names, bool anyPost = false)
    {
        var match = MentionPattern().Match(plain, at);
        if (!match.Success || (!match.Groups["post"].Success && match.Groups["unit"].Value is var unit && IsNoise(unit, match)))
        {
            if (!anyPost)
                return null;
            match = AnyPostPattern().Match(plain, at);
            if (!match.Success || Stop().IsMatch(match.Groups["post"].Value))
                return null;
        }

        // «Groupe directeur»: a small letter and no article is no post.
        if (!anyPost && match.Groups["post"].Success && match.Groups["lead"].Length == 0 && !match.Groups["count"].Success && char.IsLower(match.Groups["post"].Value[0]))
            return null;
        var isUnit = match.Groups["unit"].Success;
        var head = match.Groups[isUnit ? "unit" : "post"];
        var nameStart = head.Index;
        var plural = IsPlural(head.Value, match.Groups["lead"].Value, match.Groups["count"].Success);
        var also = new List<Mention>();
        var (end, of) = isUnit ? (UnitEnd(plain, head, names), null) : PostEnd(plain, head, names, plural);
        if (of is { IsUnit: true } && plural)
        {
            // «les chefs de la Section A et de la Section B»
            while (AndOf().Match(plain, end) is { Success: true } and && MentionAt(plain, and.Index + and.Length, names) is { IsUnit: true, IsShort: false } next)
            {
                also.Add(next);
                end = next.End;
            }
        }

        var words = plain[nameStart..end];
        if (isUnit && GenericUnits().IsMatch(words) && !match.Groups["count"].Success)
            return null;
        var each = match.Groups["each"].Success;
        var indefinite = match.Groups["indef"].Success || match.Groups["indef2"].Success || match.Groups["lead"].Value.Contains("un(e)", StringComparison.OrdinalIgnoreCase)
            || (match.Groups["count"].Success && !match.Groups["def"].Success && !LeadIsPlural(match.Groups["lead"].Value));
        return new Mention(at, nameStart, end, isUnit, head.Value, words)
        {
            Of = of,
            AlsoOf = also,
            Reach = each ? Reach.Each : indefinite ? Reach.Indefinite : Reach.Definite,
            IsPlural = !each && plural,
            Count = match.Groups["count"].Success ? Number(match.Groups["count"].Value, Numbers) : null,
        };

        // «services» and «missions» in running text are no units; «forces» are not the Force.
        static bool IsNoise(string unit, Match match) => char.IsLower(unit, 0)
            && (unit.ToLowerInvariant() is "force" or "forces" or "mission" or "missions" or "direction" or "office" or "école" or "institut" or "bibliothèque" or "salle" or "directions"
                || (unit.ToLowerInvariant() is "service" or "services" && match.Groups["lead"].Length == 0 && !match.Groups["count"].Success));
    }

    [GeneratedRegex(@"\G(?:, | et )(?=(?:du|de la|de l') ?\p{Lu}|des (?:services|sections|groupes|divisions|unités|équipes|bureaux) )", RegexOptions.CultureInvariant, Limits.RegexMilliseconds)]
    private static partial Regex AndOf();

    public override IReadOnlyList<string> UnitSingulars(Mention plural)
    {
        var parts = Coordinated().Split(plural.Complement);
        return parts.Length < 2 || !plural.IsProper ? [] : [.. parts.Select(part => $"{Singular(plural.Head)} {part}")];
    }

    private static bool LeadIsPlural(string lead) => Plural().IsMatch(lead);

    private static bool IsPlural(string head, string lead, bool counted) =>
        counted || LeadIsPlural(lead) || (head.Split(' ')[0] is var first && (first.EndsWith('s') || first.EndsWith('x')) && !first.Equals("hors", StringComparison.Ordinal)
            && (lead.Length == 0 || Plural().IsMatch(lead) || lead.Trim() is "de" or "d'"));

    [GeneratedRegex(@"^(?:des|aux|les|de ces|ces|ses|leurs|de leurs|à ces|de ses)\b", Options, Limits.RegexMilliseconds)]
    private static partial Regex Plural();

    private static int UnitEnd(string plain, Group head, NameList names)
    {
        var known = names.LongestAt(plain, head.Index);
        if (known == head.Length && head.Value is ("Cabinet" or "Secrétariat" or "Bibliothèque" or "Greffe") && !PrepositionAhead().IsMatch(plain, head.Index + known))
            return head.Index + known;
        if (known <= head.Length && OfficeOf().Match(plain, head.Index) is { Success: true } of)
            return of.Index + of.Length;
        return known > head.Length ? head.Index + known : ChainEnd(plain, head.Index + head.Length, freeAdjectives: true);
    }

    // «Bureau de la Directrice», «Cabinet du (de la) Secrétaire général(e) adjoint(e)»
    [GeneratedRegex($@"\G(?:Bureau|Cabinet|Secrétariat) (?:du|de la|de l'|de)(?: \((?:du|de la)\))? ?(?:{PostWords})(?:\(\p{{L}}+\))?(?: (?:{PostModifiers})(?:\(\p{{L}}+\))?)*(?![\p{{L}}'-])(?! (?:à|au|aux|chargé|pour|de|du|des|d')\b)", Options, Limits.RegexMilliseconds)]
    private static partial Regex OfficeOf();

    [GeneratedRegex(@"^Secrétaire général(?:e|\(e\))?$", Options, Limits.RegexMilliseconds)]
    private static partial Regex SecretaryGeneral();

    [GeneratedRegex(@"\G (?:de|du|des|d'|pour|à|au|aux|chargé)", Options, Limits.RegexMilliseconds)]
    private static partial Regex PrepositionAhead();

    private (int End, Mention? Of) PostEnd(string plain, Group head, NameList names, bool plural)
    {
        var afterHead = head.Index + head.Length;
        var known = names.LongestAt(plain, head.Index);
        var knownEnd = known > head.Length ? head.Index + known : 0;

        // «Chef de la Section …», «assistants spéciaux des secrétaires généraux adjoints …»
        if (OfAhead().Match(plain, afterHead) is { Success: true } of
            && MentionAt(plain, of.Index + 1, names) is { } owner && owner.NameStart > of.Index + 2
            && (owner.IsUnit || owner.Start == of.Index + 1) && owner.Start == of.Index + 1)
            return owner.End >= knownEnd ? (owner.End, owner) : (knownEnd, null);
        // There is one «Secrétaire général»; what follows is not part of the title.
        if (SecretaryGeneral().IsMatch(head.Value))
            return (afterHead, null);
        return (knownEnd > 0 ? knownEnd : ChainEnd(plain, afterHead, freeAdjectives: false, plural), null);
    }

    [GeneratedRegex(@"\G (?=(?:du|de la|de l'|des|de chaque|de chacune|de ces|de leurs?|d'une?|de sa|de son|du \(de la\))(?: |(?<=')))", Options, Limits.RegexMilliseconds)]
    private static partial Regex OfAhead();

    /// <summary>Where a name ends that is not known: what it is for, «de … et de …», up to a verb or another name.</summary>
    private static int ChainEnd(string plain, int at, bool freeAdjectives, bool plural = false)
    {
        var (end, family, afterComma, words) = (at, "", 0, 0);
        while (ChainStep().Match(plain, end) is { Success: true } step)
        {
            var (sep, prep, word) = (step.Groups["sep"].Value.ToLowerInvariant(), step.Groups["prep"].Value, step.Groups["word"]);
            if (Stop().IsMatch(word.Value) || (prep.Length == 0 && !step.Groups["art"].Success && StopVerb().IsMatch(word.Value)) || (step.Groups["art"].Success && sep.Length == 0))
                break;
            var ahead = plain[word.Index..Math.Min(plain.Length, word.Index + 60)];
            if (HeadAhead().Match(ahead) is { Success: true } other && (char.IsUpper(word.Value[0]) || prep.Length == 0 || (sep.Length > 0 && other.Groups["post"].Success)))
                break;

            // «Section anglaise», but «Les sections traduisent».
            if (prep.Length == 0 && sep.Length == 0 && char.IsLower(word.Value[0]) && !Adjective().IsMatch(word.Value) && !AdjectiveBefore().IsMatch(plain[..word.Index]))
                break;
            if (sep.Length > 0 && prep.TrimStart() is ['c' or 'r' or 'C', ..])
                break;
            if (sep.Length > 0)
            {
                // Goes on only where the same kind of word does: «des politiques, de l’évaluation et de la formation».
                // Several of a kind may each be for something else: «adjoints aux opérations … et de l’appui …».
                var alike = prep.Length > 0 && (Family(prep) == family || (plural && sep == "et"));
                var pair = sep == "et" && prep.Length == 0 && !step.Groups["art"].Success && words > 0 && (family.Length > 0 || char.IsUpper(word.Value[0]));
                if (family.Length == 0 && !pair || !(alike || pair) || sep == "ainsi que")
                    break;
                if (sep == "," && !CloseLater(plain, step.Index + step.Length))
                    break;
                if (sep == ",")
                    afterComma = end;
                else
                    afterComma = 0;
            }
            else if (prep.Length == 0 && (!freeAdjectives || words > 3))
            {
                if (words is 0 or > 3)
                    break;
            }

            // «adjoint à l’appui opérationnel pour l’exercice …»: what it is for was said.
            if (!freeAdjectives && family.Length > 0 && prep.StartsWith("pour", StringComparison.OrdinalIgnoreCase) && sep.Length == 0 && !plain[..end].EndsWith("Nations Unies", StringComparison.Ordinal))
                break;

            // «conseille l’Office au Comité»
            if (freeAdjectives && family.Length == 0 && words == 0 && prep.StartsWith("au", StringComparison.OrdinalIgnoreCase))
                break;
            if (prep.Length > 0)
                (family, words) = (sep.Length > 0 || family.Length == 0 ? Family(prep) : family, 0);
            words++;
            end = step.Index + step.Length;
        }

        return afterComma > 0 ? afterComma : end;

        static string Family(string prep) => prep.TrimStart() switch
        {
            var p when p.StartsWith('d') => "de",
            var p when p.StartsWith("à", StringComparison.OrdinalIgnoreCase) || p.StartsWith("au", StringComparison.OrdinalIgnoreCase) => "à",
            var p when p.StartsWith("charg", StringComparison.OrdinalIgnoreCase) || p.StartsWith("resp", StringComparison.OrdinalIgnoreCase) => "de",
            _ => "pour",
        };

        static bool CloseLater(string plain, int from) => ClosingEt().IsMatch(plain, from);
    }

    protected override bool NamesSeveral(string title) => SeveralUnits().IsMatch(title);

    [GeneratedRegex($@" et (?:l[ea] |l')?(?:{UnitWords})(?![\p{{L}}'-])", RegexOptions.CultureInvariant, Limits.RegexMilliseconds)]
    private static partial Regex SeveralUnits();

    [GeneratedRegex(@"(?:al|ale|aux|ales|els?|elles?|ifs?|ives?|iques?|aires?|iens?|iennes?|és?|ées?|ais|aises?|ois|oises?|oles?|ains?|aines?|bles?|ants?|antes?|manents?|manentes?|internes?|externes?|communs?|communes?|mixtes?|arabes?|russes?|mobiles?|modernes?|uniques?|iers?|ières?|commun|sûr|eurs?|eures?|ins?|ines?|imes?|ides?|ites?|istes?|euses?)$", Options, Limits.RegexMilliseconds)]
    private static partial Regex Adjective();

    // «meilleures pratiques»: the noun is still to come.
    [GeneratedRegex(@"\b(?:hautes?|hauts?|grande?s?|petite?s?|bonnes?|bons?|nouve(?:au|aux|lle|lles)|jeunes?|meilleure?s?|autres?|libres?|premi(?:er|ère)s?|longs?|longues?|courts?|seconde?s?|vieux|gens|droits?) $", Options, Limits.RegexMilliseconds)]
    private static partial Regex AdjectiveBefore();

    [GeneratedRegex(@"\G[^;.:()]{0,160}? et (?:de|du|des|d'|à|au|aux|pour)", Options, Limits.RegexMilliseconds)]
    private static partial Regex ClosingEt();

    public override IEnumerable<string> SureNames(string plain)
    {
        var names = BeforeVerb().Matches(plain).SelectMany(m => Between().Split(m.Groups["name"].Value)).Select(name => LeadingArticle().Replace(name, ""))
            .Concat(DirectedBy().Matches(plain).Select(m => m.Groups["name"].Value))
            .Concat(ListOfUnits().Matches(plain).SelectMany(list => Between().Split(list.Groups["list"].Value)).Select(part => Cut().Match(part).Groups["name"].Value))
            .Concat(Definition.Matches(plain).Select(m => BeforeDefinition().Match(plain[..m.Index]).Groups["name"].Value));
        foreach (var name in names)
            if (name.Length > 0 && !VerbWithin().IsMatch(name) && !EndsOpen().IsMatch(name))
                yield return name;
    }

    [GeneratedRegex(@" (?:et|de|du|de la|des|à|au|aux|d'|pour)$| et (?:le|la|les|l'|lui|y|en)$", Options, Limits.RegexMilliseconds)]
    private static partial Regex EndsOpen();

    [GeneratedRegex(@"^(?:de la |du |de l'|des |le |la |les |l')", Options, Limits.RegexMilliseconds)]
    private static partial Regex LeadingArticle();

    public override IEnumerable<string> OtherUnits(string plain)
    {
        if (CompositionVerb().Match(plain) is not { Success: true } verb)
            yield break;
        foreach (Match match in OtherUnit().Matches(plain[verb.Index..]))
            if (!HeadAhead().IsMatch(match.Groups["name"].Value) && !VerbWithin().IsMatch(match.Groups["name"].Value))
                yield return match.Groups["name"].Value;
    }

    protected override string HeadWord(string name) => name.Split(' ')[0];

    [GeneratedRegex(@"\b(?:comprend|comprennent|comporte|regroupe|se compose|est composée?|constituée?|En font partie)\b", Options, Limits.RegexMilliseconds)]
    private static partial Regex CompositionVerb();

    [GeneratedRegex(@"(?:,|\bet|\bcomprend|\bcomporte|\bregroupe|\bcompose|\bcomposée?|\bconstituée?)(?: ainsi que)? (?:de l'|de la |du |l'|la |le )(?<name>\p{Lu}\p{L}+(?: (?!et |qui |dont |est |ainsi )(?:d'|l')?[\p{L}-]+){0,8}?)(?=,|\.|;| et (?:de l'|de la |du |l'|la |le )| qui | dont |$)", RegexOptions.CultureInvariant, Limits.RegexMilliseconds)]
    private static partial Regex OtherUnit();

    [GeneratedRegex($@" (?:est|sont|relève(?:nt)?|rend|rendent|comprend|comprennent|se|qui|dont|que|travaille|assure|conseille|exerce|dispose|relevant|tout|toute|toutes|tous|ce|celui|celle|ainsi|mais|ne|pas|ceux|celles|tout comme)(?: |$)|, chacune?| étant | (?:a|ont) (?:à|pour) | et par |\[|(?<! de)(?<! à)(?<! et)(?<!,)(?<! pour)(?<! dans) (?:la |le |les |l')(?-i:{UnitWords})(?![\p{{L}}'-])|, (?:dirigée?s?|placée?s?|conduite?s?|animée?s?|chargée?s?|sise?s?|située?s?|installée?s?|basée?s?|établie?s?|créée?s?|ayant|à|au|en|avec|comme|outre|quoique) | n'|qu'|, (?:une?|deux|trois|quatre) |(?-i:, \p{{Lu}})|(?<! (?:du|de|la|le|des|au|et|d'|l')) {FunctionVerbs} (?:le|la|les|l'|une?|des|aux?|à)| (?!droit|crédit|audit|conflit|produit|circuit|profit|détroit|endroit|débit)\p{{Ll}}{{2,12}}(?:it|issent|uisent|iennent|ettent) (?:le |la |les |l'|des |aux |une? )|(?:,| et) (?:le |la |les |l'|du |de la |de l'|des )(?-i:{UnitWords}|{PostWords}|chefs?|cheffes?|directeurs?|directrices?)(?![\p{{L}}'-])", Options, Limits.RegexMilliseconds)]
    private static partial Regex VerbWithin();

    [GeneratedRegex($@"(?:dirigée?s?|à sa tête|responsabilité|autorité|que dirige)(?: chacune?)?(?: par)? (?:une?|d'une?|le|la|l'|l[ea] \(l[ea]\)|un\(e\)) ?(?<name>(?:{PostWords})(?![\p{{L}}'-])[^,;.:()]{{3,80}}?)(?=, (?:qui|lequel|laquelle|placé|ayant|relevant)| qui |[.;]|$)", Options, Limits.RegexMilliseconds)]
    private static partial Regex DirectedBy();

    // The name may not hold another name that begins with a capital, unless by «du», as in «Bureau du Directeur».
    [GeneratedRegex($@"(?:^|[;:.] |, |\b(?:du|de la|de l'|des|[Ll]e|[Ll]a|[Ll]'|[Ll]es)\s?)(?<name>(?:{UnitWords}|{PostWords})(?![\p{{L}}'-])(?:[^;:.()""]|{Bracketed}){{0,140}}?)(?= ?\(ci-après|,? (?:dont|qui|lequel|laquelle|est dirigée?|sont dirigée?s|est placée?|comprend|comprennent|se compose|est composée?|relève(?:nt)?|rend compte|rendent compte|sont les suivantes|sont énoncées|a les attributions|a pour mission|est chargée?|est responsable|fait partie|regroupe|comporte|a à sa tête|est assistée?|est secondée?|travaille|conseille|assure|que dirige|s'acquitte|font partie) ?)", RegexOptions.CultureInvariant, Limits.RegexMilliseconds)]
    private static partial Regex BeforeVerb();

    [GeneratedRegex(@"\b(?:comprend|comprennent|comporte|compte|regroupe|réunit|se compose|est composée?|En font partie|Y sont rattachée?s|constituée?|sont)\b(?: du| de la| de l'| des| le| la| les| l'| deux \p{L}+ ?:| trois \p{L}+ ?:)(?<list>[^;.:]{3,900})", Options, Limits.RegexMilliseconds)]
    private static partial Regex ListOfUnits();

    [GeneratedRegex($@"(?:,| et| ainsi que|,? et) (?=(?:(?:de la |du |de l'|des |le |la |les |l'|d'une? |une? )?(?:{UnitWords})(?![\p{{L}}'-])|(?:d'une?|une?|(?:de )?(?:deux|trois|quatre|cinq|six)) |(?:des |d'|les )(?i:{PostWords})(?![\p{{L}}'-])))", RegexOptions.CultureInvariant, Limits.RegexMilliseconds)]
    private static partial Regex Between();

    [GeneratedRegex($@"^ ?(?:de la |du |de l'|des |le |la |les |l'|d'une? |une? )?(?<name>(?:{UnitWords})(?![\p{{L}}'-])(?:[^;.:()""]|{Bracketed})*?)(?=,? (?:qui|dont|que|sise?|situé\w*|placé\w*|mise?|ainsi|où|lequel|laquelle|(?:chacune? )?dirigé\w*)\b|, chargé| et (?:(?:la |le |l')(?=\p{{Lu}})|les )| ?(?!{Bracketed})\(| [–—-] |$)", RegexOptions.CultureInvariant, Limits.RegexMilliseconds)]
    private static partial Regex Cut();

    [GeneratedRegex($@"(?:^|[Ll]e |[Ll]a |[Ll]'|du |de la |de l')(?<name>(?:{UnitWords}|{PostWords})(?![\p{{L}}'-])(?:[^;:.()""]|{Bracketed}){{0,140}}?) ?$", RegexOptions.CultureInvariant, Limits.RegexMilliseconds)]
    private static partial Regex BeforeDefinition();

    public override IEnumerable<string> Singulars(Mention plural, Func<string, bool> isKnown)
    {
        var head = Singular(plural.Head);
        var rest = plural.Complement;
        if (rest.Length == 0)
            return [head];
        var parts = Coordinated().Split(rest);

        // «à l’état de droit et aux institutions …» is one title, if it is known to be one.
        var titles = new List<string>();
        for (var i = 0; i < parts.Length; i++)
        {
            var title = parts[i];
            if (i + 1 < parts.Length && isKnown($"{head} {title} et {parts[i + 1]}"))
                title = $"{title} et {parts[++i]}";
            titles.Add($"{head} {title}");
        }

        return titles;
    }

    [GeneratedRegex(@"(?:, | et )(?=(?:à |au |aux |de |du |des |d'|pour |chargé(?:e|\(e\))?s? ))", Options, Limits.RegexMilliseconds)]
    private static partial Regex Coordinated();

    private static string Singular(string head) => string.Join(' ', head.Split(' ').Select(word => word.ToLowerInvariant() switch
    {
        _ when word.IndexOf('(', StringComparison.Ordinal) is > 0 and var open => Singular(word[..open]) + Optional(word[..open]),
        "généraux" => "général",
        "spéciaux" => "spécial",
        "régionaux" => "régional",
        "principaux" => "principal",
        var w when w.EndsWith('s') && w is not "hors" => word[..^1],
        _ => word,
    }));

    /// <summary>«généraux(ales)», «chef(fe)s»: the feminine of one.</summary>
    private static string Optional(string plural) => plural.EndsWith("aux", StringComparison.Ordinal) || plural.EndsWith("adjoints", StringComparison.Ordinal) || plural.EndsWith("adjoint", StringComparison.Ordinal) ? "(e)"
        : plural.StartsWith("chef", StringComparison.OrdinalIgnoreCase) ? "(fe)" : plural.StartsWith("directeur", StringComparison.OrdinalIgnoreCase) ? "(trice)" : "(e)";

    private static string Capital(string words) => char.ToUpperInvariant(words[0]) + words[1..];
}
