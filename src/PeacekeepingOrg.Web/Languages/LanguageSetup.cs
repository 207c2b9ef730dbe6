namespace PeacekeepingOrg.Web.Languages;

/// <summary>The language comes from the path; the bare address goes to the one the browser prefers.</summary>
internal static class LanguageSetup
{
    public static void UseLanguageFromPath(this WebApplication app)
    {
        app.Use((context, next) =>
        {
            Language.Use(Language.InPath(context.Request.Path) ?? Language.PreferredBy(context.Request));
            return next(context);
        });
    }

    public static void MapLanguageRedirect(this WebApplication app) => app.MapGet("/", (HttpContext context) =>
    {
        context.Response.Headers.Vary = "Accept-Language";
        return Results.Redirect(SiteUrls.Home(Language.PreferredBy(context.Request)));
    }).ExcludeFromDescription();
}
