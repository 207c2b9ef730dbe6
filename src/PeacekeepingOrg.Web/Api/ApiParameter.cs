using System.Globalization;
using System.Text.Json;
using PeacekeepingOrg.Core.Structure.Sources;
using PeacekeepingOrg.Web.Languages;

namespace PeacekeepingOrg.Web.Api;

/// <summary>What values a parameter takes.</summary>
public enum ApiParameterType
{
    Words,
    Choice,
    Flag,
    Number,
}

/// <summary>
/// A parameter of the API. One description serves the check of requests, the OpenAPI document and the page that explains the API.
/// </summary>
/// <param name="Name">In the query string, or between braces in the path.</param>
/// <param name="Type">What values it takes.</param>
/// <param name="Meaning">For the reader.</param>
/// <param name="Default">What holds where it is not given.</param>
public sealed record ApiParameter(string Name, ApiParameterType Type, ApiWords Meaning, string? Default = null)
{
    public static readonly ApiParameter Lang = new("lang", ApiParameterType.Choice, new("Langue des adresses et des phrases.", "Language of addresses and sentences."), Language.French)
    {
        Values = Language.All,
    };

    public static readonly ApiParameter Page = new("page", ApiParameterType.Number, new("Page de la liste, à partir de 1.", "Page of the list, from 1."), "1")
    {
        Max = 1_000_000,
    };

    public static readonly ApiParameter PageSize = new("pageSize", ApiParameterType.Number, new("Nombre de lignes par page.", "Rows a page."), "50") { Max = 200 };

    public static readonly ApiParameter Edition = new("edition", ApiParameterType.Words, new("Identifiant de l’édition : dpko-2010.", "Id of the edition: dpko-2010.")) { IsId = true };

    public static readonly ApiParameter Unit = new("unit", ApiParameterType.Words, new("Identifiant d’une unité.", "Id of a unit.")) { IsId = true };

    public static readonly ApiParameter Post = new("post", ApiParameterType.Words, new("Identifiant d’un poste.", "Id of a post.")) { IsId = true };

    public static readonly ApiParameter Below = new(
        "below", ApiParameterType.Flag, new("Avec unit : aussi toutes les unités au-dessous et leurs postes.", "With unit: also every unit below it and their posts."), "false")
    {
        Values = ["true", "false"],
    };

    public static readonly ApiParameter Authority = Choice<Authority>(
        "authority", new("Seulement ce qu’énoncent des sources de cette autorité.", "Only what sources of this authority state."));

    /// <summary>True for a part of the path.</summary>
    public bool IsInPath { get; init; }

    /// <summary>True for the id of something, which may be unknown.</summary>
    public bool IsId { get; init; }

    /// <summary>True where a request without it cannot be answered.</summary>
    public bool IsRequired { get; init; }

    /// <summary>The values it may have; empty for any.</summary>
    public IReadOnlyList<string> Values { get; init; } = [];

    /// <summary>The greatest number allowed; the least is 1.</summary>
    public int Max { get; init; }

    /// <summary>What is allowed, in words; null for anything.</summary>
    public ApiWords? Allowed => Type switch
    {
        ApiParameterType.Number => new($"un nombre entier de 1 à {Max}", $"a whole number from 1 to {Max}"),
        ApiParameterType.Choice or ApiParameterType.Flag => new($"une de ces valeurs : {string.Join(", ", Values)}", $"one of these: {string.Join(", ", Values)}"),
        _ => null,
    };

    public static ApiParameter Choice<T>(string name, ApiWords meaning)
        where T : struct, Enum =>
        new(name, ApiParameterType.Choice, meaning) { Values = [.. Enum.GetNames<T>().Select(JsonNamingPolicy.CamelCase.ConvertName)] };

    /// <summary>The same, as a part of the path.</summary>
    public ApiParameter InPath() => this with { IsInPath = true };

    /// <summary>A row's own id, as the last part of the path.</summary>
    public static ApiParameter Id(ApiWords meaning) => new("id", ApiParameterType.Words, meaning) { IsInPath = true, IsId = true };

    public bool Allows(string value) => Type switch
    {
        ApiParameterType.Number => int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= Max,
        ApiParameterType.Choice or ApiParameterType.Flag => Values.Contains(value, StringComparer.OrdinalIgnoreCase),
        _ => true,
    };
}
