using PeacekeepingOrg.Core.Structure;
using Endpoint = PeacekeepingOrg.Core.Structure.Endpoint;

namespace PeacekeepingOrg.Web.Api;

/// <summary>A unit or post that another row names.</summary>
public sealed record ApiEndpoint(EndpointType Type, string Id, ApiText Name, bool IsExternal)
{
    public static ApiEndpoint Of(Endpoint end) => new(end.Type, end.Key, ApiText.Of(end.Name), end.IsExternal);

    public static IReadOnlyList<ApiEndpoint> Of(IEnumerable<Endpoint> ends) => [.. ends.Select(Of)];
}
