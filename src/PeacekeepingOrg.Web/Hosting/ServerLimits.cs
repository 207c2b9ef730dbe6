namespace PeacekeepingOrg.Web.Hosting;

/// <summary>How much the server reads of a request.</summary>
internal static class ServerLimits
{
    /// <summary>
    /// Bytes of "GET /fr/search?q=… HTTP/1.1". A search of 10,000 letters, six bytes each once accents are encoded, shall be told what to do
    /// rather than be cut off.
    /// </summary>
    private const int RequestLine = 64 * 1024;

    public static void LimitRequests(this WebApplicationBuilder builder) =>
        builder.WebHost.ConfigureKestrel(server => server.Limits.MaxRequestLineSize = RequestLine);
}
