namespace PeacekeepingOrg.Web.Charts;

/// <summary>A chart's query string as a form sends it.</summary>
public static class ChartQuery
{
    /// <summary>The pairs, with boxes ticked for the same name joined by commas; a form sends lines as well as "nolines", which says that none may be ticked.</summary>
    public static IEnumerable<KeyValuePair<string, string?>> Of(HttpRequest request)
    {
        foreach (var (key, values) in request.Query)
            if (key == "lines" || (key == "nolines" && !request.Query.ContainsKey("lines")))
                yield return KeyValuePair.Create<string, string?>("lines", key == "lines" ? string.Join(',', (IEnumerable<string?>)values) : "none");
            else if (key != "nolines")
                yield return KeyValuePair.Create(key, (string?)values.ToString());
    }
}
