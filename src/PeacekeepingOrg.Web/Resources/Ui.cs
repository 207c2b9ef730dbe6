namespace PeacekeepingOrg.Web.Resources;

/// <summary>Marks the resource files of the site's own words: Ui.fr.resx and Ui.en.resx, complete in both.</summary>
public sealed class Ui;
