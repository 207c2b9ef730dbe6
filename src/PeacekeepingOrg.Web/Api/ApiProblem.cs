using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using PeacekeepingOrg.Web.Languages;

namespace PeacekeepingOrg.Web.Api;

/// <summary>Something near an id that is not there.</summary>
public sealed record ApiNear(string Id, string Url);

/// <summary>What went wrong, in a sentence a person understands (RFC 9457).</summary>
public sealed class ApiProblem : ProblemDetails
{
    public const string ContentType = "application/problem+json";

    private const int MostEchoed = 80;

    /// <summary>The parameter that is wrong.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Parameter { get; private init; }

    /// <summary>The values it may have, where they can be listed.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<string>? Allowed { get; private init; }

    /// <summary>For an unknown id: what is near, best first.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<ApiNear>? Near { get; private init; }

    public static ApiProblem NotAllowed(ApiParameter parameter, string value, string lang) => new()
    {
        Status = StatusCodes.Status400BadRequest,
        Title = Say(lang, "Paramètre non valable", "Bad parameter"),
        Detail = Say(
            lang,
            $"Le paramètre {parameter.Name} vaut « {Short(value)} » ; il faut {parameter.Allowed?.Fr}.",
            $"The parameter {parameter.Name} is “{Short(value)}”; it must be {parameter.Allowed?.En}."),
        Parameter = parameter.Name,
        Allowed = parameter.Values is { Count: > 0 } values ? values : null,
    };

    /// <summary>A parameter whose value a part of the program refused in words of its own.</summary>
    public static ApiProblem NotAllowed(string parameter, ApiWords sentence, string lang) => new()
    {
        Status = StatusCodes.Status400BadRequest,
        Title = Say(lang, "Paramètre non valable", "Bad parameter"),
        Detail = sentence.In(lang),
        Parameter = parameter,
    };

    public static ApiProblem Missing(ApiParameter parameter, string lang) => new()
    {
        Status = StatusCodes.Status400BadRequest,
        Title = Say(lang, "Paramètre manquant", "Missing parameter"),
        Detail = Say(
            lang, $"Il manque le paramètre {parameter.Name} : {parameter.Meaning.Fr}", $"The parameter {parameter.Name} is missing: {parameter.Meaning.En}"),
        Parameter = parameter.Name,
    };

    /// <param name="what">What was sought, with its article: «l’unité», "unit".</param>
    /// <param name="id">The id sought.</param>
    /// <param name="near">What is near it.</param>
    /// <param name="lang">Language of the sentence.</param>
    /// <param name="parameter">The parameter of the query that gave the id; null where the path did.</param>
    public static ApiProblem Unknown(ApiWords what, string id, IReadOnlyList<ApiNear> near, string lang, ApiParameter? parameter = null)
    {
        var ids = string.Join(", ", near.Select(n => n.Id));
        return new()
        {
            Status = StatusCodes.Status404NotFound,
            Title = Say(lang, "Identifiant inconnu", "Unknown id"),
            Detail = Say(lang, $"Il n’y a pas {what.Fr} « {Short(id)} ».", $"There is no {what.En} “{Short(id)}”.")
                + (ids.Length == 0 ? "" : Say(lang, $" Identifiants proches : {ids}.", $" Near it: {ids}.")),
            Parameter = parameter?.Name,
            Near = near,
        };
    }

    public static ApiProblem UnknownPath(string lang) => new()
    {
        Status = StatusCodes.Status404NotFound,
        Title = Say(lang, "Adresse inconnue", "Unknown address"),
        Detail = Say(lang, "L’API n’a rien à cette adresse. Ses adresses sont décrites sous /api.", "The API has nothing at this address. Its addresses are described at /api."),
        Near = [],
    };

    public static ApiProblem WrongMethod(string method, string lang) => new()
    {
        Status = StatusCodes.Status405MethodNotAllowed,
        Title = Say(lang, "Méthode non admise", "Method not allowed"),
        Detail = Say(lang, $"L’API se lit seulement : GET ou HEAD, non {Short(method)}.", $"The API is read-only: GET or HEAD, not {Short(method)}."),
    };

    public static ApiProblem TooMany(int perMinute, int seconds, string lang) => new()
    {
        Status = StatusCodes.Status429TooManyRequests,
        Title = Say(lang, "Trop de requêtes", "Too many requests"),
        Detail = Say(
            lang,
            $"Plus de {perMinute} requêtes en une minute : réessayez dans {seconds} s.",
            $"More than {perMinute} requests in a minute: try again in {seconds} s."),
    };

    public static ApiProblem Failed(string lang) => new()
    {
        Status = StatusCodes.Status500InternalServerError,
        Title = Say(lang, "Erreur du serveur", "Server error"),
        Detail = Say(lang, "Le serveur n’a pas pu répondre ; l’erreur a été notée. Réessayez plus tard.", "The server could not answer; the error was logged. Try again later."),
    };

    public ProblemHttpResult ToResult() => TypedResults.Problem(this);

    public Task WriteAsync(HttpContext context) => ToResult().ExecuteAsync(context);

    private static string Say(string lang, string french, string english) => lang == Language.English ? english : french;

    private static string Short(string value) => value.Length <= MostEchoed ? value : value[..MostEchoed] + "…";
}
