using PeacekeepingOrg.Core.Bulletins;
using PeacekeepingOrg.Core.Drafting;
using PeacekeepingOrg.Core.Structure.ReportingLines;
using PeacekeepingOrg.Core.Structure.Units;

namespace PeacekeepingOrg.Core.Tests.Drafting.Writers;

/// <summary>A fictional bulletin of a few lines, and the draft of it made by hand: what the writers are to write does not hang on what the drafter reads.</summary>
internal static class TinyDraft
{
    public const string Text =
        """
        ST/SGB/2041/7

        14 février 2041

        Circulaire du Secrétaire général

        Organisation du Département des phares

        En application de la circulaire ST/SGB/2039/1, le Secrétaire général promulgue ce qui suit :

        Section 1
        Dispositions générales

        La présente circulaire complète la circulaire ST/SGB/2039/1 du Secrétaire général.

        Section 2
        Attributions et organisation

        2.1 Le Département des phares :

        a) Allume les phares « de la mer » dits "grands feux" (C:\feux), qu’il compte :

        i) Une fois par nuit;

        ii) Une fois par jour;

        b) Tient le registre des naufrages.

        2.2 Le Département est dirigé par le Secrétaire général adjoint aux phares, qui relève du Secrétaire général et rend compte au Conseil des phares. Il est assisté par un conseiller.

        2.3 Le Département comprend la Division des lanternes, le Service du sel et trois équipes de gardiens.

        Section 3
        Division des lanternes

        3.1 La Division des lanternes est dirigée par un directeur qui relève du Secrétaire général adjoint. La mer est grande.

        3.2 Les principales attributions de la Division des lanternes sont les suivantes :

        a) Huiler les lanternes;

        b) Polir les lentilles de la Division.

        Service du sel

        3.3 Le Chef du Service du sel relève du Directeur. Les attributions du Service du sel sont énoncées à la section 7 de la circulaire ST/SGB/2039/1.

        3.4 Le vent souffle :

        a) Du nord;

        b) Du sud.

        Section 4
        Dispositions finales

        4.1 La présente circulaire prend effet le 1er mars 2041.

        Le Secrétaire général
        (Signé) A. B. C.
        """;

    /// <summary>The draft; what a person would call certain and what not, in every kind of fact.</summary>
    public static StructureDraft Make(string language = "fr")
    {
        var text = BulletinReader.Read(Text);
        var department = new DraftUnit
        {
            Id = "departement-des-phares",
            Name = "Département des phares",
            Kind = UnitKind.Department,
            Stated = At("2.1", "Le Département des phares"),
            Functions = At("2.1", "Le Département des phares :"),
            HasList = true,
        };
        var division = new DraftUnit
        {
            Id = "division-des-lanternes",
            Name = "Division des lanternes",
            Kind = UnitKind.Division,
            Stated = At("2.3", "la Division des lanternes"),
            Parent = department,
            ParentStated = At("2.3", "Le Département comprend la Division des lanternes"),
            Functions = At("3.2", "Les principales attributions de la Division des lanternes sont les suivantes :"),
            HasList = true,
        };
        var service = new DraftUnit
        {
            Id = "service-du-sel",
            Name = "Service du sel",
            Kind = UnitKind.Service,
            Stated = At("3.3", "Service du sel", start: 3),
            Parent = division,
            Functions = At("3.3", "Les attributions du Service du sel sont énoncées à la section 7 de la circulaire ST/SGB/2039/1."),
        };
        service.Doubts.Add("2.3 names it beside the Division, the sub-heading stands within it");
        var teams = new DraftUnit
        {
            Id = "equipes-de-gardiens",
            Name = "Équipes de gardiens",
            Kind = UnitKind.Team,
            Stated = At("2.3", "trois équipes de gardiens"),
            Parent = department,
            ParentStated = At("2.3", "trois équipes de gardiens"),
            Count = 3,
            IsUnnamed = true,
        };
        var council = new DraftUnit { Name = "Conseil des phares", Stated = At("2.2", "Conseil des phares"), IsExternal = true };

        var head = new DraftPost { Id = "sga", Title = "Secrétaire général adjoint aux phares", Stated = At("2.2", "le Secrétaire général adjoint aux phares"), Unit = department };
        (department.Head, department.HeadStated) = (head, At("2.2", "Le Département est dirigé par le Secrétaire général adjoint aux phares"));
        var chief = new DraftPost { Title = "Secrétaire général", Stated = At("2.2", "Secrétaire général", start: 70), IsExternal = true };
        var adviser = new DraftPost { Title = "Conseiller", Stated = At("2.2", "un conseiller"), Unit = department };
        var director = new DraftPost { Title = "Directeur de la Division des lanternes", Stated = At("3.1", "dirigée par un directeur"), Unit = division };
        (division.Head, division.HeadStated) = (director, At("3.1", "La Division des lanternes est dirigée par un directeur"));
        var saltChief = new DraftPost { Title = "Chef du Service du sel", Stated = At("3.3", "Le Chef du Service du sel"), Unit = service };
        service.Head = saltChief;

        return new(
            language,
            text,
            [department, division, service, teams, council],
            [head, chief, adviser, director, saltChief],
            [
                new(head, chief, LineKind.ReportsTo, null, At("2.2", "relève du Secrétaire général"), null),
                new(head, council, LineKind.AccountableTo, null, At("2.2", "rend compte au Conseil des phares"), "a council may be no superior"),
                new(adviser, head, LineKind.Assists, null, At("2.2", "Il est assisté par un conseiller."), null),
                new(director, head, LineKind.ReportsTo, null, At("3.1", "un directeur qui relève du Secrétaire général adjoint"), null),
                new(saltChief, director, LineKind.ReportsTo, adviser, At("3.3", "Le Chef du Service du sel relève du Directeur"), null),
            ],
            [
                new([department], At("2.1-a", "Allume les phares « de la mer » dits \"grands feux\" (C:\\feux), qu’il compte :"), false, false),
                new([department], At("2.1-b", "Tient le registre des naufrages."), false, false),
                new([division], At("3.2-a", "Huiler les lanternes;"), false, false),
                new([division], At("3.2-b", "Polir les lentilles de la Division."), false, false),
                new([head, division], At("2.2", "Il est assisté par un conseiller."), true, false),
                new([service], At("3.3", "Les attributions du Service du sel sont énoncées à la section 7 de la circulaire ST/SGB/2039/1."), false, true),
            ],
            [At("3.1", "La mer est grande."), At("3.4", "Le vent souffle :")]);

        Phrase At(string at, string quote, int start = 0) => PhraseIn(text, at, quote, start);
    }

    /// <summary>The phrase as the drafter gives it: its place found in the text.</summary>
    public static Phrase PhraseIn(BulletinText text, string at, string quote, int from = 0)
    {
        var (block, item) = at.Split('-') is [var key, .. var path] && path.Length > 0 && text.Blocks.Any(b => b.Key == key) ? (key, string.Join('-', path)) : (at, null);
        var read = text.Blocks.Single(b => b.Key == block);
        var words = read.Text;
        var items = read.Items;
        foreach (var label in item?.Split('-') ?? [])
        {
            var found = items.Single(i => i.Label == label);
            (words, items) = (found.Text, found.Items);
        }

        var start = words.IndexOf(quote, from, StringComparison.Ordinal);
        return start < 0 ? throw new ArgumentException($"«{quote}» is not in {at}: «{words}».", nameof(quote)) : new(block, item, start, quote);
    }
}
