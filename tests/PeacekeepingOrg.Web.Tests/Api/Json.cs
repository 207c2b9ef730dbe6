using System.Net.Http.Json;
using System.Text.Json;

namespace PeacekeepingOrg.Web.Tests.Api;

/// <summary>Short words for reading JSON in tests.</summary>
internal static class Json
{
    public static string? Text(this JsonElement element, params string[] path) =>
        path.Aggregate(element, (at, name) => at.GetProperty(name)).GetString();

    public static IReadOnlyList<JsonElement> Items(this JsonElement element, string name) => [.. element.GetProperty(name).EnumerateArray()];

    public static IReadOnlyList<string?> Texts(this JsonElement element, string name) => [.. element.Items(name).Select(e => e.GetString())];

    public static IReadOnlyList<string> Fields(this JsonElement element) => [.. element.EnumerateObject().Select(p => p.Name)];

    public static bool IsNull(this JsonElement element, string name) => element.GetProperty(name).ValueKind == JsonValueKind.Null;

    public static JsonElement WithId(this IEnumerable<JsonElement> rows, string id) => rows.Single(r => r.Text("id") == id);

    /// <summary>Every object anywhere within that has a field of this name.</summary>
    public static IEnumerable<JsonElement> Within(this JsonElement element, string field) => element.ValueKind switch
    {
        JsonValueKind.Array => element.EnumerateArray().SelectMany(e => e.Within(field)),
        JsonValueKind.Object => element.EnumerateObject().SelectMany(p => p.Value.Within(field))
            .Concat(element.TryGetProperty(field, out _) ? [element] : []),
        _ => [],
    };

    public static Task<JsonElement> JsonAsync(this HttpResponseMessage response) =>
        response.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);
}
