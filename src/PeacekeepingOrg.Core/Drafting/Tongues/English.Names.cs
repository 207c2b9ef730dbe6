using System.Text.RegularExpressions;
using PeacekeepingOrg.Core.Structure.Units;

namespace PeacekeepingOrg.Core.Drafting.Tongues;

/// <summary>How English bulletins name units and posts: a run of capitals, with the word for what it is at its head's end.</summary>
internal sealed partial class English
{
    private static readonly string[] Numbers = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

    private const string UnitWords = "Departments?|Offices?|Secretariats?|Divisions?|Subdivisions?|Sections?|Services?|Branch|Branches|Units?|Teams?|Centres?|Centers?|Cells?|Groups?|Laborator(?:y|ies)|Capacit(?:y|ies)|Directorates?|Librar(?:y|ies)|Institutes?|Observator(?:y|ies)|Registr(?:y|ies)|Desks?|Clusters?|Pools?|Clinics?|Academ(?:y|ies)|Schools?|Bureaux?|Cabinet|Studios?|Hubs?|Depots?|Pillars?|Entit(?:y|ies)";

    private const string PostWords = "(?:Under-|Deputy |Assistant )*Secretar(?:y|ies)(?:-General)?|Directors?(?:-General)?|Directors? General|Chiefs?|Heads?|Coordinators?|Advis[eo]rs?|Officers?|Assistants?|Envoys?|Representatives?|Counsels?|Librarians?|Scientists?|Commissioners?|Registrars?|Administrators?|Controllers?|Leaders?|Managers?|Rapporteurs?|Ombudsm[ae]n|Inspectors?|Prosecutors?|Presidents?|Chairs?|Chairpersons?|Economists?|Statisticians?|Editors?|Treasurers?|Auditors?|Commanders?|Spokespersons?|Curators?|Archivists?|Physicians?|Specialists?|Focal Points?|Mediators?|Translators?|Interpreters?|Executives?|Examiners?|Engineers?|Nurses?|Deputy|Deputies|Supervisors?|Superintendents?|Conservators?|Geographers?|Cartographers?|Assessors?|Evaluators?|(?:Inspector|Attorney|Auditor|Commissioner|Coordinator|Controller|Counsel)s?[ -]General|Observers?|Investigators?|Arbitrators?|Supervisors?|Ombudsperson";

    [GeneratedRegex(@"\G(?<lead>(?:(?:the|its|their|his or her|his|her|these|those|this|that|both|(?<each>each of the|each of these|each of its|each|every|all)|(?<indef>an?))\s)?)(?:(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,2})\s)?", Options, Limits.RegexMilliseconds)]
    private static partial Regex LeadPattern();

    [GeneratedRegex(@"\b(?<count>two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\s$", Options, Limits.RegexMilliseconds)]
    private static partial Regex CountPattern();

    [GeneratedRegex(@"\G[\p{Lu}\p{N}][\p{L}\p{N}'&/-]*", RegexOptions.CultureInvariant, Limits.RegexMilliseconds)]
    private static partial Regex CapitalWord();

    [GeneratedRegex(@"\G(?:(?<plain> )|(?<prep> (?:of|for|to|in|on|at|with|from)(?: the| its)? )|(?<andPrep>(?:,| and|, and) (?:for|of|to)(?: the)? )|(?<and>,? and )(?<the>the |an? |its )?|(?<comma>, ))(?=[\p{Lu}\p{N}])", RegexOptions.CultureInvariant, Limits.RegexMilliseconds)]
    private static partial Regex Connector();

    [GeneratedRegex(@"\G, \p{Lu}[\p{L} -]*(?:, \p{Lu}[\p{L} -]*)*,? and (?:the )?\p{Lu}", RegexOptions.CultureInvariant, Limits.RegexMilliseconds)]
    private static partial Regex SeriesAhead();

    [GeneratedRegex($@"^(?:{UnitWords})$", RegexOptions.CultureInvariant, Limits.RegexMilliseconds)]
    private static partial Regex UnitWord();

    [GeneratedRegex($@"(?:^|[ -])(?:{PostWords})$", RegexOptions.CultureInvariant, Limits.RegexMilliseconds)]
    private static partial Regex PostWord();

