namespace PeacekeepingOrg.Web.Resources;

/// <summary>Marks the resource files of the words of comparisons: CompareWords.fr.resx and CompareWords.en.resx.</summary>
public sealed class CompareWords;
