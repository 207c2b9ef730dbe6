namespace PeacekeepingOrg.Web.Resources;

/// <summary>Marks the words of the source reader, the list of sources and the discrepancies: SourceWords.fr.resx and SourceWords.en.resx, complete in both.</summary>
public sealed class SourceWords;