    [GeneratedRegex(@"^(?:(?:Deputy |Assistant |Acting |Associate )*(?:Chief|Head|Director|Deputy Chief) of (?:Staff|Cabinet|Protocol|Office|Section|Branch|Service|Unit|Division))(?![\p{L}-])", RegexOptions.CultureInvariant, Limits.RegexMilliseconds)]
    private static partial Regex FixedTitle();

    // "Chief Cartographer", "Principal Surveyor": whatever the word.
    [GeneratedRegex(@"^(?:Deputy |Assistant )?(?:Chief|Principal|Senior|Deputy) (?:\p{Lu}[\p{L}-]+ ){0,3}\p{Lu}\p{L}+(?:er|or|ist|ian|ant|ent|man|woman|person)s?$", RegexOptions.CultureInvariant, Limits.RegexMilliseconds)]
    private static partial Regex ChiefOfKind();

    [GeneratedRegex(@" (?:of|for|to|in|on|at|with|from) ", RegexOptions.None, Limits.RegexMilliseconds)]
    private static partial Regex Preposition();

    [GeneratedRegex(@"\G(?:(?!(?:of|to|in|and|or|for|by|on|with|from|its|their|that|which|who|is|are|shall|as|at|than|relevant|other|concerned|specialized|various|competent|permanent|different|organizational|administrative|not|an)\b)[a-z][a-z-]* ){0,3}?(?:(?<unit>departments?|offices?|divisions?|sections?|services|branch(?! (?:offices?|units?)\b)|branches|units?|teams?|centres?|cells?|desks?|groups?|studios?|hubs?|depots?|clusters?|pillars?|secretariats?|laborator(?:y|ies)|directorates?)|(?<post>(?:senior |special |deputy |principal |assistant |legal |team |regional |chief |executive |administrative |political |technical )*(?:heads?|chiefs?|directors?|leaders?|coordinators?|advis[eo]rs?|officers?|assistants?|managers?|librarians?|secretar(?:y|ies)|representatives?|envoys?|registrars?|supervisors?|deput(?:y|ies)|specialists?|focal points?)))(?![\p{L}'-])", RegexOptions.CultureInvariant, Limits.RegexMilliseconds)]
    private static partial Regex LowerPattern();

    [GeneratedRegex(@"\G of (?=the |its |both |each |these |that |this |all |an? |\p{Lu})| to (?=the \p{Lu})", RegexOptions.CultureInvariant, Limits.RegexMilliseconds)]
    private static partial Regex OfAhead();

    public override UnitKind? KindOf(string head) => Plain.Key(head) switch
    {
        "department" => UnitKind.Department,
        "office" or "cabinet" or "bureau" => UnitKind.Office,
        "secretariat" => UnitKind.Secretariat,
        "division" or "subdivision" => UnitKind.Division,
        "section" => UnitKind.Section,
        "service" => UnitKind.Service,
        "branch" or "branche" => UnitKind.Branch,
        "unit" or "cell" or "group" or "desk" => UnitKind.Unit,
        "team" => UnitKind.Team,
        "centre" or "center" => UnitKind.Centre,
        "capacity" => UnitKind.Capacity,
        "directorate" => UnitKind.Directorate,
        _ => null,
    };

    public override bool IsBareRole(string head) => BareRole().IsMatch(head);

    [GeneratedRegex(@"^(?:Deputy )?(?:Chief|Director|Head|Coordinator|Leader|Manager)s?$", Options, Limits.RegexMilliseconds)]
    private static partial Regex BareRole();

    public override bool MayBePerson(string clause, DraftUnit unit, DraftPost head) => !clause.StartsWith("It ", StringComparison.Ordinal);

    public override string WithoutGenericUnit(string words) => GenericUnitAfterRole().Replace(words, "");

    public override string? GenericUnitOf(string head) => GenericUnit().Match(head) is { Success: true } match ? Plain.Key(match.Groups["unit"].Value) : null;

    [GeneratedRegex(@"^(?<unit>section|branch|team|unit|division|office|service) (?:chiefs?|heads?|leaders?|directors?)$|^(?:chiefs?|heads?|directors?) of (?<unit>section|branch|unit|division|office|service)$", Options, Limits.RegexMilliseconds)]
    private static partial Regex GenericUnit();

