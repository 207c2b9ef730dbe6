using System.Globalization;
using System.Text.Json;
using PeacekeepingOrg.Core.Drafting.Writers;
using PeacekeepingOrg.Core.Structure.Sources;
using PeacekeepingOrg.Core.Tests.Drafting.Scoring;
using Xunit;

namespace PeacekeepingOrg.Core.Tests.Drafting.Writers;

/// <summary>What the test bulletins say they do to other documents, against what a person read in them. Of the held-out ones only the counts are told.</summary>
public sealed class BulletinRelationsTests
{
    private const double RecallFloor = 0.97;

    [Fact]
    public void Of_the_kinds_that_tell_none_is_invented_and_few_are_missed()
    {
        var (right, read, expected) = (0, 0, 0);
        var said = new List<string>();
        foreach (var name in TestBulletins.Names)
        {
            var (wanted, found) = (Expected(name), Found(name));
            var (missed, wrong) = (wanted.Except(found).ToList(), found.Except(wanted).ToList());
            (right, read, expected) = (right + found.Count - wrong.Count, read + found.Count, expected + wanted.Count);
            if (missed.Count + wrong.Count > 0)
                said.Add(TestBulletins.IsHeldOut(name)
                    ? $"{name}: {missed.Count} missed, {wrong.Count} wrong"
                    : $"{name}: missed {string.Join(", ", missed)}; wrong {string.Join(", ", wrong)}");
        }

        var figures = string.Create(CultureInfo.InvariantCulture, $"{right} right of {read} read and {expected} expected\n{string.Join('\n', said)}");
        TestContext.Current.TestOutputHelper?.WriteLine(figures);
        Assert.True(right == read, figures);
        Assert.True(right >= RecallFloor * expected, figures);
    }

    /// <summary>A kind and document once, where it is said first.</summary>
    private static List<Relation> Found(string name)
    {
        var draft = TestBulletins.Draft(name);
        var text = new DraftedText(draft.Text);
        return
        [
            .. DraftParticulars.Of(draft).Relations.Where(relation => relation.Kind != RelationKind.RefersTo)
                .Select(relation => new Relation(DraftReview.Camel(relation.Kind), relation.Document.Symbol, text.ParagraphOf(relation.Stated))),
        ];
    }

    /// <summary>The same; of the places where a person read it, the first in the text.</summary>
    private static List<Relation> Expected(string name)
    {
        var text = new DraftedText(TestBulletins.Draft(name).Text);
        var order = text.Parts.Select(part => text.ParagraphOf(new(part.Block, part.Item, 0, ""))).Distinct().ToList();
        using var json = JsonDocument.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Drafting", "Bulletins", $"{name}.expected.json")));
        return !json.RootElement.TryGetProperty("relations", out var relations)
            ? []
            : [.. relations.EnumerateArray()
                .Select(relation => new Relation(Kind(Word(relation, "kind")), Word(relation, "target"), Word(relation, "paragraph")))
                .OrderBy(relation => order.IndexOf(relation.Paragraph)).DistinctBy(relation => (relation.Kind, relation.Target))];

        static string Word(JsonElement relation, string field) => relation.GetProperty(field).GetString()!;

        static string Kind(string written) => written == "pursuantTo" ? "appliesUnder" : written;
    }

    private sealed record Relation(string Kind, string Target, string Paragraph)
    {
        public override string ToString() => $"{Kind} {Target} in {Paragraph}";
    }
}
