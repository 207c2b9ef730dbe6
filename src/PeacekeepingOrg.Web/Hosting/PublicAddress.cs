using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Options;

namespace PeacekeepingOrg.Web.Hosting;

/// <summary>The section "Site" of the configuration.</summary>
public sealed class SiteOptions
{
    public const string Section = "Site";

    /// <summary>The address readers reach the site by, "https://example.org"; by default the one of the request.</summary>
    public Uri? PublicUrl { get; set; }
}

/// <summary>Makes a path of the site an absolute address.</summary>
public sealed class PublicAddress(IOptions<SiteOptions> options, NavigationManager navigation)
{
    public string Of(string path) => new Uri(options.Value.PublicUrl ?? new Uri(navigation.BaseUri), path).AbsoluteUri;
}