    [GeneratedRegex(@" of (?:Office|Section|Branch|Service|Unit|Division)$", Options, Limits.RegexMilliseconds)]
    private static partial Regex GenericUnitAfterRole();

    public override string TitleOf(string head, DraftUnit unit)
    {
        var role = WithoutGenericUnit(head);
        return $"{char.ToUpperInvariant(role[0])}{role[1..]} of the {unit.Name}";
    }

    public override Mention? MentionAt(string plain, int at, NameList names, bool anyPost = false)
    {
        var lead = LeadPattern().Match(plain, at);
        var start = lead.Index + lead.Length;
        if (start >= plain.Length)
            return null;
        var mention = char.IsUpper(plain[start]) ? Capitals(plain, at, start, names, anyPost) : lead.Length > 0 || anyPost ? LowerCase(plain, at, start, names, anyPost) : null;
        if (mention is null)
            return null;
        var count = CountPattern().Match(plain[..start]) is { Success: true } counted && counted.Index >= at ? Number(counted.Groups["count"].Value, Numbers) : null;
        var definite = lead.Groups["lead"].Length > 0 && !lead.Groups["indef"].Success;
        return mention with
        {
            Reach = lead.Groups["each"].Success ? Reach.Each : lead.Groups["indef"].Success || (count is not null && !definite) ? Reach.Indefinite : Reach.Definite,
            Count = count,
        };
    }

    private Mention? Capitals(string plain, int at, int start, NameList names, bool anyPost, bool aside = false)
    {
        var end = RunEnd(plain, start, names, aside);
        if (names.LongestAt(plain, start) is var known && known > end - start)
            end = start + known;
        var words = plain[start..end];
        if (FixedTitle().Match(words) is { Success: true } title)
            return Post(title.Value);
        var split = Preposition().Match(words);
        var first = split.Success ? words[..split.Index] : words;
        var noun = first[(first.LastIndexOf(' ') + 1)..];
        if (UnitWord().IsMatch(noun) && !(words is "Secretariat" || (words is "Group" or "Service" or "Services" && at == start)) && !(end + 1 < plain.Length && plain[end] == ' ' && char.IsDigit(plain[end + 1])))
            return new Mention(at, start, end, true, IsNumbered(words) ? words : noun, words) { IsPlural = noun.EndsWith('s') || noun == "Branches" };
        if (PostWord().IsMatch(first) || ChiefOfKind().IsMatch(first))
            return Post(first);
        var last = words[(words.LastIndexOf(' ') + 1)..];
        if (split.Success && UnitWord().IsMatch(last) && !last.EndsWith('s') && !words.Contains(" of the ", StringComparison.Ordinal))
            return new Mention(at, start, end, true, last, words);
        if (at < start && SmallUnitAhead().Match(plain, end) is { Success: true } small)
            return new Mention(at, start, end + small.Length, true, small.Groups["unit"].Value, plain[start..(end + small.Length)]) { IsPlural = small.Groups["unit"].Value.EndsWith('s') };
        return anyPost ? Post(first) : null;

        bool IsNumbered(string name) => name.Any(char.IsDigit) && name.Split(' ') is [_, _];

        Mention Post(string head)
        {
            var afterHead = start + head.Length;
            var of = OfAhead().Match(plain, afterHead) is { Success: true } ahead && ahead.Index == afterHead
                ? MentionAt(plain, afterHead + ahead.Length, names) : null;
            var postEnd = Math.Max(end, of is null || names.Contains(words) ? end : of.End);
            var also = of is { IsUnit: true } && IsPlural(head) ? AlsoOf(plain, of.End, names) : [];
            if (also.Count > 0)
                postEnd = Math.Max(postEnd, also[^1].End);
            return new Mention(at, start, postEnd, false, head, plain[start..postEnd]) { Of = of, AlsoOf = also, IsPlural = IsPlural(head) };
        }
    }

