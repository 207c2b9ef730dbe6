using System.Globalization;
using System.Text.RegularExpressions;
using PeacekeepingOrg.Core.Bulletins;

namespace PeacekeepingOrg.Core.Drafting.Writers;

/// <summary>Another document the bulletin names.</summary>
/// <param name="Symbol">Its symbol: "ST/SGB/1997/5".</param>
/// <param name="SourceId">The id of its source: "st-sgb-1997-5".</param>
/// <param name="Stated">Where it is named first.</param>
public sealed record NamedDocument(string Symbol, string SourceId, Phrase Stated);

/// <summary>What a bulletin says of itself, above its first section and at its end, and the ids its files are to have. What it does not say is null.</summary>
public sealed partial record DraftParticulars
{
    /// <summary>Stands where a person must fill in.</summary>
    public const string Todo = "TODO";

    private static readonly string[] _frenchMonths = ["janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"];
    private static readonly string[] _englishMonths = ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];

    public required string EditionId { get; init; }

    public required string OrganizationId { get; init; }

    public required string SourceId { get; init; }

    /// <summary>What the organization is called: its first unit, or the bulletin's title.</summary>
    public required string OrganizationName { get; init; }

    public string? Symbol { get; init; }

    public string? Title { get; init; }

    public Phrase? TitleStated { get; init; }

    public DateOnly? Date { get; init; }

    public Phrase? DateStated { get; init; }

    public DateOnly? EffectiveFrom { get; init; }

    public Phrase? EffectiveFromStated { get; init; }

    public string? Issuer { get; init; }

    public Phrase? IssuerStated { get; init; }

    public string? Signatory { get; init; }

    public Phrase? SignatoryStated { get; init; }

    /// <summary>The other documents it names, in the order of the text.</summary>
    public IReadOnlyList<NamedDocument> Documents { get; init; } = [];

    /// <summary>What it says it does to them, in the order of the text.</summary>
    public IReadOnlyList<DraftRelation> Relations { get; init; } = [];

    /// <summary>A name as an id: "ST/SGB/2031/2" is "st-sgb-2031-2".</summary>
    public static string IdOf(string name) => DraftIds.Of(name);

    /// <summary>The document a phrase refers to: named in it, or else the only one its paragraph or item names.</summary>
    internal NamedDocument? DocumentOf(Phrase phrase, DraftedText text)
    {
        var part = text.At(phrase.At)?.Text ?? "";
        return In(phrase.Quote) is [var first, ..] ? first : In(part) is [var only] ? only : null;

        List<NamedDocument> In(string words) =>
            [.. SymbolShape().Matches(words).Select(m => Documents.FirstOrDefault(d => d.Symbol == m.Value)).OfType<NamedDocument>().Distinct()];
    }

    /// <summary>Reads them from the text; an id that is given wins.</summary>
    /// <param name="draft">The draft.</param>
    /// <param name="edition">Id of the edition, if one is chosen.</param>
    /// <param name="organization">Id of the organization, if one is chosen.</param>
    /// <param name="source">Id of the source, if one is chosen.</param>
    public static DraftParticulars Of(StructureDraft draft, string? edition = null, string? organization = null, string? source = null)
    {
        ArgumentNullException.ThrowIfNull(draft);
        var text = new DraftedText(draft.Text);
        var headings = text.Parts.Where(part => part.Read is { Kind: BlockKind.Heading }).ToList();
        var title = headings.Select(TitleIn).LastOrDefault(phrase => phrase is not null);
        var head = headings.Where(part => title is null || part.Block != title.Block || title.Start > 0).ToList();
        var symbol = head.Select(part => SymbolShape().Match(part.Text)).FirstOrDefault(match => match.Success)?.Value;
        var dated = head.FirstOrDefault(part => DateIn(part.Text) is not null);
        var effective = text.Parts.Where(part => !part.IsFrame).Select(part => (Part: part, Words: TakesEffect().Match(part.Text))).FirstOrDefault(found => found.Words.Success && DateIn(found.Words.Value) is not null);
        var closing = text.Parts.Where(part => part.Read is { Kind: BlockKind.Signature }).ToList();
        var signed = closing.FirstOrDefault(part => Signed().IsMatch(part.Text));
        var office = closing.FirstOrDefault(part => part != signed && !DateOrPlace().IsMatch(part.Text));

        var root = draft.Units.FirstOrDefault(unit => unit is { Parent: null, IsExternal: false });
        var name = root?.Name ?? title?.Quote ?? Todo;
        List<NamedDocument> documents = [.. DocumentsIn(text, symbol).DistinctBy(document => document.SourceId)];
        var date = dated is null ? null : DateIn(dated.Text)?.Date;
        var from = effective.Part is null ? null : DateIn(effective.Words.Value)?.Date;
        organization ??= DraftIds.Of(name == Todo ? "todo-organization" : root is { Id.Length: > 0 } ? root.Id : name);
        var year = (from ?? date)?.Year.ToString(CultureInfo.InvariantCulture) ?? (symbol is null ? null : SymbolYear().Match(symbol).Groups["year"].Value);
        return new()
        {
            EditionId = edition ?? DraftIds.Of($"{Shortened(organization)} {year}"),
            OrganizationId = organization,
            SourceId = source ?? (symbol is null ? "todo-source" : DraftIds.Of(symbol)),
            OrganizationName = name,
            Symbol = symbol,
            Title = title?.Quote,
            TitleStated = title,
            Date = date,
            DateStated = DateIn(dated?.Text ?? "") is { } stated ? new(dated!.Block, dated.Item, dated.Text.IndexOf(stated.Words, StringComparison.Ordinal), stated.Words) : null,
            EffectiveFrom = from,
            EffectiveFromStated = from is null ? null : new(effective.Part!.Block, effective.Part.Item, effective.Words.Index, effective.Words.Value),
            Issuer = office is null ? null : Article().Replace(office.Text, ""),
            IssuerStated = Whole(office),
            Signatory = signed is null ? null : Signed().Replace(signed.Text, "").Trim() is { Length: > 0 } person ? person : null,
            SignatoryStated = Whole(signed),
            Documents = documents,
            Relations = RelationReader.Read(text, draft.Language, documents),
        };
    }

    /// <summary>What a heading says besides which document it is: the longest stretch of it; null where it says nothing else.</summary>
    private static Phrase? TitleIn(DraftedPart part)
    {
        var (longest, at) = ("", 0);
        foreach (var match in Furniture().Matches(part.Text).Append(null))
        {
            var stretch = part.Text[at..(match?.Index ?? part.Text.Length)].Trim();
            if (stretch.Any(char.IsLetter) && stretch.Length > longest.Length)
                longest = stretch;
            at = match is null ? at : match.Index + match.Length;
        }

        return longest.Length == 0 ? null : new(part.Block, part.Item, part.Text.IndexOf(longest, StringComparison.Ordinal), longest);
    }

    private static string Shortened(string organization) => organization.Length <= 100 ? organization : organization[..100];

    private static Phrase? Whole(DraftedPart? part) => part is null ? null : new(part.Block, part.Item, 0, part.Text);

    private static IEnumerable<NamedDocument> DocumentsIn(DraftedText text, string? own) =>
        from part in text.Parts
        where part.Read is { Kind: BlockKind.Paragraph or BlockKind.Preamble }
        from Match match in SymbolShape().Matches(part.Text)
        where match.Value != own
        select new NamedDocument(match.Value, DraftIds.Of(match.Value), new(part.Block, part.Item, match.Index, match.Value));

    /// <summary>The first day, month and year in words.</summary>
    private static (DateOnly Date, string Words)? DateIn(string text)
    {
        foreach (Match match in DateInWords().Matches(text))
        {
            var name = match.Groups["month"].Value.ToLowerInvariant();
            var month = 1 + Math.Max(Array.IndexOf(_frenchMonths, name), Array.IndexOf(_englishMonths, name));
            var (day, year) = (int.Parse(match.Groups["day"].ValueSpan, CultureInfo.InvariantCulture), int.Parse(match.Groups["year"].ValueSpan, CultureInfo.InvariantCulture));
            if (month > 0 && year > 0 && day >= 1 && day <= DateTime.DaysInMonth(year, month))
                return (new(year, month, day), match.Value);
        }

        return null;
    }

    [GeneratedRegex($@"\b{RelationWords.Symbol}", RegexOptions.CultureInvariant)]
    private static partial Regex SymbolShape();

    [GeneratedRegex(@"^ST/[A-Z]+/(?<year>[12][0-9]{3})/")]
    private static partial Regex SymbolYear();

    /// <summary>«Circulaire du Secrétaire général», «Nations Unies», «Distr. générale», symbol and date: what says which document it is, and not what it is about.</summary>
    [GeneratedRegex(@"^(?:objet|subject)\s*:|circulaire du secrétaire général|secretary-general.s bulletin|(?:organisation des )?nations\s+unies|united\s+nations(?: organization)?|^united$|^nations$|^secrétariat\b|^secretariat\b|distr\.?\s*:?\s*(?:générale|general)|\b(?:original|langue)\s*:\s*\p{L}+|\bfrançais\b|\benglish\b|\bpage\b|\bST/[0-9A-Za-z./-]+|[0-9]{1,2}(?:er)?\s+\p{L}+\s+[0-9]{4}", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Furniture();

    [GeneratedRegex(@"(?<day>[0-9]{1,2})(?:er)?\s+(?<month>\p{L}+)\s+(?<year>[0-9]{4})\b", RegexOptions.CultureInvariant)]
    private static partial Regex DateInWords();

    /// <summary>The whole sentence in which the bulletin says from when it holds.</summary>
    [GeneratedRegex(@"(?:La présente circulaire|The present bulletin|This bulletin)[^.;]{0,80}?(?:prend(?:ra)? effet|entre(?:ra)? en vigueur|enters? into force|(?:takes?|comes?) (?:into )?effect|is effective)[^.;]{0,60}?[0-9]{4}\.?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex TakesEffect();

    [GeneratedRegex(@"\((?:Signé|Signed)\)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Signed();

    /// <summary>A line of the signature that has a figure: a date, a job number.</summary>
    [GeneratedRegex("[0-9]")]
    private static partial Regex DateOrPlace();

    [GeneratedRegex(@"^(?:Le|La|The)\s+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Article();
}
