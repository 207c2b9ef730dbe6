using System.Text.Json;

namespace PeacekeepingOrg.Core.Tests.Drafting.Scoring;

/// <summary>A file &lt;name&gt;.expected.json beside a test bulletin; its README describes the fields.</summary>
internal sealed record ExpectedFile(
    string Language,
    string Encoding,
    List<ExpectedSection> Sections,
    List<ExpectedParagraph> Paragraphs,
    List<ExpectedFile.Unit> Units,
    List<ExpectedFile.Post> Posts,
    List<ExpectedFile.Line> ReportingLines,
    List<ExpectedFile.Attribution> Attributions)
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { RespectNullableAnnotations = true };

    public static ExpectedFile Read(string path) => JsonSerializer.Deserialize<ExpectedFile>(File.ReadAllText(path), Options)!;

    public Expected ToExpected(string name)
    {
        var units = Units.ConvertAll(unit => unit.ToExpected());
        foreach (var unit in units)
            unit.Parent = units.Find(other => other.Name.Value == unit.ParentName.Value);
        var posts = Posts.ConvertAll(post => post.ToExpected(units.Find(unit => unit.Name.Value == post.Unit)));

        return new Expected(
            name, Language, Sections, Paragraphs, units, posts,
            ReportingLines.ConvertAll(line => new ExpectedLine(
                Ends(line.From, line.Also<string>("from"), line.FromUnit),
                Ends(line.To, line.Also<string>("to"), line.ToUnit),
                line.With("kind", line.Kind),
                line.With("paragraph", line.Paragraph),
                line.Optional)),
            Attributions.ConvertAll(attribution => new ExpectedAttribution(
                Ends(attribution.Holder, attribution.Also<string>("holder"), attribution.HolderUnit),
                attribution.With("paragraph", attribution.Paragraph),
                attribution.With("item", attribution.Item),
                attribution.Optional)));

        List<ExpectedEntry> Ends(string stated, IReadOnlyList<string> others, string? unit) => [End(stated, unit), .. others.Select(other => End(other, null))];

        ExpectedEntry End(string called, string? unit)
        {
            var named = posts.Where(post => post.Name.Value == called && (unit is null || post.UnitName.Has(unit))).Cast<ExpectedEntry>()
                .Concat(units.Where(u => u.Name.Value == called && (unit is null || u.ParentName.Has(unit))))
                .Concat(posts.Cast<ExpectedEntry>().Concat(units).Where(entry => entry.Name.Has(called)));
            return named.FirstOrDefault() ?? throw new InvalidDataException($"{name}: no unit or post is called «{called}»{(unit is null ? "" : $" in «{unit}»")}.");
        }
    }

    internal abstract record Entry
    {
        public Dictionary<string, JsonElement[]> Accept { get; init; } = [];

        public bool Optional { get; init; }

        public IReadOnlyList<T> Also<T>(string field) =>
            Accept.TryGetValue(field, out var others) ? [.. others.Select(other => other.Deserialize<T>()!)] : [];

        public Accepted<T> With<T>(string field, T value) => new(value, Also<T>(field));
    }

    internal sealed record Unit(string Name, string? Parent, string Kind, string Paragraph, string? FunctionsParagraph) : Entry
    {
        public bool External { get; init; }
        public string? AsPrinted { get; init; }
        public bool Unnamed { get; init; }
        public int? Count { get; init; }

        public ExpectedUnit ToExpected() => new()
        {
            Name = With("name", Name),
            AsPrinted = AsPrinted,
            Paragraph = With("paragraph", Paragraph),
            IsOptional = Optional || External,
            IsExternal = External,
            IsUnnamed = Unnamed,
            Count = Count,
            ParentName = With("parent", Parent),
            Kind = With("kind", Kind),
            Functions = With("functionsParagraph", FunctionsParagraph),
        };
    }

    internal sealed record Post(string Title, string? Unit, bool Heads, string Paragraph) : Entry
    {
        public bool External { get; init; }
        public string? AsPrinted { get; init; }
        public bool Unnamed { get; init; }
        public int? Count { get; init; }

        public ExpectedPost ToExpected(ExpectedUnit? unit) => new()
        {
            Name = With("title", Title),
            AsPrinted = AsPrinted,
            Paragraph = With("paragraph", Paragraph),
            IsOptional = Optional || External,
            IsExternal = External,
            IsUnnamed = Unnamed,
            Count = Count,
            Unit = unit,
            UnitName = With("unit", Unit),
            Heads = With("heads", Heads),
        };
    }

    internal sealed record Line(string From, string To, string Kind, string Paragraph) : Entry
    {
        public string? FromUnit { get; init; }
        public string? ToUnit { get; init; }
    }

    internal sealed record Attribution(string Holder, string Paragraph, string? Item) : Entry
    {
        public string? HolderUnit { get; init; }
    }
}
