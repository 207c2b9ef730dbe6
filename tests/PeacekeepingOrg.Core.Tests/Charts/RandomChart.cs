using FsCheck;
using FsCheck.Fluent;
using PeacekeepingOrg.Core.Charts.Requests;
using PeacekeepingOrg.Core.Charts.Selecting;
using PeacekeepingOrg.Core.Structure;
using PeacekeepingOrg.Core.Structure.Citations;
using PeacekeepingOrg.Core.Structure.Sources;

namespace PeacekeepingOrg.Core.Tests.Charts;

/// <summary>An organization as no one would draw it up: 2 to 300 boxes, deep or flat, with names of 1 to 120 characters.</summary>
public sealed record RandomChart(ChartModel Model)
{
    private static readonly string[] s_words =
    [
        "Bureau", "du", "de", "la", "des", "et", "l’évaluation", "d’œuvre", "Département", "à", "Équipe", "«", "pilote", "»", ":", ";", "opérations", "(zone", "III)",
        "désarmement,", "Sous-Secrétaire", "institutionnelle", "anticonstitutionnellement", "X", "Moyen-Orient", "№", "Ïle", "ß", "quartier-général-de-la-force",
    ];

    public static Arbitrary<RandomChart> Arbitrary() => Gen.Sized(size =>
        from count in Gen.Choose(2, Math.Clamp(size * 3, 6, 300))
        from seed in Gen.Choose(0, int.MaxValue)
        from shape in Gen.Elements(1, 2, 3, 6, 20, 1000)
        from layout in Gen.Elements(ChartLayoutKind.Auto, ChartLayoutKind.Auto, ChartLayoutKind.Tree, ChartLayoutKind.Columns, ChartLayoutKind.List)
        select Make(count, seed, shape, layout)).ToArbitrary();

    private static RandomChart Make(int count, int seed, int shape, ChartLayoutKind layout)
    {
        var random = new Random(seed);
        var boxes = new List<ChartBox> { Box(random, 0) };
        for (var i = 1; i < count; i++)
        {
            var parent = boxes[random.Next(Math.Max(0, i - shape), i)];
            var isBeside = random.Next(25) == 0 && parent.ParentId is null && !parent.IsBeside;
            boxes.Add(Box(random, i) with
            {
                ParentId = parent.IsBeside ? boxes[0].Id : parent.Id,
                IsBeside = isBeside,
                Tie = isBeside ? Tie.None : random.Next(6) switch { 0 => Tie.AccountableTo, 1 => Tie.Assists, 2 => Tie.None, _ => Tie.ReportsTo },
            });
        }

        var lines = Enumerable.Range(0, random.Next(9))
            .Select(_ => (From: boxes[random.Next(count)], To: boxes[random.Next(count)], Kind: (Tie)random.Next(2, 11)))
            .Where(l => l.From != l.To)
            .Select(l => new ChartLine(l.From.Id, l.To.Id, l.Kind, "relève aussi de\u00A0: " + l.To.Name, Cite(random)));
        return new RandomChart(new ChartModel("e", "Édition", new(2010, 1, 1), "ST/SGB/2010/1", Authority.Normative, new ChartRequest(ChartView.Reporting, Layout: layout), boxes, [.. lines]));
    }

    private static ChartBox Box(Random random, int number) => new($"b{number}", EndpointType.Post, "post", Name(random))
    {
        Head = random.Next(3) == 0 ? Name(random) : null,
        Rank = random.Next(8) == 0 ? Name(random) : null,
        Acronym = random.Next(5) == 0 ? "DOMP" : null,
        IsExternal = random.Next(12) == 0,
        IsShared = random.Next(12) == 0,
        IsUnnamed = random.Next(8) == 0,
        Count = random.Next(8) == 0 ? random.Next(1, 40) : null,
        Hidden = random.Next(10) == 0 ? random.Next(200) : 0,
        Citations = Cite(random),
        Chips = random.Next(9) == 0 ? [new(Tie.Advises, "conseille\u00A0: " + Name(random), Cite(random))] : [],
    };

    private static string Name(Random random)
    {
        var length = random.Next(1, 121);
        var name = s_words[random.Next(s_words.Length)];
        while (name.Length < length)
            name += (random.Next(30) == 0 ? "  " : " ") + s_words[random.Next(s_words.Length)];
        return name[..Math.Min(name.Length, length)];
    }

    private static IReadOnlyList<CitationView> Cite(Random random) =>
    [
        .. Enumerable.Range(0, random.Next(5)).Select(_ => $"{random.Next(1, 10)}.{random.Next(1, 28)}").Distinct().Select(place => new CitationView(
            Fact.Parent, random.Next(5) == 0 ? FactBasis.Inferred : FactBasis.Cited, new(null), new("s", "ST/SGB/2010/1", new(null), Authority.Normative, true, "fr"), place, null, "…", 0, 1)),
    ];

    public override string ToString() => $"{Model.Boxes.Count} boxes, {Model.Request.Layout}\n" + string.Join('\n', Model.Boxes.Take(12).Select(b => $"{b.Id} < {b.ParentId} {(b.IsBeside ? "beside" : "")} {b.Name}"));
}
