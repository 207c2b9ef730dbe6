using PeacekeepingOrg.Core.Structure.Sources;

namespace PeacekeepingOrg.Core.Structure.Changes;

/// <summary>Why a computed change is held, in words a reader can check against the two texts.</summary>
internal sealed class ComparisonWords(ComparedEdition from, ComparedEdition to)
{
    public BilingualText Renamed { get; } = new(
        "Un même identifiant ici, et deux noms\u00A0: aucun des deux textes ne dit que l’un a remplacé l’autre.",
        "One id here, and two names: neither text says that one replaced the other.");

    public BilingualText NamesOfOurs { get; } = new(
        "Les deux noms diffèrent, mais l’un au moins est composé ici\u202F; les textes ne permettent pas de dire s’il y a eu changement de nom.",
        "The two names differ, but at least one was put together here; the texts do not allow one to say whether the name changed.");

    public BilingualText NamesInTwoLanguages { get; } = new(
        "Les deux textes le nomment dans deux langues\u202F; on ne peut dire d’après eux si le nom a changé.",
        "The two texts name it in two languages; one cannot tell from them whether the name changed.");

    public BilingualText Moved { get; } = new(
        "Chaque texte lui donne une place, et ce n’est pas la même\u202F; aucun des deux ne dit qu’il y a eu déplacement.",
        "Each text gives it a place, and not the same one; neither says that it was moved.");

    public BilingualText Kept(ComparedSubject before, ComparedSubject after, string language)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        var name = before.IsNamedByUs(language) || after.IsNamedByUs(language)
            ? Said(
                "Les deux textes en parlent\u202F; l’un au moins n’en écrit pas le nom ainsi, qui est composé ici ou celui en usage.",
                "Both texts speak of it; at least one does not write the name so, which was put together here or is the one in use.")
            : Said("Les deux textes donnent le même nom.", "Both texts give the same name.");
        var place = (before.Place, after.Place) switch
        {
            (not null, not null) => Said(" Tous deux donnent la même place.", " Both give the same place."),
            (null, not null) => Said($" Seul le texte postérieur ({To("fr")}) donne une place.", $" Only the later text ({To("en")}) gives a place."),
            (not null, null) => Said($" Seul le texte antérieur ({From("fr")}) donne une place.", $" Only the earlier text ({From("en")}) gives a place."),
            _ => Said("", ""),
        };
        return Said(
            $"{name.Fr}{place.Fr} Aucun ne dit expressément que rien n’a changé.",
            $"{name.En}{place.En} Neither says expressly that nothing changed.");
    }

    public BilingualText NotNamedLater(ComparedSubject subject)
    {
        var (fr, en) = Noun(subject.End.Type);
        return to.Establishes
            ? new($"Le texte postérieur ({To("fr")}), normatif, ne nomme plus {fr}.", $"The later text ({To("en")}), which is normative, no longer names this {en}.")
            : new(
                $"Le texte postérieur ({To("fr")}) ne nomme pas {fr}. C’est un texte {Authority("fr")}\u00A0: ce qu’il tait n’est pas aboli pour autant.",
                $"The later text ({To("en")}) does not name this {en}. It is {Authority("en")}: what it passes over in silence is not thereby abolished.");
    }

    public BilingualText FirstNamed(ComparedSubject subject)
    {
        var (fr, en) = Noun(subject.End.Type);
        return to.Establishes
            ? new($"Le texte postérieur ({To("fr")}), normatif, nomme {fr}\u202F; le texte antérieur ({From("fr")}) ne le faisait pas.", $"The later text ({To("en")}), which is normative, names this {en}; the earlier one ({From("en")}) did not.")
            : new(
                $"Le texte postérieur ({To("fr")}) est le premier, ici, à nommer {fr}. C’est un texte {Authority("fr")}\u00A0: il ne crée rien, et ne dit pas quel acte l’aurait fait.",
                $"The later text ({To("en")}) is the first here to name this {en}. It is {Authority("en")}: it creates nothing, and does not say what act did.");
    }

    private string From(string lang) => from.Edition.SourcesIn(lang);

    private string To(string lang) => to.Edition.SourcesIn(lang);

    private string Authority(string lang) => (to.Edition.Authority, lang == "en") switch
    {
        (Sources.Authority.Descriptive, true) => "a descriptive text",
        (Sources.Authority.Descriptive, false) => "descriptif",
        (_, true) => "a text nothing else confirms",
        _ => "que rien d’autre ne confirme",
    };

    private static (string Fr, string En) Noun(EndpointType type) => type == EndpointType.Unit ? ("cette unité", "unit") : ("ce poste", "post");

    private static BilingualText Said(string fr, string en) => new(fr, en);
}
