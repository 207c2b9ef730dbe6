using System.ComponentModel.DataAnnotations;

namespace PeacekeepingOrg.Web;

/// <summary>The section "Site" of the configuration.</summary>
public sealed class SiteOptions : IValidatableObject
{
    public const string Section = "Site";

    /// <summary>Where the public reaches the site, "https://example.org"; by default what each request says.</summary>
    public string? PublicUrl { get; set; }

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (!string.IsNullOrEmpty(PublicUrl) && !(Uri.TryCreate(PublicUrl, UriKind.Absolute, out var url) && url.Scheme is "http" or "https"))
            yield return new ValidationResult(
                $"Site:PublicUrl is '{PublicUrl}', no address. Give it with its scheme, such as https://example.org, or leave it out.", [nameof(PublicUrl)]);
    }
}
