using MudBlazor;

namespace PeacekeepingOrg.Web.Components.Layout;

/// <summary>What MudBlazor's components need to know of the site's type; their colours are variables of site.css.</summary>
public static class SiteTheme
{
    private static readonly string[] Family = ["Source Sans 3", "system-ui", "sans-serif"];

    public static MudTheme Theme { get; } = new()
    {
        Typography = new Typography
        {
            Default = new DefaultTypography { FontFamily = Family, FontSize = "1.0938rem", LineHeight = "1.55" },
            Button = new ButtonTypography { FontFamily = Family, TextTransform = "none", FontWeight = "600" },
        },
    };
}
