namespace PeacekeepingOrg.Core.Tests.Drafting.Scoring;

/// <summary>What a text states, set down by a person: what a draft is measured against.</summary>
/// <param name="Name">What it is called in tables: "fr-01-affaires-oceaniques", "dpko-2010".</param>
/// <param name="Language">"fr" or "en".</param>
/// <param name="Sections">Null where the text's layout is not measured.</param>
/// <param name="Paragraphs">Null where the text's layout is not measured.</param>
/// <param name="Units">The bulletin's units, and the outside ones its lines reach.</param>
/// <param name="Posts">The same of posts.</param>
/// <param name="Lines">A superior a line, a sentence a line.</param>
/// <param name="Attributions">A holder and an item (or a paragraph) each.</param>
internal sealed record Expected(
    string Name,
    string Language,
    IReadOnlyList<ExpectedSection>? Sections,
    IReadOnlyList<ExpectedParagraph>? Paragraphs,
    IReadOnlyList<ExpectedUnit> Units,
    IReadOnlyList<ExpectedPost> Posts,
    IReadOnlyList<ExpectedLine> Lines,
    IReadOnlyList<ExpectedAttribution> Attributions);

/// <summary>A right answer, and others that are also right.</summary>
internal sealed record Accepted<T>(T Value, IReadOnlyList<T> Others)
{
    public Accepted(T value)
        : this(value, [])
    {
    }

    public IEnumerable<T> All => Others.Prepend(Value);

    public bool Has(T answer) => All.Contains(answer);
}

internal sealed record ExpectedSection(string Number, string Title);

/// <summary>A paragraph; one without a number belongs to the section it names.</summary>
internal sealed record ExpectedParagraph(string? Number, string? Section, string Text, IReadOnlyList<ExpectedItem> Items);

internal sealed record ExpectedItem(string Label, string Text, IReadOnlyList<ExpectedItem> Items);

/// <summary>A unit or post.</summary>
internal abstract class ExpectedEntry
{
    /// <summary>Its name or title.</summary>
    public required Accepted<string> Name { get; init; }

    /// <summary>The words the text prints, where the name is put together from them.</summary>
    public string? AsPrinted { get; init; }

    public required Accepted<string> Paragraph { get; init; }

    /// <summary>Whether it may be answered or not: the optional and the external entries.</summary>
    public bool IsOptional { get; init; }

    public bool IsExternal { get; init; }

    public bool IsUnnamed { get; init; }

    public int? Count { get; init; }

    public override string ToString() => Name.Value;
}

internal sealed class ExpectedUnit : ExpectedEntry
{
    /// <summary>The unit it is in, where that is among those expected.</summary>
    public ExpectedUnit? Parent { get; set; }

    public required Accepted<string?> ParentName { get; init; }

    /// <summary>As a kind is written in JSON: "workingGroup".</summary>
    public required Accepted<string> Kind { get; init; }

    public required Accepted<string?> Functions { get; init; }
}

internal sealed class ExpectedPost : ExpectedEntry
{
    /// <summary>The unit it heads or sits in, where that is among those expected.</summary>
    public ExpectedUnit? Unit { get; init; }

    public required Accepted<string?> UnitName { get; init; }

    public required Accepted<bool> Heads { get; init; }
}

/// <summary>A line; the first of the entries at an end is the stated one, the others are also right.</summary>
internal sealed record ExpectedLine(
    IReadOnlyList<ExpectedEntry> From, IReadOnlyList<ExpectedEntry> To, Accepted<string> Kind, Accepted<string> Paragraph, bool IsOptional)
{
    public bool IsSameAs(ExpectedLine other) => From[0] == other.From[0] && To[0] == other.To[0];

    public override string ToString() => $"{From[0]} → {To[0]} ({Kind.Value})";
}

/// <summary>An attribution; the first holder is the stated one, the others are also right.</summary>
/// <param name="Holders">The holder, and others that are also right.</param>
/// <param name="Paragraph">The paragraph.</param>
/// <param name="Item">The label of the item of the first level; null for a whole paragraph in prose.</param>
/// <param name="IsOptional">Whether it may be answered or not.</param>
internal sealed record ExpectedAttribution(IReadOnlyList<ExpectedEntry> Holders, Accepted<string> Paragraph, Accepted<string?> Item, bool IsOptional)
{
    public override string ToString() => $"{Holders[0]}: {Paragraph.Value}{(Item.Value is { } item ? $"-{item}" : "")}";
}
