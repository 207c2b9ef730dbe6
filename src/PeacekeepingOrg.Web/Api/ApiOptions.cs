using System.ComponentModel.DataAnnotations;

namespace PeacekeepingOrg.Web.Api;

/// <summary>The section "Api" of the configuration.</summary>
public sealed class ApiOptions
{
    public const string Section = "Api";

    /// <summary>How many requests one address may make a minute.</summary>
    [Range(1, 1_000_000)]
    public int RequestsPerMinute { get; set; } = 3000;
}
