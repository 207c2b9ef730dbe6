using PeacekeepingOrg.Core.Bulletins;
using PeacekeepingOrg.Core.Seeding;
using PeacekeepingOrg.Core.Seeding.Files;
using PeacekeepingOrg.Core.Tests.Data;

namespace PeacekeepingOrg.Core.Tests.Drafting.Scoring;

/// <summary>
/// A reviewed edition of the seed data as what is expected of a draft of its bulletin. What no sentence states is not asked for:
/// <list type="bullet">
/// <item>units and posts outside the bulletin, and those stated in another source, are optional;</item>
/// <item>a parent, head or place that is inferred may be left out;</item>
/// <item>lines that are inferred, stated in another source, or to an organ («au Conseil de sécurité»: the conventions of the test bulletins ask for none) are optional;</item>
/// <item>attributions that are inferred, stated in another source, or conferred by reference to another text are optional;</item>
/// <item>a function conferred in prose is expected once a holder and paragraph, however many the edition quotes.</item>
/// </list>
/// Every alias in the language of the text, and its acronym, is an accepted name. The layout of the text is not measured: other tests read it.
/// </summary>
internal sealed class Reviewed
{
    private readonly EditionFile edition;
    private readonly BulletinText text;
    private readonly Dictionary<string, ExpectedUnit> units;
    private readonly Dictionary<string, ExpectedPost> posts;

    private Reviewed(EditionFile edition, BulletinText text)
    {
        (this.edition, this.text) = (edition, text);
        units = edition.Units.ToDictionary(unit => unit.Id!, Unit);
        foreach (var unit in edition.Units)
            units[unit.Id!].Parent = unit.Parent?.Unit is { } parent ? units[parent] : null;
        posts = edition.Posts.ToDictionary(post => post.Id!, Post);
    }

    /// <summary>The bulletin of 2010, as the seed data has it.</summary>
    public static (Expected Expected, BulletinText Text) Dpko2010()
    {
        var folder = SeedFolder.Read(TestEngine.SeedFolder);
        var edition = folder.Editions.Single(file => file.Content.Id == "dpko-2010").Content;
        var text = folder.Sources.Single(source => source.Content.Id == edition.Sources[0]).Text!;
        return (new Reviewed(edition, text).ToExpected(), text);
    }

    private Expected ToExpected() => new(
        edition.Id!, "fr", null, null, [.. units.Values], [.. posts.Values],
        edition.Lines.ConvertAll(line => new ExpectedLine(
            [Entry(line.From!)], [Entry(line.To!)], new(Scorer.Camel(line.Kind.ToString()!)), new(Place(line.At).Paragraph),
            IsOptional(line) || (units.GetValueOrDefault(line.To!) is { Kind.Value: "organ" }))),
        [.. edition.Units.SelectMany(Lists), .. edition.Attributions.SelectMany(Prose).DistinctBy(prose => (prose.Holders[0], prose.Paragraph.Value, prose.Item.Value))]);

    private ExpectedUnit Unit(UnitNode unit)
    {
        var prose = edition.Attributions.Where(attribution => attribution.Holders.Contains(unit.Id!)).Select(attribution => Place(attribution.At).Paragraph);
        return new()
        {
            Name = Names(unit.Name!, unit.Aliases, unit.Acronym?.Fr),
            AsPrinted = unit.Name!.AsPrinted,
            Paragraph = Paragraph(unit.Stated, unit.Parent),
            IsOptional = unit.External || IsElsewhere(unit.Stated),
            IsExternal = unit.External,
            IsUnnamed = unit.Unnamed,
            Count = unit.Count,
            ParentName = new(NameOf(unit.Parent?.Unit), unit.Parent?.Inferred is null ? [] : [null]),
            Kind = new(Scorer.Camel(unit.Kind.ToString()!)),
            Functions = unit.Attributions?.List is { } list ? new(list) : new(Functions(unit), [null, .. prose]),
        };
    }

    private ExpectedPost Post(PostNode post)
    {
        var headed = edition.Units.FirstOrDefault(unit => unit.Head?.Post == post.Id);
        var isInferred = (headed?.Head?.Inferred ?? post.Unit?.Inferred) is not null;
        var unit = headed?.Id ?? post.Unit?.Unit;
        return new()
        {
            Name = Names(post.Title!, post.Aliases, null),
            AsPrinted = post.Title!.AsPrinted,
            Paragraph = Paragraph(post.Stated, headed?.Head ?? (CiteNode?)post.Unit),
            IsOptional = post.External || IsElsewhere(post.Stated),
            IsExternal = post.External,
            IsUnnamed = post.Unnamed,
            Count = post.Count,
            Unit = unit is null ? null : units[unit],
            UnitName = new(NameOf(unit), isInferred ? [null] : []),
            Heads = new(headed is not null, isInferred ? [headed is null] : []),
        };
    }

    private IEnumerable<ExpectedAttribution> Lists(UnitNode unit)
    {
        if (unit.AttributionsByReference is { } reference)
            yield return new([units[unit.Id!]], new(Place(reference.At).Paragraph), new(null), IsOptional: true);
        if (unit.Attributions?.List is not { } list)
            yield break;
        foreach (var item in text.Blocks.Single(block => block.Key == list).Items)
            yield return new([units[unit.Id!]], new(list), new(item.Label), IsOptional: false);
    }

    private IEnumerable<ExpectedAttribution> Prose(ProseNode prose)
    {
        var (paragraph, item) = Place(prose.At);
        return prose.Holders.Select(holder => new ExpectedAttribution([Entry(holder)], new(paragraph), new(item), IsOptional(prose) || prose.ByReference is not null));
    }

    private ExpectedEntry Entry(string id) => posts.TryGetValue(id, out var post) ? post : units[id];

    private string? NameOf(string? unit) => edition.Units.Find(node => node.Id == unit)?.Name!.Fr;

    private static string? Functions(UnitNode unit) => unit.AttributionsByReference is { } reference ? Place(reference.At).Paragraph : null;

    private static Accepted<string> Names(TextNode name, IEnumerable<AliasNode> aliases, string? acronym) =>
        new(name.Fr!, [.. aliases.Where(alias => alias.Lang == "fr").Select(alias => alias.Text!), .. acronym is null ? [] : new[] { acronym }]);

    private static Accepted<string> Paragraph(CiteNode? stated, CiteNode? also) =>
        new(Place(stated?.At).Paragraph, also?.At is { } at ? [Place(at).Paragraph] : []);

    private static bool IsOptional(CiteNode fact) => fact.Inferred is not null || IsElsewhere(fact);

    private static bool IsElsewhere(CiteNode? fact) => fact?.At?.Contains('#') == true;

    /// <summary>"8.23-c" is an item of 8.23; "section-4" is whole.</summary>
    private static (string Paragraph, string? Item) Place(string? at)
    {
        var dash = at is not null && char.IsDigit(at[0]) ? at.IndexOf('-') : -1;
        return dash < 0 ? (at ?? "", null) : (Scorer.Paragraph(at![..dash]), at[(dash + 1)..].Split('-')[0]);
    }
}
