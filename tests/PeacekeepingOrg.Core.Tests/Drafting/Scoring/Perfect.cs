using PeacekeepingOrg.Core.Bulletins;
using PeacekeepingOrg.Core.Drafting;
using PeacekeepingOrg.Core.Structure.ReportingLines;
using PeacekeepingOrg.Core.Structure.Units;

namespace PeacekeepingOrg.Core.Tests.Drafting.Scoring;

/// <summary>The draft that has exactly what is expected, to see that it scores as such.</summary>
internal static class Perfect
{
    public static StructureDraft Draft(Expected expected, BulletinText? text = null)
    {
        var units = expected.Units.ToDictionary(unit => unit, unit => new DraftUnit
        {
            Name = unit.Name.Value,
            Stated = At(unit.Paragraph.Value),
            Kind = unit.Kind.All.Select(Kind).FirstOrDefault(kind => kind is not null),
            IsExternal = unit.IsExternal,
            IsUnnamed = unit.IsUnnamed,
            Count = unit.Count,
            Functions = unit.Functions.Value is { } functions ? At(functions) : null,
        });
        foreach (var (unit, drafted) in units)
            drafted.Parent = unit.Parent is null ? null : units[unit.Parent];
        var posts = expected.Posts.ToDictionary(post => post, post => new DraftPost
        {
            Title = post.Name.Value,
            Stated = At(post.Paragraph.Value),
            IsExternal = post.IsExternal,
            IsUnnamed = post.IsUnnamed,
            Count = post.Count,
            Unit = post.Unit is null ? null : units[post.Unit],
        });
        foreach (var (post, drafted) in posts.Where(post => post.Key.Heads.Value && post.Value.Unit is not null))
            drafted.Unit!.Head = drafted;

        return new StructureDraft(
            expected.Language,
            text ?? Text(expected),
            [.. units.Values],
            [.. posts.Values],
            [.. expected.Lines.Select(line => new DraftLine(
                Entry(line.From[0]), Entry(line.To[0]), Enum.Parse<LineKind>(line.Kind.Value, ignoreCase: true), null, At(line.Paragraph.Value), null))],
            [.. expected.Attributions.Select(attribution => new DraftAttribution(
                [Entry(attribution.Holders[0])], At(attribution.Paragraph.Value, attribution.Item.Value), attribution.Item.Value is null, false))],
            []);

        DraftEntry Entry(ExpectedEntry entry) => entry is ExpectedUnit unit ? units[unit] : posts[(ExpectedPost)entry];
    }

    /// <summary>The text as the reader should have read it.</summary>
    private static BulletinText Text(Expected expected)
    {
        var sections = expected.Sections!.Select(section => new BulletinSection(section.Number, $"Section {section.Number}", section.Title, [.. Blocks(section.Number)]));
        return new([], [.. sections], []);

        IEnumerable<BulletinBlock> Blocks(string section) => expected.Paragraphs!
            .Where(paragraph => (paragraph.Section ?? paragraph.Number!.Split('.')[0]) == section)
            .Select((paragraph, i) => (Paragraph: paragraph, Key: paragraph.Number ?? (i == 0 ? section : $"{section}.p{i + 1}")))
            .Select(p => new BulletinBlock(BlockKind.Paragraph, p.Key, p.Paragraph.Number, p.Paragraph.Number, p.Paragraph.Text, Items(p.Paragraph.Items), 0));

        static List<BulletinItem> Items(IEnumerable<ExpectedItem> items) =>
            [.. items.Select(item => new BulletinItem(item.Label, item.Label, item.Text, Items(item.Items), 0))];
    }

    private static UnitKind? Kind(string kind) => Enum.TryParse<UnitKind>(kind, ignoreCase: true, out var known) ? known : null;

    private static Phrase At(string paragraph, string? item = null) => new(paragraph, item, 0, "");
}
