namespace PeacekeepingOrg.Web.Api;

/// <summary>An operation with the address it answers at.</summary>
public sealed record ApiRoute(string Path, ApiOperation Operation);

/// <summary>All operations, in the order they are mapped.</summary>
public sealed class ApiCatalog(EndpointDataSource endpoints)
{
    public IEnumerable<ApiRoute> Routes =>
        from route in endpoints.Endpoints.OfType<RouteEndpoint>()
        let operation = route.Metadata.GetMetadata<ApiOperation>()
        where operation is not null
        select new ApiRoute("/" + route.RoutePattern.RawText!.TrimStart('/'), operation);
}
