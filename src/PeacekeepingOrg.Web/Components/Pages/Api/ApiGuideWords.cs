using PeacekeepingOrg.Web.Api;

namespace PeacekeepingOrg.Web.Components.Pages.Api;

/// <summary>The words of the page that explains the API, beside what operations say of themselves.</summary>
internal static class ApiGuideWords
{
    public static ApiWords Title { get; } = new("Données pour les programmes", "Data for programs");

    public static ApiWords Example { get; } = new("Exemple :", "Example:");

    public static IReadOnlyList<ApiWords> Introduction { get; } =
    [
        new(
            "Tout ce que montre le site se lit aussi en JSON, sans clé et sans inscription. Chaque fait porte la citation qui l’énonce ; ce qu’aucune phrase "
            + "n’énonce porte la base « inferred » et sa raison, ou manque.",
            "All that the site shows can also be read as JSON, without a key or registration. Every fact carries the citation that states it; what no sentence "
            + "states carries the basis “inferred” and its reason, or is absent."),
        new(
            "Les listes suivent l’ordre du texte et donnent items, page, pageSize et total. Débuts et longueurs comptent des unités UTF-16 dans le texte du "
            + "paragraphe ou de l’alinéa cité.",
            "Lists follow the order of the text and give items, page, pageSize and total. Starts and lengths count UTF-16 units in the text of the paragraph or "
            + "item cited."),
        new(
            "Les erreurs sont des « problem details » (RFC 9457) : 400 nomme le paramètre et ce qui est permis, 404 ce qui est proche, 429 quand réessayer. "
            + "Renvoyez l’ETag reçu dans If-None-Match : tant que rien n’a changé, la réponse est 304.",
            "Errors are problem details (RFC 9457): 400 names the parameter and what is allowed, 404 what is near, 429 when to try again. Send the ETag back in "
            + "If-None-Match: as long as nothing has changed, the answer is 304."),
    ];

    public static ApiWords Allowed(ApiWords allowed, string? otherwise) => otherwise is null
        ? new($"Valeur : {allowed.Fr}.", $"Value: {allowed.En}.")
        : new($"Valeur : {allowed.Fr} ; par défaut {otherwise}.", $"Value: {allowed.En}; {otherwise} by default.");
}
