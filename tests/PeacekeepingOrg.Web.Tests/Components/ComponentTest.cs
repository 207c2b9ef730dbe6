using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using PeacekeepingOrg.Core.Structure.Glossary;
using PeacekeepingOrg.Web.Glossary;
using PeacekeepingOrg.Web.Languages;

namespace PeacekeepingOrg.Web.Tests.Components;

/// <summary>Renders a part of a page by itself.</summary>
public abstract class ComponentTest : BunitContext
{
    protected ComponentTest()
    {
        Services.AddLocalization();
        Services.AddLogging();

        // An empty glossary: a part of a page underlines no word unless a test puts one in.
        Services.AddSingleton(new GlossaryShelf(_ => Task.FromResult<IReadOnlyList<TermView>>([]), () => ""));
        Services.AddScoped<TermsOnPage>();
    }

    /// <summary>Renders it as on a page of that language.</summary>
    protected IRenderedComponent<T> Show<T>(string lang, Action<ComponentParameterCollectionBuilder<T>> parameters)
        where T : IComponent
    {
        Language.Use(lang);
        return Render<T>(builder =>
        {
            builder.AddCascadingValue(lang);
            parameters(builder);
        });
    }
}