    // "an English unit", "a Pacific languages unit", "a Headquarters office"
    [GeneratedRegex(@"\G(?: (?!of|to|in|and|or|for|by|on|with|from|who|which|is|are|has|have)[a-z]+){0,2}? (?<unit>offices?|divisions?|sections?|branch|branches|units?|teams?|centres?|cells?|desks?|studios?)(?![\p{L}'-])", RegexOptions.CultureInvariant, Limits.RegexMilliseconds)]
    private static partial Regex SmallUnitAhead();

    private List<Mention> AlsoOf(string plain, int end, NameList names)
    {
        var also = new List<Mention>();
        while (AndOf().Match(plain, end) is { Success: true } and && MentionAt(plain, and.Index + and.Length, names) is { IsUnit: true, IsShort: false } next)
        {
            also.Add(next);
            end = next.End;
        }

        return also;
    }

    [GeneratedRegex(@"\G(?:, (?:and )?| and )(?:of )?(?=the \p{Lu})", RegexOptions.CultureInvariant, Limits.RegexMilliseconds)]
    private static partial Regex AndOf();

    private static bool IsPlural(string head) => head.Contains("Secretaries", StringComparison.OrdinalIgnoreCase)
        || (head.EndsWith('s') && !head.EndsWith("ss", StringComparison.Ordinal)) || head.EndsWith("men", StringComparison.Ordinal)
        || head.StartsWith("Directors-", StringComparison.OrdinalIgnoreCase) || head.StartsWith("Chiefs of", StringComparison.OrdinalIgnoreCase);

    private Mention? LowerCase(string plain, int at, int start, NameList names, bool anyPost)
    {
        var match = LowerPattern().Match(plain, start);
        if (!match.Success)
            return anyPost && AnyPost().Match(plain, start) is { Success: true } any ? new Mention(at, start, any.Index + any.Length, false, any.Value, any.Value) : null;
        var end = match.Index + match.Length;
        if (match.Groups["unit"].Success)
        {
            // "The translation services are each headed by …", but "provides translation services".
            if (match.Groups["unit"].Value.StartsWith("service", StringComparison.Ordinal) && (at > 0 || match.Length == match.Groups["unit"].Length))
                return null;

            // «language units», «modelling teams»: the words before are part of the name; «secretariat of the Economic Commission»: those after.
            if (names.LongestAt(plain, start) is var known && known > end - start)
                end = start + known;
            else if (SecretariatOf().Match(plain, end) is { Success: true } ofWhom && RightIsMention(plain, ofWhom.Index + ofWhom.Length, names) is false)
                end = RunEnd(plain, ofWhom.Index + ofWhom.Length, names, aside: false);
            return new Mention(at, start, end, true, match.Groups["unit"].Value, plain[start..end]) { IsPlural = match.Groups["unit"].Value.EndsWith('s') };
        }

        var of = OfAhead().Match(plain, end) is { Success: true } ahead && ahead.Index == end ? MentionAt(plain, end + ahead.Length, names) : null;
        var isPlural = match.Value.EndsWith('s');
        var also = of is { IsUnit: true } && isPlural ? AlsoOf(plain, of.End, names) : [];
        var whole = also.Count > 0 ? also[^1].End : of?.End ?? end;
        return new Mention(at, start, whole, false, plain[start..end], plain[start..whole]) { Of = of, AlsoOf = also, IsPlural = isPlural };
    }

    [GeneratedRegex(@"\G(?<=secretariat) of the (?=\p{Lu})", RegexOptions.CultureInvariant, Limits.RegexMilliseconds)]
    private static partial Regex SecretariatOf();

    [GeneratedRegex(@"\G[a-z][a-z-]+(?: (?!who|which|that|and|or|at|in|on|to|of|under|with|reporting|accountable|answerable|appointed|by)[a-z][a-z-]+){0,3}", RegexOptions.CultureInvariant, Limits.RegexMilliseconds)]
    private static partial Regex AnyPost();

