using PeacekeepingOrg.Core.Charts.Requests;

namespace PeacekeepingOrg.Core.Handbook;

/// <summary>What handbook is asked for.</summary>
/// <param name="Lang">"fr" or "en"; attributions stay in French, the language they were issued in.</param>
/// <param name="Paper">A4, or larger: the same pages in larger type.</param>
public sealed record HandbookRequest(string Lang = "fr", PaperSize Paper = PaperSize.A4);
