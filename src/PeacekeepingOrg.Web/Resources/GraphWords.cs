namespace PeacekeepingOrg.Web.Resources;

/// <summary>Marks the resource files of the charts' and the print page's words: GraphWords.fr.resx and GraphWords.en.resx.</summary>
public sealed class GraphWords;