    private int RunEnd(string plain, int start, NameList names, bool aside)
    {
        var end = start + CapitalWord().Match(plain, start).Length;
        while (Connector().Match(plain, end) is { Success: true } connector && connector.Index == end)
        {
            var next = connector.Index + connector.Length;
            if (connector.Groups["and"].Success || connector.Groups["comma"].Success)
            {
                var left = plain[start..end];
                var leftIsWhole = EndsAsUnit(left) || PostWord().IsMatch(left);

                // "the Library and Archives Branch": one article, one name.
                if (!aside && connector.Groups["and"].Success && connector.Groups["the"].Length == 0 && UnitWord().IsMatch(left) && plain[..start].EndsWith("the ", StringComparison.OrdinalIgnoreCase)
                    && LongUnitAhead().IsMatch(plain, next))
                {
                    end = next + CapitalWord().Match(plain, next).Length;
                    continue;
                }

                // A look ahead looks no further ahead.
                if (leftIsWhole || aside)
                    break;
                if (connector.Value.StartsWith(',') && connector.Groups["the"].Length > 0)
                    break;
                var rightIsMention = RightIsMention(plain, next, names);
                var isPrefix = !left.Contains(' ', StringComparison.Ordinal) && !LeftHasHead(left) && left is not ("Secretariat" or "Organization") && !RightIsShort(plain, next);
                if (connector.Groups["comma"].Success && IsSeriesInName(plain, start, end))
                {
                    end = next + CapitalWord().Match(plain, next).Length;
                    continue;
                }

                if (rightIsMention && (connector.Groups["comma"].Success || LeftHasHead(left) || (connector.Groups["the"].Length > 0 && !isPrefix)))
                    break;
                if (connector.Groups["comma"].Success && !SeriesAhead().IsMatch(plain, end))
                    break;
            }

            // «Centres for Africa, for the Americas and for Asia»
            if (connector.Groups["andPrep"].Success && !PluralUnit().IsMatch(plain[start..end]) && !IsPlural(Preposition().Split(plain[start..end])[0]))
                break;
            end = next + CapitalWord().Match(plain, next).Length;
        }

        return end;
    }

    [GeneratedRegex($@"\G\p{{Lu}}[\p{{L}}-]* (?:\p{{Lu}}[\p{{L}}-]* ){{0,3}}(?:{UnitWords})\b", RegexOptions.CultureInvariant, Limits.RegexMilliseconds)]
    private static partial Regex LongUnitAhead();

    /// <summary>"the Recruitment, Outreach and Career Development Section": one name, since only its first word has an article.</summary>
    private static bool IsSeriesInName(string plain, int start, int comma) =>
        plain[..start].EndsWith("the ", StringComparison.OrdinalIgnoreCase) && !UnitOrPostWithin().IsMatch(plain[start..comma]) && SeriesToUnit().IsMatch(plain, comma);

    [GeneratedRegex($@"\b(?:{UnitWords}|{PostWords})\b", RegexOptions.CultureInvariant, Limits.RegexMilliseconds)]
    private static partial Regex UnitOrPostWithin();

    [GeneratedRegex($@"\G(?:, (?!(?:{UnitWords}|{PostWords})\b)\p{{Lu}}[\p{{L}}-]*(?: (?!(?:{UnitWords}|{PostWords})\b)\p{{Lu}}[\p{{L}}-]*){{0,4}})+,? and (?:\p{{Lu}}[\p{{L}}-]* ){{1,5}}(?:{UnitWords})\b", RegexOptions.CultureInvariant, Limits.RegexMilliseconds)]
    private static partial Regex SeriesToUnit();

    /// <summary>«Reserves Service», "Director of the Reserves Service", but not «Office of Library».</summary>
    private static bool EndsAsUnit(string left)
    {
        var split = Preposition().Matches(left);
        var rest = split.Count > 0 ? left[(split[^1].Index + split[^1].Length)..] : left;
        var last = rest[(rest.LastIndexOf(' ') + 1)..];
        return UnitWord().IsMatch(last) && (split.Count == 0 || (rest.Contains(' ', StringComparison.Ordinal) && !last.EndsWith('s')));
    }

    [GeneratedRegex(@"(?:s|Branches|Laboratories) (?:for|of) ", RegexOptions.None, Limits.RegexMilliseconds)]
    private static partial Regex PluralUnit();

    protected override bool NamesSeveral(string title) =>
        Enumerable.Range(0, title.Length).Where(at => string.CompareOrdinal(title, at, " and ", 0, 5) == 0).Any(at =>
            (title[..at], title[(at + 5)..]) is var (left, right) && ((EndsAsUnit(left) && EndsAsUnit(right)) || (PostWord().IsMatch(left) && OfficeAhead().IsMatch(right))));

