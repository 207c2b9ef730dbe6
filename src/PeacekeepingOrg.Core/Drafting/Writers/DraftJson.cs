using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using PeacekeepingOrg.Core.Bulletins;

namespace PeacekeepingOrg.Core.Drafting.Writers;

/// <summary>
/// A draft for programs: sections, paragraphs, units, posts and reportingLines; then attributions and the three lists, certain, toReview and unused. What an
/// entry need not say (<c>external</c>, <c>count</c>, <c>item</c> …) is left out.
/// </summary>
public static class DraftJson
{
    private static readonly JsonSerializerOptions _options = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write(StructureDraft draft, DraftParticulars particulars)
    {
        ArgumentNullException.ThrowIfNull(draft);
        ArgumentNullException.ThrowIfNull(particulars);
        var text = new DraftedText(draft.Text);
        var review = DraftReview.Of(draft, particulars);
        return new JsonObject
        {
            ["sections"] = Array(draft.Text.Sections, section => new() { ["number"] = section.Number, ["title"] = section.Title }),
            ["paragraphs"] = Array(draft.Text.Sections.SelectMany(s => s.Blocks).Where(b => b.Kind == BlockKind.Paragraph), Paragraph),
            ["units"] = Array(draft.Units, unit => With(
                new()
                {
                    ["name"] = unit.Name,
                    ["parent"] = unit.Parent?.Name,
                    ["kind"] = unit.Kind is { } kind ? DraftReview.Camel(kind) : null,
                    ["paragraph"] = text.ParagraphOf(unit.Stated),
                    ["functionsParagraph"] = unit.Functions is { } functions ? text.ParagraphOf(functions) : null,
                },
                unit)),
            ["posts"] = Array(draft.Posts, post => With(
                new() { ["title"] = post.Title, ["unit"] = post.Unit?.Name, ["paragraph"] = text.ParagraphOf(post.Stated) },
                post,
                ("heads", post.IsHead ? true : null))),
            ["reportingLines"] = Array(draft.Lines, line => With(
                new()
                {
                    ["from"] = DraftReview.NameOf(line.From),
                    ["to"] = DraftReview.NameOf(line.To),
                    ["kind"] = DraftReview.Camel(line.Kind),
                    ["paragraph"] = text.ParagraphOf(line.Stated),
                },
                null,
                ("item", line.Stated.Item),
                ("through", line.Through?.Title))),
            ["attributions"] = Array(draft.Attributions, attribution => With(
                new()
                {
                    ["holders"] = new JsonArray([.. attribution.Holders.Select(holder => JsonValue.Create(DraftReview.NameOf(holder)))]),
                    ["paragraph"] = text.ParagraphOf(attribution.Stated),
                    ["item"] = attribution.Stated.Item,
                    ["text"] = attribution.Stated.Quote,
                },
                null,
                ("inProse", attribution.InProse ? true : null),
                ("byReference", attribution.ByReference ? true : null))),
            ["certain"] = Array(review.Certain, fact => Fact(fact, text)),
            ["toReview"] = Array(review.ToReview, fact => Fact(fact, text)),
            ["unused"] = Array(review.Unused, phrase => new() { ["paragraph"] = text.ParagraphOf(phrase), ["item"] = phrase.Item, ["text"] = phrase.Quote }),
        }.ToJsonString(_options);
    }

    private static JsonArray Array<T>(IEnumerable<T> rows, Func<T, JsonObject> write) => new([.. rows.Select(write)]);

    private static JsonObject Paragraph(BulletinBlock block) => new() { ["number"] = block.Number, ["text"] = block.Text, ["items"] = Items(block.Items) };

    private static JsonArray Items(IReadOnlyList<BulletinItem> items) =>
        Array(items, item => new() { ["label"] = item.Label, ["text"] = item.Text, ["items"] = Items(item.Items) });

    private static JsonObject Fact(DraftedFact fact, DraftedText text) => With(
        new() { ["fact"] = DraftReview.Camel(fact.Fact), ["about"] = fact.Words },
        null,
        ("reason", fact.Reason),
        ("paragraph", fact.Stated is { } stated ? text.ParagraphOf(stated) : null),
        ("item", fact.Stated?.Item),
        ("quote", fact.Stated?.Quote));

    private static JsonObject With(JsonObject row, DraftEntry? entry, params (string Name, JsonNode? Value)[] more)
    {
        (string, JsonNode?)[] said =
        [
            .. more,
            ("count", entry?.Count),
            ("unnamed", entry is { IsUnnamed: true } ? true : null),
            ("external", entry is { IsExternal: true } ? true : null),
        ];
        foreach (var (name, value) in said)
            if (value is not null)
                row[name] = value;
        return row;
    }
}
