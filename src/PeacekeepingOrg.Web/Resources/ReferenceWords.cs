namespace PeacekeepingOrg.Web.Resources;

/// <summary>Marks the resource files of the words of the pages on coverage, on the web of texts and of the glossary: ReferenceWords.fr.resx and ReferenceWords.en.resx.</summary>
public sealed class ReferenceWords;