    [GeneratedRegex($@"^(?:the )?(?:Executive |Front )?(?:{UnitWords})(?: of | for |$)", RegexOptions.CultureInvariant, Limits.RegexMilliseconds)]
    private static partial Regex OfficeAhead();

    public override IEnumerable<string> OtherUnits(string plain)
    {
        if (CompositionVerb().Match(plain) is not { Success: true } verb)
            yield break;
        foreach (Match match in OtherUnit().Matches(plain[verb.Index..]))
            if (MentionAt(match.Groups["name"].Value, 0, new NameList()) is null)
                yield return match.Groups["name"].Value;
    }

    protected override string HeadWord(string name) => name[(name.LastIndexOf(' ') + 1)..];

    [GeneratedRegex(@"\b(?:comprises?|consists? of|includes?|(?:composed|made up) of)\b", Options, Limits.RegexMilliseconds)]
    private static partial Regex CompositionVerb();

    [GeneratedRegex(@"(?:,|\band|\bcomprises?|\bincludes?|\bof)(?: and)? the (?<name>\p{Lu}[\p{L}-]+(?: (?:(?:of|for)(?: the)? |and )?\p{Lu}[\p{L}-]+)*)(?=,(?! \p{Lu})|\.|;| and the | and an? |$)", RegexOptions.CultureInvariant, Limits.RegexMilliseconds)]
    private static partial Regex OtherUnit();

    public override IReadOnlyList<string> UnitSingulars(Mention plural)
    {
        var at = plural.Words.IndexOf(plural.Head, StringComparison.Ordinal);
        var (before, rest) = (plural.Words[..at], plural.Words[(at + plural.Head.Length)..].Trim());
        var parts = Coordinated().Split(rest);
        return parts.Length < 2 ? [] : [.. parts.Select(part => $"{before}{Singular(plural.Head)} {part}")];
    }

    private static bool LeftHasHead(string left) => Preposition().Match(left) is { Success: true } split
        && left[..split.Index] is var first && (UnitWord().IsMatch(first[(first.LastIndexOf(' ') + 1)..]) || PostWord().IsMatch(first));

    /// <summary>«Asia and the Pacific Division» is one name, «Assembly and the Director» two.</summary>
    private bool RightIsShort(string plain, int next) => Capitals(plain, next, next, new NameList(), anyPost: false, aside: true) is not { IsUnit: true, IsShort: false };

    private bool RightIsMention(string plain, int next, NameList names) =>
        Capitals(plain, next, next, names, anyPost: false, aside: true) is { } right && !(right.IsUnit && right.IsPlural);

    public override IEnumerable<string> SureNames(string plain) => [];

    public override IEnumerable<string> Singulars(Mention plural, Func<string, bool> isKnown)
    {
        var head = Singular(plural.Head);
        if (plural.Complement.Length == 0)
            return [head];
        var parts = Coordinated().Split(plural.Complement);
        var titles = new List<string>();
        for (var i = 0; i < parts.Length; i++)
        {
            var title = parts[i];
            if (i + 1 < parts.Length && isKnown($"{head} {title} and {parts[i + 1]}"))
                title = $"{title} and {parts[++i]}";
            titles.Add($"{head} {title}");
        }

        return titles;
    }

    [GeneratedRegex(@"(?:, |,? and )(?=(?:for|of|to) )", RegexOptions.None, Limits.RegexMilliseconds)]
    private static partial Regex Coordinated();

    private static string Singular(string head) => string.Join(' ', head.Split(' ').Select(word => word switch
    {
        _ when word.Contains("ecretaries", StringComparison.Ordinal) => word.Replace("ecretaries", "ecretary", StringComparison.Ordinal),
        "Directors-General" => "Director-General",
        "Deputies" => "Deputy",
        _ when word.EndsWith("ches", StringComparison.Ordinal) => word[..^2],
        _ when word.EndsWith("ies", StringComparison.Ordinal) => word[..^3] + "y",
        _ when word.EndsWith('s') && !word.EndsWith("ss", StringComparison.Ordinal) => word[..^1],
        _ => word,
    }));
}
